"""The page "Sources" in a real browser: documents are added, looked at, dated, found after a restart, and removed."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import docx
import pytest
from conftest import Visit, serve
from playwright.sync_api import Browser, Page, expect
from reportlab.pdfgen.canvas import Canvas

HADRUT = "Azerbaijan's Defence Ministry said its forces took the town of Hadrut on 9 October 2020."
ARABIC = "أعلنت وزارة الدفاع الأذربيجانية في 7 أكتوبر 2020 أن قواتها سيطرت على مدينة فضولي."
TELEGRAM = {
    "name": "Channel",
    "type": "public_channel",
    "id": 1,
    "messages": [
        {
            "id": 1,
            "type": "message",
            "date": "2020-10-04T12:00:00",
            "date_unixtime": "1601812800",
            "from": "Channel",
            "text": "On 4 October 2020 the Azerbaijani army captured the town of Jabrayil, the ministry said.",
            "text_entities": [],
        }
    ],
}


def word() -> bytes:
    document, out = docx.Document(), BytesIO()
    document.add_paragraph(HADRUT)
    document.save(out)
    return out.getvalue()


def pdf() -> bytes:
    out = BytesIO()
    canvas = Canvas(out)
    canvas.drawString(72, 720, "Armenia said on 2 October 2020 that Stepanakert was shelled.")
    canvas.save()
    return out.getvalue()


def packed() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("shusha.txt", "On 8 November 2020 Azerbaijan said that its army had captured Shusha.")
    return out.getvalue()


PAGE = b"""<html lang="en"><head><title>Day nine</title><script>document.title = "run"</script></head><body><article>
<h1>Day nine</h1><p>On 17 October 2020 Azerbaijan said that its army had captured the town of Fuzuli. The report could
not be checked by others on that day, and the ministry in Yerevan did not comment on it until the evening.</p>
</article></body></html>"""
FILES = {
    "word.docx": word(),
    "paper.pdf": pdf(),
    "page.html": PAGE,
    "result.json": json.dumps(TELEGRAM).encode(),
    "packed.zip": packed(),
    "broken.pdf": b"%PDF-1.4 broken",
    "empty.txt": b"",
}


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[Path]:
    """A folder of documents with one plain article, and no documents of the user yet."""
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    (shipped / "one.txt").write_text("On 3 October 2020 Azerbaijan said its army took Madagiz.", encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KARABAKH_DOCUMENTS", str(shipped))
        patch.setenv("KARABAKH_DATA", str(tmp_path / "data"))
        yield tmp_path


def at_rest(page: Page) -> None:
    page.locator("[data-testid=stApp][data-test-script-state=notRunning]").wait_for()


def test_documents_come_in_stay_and_go(
    environment: Path, root: Path, browser: Browser, visit: Callable[..., Visit]
) -> None:
    with serve(root / "streamlit_app.py", root, environment / "log.txt") as address:
        page = browser.new_page(viewport={"width": 1366, "height": 768})
        page.goto(f"{address}/sources")
        expect(page.locator(".coverage")).to_contain_text("None yet")

        page.locator("input[type=file]").first.set_input_files(
            [{"name": name, "mimeType": "application/octet-stream", "buffer": data} for name, data in FILES.items()]
        )
        page.get_by_role("button", name="Add 7 files").click()
        told = page.locator(".outcome")
        expect(told).to_contain_text("word.docx: added – 1 article", timeout=60_000)
        for name in ("paper.pdf", "page.html", "result.json", "packed.zip"):
            expect(told).to_contain_text(f"{name}: added – 1 article")
        expect(told).to_contain_text("broken.pdf: not added")
        expect(told).to_contain_text("empty.txt: not added")
        expect(page.locator(".coverage")).to_contain_text("5 documents, 5 articles")

        page.get_by_role("tab", name="Paste a text").click()
        page.get_by_label("What to call it").fill("فضولي")
        page.get_by_label("Text, in any language").fill(ARABIC)
        page.get_by_role("button", name="Add this text").click()
        expect(told).to_contain_text("فضولي.txt: added – 1 article, 1 event", timeout=60_000)
        expect(page.locator(".coverage")).to_contain_text("6 documents, 6 articles")
        page.close()

    # Another server over the same folder: a restart.
    with serve(root / "streamlit_app.py", root, environment / "log.txt") as address:
        opened = visit(address)
        opened.wait_for("Number(d.events) >= 6")
        opened.open_place("gn-148105", "Hadrut")
        opened.open_place("gn-148106", "Füzuli")
        expect(opened.page.locator(".evidence blockquote[lang=ar]")).to_have_css("direction", "rtl")

        page = browser.new_page(viewport={"width": 1366, "height": 768})
        page.goto(f"{address}/sources")
        expect(page.locator(".coverage")).to_contain_text("6 documents, 6 articles")
        grid = page.locator(".st-key-sources_list [data-testid=stDataFrame]").first
        grid.locator("canvas").first.wait_for()
        at_rest(page)
        # In order of their names, and a row is 35 pixels high: packed, page, paper, result, word.
        grid.click(position={"x": 15, "y": 35 * 5.5})
        expect(page.locator(".st-key-sources_list h3")).to_contain_text("word.docx")
        page.get_by_text("Remove …").click()
        page.get_by_role("button", name="Remove", exact=True).click()
        expect(page.locator(".coverage")).to_contain_text("5 documents, 5 articles")
        page.close()
        before = int(opened.data["events"])
        opened.page.goto(address)
        opened.wait_for("Number(d.events) < a", before)
        # The server goes before the browser does, which would complain of it.
        opened.page.goto("about:blank")
