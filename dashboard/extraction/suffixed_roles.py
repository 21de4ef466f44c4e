"""What a name stands for in languages that bend it and set their glue behind it.

Azerbaijani, Turkish, Armenian, Georgian: the case of the name and the words behind it say what it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.extraction.cases import BARE, cases, set_off
from dashboard.extraction.mentions import Mention, View
from dashboard.extraction.not_places import DEMONYMS
from dashboard.extraction.place_words import CONJUNCTIONS
from dashboard.extraction.role_context import Around
from dashboard.extraction.role_cues import RoleCues
from dashboard.records import Role

_SPOKEN = 2  # words from a place to the verb of those who speak there: "Bakıda bildirirlər"
_NEAR = 3  # words from a country to the place in it


def suffixed_role(
    view: View,
    mention: Mention,
    following: Mention | None,
    standing: str,
    around: Around,
    table: RoleCues,
    *,
    listed: bool,
) -> Role | None:
    """Return the role that the case of a mention and the words behind it give it, None where they give none.

    `following` is the next mention of the article, `listed` whether both make a list; `standing` what sort of actor the
    mention may be ("place": none).
    """
    case = around.cases
    rest = around.after[1:] if set_off(view, mention, around.after) else around.after
    if standing == "place":
        # A town in the name of an organisation.
        return "modifier" if case & {"genitive", BARE} and rest[:1] and rest[0] in table.office else None
    if "locative" in case:
        return "metonym" if any(word in table.voices for word in rest[:_SPOKEN]) else "literal"
    if "ablative" in case:
        return "metonym" if around.governs(table.giving) else "literal"
    if listed and rest[:1] and rest[0] in CONJUNCTIONS:
        return None  # "with" is "and" between two names: "Bakı ilə İrəvan"
    behind = _behind(rest, around.before, _words_of_post(view, mention, following, case), table)
    if behind is not None:
        return behind
    owns = "genitive" in case or (table.table.bare_goal and BARE in case)  # an acronym does not bend
    if owns and following is not None and _holds(view, mention, following):
        return "literal"
    if "instrumental" in case and any(one in table.borders for one in rest[:1]):
        return "literal"
    if "dative" in case:
        if around.governs(table.giving):
            return "metonym"
        # One goes to a capital; to a country one goes, or gives.
        return "literal" if standing == "capital" or around.governs(table.motion) else None
    if "accusative" in case and _entered(around, table):
        return "literal"
    if BARE in case and table.table.bare_goal and around.governs(table.motion):
        return "literal"
    if standing == "region" and rest[:1] and rest[0] in table.speech:
        return "metonym"
    return "metonym" if around.follows(table.acting) or around.follows(table.attributing) else None


def _entered(around: Around, table: RoleCues) -> bool:
    """Return whether a verb of coming or leaving has the name as its object, in Armenian right before it."""
    if table.table.bare_goal:
        return any(word in table.entered for word in around.before[-_NEAR:])
    return around.governs(table.entered)


def _behind(rest: Sequence[str], before: Sequence[str], post: Sequence[str], table: RoleCues) -> Role | None:
    """Return what the nouns and postpositions behind a name say: "... ordusu", "... ərazisi", "... ilə".

    `post` are words between the name and its noun that say where an office is: "Türkiyənin Bakıdakı səfiri".
    """
    if post and rest[: len(post)] == list(post) and rest[len(post) : len(post) + 1]:
        return "modifier" if rest[len(post)] in table.envoys else None
    for at, word in enumerate(rest):
        if word in table.office:
            return "modifier"
        if word in table.land_of:
            return "literal"
        if word in table.behind:
            # A border with a country is a place.
            beside = (*rest[at + 1 : at + 3], *before[-1:])
            return "literal" if any(one in table.borders for one in beside) else "metonym"
        if word not in table.skipped and word not in DEMONYMS:
            return None
    return None


def _words_of_post(view: View, mention: Mention, following: Mention | None, case: frozenset[str]) -> Sequence[str]:
    """Return the words of the next mention, its ending included, where that may be the post of an envoy."""
    if following is None or "genitive" not in case or not view.same_sentence(following.first, mention.last):
        return ()
    after = view.words[following.last + 1 : following.last + 2]
    if cases(view, following, after) & {"locative", BARE}:
        return view.words[following.first : following.last + 1 + set_off(view, following, after)]
    return ()


def _holds(view: View, mention: Mention, following: Mention) -> bool:
    """Return whether a place in the country follows as the country's: "Azərbaycanın Gəncə şəhəri"."""
    outer, inner = mention.place, following.place
    if outer is None or inner is None or outer.kind != "country" or inner.kind == "country":
        return False
    near = following.first - mention.last <= _NEAR and view.same_sentence(following.first, mention.last)
    return near and inner.country == outer.country and "capital" not in inner.feature
