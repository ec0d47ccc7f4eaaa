"""ZIP archives of documents. Nothing is written to disk, so no name in one can lead anywhere."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO, cast

from vnfacts.read.corpus import parts_of
from vnfacts.read.folders import saved_with_pages
from vnfacts.read.formats import ARCHIVE, FORMATS, by_name, is_corpus
from vnfacts.read.how import How
from vnfacts.read.part import File, Held, Part, Told
from vnfacts.read.source import STDIN, SourceError, inside, opened, spoken, too_large

_MOST_UNPACKED = 8_000_000_000
"""Bytes of everything in an archive,"""
_MOST_TIMES = 200
"""and how many times larger than the archive that may be: texts shrink to a fifth, what is made to do harm to a
thousandth."""
_HARMLESS = 10_000_000
"""Bytes up to which it does not matter."""
_ENCRYPTED = 1
_UTF8_NAME = 0x800


def members(source: str, data: bytes | None, how: How) -> Iterator[Part]:
    """The documents of an archive, by name.

    Args:
        source: what the user calls it.
        data: the archive, where it is no file.
        how: how to read the documents.

    Raises:
        SourceError: it is no archive, is damaged, too large, or holds nothing that can be read.
    """
    if data is not None:
        yield from _members(source, io.BytesIO(data), how)
        return
    with opened(source) as stream:
        yield from _members(source, stream, how)


def _members(source: str, stream: BinaryIO, how: How) -> Iterator[Part]:
    try:
        archive = zipfile.ZipFile(stream)
    except (zipfile.BadZipFile, NotImplementedError) as error:
        raise SourceError(f"{spoken(source)}: is no ZIP archive, or is damaged ({error})") from None
    with archive:
        if "word/document.xml" in archive.namelist():  # a DOCX that is not called one
            stream.seek(0)
            yield Held(source, stream.read(how.most_bytes)) if source == STDIN else File(source)
            return
        infos = {_name(info): info for info in archive.infolist() if not info.is_dir()}
        saved = saved_with_pages(infos)
        wanted = sorted(name for name in infos if _is_wanted(name, saved, how))
        if not wanted:
            extensions = " ".join(extension for form in FORMATS.values() for extension in form.extensions)
            raise SourceError(f"{spoken(source)}: holds no file with an extension that can be read: {extensions}")
        _check_size(source, stream, list(infos.values()))
        for name in wanted:
            yield from _member(f"{inside(source)}/{name}", archive, infos[name], how)


def _member(source: str, archive: zipfile.ZipFile, info: zipfile.ZipInfo, how: How) -> Iterator[Part]:
    form = how.input_format or by_name(source)
    try:
        if form == ARCHIVE:
            raise SourceError(f"{source}: is an archive inside an archive; unpack it first")
        if info.flag_bits & _ENCRYPTED:
            raise SourceError(f"{source}: is locked with a password; unpack it first")
        with archive.open(info) as stream:
            if is_corpus(form):
                yield from parts_of(cast(BinaryIO, stream), source, form, how)
                return
            if info.file_size > how.most_bytes:
                raise too_large(source, how.most_bytes)
            yield Held(source, stream.read(how.most_bytes))
    except SourceError as error:
        yield Told(source, str(error), lacking=error.lacking)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
        yield Told(source, f"{source}: cannot be unpacked ({error})")


def _name(info: zipfile.ZipInfo) -> str:
    """The name of a member; many programs write it in UTF-8 and do not say so."""
    if info.flag_bits & _UTF8_NAME:
        return info.filename
    try:
        return info.filename.encode("cp437").decode()
    except UnicodeError:
        return info.filename


def _is_wanted(name: str, saved: set[str], how: How) -> bool:
    path = PurePosixPath(name)
    hidden = any(part.startswith((".", "__MACOSX")) and part != ".." for part in path.parts)
    hidden = hidden or any(str(folder) in saved for folder in path.parents)
    return not hidden and bool(how.input_format or by_name(name))


def _check_size(source: str, stream: BinaryIO, infos: list[zipfile.ZipInfo]) -> None:
    unpacked = sum(info.file_size for info in infos)
    packed = stream.seek(0, io.SEEK_END)
    if unpacked > _MOST_UNPACKED or unpacked > max(_HARMLESS, _MOST_TIMES * packed):
        raise SourceError(
            f"{spoken(source)}: would unpack to {unpacked // 1_000_000} MB, more than texts do; unpack what you trust"
        )
