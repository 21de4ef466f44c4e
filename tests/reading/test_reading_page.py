"""Saved web pages: the article without menus and scripts, the page's own metadata, any encoding; nothing is fetched."""

from __future__ import annotations

import datetime as dt
import json
import socket
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.reading import ReadDocument, read_path
from dashboard.reading.formats.page_blocks import blocks_of, parse_page, strip_markup
from dashboard.records import Failure

PARAGRAPHS = (
    "The guns fell silent at noon, and by evening the road to the pass was open again for the first time in a week.",
    "Residents of three villages came back to their houses and found most of them standing, the mayor said.",
    "The ministry said that its units had not moved since the morning, and that it would report again.",
)
TITLE = "Guns fall silent at the pass"
RUSSIAN = (
    "Жители трёх сёл провели ночь в подвалах, а утром вернулись домой и увидели, что дома целы.",
    "Министерство сообщило, что его части не двигались с утра и что обстрел прекратился к полудню.",
)
ARABIC = (
    "أمضى سكان ثلاث قرى ليلتهم في الأقبية، ثم عادوا إلى بيوتهم في الصباح ووجدوا أنها سليمة.",
    "وقالت الوزارة إن وحداتها لم تتحرك منذ الصباح وإن القصف توقف عند الظهر في كل المنطقة.",
)


def page(
    paragraphs: tuple[str, ...] = PARAGRAPHS, *, head: str = "", under: str = "", over: str = "", title: str = TITLE
) -> str:
    body = "".join(f"<p>{paragraph}</p>\n" for paragraph in paragraphs)
    return (
        f"<!DOCTYPE html><html><head><title>{title} | Example Wire</title>{head}</head><body>"
        '<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport of the day</a></li></ul></nav>'
        f"{over}<article><h1>{title}</h1>{under}{body}</article>"
        '<aside><h3>Most read</h3><a href="/x">Shusha in winter: a photo story</a></aside>'
        "<footer>© 2019 Example Wire. All rights reserved.</footer></body></html>"
    )


def read(path: Path, content: str | bytes) -> ReadDocument:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    (item,) = read_path(path)
    assert isinstance(item, ReadDocument), item
    return item


def test_the_article_is_read_without_menu_footer_and_list_of_others(tmp_path: Path) -> None:
    found = read(tmp_path / "page.html", page())
    assert found.document.text == "\n\n".join([TITLE, *PARAGRAPHS]) + "\n"
    (article,) = found.articles
    assert (article.title, article.lang) == (TITLE, "en")
    assert [passage.kind for passage in article.passages] == ["title"]


def ld(**fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", **fields})}</script>'


DAY = dt.date(2020, 10, 16)
# How a page states its day: what stands in its head, over its title, under its title; and what is read.
STATED = {
    "JSON-LD": (ld(**{"@type": "NewsArticle", "datePublished": "2020-10-16T23:30:00+04:00"}), "", "", DAY),
    "JSON-LD in a graph": (
        ld(**{"@graph": [{"@type": "WebSite"}, {"@type": ["Article"], "datePublished": "2020-10-16"}]}),
        "",
        "",
        DAY,
    ),
    "JSON-LD of several articles: the one with the title": (
        ld(**{"@type": "NewsArticle", "headline": "Other", "datePublished": "2020-10-01"})
        + ld(**{"@type": "NewsArticle", "headline": TITLE, "datePublished": "2020-10-16"}),
        "",
        "",
        DAY,
    ),
    "broken JSON-LD": (
        '<script type="application/ld+json">{"@type": "Article", "datePublished": "2020-10-16",}</script>',
        "",
        "",
        DAY,
    ),
    "Open Graph": ('<meta property="article:published_time" content="2020-10-16T08:30:00Z">', "", "", DAY),
    "Dublin Core": ('<meta name="DC.date.issued" content="2020-10-16">', "", "", DAY),
    "meta in words": ('<meta name="pubdate" content="Fri, 16 Oct 2020 08:30:00 GMT">', "", "", DAY),
    "compact": ('<meta name="publish-date" content="20201016">', "", "", DAY),
    "microdata": ("", "", '<span itemprop="datePublished" content="2020-10-16">Friday</span>', DAY),
    "time element": ("", "", '<time class="published" datetime="2020-10-16T08:30">yesterday</time>', DAY),
    "time in the head of the article": ("", "", '<header><time datetime="2020-10-16">Friday</time></header>', DAY),
    "printed under the title": ("", "", "<div>World</div><div>16 October 2020, 14:35</div>", DAY),
    "printed over the title": ("", "<div class='top'>October 16, 2020</div>", "", DAY),
    "1993": ('<meta name="date" content="1993-04-05">', "", "", dt.date(1993, 4, 5)),
}


@pytest.mark.parametrize(("head", "over", "under", "day"), STATED.values(), ids=STATED)
def test_a_day_that_the_page_states_is_its_day(tmp_path: Path, head: str, over: str, under: str, day: dt.date) -> None:
    (article,) = read(tmp_path / "page.html", page(head=head, over=over, under=under)).articles
    assert (article.published, article.published_basis) == (day, "stated")
    assert article.title == TITLE


NOT_STATED = {
    "nothing": ("", ""),
    "rights": ('<meta name="copyright" content="2020">', ""),
    "a change": ('<meta property="article:modified_time" content="2020-10-16">', ""),
    "day or month first": ('<meta name="date" content="10/02/2020">', ""),
    "31 February": ('<meta name="date" content="2020-02-31">', ""),
    "only a year": ('<meta name="date" content="2020">', ""),
    "several times": ("", '<time datetime="2020-10-16">a</time><time datetime="2020-10-18">b</time>'),
    "in a script": ('<script>var d = "2020-10-16"; var t = "October 16, 2020";</script>', ""),
    "of a picture": ('<meta property="og:image" content="https://example.org/2020/10/16/a.jpg">', ""),
}


@pytest.mark.parametrize(("head", "under"), NOT_STATED.values(), ids=NOT_STATED)
def test_a_day_that_the_page_does_not_state_is_not_guessed(tmp_path: Path, head: str, under: str) -> None:
    (article,) = read(tmp_path / "page.html", page(head=head, under=under)).articles
    assert article.published is None


def test_author_publisher_and_address_come_from_the_page(tmp_path: Path) -> None:
    head = (
        ld(
            **{
                "@type": "NewsArticle",
                "headline": TITLE,
                "author": {"@type": "Person", "name": "Nora Field"},
                "publisher": {"@type": "Organization", "name": "Example Wire"},
            }
        )
        + '<link rel="canonical" href="https://example.org/2020/10/16/guns">'
    )
    (article,) = read(tmp_path / "page.html", page(head=head)).articles
    assert (article.author, article.publisher) == ("Nora Field", "Example Wire")
    assert article.url == "https://example.org/2020/10/16/guns"
    assert (article.published, article.published_basis) == (DAY, "inferred")  # by the day in the address


@pytest.mark.parametrize(
    "note",
    [
        "<!-- saved from url=(0031)https://example.org/world/guns -->",
        "<!--\n Page saved with SingleFile \n url: https://example.org/world/guns \n saved date: Mon Nov 02 2020 \n-->",
    ],
    ids=["browser", "SingleFile"],
)
def test_the_address_a_browser_notes_when_it_saves_a_page_is_kept_and_its_day_of_saving_is_not(
    tmp_path: Path, note: str
) -> None:
    (article,) = read(tmp_path / "page.html", page().replace("<html>", f"<html>{note}")).articles
    assert article.url == "https://example.org/world/guns"
    assert article.published is None


HIDDEN = {
    "script": "<script>document.write('Shusha captured')</script>",
    "script that holds a tag": "<script>var x = '<p>Shusha captured</p>';</script>",
    "style": "<style>p:after { content: 'Shusha captured' }</style>",
    "event": "<p onclick=\"alert('Shusha captured')\"></p>",
    "noscript": "<noscript>Shusha captured</noscript>",
    "comment": "<!-- Shusha captured -->",
    "template": "<template><p>Shusha captured</p></template>",
    "frame": '<iframe srcdoc="Shusha captured">Shusha captured</iframe>',
    "field": "<form><input value='Shusha captured'><textarea>Shusha captured</textarea></form>",
}


@pytest.mark.parametrize("hidden", HIDDEN.values(), ids=HIDDEN)
@pytest.mark.parametrize("paragraphs", [PARAGRAPHS, ("A note.",)], ids=["article", "next to nothing"])
def test_what_a_person_does_not_see_is_not_in_the_text(
    tmp_path: Path, hidden: str, paragraphs: tuple[str, ...]
) -> None:
    text = read(tmp_path / "page.html", page(paragraphs, under=hidden)).document.text
    assert "Shusha captured" not in text
    assert paragraphs[0] in text


def test_nothing_is_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a page led to a connection")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    outside = (
        '<link rel="stylesheet" href="http://127.0.0.1:9/s.css"><script src="http://127.0.0.1:9/x.js"></script>'
        '<link rel="canonical" href="http://127.0.0.1:9/page"><base href="http://127.0.0.1:9/">'
    )
    doctype = '<!DOCTYPE html SYSTEM "http://127.0.0.1:9/x.dtd" [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    content = page(head=outside, under='<img src="http://127.0.0.1:9/p.png"><p>&e;</p>')
    text = read(tmp_path / "page.html", content.replace("<!DOCTYPE html>", doctype)).document.text
    assert "root:" not in text
    assert PARAGRAPHS[0] in text


@pytest.mark.parametrize(
    ("paragraphs", "encoding", "declared"),
    [
        (RUSSIAN, "windows-1251", "windows-1251"),
        (RUSSIAN, "windows-1251", None),
        (RUSSIAN, "windows-1251", "utf-8"),
        (RUSSIAN, "koi8-r", "KOI8-R"),
        (RUSSIAN, "utf-8", "windows-1251"),
        (RUSSIAN, "utf-16", None),
        (RUSSIAN, "utf-16-le", None),
        (ARABIC, "windows-1256", "windows-1256"),
        (ARABIC, "windows-1256", None),
        (ARABIC, "windows-1256", "iso-8859-1"),
        (ARABIC, "utf-8", "utf-8"),
        (ARABIC, "utf-16", "windows-1256"),
    ],
)
def test_the_encoding_is_found_not_believed(
    tmp_path: Path, paragraphs: tuple[str, ...], encoding: str, declared: str | None
) -> None:
    head = f'<meta charset="{declared}">' if declared else ""
    found = read(tmp_path / "page.html", page(paragraphs, head=head).replace("©", "(c)").encode(encoding))
    assert found.document.text.split("\n\n")[1:] == [*paragraphs[:-1], paragraphs[-1] + "\n"]
    right = declared is not None and declared.lower() == encoding
    assert found.document.warnings == (
        ()
        if right or encoding.startswith("utf")
        else (f"The encoding was not declared, or wrongly; read as {encoding}.",)
    )


def test_a_page_in_which_no_article_is_found_is_read_as_it_is_seen(tmp_path: Path) -> None:
    content = (
        "<html><body><table><tr><td>Hadrut</td><td>9 October</td></tr></table>Shells fell.<br>Nobody was hurt.</body>"
    )
    found = read(tmp_path / "note.htm", content)
    assert found.document.text.split("\n") == ["Hadrut | 9 October", "", "Shells fell.", "", "Nobody was hurt.", ""]


def test_many_articles_on_one_page_are_told_apart(tmp_path: Path) -> None:
    pieces = (
        ("Guns fall silent at the pass", "October 16, 2020", PARAGRAPHS),
        ("Harvest begins late in the lowlands", "October 20, 2020", ("Farmers brought in the first grapes of a late and wet year on Monday.",)),
    )  # fmt: skip
    body = "".join(
        f"<h2>{title}</h2><p>{day}</p>" + "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
        for title, day, paragraphs in pieces
    )
    content = f"<html><head><title>Cuttings</title></head><body>{body}</body></html>"
    articles = read(tmp_path / "cuttings.html", content).articles
    assert [(article.title, article.published) for article in articles] == [
        ("Guns fall silent at the pass", dt.date(2020, 10, 16)),
        ("Harvest begins late in the lowlands", dt.date(2020, 10, 20)),
    ]


def test_a_web_archive_gives_its_page(tmp_path: Path) -> None:
    content = (
        "From: <Saved by Blink>\r\nSubject: Guns\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/html; charset=windows-1251\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        + page(RUSSIAN).replace("©", "(c)")
        + "\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n"
    )
    found = read(tmp_path / "page.mht", content.encode("windows-1251"))
    assert RUSSIAN[0] in found.document.text
    assert found.document.encoding == "windows-1251"


BAD = {
    "empty.html": (b" \n", "is empty; check that it was saved"),
    "scripts.html": (
        b"<html><body><div id=root></div><script>start()</script></body></html>",
        "has no text that can be seen: it may be built by scripts, which are never run; open it in a browser, copy",
    ),
    "paper.html": (b"%PDF-1.4 ...", "is a PDF file, not text"),
    "noise.html": (bytes(range(256)) * 20, "is binary data, not text"),
    "empty.mht": (b"MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nText.", "holds no web page; save the page again"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "data", "message"), [(n, *rest) for n, rest in BAD.items()], ids=BAD)
def test_a_page_without_text_is_refused_with_the_remedy(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(data)
    (failure,) = read_path(tmp_path / name)
    assert isinstance(failure, Failure), failure
    assert failure.message.startswith(f"{tmp_path / name} {message}")


@pytest.mark.parametrize(
    "strange",
    [
        "<div>" * 50_000 + f"<p>{PARAGRAPHS[0]}</p>",
        f"<p>{PARAGRAPHS[0]}</p>" + "<!-- " * 50_000,
        f"<p>{PARAGRAPHS[0]}</p><img src='data:image/png;base64,{'A' * 11_000_000}'>",
        f"<p>{PARAGRAPHS[0]}" + "<b>" * 50_000,
        f"<p>{PARAGRAPHS[0]}</p>" + "<script>" * 20_000,
    ],
    ids=["nested without end", "comments that do not end", "a picture in the page", "bold without end", "scripts"],
)
def test_strange_markup_costs_neither_the_text_nor_much_time(tmp_path: Path, strange: str) -> None:
    assert PARAGRAPHS[0] in read(tmp_path / "page.html", f"<html><body>{strange}").document.text


@given(st.text(alphabet=st.sampled_from("<>/!-pb\"'= \nscriptdiv&;ш"), max_size=60))
def test_any_markup_gives_lines(markup: str) -> None:
    tree = parse_page(markup)
    lines = [*((block.text for block in blocks_of(tree)) if tree is not None else []), *strip_markup(markup)]
    assert all(line.strip() and "\n" not in line for line in lines)


class TestContractOfTrafilatura:
    """What is relied on of the library, so that a new version that changes it is noticed."""

    def test_paragraphs_are_lines_and_rows_of_tables_stand_between_bars(self) -> None:
        import trafilatura

        markup = page(under="<table><tr><td>Hadrut</td><td>9 October</td></tr></table>")
        found = trafilatura.bare_extraction(parse_page(markup), include_comments=False, include_tables=True)
        lines = found.text.split("\n")  # type: ignore[union-attr]
        assert next(line for line in lines if line.startswith("|")).split() == ["|", "Hadrut", "|", "9", "October", "|"]
        assert set(PARAGRAPHS) <= set(lines)

    def test_a_page_without_article_gives_none(self) -> None:
        import trafilatura

        assert trafilatura.bare_extraction(parse_page("<html><body></body></html>")) is None

    def test_metadata_have_these_names(self) -> None:
        import trafilatura

        tree = parse_page(page(head='<meta property="og:site_name" content="Example Wire">'))
        found = trafilatura.extract_metadata(tree, date_config={"extensive_search": False, "original_date": True})
        assert found.sitename == "Example Wire"
        assert found.title is not None and TITLE in found.title
        assert (found.author, found.url) == (None, None)
