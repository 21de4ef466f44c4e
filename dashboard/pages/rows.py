"""Events as columns of numbers, packed into bytes for the browser.

The bytes: uint32 length of a JSON header (little-endian), the header, then the columns one after the other; the
header says of each column its type, offset from the end of the header, and length. Texts of documents never pass
deck.gl's JSON converter, which would read "@@=" as a function: places' names stand in the header, beside the spec.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import struct
from collections.abc import Mapping, Sequence
from typing import Any, Final, get_args

import numpy as np
from numpy.typing import NDArray

from dashboard.analysis.window import TimeClass, time_class
from dashboard.records import KINDS, PARTIES, Event

TIME_CLASSES: Final[tuple[TimeClass, ...]] = get_args(TimeClass)
CARRIED, DENIED, TO_REVIEW, DOUBTFUL = 1, 2, 4, 8
"""Bits of the flags: the place comes from an earlier sentence; what is told is denied; the event is below the line;
which place is meant is doubtful."""
_EPOCH: Final = dt.date(1970, 1, 1)


def day_number(day: dt.date) -> int:
    """Return days since 1 January 1970."""
    return (day - _EPOCH).days


def day_of(number: int) -> dt.date:
    """Return the date of a day number. Raises OverflowError for what no calendar day is."""
    return _EPOCH + dt.timedelta(days=number)


def columns(
    events: Sequence[Event], places: Mapping[str, int], incidents: Mapping[str, int]
) -> dict[str, NDArray[Any]]:
    """Return the events' columns: days as day numbers, the rest as indexes. Undated events have days 0 and -1."""
    return {
        "first": np.array([day_number(e.first) if e.first else 0 for e in events], dtype=np.int32),
        "last": np.array([day_number(e.last) if e.last else -1 for e in events], dtype=np.int32),
        "place": np.array([places[e.place_id] for e in events], dtype=np.int32),
        "incident": np.array([incidents[e.event_id] for e in events], dtype=np.int32),
        "kind": np.array([KINDS.index(e.kind) for e in events], dtype=np.uint8),
        "claimant": np.array([PARTIES.index(e.claimed_by) for e in events], dtype=np.uint8),
        "time": np.array([TIME_CLASSES.index(time_class(e)) for e in events], dtype=np.uint8),
        "flags": np.array([_flags(e) for e in events], dtype=np.uint8),
    }


def _flags(event: Event) -> int:
    return (
        CARRIED * (event.place_basis == "carried")
        | DENIED * (event.certainty == "denied")
        | TO_REVIEW * (not event.shown)
    )


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
