"""Whether a stretch of text that reads like a place name is one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from dashboard.extraction.beside import Beside
from dashboard.extraction.company import Company
from dashboard.extraction.inflections import PARTICLES, suffixes
from dashboard.extraction.lookalikes import (
    is_adjective_of_villages,
    is_american_state,
    is_club,
    is_foreign_country_name,
    is_national_adjective,
    is_rest_of_word,
)
from dashboard.extraction.mentions import MARKED_LETTERS, Mention, View, letters
from dashboard.extraction.not_places import (
    CALENDAR,
    COMMON,
    GIVEN_NAMES,
    ORGANISATIONS,
    TITLES,
    is_calendar,
)
from dashboard.extraction.persons import is_person
from dashboard.extraction.place_words import CAPITAL_NOUNS, LYING_IN
from dashboard.extraction.prominence import is_foreign_town, prominent, vouches
from dashboard.extraction.theatre_signs import FIGHTING, PEOPLES
from dashboard.extraction.toponym_words.records import Stems
from gazetteer.folding import fold

_SHORT = 4
_RARE = 8  # letters


def _says(word: str, stems: Stems) -> bool:
    return word in stems or (word[:1] in PARTICLES and word[1:] in stems)


def _tells_theatre(mention: Mention) -> bool:
    """Return whether a name alone shows that a text is about this war: a town's, or a rare one of a village."""
    places = mention.places
    if any(place.theatre and name.strength == "strong" and prominent(place) for place, name in places):
        return True
    # A short name, or one with an Arabic particle, may be a word of the language.
    rare = len(places) == 1 and not mention.particle and len(mention.spellings[0].folded) >= _RARE
    return rare and places[0][0].contested and places[0][1].strength == "strong"


class Plausibility:
    """Judges the mentions of one article, with what the whole article says about persons and places.

    `beside` tells what stands at each of them.
    """

    def __init__(self, view: View, mentions: Sequence[Mention], company: Company) -> None:
        self._view = view
        self._company = company
        self.beside = Beside(
            view, {word for mention in mentions if mention.spellings for word in range(mention.first, mention.last + 1)}
        )
        self._theatre = any(_tells_theatre(mention) for mention in mentions) or any(
            _says(word, PEOPLES) for word in set(view.words)
        )
        self._elsewhere = any(is_foreign_town(mention) for mention in mentions)
        # For each list: how many members vouch for the others, are surely settlements, are unknown.
        self._vouching: Counter[int] = Counter()
        self._settled: Counter[int] = Counter()
        self._unknown: Counter[int] = Counter()
        for mention in mentions:
            if mention.listed is not None:
                self._vouching[mention.listed] += vouches(mention)
                self._settled[mention.listed] += any(place.kind == "settlement" for place, _ in mention.places)
                self._unknown[mention.listed] += not mention.spellings
        self._surnames = self.beside.surnames()
        # Short texts only: what is said of where one name of a list lies holds for all.
        self._located_lists = (
            frozenset()
            if self._theatre
            else frozenset(one.listed for one in mentions if one.listed is not None and self.beside.is_located(one))
        )

    def is_place(self, mention: Mention) -> bool:
        """Return whether a name that the gazetteer has is used as the name of a place."""
        view, places = self._view, mention.places
        if not places or self._is_date(mention):
            return False
        single = mention.first == mention.last
        word = view.words[mention.first]
        if is_national_adjective(view, mention):
            return False
        if mention.kind_word and not (
            mention.kind == "district" and not self.beside.has_capitals(mention) and word in COMMON
        ):
            return True  # but "منطقة شمال سوريا" is no region of Shimal
        base = mention.spellings[0].folded
        if single and (word in COMMON or base in COMMON or base in CALENDAR):
            return False
        if not self.beside.is_located(mention) and is_person(view, mention):
            return False
        if is_rest_of_word(view, mention):
            return False
        before, after = self.beside.words(mention)
        known = [place for place, _ in places if prominent(place)]
        if is_american_state(view, mention):
            mention.kind = "region"
            return any(place.country == "US" for place, _ in places)
        if single and (before in GIVEN_NAMES or before in TITLES) and self._person_like(mention, before):
            return False
        if is_club(view, mention) and not self.beside.is_located(mention):
            return False
        if known:
            return not is_foreign_country_name(view, mention) and not (
                single and word in GIVEN_NAMES and self.beside.capital_beside(mention)
            )
        if single and (word in GIVEN_NAMES or word in self._surnames):
            return False
        if after in ORGANISATIONS:
            return False
        if not self._theatre:
            return self._amid_fighting(mention)
        if self._in_good_company(mention):
            return True
        if self.beside.has_capitals(mention):
            if self.beside.capital_beside(mention) or mention.start - view.article.start in view.glued:
                return False
            if self._is_other_word(mention):
                return False
            return len(word) > _SHORT or not single or self._stands_for_itself(mention)
        return self._is_name_without_capital(mention)

    def _is_other_word(self, mention: Mention) -> bool:
        """Return whether a bent name of a village that begins a sentence is likelier a word: "Masada", on the table."""
        view = self._view
        if not mention.ending and self.beside.words(mention)[1] not in suffixes(view.language):
            return False
        # An apostrophe sets off names only; and a village of the war area is named often enough.
        expected = not mention.ending or any(place.contested for place, _ in mention.places)
        return (view.starts_sentence(mention.first) and not expected) or self.has_other_letters(mention)

    def has_other_letters(self, mention: Mention) -> bool:
        """Return whether a name of one word differs from the gazetteer's by letters that count: Karş is no Kars."""
        view = self._view
        if view.language not in MARKED_LETTERS or mention.first != mention.last or mention.match == "variant":
            return False
        start, end = mention.start - view.article.start, mention.end - view.article.start
        text = view.original[start:end]
        # A softened name (Quycaq: Quycağın) has no letters to compare.
        alike = [spelling for spelling in mention.spellings if spelling.folded == fold(text)]
        return bool(alike) and not any(spelling.is_written(letters(text), view.language) for spelling in alike)

    def _is_name_without_capital(self, mention: Mention) -> bool:
        """Return whether a name in a script without capitals is no word: it is long, or stands where places do."""
        places = [place for place, name in mention.places if name.strength == "strong"]
        contested = any(place.contested for place in places)
        length = max(len(mention.spellings[0].folded), len(self._view.words[mention.first]) - len(mention.particle))
        if contested and length > _SHORT + 1:
            return True
        if self.beside.is_located(mention):
            near = any(self._company.is_near(place) for place in places if place.theatre)
            return length > _SHORT + 1 or (length >= _SHORT and (contested or near))
        return length >= _RARE and any(place.country in ("AM", "AZ") for place in places)

    def _stands_for_itself(self, mention: Mention) -> bool:
        """Return whether a short name is one by where it stands, or by where its village lies."""
        if self.beside.words(mention)[0] in LYING_IN or self.beside.is_located(mention):
            return True
        return any(
            name.strength == "strong" and self._company.is_near(place)
            for place, name in mention.places
            if place.theatre
        )

    def is_merely_short(self, mention: Mention) -> bool:
        """Return whether a name that `is_place` refuses would be one if the article said so elsewhere."""
        word = self._view.words[mention.first]
        return (
            bool(mention.spellings)
            and self._theatre
            and len(word) <= _SHORT
            and mention.first == mention.last
            and word not in COMMON
            and word not in GIVEN_NAMES
            and not self.beside.capital_beside(mention)
            and not is_person(self._view, mention)
        )

    def is_unsure(self, mention: Mention) -> bool:
        """Return whether a name that `is_place` refuses stands where places do, so that a person should look at it.

        "He lives near Talish.", alone, may mean any Talish or another place altogether.
        """
        word = self._view.words[mention.first]
        single = mention.first == mention.last
        if not mention.places or self._theatre or self._elsewhere or not self.beside.has_capitals(mention):
            return False
        if single and (word in COMMON or word in GIVEN_NAMES or word in self._surnames or len(word) < _SHORT):
            return False
        return (
            not self._is_date(mention) and not self.beside.capital_beside(mention) and self.beside.is_located(mention)
        )

    def _amid_fighting(self, mention: Mention) -> bool:
        """Return whether a village of the theatre stands in a place's position in a sentence that tells of fighting.

        For texts too short to say where they are; one that names a town of another part of the world is not about here.
        """
        if self._elsewhere or not any(place.theatre and name.strength == "strong" for place, name in mention.places):
            return False
        fighting = FIGHTING.get(self._view.language or "en")
        if fighting is None or self.beside.capital_beside(mention):
            return False
        if not self.beside.has_capitals(mention) and not any(place.contested for place, _ in mention.places):
            return False
        if len(self._view.words[mention.first]) <= _SHORT and mention.first == mention.last:
            return False
        sentence = self._view.sentence_words(mention.first)
        if not any(_says(self._view.words[word], fighting) for word in sentence):
            return False
        if mention.listed is not None and mention.listed in self._located_lists:
            return True
        return self.beside.is_located(mention) or self.beside.words(mention)[0] in fighting

    def may_be_misspelt(self, mention: Mention) -> bool:
        """Return whether an unknown name is worth looking up under other spellings."""
        if not self._theatre:
            return mention.listed is not None and self._vouching[mention.listed] > 0
        if mention.kind_word or mention.listed is not None:
            return True
        return not self.beside.capital_beside(mention)

    def has_capital_anyway(self, mention: Mention) -> bool:
        """Return whether the capital says nothing, nor what stands around: a noun of German, a first word."""
        if mention.kind_word or mention.listed is not None or self.beside.is_located(mention):
            return False
        return self._view.language in CAPITAL_NOUNS or self._view.starts_sentence(mention.first)

    def _is_date(self, mention: Mention) -> bool:
        """Return whether it is a date: "July 2020", "28 May"; as one word a generic may overrule that ("May kəndi")."""
        words = self._view.words[mention.first : mention.last + 1]
        return (len(words) > 1 or not mention.kind_word) and is_calendar(words, suffixes(self._view.language))

    def is_unknown_place(self, mention: Mention) -> bool:
        """Return whether a name that the gazetteer lacks is nevertheless called a place."""
        if self._is_date(mention):
            return False
        if mention.kind_word and mention.kind in ("settlement", "district"):
            return not is_adjective_of_villages(self._view, mention)
        if mention.listed is None:
            return False
        return self._settled[mention.listed] >= max(2, self._unknown[mention.listed])

    def _person_like(self, mention: Mention, before: str) -> bool:
        """Return whether a given name or a title before makes it a person: "Jack London", "Captain London Smith"."""
        places = mention.places
        if any(place.kind in ("country", "region") for place, _ in places):
            return False
        if self.beside.is_ground(mention):
            return False
        return (
            before in GIVEN_NAMES
            or not any(prominent(place) for place, _ in places)
            or self.beside.surname_behind(mention)
        )

    def _in_good_company(self, mention: Mention) -> bool:
        if mention.near:
            return True
        return mention.listed is not None and self._vouching[mention.listed] > vouches(mention)
