"""The working nouns of place finding: an article made ready to be scanned, and a mention on its way to a toponym."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from dashboard.extraction.toponym_words.records import Stems
from dashboard.records import Article, Candidate, Match, Role, Sentence
from gazetteer.folding import PARAGRAPH, fold_with_offsets
from gazetteer.records import Name, Place, PlaceKind

# A new word begins here although nothing separates it: "KarabakhAzerbaijan", "regionIran", "peace.Turkey".
_LOWER = "a-zß-öø-ÿəışğıčćžšđąęółńśźżа-яёա-և0-9"
_UPPER = "A-ZÀ-ÖØ-ÞƏİŞĞČĆŽŠĐА-ЯЁԱ-Ֆ"
_STOP, _QUOTE = "[.!?,;:…]", '["”’»)]'
# Capitals are rare: they are looked for first, and then what stands before each.
_GLUED = re.compile(
    f"[{_UPPER}](?:(?<=[{_LOWER}].)|(?<=[{_LOWER}]{_STOP}.)|(?<=[{_LOWER}]{_QUOTE}.)|(?<=[{_LOWER}]{_STOP}{_QUOTE}.))"
)
_TITLE_CASE = 0.7  # so many of the longer words of a headline are capitalised
_FAR = 40  # words
_BLANKS = " \t\n\r\u00a0\u200b\u200e\u200f\u202f'’-"
_WORD = re.compile(r"([^\W_]+)")
# Everything that may stand before a name, to one space each; the full stop stays, for "U.S." and "St. Petersburg".
_OPENING = frozenset('\u2029"“”„«»‹›()[]{}<>,;:!?/\\|+*=#@&%$^~…·•،؛؟։՝՜՞।')


def scannable(folded: str) -> str:
    """Return a folded name or text with its punctuation but the full stop turned into spaces; same length."""
    for sign in _OPENING.intersection(folded):
        folded = folded.replace(sign, " ")
    return folded


# Languages whose Latin letters differ by their marks alone, and are written with them.
MARKED_LETTERS = frozenset({"az", "tr"})
_DOTS = str.maketrans("İI", "iı")


def letters(name: str) -> str:
    """Return a name in small letters with their marks, as these languages count them: Şuşa is no Susa."""
    return name.translate(_DOTS).casefold()


@dataclass(frozen=True, slots=True)
class Spelling:
    """A spelling of the gazetteer and the places that bear it. `folded` is what texts are compared with."""

    folded: str
    names: tuple[tuple[Place, Name], ...]
    acronym: bool  # written in capitals only, so that "us" is not the United States
    needs: PlaceKind | None = None  # counts only where the words around it say this kind
    languages: frozenset[tuple[str, str]] = frozenset()  # which place bears it in which language
    written: frozenset[str] = frozenset()  # its forms in `letters`, where they differ from `folded`

    def is_written(self, form: str, language: str | None) -> bool:
        """Return whether a form in `letters` is one of its own; a text typed without marks is not held to them."""
        if form.isascii() or form in (self.written or (self.folded,)):
            return True
        # Turkish has no ə.
        return language == "tr" and any(one.replace("ə", "e") == form for one in self.written)

    def spoken(self, place_id: str, language: str | None) -> bool:
        """Return whether it is the place's name in a language."""
        return (place_id, language) in self.languages


@dataclass(slots=True)
class Mention:
    """A stretch of text that may name a place. Offsets `start` and `end` are into the document's text.

    `first` and `last` number the words it covers, in the view it was found in.
    """

    start: int
    end: int
    first: int
    last: int
    spellings: list[Spelling]
    match: Match
    ending: str = ""
    particle: str = ""
    kind: PlaceKind | None = None  # what the words around it say it is
    kind_word: bool = False  # a generic word stands at it or at the list it is in
    listed: int | None = None  # number of the list of names it is in
    village: bool = False  # the generic word says that it is no town
    near: dict[str, float] = field(default_factory=dict)  # ids of districts named with it, and how closely
    variants: list[Spelling] = field(default_factory=list)  # nearly so written, in the district named with it
    tentative: bool = False  # kept only if the gazetteer knows it under some spelling
    unsure: bool = False  # kept for review: its places stay candidates
    place: Place | None = None
    share: float = 0.0
    role: Role = "literal"
    candidates: tuple[Candidate, ...] = field(default=())
    # The places as they were last asked for, and what they were read from: asking is frequent, changes are rare.
    _places: list[tuple[Place, Name]] = field(default_factory=list, repr=False, compare=False)
    _read_from: tuple[list[Spelling] | None, int, PlaceKind | None] = field(
        default=(None, 0, None), repr=False, compare=False
    )

    def spoken(self, place: Place, language: str | None) -> bool:
        """Return whether the place is called so in a language."""
        return any(spelling.spoken(place.place_id, language) for spelling in self.spellings)

    @property
    def places(self) -> list[tuple[Place, Name]]:
        """The places it may name, each once, with the name that says so; not to be changed.

        Lists of spellings are replaced, never changed; variants are only added.
        """
        spellings, variants, kind = self._read_from
        if spellings is self.spellings and variants == len(self.variants) and kind == self.kind:
            return self._places
        self._read_from = (self.spellings, len(self.variants), self.kind)
        pairs: dict[str, tuple[Place, Name]] = {}
        for spelling in (*self.spellings, *self.variants):
            if spelling.needs is None or spelling.needs == self.kind:
                for place, name in spelling.names:
                    pairs.setdefault(place.place_id, (place, name))
        self._places = list(pairs.values())
        return self._places

    @property
    def is_variant(self) -> bool:
        """Whether the chosen place bears the name only as another spelling."""
        chosen = self.place
        if chosen is None or not self.variants:
            return False
        return not any(place.place_id == chosen.place_id for one in self.spellings for place, _ in one.names)


class View:
    """An article folded and cut into words, with the way back to the offsets of the document.

    `text` is folded, `words` the folded words. `sentence_of[i]` is the number of the sentence of word i.
    """

    def __init__(self, text: str, article: Article, sentences: Sequence[Sentence]) -> None:
        self.article = article
        self.language = (article.lang or "").partition("-")[0] or None
        original = text[article.start : article.end]
        self.original = original
        pieces: list[str] = []
        breaks: list[int] = []
        done = 0
        for glue in _GLUED.finditer(original):
            pieces.append(original[done : glue.start()])
            breaks.append(glue.start())
            done = glue.start()
        pieces.append(original[done:])
        folded = fold_with_offsets(" ".join(pieces))
        offsets: Sequence[int] = folded.offsets
        if breaks:
            # Each inserted space moved what follows by one.
            ends = [bisect_right(offsets, at + number) for number, at in enumerate(breaks)]
            offsets = [
                at - number
                for number, (start, end) in enumerate(pairwise([0, *ends, len(offsets)]))
                for at in offsets[start:end]
            ]
        self.text = folded.text
        self.offsets = offsets
        self.glued = frozenset(breaks)
        # What stands before the first word, the word, what stands behind it, the next word ...
        parts = _WORD.split(folded.text)
        borders = list(accumulate(map(len, parts)))
        self.words = parts[1::2]
        self.starts = borders[:-1:2]
        self.ends = borders[1::2]
        self.gaps = parts[2::2]
        if self.gaps:
            self.gaps[-1] = PARAGRAPH
        self.sentence_of = self._sentences(sentences)
        self.initials = [original[offsets[start]] for start in self.starts]
        self.capitals = [initial.isupper() for initial in self.initials]
        self._headlines: dict[int, bool] = {}
        self._numbers: dict[Stems, list[int]] = {}

    def _sentences(self, sentences: Sequence[Sentence]) -> list[int]:
        numbers: list[int] = []
        for number, sentence in enumerate(sentences):
            border = bisect_left(self.offsets, sentence.start - self.article.start)
            before = bisect_left(self.starts, border)  # words before the sentence
            numbers += [number - 1] * (before - len(numbers))
        return numbers + [len(sentences) - 1] * (len(self.starts) - len(numbers))

    def word_at(self, position: int) -> int:
        """Return the number of the word that covers a position of the folded text."""
        return max(0, bisect_right(self.starts, position) - 1)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the offsets in the document of a stretch of the folded text; marks on its last letter included."""
        first = self.offsets[start]
        last = self.offsets[end - 1] + 1
        while last < len(self.original) and (self.original[last] == "ـ" or _is_mark(self.original[last])):
            last += 1
        return self.article.start + first, self.article.start + last

    def initial(self, word: int) -> str:
        """Return the first character of a word as the text writes it."""
        return self.initials[word]

    def is_capital(self, word: int) -> bool:
        return self.capitals[word]

    def written(self, word: int) -> str:
        """Return a word as the text writes it."""
        return self.original[self.offsets[self.starts[word]] : self.offsets[self.ends[word] - 1] + 1]

    def sign_behind(self, word: int) -> str:
        """Return the character behind a word as the text writes it, "" at the end of the text."""
        end = self.offsets[self.ends[word] - 1] + 1
        return self.original[end : end + 1]

    def gap(self, word: int) -> str:
        """Return what stands between a word and the next, folded; a paragraph mark where there is no next."""
        return self.gaps[word] if 0 <= word < len(self.gaps) else PARAGRAPH

    def spelled(self, mention: Mention) -> str:
        """Return the words of a mention, folded, without what is written onto its front."""
        return " ".join(self.words[mention.first : mention.last + 1]).removeprefix(mention.particle)

    def is_joined(self, word: int) -> bool:
        """Return whether only a space stands between a word and the next: a dash is folded to one, and is none."""
        if self.gap(word) != " ":
            return False
        left, right = self.offsets[self.ends[word] - 1] + 1, self.offsets[self.starts[word + 1]]
        return not self.original[left:right].strip(_BLANKS)

    def same_sentence(self, one: int, other: int) -> bool:
        numbers = self.sentence_of
        count = len(numbers)
        return 0 <= one < count and 0 <= other < count and numbers[one] == numbers[other]

    def sentence_words(self, word: int) -> range:
        """Return the numbers of the words of a word's sentence; at most forty on either side of it."""
        sentence = self.sentence_of[word]
        first = bisect_left(self.sentence_of, sentence)
        last = bisect_right(self.sentence_of, sentence, first)
        return range(max(first, word - _FAR), min(last, word + _FAR + 1))

    def any_of(self, words: range, stems: Stems) -> bool:
        """Return whether one of a range of words is among `stems`; every table is looked for once in the article."""
        found = self._numbers.get(stems)
        if found is None:
            found = self._numbers[stems] = stems.numbers_in(self.words)
        at = bisect_left(found, words.start)
        return at < len(found) and found[at] < words.stop

    def is_headline(self, sentence: int) -> bool:
        """Return whether nearly every longer word of a sentence is capitalised."""
        known = self._headlines.get(sentence)
        if known is None:
            first = bisect_left(self.sentence_of, sentence)
            words = [w for w in range(first, bisect_right(self.sentence_of, sentence)) if len(self.words[w]) > 3]
            capitals = sum(self.is_capital(word) for word in words)
            known = self._headlines[sentence] = len(words) >= 4 and capitals >= _TITLE_CASE * len(words)
        return known

    def starts_sentence(self, word: int) -> bool:
        return word == 0 or self.sentence_of[word - 1] != self.sentence_of[word]


def _is_mark(character: str) -> bool:
    return character > "\u02ff" and unicodedata.category(character) in ("Mn", "Me")
