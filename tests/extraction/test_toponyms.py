"""Place names in sentences of our own, by language: which words, which place, which role.

Extend SENTENCES for a language, NOT_PLACES for what only looks like a place, UNKNOWN for names the gazetteer lacks.
`l` literal, `m` metonym, `o` modifier (part of another name).
"""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.extraction.sentences import split_sentences
from dashboard.extraction.toponyms import find_toponyms
from dashboard.records import Article, Toponym
from gazetteer.gazetteer import Gazetteer, load_gazetteer

PLACES = {
    "armenia": "country-AM",
    "azerbaijan": "country-AZ",
    "russia": "country-RU",
    "turkey": "country-TR",
    "iran": "country-IR",
    "georgia": "country-GE",
    "georgia, us": "region-us-georgia",
    "karabakh": "gn-409410",
    "baku": "gn-587084",
    "yerevan": "gn-616052",
    "moscow": "gn-524901",
    "hadrut": "gn-148105",
    "fuzuli": "gn-148106",
    "fuzuli district": "gn-148107",
    "jabrayil": "gn-148141",
    "jabrayil district": "gn-148140",
    "zangilan district": "gn-146900",
    "khojaly": "gn-147774",
    "khojaly district": "gn-148449",
    "shusha": "gn-147105",
    "stepanakert": "gn-146970",
    "talish": "gn-584885",
    "madagiz": "gn-585612",
    "kelbajar": "gn-586268",
    "ganja": "gn-586523",
    "barda": "gn-587057",
    "tartar": "gn-584871",
    "lachin": "gn-147625",
    "lachin corridor": "corridor-lachin",
    "goris": "gn-174895",
    "martuni": "gn-146969",
    "garadaghli, fuzuli": "gn-147930",
    "garadaghli, khojavend": "gn-147928",
    "khojavend district": "gn-409423",
}
ROLES = {"l": "literal", "m": "metonym", "o": "modifier"}


@cache
def _loaded() -> Gazetteer:
    return load_gazetteer()


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return _loaded()


def article(text: str, lang: str | None) -> Article:
    return Article(document_id="d", document="d", article="a1", start=0, end=len(text), lang=lang)


def toponyms(gazetteer: Gazetteer, text: str, lang: str | None) -> list[Toponym]:
    one = article(text, lang)
    return find_toponyms(text, one, split_sentences(text, one), gazetteer)


SENTENCES = [
    # --- English: kind words, districts, lists
    ("en", "Troops took the village of Khojaly in the Khojaly District.", [("Khojaly", "khojaly", "l"), ("Khojaly District", "khojaly district", "l")]),
    ("en", "The villages of Garadaghli and Talish, in the Fuzuli district, were shelled.", [("Garadaghli", "garadaghli, fuzuli", "l"), ("Talish", "talish", "l"), ("Fuzuli district", "fuzuli district", "l")]),
    ("en", "Shells fell on Garadaghli in the Khojavend district.", [("Garadaghli", "garadaghli, khojavend", "l"), ("Khojavend district", "khojavend district", "l")]),
    ("en", "The Fuzuli and Jabrayil districts were emptied; the town of Fuzuli was not.", [("Fuzuli", "fuzuli district", "l"), ("Jabrayil", "jabrayil district", "l"), ("Fuzuli", "fuzuli", "l")]),
    ("en", "A convoy used the Lachin corridor from Goris to Stepanakert.", [("Lachin corridor", "lachin corridor", "l"), ("Goris", "goris", "l"), ("Stepanakert", "stepanakert", "l")]),
    # --- English: roles
    ("en", "According to Baku, Armenia lost a post near Hadrut.", [("Baku", "baku", "m"), ("Armenia", "armenia", "m"), ("Hadrut", "hadrut", "l")]),
    ("en", "The Defence Ministry of Armenia denied it, and Azerbaijan’s president said nothing.", [("Armenia", "armenia", "o"), ("Azerbaijan", "azerbaijan", "o")]),
    ("en", "Families fled from Hadrut to Yerevan, and mercenaries were sent to Azerbaijan.", [("Hadrut", "hadrut", "l"), ("Yerevan", "yerevan", "l"), ("Azerbaijan", "azerbaijan", "l")]),
    ("en", "Rockets hit targets on the territory of Armenia and in Azerbaijan.", [("Armenia", "armenia", "l"), ("Azerbaijan", "azerbaijan", "l")]),
    ("en", "The war between Armenia and Azerbaijan over Nagorno-Karabakh went on.", [("Armenia", "armenia", "m"), ("Azerbaijan", "azerbaijan", "m"), ("Nagorno-Karabakh", "karabakh", "l")]),
    ("en", "Baku and Yerevan accused each other.", [("Baku", "baku", "m"), ("Yerevan", "yerevan", "m")]),
    # --- English: glued text, no-break spaces, misspellings, names cut in two
    ("en", "They left KarabakhAzerbaijan’s claims were denied in the regionIran said.", [("Karabakh", "karabakh", "l"), ("Azerbaijan", "azerbaijan", "m"), ("Iran", "iran", "m")]),
    ("en", "Fighting in Nagorno\u00a0Karabakh, near the town of Hadrat, and in Karbakh as a whole.", [("Nagorno\u00a0Karabakh", "karabakh", "l"), ("Hadrat", "hadrut", "l"), ("Karbakh", "karabakh", "l")]),
    ("en", "The Republic of Artsakh (ROA) was dissolved; ROA had lasted long.", [("Republic of Artsakh", "karabakh", "l"), ("ROA", "karabakh", "l"), ("ROA", "karabakh", "l")]),
    # --- English: the country and the American state
    ("en", "Russia has a base in Armenia; Georgia has none.", [("Russia", "russia", "m"), ("Armenia", "armenia", "l"), ("Georgia", "georgia", "m")]),
    # --- Arabic: particles and the article
    ("ar", "أعلنت باكو السيطرة على بلدة هادروت وقصفت أرمينيا مدينة كنجة.", [("باكو", "baku", "m"), ("هادروت", "hadrut", "l"), ("أرمينيا", "armenia", "m"), ("كنجة", "ganja", "l")]),
    ("ar", "تجري المعارك في قره\u00a0باغ بين أرمينيا وأذربيجان.", [("قره\u00a0باغ", "karabakh", "l"), ("أرمينيا", "armenia", "m"), ("أذربيجان", "azerbaijan", "m")]),
    ("ar", "نزح السكان من شوشة إلى يريفان، ودعمت تركيا أذربيجان.", [("شوشة", "shusha", "l"), ("يريفان", "yerevan", "l"), ("تركيا", "turkey", "m"), ("أذربيجان", "azerbaijan", "m")]),
    ("ar", "وقفت روسيا إلى جانب يريفان، وقال وزير دفاع أرمينيا إنه باقٍ.", [("روسيا", "russia", "m"), ("يريفان", "yerevan", "m"), ("أرمينيا", "armenia", "o")]),
    # a word that only begins like a particle: two ministers, not "and Zira"
    ("ar", "وقّع وزيرا خارجية أرمينيا وأذربيجان اتفاق هدنة في موسكو.", [("أرمينيا", "armenia", "o"), ("أذربيجان", "azerbaijan", "o"), ("موسكو", "moscow", "l")]),
    # --- Russian: cases, adjectives of districts
    ("ru", "Бои идут в Гадруте и под Шушой, Баку обстрелял Степанакерт.", [("Гадруте", "hadrut", "l"), ("Шушой", "shusha", "l"), ("Баку", "baku", "m"), ("Степанакерт", "stepanakert", "l")]),
    ("ru", "Из Нагорного Карабаха в Армению выехали семьи; Министерство обороны Азербайджана молчит.", [("Нагорного Карабаха", "karabakh", "l"), ("Армению", "armenia", "l"), ("Азербайджана", "azerbaijan", "o")]),
    ("ru", "Взяты сёла Физулинского и Джебраильского районов.", [("Физулинского", "fuzuli district", "l"), ("Джебраильского", "jabrayil district", "l")]),
    ("ru", "Война между Арменией и Азербайджаном; в Москве молчат.", [("Арменией", "armenia", "m"), ("Азербайджаном", "azerbaijan", "m"), ("Москве", "moscow", "l")]),
    # --- Azerbaijani: endings stay outside the name, months are no places
    ("az", "Oktyabrın 9-da Füzuli rayonunun Qaradağlı kəndi azad edilib.", [("Füzuli rayonu", "fuzuli district", "l"), ("Qaradağlı", "garadaghli, fuzuli", "l")]),
    ("az", "Şuşadan Laçına yol açılıb, Ermənistan Müdafiə Nazirliyi susur.", [("Şuşa", "shusha", "l"), ("Laçın", "lachin", "l"), ("Ermənistan", "armenia", "o")]),
    # --- Turkish: endings behind an apostrophe
    ("tr", "Karabağ'da çatışmalar sürüyor, Gence'ye füze düştü; Azerbaycan ordusu Hadrut kasabasını aldı.", [("Karabağ", "karabakh", "l"), ("Gence", "ganja", "l"), ("Azerbaycan", "azerbaijan", "o"), ("Hadrut", "hadrut", "l")]),
    # --- Armenian
    ("hy", "Հադրութում մարտեր են, Ադրբեջանը հրետակոծել է Ստեփանակերտը և Շուշին։", [("Հադրութում", "hadrut", "l"), ("Ադրբեջանը", "azerbaijan", "m"), ("Ստեփանակերտը", "stepanakert", "l"), ("Շուշին", "shusha", "l")]),
    # --- French, German, Persian
    ("fr", "Les habitants fuient Stepanakert vers l'Arménie, près de Chouchi.", [("Stepanakert", "stepanakert", "l"), ("Arménie", "armenia", "l"), ("Chouchi", "shusha", "l")]),
    ("de", "In Bergkarabach wird gekämpft; Aserbaidschans Präsident sprach in Gandscha.", [("Bergkarabach", "karabakh", "l"), ("Aserbaidschan", "azerbaijan", "o"), ("Gandscha", "ganja", "l")]),
    ("fa", "نیروها شهر جبرائیل را گرفتند و گلوله‌ای به ایران اصابت کرد.", [("جبرائیل", "jabrayil", "l"), ("ایران", "iran", "l")]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "expected"), SENTENCES)
def test_names_places_and_roles(
    gazetteer: Gazetteer, lang: str, text: str, expected: list[tuple[str, str, str]]
) -> None:
    got = [(one.text, one.place_id, one.role) for one in toponyms(gazetteer, text, lang)]
    assert got == [(name, PLACES[place], ROLES[role]) for name, place, role in expected]


NOT_PLACES = [
    ("en", "The Hamza Division and the Sultan Murad brigade crossed, Armenian and Azeri sources said."),
    (
        "en",
        "In May, President Ilham Aliyev met the Arab League and GUAM; Sultan Hasanov of the New York Times wrote it.",
    ),
    ("en", "The Ottoman Empire fell; the Islamic State did too."),
    ("ar", "قالت القوات الأرمينية والأذربيجانية إن البحرين الأسود والأبيض مفتوحان."),
    ("ar", "أكدت وزارة الدفاع الروسية والخارجية التركية ذلك."),
    ("ru", "Армянские и азербайджанские военные говорили с Ильхамом, в мае и октябре."),
    ("az", "Oktyabrda və mayda Azərbaycanlı əsgərlər, prezident İlham Əliyev və nazir."),
]


@pytest.mark.parametrize(("lang", "text"), NOT_PLACES)
def test_what_only_looks_like_a_place(gazetteer: Gazetteer, lang: str, text: str) -> None:
    assert [one.text for one in toponyms(gazetteer, text, lang)] == []


def test_the_american_state_is_not_the_country(gazetteer: Gazetteer) -> None:
    (city, state) = toponyms(gazetteer, "The senator spoke in Atlanta, Georgia, about the vote.", "en")
    assert city.text == "Atlanta"
    assert state.place_id == PLACES["georgia, us"]


UNKNOWN = [
    ("en", "Hadrut burned. The village of Zqwarvinkel was hit, said Armenia.", "Zqwarvinkel"),
    ("en", "The villages of Talish, Zqwarvinkel and Madagiz were hit in Karabakh.", "Zqwarvinkel"),
    ("ar", "سقطت قذائف على قرية زقورفنكل في قره باغ.", "زقورفنكل"),
]


@pytest.mark.parametrize(("lang", "text", "name"), UNKNOWN)
def test_an_unknown_place_is_kept_without_a_point(gazetteer: Gazetteer, lang: str, text: str, name: str) -> None:
    (unknown,) = [one for one in toponyms(gazetteer, text, lang) if one.text == name]
    assert (unknown.place_id, unknown.latitude, unknown.longitude, unknown.match) == (None, None, None, None)


GUESSES = [
    ("Fighting near the town of Hadrat in Karabakh went on.", "Hadrat", "hadrut", "fuzzy"),
    ("Fighting near Hardut in Karabakh went on.", "Hardut", "hadrut", "fuzzy"),
    ("The war in Arstakh hurt Armenia.", "Arstakh", "karabakh", "fuzzy"),
]


@pytest.mark.parametrize(("text", "name", "place", "match"), GUESSES)
def test_a_misspelt_name_is_marked_as_a_guess(
    gazetteer: Gazetteer, text: str, name: str, place: str, match: str
) -> None:
    (guess,) = [one for one in toponyms(gazetteer, text, "en") if one.text == name]
    assert (guess.place_id, guess.match) == (PLACES[place], match)
    assert guess.score is not None and guess.score < 0.7


def test_short_words_are_never_taken_for_misspelt_names(gazetteer: Gazetteer) -> None:
    text = "Near Hadrut, Karabakh: Shush, Guba-Dag, Bako and Yeren spoke."
    assert all(one.match != "fuzzy" or len(one.text) >= 6 for one in toponyms(gazetteer, text, "en"))


def test_other_candidates_are_kept_with_score_and_reason(gazetteer: Gazetteer) -> None:
    (name, _) = toponyms(gazetteer, "Shells fell on Garadaghli in the Fuzuli district.", "en")
    assert len(name.candidates) > 1
    assert name.candidates[0].place_id == name.place_id
    assert "Fuzuli District" in name.candidates[0].reason
    assert [one.score for one in name.candidates] == sorted((one.score for one in name.candidates), reverse=True)


def test_passages_are_read_too_and_offsets_are_of_the_document(gazetteer: Gazetteer) -> None:
    text = "Another text about Baku.\nHadrut falls\nTroops are in Shusha."
    one = Article(document_id="d", document="d", article="a2", start=25, end=len(text), lang="en")
    got = find_toponyms(text, one, split_sentences(text, one), gazetteer)
    assert [(text[t.start : t.end], t.article) for t in got] == [("Hadrut", "a2"), ("Shusha", "a2")]


PIECES = st.sampled_from(
    [
        "Hadrut", "Baku", "Armenia", "the village of", "Talish", "Fuzuli district", "in", "and", ",", ". ", "’s", "\n\n", "\u00a0",
        "وباكو", "في", "قرية", "للصين", "أرمينيا", "Шуше", "в", "районы", "Şuşadan", "kəndləri", "Հադրութում", "\u200f", "\u202b", "\ud800",
        "İ", "ﬁ", "е\u0301", "Karabakh", "(NK)", "x" * 40, "Xyzzyville", "\u0650", "ـ", "։",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=25), st.sampled_from(["", " "]), st.sampled_from(["en", "ar", "ru", "az", "hy", None]))
def test_every_mention_is_its_slice_in_order(pieces: list[str], glue: str, lang: str | None) -> None:
    text = glue.join(pieces)
    got = toponyms(_loaded(), text, lang)
    at = 0
    for one in got:
        assert at <= one.start < one.end <= len(text)
        assert one.text == text[one.start : one.end]
        assert one.text == one.text.strip()
        assert one.place_id is None or one.score is not None
        at = one.end
    assert toponyms(_loaded(), text, lang) == got


def test_articles_do_not_depend_on_their_order(gazetteer: Gazetteer) -> None:
    texts = [(lang, text) for lang, text, _ in SENTENCES]
    forwards = [toponyms(gazetteer, text, lang) for lang, text in texts]
    backwards = [toponyms(gazetteer, text, lang) for lang, text in reversed(texts)]
    assert forwards == backwards[::-1]


@pytest.mark.parametrize(
    "piece", ["a", "Baku", "Fuzuli district, Talish ", "Xyzab ", "وباكو", "قرية زقورفنكل ", "\u202b", "Ա"]
)
def test_long_garbage_is_read_without_harm(gazetteer: Gazetteer, piece: str) -> None:
    text = piece * (20_000 // len(piece))
    for one in toponyms(gazetteer, text, "ar" if "\u0600" <= piece[0] <= "\u06ff" else "en"):
        assert one.text == text[one.start : one.end]
