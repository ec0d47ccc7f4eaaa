"""Hold the extractor to the floors of gold.txt, scored on the gold annotations beside the project.

    python .ci/gold.py VNFACTS     score with this vnfacts; exit 1 where a figure fell below its floor
    python .ci/gold.py --digests   print the digest of each gold folder, to pin with a floor

A floor counts only for the gold it was pinned on. Where the annotations have changed since, this says so,
shows the figures and fails nothing: pin the floor anew.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
GOLD = HERE.parent.parent / "shared" / "gold"
FLOORS = HERE / "gold.txt"


def digest(folder: Path) -> str:
    """A fingerprint of the names and contents of a folder's files."""
    total = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        total.update(f"{path.name}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return total.hexdigest()[:16]


def floors() -> list[tuple[list[str], list[str], str]]:
    """Lines of gold.txt: folders joined by +, figures joined by a comma, digest of those folders."""
    lines = FLOORS.read_text(encoding="utf-8").splitlines()
    fields = [line.split() for line in lines if line.strip() and not line.startswith("#")]
    return [(folders.split("+"), figures.split(","), pinned) for folders, figures, pinned in fields]


def joint_digest(folders: list[str]) -> str:
    """One fingerprint of several folders of the gold."""
    return "-".join(digest(GOLD / folder) for folder in folders)


def main() -> int:
    """Score every line of gold.txt."""
    if not GOLD.is_dir():
        print("gold: no annotations beside this project, nothing to score")
        return 0
    if sys.argv[1:] == ["--digests"]:
        for folders, _, _ in floors():
            print("+".join(folders), joint_digest(folders))
        return 0
    failed = False
    for folders, figures, pinned in floors():
        changed = joint_digest(folders) != pinned
        minimums = [] if changed else [part for figure in figures for part in ("--min", figure)]
        print(f"gold: {'+'.join(folders)}, floors {', '.join(figures)}", flush=True)
        if changed:
            print("gold: the annotations have changed since these floors were pinned, so they do not count")
        done = subprocess.run(
            [sys.executable, str(GOLD / "score.py"), *(str(GOLD / folder) for folder in folders), *minimums],
            env={**os.environ, "VNFACTS": sys.argv[1]},
            check=False,
        )
        failed |= done.returncode != 0 and not changed
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
