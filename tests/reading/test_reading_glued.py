"""Where articles begin in a text that was pasted together, and where they do not.

A glued text is written here as a list of articles; each is found where it was put. Add a new shape of header or
footer to GLUED, and a text that must stay whole to WHOLE.
"""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.reading import ReadDocument, read_text
from dashboard.records import subtract

ENGLISH = [
    """Shelling Reported Along The Northern Line For A Third Night

By Anna Petrosova
Caucasus Observer, October 2, 2020

Residents of three villages spent the night in cellars while the guns were heard from both banks of the river.

The ministry in Yerevan counted forty shells; the ministry in Baku said that it had answered fire and nothing more.

Related News
""",
    """Mediators Call For A Pause In Fighting

Mediators Call For A Pause In Fighting

3 October 2020

The three envoys asked both capitals to let ambulances through, and offered to meet in Geneva within the week.

Neither side replied at once, although a spokesman said the text was being studied with great attention.

© Caucasus Observer 2020. All rights reserved.
""",
    """Displaced families reach the capital

VIENNA (APA) – Buses with families from the border district arrived in the capital before dawn on Sunday.

Volunteers handed out blankets and soup, and schools were opened for those who had nowhere else to sleep.

Share this article
""",
    """Why the winter will decide the campaign in the mountains

By Karl Lindqvist

Snow closes the passes in November, and whoever holds the roads by then will hold them until the spring.

Supplies have to come by truck over two roads, and both of them lie within the reach of artillery.

Karl Lindqvist is a military analyst and the author of three books on mountain warfare.
""",
]
ARABIC = [
    """قصف متبادل على جانبي خط التماس لليلة الثالثة

صحيفة المرصد

الجمعة 2 تشرين الأول 2020

أمضى سكان ثلاث قرى ليلتهم في الأقبية بينما كانت أصوات المدافع تُسمع من ضفتي النهر حتى ساعات الصباح الأولى.

وقالت وزارة الدفاع في يريفان إنها أحصت أربعين قذيفة، بينما قالت باكو إنها ردت على مصادر النيران فقط.

مواضيع ذات صلة
""",
    """الوسطاء يدعون إلى وقف فوري للقتال

بقلم: سامر الحداد

3 أكتوبر 2020

طلب المبعوثون الثلاثة من العاصمتين السماح بمرور سيارات الإسعاف، وعرضوا عقد لقاء في جنيف خلال أسبوع واحد.

لم يصدر رد فوري عن أي من الجانبين، لكن متحدثاً قال إن النص قيد الدراسة باهتمام كبير جداً.

جميع الحقوق محفوظة
""",
    """الشتاء يحسم المعركة في الجبال

باكو / الأناضول – تغلق الثلوج الممرات في تشرين الثاني، ومن يمسك الطرق في ذلك الوقت يحتفظ بها حتى الربيع.

تصل الإمدادات بالشاحنات عبر طريقين اثنين فقط، وكلاهما يقع في مرمى المدفعية من التلال المجاورة.
""",
]
RUSSIAN = [
    """Третью ночь подряд обстреливают северный участок линии соприкосновения

Автор: Мария Орлова
2 октября 2020, 18:40

Жители трёх сёл провели ночь в подвалах, пока с обоих берегов реки доносилась стрельба из тяжёлых орудий.

В Ереване насчитали сорок снарядов, в Баку заявили, что лишь подавляли огневые точки противника.

Читайте также
""",
    """Посредники призвали стороны к немедленной паузе

МОСКВА, 3 октября – ТАСС. Трое посланников попросили столицы пропустить машины скорой помощи и предложили встречу.

Ни одна из сторон не ответила сразу, однако представитель министерства сообщил, что текст изучается.

Все права защищены. При использовании материалов ссылка обязательна.
""",
    """Зима решит исход кампании в горах

Кавказский узел
04.10.2020

В ноябре снег закрывает перевалы, и тот, кто к этому времени удержит дороги, сохранит их до самой весны.

Грузы идут на машинах по двум дорогам, и обе находятся в пределах досягаемости артиллерии.
""",
]
TURKISH = [
    """Kuzey hattında üçüncü gece de top sesleri susmadı

Haber: Elif Aydın
2 Ekim 2020

Üç köyün sakinleri geceyi bodrumlarda geçirdi; nehrin her iki yakasından ağır silah sesleri duyuluyordu.

Erivan kırk mermi saydığını açıkladı, Bakü ise yalnızca ateşe karşılık verdiğini bildirdi.

İlgili Haberler
""",
    """Arabulucular çatışmalara ara verilmesini istedi

ANKARA (AA) – Üç temsilci başkentlerden ambulansların geçişine izin vermelerini istedi ve Cenevre'de toplantı önerdi.

Taraflardan hemen yanıt gelmedi, ancak bir sözcü metnin büyük dikkatle incelendiğini söyledi.

© 2020 Tüm hakları saklıdır.
""",
    """Dağlarda seferi kış belirleyecek

Dağlarda seferi kış belirleyecek

04.10.2020 09:15

Kasım ayında kar geçitleri kapatır ve o zamana kadar yolları elinde tutan, bahara kadar da tutar.

Malzeme iki yoldan kamyonlarla taşınıyor ve her ikisi de topçu ateşinin menzili içinde kalıyor.
""",
]
AZERBAIJANI = [
    """Şimal istiqamətində üçüncü gecə də atəş səsləri kəsilmədi

Müəllif: Leyla Əhmədova
2 oktyabr 2020

Üç kəndin sakinləri gecəni zirzəmilərdə keçirdi, çayın hər iki sahilindən ağır silahların səsi eşidilirdi.

Nazirlik bildirib ki, qırx mərmi sayılıb, qarşı tərəf isə yalnız atəşə cavab verdiyini deyib.

Oxşar xəbərlər
""",
    """Vasitəçilər döyüşlərə fasilə verməyə çağırıb

Bakı, 3 oktyabr, AZƏRTAC. Üç nümayəndə paytaxtlardan təcili yardım maşınlarını buraxmağı xahiş edib.

Tərəflərdən dərhal cavab gəlməyib, lakin sözçü mətnin diqqətlə öyrənildiyini söyləyib.
""",
]
MIXED = [ENGLISH[0], ARABIC[2], RUSSIAN[1], ARABIC[0], TURKISH[1], AZERBAIJANI[0], ENGLISH[3], RUSSIAN[2]]
GLUED = {
    "English": ENGLISH,
    "Arabic": ARABIC,
    "Russian": RUSSIAN,
    "Turkish": TURKISH,
    "Azerbaijani": AZERBAIJANI,
    "five languages": MIXED,
}


def glue(articles: list[str], between: str = "\n") -> tuple[str, list[int]]:
    """Return a text and where its articles begin."""
    text, starts = "", []
    for article in articles:
        starts.append(len(text))
        text += article + between
    return text, starts


def starts_of(read: ReadDocument) -> list[int]:
    return [article.start for article in read.articles]


@pytest.mark.parametrize("articles", GLUED.values(), ids=GLUED)
@pytest.mark.parametrize("between", ["\n", "", "\n\n\n", "\n--------\n"], ids=["blank line", "none", "gap", "rule"])
def test_each_article_is_found_where_it_was_put(articles: list[str], between: str) -> None:
    text, starts = glue(articles, between)
    read = read_text(text, name="glued")
    rule = "-" in between
    expected = starts if not rule else [text.index(article) for article in articles]
    assert starts_of(read) == expected


@pytest.mark.parametrize("articles", GLUED.values(), ids=GLUED)
def test_windows_line_ends_make_no_difference(articles: list[str]) -> None:
    text, starts = glue([article.replace("\n", "\r\n") for article in articles], "\r\n")
    assert starts_of(read_text(text, name="glued")) == starts


@pytest.mark.parametrize(
    ("articles", "languages", "days"),
    [
        (ENGLISH, ["en"] * 4, ["2020-10-02", "2020-10-03", None, None]),
        (ARABIC, ["ar"] * 3, ["2020-10-02", "2020-10-03", None]),
        (RUSSIAN, ["ru"] * 3, ["2020-10-02", "2020-10-03", "2020-10-04"]),
        (TURKISH, ["tr"] * 3, ["2020-10-02", None, "2020-10-04"]),
        (AZERBAIJANI, ["az"] * 2, ["2020-10-02", "2020-10-03"]),
    ],
    ids=["English", "Arabic", "Russian", "Turkish", "Azerbaijani"],
)
def test_each_article_gets_its_language_and_day(
    articles: list[str], languages: list[str], days: list[str | None]
) -> None:
    read = read_text(glue(articles)[0], name="glued")
    assert [article.lang for article in read.articles] == languages
    assert [article.published and article.published.isoformat() for article in read.articles] == days


REPORT = """Annual report on the humanitarian situation

Summary of the main findings

The mission visited eleven settlements between May and August and spoke with more than two hundred residents.

Situation In The Northern Districts

Water was available for two hours a day, and the only clinic had been without electricity since the spring.

Security incidents

Monitors recorded fewer shots than in the year before, most of them at night and none with casualties.

WHAT THE RESIDENTS ASK FOR

Most families named work first, a road second, and a school that stays open in the winter third.

3. Recommendations to the authorities

The mission asks that the road be repaired before the autumn and that the clinic be given a generator.
"""
INTERVIEW = """An Evening With The Cartographer

By Nora Field

October 4, 2020

The cartographer received us in a room full of maps, and poured tea before he answered the first question.

How did you begin to draw the mountains?

My father carried a notebook everywhere, and I copied what he drew until I could do it without looking.

Do the old maps still matter?

They matter because people lived by them, and because every line on them was somebody's decision.
"""
STORY_WITH_LINKS = """Ceasefire talks resume after a week of silence

Caucasus Observer, October 9, 2020

The delegations met for six hours and agreed on nothing except the date on which they would meet again.

Read more

Bread prices double in the border town
Old bridge closed for repairs until spring
Photo report: a day in the market

The next round begins on Thursday in the same building, and the mediators say that they remain hopeful.

A person close to the talks said that the exchange of prisoners was the only point without dispute.
"""
ARABIC_SECTIONS = """قراءة في نتائج الحرب

بدأت الحرب في نهاية أيلول وانتهت بعد ستة أسابيع باتفاق وقّعته الأطراف الثلاثة في ليلة واحدة.

الدور التركي في المواجهة

قدّمت أنقرة طائرات مسيّرة ومستشارين، ولم تخفِ تأييدها السياسي منذ اليوم الأول للمعارك في الإقليم.

ماذا بعد وقف إطلاق النار؟

ينتشر حفظة السلام على الطريق الرئيسي، وتبقى مسائل الحدود والأسرى والعودة من دون حلول واضحة.
"""
STATEMENT_INSIDE = """Foreign ministers sign a statement at dawn

By Nora Field
October 10, 2020

After ten hours the ministers came out with a single page, which the host read to the waiting reporters.

Joint Statement of the Ministers on Humanitarian Questions

The parties agreed to exchange prisoners and the bodies of the fallen, with the help of the Red Cross.

1. The ceasefire begins at noon.

2. The format of the talks remains as it is.
"""
WHOLE = {
    "report with headings": REPORT,
    "interview with questions": INTERVIEW,
    "related stories in the middle": STORY_WITH_LINKS,
    "Arabic essay with headings": ARABIC_SECTIONS,
    "statement quoted under its own heading": STATEMENT_INSIDE,
    "one paragraph": "The shelling stopped at midnight, and by morning the road was open again for trucks and cars.",
    "title only": "Shelling stops along the northern line",
    "no blank lines": REPORT.replace("\n\n", "\n"),
    "long": REPORT + "\n" + "The monitors will return next year and write again. " * 200,
}


@pytest.mark.parametrize("text", WHOLE.values(), ids=WHOLE)
def test_one_article_stays_whole(text: str) -> None:
    read = read_text(text, name="whole")
    assert starts_of(read) == [0]
    assert read.articles[0].end == len(text)


@pytest.mark.parametrize("text", [REPORT, INTERVIEW, STORY_WITH_LINKS], ids=["report", "interview", "links"])
def test_articles_that_stay_whole_are_still_told_apart_when_glued(text: str) -> None:
    glued, starts = glue([ENGLISH[0], text, ENGLISH[1]])
    assert starts_of(read_text(glued, name="glued"))[-1] == starts[-1]


ALL = [*ENGLISH, *ARABIC, *RUSSIAN, *TURKISH, *AZERBAIJANI, REPORT, INTERVIEW, STORY_WITH_LINKS, ARABIC_SECTIONS]
ANY_LINE = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=30)
LINES = sorted({line for article in ALL for line in article.split("\n")})


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(LINES), ANY_LINE), max_size=25), st.sampled_from(["\n", "\r\n", "\r"]))
def test_articles_cover_the_text_and_passages_lie_inside_them(lines: list[str], newline: str) -> None:
    text = "A headline of four words" + newline + newline.join(lines)
    articles = read_text(text, name="any").articles
    assert articles[0].start == 0
    assert articles[-1].end == len(text)
    assert all(before.end == after.start for before, after in itertools.pairwise(articles))
    for article in articles:
        ends = [article.start, *(passage.end for passage in article.passages)]
        assert all(end <= passage.start < passage.end for end, passage in zip(ends, article.passages, strict=False))
        assert ends[-1] <= article.end
        running = subtract(article.start, article.end, article.passages)
        assert sum(end - start for start, end in running) + sum(p.end - p.start for p in article.passages) == (
            article.end - article.start
        )


@settings(max_examples=30, deadline=None)
@given(st.permutations(ENGLISH + ARABIC + RUSSIAN + TURKISH + AZERBAIJANI), st.integers(min_value=2, max_value=15))
def test_the_order_of_the_articles_does_not_matter(articles: list[str], count: int) -> None:
    text, starts = glue(articles[:count])
    assert starts_of(read_text(text, name="glued")) == starts


def test_a_text_that_begins_without_a_title_is_an_article_too() -> None:
    untitled = "The guns fell silent at noon, and by evening the road was open again.\n"
    text, starts = glue([untitled, ENGLISH[0], RUSSIAN[1]])
    read = read_text(text, name="glued")
    assert starts_of(read) == starts
    assert read.articles[0].title is None


@pytest.mark.parametrize(
    "text",
    [
        "a" * 200_000,
        "a@" * 100_000,
        "Abcd.Efgh" * 20_000,
        "((((((photo " * 20_000,
        "BAKU, " * 30_000 + " – x",
        "A Headline Of Four Words\n\n" * 5_000,
        "By A B C D\n" * 5_000,
    ],
    ids=["one word", "addresses", "glue", "brackets", "towns", "titles", "bylines"],
)
def test_long_and_strange_texts_are_read_in_linear_time(text: str) -> None:
    """With a pattern that backtracks, any of these would not end."""
    assert read_text(text, name="strange").articles[-1].end == len(text)


def test_a_line_that_names_its_source_closes_the_article_above() -> None:
    text = (
        "Guns heard near the northern ridge\n\nOctober 23, 2020\n\nShells fell on the ridge at dawn, villagers said.\n\n"
        "Share\nSource: Example Wire\n\n\n"
        "Ministry claims the ridge\n\nBy Jane Roe\n\nOctober 24, 2020\n\nThe ministry said that the ridge was taken.\n"
    )
    first, second = read_text(text, name="glued").articles
    assert (second.title, second.author) == ("Ministry claims the ridge", "Jane Roe")
    assert text[first.start : first.end].rstrip().endswith("Source: Example Wire")
