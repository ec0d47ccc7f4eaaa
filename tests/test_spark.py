"""On Spark, for real: two workers on this machine give the rows that one process gives."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.benchmark import NEWS, ROOT

pytest.importorskip("pyspark")
pa = pytest.importorskip("pyarrow")
if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
    pytest.skip("there is no Java", allow_module_level=True)

ARTICLES = 2_000


def documents() -> list[tuple[str, str, str]]:
    """Name, text and date of news articles where there are any, else of the samples."""
    if NEWS.is_file():
        with NEWS.open(encoding="utf-8") as lines:
            texts = [json.loads(line)["text"] for line, _ in zip(lines, range(ARTICLES), strict=False)]
    else:
        texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "samples").glob("*.txt"))]
    return [(f"{number:05}", text, "2017-05-15") for number, text in enumerate(texts)]


@pytest.fixture(scope="module")
def session() -> Iterator[Any]:
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    local = builder.config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
    spark = local.config("spark.sql.session.timeZone", "UTC").getOrCreate()
    yield spark
    spark.stop()


def test_the_rows_are_those_of_one_process(session: Any, tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    from vnfacts.batch import extract_batches
    from vnfacts.spark import extract

    names, texts, dates = map(list, zip(*documents(), strict=True))
    articles = pa.table({"id": names, "text": texts, "date": dates})
    pq.write_table(articles, tmp_path / "articles.parquet")

    frame = session.read.parquet(str(tmp_path / "articles.parquet")).repartition(4)
    extract(frame, date="date", id="id").write.parquet(str(tmp_path / "facts"))

    there = pq.read_table(tmp_path / "facts").sort_by([("source", "ascending"), ("start", "ascending")])
    here = pa.Table.from_batches(extract_batches(articles.to_batches(), date="date", id="id"))
    assert there.num_rows > 300
    assert there.schema.names == here.schema.names
    assert there.schema.types == here.schema.types
    assert there.to_pylist() == here.to_pylist()


def test_a_bad_row_is_a_row_of_errors(session: Any) -> None:
    from vnfacts.spark import extract

    frame = session.createDataFrame([("a", None), ("b", "Có 5 người.")], "id string, text string")
    rows = extract(frame, id="id").orderBy("source").collect()
    assert [(row["source"], row["text"], row["errors"]) for row in rows] == [
        ("a", "", "has no text"),
        ("b", "5 người", None),
    ]


def test_a_column_that_is_not_there_is_named_before_the_job_starts(session: Any) -> None:
    from vnfacts.spark import extract

    with pytest.raises(ValueError, match="no column 'body'; there are id, text"):
        extract(session.createDataFrame([("a", "b")], "id string, text string"), text="body")
