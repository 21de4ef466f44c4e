"""Events as columns of numbers, and back."""

from __future__ import annotations

import datetime as dt
import json
import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_corpus import tables

from dashboard.analysis.columns import columns_of
from dashboard.pages.rows import TIME_CLASSES, TO_REVIEW, columns, day_number, day_of, pack, pack_mask
from dashboard.pipeline import shipped_gazetteer
from dashboard.records import KINDS, PARTIES, Tables


def unpack(packed: bytes) -> tuple[dict[str, object], dict[str, list[int]]]:
    """What the browser does with the bytes."""
    (length,) = struct.unpack_from("<I", packed)
    header = json.loads(packed[4 : 4 + length])
    arrays = {
        name: np.frombuffer(
            packed, dtype=np.dtype(c["type"]).newbyteorder("<"), count=c["length"], offset=4 + length + c["offset"]
        ).tolist()
        for name, c in header.pop("columns").items()
    }
    return header, arrays


@pytest.mark.parametrize(
    ("day", "number"), [(dt.date(1970, 1, 1), 0), (dt.date(1969, 12, 31), -1), (dt.date(2020, 9, 27), 18532)]
)
def test_days_are_counted_from_1970(day: dt.date, number: int) -> None:
    assert day_number(day) == number
    assert day_of(number) == day


@given(st.dates())
def test_every_day_comes_back(day: dt.date) -> None:
    assert day_of(day_number(day)) == day


def test_columns_say_what_the_events_say() -> None:
    corpus = tables()
    events = corpus.events
    numbers = columns_of(events, corpus, shipped_gazetteer())
    header, arrays = unpack(pack({"note": "خبر"}, columns(numbers))[1])
    assert header["note"] == "خبر"
    for i, event in enumerate(events):
        first, last = arrays["first"][i], arrays["last"][i]
        if event.first is None:
            # Never inside any window: its last day is before its first.
            assert first > last
        else:
            assert (day_of(first), day_of(last)) == (event.first, event.last)
        assert numbers.vocabularies["place"][arrays["place"][i]] == event.place_id
        assert PARTIES[arrays["claimant"][i]] == event.claimed_by
        assert bool(arrays["flags"][i] & TO_REVIEW) is not event.shown
        assert KINDS[arrays["kind"][i]] == event.kind
    assert [TIME_CLASSES[t] for t in arrays["time"]] == [
        "day", "day", "day", "interval", "publication", "undated", "day", "day", "day", "day", "day",
    ]  # fmt: skip


def test_reference_changes_with_header_and_with_numbers_only() -> None:
    one, two = np.array([1, 2], dtype=np.int32), np.array([1, 3], dtype=np.int32)
    assert pack({"a": 1}, {"x": one}) == pack({"a": 1}, {"x": one.copy()})
    refs = {pack({"a": 1}, {"x": one})[0], pack({"a": 2}, {"x": one})[0], pack({"a": 1}, {"x": two})[0]}
    assert len(refs) == 3


def test_no_events_pack_too() -> None:
    _, arrays = unpack(pack({}, columns(columns_of([], Tables(), shipped_gazetteer())))[1])
    assert {len(column) for column in arrays.values()} == {0}


@given(st.lists(st.booleans(), max_size=40))
def test_a_mask_has_one_bit_an_event(chosen: list[bool]) -> None:
    _, arrays = unpack(pack_mask(np.array(chosen, dtype=np.bool_))[1])
    assert [bool(arrays["bits"][i >> 3] >> (i & 7) & 1) for i in range(len(chosen))] == chosen
