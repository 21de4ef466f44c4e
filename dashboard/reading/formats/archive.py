"""ZIP archives: each member is read as the file that it is. Nothing is unpacked beside the archive.

A member is copied to a temporary folder under its last name alone, so that a name that leads out of the archive leads
nowhere; its documents have the ids that they have outside of it.
"""

from __future__ import annotations

import dataclasses
import logging
import shutil
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from dashboard.errors import DocumentError
from dashboard.reading import formats
from dashboard.reading.encodings import plausibility
from dashboard.reading.formats.zip_limits import Limits, open_zip
from dashboard.reading.left_out import is_left_out, lies_in_export
from dashboard.reading.raw import STAGE, RawDocument
from dashboard.records import Failure

log = logging.getLogger(__name__)

LIMITS = Limits(members=20_000, bytes=4_000_000_000)
_REMEDY = "pack the files again as .zip"
_UTF8_NAME, _LOCKED = 0x800, 0x1  # bits of a member's flags
_LONGEST_NAME = 200  # bytes; systems allow 255
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


def read(path: Path) -> Iterator[RawDocument | Failure]:
    """Give the documents of each member in order of names, and a Failure for each that cannot be read.

    Raises DocumentError where the archive cannot be opened, unpacks to too much, or holds no documents.
    """
    with open_zip(path, LIMITS, _REMEDY) as archive:
        members = {_name(info): info for info in archive.infolist() if not info.is_dir()}
        names = {name.as_posix() for name in members}
        documents = sorted(
            (name, info)
            for name, info in members.items()
            if not is_left_out(name, names)
            and (name.suffix.lower() in formats.READERS or not lies_in_export(name, names))
        )
        if not documents:
            raise DocumentError(f"{path} holds no documents; put files in it ({formats.SUFFIXES})")
        if all(info.flag_bits & _LOCKED for _, info in documents):
            raise DocumentError(f"{path} is protected with a password; unpack it and add what is in it")
        for name, info in documents:
            yield from _member(archive, info, name, path)


def _name(info: zipfile.ZipInfo) -> PurePosixPath:
    """Return the name of a member, without what would lead out of the archive.

    Programs of Windows write Russian names in the code page of DOS and do not say so.
    """
    name = info.filename
    if not info.flag_bits & _UTF8_NAME:
        try:
            data = name.encode("cp437")
            name = max((name, data.decode("cp866")), key=plausibility)
            name = data.decode("utf-8")
        except UnicodeError:
            pass
    parts = [part for part in name.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    return PurePosixPath(*parts)


def _member(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: PurePosixPath, path: Path
) -> Iterator[RawDocument | Failure]:
    """Give the documents of a member, named as a part of its archive."""
    shown = f"{path}/{name}"
    with TemporaryDirectory(prefix="documents-") as folder:
        stem = name.stem.encode("utf-8", "replace")[:_LONGEST_NAME].decode("utf-8", "ignore")
        file = Path(folder) / (stem + name.suffix[:20])
        try:
            if name.suffix.lower() == ".zip":
                raise DocumentError(
                    f"{file} is an archive within an archive; unpack the outer one and add what is in it"
                )
            if info.flag_bits & _LOCKED:
                raise DocumentError(f"{file} is protected with a password; unpack it and add it by itself")
            reader = formats.reader_of(file)
            with archive.open(info) as packed, file.open("wb") as unpacked:
                shutil.copyfileobj(packed, unpacked)
            for item in reader.read(file):
                yield _of_archive(item, file, path, name)
        except DocumentError as error:
            yield _failure(name, path, str(error).replace(str(file), shown))
        except _BROKEN as error:
            yield _failure(name, path, f"{shown} is damaged in its archive ({error}); {_REMEDY}")
        except Exception as error:
            # A fault of a reader must cost one member, not those after it.
            log.exception("reading failed: %s", shown)
            yield _failure(
                name,
                path,
                f"{shown} could not be read: a reader failed with {type(error).__name__}. Please report it with the "
                "file; saved as plain text (.txt) it may be read.",
            )


def _failure(name: PurePosixPath, path: Path, message: str) -> Failure:
    return Failure(document=name.stem, source=f"{path.as_posix()}/{name}", stage=STAGE, message=message)


def _of_archive(item: RawDocument | Failure, file: Path, path: Path, name: PurePosixPath) -> RawDocument | Failure:
    source = f"{path.as_posix()}/{name}"
    if isinstance(item, Failure):
        return dataclasses.replace(item, source=source, message=item.message.replace(str(file), f"{path}/{name}"))
    return dataclasses.replace(item, source=source)
