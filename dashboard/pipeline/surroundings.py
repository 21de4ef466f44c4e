"""What stands around the place names of an article: its sentences, and what the text calls each place.

The tables leave both out, because they can be had again from document and article; a page that shows a name in its
context asks here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from dashboard.extraction.sentences import split_sentences
from dashboard.extraction.toponyms import matcher_for
from dashboard.records import Article, Document, Sentence
from gazetteer.gazetteer import Gazetteer
from gazetteer.records import PlaceKind

Called = PlaceKind | Literal["village"]
"""What the words around a name call the place: a kind, or more exactly a village."""


def sentences_of(document: Document, article: Article) -> list[Sentence]:
    """Return the sentences of an article, in order, as the extraction saw them."""
    return split_sentences(document.text, article)


def kinds_said(
    document: Document, article: Article, sentences: Sequence[Sentence], gazetteer: Gazetteer
) -> dict[tuple[int, int], Called]:
    """Return what the text calls the places it names ("the villages of A and B"), by the spans of the names.

    Names that no such word stands by are left out.
    """
    return {
        (mention.start, mention.end): "village" if mention.village and mention.kind == "settlement" else mention.kind
        for mention in matcher_for(gazetteer).find(document.text, article, sentences)
        if mention.kind_word and mention.kind is not None
    }
