"""Files that are ZIP archives inside (.zip, .docx, .xlsx), opened only where unpacking them can do no harm."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path

from dashboard.errors import DocumentError

OLD_OFFICE = b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True, slots=True)
class Limits:
    """How much may be in an archive. A ratio counts only above `ratio_from` bytes: short texts pack well."""

    members: int = 20_000
    bytes: int = 1_000_000_000
    ratio: int = 100
    ratio_from: int = 50_000_000


OFFICE = Limits(members=5_000, bytes=300_000_000)


def open_zip(path: Path, limits: Limits, otherwise: str) -> zipfile.ZipFile:
    """Return the archive, opened; raises DocumentError where it is none, damaged, or unpacks to too much.

    What its list of members says is binding: no member gives more bytes than it declares there. `otherwise` is what
    helps where the file is no such archive.
    """
    with path.open("rb") as file:
        head = file.read(8)
    if not head:
        raise DocumentError(f"{path} is empty; check that it was saved or downloaded completely")
    if not head.startswith(b"PK"):
        raise DocumentError(f"{path} is not what its name says: no {path.suffix} file begins so; {otherwise}")
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise DocumentError(f"{path} is damaged or was cut off ({error}); get it again") from error
    try:
        _check(archive, path, limits)
    except DocumentError:
        archive.close()
        raise
    return archive


def _check(archive: zipfile.ZipFile, path: Path, limits: Limits) -> None:
    members = archive.infolist()
    if len(members) > limits.members:
        raise DocumentError(
            f"{path} holds {len(members):,} files, more than the {limits.members:,} that are read at once; split it"
        )
    whole = sum(member.file_size for member in members)
    packed = max(1, path.stat().st_size)
    if whole > limits.bytes or (whole > limits.ratio_from and whole > limits.ratio * packed):
        raise DocumentError(
            f"{path} would unpack to {whole / 1e6:,.0f} MB, {whole / packed:,.0f} times its size: it looks like a zip "
            "bomb and was not opened; if you trust it, unpack it yourself and add what is in it"
        )
