"""Where the days come from: the text, the article's date, or the story; never the clock."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.calendars import LANGUAGES
from dashboard.extraction.dates import find_dates
from dashboard.extraction.sentences import split_sentences
from dashboard.records import Article, DateExpression, Passage

DAYS = st.dates(dt.date(1988, 1, 1), dt.date(2030, 12, 31))


def dates_of(
    text: str,
    lang: str = "en",
    published: str | dt.date | None = "2020-10-15",
    passages: tuple[Passage, ...] = (),
    between: tuple[dt.date, dt.date] | None = None,
) -> list[DateExpression]:
    day = dt.date.fromisoformat(published) if isinstance(published, str) else published
    article = Article(
        document_id="d", document="d", article="d-1", start=0, end=len(text), lang=lang,
        published=day, published_basis=None if day is None else "given", passages=passages,
        published_between=between,
    )  # fmt: skip
    return find_dates(text, article, split_sentences(text, article))


def days_of(text: str, **known: object) -> list[str | None]:
    return [d.first.isoformat() if d.first else None for d in dates_of(text, **known)]  # type: ignore[arg-type]


# The story

STORIES = [
    ("en", "On 4 October it began. The next day it went on.", ["2020-10-04", "2020-10-05"]),
    ("en", "On 4 October it began. Two days later it ended. A day earlier it had paused.", ["2020-10-04", "2020-10-06", "2020-10-05"]),
    ("en", "On 4 October it began. That day ten fell. The following day was calm.", ["2020-10-04", "2020-10-04", "2020-10-05"]),
    ("en", "He spoke on October 4. A day earlier, on October 3, he was silent.", ["2020-10-04", "2020-10-03", "2020-10-03"]),
    ("ar", "في 4 أكتوبر بدأ القصف. وفي اليوم التالي توقف. وبعد يومين استؤنف.", ["2020-10-04", "2020-10-05", "2020-10-07"]),
    ("ru", "4 октября начался бой. На следующий день он стих. Два дня спустя начался вновь.", ["2020-10-04", "2020-10-05", "2020-10-07"]),
    ("az", "Oktyabrın 4-də hücum oldu. Ertəsi gün atəş dayandı. İki gün sonra yenə açıldı.", ["2020-10-04", "2020-10-05", "2020-10-07"]),
    ("tr", "4 Ekim'de saldırı oldu. Ertesi gün durdu. İki gün sonra yine başladı.", ["2020-10-04", "2020-10-05", "2020-10-07"]),
    ("hy", "Հոկտեմբերի 4-ին հարձակվեցին։ Հաջորդ օրը դադարեց։ Երկու օր անց վերսկսվեց։", ["2020-10-04", "2020-10-05", "2020-10-07"]),
    ("fr", "Le 4 octobre, des tirs. Le lendemain, le calme. Trois jours plus tard, des tirs.", ["2020-10-04", "2020-10-05", "2020-10-08"]),
    ("de", "Am 4. Oktober fielen Schüsse. Am nächsten Tag war Ruhe. Zwei Tage später nicht.", ["2020-10-04", "2020-10-05", "2020-10-07"]),
    ("fa", "۴ اکتبر حمله شد. روز بعد آرام بود.", ["2020-10-04", "2020-10-05"]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "days"), STORIES, ids=[row[1] for row in STORIES])
def test_the_story_counts_on_from_the_day_it_named_last(lang: str, text: str, days: list[str]) -> None:
    assert days_of(text, lang=lang) == days


def test_the_anchor_is_recorded() -> None:
    first, second, third = dates_of("Yesterday he came. On 4 October it began. The next day it went on.")
    assert (first.anchor, first.anchor_date) == ("article", dt.date(2020, 10, 15))
    assert (second.anchor, second.anchor_date) == ("article", dt.date(2020, 10, 15))
    assert (third.anchor, third.anchor_date) == ("narrative", dt.date(2020, 10, 4))


def test_days_after_another_event_are_not_counted_from_the_day_named_last() -> None:
    assert days_of("On 4 October it began. Two days after the funeral it rained.") == ["2020-10-04", None]


def test_a_caption_does_not_move_the_story() -> None:
    text = "On 4 October it began.\n\nA street, March 8, 2019.\n\nThe next day it went on."
    caption = text.index("A street")
    passage = Passage(start=caption, end=caption + len("A street, March 8, 2019."), kind="caption")
    assert days_of(text, passages=(passage,)) == ["2020-10-04", "2019-03-08", "2020-10-05"]


# Years that are not written

HISTORY = "On 26 February 1992 the town fell. On 8 May another fell. On 28 December snow fell. On 5 January it melted."


@pytest.mark.parametrize("published", [None, "2023-02-26", "2020-10-15"])
def test_a_history_keeps_its_year_and_passes_new_year(published: str | None) -> None:
    assert days_of(HISTORY, published=published) == ["1992-02-26", "1992-05-08", "1992-12-28", "1993-01-05"]


def test_a_year_that_opens_a_sentence_sets_the_year_of_a_history() -> None:
    text = "On 26 February 1992 the town fell. In 1993, others followed. On 3 April one fell."
    assert days_of(text, published="2022-05-09") == ["1992-02-26", "1993-01-01", "1993-04-03"]


def test_news_keeps_its_own_year_beside_a_date_of_the_past() -> None:
    text = "On October 14 shots fell. The truce of 5 September 1994 had held. On September 27 it broke. On July 12 too."
    assert days_of(text) == ["2020-10-14", "1994-09-05", "2020-09-27", "2020-07-12"]


def test_without_any_year_there_is_no_day() -> None:
    (found,) = dates_of("On 3 April it was taken.", published=None)
    assert (found.first, found.last, found.precision, found.anchor) == (None, None, None, None)


def test_without_an_article_date_relative_expressions_have_no_day() -> None:
    assert days_of("Yesterday, on Tuesday and last week it rained. Three days ago too.", published=None) == [None] * 4


def test_a_day_of_last_year_in_a_january_article() -> None:
    assert days_of("On December 28 it rained.", published="2021-01-05") == ["2020-12-28"]


def test_between_two_days_what_both_agree_on_has_a_day() -> None:
    text = "Two years ago he came. On 4 October it rained. On Monday he left. Next year he returns. Yesterday, on 2 May 2019."
    between = dt.date(2020, 10, 7), dt.date(2020, 10, 14)
    assert days_of(text, published=None, between=between) == [
        "2018-01-01", "2020-10-04", None, "2021-01-01", None, "2019-05-02",
    ]  # fmt: skip
    assert [d.anchor for d in dates_of(text, published=None, between=between)][2:5] == [None, "article", None]


def test_between_two_days_a_long_interval_takes_in_both() -> None:
    between = dt.date(2020, 10, 7), dt.date(2020, 10, 14)
    (found,) = dates_of("They have talked for thirty years.", published=None, between=between)
    assert (found.first, found.last, found.precision) == (dt.date(1990, 1, 1), dt.date(2020, 10, 14), "range")
    assert days_of("They have talked for five days.", published=None, between=between) == [None]


# A diary


def test_an_entry_of_a_diary_gives_today_and_yesterday_their_day() -> None:
    text = "2 April. It began yesterday.\n\n3 April, Sunday. Today it rains. The road was cut last night."
    assert days_of(text, published="2016-11-20") == [
        "2016-04-02", "2016-04-01", "2016-04-03", "2016-04-03", "2016-04-02",
    ]  # fmt: skip


def test_a_date_that_opens_a_report_is_no_entry_of_a_diary() -> None:
    assert days_of("On 4 October it began. Yesterday it ended.") == ["2020-10-04", "2020-10-14"]


def test_a_weekday_beside_a_day_decides_its_year() -> None:
    text = "In 2018 they built it. On Friday, 4 May, they met. On 5 May they left."
    assert days_of(text, published="2021-06-01")[1:2] == ["2018-05-04"]
    assert days_of("The war of 1992. It fell on 8 May, a Friday.", published="2020-06-10") == [
        "1992-01-01",
        "2020-05-08",
    ]


def test_29_february_needs_a_leap_year() -> None:
    assert days_of("On 29 February it rained.", published="2021-03-05") == []
    assert days_of("On 29 February it rained.", published="2020-03-05") == ["2020-02-29"]


# Lists give each day

LISTS = [
    ("en", "On 2, 3 and 5 April 2016 it rained.", ["2016-04-02", "2016-04-03", "2016-04-05"]),
    ("en", "On October 9 and 10, 2020 it rained.", ["2020-10-09", "2020-10-10"]),
    ("en", "On September 27 and November 10, 2019 it rained.", ["2019-09-27", "2019-11-10"]),
    ("fr", "En septembre et octobre 2019, la pluie.", ["2019-09-01", "2019-10-01"]),
    ("ar", "في 27 أيلول و10 تشرين الثاني 2019 هطل المطر.", ["2019-09-27", "2019-11-10"]),
    ("ru", "9 и 10 ноября 2020 года шёл дождь.", ["2020-11-09", "2020-11-10"]),
    ("fr", "Les 9 et 10 novembre 2020, la pluie.", ["2020-11-09", "2020-11-10"]),
    ("de", "Am 9. und 10. November 2020 regnete es.", ["2020-11-09", "2020-11-10"]),
    ("ar", "في 9 و10 نوفمبر 2020 هطل المطر.", ["2020-11-09", "2020-11-10"]),
]


@pytest.mark.parametrize(("lang", "text", "days"), LISTS, ids=[row[1] for row in LISTS])
def test_a_list_of_days(lang: str, text: str, days: list[str]) -> None:
    assert days_of(text, lang=lang) == days


def test_days_before_a_count_are_no_list() -> None:
    assert days_of("On October 9, 15 soldiers fell.") == ["2020-10-09"]


def test_an_unknown_language_still_has_its_digits() -> None:
    assert days_of("27.09.2020", lang="ka") == ["2020-09-27"]


# Properties


@given(published=DAYS)
def test_a_date_with_its_year_never_moves(published: dt.date) -> None:
    text = "From 27 September 2020 to 10 November 2020, in May 1994, in the 1990s, on 2020-10-09."
    assert [(d.first, d.last) for d in dates_of(text, published=published)] == [
        (dt.date(2020, 9, 27), dt.date(2020, 11, 10)),
        (dt.date(1994, 5, 1), dt.date(1994, 5, 31)),
        (dt.date(1990, 1, 1), dt.date(1999, 12, 31)),
        (dt.date(2020, 10, 9), dt.date(2020, 10, 9)),
    ]


@given(published=DAYS, back=st.integers(1, 300))
def test_days_ago_moves_with_the_article_day_by_day(published: dt.date, back: int) -> None:
    (found,) = dates_of(f"It rained {back} days ago.", published=published)
    assert found.first == found.last == published - dt.timedelta(days=back)


@given(published=DAYS, number=st.integers(0, 6))
def test_a_weekday_is_the_latest_one_up_to_the_article(published: dt.date, number: int) -> None:
    name = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[number]
    (found,) = dates_of(f"It rained on {name}.", published=published)
    assert found.first is not None and found.first.weekday() == number
    assert 0 <= (published - found.first).days < 7


@given(published=DAYS)
def test_last_month_is_the_month_before(published: dt.date) -> None:
    (found,) = dates_of("It rained last month.", published=published)
    assert found.last == published.replace(day=1) - dt.timedelta(days=1)
    assert found.first == found.last.replace(day=1)


_PIECES = st.sampled_from(
    [
        "4",
        "27",
        "31",
        "1992",
        "2020",
        "October",
        "May",
        "mart",
        "9-10",
        ",",
        ".",
        "-",
        "–",
        "/",
        "(",
        ")",
        "from",
        "to",
        "between",
        "and",
        "the",
        "of",
        "first",
        "last",
        "next",
        "Tuesday",
        "ago",
        "days",
        "week",
        "later",
        "century",
        "90s",
        "1990-х",
        "года",
        "27-го",
        "سبتمبر",
        "الماضي",
        "قبل",
        "عام",
        "و",
        "بعد",
        "يومين",
        "il",
        "sentyabrın",
        "27-də",
        "Eylül'den",
        "թվականի",
        "սեպտեմբերի",
        "27-ին",
        "16.10.2020",
        "۱۳۹۹",
        "années",
        "XX",
        "siècle",
        "Anfang",
        "Jahren",
        "early",
        "late",
        "end",
        "year",
        "2100",
        "1000",
        "0",
        "99999999999",
    ]
)


@given(
    text=st.one_of(st.text(), st.lists(_PIECES, max_size=25).map(" ".join)),
    lang=st.sampled_from(LANGUAGES),
    published=st.none() | DAYS,
)
def test_any_text_gives_ordered_slices_with_ordered_days(text: str, lang: str, published: dt.date | None) -> None:
    end = 0
    for found in dates_of(text, lang=lang, published=published):
        assert end <= found.start < found.end
        assert text[found.start : found.end] == found.text
        assert (found.first is None) == (found.precision is None)
        if found.basis == "stated":
            assert found.anchor is None
        elif found.first is not None:
            assert found.anchor is not None and found.anchor_date is not None
        end = found.end


def test_the_work_on_a_page_of_digits_grows_with_its_length() -> None:
    from dashboard.extraction.temporal.lexicon import lexicon
    from dashboard.extraction.temporal.matching import Paragraph
    from dashboard.extraction.temporal.tokens import read_tokens

    text = "12 1990 " * 20_000
    (sentence, *_) = split_sentences(text[:100], Article(document_id="d", document="d", article="d", start=0, end=100))
    paragraph = Paragraph(read_tokens(text, 0, len(text), lexicon("en")), [sentence], "en")
    assert len(paragraph.tokens) == 40_000
    assert len(paragraph.matches) == 20_000


@pytest.mark.corpus
def test_the_publication_line_and_the_story_of_the_development_set(shared: object) -> None:
    """Every printed publication date of the development set is found, at its place."""
    import json
    from pathlib import Path

    assert isinstance(shared, Path)
    text = (shared / "seeds" / "karabakh-war-articles-2020.txt").read_bytes().decode("utf-8")
    missed = []
    for line in (shared / "gold" / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        if not gold["published"]:
            continue
        day = dt.date.fromisoformat(gold["published"])
        article = Article(
            document_id="d", document="d", article=gold["id"], start=gold["start"], end=gold["end"], lang=gold["lang"],
            published=day, published_basis="stated",
        )  # fmt: skip
        start, end = gold["published_evidence_start"], gold["published_evidence_end"]
        found = find_dates(text, article, split_sentences(text, article))
        if not any(d.first == d.last == day and start <= d.start and d.end <= end for d in found):
            missed.append(gold["id"])
    assert missed == []
