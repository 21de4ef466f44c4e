"""The evidence behind a dot, in words and marks."""

from __future__ import annotations

import datetime as dt
import html
from dataclasses import replace
from typing import get_args

import pytest
from page_corpus import HOSTILE, tables

from dashboard import wording
from dashboard.pages import coverage
from dashboard.pages.evidence import Sources, card, sentence
from dashboard.pages.table import COLUMNS, frame
from dashboard.records import KINDS, PARTIES, Certainty, Event, Evidence

CORPUS = tables()
SOURCES = Sources.of(CORPUS)


def told(words: str) -> Event:
    """The event of the corpus whose sentence holds these words."""
    (event,) = [event for event in CORPUS.events if words in event.quote]
    return event


MARKET = told("covered market")
ARABIC = told("حدروت")
DIGEST = told("two houses")
TALKS = told("envoys")
QUIET = told("stayed quiet")


class TestSentence:
    def test_place_and_date_are_marked(self) -> None:
        assert sentence(MARKET) == (
            'Shells hit the covered market of <mark class="place">Stepanakert</mark> on '
            '<mark class="date">4 October 2020</mark>, people there told our reporter.'
        )

    def test_marks_stand_on_the_right_arabic_words(self) -> None:
        markup = sentence(ARABIC)
        assert '<mark class="date">5 أكتوبر 2020</mark>' in markup
        assert '<mark class="place">حدروت</mark>' in markup

    def test_where_marks_overlap_the_earlier_wins_and_no_letter_is_lost(self) -> None:
        start = MARKET.sentence_start
        spans = (
            Evidence(role="place", start=start, end=start + 10),
            Evidence(role="date", start=start + 5, end=start + 14),
        )
        assert sentence(replace(MARKET, evidence=spans)) == (
            '<mark class="place">Shells hit</mark>' + MARKET.quote[10:]
        )

    def test_evidence_outside_the_sentence_is_named_beside_it(self) -> None:
        markup = card(QUIET, SOURCES)
        assert 'Date given earlier: <bdi class="earlier date">1 October 2020</bdi>' in markup
        assert "<strong>as of 1 October 2020</strong>" in markup

    def test_hostile_text_is_escaped(self) -> None:
        markup = card(told("@@=1+1"), SOURCES)
        assert "<script" not in markup
        assert "<img" not in markup
        assert "@@=1+1 &lt;script&gt;" in markup
        assert len(markup) > len(HOSTILE)


class TestCard:
    def test_quotation_names_title_publisher_and_date(self) -> None:
        markup = card(MARKET, SOURCES)
        assert '<blockquote dir="auto" lang="en">' in markup
        assert "<bdi>A week on the line</bdi>, <bdi>Valley Courier</bdi>, <bdi>8 October 2020</bdi>" in markup
        assert "Claimed by: civilians" in markup

    def test_digest_is_a_paraphrase_and_never_a_quotation(self) -> None:
        markup = card(DIGEST, SOURCES)
        assert 'Paraphrase of <span class="source"><bdi>Houses hit</bdi>, <bdi>Hill Gazette</bdi>, ' in markup
        assert "blockquote" not in markup
        assert '<p class="paraphrase" dir="auto" lang="en">A shell damaged two houses in <mark' in markup
        assert not set("“”«»„") & set(markup)

    def test_own_voice_is_the_publishers(self) -> None:
        assert "Claimed by: Valley Courier (own voice)" in card(TALKS, SOURCES)

    def test_who_says_so_is_marked_and_gives_way_to_the_place(self) -> None:
        start = MARKET.sentence_start
        spans = (
            *MARKET.evidence,
            Evidence(role="claimant", start=start, end=start + 6),
            Evidence(role="claimant", start=start + 26, end=start + 45),
        )
        markup = sentence(replace(MARKET, evidence=spans))
        assert markup.startswith('<mark class="claimant">Shells</mark> hit')
        assert markup.count("<mark") == 3

    def test_an_address_leads_to_the_article_and_a_script_does_not(self) -> None:
        article = SOURCES.article(MARKET)
        assert article is not None
        for url, links in (("https://example.org/a?b=1&c=<2>", True), ("javascript:alert(1)", False), (None, False)):
            sources = replace(SOURCES, articles={(article.document_id, article.article): replace(article, url=url)})
            markup = card(MARKET, sources)
            assert ("<a " in markup) is links, url
            assert "javascript:" not in markup.split("data-cite")[0]
            assert 'href="https://example.org/a?b=1&amp;c=&lt;2&gt;"' in markup or not links

    def test_a_contradiction_is_told_with_who_says_it(self) -> None:
        denial = replace(MARKET, certainty="denied", claimed_by="armenia")
        markup = card(MARKET, SOURCES, against=[denial, denial])
        said = "strike or shelling (denied), says Armenia (<bdi>Valley Courier</bdi>)"
        assert markup.count(said) == 1
        assert "Contradicted by" not in card(MARKET, SOURCES)

    def test_the_citation_can_be_copied_and_has_all_that_one_cites(self) -> None:
        assert html.escape(
            "“Shells hit the covered market of Stepanakert on 4 October 2020, people there told our reporter.” "
            "A week on the line, Valley Courier, 8 October 2020. Place: Stepanakert (39.8150, 46.7520). "
            "Day: 4 October 2020. Claimed by: civilians. Machine-extracted."
        ) in card(MARKET, SOURCES)
        assert wording.cite(DIGEST, SOURCES.article(DIGEST)).startswith(
            "Paraphrase of Houses hit, Hill Gazette, 5 October 2020: A shell damaged"
        )


DAYS = [
    ("2020-10-17", "2020-10-17", "17 October 2020"),
    ("2020-10-13", "2020-10-16", "13–16 October 2020"),
    ("2020-09-27", "2020-11-10", "27 September – 10 November 2020"),
    ("2019-12-31", "2020-01-01", "31 December 2019 – 1 January 2020"),
]


class TestWords:
    @pytest.mark.parametrize(("first", "last", "words"), DAYS)
    def test_days(self, first: str, last: str, words: str) -> None:
        assert wording.days(dt.date.fromisoformat(first), dt.date.fromisoformat(last)) == words

    def test_how_well_a_day_is_known_is_said(self) -> None:
        assert wording.when(TALKS) == "published 8 October 2020; the day itself is not stated"
        assert wording.when(told("hills above")) == "some time in 9–12 October 2020"
        month = replace(MARKET, first=dt.date(2020, 2, 1), last=dt.date(2020, 2, 29))
        assert wording.when(month) == "some time in February 2020"
        assert wording.when(replace(month, first=dt.date(9999, 1, 1), last=dt.date.max)) == "some time in 9999"
        assert wording.when(told("changed hands")) == "no day stated"
        assert wording.when(replace(MARKET, date_basis="narrative")) == (
            "4 October 2020 (the day is named in an earlier sentence)"
        )

    @pytest.mark.parametrize(
        ("low", "high", "unit", "words"),
        [
            (None, None, None, None),
            (7, 7, "casualties", "7 casualties"),
            (5, 7, None, "5 to 7"),
            (1200, None, "militants", "at least 1,200 militants"),
            (None, 3, None, "up to 3"),
        ],
    )
    def test_numbers(self, low: int | None, high: int | None, unit: str | None, words: str | None) -> None:
        assert wording.number(replace(MARKET, count_min=low, count_max=high, count_unit=unit)) == words

    def test_every_member_of_the_closed_sets_has_words(self) -> None:
        assert set(wording.KINDS) == set(KINDS)
        assert set(wording.PARTIES) == set(PARTIES)
        assert set(wording.CERTAINTIES) == set(get_args(Certainty))

    def test_coverage_line(self) -> None:
        assert coverage.line(CORPUS, [event for event in CORPUS.events if event.shown]) == (
            "4 articles · 4 publishers · English, Arabic · published 5–8 October 2020 · "
            "10 events, machine-extracted: 0 of 10 reviewed"
        )


class TestTable:
    def test_one_row_an_event_with_all_that_the_map_shows(self) -> None:
        row = frame([told("flag on the school")], SOURCES).iloc[0].to_dict()
        assert row == {
            "Day(s)": "2020-10-03",
            "Place": "Martakert",
            "District": "Tartar",
            "What": "capture claimed",
            "Claimed by": "Azerbaijan",
            "Certainty": "claimed",
            "Sentence": "On 3 October 2020 the ministry said that its units had entered Martakert and put a flag on the school.",
            "Publisher": "Valley Courier",
            "How the day is known": "3 October 2020",
            "Title": "A week on the line",
            "Language": "English",
        }

    def test_a_paraphrase_says_so(self) -> None:
        assert frame([DIGEST], SOURCES)["Sentence"][0].startswith("Paraphrase: ")

    def test_empty_table_keeps_its_columns(self) -> None:
        assert tuple(frame([], SOURCES).columns) == COLUMNS
