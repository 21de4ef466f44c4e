"""Zip files with the same bytes every time."""

from __future__ import annotations

import io
import zipfile
from typing import Final

_TIME: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip file can state: what was packed when is nobody's concern."""


def with_fixed_times(archive: bytes) -> bytes:
    """Return a zip archive of the same files in the same order, without the times at which they were written."""
    with zipfile.ZipFile(io.BytesIO(archive)) as read:
        return packed({name: read.read(name) for name in read.namelist()})


def packed(files: dict[str, bytes]) -> bytes:
    """Return a zip archive of these files, in their order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, _TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # the same on every system
            entry.external_attr = 0o644 << 16
            made.writestr(entry, content)
    return out.getvalue()
