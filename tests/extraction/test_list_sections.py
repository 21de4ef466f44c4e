"""Lists without verbs: a title or a sentence says what happened, headings say when, the lines below name the places.

The texts were written for these tests; `event_marks.py` says how places and days are marked.
"""

from __future__ import annotations

import pytest
from event_marks import article_of, events_in, marked, sentences_of

from dashboard.extraction.events import find_events
from dashboard.records import Sentence

# language, opening, a heading, a line, a second heading, a second line; who says so
LISTS = [
    ("az", "Prezident İlham Əliyev azad olunan kəndlərin siyahısını açıqlayıb:", "17 oktyabr", "20 oktyabr", "azerbaijan"),
    ("tr", "Cumhurbaşkanı Aliyev işgalden kurtarılan köylerin listesini açıkladı:", "17 Ekim", "20 Ekim", "azerbaijan"),
    ("ru", "Минобороны Азербайджана сообщило список освобожденных сел:", "17 октября", "20 октября", "azerbaijan"),
    ("en", "Freed villages, the list:", "17 October", "20 October", "author"),
    ("fr", "Voici la liste des villages repris :", "17 octobre", "20 octobre", "author"),
    ("de", "Die Liste der eingenommenen Dörfer:", "17.10.2020", "20.10.2020", "author"),
    ("ar", "قائمة القرى المحررة:", "17 أكتوبر", "20 أكتوبر", "author"),
    ("fa", "فهرست روستاهای آزادشده:", "۱۷ اکتبر", "۲۰ اکتبر", "author"),
    ("hy", "Ազատագրված գյուղերի ցուցակը․", "հոկտեմբերի 17", "հոկտեմբերի 20", "author"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "opening", "first", "second", "by"), LISTS, ids=[row[0] for row in LISTS])
def test_each_place_of_a_list_is_an_event_of_the_day_above_it(lang, opening, first, second, by):
    marks = f"{opening}\n{{{first}=2020-10-17}}\n[Nargiz], [Sabir]\n{{{second}=2020-10-20}}\n[Lala]; [Murad], [Vusal]"
    assert [(e.name, e.kind, str(e.first), e.claimed_by) for e in events_in(marks, lang, "2020-10-21")] == [
        ("Nargiz", "capture_claim", "2020-10-17", by),
        ("Sabir", "capture_claim", "2020-10-17", by),
        ("Lala", "capture_claim", "2020-10-20", by),
        ("Murad", "capture_claim", "2020-10-20", by),
        ("Vusal", "capture_claim", "2020-10-20", by),
    ]


@pytest.mark.parametrize(
    ("lang", "opening"),
    [
        ("az", "Təhvil veriləcək kəndlərin siyahısı:"),
        ("tr", "İade edilecek köylerin listesi:"),
        ("ru", "Список сел, которые будут переданы:"),
        ("en", "The list of villages to be returned:"),
        ("de", "Die Liste der Dörfer, die übergeben werden sollen:"),
        ("fr", "La liste des villages qui seront rendus :"),
        ("en", "Where our readers come from:"),
        ("az", "Seçki dairələrinin siyahısı:"),
    ],
)
def test_what_is_still_to_come_or_did_not_happen_opens_no_list(lang, opening):
    assert events_in(f"{opening}\n{{17 10 2020=2020-10-17}}\n[Nargiz], [Sabir]\n[Lala], [Murad]", lang) == []


def test_a_list_ends_where_a_sentence_tells_something_of_its_own():
    marks = (
        "The list of liberated villages:\n{17 October=2020-10-17}\n[Nargiz], [Sabir]\n"
        "Armenia's Defence Ministry said that [Sabir] was not captured.\n[Lala], [Murad]"
    )
    found = [(e.name, e.kind) for e in events_in(marks)]
    assert ("Lala", "capture_claim") not in found
    assert ("Sabir", "capture_denied") in found


def test_the_day_of_a_list_does_not_reach_beyond_it():
    marks = (
        "The list of liberated villages:\n{17 October=2020-10-17}\n[Nargiz], [Sabir]\nArmenian forces shelled [Lala]."
    )
    assert [(e.name, str(e.first), e.date_basis) for e in events_in(marks)][-1] == ("Lala", "2020-10-20", "publication")


@pytest.mark.parametrize("passage", ["title", "byline"])
def test_a_title_alone_may_open_a_list(passage):
    text, toponyms, dates = marked("İşğaldan azad edilən kəndlər\n{9 noyabr=2020-11-09}\n[Nargiz], [Sabir] kəndləri")
    title, *lines = sentences_of(text)
    sentences = [Sentence(start=title.start, end=title.end, paragraph=0, passage=passage), *lines]
    events = find_events(text, article_of(text, "az", "2020-11-10"), sentences, toponyms, dates)
    assert [(e.name, e.cue) for e in events] == [(name, "İşğaldan azad edilən") for name in ("Nargiz", "Sabir")]


def test_a_district_before_a_colon_only_says_where_the_villages_lie():
    marks = "The list of liberated villages:\n{17 October=2020-10-17}\n[Zangilan]: [Nargiz], [Sabir]."
    assert [e.name for e in events_in(marks)] == ["Nargiz", "Sabir"]


def test_a_name_that_nobody_knows_does_not_end_a_list():
    marks = (
        "Список освобождённых сёл:\n{17 октября=2020-10-17}\n[Джебраильский район|district]: Юхары Маздра, [Янарханч].\n"
        "[Губадлинский район|district]: [Газян], [Зиланлы]."
    )
    assert [e.name for e in events_in(marks, "ru")] == ["Янарханч", "Газян", "Зиланлы"]


def test_words_in_small_letters_are_no_name():
    marks = "Список освобождённых сёл:\n{17 октября=2020-10-17}\n[Газян], [Зиланлы]\nДля нас [Сур] это особый случай, [Туг]."
    assert [e.name for e in events_in(marks, "ru")] == ["Газян", "Зиланлы"]


@pytest.mark.parametrize(
    ("lang", "marks"),
    [
        (
            "az",
            "[A|district] rayonunun [Nargiz], [Sabir]; [B|district] rayonunun [Lala], [Murad] kəndləri azad edildi.",
        ),
        ("tr", "[A|district] ilçesinin [Nargiz], [Sabir]; [B|district] ilçesinin [Lala], [Murad] köyleri kurtarıldı."),
    ],
)
def test_a_semicolon_between_districts_does_not_end_a_list(lang, marks):
    assert [e.name for e in events_in(marks, lang)] == ["Nargiz", "Sabir", "Lala", "Murad"]
