"""What stands beside a mention: a preposition of place, a word of land, a capital that makes both one longer name."""

from __future__ import annotations

from collections.abc import Container

from dashboard.extraction.inflections import LOCATIVE, suffixes
from dashboard.extraction.mentions import Mention, View
from dashboard.extraction.not_places import COMMON, DEMONYMS, FUNCTION_WORDS, GIVEN_NAMES, TITLES
from dashboard.extraction.place_words import CONJUNCTIONS, LINKS, LYING_IN, place_word
from dashboard.extraction.role_cues import cues
from gazetteer.folding import fold

_IN = fold("ب")
_APOSTROPHES = tuple("'’‘`")
_BEFORE_SURNAMES = GIVEN_NAMES | TITLES


class Beside:
    """Looks at the words on either side of the mentions of an article. `covered` are the words of known names."""

    def __init__(self, view: View, covered: Container[int]) -> None:
        self._view = view
        self._covered = covered

    def is_located(self, mention: Mention) -> bool:
        """Return whether a preposition or a case ending makes the name a location: "near Talish", "Talışda"."""
        view = self._view
        if view.language in LOCATIVE:
            # Turkish sets the ending of a name off: "Talış'ta".
            apostrophe = view.sign_behind(mention.last) in _APOSTROPHES
            following = view.words[mention.last + 1] if mention.last + 1 < len(view.words) else ""
            after_apostrophe = apostrophe and following in suffixes(view.language)
            return bool(mention.ending) or after_apostrophe
        if mention.particle.endswith(_IN):
            return True
        located = cues(view.language).positions
        if view.gap(mention.first - 1) != " ":
            return False
        for size in (1, 2, 3):
            first = mention.first - size
            if not view.same_sentence(first, mention.first):
                return False
            if " ".join(view.words[first : mention.first]) in located:
                return True
        return False

    def words(self, mention: Mention) -> tuple[str, str]:
        """Return the words right before and behind a name, empty where something else stands between."""
        view = self._view
        before = view.words[mention.first - 1] if mention.first and view.gap(mention.first - 1) == " " else ""
        if before in GIVEN_NAMES and view.initial(mention.first - 1).islower():
            before = ""  # "said" is no Said
        if before in FUNCTION_WORDS and not self.has_capitals(mention):
            before = ""  # "على" folds to the name Ali
        after = view.words[mention.last + 1] if view.gap(mention.last) == " " else ""
        return before, after

    def has_capitals(self, mention: Mention) -> bool:
        """Return whether a name is in a script that has capitals."""
        initial = self._view.initial(mention.first)
        return initial.isupper() or initial.islower()

    def capital_beside(self, mention: Mention) -> bool:
        """Return whether a capitalised word stands at the name as if both were one longer name."""
        view = self._view
        if view.is_headline(view.sentence_of[mention.first]):
            return False
        left, right = mention.first - 1, mention.last + 1
        if view.same_sentence(left, mention.first) and view.is_joined(left) and self._strange(left):
            return True
        return view.same_sentence(right, mention.last) and view.is_joined(mention.last) and self._strange(right)

    def surname_behind(self, mention: Mention) -> bool:
        """Return whether a capitalised word that is no place follows a name."""
        right = mention.last + 1
        return (
            self._view.same_sentence(right, mention.last)
            and self._view.gap(mention.last) == " "
            and self._strange(right)
        )

    def is_ground(self, mention: Mention) -> bool:
        """Return whether the word behind a name says land: "Füzuli istiqamətində" is no surname."""
        view = self._view
        if not view.same_sentence(mention.last, mention.last + 1) or view.gap(mention.last) != " ":
            return False
        table, following = cues(view.language), view.words[mention.last + 1]
        return view.language in LOCATIVE and (following in table.land_of or following in table.ground)

    def surnames(self) -> frozenset[str]:
        """Return the capitalised words that follow a given name or a title somewhere in the article."""
        view = self._view
        found = set()
        for word, before in enumerate(view.words[:-1]):
            if before in _BEFORE_SURNAMES and view.gaps[word] == " " and view.capitals[word + 1]:
                if before in GIVEN_NAMES and not view.capitals[word]:
                    continue
                found.add(view.words[word + 1])
        return frozenset(found - DEMONYMS - COMMON)

    def _strange(self, word: int) -> bool:
        view = self._view
        text = view.words[word]
        if not view.is_capital(word) or word in self._covered or len(text) < 2:
            return False
        if text in COMMON or text in DEMONYMS or text in LINKS or text in CONJUNCTIONS or text in LYING_IN:
            return False
        if view.starts_sentence(word) and text not in GIVEN_NAMES and text not in TITLES:
            return False
        return not (place_word(text, "before", view.language) or place_word(text, "after", view.language))
