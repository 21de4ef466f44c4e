"""Events as columns of numbers, packed into bytes for the browser.

The bytes: uint32 length of a JSON header (little-endian), the header, then the columns one after the other; the
header says of each column its type, offset from the end of the header, and length. Texts of documents never pass
deck.gl's JSON converter, which would read "@@=" as a function: places' names stand in the header, beside the spec.
"""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dashboard.analysis.columns import TIME_CLASSES, EventColumns, Field, day_number, day_of

__all__ = [
    "CARRIED",
    "DENIED",
    "DOUBTFUL",
    "TIME_CLASSES",
    "TO_REVIEW",
    "columns",
    "day_number",
    "day_of",
    "pack",
    "pack_mask",
]

CARRIED, DENIED, TO_REVIEW, DOUBTFUL = 1, 2, 4, 8
"""Bits of the flags: the place comes from an earlier sentence; what is told is denied; the event is below the line;
which place is meant is doubtful."""


def columns(events: EventColumns) -> dict[str, NDArray[Any]]:
    """Return what the browser needs of the events: days as day numbers, the rest as indexes, and bits of doubt."""
    codes = events.codes
    return {
        "first": events.first,
        "last": events.last,
        "place": codes["place"],
        "incident": events.incident,
        "kind": codes["kind"],
        "claimant": codes["claimed_by"],
        "time": events.time,
        "flags": _flags(events),
    }


def _flags(events: EventColumns) -> NDArray[np.uint8]:
    def having(field: Field, value: str) -> NDArray[np.bool_]:
        return np.asarray(events.codes[field] == events.vocabularies[field].index(value))

    bits = (
        CARRIED * having("place_basis", "carried")
        | DENIED * having("certainty", "denied")
        | TO_REVIEW * ~events.shown
        | DOUBTFUL * events.doubtful
    )
    return bits.astype(np.uint8)


def pack_mask(mask: NDArray[np.bool_]) -> tuple[str, bytes]:
    """Return a reference and the bytes that tell the browser which events of the packet may be drawn: a bit each."""
    return pack({"what": "mask", "events": int(mask.size)}, {"bits": np.packbits(mask, bitorder="little")})


def pack(header: Mapping[str, Any], arrays: Mapping[str, NDArray[Any]]) -> tuple[str, bytes]:
    """Return a reference made of the content, and the bytes that carry it."""
    body = bytearray()
    described = {}
    for name, array in arrays.items():
        described[name] = {"type": array.dtype.name, "offset": len(body), "length": int(array.size)}
        body += np.ascontiguousarray(array).astype(array.dtype.newbyteorder("<"), copy=False).tobytes()
    content: dict[str, Any] = {**header, "columns": described}
    text = json.dumps(content, ensure_ascii=False, sort_keys=True)
    ref = hashlib.sha256(text.encode() + bytes(body)).hexdigest()[:16]
    encoded = json.dumps({**content, "ref": ref}, ensure_ascii=False, sort_keys=True).encode()
    return ref, struct.pack("<I", len(encoded)) + encoded + bytes(body)
