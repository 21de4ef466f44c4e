"""The documents that ship are paraphrases: each sentence leads back to its article, and none is taken over from it."""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
import json
import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from dashboard.extraction.sentences import split_sentences
from dashboard.reading import read_text
from dashboard.records import Article

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT / "seeds"
DIGESTS = sorted((SEEDS / "digests").glob("*.md"))
COLUMNS = ["digest", "sentence", "first_words", "source_sha256", "source_start", "source_end"]

REQUIRED = {"title", "lang", "evidence_kind"}
OPTIONAL = {"publisher", "author", "published", "published_basis", "url"}
LONGEST_TITLE = 9
"""How many words a title keeps; a longer one is cut short with an ellipsis."""
LONGEST_SHARED_RUN = 6
"""How many words in a row a sentence may have in common with the articles. Names and titles alone reach this."""
FEWEST_PLACES = 50
"""How many places of the theatre the digests must name."""

# A digest's word, and the words of the article that it stands for. Everything else is spelled as the article has it.
NORMALISED = {
    "October": ("Oct",),  # "Oct 9th" is written out as "October 9"
    "Israel": ("Zionist regime",),  # put neutrally
    "Armenians": ("Armenian",),  # a people for its adjective, a country for its adjective
    "Azeris": ("Azeri",),
    "روسيا": ("روسية",),
}
ARABIC_MONTH_OF_THE_LEVANT = {10: "تشرين الأول"}
ENGLISH_MONTH = {10: "October"}


@dataclass(frozen=True)
class Digest:
    name: str
    front: dict[str, object]
    body: str
    text: str

    def sentences(self) -> list[str]:
        start = len(self.text) - len(self.body)
        article = Article(
            document_id="", document="", article="a01", start=start, end=len(self.text), lang=str(self.front["lang"])
        )
        return [self.text[s.start : s.end] for s in split_sentences(self.text, article)]


@cache
def read(path: Path) -> Digest:
    text = path.read_text(encoding="utf-8")
    opening, front, body = text.split("---\n", 2)
    assert opening == "", f"{path.name} opens with its front matter"
    return Digest(path.name, yaml.safe_load(front), body, text)


@cache
def traces() -> dict[tuple[str, int], list[dict[str, str]]]:
    """Return the rows of _traces.csv by digest and sentence."""
    found: dict[tuple[str, int], list[dict[str, str]]] = defaultdict(list)
    with (SEEDS / "_traces.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found[row["digest"], int(row["sentence"])].append(row)
    return dict(found)


def fold(text: str) -> str:
    """Return the text without vowel marks, letter variants of Arabic, case and odd spaces."""
    bare = "".join(c for c in text if not unicodedata.combining(c) and c != "ـ")
    return re.sub(r"\s+", " ", bare.translate(str.maketrans("أإآ", "ااا"))).casefold()


def words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text))


def runs(text: str, length: int) -> set[tuple[str, ...]]:
    found = words(text)
    return {tuple(found[at : at + length]) for at in range(len(found) - length + 1)}


def numbers(text: str) -> list[str]:
    return re.findall(r"\d+(?:[.,:]\d+)*", text)


def names(sentence: str, ordinary: set[str]) -> list[str]:
    """Return the capitalised words; the first one only if it is not also an ordinary word."""
    found = [
        match.group().removesuffix("’s").removesuffix("'s") for match in re.finditer(r"[^\W\d_][\w’'-]*", sentence)
    ]
    return [word for at, word in enumerate(found) if word[0].isupper() and (at or word not in ordinary)]


digests = pytest.mark.parametrize("path", DIGESTS, ids=lambda path: path.stem)


def test_digests_ship_in_english_and_arabic() -> None:
    languages = [read(path).front["lang"] for path in DIGESTS]
    assert {language: languages.count(language) for language in languages} == {"en": 14, "ar": 4}


@digests
class TestFrontMatter:
    def test_it_has_the_known_keys_and_no_other(self, path: Path) -> None:
        keys = set(read(path).front)
        assert keys >= REQUIRED
        assert keys <= REQUIRED | OPTIONAL

    def test_no_value_is_empty(self, path: Path) -> None:
        assert all(read(path).front.values())

    def test_it_says_that_the_text_is_a_digest(self, path: Path) -> None:
        assert read(path).front["evidence_kind"] == "digest"

    def test_published_is_a_day_and_opens_the_file_name(self, path: Path) -> None:
        published = read(path).front.get("published")
        if published is None:
            assert re.match(r"undated-\d\d-[a-z]", path.stem)
        else:
            assert type(published) is dt.date
            assert path.stem.startswith(f"{published.isoformat()}-")

    def test_a_long_title_is_cut_short(self, path: Path) -> None:
        title = str(read(path).front["title"])
        assert len(words(title)) <= LONGEST_TITLE


@digests
class TestBody:
    def test_it_is_written_in_the_language_it_states(self, path: Path) -> None:
        letters = [c for c in read(path).body if c.isalpha()]
        arabic = sum("\u0620" <= c <= "\u06ff" for c in letters) / len(letters)
        assert arabic > 0.95 if read(path).front["lang"] == "ar" else arabic == 0

    def test_it_holds_whole_sentences(self, path: Path) -> None:
        for sentence in read(path).sentences():
            assert sentence.endswith(".")
            assert len(sentence.split()) >= 5
            assert sentence[0] == sentence[0].upper()

    def test_it_quotes_nobody(self, path: Path) -> None:
        assert not set('"“”„«»‘') & set(read(path).body)

    def test_each_sentence_has_a_trace_and_each_trace_a_sentence(self, path: Path) -> None:
        sentences = read(path).sentences()
        traced = {number: rows for (name, number), rows in traces().items() if name == path.name}
        assert sorted(traced) == list(range(1, len(sentences) + 1))
        for number, sentence in enumerate(sentences, start=1):
            assert {row["first_words"] for row in traced[number]} == {" ".join(sentence.split()[:4])}


class TestTraces:
    def test_they_point_into_a_file_and_hold_none_of_its_text(self) -> None:
        with (SEEDS / "_traces.csv").open(encoding="utf-8", newline="") as file:
            assert next(csv.reader(file)) == COLUMNS
        for rows in traces().values():
            for row in rows:
                assert re.fullmatch(r"[0-9a-f]{64}", row["source_sha256"])
                assert 0 <= int(row["source_start"]) < int(row["source_end"])

    def test_every_traced_digest_is_there(self) -> None:
        assert {name for name, _ in traces()} == {path.name for path in DIGESTS}

    def test_the_passages_of_a_sentence_are_in_order_and_apart(self) -> None:
        for key, rows in traces().items():
            spans = [(int(row["source_start"]), int(row["source_end"])) for row in rows]
            assert all(left[1] <= right[0] for left, right in pairwise(spans)), key


@dataclass(frozen=True)
class Corpus:
    """The file the digests were written from, with what its gold standard says of it."""

    text: str
    sha256: str
    articles: list[dict[str, object]]
    toponyms: list[dict[str, object]]
    events: list[dict[str, object]]

    def article_of(self, path: Path) -> dict[str, object]:
        """Return the article that all passages of the digest lie in."""
        spans = [
            (int(row["source_start"]), int(row["source_end"]))
            for (name, _), rows in traces().items()
            if name == path.name
            for row in rows
        ]
        [article] = [
            article
            for article in self.articles
            if all(int(str(article["start"])) <= start and end <= int(str(article["end"])) for start, end in spans)
        ]
        return article

    def printed(self, path: Path) -> str:
        article = self.article_of(path)
        return self.text[int(str(article["start"])) : int(str(article["end"]))]

    def passages(self, path: Path, number: int) -> str:
        rows = traces()[path.name, number]
        return "\n".join(self.text[int(row["source_start"]) : int(row["source_end"])] for row in rows)


@pytest.fixture(scope="module")
def corpus(shared: Path) -> Corpus:
    source = (shared / "seeds" / "karabakh-war-articles-2020.txt").read_bytes()

    def rows(name: str) -> list[dict[str, object]]:
        return [json.loads(line) for line in (shared / "gold" / name).read_text(encoding="utf-8").splitlines()]

    return Corpus(
        text=source.decode("utf-8"),
        sha256=hashlib.sha256(source).hexdigest(),
        articles=rows("articles.jsonl"),
        toponyms=rows("toponyms.jsonl"),
        events=rows("events.jsonl"),
    )


@pytest.fixture(scope="module")
def ordinary(corpus: Corpus) -> set[str]:
    """Words that open a sentence with a capital only because they open it: the articles write them small too."""
    small = set(re.findall(r"[^\W\d_]+", corpus.text))
    return {word.capitalize() for word in small if word == word.lower()}


@cache
def articles_read(text: str) -> tuple[Article, ...]:
    return read_text(text, name="corpus").articles


def printed_days(day: dt.date) -> set[str]:
    return {
        f"{ENGLISH_MONTH[day.month]} {day.day}, {day.year}",
        f"{ENGLISH_MONTH[day.month]} {day.day:02}, {day.year}",
        f"{day.day:02} {ENGLISH_MONTH[day.month]} {day.year}",
        f"{day.day} {ARABIC_MONTH_OF_THE_LEVANT[day.month]} {day.year}",
        day.isoformat(),
    }


@pytest.mark.corpus
class TestAgainstTheArticles:
    def test_the_traces_are_of_this_file(self, corpus: Corpus) -> None:
        assert {row["source_sha256"] for rows in traces().values() for row in rows} == {corpus.sha256}

    def test_every_digest_is_of_one_article_and_no_article_has_two(self, corpus: Corpus) -> None:
        assert len({str(corpus.article_of(path)["id"]) for path in DIGESTS}) == len(DIGESTS)

    def test_every_article_with_an_event_has_a_digest(self, corpus: Corpus) -> None:
        digested = {corpus.article_of(path)["id"] for path in DIGESTS}
        assert {event["article"] for event in corpus.events} <= digested

    @digests
    def test_the_front_matter_says_what_is_printed(self, path: Path, corpus: Corpus) -> None:
        front, printed = read(path).front, fold(corpus.printed(path))
        assert fold(str(front["title"]).rstrip("…")) in printed
        for key in ("publisher", "author"):
            assert fold(str(front.get(key, ""))) in printed
        published = front.get("published")
        if isinstance(published, dt.date) and "published_basis" not in front:
            assert any(fold(day) in printed for day in printed_days(published))

    @digests
    def test_a_day_that_is_not_printed_is_the_one_that_reading_infers(self, path: Path, corpus: Corpus) -> None:
        front, span = read(path).front, corpus.article_of(path)
        if "published_basis" not in front:
            return
        start, end = int(str(span["start"])), int(str(span["end"]))
        [found] = [article for article in articles_read(corpus.text) if start <= article.start < end]
        assert (found.published, found.published_basis) == (front["published"], "inferred")
        assert front["published_basis"] == "inferred"

    @digests
    def test_the_front_matter_leaves_out_only_what_is_not_printed(self, path: Path, corpus: Corpus) -> None:
        front, article = read(path).front, corpus.article_of(path)
        for key in ("publisher", "author"):
            assert (key in front) == (article[key] is not None), key
        assert ("published" in front and "published_basis" not in front) == (article["published"] is not None)

    @digests
    def test_every_number_and_name_stands_in_the_passage(self, path: Path, corpus: Corpus, ordinary: set[str]) -> None:
        for at, sentence in enumerate(read(path).sentences(), start=1):
            passage = corpus.passages(path, at)
            assert set(numbers(sentence)) <= set(numbers(passage)), sentence
            for name in names(sentence, ordinary):
                spellings = (name, *NORMALISED.get(name, ()))
                assert any(fold(spelling) in fold(passage) for spelling in spellings), f"{name}: {sentence}"

    @digests
    def test_every_arabic_place_stands_in_the_passage(self, path: Path, corpus: Corpus) -> None:
        places = {fold(str(row["text"])) for row in corpus.toponyms if re.search("[\u0620-\u06ff]", str(row["text"]))}
        for at, sentence in enumerate(read(path).sentences(), start=1):
            passage = fold(corpus.passages(path, at))
            for place in places:
                if re.search(rf"\b[وفبلك]?{re.escape(place)}\b", fold(sentence)):
                    spellings = (place, *NORMALISED.get(place, ()))
                    assert any(spelling in passage for spelling in spellings), f"{place}: {sentence}"

    @digests
    def test_no_sentence_is_taken_over(self, path: Path, corpus: Corpus) -> None:
        longest = LONGEST_SHARED_RUN + 1
        theirs = runs(corpus.text, longest)
        for sentence in read(path).sentences():
            assert not runs(sentence, longest) & theirs, sentence

    @digests
    def test_not_even_the_front_matter_has_ten_words_in_a_row(self, path: Path, corpus: Corpus) -> None:
        assert not runs(read(path).text, 10) & runs(corpus.text, 10)

    @digests
    def test_every_settlement_and_district_of_the_article_is_told_of(self, path: Path, corpus: Corpus) -> None:
        article, text = corpus.article_of(path)["id"], fold(read(path).body)
        settled = {
            fold(str(row.get("name") or row["text"]))
            for row in corpus.toponyms
            if row["article"] == article
            and row["scope"] == "theatre"
            and row["role"] == "literal"
            and row["type"] in ("settlement", "district")
        }
        assert {place for place in settled if place not in text} == set()

    def test_the_digests_name_enough_places_of_the_theatre(self, corpus: Corpus) -> None:
        spelled = {
            str(row["place"])
            for path in DIGESTS
            for row in corpus.toponyms
            if row["article"] == corpus.article_of(path)["id"]
            and row["scope"] == "theatre"
            and re.search(rf"\b[وفبلك]?{re.escape(fold(str(row['text'])))}\b", fold(read(path).body))
        }
        assert len(spelled) >= FEWEST_PLACES
