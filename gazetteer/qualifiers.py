"""Words that tell two villages of one name apart: Upper and Lower, Great and Little, First and Second.

The press translates them, so `Yuxarı Veysəlli`, `Upper Veysalli`, `Верхний Вейсалли` and `Վերին Վեյսալլու` must meet.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from gazetteer.folding import fold

# Each quality with its words in Azerbaijani, Turkish, English, Russian, Armenian, Arabic, Persian, Georgian, French,
# German, and in the transliterations that the press makes of them.
QUALIFIERS: dict[str, tuple[str, ...]] = {
    "upper": (
        "yuxarı", "yukarı", "yukhari", "yukhary", "yuhari", "yuxari", "jukhari", "jukhary", "upper", "юхары", "йухары",
        "верхний", "верхняя", "верхнее", "верхние", "verkhniy", "verkhny", "verkhni", "verkhnyaya", "verkhneye",
        "verkhnee", "վերին", "verin", "верин", "العليا", "الأعلى", "علیا", "بالا", "یوخاری", "يوخاري", "olya",
        "bala", "ზემო", "zemo", "haut", "haute", "ober", "obere", "oberes",
    ),
    "lower": (
        "aşağı", "ashaghi", "ashagi", "ashaghy", "ashagy", "asagi", "achagi", "aschagi", "lower", "ашагы", "ашаги",
        "нижний", "нижняя", "нижнее", "нижние", "nizhniy", "nizhny", "nizhni", "nizhnyaya", "nizhneye", "nizhnee",
        "ներքին", "nerkin", "неркин", "السفلى", "الأسفل", "سفلی", "پایین", "پائین", "آشاغی", "اشاغي", "أشاغي", "آشاغي",
        "sofla", "pain", "pa in", "ქვემო", "kvemo", "unter", "untere", "unteres",
    ),
    "middle": (
        "orta", "middle", "орта", "средний", "средняя", "среднее", "միջին", "mijin", "الوسطى", "وسطی", "میانی",
        "اورتا", "أورتا", "შუა", "shua", "mittlere",
    ),
    "great": (
        "böyük", "büyük", "boyuk", "boyuq", "beyuk", "buyuk", "boeyuek", "great", "greater", "big", "large", "беюк",
        "бёюк", "буюк", "бёйюк", "большой", "большая", "большое", "большие", "bolshoy", "bolshoi", "bolshaya",
        "мец", "մեծ", "mets", "medz", "الكبرى", "الكبير", "الكبيرة", "بزرگ", "بویوک", "بويوك", "بيوك", "დიდი", "didi",
        "grand", "grande", "gross",
    ),
    "little": (
        "kiçik", "küçük", "kichik", "kicik", "kuchuk", "little", "small", "lesser", "кичик", "малый", "малая", "малое",
        "малые", "maly", "malaya", "փոքր", "pokr", "pokhr", "покр", "الصغرى", "الصغير", "الصغيرة", "کوچک", "کیچیک",
        "كيتشيك", "პატარა", "patara", "petit", "petite", "klein", "bala",
    ),
    "new": (
        "yeni", "new", "ени", "новый", "новая", "новое", "novyy", "novy", "նոր", "nor", "нор", "الجديدة", "الجديد",
        "جدید", "يني", "یئنی", "ینی", "ახალი", "akhali", "nouveau", "nouvelle", "neu",
    ),
    "old": (
        "köhnə", "eski", "kohna", "kohne", "kyohna", "old", "старый", "старая", "старое", "staryy", "stary", "հին",
        "hin", "القديمة", "القديم", "قدیم", "کهنه", "ძველი", "ancien", "ancienne", "alt",
    ),
    "first": (
        "birinci", "birinji", "birindzhi", "biringi", "first", "1st", "1", "1 ci", "i", "биринджи", "первый", "первая",
        "первое", "первые", "առաջին", "arajin", "الأولى", "الأول", "اول", "بیرینجی", "بيرينجي", "პირველი", "premier",
    ),
    "second": (
        "ikinci", "ikinji", "ikindzhi", "ikingi", "second", "2nd", "2", "2 ci", "ii", "икинджи", "второй", "вторая",
        "второе", "вторые", "երկրորդ", "yerkrord", "الثانية", "الثاني", "دوم", "ایکینجی", "إيكينجي", "اكينجي", "მეორე",
    ),
    "third": (
        "üçüncü", "uchunju", "uchundzhu", "third", "3rd", "3", "3 cü", "iii", "учунджу", "третий", "третья", "третье",
        "երրորդ", "yerrord", "الثالثة", "الثالث", "سوم", "اوچونجو",
    ),
    # Tells the village from the town that has its name (Kənd Horadiz).
    "village": ("kənd", "kend", "kand", "кенд", "كند", "کند"),
}  # fmt: skip
_ONLY_BEFORE = {("bala", "little")}  # Azerbaijani Bala X is the little one,
_ONLY_AFTER = {("bala", "upper"), ("بالا", "upper"), ("pain", "lower")}  # Iranian X-e Bala the upper
_EZAFE = frozenset({"ye", "e", "i", "y", "ی", "ي"})  # Kadkhodalu-ye Bala
LONGEST = 80  # characters: no place name is longer
_WRITTEN_ON = 5  # letters of a qualifier that is recognised when the name is written on: Aşağıgüzlək
_SHORTEST_CORE = 3


class Qualified(NamedTuple):
    """A name without its qualifiers, and what they say."""

    core: str
    qualities: frozenset[str]


@cache
def _words() -> dict[str, tuple[str, ...]]:
    """Return the qualities a folded word may stand for."""
    out: dict[str, tuple[str, ...]] = {}
    for quality, words in QUALIFIERS.items():
        for word in words:
            folded = fold(word)
            out[folded] = (*out.get(folded, ()), quality)
    return out


@cache
def _written_on() -> tuple[tuple[str, str], ...]:
    return tuple(
        sorted(
            (
                (fold(word), quality)
                for quality in ("upper", "lower", "great", "first", "second")
                for word in QUALIFIERS[quality]
                if len(fold(word)) >= _WRITTEN_ON and " " not in fold(word)
            ),
            key=lambda item: (-len(item[0]), item),
        )
    )


@cache
def _prefixes() -> tuple[str, ...]:
    return tuple(word for word, _ in _written_on())


@cache
def _first_or_last() -> frozenset[str]:
    """Return the words a qualifier may begin or end with: most names have none of them."""
    return frozenset(part for word in _words() for part in word.split())


def qualified(name: str) -> Qualified:
    """Return the folded core of a name and its qualities; a name that is nothing but qualifiers is all core."""
    folded = fold(name)
    if len(folded) > LONGEST:
        return Qualified(folded, frozenset())
    words = folded.split()
    qualities: set[str] = set()
    while len(words) > 1 and (words[0] in _first_or_last() or words[-1] in _first_or_last()):
        if quality := _quality(words[:2], before=True) if len(words) > 2 else None:
            words = words[2:]
        elif quality := _quality(words[:1], before=True):
            words = words[1:]
        elif quality := _quality(words[-2:], before=False) if len(words) > 2 else None:
            words = words[:-2]
        elif quality := _quality(words[-1:], before=False):
            words = words[:-1]
            if len(words) > 1 and words[-1] in _EZAFE:
                words.pop()
        else:
            break
        qualities.add(quality)
    if not qualities and words and words[0].startswith(_prefixes()):
        for word, quality in _written_on():
            if words[0].startswith(word) and len(words[0]) >= len(word) + _SHORTEST_CORE:
                words[0] = words[0][len(word) :]
                qualities.add(quality)
                break
    core = " ".join(words)
    return Qualified(core, frozenset(qualities)) if len(core) >= _SHORTEST_CORE else Qualified(folded, frozenset())


def _quality(words: list[str], *, before: bool) -> str | None:
    word = " ".join(words)
    barred = _ONLY_AFTER if before else _ONLY_BEFORE
    return next((one for one in _words().get(word, ()) if (word, one) not in barred), None)
