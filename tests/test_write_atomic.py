"""A file is there whole or as it was before, whatever happens while it is being written."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from vnfacts.write.atomic import NotReplacedError, is_replaceable, replacing

POSIX_ONLY = pytest.mark.skipif(os.name != "posix", reason="needs POSIX permissions, links or devices")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with something in it, alone in a folder."""
    path = tmp_path / "out" / "facts.csv"
    path.parent.mkdir()
    path.write_bytes(b"old")
    return path


def write(path: Path, data: bytes = b"new") -> None:
    with replacing(path) as part:
        part.write_bytes(data)


def test_the_new_file_takes_the_place_of_the_old_one_when_it_is_whole(file: Path) -> None:
    with replacing(file) as part:
        part.write_bytes(b"new")
        assert file.read_bytes() == b"old"
        assert part.parent == file.parent
    assert file.read_bytes() == b"new"
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize("error", [OSError, KeyboardInterrupt])
def test_what_breaks_off_leaves_the_old_file_and_no_part(file: Path, error: type[BaseException]) -> None:
    def broken() -> None:
        with replacing(file) as part:
            part.write_bytes(b"half of the ne")
            raise error

    with pytest.raises(error):
        broken()
    assert file.read_bytes() == b"old"
    assert list(file.parent.iterdir()) == [file]


def test_a_new_file_has_the_permissions_of_any_other(tmp_path: Path) -> None:
    write(tmp_path / "facts.csv")
    (tmp_path / "other").touch()
    assert (tmp_path / "facts.csv").stat().st_mode == (tmp_path / "other").stat().st_mode


@POSIX_ONLY
def test_permissions_are_kept(file: Path) -> None:
    file.chmod(0o640)
    write(file)
    assert (file.stat().st_mode & 0o777, file.read_bytes()) == (0o640, b"new")


@POSIX_ONLY
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write everything")
def test_a_protected_file_is_not_replaced(file: Path) -> None:
    file.chmod(0o440)
    with pytest.raises(PermissionError):
        write(file)
    assert file.read_bytes() == b"old"


@POSIX_ONLY
def test_a_link_is_followed(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.csv"
    link.symlink_to(file)
    write(link)
    assert link.is_symlink()
    assert file.read_bytes() == b"new"


def test_two_that_write_at_once_do_not_mix(file: Path) -> None:
    with replacing(file) as one, replacing(file) as other:
        one.write_bytes(b"one")
        other.write_bytes(b"other")
    assert file.read_bytes() == b"one"
    assert list(file.parent.iterdir()) == [file]


def test_a_name_as_long_as_can_be_has_a_part(tmp_path: Path) -> None:
    file = tmp_path / ("s" * 251 + ".csv")
    write(file)
    assert file.read_bytes() == b"new"


@POSIX_ONLY
def test_a_folder_that_goes_away_is_an_error(file: Path) -> None:
    with pytest.raises(FileNotFoundError), replacing(file):
        shutil.rmtree(file.parent)


def test_a_whole_file_that_cannot_be_put_in_place_is_kept(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(part: Path, target: Path) -> None:
        raise PermissionError(13, "Permission denied", str(target))

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(NotReplacedError) as told:
        write(file)
    assert file.read_bytes() == b"old"
    assert Path(told.value.filename).read_bytes() == b"new"


@POSIX_ONLY
@pytest.mark.parametrize(
    ("make", "replaceable"),
    [
        (lambda path: None, True),
        (lambda path: path.touch(), True),
        (lambda path: path.symlink_to("elsewhere"), True),
        (lambda path: os.mkfifo(path), False),
        (lambda path: path.symlink_to("/dev/null"), False),
        (lambda path: path.mkdir(), False),
    ],
)
def test_only_plain_files_are_replaced(tmp_path: Path, make: Callable[[Path], None], replaceable: bool) -> None:
    make(tmp_path / "facts.csv")
    assert is_replaceable(tmp_path / "facts.csv") is replaceable


@POSIX_ONLY
@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/null", "/dev/fd/1"])
def test_a_stream_is_not_replaced_though_it_is_a_plain_file(name: str) -> None:
    assert not is_replaceable(Path(name))
