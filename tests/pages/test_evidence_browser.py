"""The evidence of a place in a real browser: the same from map and table, in every script, with who claims what."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import Visit, serve
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

HADRUT = "gn-148105"
# name: title, publisher, day of publication, language, address, text
DOCUMENTS = {
    "ru": (
        "Сводка за неделю", "Долинный вестник", "2020-10-08", "ru", "https://example.org/ru",
        "4 октября 2020 года министерство обороны Азербайджана сообщило, что его подразделения взяли Гадрут.",
    ),
    "az": (
        "Həftənin icmalı", "Vadi xəbərləri", "2020-10-08", "az", "https://example.org/az",
        "5 oktyabr 2020-ci ildə Azərbaycan Müdafiə Nazirliyi Cəbrayıl şəhərinin azad edildiyini bildirdi.",
    ),
    "hy": (
        "Շաբաթվա ամփոփում", "Հովտի լուրեր", "2020-10-08", "hy", "https://example.org/hy",
        "2020 թվականի հոկտեմբերի 6-ին Արցախի պաշտպանության նախարարությունը հայտնեց, որ Մարտակերտը գնդակոծվել է։",
    ),
    "ar": (
        "ملخص الأسبوع", "أخبار الوادي", "2020-10-08", "ar", "javascript:window.pwned=1",
        "أعلنت وزارة الدفاع الأذربيجانية في 7 أكتوبر 2020 أن قواتها سيطرت على مدينة فضولي.",
    ),
    "en": (
        "No, says Yerevan", "Hill Gazette", "2020-10-08", "en", "https://example.org/en",
        "On 5 October 2020 the Armenian defence ministry denied that Azerbaijan had captured Hadrut.",
    ),
    "repost": (
        "Again", "Copy Post", "2020-10-09", "en", "https://example.org/repost",
        "On 5 October 2020 the Armenian defence ministry denied that Azerbaijan had captured Hadrut.",
    ),
}  # fmt: skip
# language of the sentence: place, its heading, the words marked as place, date, and who says so
MARKED = {
    "ru": (HADRUT, "Hadrut", "Гадрут", "4 октября 2020 года", "Азербайджана"),
    "az": ("gn-148141", "Cəbrayıl / Jrakan", "Cəbrayıl", "5 oktyabr 2020-ci ildə", "Azərbaycan Müdafiə Nazirliyi"),
    "hy": (
        "gn-587379", "Ağdərə / Martakert", "Մարտակերտը", "2020 թվականի հոկտեմբերի 6-ին",
        "Արցախի պաշտպանության նախարարությունը",
    ),
    "ar": ("gn-148106", "Füzuli / Varanda", "فضولي", "7 أكتوبر 2020", "الأذربيجانية"),
}  # fmt: skip


@pytest.fixture(scope="module")
def server(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The dashboard as it is started, over documents of our own writing."""
    folder = tmp_path_factory.mktemp("documents")
    for name, (title, publisher, published, lang, url, text) in DOCUMENTS.items():
        front = {"title": title, "publisher": publisher, "published": published, "lang": lang, "url": url}
        lines = [f"{key}: {value!r}" if key == "url" else f"{key}: {value}" for key, value in front.items()]
        (folder / f"{name}.md").write_text("\n".join(["---", *lines, "---", "", text, ""]), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(os.environ, "KARABAKH_DOCUMENTS", str(folder))
        with serve(root / "streamlit_app.py", root, tmp_path_factory.mktemp("server") / "log.txt") as address:
            yield address


@pytest.fixture(scope="module")
def opened(server: str, visit: Callable[..., Visit]) -> Visit:
    opened = visit(server)
    opened.wait_for("d.events === '6'")
    return opened


@pytest.mark.parametrize("lang", MARKED)
def test_a_sentence_stands_in_its_script_with_the_right_words_marked(opened: Visit, lang: str) -> None:
    place_id, heading, place, date, claimant = MARKED[lang]
    opened.open_place(place_id, heading)
    quote = opened.page.locator(f".evidence blockquote[lang={lang}]")
    expect(quote).to_have_text(DOCUMENTS[lang][-1])
    expect(quote).to_have_css("direction", "rtl" if lang == "ar" else "ltr")
    for role, words in (("place", place), ("date", date), ("claimant", claimant)):
        expect(quote.locator(f"mark.{role}")).to_have_text(words)


def test_a_row_of_the_table_opens_the_same_evidence_as_the_map(opened: Visit) -> None:
    page = opened.page
    cards = page.locator(".st-key-evidence")
    opened.open_place("gn-148141", "Cəbrayıl")
    from_map = panel(page)
    opened.open_place("gn-148106", "Füzuli")
    grid = page.locator(".st-key-events [data-testid=stDataFrame]")
    grid.scroll_into_view_if_needed()
    # In order of time, then of documents, Jabrayil's row is the second. A row is 35 pixels high.
    grid.click(position={"x": 15, "y": 35 * 2.5})
    expect(cards.locator("h3")).to_contain_text("Cəbrayıl")
    page.locator("[data-testid=stApp][data-test-script-state=notRunning]").wait_for()
    assert panel(page) == from_map
    opened.wait_for("d.selected === 'gn-148141'")


def panel(page: Page) -> list[str]:
    """Return all that the panel says of the place, but for what it tells of the chosen row."""
    return page.locator(".st-key-evidence .evidence, .st-key-evidence .claims svg").all_text_contents()


def test_who_claims_what_and_who_contradicts_it(opened: Visit) -> None:
    page = opened.page
    opened.open_place(HADRUT, "Hadrut")
    evidence = page.locator(".st-key-evidence")
    expect(evidence.locator(".told-by")).to_have_text(
        "One incident, 2 reports · 1 independent source: Hill Gazette · 1 repost"
    )
    first = evidence.locator("article").first
    expect(first.locator(".against")).to_contain_text("5 October 2020: capture denied, says Armenia")

    marks = evidence.locator(".claims .mark")
    expect(marks).to_have_count(2)
    expect(evidence.locator(".claims")).to_contain_text(
        "7 October 2020: claimed for Azerbaijan and denied; newest claim 2 days before"
    )
    expect(evidence.locator(".claims .lane text")).to_have_text(
        ["Azerbaijan says", "The Armenian side says", "Taken together"]
    )
    # By keyboard: the second mark is told, linked to what contradicts it, and chosen.
    marks.first.focus()
    page.keyboard.press("ArrowRight")
    expect(marks.nth(1)).to_be_focused()
    expect(evidence.locator(".claims .told")).to_contain_text(
        "capture by Azerbaijan denied, Armenia says (2 reports: Hill Gazette, Copy Post)"
    )
    expect(evidence.locator(".claims .links line")).to_have_count(1)
    page.keyboard.press("Enter")
    expect(evidence.locator("article.chosen blockquote")).to_contain_text("denied that Azerbaijan had captured Hadrut")
    expect(evidence.locator("article").first).to_have_class("event chosen")


def test_a_claim_on_another_day_is_shown_and_said_not_to_be_drawn(opened: Visit) -> None:
    page = opened.page
    opened.open_place(HADRUT, "Hadrut")
    page.get_by_role("slider", name="Last day").press("Home")
    opened.wait_for("d.events === '1'")
    evidence = page.locator(".st-key-evidence")
    evidence.locator(".claims .mark").nth(1).click()
    expect(evidence.locator("article").first).to_contain_text("Chosen, but not drawn with these days and filters.")
    expect(evidence.locator("article").first).to_contain_text("denied that Azerbaijan had captured Hadrut")
    page.get_by_role("button", name="All days").click()
    opened.wait_for("d.events === '6'")


def test_titles_lead_to_articles_and_no_script_does(opened: Visit) -> None:
    page = opened.page
    opened.open_place(HADRUT, "Hadrut")
    link = page.locator(".evidence a", has_text="Сводка за неделю")
    expect(link).to_have_attribute("href", "https://example.org/ru")
    expect(link).to_have_attribute("target", "_blank")
    expect(link).to_have_attribute("rel", "noopener noreferrer")
    opened.open_place("gn-148106", "Füzuli")
    expect(page.locator(".evidence .source")).to_contain_text("ملخص الأسبوع")
    assert page.locator(".evidence a").count() == 0
    assert page.evaluate("window.pwned") is None


def test_a_citation_is_copied(opened: Visit) -> None:
    page = opened.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    opened.open_place("gn-148141", "Cəbrayıl")
    button = page.locator(".evidence button.copy")
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_text("Copied")
    copied: str = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith(f"“{DOCUMENTS['az'][-1]}” Həftənin icmalı, Vadi xəbərləri, 8 October 2020")
    assert "<https://example.org/az>" in copied
    assert "Claimed by: Azerbaijan" in copied


def test_neighbours_and_names(opened: Visit) -> None:
    page = opened.page
    opened.open_place(HADRUT, "Hadrut")
    evidence = page.locator(".st-key-evidence")
    expect(evidence.locator(".names-short bdi[lang=hy]").first).to_have_text("Հադրութ")
    expect(evidence).to_contain_text("Nearest settlements:")
    near = evidence.locator(".st-key-neighbours button")
    expect(near.first).to_contain_text("km")
    near.filter(has_text="Füzuli").click()
    expect(evidence.locator("h3")).to_contain_text("Füzuli")
    opened.wait_for("d.selected === 'gn-148106'")
