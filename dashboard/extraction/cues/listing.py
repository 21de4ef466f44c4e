"""The words by which a text opens a list of places: "The list of freed villages:", with no verb in the lines below.

Patterns over plain letters (see `plain.py`), one entry a language, side by side so that none lacks what others have.
The words of both sides stand in one row: who calls a place freed and who calls it taken tell the same kind of event.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import cache

_B = r"(?<!\w)"
_E = r"(?!\w)"
_C = r"(?<!\w)[وبلف]?(?:ال)?"  # Arabic: what may be one word with a noun


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """How one language says what happened to the places that it then lists.

    `taken`, `shelled` and `left` tell what happened, as a verb or as a participle beside the noun. `heads` are the
    words for a list and for what stands below. `places` are plurals of places. `told` are verbs of reading out and
    enumerating. `planned` makes a list of what is still to come.
    """

    taken: str
    shelled: str
    left: str
    heads: str
    places: str
    told: str
    planned: str


LISTING: dict[str, Listing] = {
    "en": Listing(
        taken=_B + r"(?:liberated|freed|captured|taken|retaken|recaptured|seized|occupied|returned|handed over|"
        r"ceded|surrendered|regained|reclaimed|lost|under (?:\w+ ){0,2}control)" + _E,
        shelled=_B + r"(?:shelled|bombed|bombarded|struck|came under (?:\w+ )?fire|under fire)" + _E,
        left=_B + r"(?:evacuated|abandoned|emptied|depopulated)" + _E,
        heads=_B + r"(?:lists?|listed|following|below|as follows|names?|named|these are|they are)" + _E,
        places=_B + r"(?:villages|settlements|towns|cities|districts|areas|localities|heights|places|territories|"
        r"hamlets|communities)" + _E,
        told=_B + r"(?:listed|named|read out|enumerated|published|posted|tweeted|announced)" + _E,
        planned=_B + r"(?:to be|will|would|must|should|shall|planned|due|not (?:yet )?(?:been )?)" + _E,
    ),
    "ru": Listing(
        taken=_B + r"(?:освобожд\w+|освободил\w*|взят\w*|занят\w*|занял\w*|захвач\w+|захватил\w*|оккупирован\w+|"
        r"возвращ[её]н\w*|передан\w*|"
        r"перешедш\w+|перешл[иа]|отошедш\w+|утрачен\w*|потерян\w*|под (?:\w+ ){0,2}контрол\w+)" + _E,
        shelled=_B + r"(?:обстрел\w+|подверг\w+|бомб\w+)" + _E,
        left=_B + r"(?:эвакуирован\w*|оставлен\w*|покинут\w*)" + _E,
        heads=_B + r"(?:спис(?:ок|к)\w*|переч(?:ень|н)\w*|следующ\w+|ниже|названия|назвал\w*|это)" + _E,
        places=_B + r"(?:сел(?:а|ах|ам)?|деревн\w+|деревень|населенн\w+ пункт\w*|"
        r"территори\w+|город(?:а|ов)|район(?:ы|ов)|"
        r"посел(?:ки|ков)|высот\w*)" + _E,
        told=_B + r"(?:перечисл\w+|назвал\w*|огласил\w*|зачитал\w*|опубликовал\w*|обнародовал\w*)" + _E,
        planned=_B + r"(?:будут|будет|должн\w+|подлеж\w+|планир\w+|предстоит|не)" + _E,
    ),
    "az": Listing(
        taken=_B + r"(?:(?:işğaldan |düşməndən |işğal altından )?(?:azad|təmiz)\w*(?: (?:ed|olun)\w+)?|"
        r"(?:nəzarət\w*|ələ|əlimizə) keç\w+|geri (?:al|qaytar|qayıd)\w+|qaytarıl\w+|təhvil veril\w+|"
        r"işğal (?:ed|olun)\w+|azadlığına qovuş\w+|itirilmiş|itirilən|əldən (?:get|çıx)\w+)" + _E,
        shelled=_B + r"(?:atəşə (?:tut|məruz)\w+|bombalan\w+|vurul\w+)" + _E,
        left=_B + r"(?:boşaldıl\w+|köçürül\w+|tərk edil\w+)" + _E,
        heads=_B + r"(?:siyahı\w*|aşağıda\w*|bunlardır|bunlar|adları\w*|belədir|xronologiya\w*|xəritə\w*)" + _E,
        places=_B + r"(?:kənd(?:lər|imiz)\w*|yaşayış məntəqə\w+|ərazi(?:lər\w*)?|şəhər(?:lər|imiz)\w*|qəsəbələr\w*|"
        r"rayonlar\w*|yüksəkliklər\w*)" + _E,
        told=_B + r"(?:sadala\w+|oxu\w+|açıqla\w+|sırala\w+|adlarını çək\w+|paylaş\w+)" + _E,
        planned=_B + r"(?:\w+(?:acaq|əcək|acağ|əcəy)\w*|\w*malıdır|\w*məlidir|\w+m[aə]miş|\w+mayan)" + _E,
    ),
    "tr": Listing(
        taken=_B + r"(?:(?:işgalden |düşmandan )?(?:kurtar|arındır|temizlen)\w+|azat ed\w+|geri al\w+|ele geçir\w+|"
        r"(?:iade|teslim|işgal) ed\w+|kontrol\w* (?:altına )?(?:al|geç|sağla)\w+|özgürleş\w+|kaybedilen|alınan|"
        r"fethedilen)" + _E,
        shelled=_B + r"(?:bombala\w+|vurul\w+|ateş altına al\w+|hedef al\w+)" + _E,
        left=_B + r"(?:boşaltıl\w+|terk edil\w+|tahliye ed\w+)" + _E,
        heads=_B + r"(?:liste\w*|aşağıda\w*|şunlar\w*|şöyle\w*|isimleri\w*|adları\w*|tek tek|işte)" + _E,
        places=_B + r"(?:köyler\w*|köyümüz\w*|yerleşim\w*|kentler\w*|şehirler\w*|bölgeler\w*|kasabalar\w*|ilçeler\w*|"
        r"yerler\w*|noktalar\w*|tepeler\w*|rayonlar\w*|topraklar\w*)" + _E,
        told=_B + r"(?:sırala\w+|say(?:dı|mış|arak)\w*|açıkla\w+|oku\w+|paylaş\w+|duyur\w+)" + _E,
        planned=_B + r"(?:\w+(?:acak|ecek|acağ|eceğ)\w*|\w*malı|\w*meli|\w+m[ae]miş|\w+m[ae]yan)" + _E,
    ),
    "hy": Listing(
        taken=_B + r"(?:ազատագր\w+|գրավ\w+|օկուպացված\w*|հանձնվ\w+|վերադարձվ\w+|կորցր\w+|"
        r"(?:\w+ )?վերահսկողությ\w+|անց(?:ել|ած)\w*)" + _E,
        shelled=_B + r"(?:գնդակոծ\w+|ռմբակոծ\w+|հրետակոծ\w+|հրթիռակոծ\w+)" + _E,
        left=_B + r"(?:տարհան\w+|լքված\w*)" + _E,
        heads=_B + r"(?:ցուցակ\w*|ցանկ\w*|հետ[եւև]+յալ\w*|ստոր[եւև]+|անուններ\w*|անվանումներ\w*)" + _E,
        places=_B
        + r"(?:գյուղեր\w*|բնակավայրեր\w*|քաղաքներ\w*|շրջաններ\w*|տարածքներ\w*|բարձունքներ\w*|համայնքներ\w*)"
        + _E,
        told=_B + r"(?:թվարկ\w+|ընթերց\w+|հրապարակ\w+|նշ\w+)" + _E,
        planned=_B + r"(?:պետք|պիտի|պատրաստվ\w+|չ\w+ված\w*)" + _E,
    ),
    "ar": Listing(
        taken=_C + r"(?:محرر\w*|تحرير\w*|حررت\w*|حررها|تحررت|سيطر\w*|سيطره|احتل\w*|محتله|استعاد\w*|استعيدت|"
        r"مستعاده|تسليم\w*|سلمت\w*|سقطت|عادت)" + _E,
        shelled=_C + r"(?:قصف\w*|تعرضت)" + _E,
        left=_C + r"(?:اخلا\w+|اخليت|مهجوره)" + _E,
        heads=_C + r"(?:قائمه|لائحه|تاليه|اتيه|تالي|كالتالي|كالاتي|اسماء|وهي|هي)" + _E,
        places=_C + r"(?:قري|بلدات|مدن|مناطق|قريه|مواقع|مرتفعات|تلال|اقضيه)" + _E,
        told=_C + r"(?:نشر\w*|عدد|تلا|اورد\w*|ذكر\w*|اعلن\w*)" + _E,
        planned=_C + r"(?:سيتم|سوف|ست\w{3,}|مقرر|يجب|لم|لن)" + _E,
    ),
    "fa": Listing(
        taken=_B + r"(?:ازاد ?(?:شد|كرد|ساز)\w*|تصرف\w*|اشغال\w*|باز ?پس ?گ\w+|پس ?گرفت\w*|كنترل|واگذار\w*|"
        r"تحويل|سقوط\w*|از دست رفته)" + _E,
        shelled=_B + r"(?:گلوله ?باران\w*|بمباران\w*|موشك ?باران\w*|هدف قرار)" + _E,
        left=_B + r"(?:تخليه\w*|متروك\w*)" + _E,
        heads=_B + r"(?:فهرست|ليست|زير|ذيل|عبارتند|عبارت|اسامي|نام)" + _E,
        places=_B
        + r"(?:روستاها\w*|شهرها\w*|مناطق|شهرك ?ها\w*|ابادي ?ها\w*|شهرستان ?ها\w*|بلندي ?ها\w*|نقاط|روستا)"
        + _E,
        told=_B + r"(?:برشمرد\w*|خواند\w*|منتشر|اعلام|نام برد\w*)" + _E,
        planned=_B + r"(?:خواه\w+|قرار است|بايد|نشده\w*)" + _E,
    ),
    "fr": Listing(
        taken=_B + r"(?:libér\w+|repris\w*|prise?s?|occup\w+|conquis\w*|captur\w+|rendu\w*|restitu\w+|rétrocéd\w+|"
        r"perdu\w*|sous (?:\w+ ){0,2}contrôle)" + _E,
        shelled=_B + r"(?:bombard\w+|pilonn\w+|touch\w+)" + _E,
        left=_B + r"(?:évacu\w+|abandonn\w+)" + _E,
        heads=_B + r"(?:listes?|suivant\w*|ci-dessous|voici|noms?|énum\w+)" + _E,
        places=_B + r"(?:villages|localités|villes|districts|territoires|communes|hauteurs|régions|hameaux)" + _E,
        told=_B + r"(?:énumér\w+|cit\w+|nomm\w+|lu|publi\w+|list\w+)" + _E,
        planned=_B + r"(?:seront|sera|doivent|devront|devant|à (?:rendre|restituer|évacuer)|pas)" + _E,
    ),
    "de": Listing(
        taken=_B + r"(?:befreit\w*|eingenommen\w*|erobert\w*|besetzt\w*|zurückgegeben\w*|übergeben\w*|"
        r"zurückerobert\w*|verloren\w*|zurückgewonnen\w*|unter (?:\w+ ){0,2}kontrolle)" + _E,
        shelled=_B + r"(?:beschoss\w+|bombardiert\w*)" + _E,
        left=_B + r"(?:evakuiert\w*|geräumt\w*|verlassen\w*)" + _E,
        heads=_B + r"(?:listen?|auflistung|folgende\w*|namen\w*|nachstehend\w*|nämlich|das sind)" + _E,
        places=_B
        + r"(?:dörfern?|orten?|ortschaften|siedlungen|städten?|rayons|bezirken?|gebieten?|höhen|gemeinden)"
        + _E,
        told=_B + r"(?:aufgezählt|zählte|nannte|verlas|veröffentlicht\w*|listete)" + _E,
        planned=_B + r"(?:sollen|müssen|werden sollen|nicht)" + _E,
    ),
}


@dataclass(frozen=True, slots=True)
class CompiledListing:
    """The words of one language that open lists, compiled."""

    taken: re.Pattern[str]
    shelled: re.Pattern[str]
    left: re.Pattern[str]
    heads: re.Pattern[str]
    places: re.Pattern[str]
    told: re.Pattern[str]
    planned: re.Pattern[str]


@cache
def listing_of(language: str) -> CompiledListing:
    """Return the compiled words of a language of `LISTING`."""
    return CompiledListing(
        **{one.name: re.compile(getattr(LISTING[language], one.name)) for one in fields(CompiledListing)}
    )
