"""The sentences of an article, with offsets into the document's text."""

from __future__ import annotations

import re
from collections.abc import Iterator

import sentencex

from dashboard.extraction.abbreviations import SITE_ENDINGS, abbreviations
from dashboard.records import Article, PassageKind, Sentence, subtract

# Every sign that Unicode or a word processor uses to end a line.
_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_SURROGATE = re.compile("[\ud800-\udfff]")
_TERMINAL = tuple(".!?։؟。…:：")
_CLOSING = "\"'”’»)]"
# A stop between two words with no space: a sentence glued to the next. The words are taken a few letters deep, which
# is enough to tell an initial from a word and keeps the search linear. Arabic has no capitals: two words suffice.
_GLUED = re.compile(
    r"(?P<before>[^\W_]{2,12})[.!?։؟](?P<close>[\"”’»)\]]*)(?=(?P<after>[^\W\d_]{2,12}))",
)
_ARABIC = re.compile(r"[\u0620-\u06ff]")
_LAST_WORD = re.compile(r"[^\s\"“”«»()\[\]]{1,20}$")
# What follows the day of a month or an ordinal ("8. Mai", "19. Jahrhundert") where these are written with a full stop.
_AFTER_ORDINAL = re.compile(
    r"\s*(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|"
    r"jahrhunderts?|armee|division|regiments?|brigade)(?!\w)",
    re.IGNORECASE,
)
_LONGEST = 4000
"""How many characters sentencex is given at a time."""
_WRAP_WIDTHS = range(50, 121)
"""How many characters wide the lines of a hard-wrapped text are."""


def split_sentences(text: str, article: Article) -> list[Sentence]:
    """Return the sentences of `article`, in order, trimmed, none empty; `text` is the document's text.

    Running text and passages are both covered. A sentence never crosses the border of a passage or a paragraph, and
    a line is a paragraph unless the text is hard-wrapped. Takes time linear in the length of the article.
    """
    sentences: list[Sentence] = []
    paragraphs = list(_paragraphs(text, article.start, article.end))
    pieces = _pieces(article)
    at = 0
    for number, (start, end) in enumerate(paragraphs):
        while at < len(pieces) and pieces[at][1] <= start:
            at += 1
        here = at
        while here < len(pieces) and pieces[here][0] < end:
            piece_start, piece_end, passage = pieces[here]
            for first, last in _split(text, max(start, piece_start), min(end, piece_end), article.lang):
                sentences.append(Sentence(start=first, end=last, paragraph=number, passage=passage))
            here += 1
    return sentences


def _pieces(article: Article) -> list[tuple[int, int, PassageKind | None]]:
    running: list[tuple[int, int, PassageKind | None]] = [
        (start, end, None) for start, end in subtract(article.start, article.end, article.passages)
    ]
    # The passage with the same span as nothing else: sorting by the span alone keeps None and str apart.
    return sorted([*running, *((p.start, p.end, p.kind) for p in article.passages)], key=lambda piece: piece[:2])


def _paragraphs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the paragraphs: lines with something on them, hard-wrapped lines put together."""
    block: list[tuple[int, int]] = []
    for line in _LINE.finditer(text, start, end):
        if not line.group().strip():
            yield from _unwrapped(text, block)
            block = []
            continue
        if block and text[block[-1][1] : line.start()] not in ("\n", "\r\n", "\r"):
            yield from _unwrapped(text, block)
            block = []
        block.append(line.span())
    yield from _unwrapped(text, block)


def _unwrapped(text: str, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the lines as paragraphs, or one paragraph when they are one text broken at a column."""
    if len(lines) < 2:
        return lines
    widths = [end - start for start, end in lines]
    broken = [not text[start:end].rstrip().endswith(_TERMINAL) for start, end in lines[:-1]]
    same_width = max(widths) in _WRAP_WIDTHS and min(widths[:-1]) >= 0.7 * max(widths)
    # Two lines of a list are as wide as each other too; that the second goes on in lower case tells them apart.
    goes_on = any(cut and text[start].islower() for cut, (start, _) in zip(broken, lines[1:], strict=True))
    arabic = _ARABIC.search(text, *lines[0]) is not None and len(lines) > 2
    if same_width and sum(broken) * 2 >= len(broken) and (goes_on or arabic):
        return [(lines[0][0], lines[-1][1])]
    return lines


def _split(text: str, start: int, end: int, language: str | None) -> Iterator[tuple[int, int]]:
    """Yield the sentences of one paragraph of one piece."""
    # sentencex passes the text on as UTF-8, which has no half surrogates; it knows nothing of hard wraps.
    piece = _SURROGATE.sub("\ufffd", text[start:end]).translate({10: " ", 13: " "})
    if not piece.strip():
        return
    known = abbreviations(language)
    # Only where there is a space: what is glued ("News.Az", "أ.ف.ب", "peace.Turkey") is looked at below.
    cuts = [cut for cut in _boundaries(piece, language) if piece[cut - 1].isspace() and not _goes_on(piece, cut, known)]
    cuts.extend(_glued(piece, known))
    begin = 0
    for cut in [*sorted(set(cuts)), len(piece)]:
        sentence = piece[begin:cut]
        left = begin + len(sentence) - len(sentence.lstrip())
        right = begin + len(sentence.rstrip())
        if left < right:
            yield start + left, start + right
        begin = cut


def _boundaries(piece: str, language: str | None) -> Iterator[int]:
    """Yield where sentencex ends a sentence. Its time grows with the square of its input, so that is kept short."""
    code = (language or "en").partition("-")[0]
    at = 0
    while at < len(piece):
        end = at + _LONGEST
        if end < len(piece):
            stop, space = piece.rfind(". ", at, end), piece.rfind(" ", at, end)
            end = stop + 2 if stop >= 0 else space + 1 if space > at else end
        chunk = piece[at:end]
        yield from (
            at + b["end_index"] for b in sentencex.get_sentence_boundaries(code, chunk) if b["end_index"] < len(chunk)
        )
        if end < len(piece) and chunk.endswith(". "):
            yield end
        at = end


def _goes_on(piece: str, cut: int, known: frozenset[str]) -> bool:
    """Return whether the sentence goes on after a full stop that was taken for its end."""
    before = piece[max(0, cut - 24) : cut].rstrip()
    if not before.endswith("."):
        return False
    after = piece[cut : cut + 8].lstrip(' \u00a0"“«(')
    if after[:1].islower():
        return True
    word = _LAST_WORD.search(before[:-1])
    if word is None:
        return False
    token = word.group()
    if token.isdigit() and not piece[: max(0, cut - len(before))].strip() and len(before) == len(token) + 1:
        return True  # the number of a list item
    if token.isdigit() and len(token) <= 3 and _AFTER_ORDINAL.match(piece, cut):
        return True
    # An initial before a name ("İ. Əliyev"); "U.S." before a capital may end a sentence, and sentencex knows it.
    if len(token) == 1 and token.isupper():
        return after[:1].isupper()
    return token.casefold() in known and "." not in token


def _glued(piece: str, known: frozenset[str]) -> Iterator[int]:
    """Yield where a new sentence starts without a space before it."""
    for match in _GLUED.finditer(piece):
        before, after = match["before"], match["after"]
        if _ARABIC.match(after):
            if not _ARABIC.search(before):
                continue
        elif not (after[0].isupper() and after[1].islower() and (before[-1].islower() or before.isdigit())):
            continue
        whole_after = after.casefold()
        if before.casefold() in known or whole_after in SITE_ENDINGS:
            continue
        # Inside an address ("https://...", "www...", "name@...") the stop belongs to it.
        lead = piece[max(0, match.start() - 200) : match.end("before")]
        address = lead[lead.rfind(" ") + 1 :].casefold()
        if "://" in address or "@" in address or address.startswith("www"):
            continue
        yield match.start("after")
