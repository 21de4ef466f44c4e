"""Dates that no calendar has give no day, nothing inside them is read as another, and the article's notes name them."""

from __future__ import annotations

import datetime as dt

import pytest

from dashboard.calendars import LANGUAGES
from dashboard.extraction.dates import Dates, read_dates
from dashboard.extraction.malformed import malformed_notes
from dashboard.extraction.sentences import split_sentences
from dashboard.pipeline.documents import process_document
from dashboard.reading import ReadDocument
from dashboard.records import Article, Document
from gazetteer.gazetteer import load_gazetteer

# Texts with each malformed date in brackets.
MALFORMED: dict[str, tuple[str, ...]] = {
    "en": (
        "The order is dated [31 February 2020].",
        "The order is dated [February 30, 2020].",
        "It was signed on [Feb. 30].",
        "It was signed on [June 31], he said.",
        "On [29 February 2021] a bridge fell.",
        "A bridge fell on [13/13/2020].",
        "A bridge fell on [02/30/2020].",
        "A bridge fell on [2020-13-01].",
        "A bridge fell on [2020-02-30].",
        "A bridge fell on [29.02.2021].",
        "A bridge fell on [15 October 0].",
        "A bridge fell on [October 15, 0000].",
        "A bridge fell on [15.10.0000].",
        "A bridge fell on [15 October 20200].",
        "A bridge fell on [October 15, 20200].",
        "A bridge fell on [15.10.20200].",
        "A bridge fell on [15/10/20200].",
        "A bridge fell on [32 October 2020].",
        "A bridge fell on [October 32, 2020].",
        "A bridge fell on the [32nd of October].",
        "It rained on 4 October 2020, not on [31 September 2020].",
    ),
    "ar": (
        "سقط جسر في [31 فبراير 2020].",
        "سقط جسر في [٣٠ شباط ٢٠٢٠].",
        "سقط جسر في [29 فبراير 2021].",
        "سقط جسر في [31 تشرين الثاني 2020].",
        "سقط جسر في [13/13/2020].",
        "سقط جسر في [٣١ / ٢ /٢٠٢٠].",
        "سقط جسر في [2020-13-01].",
        "سقط جسر في [15 أكتوبر 0].",
        "سقط جسر في [15 أكتوبر 20200].",
        "سقط جسر في [15.10.20200].",
        "سقط جسر في [32 أكتوبر 2020].",
    ),
    "ru": (
        "Мост рухнул [31 февраля 2020 года].",
        "Мост рухнул [30 февраля].",
        "Мост рухнул [29 февраля 2021 года].",
        "Мост рухнул [29.02.2021].",
        "Мост рухнул [31.04.20].",
        "Мост рухнул [13.13.2020].",
        "Мост рухнул [2020-13-01].",
        "Мост рухнул [15 октября 0 года].",
        "Мост рухнул [15.10.0000].",
        "Мост рухнул [15 октября 20200 года].",
        "Мост рухнул [15.10.20200].",
        "Мост рухнул [32 октября 2020 года].",
        "Мост рухнул с [32 октября].",
    ),
    "az": (
        "Körpü [31 fevral 2020-ci ildə] uçdu.",
        "Körpü [2020-ci il fevralın 30-da] uçdu.",
        "Körpü [fevralın 31-də] uçdu.",
        "Körpü [29.02.2021] tarixində uçdu.",
        "Körpü [13.13.2020] tarixində uçdu.",
        "Körpü [2020-13-01] tarixində uçdu.",
        "Körpü [15 oktyabr 0-cı ildə] uçdu.",
        "Körpü [20200-ci il oktyabrın 15-də] uçdu.",
        "Körpü [15 oktyabr 20200].",
        "Körpü [15.10.20200] tarixində uçdu.",
        "Körpü [oktyabrın 32-də] uçdu.",
        "Körpü [32 oktyabr 2020-ci ildə] uçdu.",
    ),
    "tr": (
        "Köprü [31 Şubat 2020] tarihinde çöktü.",
        "Köprü [30 Şubat'ta] çöktü.",
        "Köprü [29 Şubat 2021'de] çöktü.",
        "Köprü [29.02.2021] tarihinde çöktü.",
        "Köprü [31.02.20] tarihinde çöktü.",
        "Köprü [13.13.2020] tarihinde çöktü.",
        "Köprü [2020-13-01] tarihinde çöktü.",
        "Köprü [15 Ekim 0] tarihinde çöktü.",
        "Köprü [15 Ekim 20200] tarihinde çöktü.",
        "Köprü [15.10.20200] tarihinde çöktü.",
        "Köprü [32 Ekim 2020] tarihinde çöktü.",
    ),
    "hy": (
        "Կամուրջը փլվեց [2020 թվականի փետրվարի 31-ին]։",
        "Կամուրջը փլվեց [փետրվարի 30-ին]։",
        "Կամուրջը փլվեց [2021 թ. փետրվարի 29-ին]։",
        "Կամուրջը փլվեց [29.02.2021]։",
        "Կամուրջը փլվեց [13.13.2020]։",
        "Կամուրջը փլվեց [2020-13-01]։",
        "Կամուրջը փլվեց [0 թվականի հոկտեմբերի 15-ին]։",
        "Կամուրջը փլվեց [20200 թվականի հոկտեմբերի 15-ին]։",
        "Կամուրջը փլվեց [15.10.20200]։",
        "Կամուրջը փլվեց [հոկտեմբերի 32-ին]։",
        "Կամուրջը փլվեց [2020 թվականի հոկտեմբերի 32-ին]։",
    ),
    "fa": (
        "پل در [۳۱ فوریه ۲۰۲۰] فرو ریخت.",
        "پل در [۲۹ فوریه ۲۰۲۱] فرو ریخت.",
        "پل در [29.02.2021] فرو ریخت.",
        "پل در [۱۳/۱۳/۲۰۲۰] فرو ریخت.",
        "پل در [2020-13-01] فرو ریخت.",
        "پل در [۱۵ اکتبر ۰].",
        "پل در [۱۵ اکتبر ۲۰۲۰۰] فرو ریخت.",
        "پل در [۱۵.۱۰.۲۰۲۰۰] فرو ریخت.",
        "پل در [۳۲ اکتبر ۲۰۲۰] فرو ریخت.",
    ),
    "fr": (
        "Le pont a cédé le [31 février 2020].",
        "Le pont a cédé le [30 février].",
        "Le pont a cédé le [29 février 2021].",
        "Le pont a cédé le [29.02.2021].",
        "Le pont a cédé le [31/02/2020].",
        "Le pont a cédé le [13/13/2020].",
        "Le pont a cédé le [2020-13-01].",
        "Le pont a cédé le [15 octobre 0].",
        "Le pont a cédé le [15 octobre 20200].",
        "Le pont a cédé le [15/10/20200].",
        "Le pont a cédé le [32 octobre].",
        "Le pont a cédé le [32 octobre 2020].",
    ),
    "de": (
        "Die Brücke fiel am [30. Februar 2020].",
        "Die Brücke fiel am [31. Juni].",
        "Die Brücke fiel am [29. Februar 2021].",
        "Die Brücke fiel am [29.02.2021].",
        "Die Brücke fiel am [31.02.20] ein.",
        "Die Brücke fiel am [13.13.2020].",
        "Die Brücke fiel am [2020-13-01].",
        "Die Brücke fiel am [15. Oktober 0].",
        "Die Brücke fiel am [15.10.0000].",
        "Die Brücke fiel am [15. Oktober 20200].",
        "Die Brücke fiel am [15.10.20200].",
        "Die Brücke fiel am [32. Oktober 2020].",
        "Die Brücke fiel am [32. Oktober].",
    ),
}  # fmt: skip

# Nothing here is a malformed date, whatever else it is.
WELL_FORMED: dict[str, tuple[str, ...]] = {
    "en": (
        "Version 2020.13.1 is out, and version 10.15.20 too.",
        "The server at 192.168.13.32 answered from 10.20.30.2020.",
        "A T-72, a BM-30 and 2S19 guns; the 31-32 score; the S-300.",
        "Call +374 10 31-13-2020 or 010-31-20-20.",
        "Document No. 31/15/2020; resolution 45/13/2020; case 2020-31.",
        "In October 32 soldiers died; in June 31 people died.",
        "On October 15, 20200 people fled; on 15 October 0 people died.",
        "On 29 February it rained.",
        "On 14 October 1399 a poet was born.",
        "On 15 October 450 fell.",
        "Issue 45, October 2020. Vol. 32 October 2020.",
        "Units of the 32 May battalion; 45 March to the front.",
        "Toll: 45. October was calm.",
    ),
    "ar": ("العدد 45 أكتوبر 2020.", "قتل 32 جنديا في أكتوبر.", "الموافق 1442/13/40 هـ."),
    "ru": ("Погибли 45. Октябрь был тих.", "Выпуск № 45 октября 2020 года.", "Счёт 31:13, дом 31/13, 93-я бригада."),
    "az": ("Oktyabrda 93-cü briqada gəldi.", "Oktyabrda 32 nəfər öldü.", "№ 45/13/2020 nömrəli iş."),
    "tr": ("Sayı: 45 Ekim 2020.", "Ekim'de 32 kişi öldü.", "Hesap 45.13 idi; 32 Mayıs tugayı."),
    "hy": ("Հոկտեմբերին 32 մարդ զոհվեց։", "Հոկտեմբերի 93-րդ օրը։", "Թիվ 45/13/2020 որոշումը։"),
    "fa": ("در ۱۳۹۹/۰۷/۱۴ آمد.", "۳۱ مهر ۱۳۹۹ نیست.", "در ۳۱ شهریور ۱۳۹۹ آمد.", "شماره ۴۵ اکتبر ۲۰۲۰."),
    "fr": ("Le numéro 45, octobre 2020.", "En octobre, 32 soldats sont morts.", "Article 31.13, page 45."),
    "de": ("Nr. 45, Oktober 2020.", "Im Oktober starben 32 Soldaten.", "Es starben 45. Oktober und November waren still."),
}  # fmt: skip


def dates_of(text: str, lang: str) -> Dates:
    article = Article(
        document_id="d", document="d", article="d-1", start=0, end=len(text), lang=lang,
        published=dt.date(2020, 10, 15), published_basis="given",
    )  # fmt: skip
    return read_dates(text, article, split_sentences(text, article))


ROWS = [(lang, line) for lang, lines in MALFORMED.items() for line in lines]


@pytest.mark.parametrize(("lang", "line"), ROWS, ids=[line for _, line in ROWS])
def test_a_date_that_no_calendar_has_is_reported_and_gives_no_day(lang: str, line: str) -> None:
    text = line.replace("[", "").replace("]", "")
    start, end = line.index("["), line.index("]") - 1
    found = dates_of(text, lang)
    assert [text[first:last] for first, last in found.malformed] == [text[start:end]]
    assert [date for date in found.expressions if date.start < end and start < date.end] == []


TRAPS = [(lang, line) for lang, lines in WELL_FORMED.items() for line in lines]


@pytest.mark.parametrize(("lang", "text"), TRAPS, ids=[line for _, line in TRAPS])
def test_what_only_looks_like_a_malformed_date_is_not_reported(lang: str, text: str) -> None:
    assert [text[first:last] for first, last in dates_of(text, lang).malformed] == []


def test_every_language_has_its_malformed_dates() -> None:
    assert set(MALFORMED) == set(WELL_FORMED) == set(LANGUAGES)


def test_a_good_date_beside_a_malformed_one_is_found() -> None:
    found = dates_of("It rained on 4 October 2020, not on 31 September 2020.", "en")
    assert [date.text for date in found.expressions] == ["4 October 2020"]


def test_notes_name_each_malformed_date_once_and_stop_at_ten() -> None:
    text = "31 February 2020, 31  February\n2020"
    assert malformed_notes(text, [(0, 16), (18, len(text))]) == ('malformed date: "31 February 2020"',)
    many = " ".join(f"{day}.13.2020" for day in range(10, 23))
    spans = [(11 * at, 11 * at + 10) for at in range(13)]
    notes = malformed_notes(many, spans)
    assert notes[0] == 'malformed date: "10.13.2020"'
    assert len(notes) == 11
    assert notes[-1] == "3 more malformed dates"


def test_the_tables_carry_the_notes_behind_those_of_the_reading() -> None:
    text = "The bridge fell on 31 February 2020. It was rebuilt on 4 October 2020."
    article = Article(
        document_id="d", document="d", article="a01", start=0, end=len(text), lang="en", notes=("A remark.",)
    )
    document = Document(document_id="d", document="d", source="d.txt", encoding="utf-8", bytes=len(text), text=text)
    tables = process_document(ReadDocument(document=document, articles=(article,)), gazetteer=load_gazetteer())
    (written,) = tables.articles
    assert written.notes == ("A remark.", 'malformed date: "31 February 2020"')
    assert [date.text for date in tables.dates] == ["4 October 2020"]
