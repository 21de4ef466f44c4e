"""Texts without paragraphs, without words, or of dates alone: the work grows with the text, the memory does not."""

from __future__ import annotations

import datetime as dt

import pytest

from dashboard.extraction import dates
from dashboard.extraction.dates import Dates, read_dates
from dashboard.extraction.sentences import split_sentences
from dashboard.extraction.temporal.lexicon import Lexicon
from dashboard.extraction.temporal.token import Token
from dashboard.extraction.temporal.tokens import read_tokens
from dashboard.records import Article


def dates_of(text: str, lang: str) -> Dates:
    article = Article(
        document_id="d", document="d", article="d-1", start=0, end=len(text), lang=lang,
        published=dt.date(2020, 10, 15), published_basis="given",
    )  # fmt: skip
    return read_dates(text, article, split_sentences(text, article))


ENDLESS = [
    ("en", "12 "), ("en", "0123456789"), ("en", "a"), ("en", " "), ("en", "between "), ("en", "October "),
    ("en", "12 October 2020 "), ("en", "31 February 2020 "), ("fa", "امسال "), ("ar", "تشرين "), ("tr", "1-"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "unit"), ENDLESS, ids=[unit for _, unit in ENDLESS])
def test_a_text_without_end_is_read_in_pieces(lang: str, unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted are the tokens held at once, and those read in all."""
    monkeypatch.setattr(dates, "_PIECE", 2_000)
    monkeypatch.setattr(dates, "_AROUND", 200)
    monkeypatch.setattr(dates, "LONGEST", 4_000)
    read: list[int] = []

    def counted(text: str, start: int, end: int, words: Lexicon) -> list[Token]:
        tokens = read_tokens(text, start, end, words)
        read.append(len(tokens))
        assert end - start <= 2_400
        return tokens

    monkeypatch.setattr(dates, "read_tokens", counted)
    work = []
    for length in (20_000, 40_000):
        read.clear()
        dates_of((unit * length)[:length], lang)
        work.append(sum(read))
    assert work[1] <= 2.2 * work[0] + 10


STORY = (
    "On 4 October 2020 it began, and the next day it went on; two days later, on Tuesday, it ended, as it had in 1994. "
    "From 27 September to 10 November it burned, it is said. On 31 February 2020 nobody came, nor in late 2019. "
)


@pytest.mark.parametrize("piece", [97, 211, 500])
def test_nothing_is_lost_or_doubled_where_pieces_meet(piece: int, monkeypatch: pytest.MonkeyPatch) -> None:
    text = STORY * 12
    whole = dates_of(text, "en")
    monkeypatch.setattr(dates, "_PIECE", piece)
    monkeypatch.setattr(dates, "_AROUND", 300)
    monkeypatch.setattr(dates, "LONGEST", 100)
    assert dates_of(text, "en") == whole
    assert len(whole.malformed) == 12 and len(whole.expressions) >= 12 * 6
