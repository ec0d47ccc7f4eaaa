"""The tables open to the user: what a file adds, what is wrong with a file, what a folder sets, what is printed."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import vnfacts
from vnfacts.tables import TABLES, LexiconError, as_toml
from vnfacts.tables.reading import read

ROOT = Path(__file__).parent.parent


def run(folder: Path, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "vnfacts", *arguments]
    return subprocess.run(command, cwd=folder, input=stdin, capture_output=True, encoding="utf-8", check=False)


def facts(folder: Path, text: str, *arguments: str) -> list[dict[str, str]]:
    done = run(folder, "extract", "--date", "2026-02-06", *arguments, stdin=text)
    assert not done.stderr
    return list(csv.DictReader(io.StringIO(done.stdout)))


def written(folder: Path, toml: str, name: str = "my.toml") -> str:
    (folder / name).write_text(toml, encoding="utf-8")
    return name


def python(folder: Path, code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)


# What a file adds

BOE = '[units]\nboe = { dimension = "energy", factor = "6117863200", surfaces = ["boe"] }'
HEAT = '[dimensions]\nheat = "SHU"\n[units]\nSHU = { dimension = "heat", factor = 1, surfaces = ["độ cay"] }'
ADDED = [
    (BOE, "Mỏ cho 5 boe.", {"text": "5 boe", "kind": "measure", "unit": "boe"}),
    (HEAT, "Ớt này 50.000 độ cay.", {"text": "50.000 độ cay", "kind": "measure", "unit": "SHU"}),
    ('[units]\nkg = { surfaces = ["kilogờram"] }', "Nặng 5 kilogờram.", {"text": "5 kilogờram", "unit": "kg"}),
    ('[currencies]\nXYZ = ["tiền xyz"]', "Vay 4 triệu tiền XYZ.", {"text": "4 triệu tiền XYZ", "unit": "XYZ"}),
    ('[currencies]\nXHO = ["tiền hòa kỳ"]', "Giá 5 TIỀN HOÀ KÌ.", {"kind": "money", "unit": "XHO"}),
    ('[crypto]\nTON = ["toncoin"]', "Giá 5 Toncoin.", {"text": "5 Toncoin", "kind": "money", "unit": "TON"}),
    ('[nouns]\ncompounds = ["gà ri lai"]', "Xã có 300 gà ri lai.", {"kind": "count", "unit": "gà ri lai"}),
    ('[places]\nUS-CA = ["California"]', "California có 5 triệu xe.", {"places": "US-CA"}),
    ('[places]\nVN-HN = ["Thành Thăng Long"]', "Thành Thăng Long có 5 triệu xe.", {"places": "VN-HN"}),
    ('[epithets]\n"xứ lụa vàng" = "TH"', "Lào dự họp. Theo báo, xứ lụa vàng có 5 triệu xe.", {"places": "TH"}),
    ('[cues.status]\n"ngắm mốc" = "target"', "Công ty ngắm mốc 5 tỷ đồng.", {"status": "target"}),
    ('[cues.change]\n"leo dốc" = "up"', "Giá leo dốc 5%.", {"change": "up"}),
    ('[cues.qualifier]\n"ang áng" = "approx"', "Đàn có ang áng 50 con.", {"qualifier": "approx"}),
    ('[cues.qualifier_after]\n"chứ không kém" = "at_least"', "Có 50 con chứ không kém.", {"qualifier": "at_least"}),
    ('[cues.speaker]\n"phân bua" = "says"', "Ông Lê Văn A phân bua xe chạy 50 km.", {"speaker": "Ông Lê Văn A"}),
]
NOT_FACTS = [
    ('[names]\nnot_facts = ["Chuyện lúc 3 giờ"]', "Anh xem Chuyện lúc 3 giờ rồi về."),
    ('[names]\nnot_facts = ["12 con giáp"]', "Anh kể chuyện 12 con giáp rồi về."),
    ('[names]\nleads = ["nấc đo"]', "Anh chọn nấc đo 47 rồi về."),
    ('[names]\nstrong_leads = ["bốt gác"]', "Anh tới bốt gác 9 người rồi về."),
]
EXTRACT_WITH_ALL = """
import json, sys, vnfacts
files, texts = json.loads(sys.argv[1])
for file in files:
    vnfacts.use_lexicon(file)
pages = [vnfacts.extract(text, date="2026-02-06") for text in texts]
print(json.dumps([[{name: getattr(fact, name) for name in sys.argv[2].split()} for fact in page] for page in pages]))
"""
SHOWN = "text kind unit qualifier status change places speaker"

Facts = list[dict[str, str]]


def shown(text: str) -> Facts:
    """What is found without a word of the user's."""
    return [{name: getattr(fact, name) for name in SHOWN.split()} for fact in vnfacts.extract(text, "2026-02-06")]


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Facts]:
    """What is found in each text with all files of the examples: one process, for it takes a second to start."""
    folder = tmp_path_factory.mktemp("added")
    examples = [*((toml, text) for toml, text, _ in ADDED), *NOT_FACTS]
    files = [written(folder, toml, f"{number}.toml") for number, (toml, _) in enumerate(examples)]
    texts = [text for _, text in examples]
    done = python(folder, EXTRACT_WITH_ALL, json.dumps([files, texts]), SHOWN)
    assert not done.stderr
    return dict(zip(texts, json.loads(done.stdout), strict=True))


@pytest.mark.parametrize(("toml", "text", "expected"), ADDED, ids=[toml for toml, _, _ in ADDED])
def test_a_word_of_the_users_is_read(found: dict[str, Facts], toml: str, text: str, expected: dict[str, str]) -> None:
    assert [{name: fact[name] for name in expected} for fact in found[text]] == [expected]
    assert shown(text) != found[text], "known without the file"


@pytest.mark.parametrize(("toml", "text"), NOT_FACTS, ids=[toml for toml, _ in NOT_FACTS])
def test_a_figure_in_a_name_is_no_fact(found: dict[str, Facts], toml: str, text: str) -> None:
    assert found[text] == []
    assert shown(text) != [], "known without the file"


def test_metrics_that_mean_the_same_are_one_claim(tmp_path: Path) -> None:
    written(tmp_path, "Năm 2024, lượng đặt chỗ đạt 5 tỷ đồng.", "a.txt")
    written(tmp_path, "Năm 2024, số vé giữ trước đạt 7 tỷ đồng.", "b.txt")
    name = written(tmp_path, '[equivalences]\n"lượng đặt chỗ" = ["số vé giữ trước"]')
    compare = ("compare", "a.txt", "b.txt", "-f", "csv", "--only", "differ")
    assert "7000000000" not in run(tmp_path, *compare).stdout
    assert "7000000000" in run(tmp_path, *compare, "--lexicon", name).stdout


def test_several_files_add_up(tmp_path: Path) -> None:
    one = written(tmp_path, '[currencies]\nXYZ = ["tiền một"]', "one.toml")
    two = written(tmp_path, '[currencies]\nXYZ = ["tiền hai"]', "two.toml")
    found = facts(tmp_path, "Giá 5 tiền một và 6 tiền hai.", "--lexicon", one, "--lexicon", two)
    assert [fact["unit"] for fact in found] == ["XYZ", "XYZ"]


def test_a_name_in_a_line_of_ours_joins_it(tmp_path: Path) -> None:
    name = written(tmp_path, '[equivalences]\n"doanh thu thuần" = ["doanh số thuần"]')
    (entry,) = read(tmp_path / name).entries
    assert (entry.meaning, entry.surface) == ("doanh thu", "doanh số thuần")


def test_what_is_known_already_adds_nothing(tmp_path: Path) -> None:
    name = written(
        tmp_path, '[currencies]\nVND = ["ĐỒNG  Việt Nam"]\n[units]\nkg = { factor = "1.0", surfaces = ["kg"] }'
    )
    assert read(tmp_path / name) == ({}, [])


# What is wrong with a file

WRONG = [
    (
        '[units]\nboe = { dimension = "energy", surfaces = [\n"boe",\n"thùng dầu"] }',
        4,
        '"thùng dầu" stands for barrel',
    ),
    (
        '[currencies]\nXYZ = ["a", "b c"]\nXYY = [\n  "d", # "B C"\n  "B  C"]',
        5,
        "XYZ in currencies (my.toml:2) already",
    ),
    ('[currencies]\nXYZ = ["tỷ"]', 2, "a number word already"),
    ('[places]\nVN-HN = ["Lào"]', 2, '"Lào" stands for LA in places already'),
    ('[places]\nVN-HN = ["EU"]', 2, '"EU" stands for a region already'),
    ('[cues.change]\n"tăng" = "down"', 2, '"tăng" stands for up in cues.change already'),
    ('[nouns]\nnot_nouns = ["người"]', 2, "already"),
    ('[equivalences]\n"doanh thu" = ["lãi"]', 2, '"lãi" stands for lợi nhuận'),
    ("# mine\n\n[unit]\nx = 1", 3, "unknown table 'unit': did you mean units?"),
    ("[cues]\nstate = {}", 2, "unknown table 'cues.state'"),
    ('[cues.status]\n"đặt ra" = "goal"', 2, "unknown kind of cues.status 'goal': There are target, forecast"),
    ('[nouns]\nnames = ["a"]', 2, "unknown kind of nouns 'names'"),
    ('[units]\nboe = { dimension = "energie", surfaces = ["boe"] }', 2, "did you mean energy?"),
    ('[units.boe]\ndimension = "energy"\nfactr = "1"', 3, "unknown part of a unit 'factr'"),
    ('[units.boe]\nsurfaces = ["boe"]', 1, "the new unit boe needs a dimension"),
    ('[units.boe]\ndimension = "energy"\nfactor = "0"', 3, "the factor must be a number above 0"),
    ('[units.boe]\ndimension = "energy"\nfactor = true', 3, "the factor must be a number above 0"),
    ('[units.kg]\nfactor = "2"\nsurfaces = ["kgx"]', 2, "the factor of kg is 1 already"),
    ('[units.kg]\ndimension = "length"\nsurfaces = ["kgx"]', 2, "kg is a unit of mass already"),
    ('[units]\nboe = "boe"', 2, "units.boe must be a table, such as {"),
    ('[units]\nboe = { dimension = "energy" }', 2, "units.boe.surfaces must be a list of strings"),
    ('[currencies]\nxyz = ["a"]', 2, "'xyz' is no code for currencies"),
    ('[currencies]\nXYZ = ["5 hào"]', 2, "begins with a digit"),
    ('[names]\n\nnot_facts = "x"', 3, "names.not_facts must be a list of strings"),
    ("[names]\nnot_facts = [\n5]", 2, "names.not_facts may hold only strings"),
    ('[names]\nnot_facts = ["", "a"]', 2, "an empty string"),
    ('[cues.status]\n"đặt ra" = 5', 2, "must be a string"),
    ("cues = 5", 1, "cues must be a table"),
    ('[nouns]\ncompounds = ["cua biển", "cua"]', 2, '"cua" has 1 word'),
    ('[places]\nUS-CA = ["cali"]', 2, '"cali" has no capital letter'),
    ("[units]\n[names", 2, "is no TOML: Expected ']'"),
    ('[names]\nleads = ["a"\n', 2, "is no TOML"),
]


@pytest.mark.parametrize(("toml", "line", "message"), WRONG, ids=[message for _, _, message in WRONG])
def test_a_file_that_cannot_be_meant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, toml: str, line: int, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(LexiconError) as error:
        read(written(tmp_path, toml))
    assert str(error.value).startswith(f"my.toml:{line}: ")
    assert message in str(error.value)
    assert "\n" not in str(error.value)


def test_the_program_tells_the_line_and_reads_nothing(tmp_path: Path) -> None:
    written(tmp_path, '[currencies]\nXYZ = ["tỷ"]')
    for arguments in (["extract"], ["compare", "a.txt"]):
        done = run(tmp_path, *arguments, "--lexicon", "my.toml", stdin="Giá 5 đồng.")
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == 'vnfacts: my.toml:2: "tỷ" stands for a number word already\n'


@pytest.mark.parametrize(
    ("content", "message"), [(None, "cannot be read (No such file or directory)"), (b"\xff\xfe", "is no UTF-8 text")]
)
def test_a_file_that_cannot_be_read(tmp_path: Path, content: bytes | None, message: str) -> None:
    if content:
        (tmp_path / "my.toml").write_bytes(content)
    done = run(tmp_path, "extract", "--lexicon", "my.toml", stdin="Giá 5 đồng.")
    assert (done.returncode, done.stderr) == (2, f"vnfacts: my.toml: {message}\n")


# From Python


def test_python_adds_words_before_the_first_text(tmp_path: Path) -> None:
    written(tmp_path, '[currencies]\nXYZ = ["tiền xyz"]')
    done = python(
        tmp_path, 'import vnfacts; vnfacts.use_lexicon("my.toml"); print(vnfacts.extract("Giá 5 tiền xyz.")[0].unit)'
    )
    assert (done.stdout, done.stderr) == ("XYZ\n", "")


def test_afterwards_it_is_too_late(tmp_path: Path) -> None:
    name = written(tmp_path, '[currencies]\nXYZ = ["tiền xyz"]')
    assert vnfacts.extract("Giá 5 đồng.")
    with pytest.raises(RuntimeError, match="comes too late"):
        vnfacts.use_lexicon(name)


def test_a_wrong_file_adds_nothing(tmp_path: Path) -> None:
    written(tmp_path, '[currencies]\nXYZ = ["tiền xyz"]\nXYY = ["tỷ"]')
    code = """
import vnfacts
try:
    vnfacts.use_lexicon("my.toml")
except vnfacts.LexiconError:
    from vnfacts.lexicon.money import CURRENCIES
    print("XYZ" in CURRENCIES)
"""
    assert python(tmp_path, code).stdout == "False\n"


# What a folder sets


@pytest.mark.parametrize(("name", "header"), [("vnfacts.toml", ""), ("pyproject.toml", "[tool.vnfacts]\n")])
def test_a_folder_sets_words_and_defaults(tmp_path: Path, name: str, header: str) -> None:
    written(tmp_path, '[currencies]\nXYZ = ["tiền xyz"]')
    written(
        tmp_path,
        f'{header}lexicon = ["my.toml"]\ndate = 2026-02-06\nformat = "jsonl"\nkind = "money,date"\n'
        'columns = ["text", "unit", "date_start"]\n',
        name,
    )
    text = "Hôm nay giá 5 tiền xyz, tăng 3%."
    lines = run(tmp_path, "extract", stdin=text).stdout.splitlines()
    assert [json.loads(line) for line in lines] == [
        {"text": "Hôm nay", "unit": "", "date_start": "2026-02-06"},
        {"text": "5 tiền xyz", "unit": "XYZ", "date_start": ""},
    ]
    options = ("--format", "csv", "--kind", "percent", "--columns", "text")
    assert run(tmp_path, "extract", *options, stdin=text).stdout == "text\n3%\n"
    assert "percent" in run(tmp_path, "extract", "--explain", "-k", "percent", stdin=text).stdout


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ('# x\ndate = "2026-13-01"', "vnfacts.toml:2: --date 2026-13-01: is no day"),
        ('format = "cvs"', "vnfacts.toml:1: unknown format 'cvs': did you mean csv?"),
        ('lexicon = []\nkind = ["monney"]', "vnfacts.toml:2: unknown kind 'monney': did you mean money?"),
        ("columns = 5", "vnfacts.toml:1: columns must be a list of strings"),
        ('colums = ["text"]', "vnfacts.toml:1: unknown setting 'colums': did you mean columns?"),
        ("date = [", "vnfacts.toml:1: is no TOML"),
    ],
)
def test_a_setting_that_cannot_be_meant(tmp_path: Path, toml: str, message: str) -> None:
    written(tmp_path, toml, "vnfacts.toml")
    done = run(tmp_path, "extract", stdin="Giá 5 đồng.")
    assert done.returncode == 2
    assert done.stderr.startswith(f"vnfacts: {message}")


def test_a_project_that_is_not_ours_sets_nothing(tmp_path: Path) -> None:
    written(tmp_path, "[project\nbroken", "pyproject.toml")
    assert [fact["text"] for fact in facts(tmp_path, "Giá 5 đồng.")] == ["5 đồng"]


# What is printed


def test_the_tables_are_listed_with_their_sizes(tmp_path: Path) -> None:
    lines = run(tmp_path, "lexicon").stdout.splitlines()
    assert [line.split()[0] for line in lines] == list(TABLES)
    assert all(int(line.split()[1]) > 0 for line in lines)


def test_one_table_or_all_of_the_cues(tmp_path: Path) -> None:
    assert tomllib.loads(run(tmp_path, "lexicon", "units").stdout)["units"]["kg"]["factor"] == "1"
    cues = tomllib.loads(run(tmp_path, "lexicon", "cues").stdout)["cues"]
    assert cues["change"]["tăng"] == "up"
    assert {f"cues.{name}" for name in cues} == {name for name in TABLES if name.startswith("cues.")}


def test_a_table_there_is_not(tmp_path: Path) -> None:
    done = run(tmp_path, "lexicon", "unit")
    assert done.returncode == 2
    assert done.stderr.startswith("vnfacts: unknown table 'unit': did you mean units?")


@pytest.mark.parametrize("name", TABLES)
def test_what_is_printed_is_the_table_and_can_be_read_back(tmp_path: Path, name: str) -> None:
    printed = as_toml(TABLES[name])
    rows = tomllib.loads(printed)
    for part in name.split("."):
        rows = rows[part]
    surfaces = set(rows) if TABLES[name].by_word or name == "equivalences" else set()
    for row in rows.values():
        surfaces |= set(row["surfaces"] if isinstance(row, dict) else row if isinstance(row, list) else ())
    assert surfaces == {word for words in TABLES[name].form.rows().values() for word in words}
    assert read(tmp_path / written(tmp_path, printed)) == ({}, [])


def test_the_example_of_readme_can_be_read(tmp_path: Path) -> None:
    (example,) = re.findall(r"^```toml\n(.*?)^```$", (ROOT / "README.md").read_text(encoding="utf-8"), re.M | re.S)
    found = read(tmp_path / written(tmp_path, example))
    assert list(found.units) == ["boe"]
    assert {entry.table.name.split(".")[0] for entry in found.entries} == set(tomllib.loads(example))
