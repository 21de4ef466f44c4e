"""What holds of every row of the tables in `date_tables/`, whenever the article was published."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from test_date_tables import ROWS, Row, dates_of

DAYS = st.dates(dt.date(1988, 1, 1), dt.date(2035, 12, 31))
KNOWN = [row for row in ROWS if not row.known_miss]
TRAPS = [row for row in KNOWN if row.given == ("nothing",) and row.published is not None]
STATED = [row for row in KNOWN if all(given.endswith(" stated") for given in row.given)]


def days(row: Row, published: dt.date | None) -> list[tuple[str, str, str]]:
    found = dates_of(replace(row, published=published))
    return [(date.text, str(date.first), str(date.last)) for date in found if date.first is not None]


@given(row=st.sampled_from(TRAPS), published=DAYS)
@settings(max_examples=400)
def test_what_names_no_day_never_gets_the_article_day(row: Row, published: dt.date) -> None:
    assert days(row, published) == []


@given(row=st.sampled_from(STATED), published=st.none() | DAYS)
@settings(max_examples=400)
def test_what_is_written_with_its_year_never_moves(row: Row, published: dt.date | None) -> None:
    assert days(row, published) == days(row, row.published)


@given(row=st.sampled_from(KNOWN), published=DAYS)
@settings(max_examples=400)
def test_expressions_are_slices_in_order_with_first_not_after_last(row: Row, published: dt.date) -> None:
    end = 0
    for found in dates_of(replace(row, published=published)):
        assert end <= found.start < found.end
        assert row.text[found.start : found.end] == found.text
        assert (found.first is None) == (found.last is None) == (found.precision is None)
        assert found.first is None or found.last is None or found.first <= found.last
        end = found.end


@given(row=st.sampled_from(KNOWN))
def test_without_the_article_day_nothing_counts_from_it(row: Row) -> None:
    assert [date.text for date in dates_of(replace(row, published=None)) if date.anchor == "article"] == []
