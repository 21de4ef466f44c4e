"""What holds for all events: their evidence stands in the text, the same text gives the same events, nothing raises."""

from __future__ import annotations

import pytest
from event_marks import article_of, events_in, marked, sentences_of
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.extraction import event_scores
from dashboard.extraction.events import find_events
from dashboard.records import Passage, Sentence

STORY = (
    "As of {October 15=2020-10-15}, Azerbaijani forces captured the town of [Hadrut] and the villages of [Sur] and [Tug]. "
    "Yerevan denied that the town had fallen. It said that 20 soldiers were killed near [Fuzuli].\n"
    "{On October 16=2020-10-16}, rockets hit [Ganja], Baku said. “They shelled [Barda] too,” the ministry said."
)


def test_evidence_stands_in_the_text():
    text, _, _ = marked(STORY)
    events = events_in(STORY)
    assert len(events) >= 6
    for event in events:
        assert event.quote == text[event.sentence_start : event.sentence_end]
        roles = {evidence.role for evidence in event.evidence}
        assert {"place", "cue"} <= roles
        for evidence in event.evidence:
            assert 0 <= evidence.start < evidence.end <= len(text)
            if evidence.role != "place" and not (evidence.role == "date" and event.date_basis != "stated"):
                assert event.sentence_start <= evidence.start and evidence.end <= event.sentence_end
        assert event.cue in event.quote
        assert any(text[e.start : e.end] == event.name for e in event.evidence if e.role == "place")


def test_the_town_is_the_one_named_before():
    events = [event for event in events_in(STORY) if event.place_basis == "carried"]
    assert [(event.name, event.kind, event.claimed_by) for event in events] == [("Tug", "capture_denied", "armenia")]


def test_reported_speech_runs_on():
    by = {event.name: event.claimed_by for event in events_in(STORY) if event.place_basis == "named"}
    assert by["Fuzuli"] == "armenia"
    assert by["Barda"] == by["Ganja"] == "azerbaijan"


def test_the_same_text_gives_the_same_events():
    assert events_in(STORY) == events_in(STORY)
    ids = [event.event_id for event in events_in(STORY)]
    assert len(ids) == len(set(ids))


def test_events_come_in_document_order():
    starts = [event.sentence_start for event in events_in(STORY)]
    assert starts == sorted(starts)


def test_passages_tell_nothing():
    text, toponyms, dates = marked("Azerbaijani forces captured [Hadrut].\nAzerbaijani forces captured [Sur].")
    line = text.index("\n")
    article = article_of(text, "en", "2020-10-20", (Passage(start=0, end=line, kind="caption"),))
    first, *rest = sentences_of(text)
    caption = Sentence(start=first.start, end=first.end, paragraph=0, passage="caption")
    assert [event.name for event in find_events(text, article, [caption, *rest], toponyms, dates)] == ["Sur"]


def test_shown_is_above_the_line():
    for event in events_in(STORY):
        assert event.shown == (event.score >= event_scores.LINE)
        assert event_scores.FLOOR <= event.score <= 1


def test_weaker_evidence_scores_lower():
    def score(marks, **more):
        return events_in(marks, **more)[-1].score

    plain = score("{On 9 October=2020-10-09} Azerbaijani forces captured [Hadrut].")
    assert plain >= score("Azerbaijani forces captured [Hadrut].")
    assert plain > score("{On 9 October=2020-10-09} [Sur] was shelled. Azerbaijani forces captured [Hadrut].")
    assert plain > score("{On 9 October=2020-10-09} Azerbaijani forces captured [Hadrut] on the road to [Tug].")
    assert plain >= score("{On 9 October=2020-10-09} Azerbaijani forces captured heights in [Karabakh|region].")
    assert plain > score("{On 9 October=2020-10-09} residents fled [Hadrut].")
    assert plain > score("{On 9 October=2020-10-09} I think Azerbaijani forces captured [Hadrut].")


@pytest.mark.parametrize(
    "marks",
    [
        "Azerbaijani forces captured " + ", ".join(f"[Village{i}]" for i in range(40)) + ".",
        "Azerbaijani forces, " + "which fought on and on, " * 220 + "captured [Hadrut].",
        "- [Hadrut]\n- [Sur]\n- captured\n- {9 October=2020-10-09}",
        "[Hadrut] [Sur] [Tug]",
        "captured captured captured [Hadrut] captured",
        "( “ [Hadrut] ” ) — ; ; ;",
        "",
    ],
)
def test_odd_input_raises_nothing(marks):
    for lang in ("en", "ar", "ru", "az", "tr", "hy", "fr", "de", None):
        events_in(marks, lang)


def test_forty_villages_give_forty_events():
    marks = "Azerbaijani forces captured " + ", ".join(f"[Village{i}]" for i in range(40)) + "."
    assert len(events_in(marks)) == 40


WORDS = st.sampled_from(
    [
        "Azerbaijani",
        "Armenian",
        "forces",
        "captured",
        "shelled",
        "denied",
        "said",
        "that",
        "the",
        "town",
        "if",
        "will",
        "not",
        ",",
        ".",
        ";",
        "“",
        "”",
        "and",
        "in",
        "near",
        "[Hadrut]",
        "[Sur]",
        "{9",
        "October=2020-10-09}",
        "[Baku|settlement|metonym]",
        "12",
        "soldiers",
        "were",
        "killed",
        "взяли",
        "обстреляли",
        "قصفت",
        "işğaldan",
        "azad",
        "edilib",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=40), st.sampled_from(["en", "ar", "ru", "az", None]))
def test_any_words_give_sound_events(words, lang):
    marks = " ".join(words).replace("{9 October=2020-10-09}", "{9 October=2020-10-09}")
    text, toponyms, _ = marked(marks)
    places = {(x.start, x.end) for x in toponyms if x.role == "literal"}
    for event in events_in(marks, lang):
        assert event.quote == text[event.sentence_start : event.sentence_end]
        assert places & {(evidence.start, evidence.end) for evidence in event.evidence}


@pytest.mark.corpus
def test_every_event_of_the_corpus_stands_on_its_evidence(shared):
    from dashboard.extraction.dates import find_dates
    from dashboard.extraction.sentences import split_sentences
    from dashboard.extraction.toponyms import find_toponyms
    from dashboard.reading import ReadDocument, read_path
    from gazetteer.gazetteer import load_gazetteer

    gazetteer = load_gazetteer()
    off_topic = total = 0
    for read in read_path(shared / "seeds" / "karabakh-war-articles-2020.txt"):
        assert isinstance(read, ReadDocument)
        text = read.document.text
        for article in read.articles:
            sentences = split_sentences(text, article)
            toponyms = find_toponyms(text, article, sentences, gazetteer)
            events = find_events(text, article, sentences, toponyms, find_dates(text, article, sentences))
            named = {(x.start, x.end): x for x in toponyms}
            for event in events:
                total += 1
                assert event.quote == text[event.sentence_start : event.sentence_end]
                for evidence in event.evidence:
                    assert article.start <= evidence.start < evidence.end <= article.end
                assert any(
                    named[e.start, e.end].place_id == event.place_id
                    for e in event.evidence
                    if e.role == "place" and (e.start, e.end) in named
                )
            if "Interview" in (article.title or "") or "2017 France" in (article.title or ""):
                off_topic += len(events)
    assert total >= 60
    assert off_topic <= 3


def test_a_sentence_longer_than_any_report_tells_nothing():
    # A table turned into text, or a scan without full stops: which place goes with which word cannot be told.
    clause = "Azerbaijani forces shelled [Hadrut], it said, and "
    assert events_in(clause * 3)
    assert events_in(clause * 300) == []
