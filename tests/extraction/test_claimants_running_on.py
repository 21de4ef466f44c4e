"""Who says so, over several sentences: where speech runs on, where it reaches back, and where it ends.

In the texts a bar stands before the sentence that is asked about.
"""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.extraction.claimants import find_claims
from dashboard.extraction.cues import TABLES, compiled
from dashboard.extraction.cues.figures import figures_of
from dashboard.extraction.parties import find_parties
from dashboard.extraction.plain import plain
from dashboard.extraction.quotations import open_after, quoted
from dashboard.extraction.running_speech import RunningSpeech, with_following
from dashboard.extraction.seats import side_of_officials
from dashboard.extraction.statements import voice_of
from dashboard.extraction.told import Told
from dashboard.records import Article, Sentence, Toponym

A, M, N, CIV = "azerbaijan", "armenia", "nkr", "civilians"
OWN = None  # the author's own voice

# One row: language, sentences (a line break begins a paragraph), whose words the last one is.
RUNS_ON = [
    # a quotation that is still open
    ("en", "“We took the hill,” Aliyev said. “It was hard.| Two bridges were hit.”", A),
    ("fr", "Le ministère arménien a déclaré : « Nous tenons la ville.| Un pont a été touché. »", M),
    ("de", "Alijew sagte: „Wir haben die Höhe genommen.| Zwei Brücken wurden getroffen.“", A),
    ("ru", "Пашинян заявил: «Мы удерживаем город.| Мост обстрелян».", M),
    ("hy", "Փաշինյանը հայտարարեց. «Քաղաքը մերն է։| Կամուրջը հարվածվել է»։", M),
    ("tr", "Paşinyan şöyle dedi: “Şehri elimizde tutuyoruz.| Köprü vuruldu.”", M),
    ("az", "Əliyev dedi: “Yüksəkliyi götürdük.| Körpü vuruldu”.", A),
    ("ar", "قال باشينيان: «المدينة بأيدينا.| أصيب الجسر».", M),
    ("fa", "پاشینیان گفت: «شهر در دست ماست.| پل هدف قرار گرفت».", M),
    # a word for the last speaker
    ("en", "Aliyev said the army had advanced.| He also said two villages were taken.", A),
    ("en", "The Armenian Defence Ministry said a bridge was hit.\n| The ministry said two men were hurt.", M),
    ("ru", "Минобороны Армении сообщило об обстреле.| По данным ведомства, ранены двое.", M),
    ("az", "Ermənistan Müdafiə Nazirliyi atəş barədə məlumat verib.| O bildirib ki, iki nəfər yaralanıb.", M),
    ("tr", "Ermenistan Savunma Bakanlığı saldırıyı duyurdu.| Bakanlık, iki kişinin yaralandığını bildirdi.", M),
    ("fr", "Le ministère arménien a annoncé une attaque.| Deux hommes ont été blessés, a-t-il ajouté.", M),
    ("de", "Das armenische Verteidigungsministerium meldete Beschuss.| Das Ministerium sagte, zwei Männer seien tot.", M),
    ("hy", "Ադրբեջանի ՊՆ-ն հայտնել է հարձակման մասին։| Նա նշել է, որ երկու գյուղ գրավվել է։", A),
    ("ar", "أعلنت وزارة الدفاع الأرمينية وقوع هجوم.| وأوضحت الوزارة أن رجلين أصيبا.", M),
    ("fa", "وزارت دفاع ارمنستان از حمله خبر داد.| وی افزود که دو نفر زخمی شدند.", M),
    # a sentence that says who said the one before it
    ("en", "|A bridge was hit. This was reported by the Armenian Defence Ministry.", M),
    ("ru", "|Мост обстрелян. Об этом сообщило Минобороны Армении.", M),
    ("az", "|Körpü atəşə tutulub. Bu barədə Azərbaycan Müdafiə Nazirliyi məlumat verib.", A),
    ("hy", "|Կամուրջը հարվածվել է։ Այս մասին գրել է ՊՆ խոսնակ Շուշան Ստեփանյանը։", M),
    ("de", "|Eine Brücke wurde getroffen. Das teilte das armenische Verteidigungsministerium mit.", M),
    # a quotation that names its speaker where it ends
    ("ru", "|«Мост обстрелян. Город держится», — сказал Пашинян.", M),
    ("fr", "|« Un pont a été touché. La ville tient », a déclaré Pachinian.", M),
    # private persons, and officials of a place
    ("en", "|“They shelled us all night,” says his wife.", CIV),
    ("de", "|Ein Bauer berichtet von Panzern auf der Weide.", CIV),
    ("tr", "|Bir göçmen, “Köy yandı” dedi.", CIV),
    # unrecognised authorities
    ("en", "|The self-proclaimed republic reported losses.", N),
    ("fr", "|Un pont a été touché, a indiqué le ministère de la république autoproclamée.", N),
    ("ru", "|Власти непризнанной республики сообщили о потерях.", N),
    ("tr", "|Karabağ ombudsmanı köprünün vurulduğunu bildirdi.", N),
    ("hy", "|ԼՂՀ պաշտպանության նախարարության մամուլի ծառայությունը հայտնում է, որ կամուրջը հարվածվել է։", N),
    ("ar", "|قال حاكم الإقليم إن الجسر أصيب.", N),
]  # fmt: skip
ENDS = [
    ("en", "Aliyev said two villages were taken.| The town lies on a hill.", OWN),
    ("en", "“We took the hill,” Aliyev said.| Two bridges were hit.", OWN),
    ("en", "Aliyev said two villages were taken.\n| Two bridges were hit.", OWN),
    ("fr", "« Nous tenons », a dit Pachinian.| Un pont a été touché.", OWN),
    ("de", "„Wir halten stand“, sagte Paschinjan.| Eine Brücke wurde getroffen.", OWN),
    ("ru", "«Мы держимся», — сказал Пашинян.| Мост обстрелян.", OWN),
    ("az", "Paşinyan “dayanırıq” dedi.| Körpü atəşə tutulub.", OWN),
    ("tr", "Paşinyan “direniyoruz” dedi.| Köprü vuruldu.", OWN),
    ("ar", "قال باشينيان إن القتال مستمر.| أصيب الجسر.", OWN),
    ("en", "|A bridge was hit. Rain fell over the valley.", OWN),
    ("ru", "|Мост обстрелян. Город живёт.", OWN),
    # the named office is its owner's, whoever spoke before
    ("en", "Aliyev said two villages were taken.| The ministry of Armenia said they were not.", M),
    ("ru", "Минобороны Армении сообщило об обстреле.| По данным ведомства Азербайджана, это не так.", A),
]  # fmt: skip


def told_of(text: str, lang: str) -> tuple[list[Told], int]:
    """Return the sentences of a text without its bar, and the number of the sentence behind the bar."""
    mark = text.index("|")
    text = text.replace("|", "", 1)
    cuts = [0]
    cuts += [i + 1 for i in range(1, len(text)) if text[i - 1] in ".։" and text[i] in " \n" and i + 1 < len(text)]
    cuts += [len(text)]
    told: list[Told] = []
    asked = 0
    for start, end in pairwise(cuts):
        while start < end and text[start].isspace():
            start += 1
        if start <= mark + 1 < end:
            asked = len(told)
        view = plain(text, start, end)
        parties = find_parties(view.text, compiled(lang), [])
        sentence = Sentence(start=start, end=end, paragraph=text.count("\n", 0, start), passage=None)
        told.append(Told(sentence, text[start:end], view, [], [], [], parties))
    return told, asked


@pytest.mark.parametrize(("lang", "text", "expected"), RUNS_ON + ENDS)
def test_whose_words_a_sentence_is(lang, text, expected):
    told, asked = told_of(text, lang)
    speech = RunningSpeech(compiled(lang), None)
    claims = [speech.claims_of(one, following) for one, following in with_following(told)][asked]
    assert (claims[-1].party if claims else OWN) == expected


def article_of(text: str, lang: str) -> Article:
    return Article(
        document_id="d", document="d", article="a01", start=0, end=len(text), title=None, publisher=None, author=None,
        lang=lang, published=dt.date(2022, 9, 13), published_basis="given", notes=(), passages=(),
        evidence_kind="verbatim",
    )  # fmt: skip


STATEMENTS = [
    ("en", "Statement of the Ministry of Defence of the Republic of Armenia\n\nA bridge was hit.\n\nAll is calm.", M),
    ("en", "A bridge was hit.\nAll is calm.\nPress Service of the Ministry of Defense of Azerbaijan", A),
    ("ru", "Сообщение Министерства обороны Азербайджана\n\nМост обстрелян.\n\nПотерь нет.", A),
    ("az", "Müdafiə Nazirliyinin mətbuat xidmətinin MƏLUMATI\n\nKörpü vurulub.\n\nİtki yoxdur.", A),
    ("tr", "Ermenistan Savunma Bakanlığının açıklaması\n\nKöprü vuruldu.\n\nKayıp yok.", M),
    ("hy", "ՀՀ ՊՆ հաղորդագրությունը\n\nԿամուրջը հարվածվել է։\n\nԿորուստներ չկան։", M),
    ("fr", "Communiqué du ministère de la Défense d'Arménie\n\nUn pont a été touché.\n\nAucune perte.", M),
    ("de", "Erklärung des Verteidigungsministeriums von Aserbaidschan\n\nEine Brücke brannte.\n\nKeine Verluste.", A),
    ("ar", "يريفان - أصدرت وزارة الدفاع الأرمينية البيان التالي:\n\nأصيب الجسر.\n\nلا خسائر.", M),
    ("fa", "بیانیه وزارت دفاع ارمنستان\n\nپل هدف قرار گرفت.\n\nتلفاتی نبود.", M),
    # no statements: a headline with a verb, a headline that quotes, a report
    ("en", "Ministry of Defence of Armenia denies attack\n\nA bridge was hit.\n\nAll is calm.", None),
    ("en", "Armenian Defence Ministry: enemy shells the bridge\n\nA bridge was hit.\n\nAll is calm.", None),
    ("en", "Fighting in the south\n\nA bridge was hit.\n\nAll is calm.", None),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "expected"), STATEMENTS)
def test_whose_statement_a_text_is(lang, text, expected):
    voice = voice_of(text, article_of(text, lang), compiled(lang))
    assert (voice.claim.party if voice is not None else None) == expected


def place(latitude: float, longitude: float, country: str) -> Toponym:
    return Toponym(
        document_id="d", document="d", article="a01", start=0, end=1, text="X", role="literal", place_id="p", name="X",
        kind="settlement", country=country, district=None, latitude=latitude, longitude=longitude, match="exact",
        score=1.0, candidates=(),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("where", "day", "side"),
    [
        (place(39.51, 46.34, "AM"), dt.date(2020, 10, 1), M),  # Goris
        (place(40.21, 46.82, "AZ"), dt.date(2020, 10, 1), N),  # Martakert
        (place(40.21, 46.82, "AZ"), dt.date(2024, 1, 1), A),
        (place(40.342, 46.9316, "AZ"), dt.date(2020, 10, 1), A),  # Tartar
        (place(40.68, 46.36, "AZ"), dt.date(2020, 10, 1), A),  # Ganja
        (place(39.64, 46.55, "AZ"), dt.date(2020, 10, 1), None),  # Lachin: held, and by whom the day decides
        (place(39.43, 47.40, "IR"), dt.date(2020, 10, 1), "iran"),
    ],
)
def test_for_whom_officials_of_a_place_speak(where, day, side):
    assert side_of_officials(where, day) == side


@pytest.mark.parametrize("lang", TABLES)
def test_every_language_knows_figures_of_every_side(lang):
    assert [party for party, _ in figures_of(lang)] == [A, M, N]


@given(st.text(alphabet='«»“”„" ab.', max_size=60))
def test_quoted_stretches_are_in_order_and_agree_with_what_is_open(text):
    spans = quoted(text, None)
    assert all(start <= end for start, end in spans)
    assert all(one[1] < other[0] for one, other in pairwise(spans))
    assert (open_after(text, None) is not None) == bool(spans and spans[-1][1] == len(text))


@pytest.mark.parametrize("letter", ["a", '"', "ա", "ا", "- "])
def test_a_line_without_words_has_no_source_and_is_soon_read(letter):
    text = (letter * 6000)[:6000]
    assert find_claims(text, compiled("en"), []) == []
