"""The words by which page furniture is known, language by language: data, to be read and added to by people.

The words that stand beside dates have a module of their own, `date_words`.

Labels are compared as whole lines, folded by `folded`. Patterns are searched in a folded line.
"""

from __future__ import annotations

import re
import unicodedata

_MARKS = re.compile("[\u064b-\u0652\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_SPACES = re.compile(r"\s+")


def folded(text: str) -> str:
    """Return the text for comparisons: case, vowel marks, direction marks and runs of spaces do not count."""
    text = _MARKS.sub("", unicodedata.normalize("NFKC", text))
    return _SPACES.sub(" ", text.casefold().replace("\u0307", "")).strip()


# Heads of lists of other stories. They stand below an article, seldom inside one.
RELATED_LABELS = """
related|related news|related posts|related post|related articles|related article|related stories|related videos
related topics|related content|related links|read more|read also|see also|also read|more on this topic|more news
more stories|recommended|you may also like|further reading|most read|latest news|leave a reply|leave a comment
comments|tags|previous post|next post|trending
مواضيع ذات صلة|مواضيع متعلقة|مقالات ذات صلة|أخبار ذات صلة|أخبار متعلقة|اقرأ أيضا|اقرأ المزيد|إقرأ أيضا|المزيد
مقالات متعلقة|التعليقات|الأكثر قراءة|كلمات مفتاحية|الوسوم|فيديوات متعلقة|فيديوهات ذات صلة|أخبار متعلّقة
читайте также|читать также|смотрите также|материалы по теме|по теме|новости по теме|ещё по теме|еще по теме
другие новости|похожие материалы|похожие новости|теги|комментарии|последние новости|подробнее|связанные новости
oxşar xəbərlər|əlaqəli xəbərlər|həmçinin oxuyun|digər xəbərlər|oxşar mövzular|bənzər xəbərlər|mövzu üzrə|şərhlər
həmçinin bax|ən çox oxunanlar|son xəbərlər|açar sözlər
ilgili haberler|ilgili içerikler|benzer haberler|ayrıca okuyun|diğer haberler|son haberler|etiketler|yorumlar
bunları da okuyun|çok okunanlar|önerilen haberler|ilgili yazılar
կարդացեք նաև|կարդալ նաև|առնչվող նյութեր|առնչվող լուրեր|նմանատիպ նյութեր|այս թեմայով|մեկնաբանություններ
վերջին լուրեր
مطالب مرتبط|اخبار مرتبط|بیشتر بخوانید|همچنین بخوانید|نظرات|برچسبها|برچسب ها|خبرهای مرتبط
à lire aussi|lire aussi|articles liés|articles connexes|sur le même sujet|à lire également|commentaires|mots-clés
mehr zum thema|lesen sie auch|verwandte artikel|weitere artikel|auch interessant|kommentare|schlagworte
მსგავსი სიახლეები|აგრეთვე წაიკითხეთ
"""

# Heads of what readers wrote; all below is theirs.
COMMENT_LABELS = """
comments|comment|leave a reply|leave a comment|readers' comments|post a comment|add a comment|view comments
discussion
التعليقات|تعليقات|تعليقات القراء|أضف تعليقا|اكتب تعليقا|شارك بتعليقك
комментарии|комментарий|добавить комментарий|обсуждение|оставить комментарий
şərhlər|şərh|şərh yaz|şərh yazın|rəylər|yorumlar|yorum yap|yorum yaz|okur yorumları
մեկնաբանություններ|մեկնաբանություն|ավելացնել մեկնաբանություն|نظرات|دیدگاهها|دیدگاه ها|نظر شما|نظرات کاربران
ارسال نظر
commentaires|commentaire|réactions|laisser un commentaire|vos commentaires|kommentare|kommentar|leserkommentare
kommentar schreiben
"""

# A line of its own that only says "where this came from" above or below a text.
SOURCE_LABELS = "source|sources|via|المصدر|مصدر|источник|mənbə|kaynak|աղբյուր|աղբյուրը|منبع|quelle|წყარო"

SHARE_LABELS = """
share|share this|share this article|share on facebook|share on twitter|tweet|print|email|e-mail|facebook|twitter
whatsapp|telegram|linkedin|pinterest|reddit|video|videos|photo|photos|video player|audio player|add new post
advertisement|subscribe|donate|follow us|sign up|log in|menu|home|search|copy link|like this|listen|watch
for immediate release|press release|communiqué de presse|pressemitteilung|пресс-релиз|basın bülteni
basın açıklaması
mətbuat üçün açıqlama|بيان صحفي|بيان صحافي|اطلاعیه مطبوعاتی|մամուլի հաղորդագրություն
شارك|مشاركة|طباعة|اشترك|تابعونا|فيديو|إعلان|الرئيسية|شارك المقال|بالفيديو
поделиться|подписаться|видео|фото|реклама|печать|распечатать|главная|версия для печати|скопировать ссылку
paylaş|paylaşın|abunə ol|abunə olun|çap et|ana səhifə|reklam|foto|yazdır|abone ol|ana sayfa|takip et
կիսվել|տեսանյութ|գովազդ|գլխավոր|տպել|اشتراک گذاری|ویدیو|چاپ|تبلیغات|خانه
partager|imprimer|s'abonner|s’abonner|publicité|vidéo|accueil|teilen|drucken|anzeige|abonnieren|startseite
გაზიარება|ვიდეო
"""

SHARE_PATTERNS = """
\\bshare buttons?\\b
\\b(?:crosspost|forward) (?:this|on your)\\b
\\bbloggers like this\\b
^(?:please )?(?:subscribe|sign up) (?:to|for)\\b
\\b(?:follow|join) us on\\b
^(?:support|donate to) [\\w .-]{2,40}:?$
^(?:paypal|patreon|bitcoin|donations?)\\s*:
\\bpatreon\\.com/
^подпис(?:ывайтесь|аться|ывайся) на\\b
^(?:присоединяйтесь|следите за нами)\\b
\\b(?:telegram|телеграм|youtube|whatsapp)\\w* (?:kanal|канал|channel)\\w* (?:abunə|abone|подпи|subscri|qoşul|katıl)
^(?:تابعونا|اشترك|انضم|للاشتراك) (?:على|في|إلى)\\b
^(?:bizi|kanalımıza|kanalımızı) [^.]{0,60}(?:izləyin|takip edin|abunə olun|abone olun)
^(?:بدهید|به کانال|ما را در)\\b[^.]{0,60}(?:دنبال کنید|بپیوندید)
^(?:suivez|abonnez)[- ](?:nous|vous)\\b
^(?:folgen|abonnieren) sie\\b
^հետ(?:և|եւ)ե՛?ք մեզ
"""

# The end of an article: rights, where it first stood, mirrors, editors' initials.
FOOTER_PATTERNS = """
©|\\bcopyright\\b|\\(c\\) ?(?:19|20)\\d\\d
\\ball rights reserved\\b|\\bвсе права защищены\\b
\\bпри (?:использовании|перепечатке) материал|\\bссылка на .{0,40}обязательна
\\bbütün hüquqlar\\b|\\bmüəllif hüquqları\\b|\\btüm hakları saklıdır\\b|جميع الحقوق محفوظة|\\bحقوق النشر\\b
کلیه حقوق|تمامی حقوق|بازنشر مطالب|\\btous droits réservés\\b|\\balle rechte vorbehalten\\b|բոլոր իրավունքները
\\boriginal source of this article\\b|\\b(?:originally|first) (?:published|appeared) (?:on|in|at|by)\\b
\\bcan also be (?:accessed|reached) at\\b|\\balternate addresses\\b
^the views expressed (?:in|by|here)\\b|^the opinions expressed\\b|^disclaimer\\b
\\bvisit (?:his|her|their|our) (?:blog|web|site)|^(?:his|her) (?:new|latest) book\\b|\\bcan be reached at\\b
^мнение (?:редакции|автора) может не\\b|^المقالات? .{0,40}لا تعبر\\b|^الآراء (?:الواردة|المنشورة)\\b
^hər hansı materialdan istifadə|^saytdakı materialların istifadəsi|istinad (?:etmək )?(?:mütləqdir|zəruridir)
^(?:editors?|edited|editing) by:? |^(?:reporting|writing|additional reporting) by\\b
"""

BYLINE_PATTERNS = """
^(?:by|written by|author|authors|story by|text by|translated by|translation by|interview by)\\b[: ]\\s*\\S
^(?:автор|авторы|текст|перевод|перевела|перевел|перевёл|беседовал|беседовала|подготовил|подготовила)\\s*(?::|—|-|–)\\s*\\S
^(?:بقلم|كتب|كتبت|ترجمة|تأليف|إعداد|نویسنده|نوشته|مترجم|گزارش)\\s*[:–-]\\s*\\S|^بقلم\\s+\\S
^(?:müəllif|yazdı|tərcümə|mətn|hazırladı|hazırlayan|yazan|yazar|çeviren|çeviri|haber|muhabir)\\s*(?::|-|–)\\s*\\S
^(?:հեղինակ|հեղինակը|թարգմանություն|թարգմանությունը|պատրաստեց)\\s*[՝:–-]\\s*\\S
^(?:par|propos recueillis par|traduit par|traduction|auteur)\\b\\s*:?\\s*\\S
^(?:von|autor|autorin|übersetzung|übersetzt von)\\b\\s*:?\\s*\\S
^@[a-z][\\w.]{2,30}$
^(?:ავტორი)\\s*:\\s*\\S
"""

# "By", "Par" and "Von" begin ordinary sentences too; after them a name is asked for.
NAME_AFTER = frozenset({"by", "par", "von"})

BETWEEN_NAMES = frozenset(
    [
        "and",
        "for",
        "the",
        "of",
        "in",
        "at",
        "et",
        "de",
        "la",
        "le",
        "du",
        "und",
        "von",
        "van",
        "der",
        "für",
        "al",
        "el",
        "bin",
    ]
)

# A byline of these names no author of the text.
TRANSLATOR_CUES = "translat|subtitl|перев|ترجم|مترجم|tərcümə|çevir|թարգման|tradu|traduction|übersetz|edit|редакт"

# What the line about the author at an article's end says of them.
BIOGRAPHY_CUES = """
journalist|analyst|author|correspondent|columnist|writer|researcher|associate|fellow|professor|lives in
contributor|editor
журналист|аналитик|автор|корреспондент|политолог|обозреватель|эксперт|كاتب|صحفي|باحث|محلل|أستاذ|روزنامه‌نگار
نویسنده
jurnalist|yazar|gazeteci|analitik|analist|araştırmacı|tədqiqatçı|լրագրող|վերլուծաբան|journaliste|chercheur
auteur|journalistin|autor
"""

CAPTION_PATTERNS = """
\\((?:[^()]{0,60}\\b)?(?:photo|photograph|file photo|image|picture)\\b[^()]{0,60}\\)\\.?$
\\((?:[^()]{0,60}\\b)?(?:ap|afp|reuters|getty images?|tass|sputnik|anadolu)\\b[^()]{0,60}\\)\\.?$
(?:^|[.!?…)»”\"] )(?:© ?)?(?:reuters|afp|ap|epa|tass|тасс|sputnik|aa|photolure|dpa) ?/ ?[^\\W\\d_][^.!?]{2,60}\\.?$
[.!?…)»”\"] [^\\W\\d_][^.!?/]{2,40} ?/ ?(?:reuters|afp|ap|epa|tass|тасс|sputnik|aa|getty images|dpa)\\.?$
^(?:photo|photos|image|picture|file photo|photo credit|credit|caption|illustration|pictured|in this photo)\\b ?[:(/]
\\b(?:getty images|afp photo|photo by|photo courtesy|photo credit|file photo)\\b
^(?:фото|на фото|иллюстрация|снимок)\\s*(?::|—|-|–|©|/)
\\((?:фото|архивное фото)[^()]{0,60}\\)\\.?$|/ ?фото:? [^.]{2,40}$
^(?:صورة|الصورة|تصوير|عکس|تصویر)\\s*(?::|–|-|/)|\\((?:صورة|أ ?ف ?ب|رويترز|الأناضول|عکس)[^()]{0,60}\\)\\.?$
^(?:foto|fotoqraf|şəkil|fotoğraf|görsel)\\s*(?::|–|-|/|©)|\\((?:foto|fotoğraf|şəkil)[^()]{0,60}\\)\\.?$
^(?:լուսանկար|լուսանկարը|լուսանկարում|նկարում)\\s*[՝:–-]
^(?:photo|crédit photo|légende)\\s*:|^(?:bild|foto|bildquelle|archivbild)\\s*:
^(?:in (?:this|the) (?:file |handout )?(?:photo|picture|image)|archive photo|archival photo|handout photo|screenshot)\\b
^(?:архивное фото|фотография|фотограф|на снимке|скриншот|кадр видео)\\s*(?::|—|-|–|,|\\()
^(?:صورة أرشيفية|أرشيفية|في الصورة|المصدر صورة|مصدر الصورة|عکس آرشیوی|در تصویر|عکس از)(?=[\\s:،,–-])
^(?:arxiv foto|arxiv şəkli|şəkildə|fotoda|arşiv|arşiv fotoğrafı|fotoğrafta|foto arşiv|temsili fotoğraf)\\s*(?::|–|-|/|,)
^(?:արխիվային (?:լուսանկար|նկար)|լուսանկարի հեղինակ|նկար)\\s*[՝:–,-]
^(?:sur (?:la|cette) photo|photo d'archives?|photo d’archives?|photographie|crédits?)\\s?[:,(/©]
^image d['’]illustration\\s?[:,(/©]
^(?:auf dem (?:bild|foto)|archivfoto|symbolbild|symbolfoto|bildrechte|fotos?)\\s?[:,(/©]
\\((?:[^()]{0,60}(?:^|\\b))?(?:crédit|archives?|bild|foto|фото|снимок|arxiv|arşiv|լուսանկար\\w{0,2}|عکس|صورة|أرشيف)\\b[^()]{0,60}\\)\\.?$
"""

# Newsrooms of the region and the agencies its texts are taken from; names as they print themselves.
OUTLETS = """
South Front|SouthFront|Global Research|Press TV|PressTV|Al-Masdar News|AMN|Tehran Times|IRNA|Fars News|Tasnim
Mehr News
TASS|RIA Novosti|Sputnik|Interfax|Reuters|AFP|AP|Associated Press|Anadolu|Anadolu Agency|AA|BBC|BBC News|CNN|RT
Al Jazeera|Al Mayadeen|France 24|Le Monde|Le Figaro|Libération|DW|Deutsche Welle|Der Spiegel|Die Zeit|FAZ|RFE/RL
Azatutyun
Armenpress|News.am|Civilnet|Hetq|Panorama.am|PanARMENIAN.Net|Massis Post|Asbarez|Mediamax|ARKA|1lurer|Artsakhpress
dpa|epd|KNA|ANSA|EFE|ISNA|DHA|İHA|ANKA|UNIAN
Azertac|AZERTAG|APA|Trend|Turan|Report.az|Azernews|Day.az|Meduza|Eurasianet|OC Media|JAMnews|Caucasian Knot
The Guardian
The New York Times|The Washington Post|The Saker Blog|InfoBrics|Bellingcat|Human Rights Watch|Amnesty International
أ ف ب|ا ف ب|أ.ف.ب|فرانس برس|د ب أ|أسوشيتد برس|أرمنبرس|أذرتاج
الأخبار|الميادين|الجزيرة|رويترز|سبوتنيك|البناء|النهار|الشرق الأوسط|القدس العربي|العربي الجديد|الأناضول
وكالة الأناضول
روسيا اليوم|العربية
ТАСС|РИА Новости|Интерфакс|Коммерсантъ|Коммерсант|Кавказский узел|Медуза|Регнум|REGNUM|Известия
Российская газета|Арменпресс|АРМЕНПРЕСС|Спутник
AZƏRTAC|Azərtac|Azadlıq Radiosu|Qafqazinfo|Musavat|Yeni Müsavat|Modern.az|Hürriyet|Milliyet|Sabah|Cumhuriyet
TRT Haber|Anadolu Ajansı|NTV
Արմենպրես|Ազատություն|Հետք|Արցախպրես|Սիվիլնեթ|Հայկական ժամանակ|ایرنا|فارس|تسنیم|خبرگزاری مهر|تابناک
"""
OUTLET_WORDS = """
news|times|agency|press|tv|blog|research|media|tribune|herald|daily|post|journal|radio|magazine|review|gazette
newspaper|report
агентство|новости|газета|журнал|вестник|телеканал|радио|ведомости|وكالة|جريدة|صحيفة|قناة|موقع|مجلة|شبكة|خبرگزاری
روزنامه
agentliyi|xəbər|xəbərlər|qəzeti|ajansı|haber|haberler|gazetesi|haberleri|լուրեր|գործակալություն|թերթ|agence
revue|zeitung|nachrichten|agentur|rundschau
"""


def entries(table: str) -> tuple[str, ...]:
    """Return the folded entries of a table of words, in its order."""
    return tuple(folded(entry) for line in table.split("\n") for entry in line.split("|") if entry.strip())


def any_of(table: str) -> re.Pattern[str]:
    """Return one pattern that finds any of the patterns of a table, one a line."""
    return re.compile("|".join(f"(?:{line})" for line in table.strip().split("\n")), re.IGNORECASE)


def any_word(table: str) -> re.Pattern[str]:
    """Return one pattern that finds any entry of a table of words as a whole word."""
    words = sorted(set(entries(table)), key=lambda word: (-len(word), word))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)
