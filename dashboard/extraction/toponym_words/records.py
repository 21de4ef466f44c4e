"""What is written down about the place names of a language: one `ToponymWords` each, filled in by the language's file.

Words are written as the language writes them; readers compare them folded (`gazetteer.folding`). Words are separated
by white space; where a table holds phrases, the phrases are separated by `|`. `word*` stands for all words that
begin so, `*word` for all that end so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from gazetteer.folding import fold
from gazetteer.records import PlaceKind

Side = Literal["before", "after"]
Number = Literal["one", "many"]

Case = Literal["genitive", "dative", "accusative", "instrumental", "locative", "ablative", "bare"]

# The words of texts that a table remembers, and how long they may be.
_REMEMBERED, _LONGEST = 20_000, 60
ANY_OTHER = "*"
"""As the `final` of a Noun: every ending that no row above it has."""


@dataclass(frozen=True, slots=True)
class Generic:
    """Words that say what kind of place a name is, and stand before it ("village of") or after it ("Talış kəndi").

    `many`: plurals, which speak for a whole list.
    """

    kind: PlaceKind
    side: Side
    number: Number
    words: str


@dataclass(frozen=True, slots=True)
class Noun:
    """How a noun that ends in `final` bends: what takes the place of `final`, case by case.

    `cases` are genitive, dative, accusative, instrumental, locative, for scripts whose names of several words agree;
    for the others any order. The base form is understood.
    """

    final: str
    cases: tuple[str, ...]
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToponymWords:
    """The tables of one language; an empty one says that the language has none of these."""

    language: str

    # --- What kind of place a name is
    generics: tuple[Generic, ...] = ()
    # How the generics begin that say "village" and not "town".
    village_words: str = ""
    # Phrases: forms of state, which belong to the name behind them ("Republic of Artsakh").
    state_forms: str = ""
    # The same in one word behind the name ("Azerbaycan Cumhuriyeti").
    state_forms_behind: str = ""
    # Generics that are only written short, with a stop: "с. Талыш" is a village, "с Ильхамом" is "with Ilham".
    dotted: str = ""
    # Between the generic and the name ("the village of"); between a name and its district ("in the"); between the
    # names of a list.
    links: str = ""
    lying_in: str = ""
    conjunctions: str = ""
    # The district is named before its villages: "Füzuli rayonunun A və B kəndləri".
    district_first: bool = False

    # --- What a name stands for. Phrases directly before it, its article and `skipped` words left out.
    # It is a location after: a phrase of `located`; one of `located_bare`, where no article stands between; a verb
    # that takes a place as its object ("left", "entered"); a noun of land and a genitive ("the north of").
    located: str = ""
    located_bare: str = ""
    entered: str = ""
    land_of: str = ""
    # It is one after a phrase of `moving`, if a word of `motion` stands in the window; not where land is handed over
    # ("returned the district to"). It is one after `leaving`, unless a word of `giving` stands there ("support from").
    moving: str = ""
    motion: str = ""
    handing: str = ""
    leaving: str = ""
    giving: str = ""
    # Phrases behind it that make it a location ("... territory").
    ground: str = ""
    # It is part of another name: a noun of office holds it, by a genitive ("ministry of ...") or after it ("... army"),
    # there with adjectives of office between ("'s former minister").
    # `office_in` is named with its country by a preposition of place ("وزارة الدفاع في أذربيجان").
    office_of: str = ""
    office_in: str = ""
    office: str = ""
    office_adjectives: str = ""
    # Nouns right before it that bear the name of a place: ships, streets, units ("the tanker Karabakh").
    bearers: str = ""
    # It acts: after a phrase of `acting`; a town too after one of `attributing` ("according to"); a region before a
    # word of `speech` ("... said").
    acting: str = ""
    attributing: str = ""
    speech: str = ""
    # Articles and adjectives before a name. Words that hang a name on a noun ("of"), and whether a noun before it does
    # so by itself (idafa, ezafe, a case). Adjectives stand behind their nouns. Verbs stand first in their
    # sentences, or last.
    skipped: str = ""
    genitive: str = ""
    bare_genitive: bool = False
    noun_first: bool = False
    verb_first: bool = False
    verb_last: bool = False

    # Where names bend: how a bent name ends, case by case. Prepositions that mean a place with one case only ("с
    # Украины", but "с Украиной"). Verbs behind a location that make it the one who speaks ("в Баку заявили"). Verbs and
    # prepositions, which end the nouns that a name hangs on.
    cases: tuple[tuple[Case, str], ...] = ()
    located_in_case: tuple[tuple[Case, str], ...] = ()
    voices: str = ""
    clause_words: str = ""
    # Where nouns and postpositions stand behind the name, `land_of`, `office`, `skipped` are the words behind it; so
    # are the postpositions `behind`, with which it acts ("tərəfindən"), unless one of `borders` follows ("ilə
    # sərhəddə"). A base form may be where one goes ("մեկնել Մոսկվա").
    postpositions: bool = False
    behind: str = ""
    borders: str = ""
    # Offices whose post stands between the name and them ("Türkiye'nin Bakü Büyükelçisi").
    envoys: str = ""
    bare_goal: bool = False

    # --- What is no place
    # Phrases that hide a place name inside: newspapers, companies, treaties, weapons, historical states, expressions.
    phrases: str = ""
    # Names of villages, rivers or countries that are common words too: only a generic makes them places.
    common: str = ""
    # Adjectives that begin the names of villages ("Upper", "New").
    name_adjectives: str = ""
    # Months and days of the week, in the base form.
    calendar: str = ""
    # After a name: it is (part of) an organisation or a unit. Before a name: a person follows.
    organisations: str = ""
    titles: str = ""
    # In a script without capitals: prepositions behind which a word may be a place, whatever its role.
    placing: str = ""
    # Before a name: what follows is what somebody is called ("a man named ..."). After a name: it is a person's.
    naming: str = ""
    honorifics: str = ""
    # Given names, which are villages too or stand beside a surname that is one; how surnames end.
    given_names: str = ""
    surname_endings: str = ""
    # How adjectives end that are made from the names of places.
    derived_endings: str = ""
    # Inhabitants and national adjectives: never part of a person's name, and never places.
    demonyms: str = ""
    # National adjectives that are written like a country's name in another language of the script.
    adjectives: str = ""
    # Names of countries that are the adjective as well: one behind a noun with the article ("القوات السعودية").
    country_adjectives: str = ""
    # Every noun is capitalised, so that a capital says little.
    capital_nouns: bool = False
    # The word for a state of the US; words near "Georgia" that mean the American one.
    us_state: str = ""
    other_georgia: str = ""
    # Words of sport; words of winning and losing, which tell of sport beside a score ("2-0"). A region or a village
    # that plays is a club.
    sport: str = ""
    beating: str = ""
    # Prepositions and the like, for scripts without capitals: never a name.
    function_words: str = ""

    # --- What shows that a text is about this war: its peoples; fighting.
    peoples: str = ""
    fighting: str = ""

    # --- How names bend
    nouns: tuple[Noun, ...] = ()
    # In names of several words: how an adjective ends; how one bends, by its base form; the nouns of district names;
    # the heads behind which nothing bends.
    adjective_finals: str = ""
    adjective_endings: tuple[tuple[str, str], ...] = ()
    district_nouns: str = ""
    heads: str = ""
    # What may be written onto a Latin-script name: (endings, examples).
    suffixes: tuple[tuple[str, str], ...] = ()
    # The last consonant softens before a vowel: (final, softened, endings, example).
    softened: tuple[tuple[str, str, str, str], ...] = ()
    # What is written onto the front: (particles, example); the article that may follow; particles that swallowed it.
    particles: tuple[tuple[str, str], ...] = ()
    article: str = ""
    contracted_particles: str = ""
    # Endings that say by themselves that a place is meant ("in", "from").
    locative_endings: str = ""


def words(table: str) -> frozenset[str]:
    """Return the words of a table, folded."""
    return frozenset(fold(one) for one in table.split())


def phrases(table: str) -> frozenset[str]:
    """Return the phrases of a table, folded."""
    return frozenset(fold(" ".join(one.split())) for one in table.split("|") if one.strip())


class _Remembered(dict[str, bool]):
    """What was found out about words, so that it is found out once."""

    def __init__(self, look_up: Callable[[str], bool]) -> None:
        super().__init__()
        self._look_up = look_up

    def __missing__(self, word: str) -> bool:
        found = self._look_up(word)
        if len(word) <= _LONGEST:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[word] = found
        return found


class Stems:
    """The words of a table, some for all that begins or ends so. Knows whether it holds a folded word."""

    __slots__ = ("_ends", "_remembered", "_starts", "_words")

    def __init__(self, table: str) -> None:
        every = table.split()
        self._words = frozenset(fold(one) for one in every if "*" not in one)
        self._starts = tuple(fold(one[:-1]) for one in every if one.endswith("*"))
        self._ends = tuple(fold(one[1:]) for one in every if one.startswith("*"))
        self._remembered = _Remembered(self._look_up)

    def __contains__(self, word: str) -> bool:
        return self._remembered[word]

    def numbers_in(self, words: Sequence[str]) -> list[int]:
        """Return which of `words` it holds, as their positions."""
        remembered = self._remembered
        held = {word for word in set(words) if remembered[word]}
        return [number for number, word in enumerate(words) if word in held] if held else []

    def _look_up(self, word: str) -> bool:
        return word in self._words or word.startswith(self._starts) or word.endswith(self._ends)
