"""PDF files: whole sentences, no headers and page numbers, right-to-left lines as they were written."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

from dashboard.reading import ReadDocument, read_path
from dashboard.reading.formats.pdf_right_to_left import Glyph, logical_order
from dashboard.records import Failure

TITLE = "Guns fall silent at the pass"
LONG = (
    "The guns fell silent at noon, and by evening the road to the pass was open again for the first time in a week, "
    "although nobody in the three villages below the ridge expected the calm to last for more than a day or two."
)
OTHER = (
    "Residents came back to their houses and found most of them standing, the mayor said on the telephone. The ministry "
    "answered that its units had not moved since the morning, and that it would report again on the following day."
)
FONT = next(
    (path for path in (Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"),) if path.is_file()),
    None,
)


def paged(
    path: Path,
    *paragraphs: str,
    header: str = "",
    footer: str = "",
    indent: float = 0,
    space: float = 10,
    font: str = "Times-Roman",
    title: str = "",
) -> Path:
    """A PDF of set paragraphs on small pages; the first is its title."""

    def around(canvas: Canvas, document: SimpleDocTemplate) -> None:
        canvas.setFont(font, 8)
        canvas.drawString(60, 340, header.replace("#", str(document.page)))
        canvas.drawString(60, 20, footer.replace("#", str(document.page)))

    body = ParagraphStyle("body", fontName=font, fontSize=11, leading=13, firstLineIndent=indent, spaceAfter=space)
    head = ParagraphStyle("head", fontName=font, fontSize=18, leading=22, spaceAfter=10)
    document = SimpleDocTemplate(
        str(path), pagesize=(300, 360), leftMargin=40, rightMargin=40, topMargin=60, title=title
    )
    first, *rest = paragraphs
    story = [Paragraph(first, head), *(Paragraph(text, body) if text else Spacer(1, 1) for text in rest)]
    document.build(story, onFirstPage=around, onLaterPages=around)
    return path


def drawn(path: Path, *lines: tuple[float, float, str], font: str = "Helvetica") -> Path:
    """A PDF page of lines at places."""
    canvas = Canvas(str(path), pagesize=(400, 600))
    canvas.setFont(font, 12)
    for x, y, line in lines:
        canvas.drawString(x, y, line)
    canvas.save()
    return path


def read(path: Path) -> ReadDocument:
    (item,) = read_path(path)
    assert isinstance(item, ReadDocument), item
    return item


def test_sentences_are_whole_over_lines_and_pages_without_header_and_number(tmp_path: Path) -> None:
    body = [LONG, OTHER] * 5
    path = paged(tmp_path / "a.pdf", TITLE, "October 16, 2020", *body, header="Example Wire, page #", footer="- # -")
    found = read(path)
    assert found.document.text == "\n\n".join([TITLE, "October 16, 2020", *body]) + "\n"
    (article,) = found.articles
    assert (article.title, article.published, article.published_basis) == (TITLE, dt.date(2020, 10, 16), "stated")


def test_paragraphs_that_only_an_indent_parts_are_told_apart(tmp_path: Path) -> None:
    path = paged(tmp_path / "a.pdf", TITLE, LONG, OTHER, LONG, indent=15, space=0)
    assert read(path).document.text.split("\n\n") == [TITLE, LONG, OTHER, LONG + "\n"]


def test_many_articles_in_one_file_are_told_apart(tmp_path: Path) -> None:
    second = "Harvest begins late in the lowlands"
    path = paged(tmp_path / "a.pdf", TITLE, "October 16, 2020", LONG, OTHER, second, "October 20, 2020", OTHER, LONG)
    assert [(article.title, article.published) for article in read(path).articles] == [
        (TITLE, dt.date(2020, 10, 16)),
        (second, dt.date(2020, 10, 20)),
    ]


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (("Units of the brigade were with-", "drawn from the ridge at noon."), "Units of the brigade were withdrawn from the ridge at noon."),
        (("The army entered Nagorno-", "Karabakh, people said at noon."), "The army entered Nagorno-Karabakh, people said at noon."),
        (("A cease-fire was signed. The cease-", "fire held until the evening."), "A cease-fire was signed. The cease-fire held until the evening."),
        (("The town was taken at noon by", "several units, the ministry said"), "The town was taken at noon by several units, the ministry said"),
        (("It was quiet in the whole of town.", "- Hadrut"), "It was quiet in the whole of town.\n\n- Hadrut"),
        (("It was quiet.", "Nobody was hurt in the whole town."), "It was quiet.\n\nNobody was hurt in the whole town."),
    ],
    ids=["divided word", "name with a hyphen", "word seen with a hyphen", "a line goes on", "list", "short line ends"],
)  # fmt: skip
def test_lines_are_joined_as_they_were_written(tmp_path: Path, lines: tuple[str, str], text: str) -> None:
    path = drawn(tmp_path / "a.pdf", (40, 400, lines[0]), (40, 385, lines[1]))
    assert read(path).document.text == text + "\n"


def test_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    left = [
        "The guns fell silent at noon,",
        "and by evening the road was",
        "open again for the first time",
        "in a week, people said.",
    ]
    right = [
        "Residents of three villages",
        "came back to their houses and",
        "found most of them standing,",
        "the mayor said.",
    ]
    lines = [(40.0, 400.0 - 15 * row, text) for row, text in enumerate(left)]
    lines += [(220.0, 400.0 - 15 * row, text) for row, text in enumerate(right)]
    text = read(drawn(tmp_path / "a.pdf", *lines)).document.text
    assert text == f"{' '.join(left)}\n\n{' '.join(right)}\n"


def test_what_a_browser_prints_around_a_page_is_no_text_and_gives_the_address(tmp_path: Path) -> None:
    path = drawn(
        tmp_path / "a.pdf",
        (20, 585, "11/2/20, 4:56 PM"),
        (40, 400, "The guns fell silent at noon."),
        (20, 10, "https://example.org/world/guns"),
        (350, 10, "1/1"),
    )
    found = read(path)
    assert found.document.text == "The guns fell silent at noon.\n"
    assert (found.articles[0].url, found.articles[0].published) == ("https://example.org/world/guns", None)


@pytest.mark.parametrize(
    ("stated", "title"),
    [("Report from the pass", "Report from the pass"), ("Microsoft Word - x.doc", None), ("page.html", None)],
)
def test_the_properties_give_a_title_that_the_text_lacks(tmp_path: Path, stated: str, title: str | None) -> None:
    path = tmp_path / "a.pdf"
    canvas = Canvas(str(path), pagesize=(400, 600))
    canvas.setTitle(stated)
    canvas.setAuthor("Typist")
    canvas.drawString(40, 400, "The guns fell silent at noon, and nobody was hurt in the town.")
    canvas.save()
    (article,) = read(path).articles
    assert (article.title, article.author, article.published) == (title, None, None)


class TestRightToLeft:
    """Lines of Arabic and Persian, from glyphs set from left to right."""

    LINES = (
        "أمضى سكان ثلاث قرى ليلتهم في الأقبية، ثم عادوا إلى بيوتهم.",
        "وقالت الوزارة (في باكو) إن 12 قرية سقطت في 9 أكتوبر/تشرين الأول 2020.",
        "بحسب وكالة Reuters للأنباء، وتبلغ المسافة 3.5 كيلومترات.",
        "أسقط الجيش طائرة (F-16) و27% من المدافع في 9/10/2020.",
        "صدای توپخانه تا صبح ۱۲ مهر ۱۳۹۹ شنیده شد.",
        "قال «لن نعود» ثم صمت.",
    )

    @staticmethod
    def glyphs(line: str) -> list[Glyph]:
        """The line as it is drawn: letters from the right, numbers and foreign words from the left."""
        mirrored = str.maketrans("()«»", ")(»«")
        left_to_right = r"[A-Za-z]+(?:-\d+)?|[\d٠-٩۰-۹]+(?:[./][\d]+)*%?"
        runs = [
            run if re.fullmatch(left_to_right, run) else run[::-1].translate(mirrored)
            for run in re.split(f"({left_to_right})", line)
        ]
        found, place, word = [], 0.0, 0
        for sign in "".join(reversed(runs)):
            if sign == " ":
                word += 1
                place += 3
            else:
                found.append(Glyph(sign, word, place, place, place + 6, 12))
                place += 6
        return found

    @pytest.mark.parametrize("line", LINES)
    def test_a_line_is_given_as_it_was_written(self, line: str) -> None:
        assert logical_order(self.glyphs(line)) == line

    @pytest.mark.parametrize("line", LINES)
    def test_whatever_order_the_pdf_draws_it_in(self, line: str) -> None:
        assert logical_order(self.glyphs(line)[::-1]) == line

    @pytest.mark.parametrize("drawn", ["لأ", "أل"])
    def test_the_letters_of_a_ligature_stand_in_their_order(self, drawn: str) -> None:
        ligature = [Glyph(sign, 0, 0, 0, 8, 12) for sign in drawn]
        assert logical_order([*ligature, Glyph("ا", 0, 8, 8, 11, 12)]) == "الأ"

    def test_presentation_forms_are_letters_and_vowel_signs_are_left_out(self) -> None:
        glyphs = [
            Glyph(sign, 0, place, place, place + 6, 12) for sign, place in (("\ufeeb", 6), ("\ufedf", 0), ("\u064e", 0))
        ]
        assert logical_order(glyphs) == "هل"

    @given(st.text(alphabet="ابجدلأ()«». 12aZ٣/-%\u064e", min_size=1).filter(str.strip))
    def test_no_letter_is_lost(self, text: str) -> None:
        glyphs = [
            Glyph(sign, 0, 7.0 * place, 7.0 * place, 7.0 * place + 6, 12)
            for place, sign in enumerate(text)
            if sign != " "
        ]
        kept = re.sub(r"[()«» \u064e]", "", text)
        assert sorted(re.sub(r"[()«» ]", "", logical_order(glyphs))) == sorted(kept)

    @pytest.mark.skipif(FONT is None, reason="no DejaVu Sans on this machine to draw Arabic letters with")
    @pytest.mark.parametrize(
        "backwards", [True, False], ids=["drawn from the left", "drawn letter by letter from the right"]
    )
    def test_arabic_of_a_file_is_read(self, tmp_path: Path, backwards: bool) -> None:
        pdfmetrics.registerFont(TTFont("DejaVu", str(FONT)))
        path = tmp_path / "a.pdf"
        canvas = Canvas(str(path), pagesize=(500, 600))
        canvas.setFont("DejaVu", 12)
        lines = ("أمضى سكان ثلاث قرى ليلتهم في", "القرية ثم عادوا إلى بيوتهم.")
        for row, line in enumerate(lines):
            if backwards:
                canvas.drawRightString(450, 400 - 18 * row, line[::-1])
            else:
                place = 450.0
                for letter in line:
                    canvas.drawRightString(place, 400 - 18 * row, letter)
                    place -= pdfmetrics.stringWidth(letter, "DejaVu", 12)
        canvas.save()
        found = read(path)
        assert found.document.text == " ".join(lines) + "\n"
        assert found.articles[0].lang == "ar"


@pytest.mark.skipif(FONT is None, reason="no DejaVu Sans on this machine to draw these letters with")
@pytest.mark.parametrize(
    "text",
    [
        "Жители трёх сёл провели ночь в подвалах, а утром вернулись домой.",
        "Üç kəndin sakinləri gecəni zirzəmilərdə keçirdi, Şuşa, Iğdır, İstanbul.",
        "Երեք գյուղերի բնակիչները գիշերն անցկացրին նկուղներում։",
        "Les habitants de trois villages ont passé la nuit à l’abri.",
    ],
)
def test_other_scripts_are_read(tmp_path: Path, text: str) -> None:
    pdfmetrics.registerFont(TTFont("DejaVu", str(FONT)))
    assert read(drawn(tmp_path / "a.pdf", (20, 400, text), font="DejaVu")).document.text == text + "\n"


def scan() -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(400, 600))
    canvas.rect(50, 50, 100, 100, fill=1)
    canvas.save()
    return file.getvalue()


def locked() -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, encrypt=StandardEncryption("secret", strength=128))
    canvas.drawString(40, 400, "The guns fell silent.")
    canvas.save()
    return file.getvalue()


BAD: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (bytes, "is empty; check that it was saved or downloaded completely"),
    "scan": (scan, "has no text, only pictures of its pages, as a scan has; run text recognition (OCR) on it first"),
    "password": (locked, "is protected with a password; open it, save or print it to a PDF without one"),
    "no PDF": (lambda: b"The guns fell silent.", "is no PDF, damaged, or was cut off; get it again"),
    "garbage": (lambda: b"%PDF-1.7\n" + bytes(range(256)) * 9, "is no PDF, damaged, or was cut off; get it again"),
}


@pytest.mark.parametrize(("content", "message"), BAD.values(), ids=BAD)
def test_what_cannot_be_read_is_refused_with_the_remedy(
    tmp_path: Path, content: Callable[[], bytes], message: str
) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(content())
    (failure,) = read_path(path)
    assert isinstance(failure, Failure), failure
    assert failure.message.startswith(f"{path} {message}")


def test_a_protection_that_only_forbids_copying_or_printing_does_not_matter(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "a.pdf"), encrypt=StandardEncryption("", "owner", canCopy=0, strength=128))
    canvas.drawString(40, 400, "The guns fell silent.")
    canvas.save()
    assert read(tmp_path / "a.pdf").document.text == "The guns fell silent.\n"


def test_pages_without_text_are_counted(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "a.pdf"))
    canvas.drawString(40, 400, "The guns fell silent.")
    canvas.showPage()
    canvas.rect(50, 50, 100, 100, fill=1)
    canvas.save()
    assert read(tmp_path / "a.pdf").document.warnings == ("1 of 2 pages have no text; pictures of text are not read.",)


def test_contract_of_pdfium_lines_end_where_they_do_on_the_page_and_letters_have_places(tmp_path: Path) -> None:
    import pypdfium2
    from pypdfium2 import raw

    drawn(tmp_path / "a.pdf", (40, 400, "First line."), (40, 385, "Second one."))
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    page = document[0].get_textpage()
    codes: Sequence[int] = [raw.FPDFText_GetUnicode(page.raw, index) for index in range(page.count_chars())]
    assert "".join(map(chr, codes)) == "First line.\r\nSecond one."
    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(page.raw, 0, box)
    assert box.left == pytest.approx(40, abs=1)
    page.close()
    document.close()
