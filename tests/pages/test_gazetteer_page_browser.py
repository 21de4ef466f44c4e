"""The gazetteer page in a real browser, beside the map, over documents of our own writing."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import START_SECONDS, Visit, serve
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

JABRAYIL = "gn-148141"
HOSTILE = "<img src=x onerror=window.pwned=1> {name} [x](javascript:window.pwned=1) $x^2$"
COURIER = f"""---
title: "=Week on the line <script>window.pwned=1</script>"
publisher: "@Valley Courier"
lang: en
published: 2020-10-12
---
On 5 October 2020 the ministry said that its units had entered the village of Zorvandlu {HOSTILE}. The town of Jabrayil
was shelled on 6 October 2020. The town of Hardut was quiet.

=1+1 people had left the village of Tezvarlu by 8 October 2020.
"""
ARABIC = "أعلنت الوزارة في 5 أكتوبر 2020 أن قواتها دخلت بلدة جبرائيل بعد قتال قصير."
DIGEST = """---
title: Houses hit
publisher: Hill Gazette
lang: en
published: 2020-10-07
evidence_kind: digest
---
A shell damaged two houses in Jabrayil on 6 October 2020, its mayor said.
"""


@pytest.fixture(scope="module")
def server(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The dashboard as it is started, over three documents."""
    folder = tmp_path_factory.mktemp("documents")
    (folder / "courier.md").write_text(COURIER, encoding="utf-8")
    (folder / "digest.md").write_text(DIGEST, encoding="utf-8")
    front = "---\ntitle: قتال قصير\nlang: ar\npublished: 2020-10-06\n---\n"
    (folder / "arabic.md").write_text(front + ARABIC, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(os.environ, "KARABAKH_DOCUMENTS", str(folder))
        with serve(root / "streamlit_app.py", root, tmp_path_factory.mktemp("server") / "log.txt") as address:
            yield address


@pytest.fixture(scope="module")
def opened(server: str, visit: Callable[..., Visit]) -> Visit:
    """The dashboard with its map drawn; opened once for all tests here."""
    opened = visit(server)
    opened.wait_for("true")
    return opened


@pytest.fixture
def page(opened: Visit) -> Page:
    """The gazetteer page, on the search."""
    opened.page.set_viewport_size({"width": 1366, "height": 768})
    opened.page.get_by_role("link", name="Places").click()
    opened.page.get_by_role("tab", name="Search").click(timeout=START_SECONDS * 1000)
    return opened.page


def search(page: Page, query: str) -> None:
    page.get_by_label("Place name in any script").fill(query)
    page.get_by_label("Place name in any script").press("Enter")


SEARCHES = [
    ("Jebrail", "Cəbrayıl"),
    ("Джебраил", "Cəbrayıl"),
    ("جبرائيل", "Cəbrayıl"),
    ("Xankendi", "Xankəndi"),
    ("Հադրութ", "Hadrut"),
    ("Şıxəli Ağalı", "Şıxəli"),
    ("39.76, 46.75", "Şuşa"),
]


@pytest.mark.parametrize(("query", "place"), SEARCHES)
def test_search_finds_the_place_in_any_script(page: Page, query: str, place: str) -> None:
    search(page, query)
    expect(page.locator(".st-key-place_panel h3")).to_contain_text(place)
    expect(page.locator(".st-key-answers [role=radiogroup]")).to_contain_text(place)
    expect(page.locator(".st-key-answers input:checked")).to_have_value("0")


def test_the_sentences_stand_in_their_own_script_and_a_digest_is_a_paraphrase(page: Page) -> None:
    search(page, "Jebrail")
    panel = page.locator(".st-key-place_panel")
    expect(panel.get_by_text("Named 3 times in the documents")).to_be_visible()
    arabic = panel.locator("blockquote[lang=ar]")
    expect(arabic).to_have_text(ARABIC)
    expect(arabic).to_have_css("direction", "rtl")
    expect(arabic.locator("mark")).to_have_text("جبرائيل")
    summary = panel.locator("article", has_text="two houses")
    expect(summary).to_contain_text("Paraphrase of Houses hit, Hill Gazette, 7 October 2020")
    expect(summary.locator("blockquote")).to_have_count(0)


def test_another_answer_is_chosen_by_keyboard(page: Page) -> None:
    search(page, "Xankendi")
    panel = page.locator(".st-key-place_panel")
    expect(panel.locator(".facts")).to_contain_text("city")
    page.locator(".st-key-answers input[value='0']").focus()
    page.keyboard.press("ArrowDown")
    expect(panel.locator(".facts")).to_contain_text("village")


def test_coordinates_are_copied_with_one_press(page: Page) -> None:
    search(page, "39.76, 46.75")
    expect(page.locator(".st-key-place_panel h3")).to_contain_text("Şuşa")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator(".st-key-place_panel").get_by_label("Copy to clipboard").click()
    page.wait_for_function("async () => /^39\\.76\\d+, 46\\.74\\d+$/.test(await navigator.clipboard.readText())")


def test_an_unknown_village_is_listed_escaped_with_its_sentence(page: Page) -> None:
    page.get_by_role("tab", name="Not in the gazetteer (2)").click()
    panel = page.locator(".st-key-lacking_panel")
    expect(panel.locator("h3")).to_have_text("Tezvarlu")
    expect(panel.locator(".facts")).to_have_text("1 time · called: village")
    table = page.locator(".st-key-lacking_names canvas").first.bounding_box()
    assert table
    page.mouse.click(table["x"] + 16, table["y"] + 35 * 2 + 18)
    expect(panel.locator("h3")).to_have_text("Zorvandlu")
    expect(panel.locator("blockquote")).to_contain_text(HOSTILE)
    expect(panel.locator("mark")).to_have_text("Zorvandlu")
    expect(panel).to_contain_text("=Week on the line <script>window.pwned=1</script>, @Valley Courier")
    assert page.evaluate("window.pwned") is None
    assert panel.locator("img, script, a").count() == 0


def test_the_list_is_saved_without_formulas_and_only_so(page: Page) -> None:
    page.get_by_role("tab", name="Not in the gazetteer").click()
    names = page.locator(".st-key-lacking_names")
    names.get_by_test_id("stDataFrame").hover()
    expect(names.get_by_label("Search")).to_be_visible()
    expect(names.get_by_label("Download as CSV")).to_be_hidden()
    with page.expect_download() as saved:
        names.get_by_role("button", name="Save as CSV").click()
    text = Path(saved.value.path()).read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert {row["name"] for row in rows} == {"Tezvarlu", "Zorvandlu"}
    assert rows[0]["sentences"].startswith("'=1+1 people")


def test_a_name_whose_place_is_unsure_is_listed(page: Page) -> None:
    page.get_by_role("tab", name="Place unsure (1)").click()
    panel = page.locator(".st-key-unsure_panel")
    expect(panel.locator("h3")).to_have_text("Hardut")
    expect(panel).to_contain_text("It may be:")
    expect(panel).to_contain_text("unsure: score 0.")


def test_the_map_is_as_it_was_left_and_so_is_the_search(opened: Visit, page: Page) -> None:
    page.get_by_role("link", name="Map", exact=True).click()
    opened.wait_for("true")
    opened.open_place(JABRAYIL, "Cəbrayıl")
    chosen = page.locator(".evidence h3").inner_text()
    first_view = opened.data["camera"]
    page.get_by_role("slider", name="Last day").press("ArrowLeft")
    page.get_by_label("Zoom in").click()
    opened.wait_for("d.camera !== a", first_view)
    # What the server knows of the map arrives after a rest.
    page.wait_for_timeout(1500)
    before = {key: opened.data[key] for key in ("window", "camera", "selected", "events", "points")}
    page.get_by_role("link", name="Places").click()
    search(page, "Hadrut")
    expect(page.locator(".st-key-place_panel h3")).to_have_text("Hadrut")
    page.get_by_role("link", name="Map", exact=True).click()
    opened.wait_for("d.selected === a", before["selected"])
    assert {key: opened.data[key] for key in before} == before
    expect(page.locator(".evidence h3")).to_have_text(chosen)
    page.get_by_role("link", name="Places").click()
    expect(page.get_by_label("Place name in any script")).to_have_value("Hadrut")
    expect(page.locator(".st-key-place_panel h3")).to_have_text("Hadrut")


def test_the_way_between_the_pages_is_open_to_the_keyboard_and_takes_no_room_from_the_map(
    opened: Visit, page: Page
) -> None:
    link = page.get_by_role("link", name="Map", exact=True)
    link.focus()
    page.keyboard.press("Enter")
    opened.wait_for("true")
    map_box = page.locator(".evmap").bounding_box()
    links = page.get_by_role("navigation").bounding_box()
    title = page.get_by_role("heading", level=1).evaluate(
        "node => { const r = document.createRange(); r.selectNodeContents(node); return r.getBoundingClientRect().right; }"
    )
    first = page.get_by_role("link", name="Map", exact=True).bounding_box()
    assert map_box
    assert links
    assert first
    assert links["y"] + links["height"] <= map_box["y"]
    # The masthead and the row of filters stand above, nothing else.
    assert map_box["y"] < 120
    assert title < first["x"]
