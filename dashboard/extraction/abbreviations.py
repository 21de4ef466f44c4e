"""Words that end in a full stop without ending a sentence, by language. Data: add a word to its row.

Written without the final stop and in lower case. They add to what `sentencex` knows, which is thin for Azerbaijani,
Turkish, Russian, Armenian and French. A single capital letter before a stop counts as an initial everywhere.
"""

from __future__ import annotations

_BY_LANGUAGE: dict[str, str] = {
    "en": "gen lt col maj capt sgt mr mrs ms dr prof st mt no vs rep sen gov pres jan feb mar apr jun jul aug sep sept "
    "oct nov dec approx est e.g i.e u.s u.k u.n a.m p.m",
    "fr": "m mm mme mlle dr prof st ste av apr env janv févr avr juil sept oct nov déc no gén col cf ex",
    "de": "hr fr dr prof st nr ca bzw z.b d.h u.a jan feb mär apr jun jul aug sept okt nov dez gen",
    # г. город/год, с. село, п. посёлок, обл. область, р-н район, т.е., им. имени, гг. годы
    "ru": "г гг с п д м пос ул обл р-н р-на т т.е т.к т.н им св проф д-р акад ген полк подп майор кап ред см стр "
    "янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек тыс млн млрд руб чел км",
    # ş. şəhər, k. kənd, r. rayon, b.e. bizim era, və s. və sair
    "az": "ş k r qəs prof dr akad gen polk yan fev mar apr iyn iyl avq sen okt noy dek min mln km b.e e.ə",
    "tr": "dr prof doç av sn gen alb bkz vb vs st no yy ort oca şub mar nis haz tem ağu eyl eki kas ara",
    "hy": "գ ք թ դ պրոֆ դոկտ ակադ գեն",
    "ar": "د أ م ص ب ت ق",
    "fa": "دکتر ق م ص",
}
_ABBREVIATIONS: dict[str, frozenset[str]] = {
    language: frozenset(words.split()) for language, words in _BY_LANGUAGE.items()
}

# What follows the stop in a name of a site or an outlet (Lenta.Ru, News.Az), so that it is not a new sentence.
_SITE_ENDINGS = "ru az am com net org info tr ge ir uk fr de eu tv me news media life реалии рф"
SITE_ENDINGS = frozenset(_SITE_ENDINGS.split())


def abbreviations(language: str | None) -> frozenset[str]:
    """Return the abbreviations of a language; those of English where it is unknown."""
    return _ABBREVIATIONS.get((language or "en").partition("-")[0], _ABBREVIATIONS["en"])
