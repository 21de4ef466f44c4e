"""What an article says of itself: title, publisher, author, language, day; and which parts are not running text."""

from __future__ import annotations

import datetime as dt

import pytest

from dashboard.reading import read_text
from dashboard.records import Article

PROSE = {
    "en": "The guns fell silent at noon, and by evening the road to the pass was open again for trucks and cars.",
    "ar": "صمتت المدافع عند الظهر، وبحلول المساء كان الطريق إلى الممر مفتوحاً من جديد أمام الشاحنات والسيارات.",
    "ru": "В полдень орудия смолкли, и к вечеру дорога на перевал снова открылась для грузовиков и легковых машин.",
    "az": "Günorta silahlar susdu, axşama yaxın isə aşırıma gedən yol yük maşınları üçün yenidən açıldı.",
    "tr": "Öğle saatlerinde silahlar sustu, akşama doğru geçide giden yol kamyonlara ve otomobillere yeniden açıldı.",
    "hy": "Կեսօրին զենքերը լռեցին, իսկ երեկոյան լեռնանցքի ճանապարհը կրկին բացվեց բեռնատարների համար։",
    "fa": "نیمروز توپ‌ها خاموش شدند و تا شامگاه گذرگاه کوهستانی دوباره به روی کامیون‌ها و خودروها باز شد.",
    "fr": "À midi les canons se sont tus, et le soir la route du col était de nouveau ouverte aux camions.",
    "de": "Am Mittag verstummten die Geschütze, und am Abend war die Straße zum Pass wieder für Lastwagen frei.",
    "ka": "შუადღისას იარაღი დადუმდა, საღამოს კი უღელტეხილის გზა კვლავ გაიხსნა სატვირთო მანქანებისთვის.",
}
TITLE = {
    "en": "Guns fall silent at the mountain pass",
    "ar": "المدافع تصمت عند الممر الجبلي",
    "ru": "Орудия смолкли на горном перевале",
    "az": "Dağ aşırımında silahlar susdu",
    "tr": "Dağ geçidinde silahlar sustu",
    "hy": "Լեռնանցքում զենքերը լռել են",
    "fa": "توپ‌ها در گذرگاه کوهستانی خاموش شدند",
    "fr": "Les canons se taisent au col de la montagne",
    "de": "Am Gebirgspass verstummen die Geschütze",
    "ka": "უღელტეხილზე იარაღი დადუმდა",
}


def article(*lines: str) -> Article:
    (only,) = read_text("\n\n".join(lines), name="article").articles
    return only


def passages(*lines: str) -> list[tuple[str, str]]:
    text = "\n\n".join(lines)
    (only,) = read_text(text, name="article").articles
    return [(passage.kind, text[passage.start : passage.end]) for passage in only.passages]


@pytest.mark.parametrize("lang", PROSE)
def test_the_language_is_that_of_the_running_text(lang: str) -> None:
    assert article("Source", "www.example.org", "Read more", PROSE[lang]).lang == lang


def test_too_little_text_has_no_language_and_says_so() -> None:
    found = article("Baku 2020")
    assert found.lang is None
    assert "The language could not be told." in found.notes


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "October 16, 2020"),
        ("en", "Published: 16 October 2020, 14:05 GMT"),
        ("en", "Friday, 16 October 2020 2:09 PM  [ Last Update: Saturday, 17 October 2020 2:38 PM ]"),
        ("en", "Last updated: October 18, 2020 | Published: October 16, 2020"),
        ("en", "By News Desk - 2020-10-16"),
        ("en", "2020-10-16"),
        ("ar", "الجمعة 16 تشرين الأول 2020"),
        ("ar", "نشر بتاريخ: 16 أكتوبر 2020"),
        ("ar", "١٦ أكتوبر ٢٠٢٠"),
        ("ru", "16 октября 2020, 18:40"),
        ("ru", "Опубликовано 16.10.2020 в 18:40"),
        ("az", "16 oktyabr 2020"),
        ("az", "16.10.2020 18:40"),
        ("tr", "16 Ekim 2020 Cuma"),
        ("tr", "Yayınlanma: 16.10.2020 - 18:40"),
        ("hy", "16 հոկտեմբերի 2020"),
        ("hy", "16.10.2020"),
        ("fa", "۱۶ اکتبر ۲۰۲۰"),
        ("fr", "Publié le 16 octobre 2020 à 18h40"),
        ("fr", "vendredi 16 octobre 2020"),
        ("de", "16. Oktober 2020, 18:40 Uhr"),
        ("de", "Freitag, 16. Oktober 2020"),
    ],
)
def test_a_date_line_states_the_day_of_publication(lang: str, line: str) -> None:
    found = article(TITLE[lang], line, PROSE[lang])
    assert (found.published, found.published_basis) == (dt.date(2020, 10, 16), "stated")
    assert found.title == TITLE[lang]
    assert found.lang == lang
    assert found.notes == ()


@pytest.mark.parametrize(
    ("lang", "dateline", "day"),
    [
        ("en", "BAKU, Azerbaijan, Oct. 16, 2020 (AP) — ", dt.date(2020, 10, 16)),
        ("en", "YEREVAN, OCTOBER 16, ARMENPRESS. ", None),
        ("en", "TEHRAN – ", None),
        ("ru", "ЕРЕВАН, 16 октября 2020. /АРМЕНПРЕСС/. ", dt.date(2020, 10, 16)),
        ("ru", "Баку. 16 октября. INTERFAX.RU - ", None),
        ("az", "Bakı, 16 oktyabr 2020, AZƏRTAC. ", dt.date(2020, 10, 16)),
        ("tr", "ANKARA (AA) - ", None),
        ("ar", "باكو / الأناضول – ", None),
    ],
)
def test_an_agency_s_dateline_is_no_running_text_and_may_state_the_day(
    lang: str, dateline: str, day: dt.date | None
) -> None:
    assert passages(TITLE[lang], dateline + PROSE[lang]) == [("title", TITLE[lang]), ("dateline", dateline)]
    found = article(TITLE[lang], dateline + PROSE[lang])
    assert (found.published, found.published_basis) == (day, "stated" if day else None)


@pytest.mark.parametrize(
    "sentence",
    [
        "On October 5, Azerbaijani forces – which had come from the south – took the bridge and held it overnight.",
        "Armenian forces, which on October 5 held the bridge – the only one – withdrew from it in the night.",
        "Hadrut, the key town of the south – so the ministry says – was still contested on the next morning.",
    ],
)
def test_a_sentence_that_pauses_at_a_dash_is_no_dateline(sentence: str) -> None:
    assert passages(TITLE["en"], sentence) == [("title", TITLE["en"])]


def test_a_day_may_be_printed_below_the_text() -> None:
    found = article(TITLE["ru"], PROSE["ru"], "16 октября 2020, 18:40")
    assert (found.published, found.published_basis) == (dt.date(2020, 10, 16), "stated")


@pytest.mark.parametrize(
    "line",
    [
        "© Caucasus Observer, 2020. All rights reserved.",
        "Soldiers on the old bridge, October 16, 2020. (Photo by AFP)",
        "US lawmakers talk on the steps of the Capitol on March 08, 2019 in Washington. (AFP photo)",
        "Last Update: October 18, 2020 14:05",
    ],
)
def test_rights_captions_and_updates_state_no_day_of_publication(line: str) -> None:
    found = article(TITLE["en"], line, PROSE["en"])
    assert found.published_basis != "stated"
    assert found.published in (None, dt.date(2020, 10, 18))  # an update is printed after publication: a bound


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        (
            "As of October 16, the bridge is held by one side and the road by the other, the ministry says.",
            "2020-10-16",
        ),
        (
            "The bridge changed hands on October 11 and October 12, while the road stayed open all the time.",
            "2020-10-12",
        ),
        (
            "The bridge fell on October 12, and the ministers will meet on October 28 to talk about it again.",
            "2020-10-12",
        ),
        (
            "As of October 16, the bridge is closed; it was built in 1942 and will be repaired by November 30.",
            "2020-10-16",
        ),
        ("The bridge was built by prisoners who came on 2 February 1943 and left on 9 February 1943 by rail.", None),
        ("The ceasefire of 12 May 1994 was signed in three capitals, and it lasted for about a generation.", None),
        ("The bridge is closed and the road is open, and nobody in the village remembers a harder winter.", None),
    ],
    ids=["as of", "newest", "not a plan", "as of goes first", "history", "a day of the past", "no day"],
)
def test_without_a_printed_day_it_is_inferred_from_the_newest_of_the_text(sentence: str, day: str | None) -> None:
    text = f"{TITLE['en']}\n\n{PROSE['en']}\n\n{sentence}\n\nCopyright © Caucasus Observer, 2020"
    (found,) = read_text(text, name="article").articles
    assert (found.published and found.published.isoformat()) == day
    assert found.published_basis == ("inferred" if day else None)
    assert found.notes


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("ru", "По состоянию на 16 октября мост удерживает одна сторона, а дорогу другая, сообщает министерство."),
        ("tr", "16 Ekim itibarıyla köprü bir tarafın, yol ise öteki tarafın elinde bulunuyor, dedi bakanlık."),
        ("az", "Oktyabrın 16-da körpü bir tərəfin, yol isə o biri tərəfin nəzarətində idi, nazirlik bildirib."),
        ("ar", "في 16 تشرين الأول كان الجسر في يد طرف والطريق في يد الطرف الآخر، بحسب ما أعلنت الوزارة."),
        ("fr", "Le 16 octobre le pont était tenu par un camp et la route par l'autre, selon le ministère."),
        ("de", "Am 16. Oktober hielt die eine Seite die Brücke und die andere die Straße, sagt das Ministerium."),
        ("hy", "Հոկտեմբերի 16-ի դրությամբ կամուրջը մի կողմի, իսկ ճանապարհը մյուսի վերահսկողության տակ է։"),
    ],
)
def test_days_are_inferred_in_every_language(lang: str, sentence: str) -> None:
    found = article(TITLE[lang], PROSE[lang], sentence, "© Caucasus Observer, 2020")
    assert (found.published, found.published_basis) == (dt.date(2020, 10, 16), "inferred")


def test_without_any_year_nothing_is_inferred() -> None:
    found = article(
        TITLE["en"], "As of October 16, the bridge is held by one side; it may reopen in the spring of 2021."
    )
    assert (found.published, found.published_basis) == (None, None)
    assert found.notes == ("The text gives no day from which its publication could be inferred.",)


@pytest.mark.parametrize(("day", "month", "year"), [(30, "December", 2020), (3, "January", 2021)])
def test_a_year_comes_from_the_other_articles_of_the_file(day: int, month: str, year: int) -> None:
    dated = f"{TITLE['en']}\n\nBy Nora Field\n\nJanuary 2, 2021\n\n{PROSE['en']}\n\nRelated News\n\n"
    undated = (
        f"Roads Are Closed Again After Snow\n\nSouth Front\n\nAs of {month} {day}, the pass is closed to all traffic."
    )
    _, found = read_text(dated + undated, name="file").articles
    assert found.published is not None
    assert (found.published.year, found.published.day, found.published_basis) == (year, day, "inferred")


@pytest.mark.parametrize(
    ("lines", "publisher", "author"),
    [
        (["By Stephen Field", "Global Research, October 16, 2020"], "Global Research", "Stephen Field"),
        (["By Ramon Field for the Morning Herald"], "the Morning Herald", "Ramon Field"),
        (["South Front"], "South Front", None),
        (["The Observer of Mountains"], None, "The Observer of Mountains"),
        (["By News Desk -2020-10-16"], None, "News Desk"),
        (["Translated by Vera and edited by Karl."], None, None),
        (["Автор: Мария Орлова", "Кавказский узел"], "Кавказский узел", "Мария Орлова"),
        (["Müəllif: Leyla Əhmədova", "AZƏRTAC"], "AZƏRTAC", "Leyla Əhmədova"),
        (["Haber: Elif Aydın", "Hürriyet"], "Hürriyet", "Elif Aydın"),
        (["بقلم: سامر الحداد", "الأخبار"], "الأخبار", "سامر الحداد"),
        (["محمد علي الحداد"], None, "محمد علي الحداد"),
        (["Par Jean Dupont", "Le Monde"], "Le Monde", "Jean Dupont"),
        (["Von Karl Meier", "Der Spiegel"], "Der Spiegel", "Karl Meier"),
        ([], None, None),
    ],
)
def test_publisher_and_author_are_what_the_header_prints(
    lines: list[str], publisher: str | None, author: str | None
) -> None:
    found = article(TITLE["en"], *lines, PROSE["en"])
    assert (found.publisher, found.author) == (publisher, author)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Related News", "footer"),
        ("Читайте также", "footer"),
        ("MH/PA", "footer"),
        ("www.example.org", "footer"),
        ("© 2020 Tüm hakları saklıdır.", "footer"),
        ("This article was originally published on InfoHills.", "footer"),
        ("The same pages can also be reached at these alternate addresses:", "footer"),
        ("Add New Post", "share"),
        ("Dear readers, use the share buttons above. Forward this article to your friends.", "share"),
        ("PayPal: friends@example.org", "share"),
        ("%d bloggers like this:", "share"),
        ("Подписывайтесь на наш канал", "share"),
        ("A bridge near the pass, damaged by shelling. (Photo by AFP)", "caption"),
        ("Фото: Мария Орлова", "caption"),
        ("Fotoğraf: Elif Aydın", "caption"),
    ],
)
def test_a_line_of_furniture_is_no_running_text(line: str, kind: str) -> None:
    assert passages(TITLE["en"], PROSE["en"], line, PROSE["en"]) == [("title", TITLE["en"]), (kind, line)]


def test_the_title_is_marked_wherever_it_is_printed_again() -> None:
    shouted = TITLE["en"].upper()
    assert passages(TITLE["en"], PROSE["en"], shouted, PROSE["en"]) == [("title", TITLE["en"]), ("title", shouted)]


def test_headlines_under_related_and_above_an_address_are_links() -> None:
    first, second = "Bread prices double in the border town", "Old bridge closed until spring"
    address = "https://example.org/bridge"
    found = passages(TITLE["en"], PROSE["en"], second, address, PROSE["en"], "Read more", first, second)
    assert found == [
        ("title", TITLE["en"]),
        ("link", second),
        ("footer", address),
        ("footer", "Read more"),
        ("link", first),
        ("link", second),
    ]


@pytest.mark.parametrize(
    ("paragraph", "kind", "glued"),
    [
        (
            "The republic is still seen as a part of its neighbour.Turkey and Syria Speak Without a Word",
            "link",
            "Turkey and Syria Speak Without a Word",
        ),
        (
            "The ministry denies all of these claims as propaganda.Video: Bridge Falls in the “Upper” Valley",
            "link",
            "Video: Bridge Falls in the “Upper” Valley",
        ),
        ("The ministry denies all of these claims as propaganda.Video Player", "share", "Video Player"),
        ("So ends the transcript in English.Related Videos", "footer", "Related Videos"),
        (
            "He said that the army will continue.Ministry vows to fight until the bridge is in its handsMinistry of defence "
            "says that it will fight on until the bridge is taken.",
            "link",
            "Ministry vows to fight until the bridge is in its hands",
        ),
        (
            "Министр назвал сообщения ложью.Мост через реку вновь открыт для машин",
            "link",
            "Мост через реку вновь открыт для машин",
        ),
    ],
)
def test_what_is_glued_to_a_sentence_is_cut_off(paragraph: str, kind: str, glued: str) -> None:
    assert passages(TITLE["en"], paragraph, PROSE["en"]) == [("title", TITLE["en"]), (kind, glued)]


@pytest.mark.parametrize(
    "paragraph",
    [
        "The envoy came from the U.S.Army base and left for Geneva on the same evening with his two aides.",
        "The bridge was closed at noon.The road stayed open until the evening, and nobody was hurt there.",
        "Read their page at hills.example.com.The rest of the story is told by those who were there that day.",
        "The clip was put on YouTube and InfoHills.Nobody can say who filmed it or on which of the two bridges.",
        "Article 5 of the treaty says that a source of water is shared by the villages on both of its banks.",
        "By the evening of October 5 the column had come as far as the pass, where it was stopped by snow.",
        "Sources close to the ministry said that the photo was taken by a soldier of the other side.",
        "“Video evidence is all we have,” the monitor said, and asked both sides to subscribe to the truce.",
    ],
)
def test_running_text_is_left_alone(paragraph: str) -> None:
    assert passages(TITLE["en"], PROSE["en"], paragraph, PROSE["en"]) == [("title", TITLE["en"])]


def test_the_line_about_the_author_is_a_footer_and_a_sentence_that_names_the_author_is_not() -> None:
    biography = "Nora Field is an independent analyst who lives in Geneva."
    inside = "Nora Field of this newspaper asked the minister about the bridge, and he answered at once and at length."
    found = passages(TITLE["en"], "By Nora Field", inside, *[PROSE["en"]] * 8, biography)
    assert found == [("title", TITLE["en"]), ("byline", "By Nora Field"), ("footer", biography)]
