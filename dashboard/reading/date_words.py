"""The words that stand beside dates, language by language: data, to be read and added to by people.

Tables and patterns are read by the functions of `words`.
"""

from __future__ import annotations

# Beside the date on which a page was changed after it was published.
UPDATED_CUES = """
last update|last updated|update|updated|last modified|modified|last edited|edited on|revised|as amended
обновлено|обновлён|обновлен|обновление|последнее обновление|изменено|изменён|редакция от|отредактировано
آخر تحديث|اخر تحديث|تم التحديث|تحديث|محدث|حدث في|عدل في|تاريخ التعديل|آخر تعديل
به روز رسانی|بهروزرسانی|به روزرسانی|بروزرسانی|آخرین بهروزرسانی|آخرین ویرایش|ویرایش|آخرین تغییر|بهروز شده
son güncelleme|güncelleme|güncelleme tarihi|güncellenme|güncellendi|son güncellenme|düzenleme|düzenlenme
yenilənib|yeniləndi|yenilənmə|son yenilənmə|yenilənmə tarixi|dəyişdirilib|redaktə edilib|düzəliş
թարմացվել է|թարմացված|թարմացված է|թարմացում|թարմացումը|վերջին թարմացումը|վերջին թարմացում|խմբագրվել է|փոփոխվել է
mis à jour|mise à jour|dernière mise à jour|modifié|modifiée|actualisé|actualisée|dernière modification
aktualisiert|letzte aktualisierung|aktualisierung|zuletzt aktualisiert|geändert|zuletzt geändert|bearbeitet|stand
"""

# Beside the date on which it was published.
PUBLISHED_CUES = """
published|first published|publication date|date of publication|posted|posted on|issued|released|created|date
release date
published on|uploaded|sent|date published|pub date
опубликовано|опубликована|опубликован|дата публикации|публикация|размещено|размещён|создано|дата|добавлено
выпуск от
نشر|نشرت|تم النشر|تاريخ النشر|نشر في|نشر بتاريخ|النشر|صدر في|كتب في|التاريخ
انتشار|تاریخ انتشار|منتشر شده|منتشر شد|تاریخ|زمان انتشار|تاریخ خبر|تاریخ درج|ارسال شده|درج شده
yayınlanma|yayınlanma tarihi|yayın tarihi|yayın|yayınlandı|yayımlanma|yayımlandı|giriş|giriş tarihi|eklenme
eklenme tarihi
oluşturulma|oluşturulma tarihi|oluşturma tarihi|yayım tarihi|yayımlanma tarihi|haber tarihi|tarih
dərc olunub|dərc edilib|dərc olunma|dərc tarixi|dərc olunma tarixi|nəşr tarixi|nəşr olunub|yayımlanıb|yayım tarixi
yerləşdirilib|əlavə edilib|paylaşılıb|tarix
հրապարակվել է|հրապարակված է|հրապարակված|հրապարակում|հրապարակման օրը|հրապարակման ամսաթիվ|հրապարակման ամսաթիվը
տեղադրվել է
ամսաթիվ|տպագրվել է|հրապարակվեց
publié|publiée|publié le|posté|posté le|mis en ligne|paru le|date de publication|diffusé|créé le|rédigé le
veröffentlicht|veröffentlicht am|erstellt|erstellt am|publiziert|erschienen|erschienen am|datum|veröffentlichung
eingestellt|online seit|gepostet
"""

# Words that a line printing the day of publication may hold beside the date.
DATELINE_WORDS = """
published|publish|first|posted|date|of|publication|on|at|time|updated|last|update|modified|edited|revised
created|issued
release|released|uploaded|gmt|utc|est|edt|pst|pdt|cet|cest|bst|msk|et|am|pm|a.m|p.m|h|z|by|min|read|minute|minutes
reading|local
опубликовано|опубликована|опубликован|дата|публикации|публикация|обновлено|обновление|последнее|изменено|размещено
создано|добавлено|в|от|мск|час|г|года|год|время|по|московскому|времени|местному|мин|чтения
نشر|نُشر|نشرت|نُشرت|تم|تاريخ|النشر|التاريخ|بتاريخ|في|آخر|تحديث|التحديث|تعديل|التعديل|الساعة|مساء|صباحا|م|مـ|ص
بتوقيت|غرينتش|غرينيتش|القدس|بيروت|هـ|ه|ميلادي|هجري
انتشار|تاریخ|ساعت|منتشر|شده|در|آخرین|زمان|خبر|درج|ارسال|بهروزرسانی|بروزرسانی|به|روز|رسانی|ویرایش|شمسی|میلادی
برابر|با|مصادف
dərc|edilib|olunub|olunma|tarix|tarixi|saat|yayımlanma|yayımlanıb|yayım|nəşr|yenilənib|yenilənmə|yerləşdirilib
əlavə
redaktə|il|ci|cı|cu|cü|bakı|vaxtı|ilə
yayın|yayınlanma|yayınlandı|yayımlandı|tarihi|tarih|güncelleme|güncellenme|güncellendi|son|giriş|eklenme
oluşturulma
oluşturma|haber|saati|tarihinde|dk|okuma|süresi
հրապարակվել|հրապարակված|հրապարակման|հրապարակում|է|ժամը|ժամ|օրը|ամսաթիվ|ամսաթիվը|թարմացվել|թարմացված|թարմացումը
վերջին
տեղադրվել|թ|թվական|թվականի
publié|publiée|le|la|à|mis|mise|jour|en|ligne|dernière|modifié|modifiée|modification|posté|paru|par|de|heure|heures
actualisé|créé|temps|lecture|paris|date
veröffentlicht|am|vom|um|uhr|stand|aktualisiert|aktualisierung|letzte|zuletzt|geändert|erstellt|erschienen
publiziert|datum
den|der|lesezeit|minuten|seit|online|mez|mesz
"""

# A day that stands on the page for another reason: rights, and when somebody looked at it.
OTHER_DAY_PATTERNS = """
©|\\bcopyright\\b|\\(c\\) ?(?:19|20)\\d\\d|\\ball rights\\b|права защищены|hüquqlar|hakları saklı
الحقوق محفوظة|droits réservés
rechte vorbehalten|իրավունքները|(?:کلیه|تمامی) حقوق
^\\W*(?:events?|when|deadline|date of (?:birth|death|the event)|veranstaltung|мероприятие|tədbir|etkinlik|événement) ?:
^\\W*(?:last )?(?:accessed|retrieved|archived|printed|visited|viewed|downloaded)\\b
^\\W*(?:дата обращения|дата доступа|просмотрено|распечатано|архивировано|проверено)(?!\\w)
^\\W*(?:consulté|imprimé|téléchargé|archivé)e?s?(?!\\w)
^\\W*(?:abgerufen|zuletzt abgerufen|gedruckt|abruf|archiviert)(?!\\w)
^\\W*(?:erişim tarihi|erişim|baxılıb|müraciət tarixi|baxış tarixi|arşivlenme)(?!\\w)
^\\W*(?:تاريخ الاطلاع|اطلع عليه|تاريخ الوصول|تاريخ الزيارة|تاریخ دسترسی|تاریخ بازدید|بازبینی شده|بازدید در)(?!\\w)
^\\W*(?:դիտված է|արխիվացված|այցելության օրը)(?!\\w)
"""

# Months of the lunar calendar, by which a line is known to be a date that is left alone.
LUNAR_MONTHS = """
محرم|صفر|ربيع الأول|ربيع الثاني|ربيع الآخر|جمادى الأولى|جمادى الثانية|جمادى الآخرة|رجب|شعبان|رمضان|شوال
ذو القعدة|ذي القعدة
ذو الحجة|ذي الحجة|ربیع الاول|ربیع الثانی|جمادی الاول|جمادی الثانی|ذیقعده|ذیحجه
"""

# Sections of a newspaper, which stand beside its dates and are no names.
SECTIONS = """
news|politics|world|international|region|society|economy|war|conflict|opinion|analysis|karabakh|caucasus|video
photo|main
middle east|europe|asia|home|latest|breaking|press release|statement|statements|report|military|defence|defense
security
новости|политика|мир|в мире|общество|экономика|война|регион|регионы|главное|карабах|мнение|аналитика|россия
кавказ|армия
siyasət|xəbər|xəbərlər|gündəm|cəmiyyət|dünya|region|qarabağ|müharibə|iqtisadiyyat|rəsmi xronika|hərbi|ordu
gündem|haber|haberler|dünya|siyaset|politika|ekonomi|güncel|azerbaycan|karabağ|savunma|analiz
լուրեր|քաղաքականություն|արցախ|հասարակություն|աշխարհ|միջազգային|տարածաշրջան|պաշտոնական|բանակ|վերլուծություն
أخبار|سياسة|العالم|عربي ودولي|دولي|تقارير|اقتصاد|رأي|آراء|مقالات|القوقاز|سياسي|اخبار|بین الملل|سیاسی|جهان
بینالملل|سیاست خارجی
politique|monde|actualités|actualité|actu|société|économie|guerre|région|caucase|opinion|europe|asie|reportage
politik|welt|ausland|gesellschaft|wirtschaft|krieg|kaukasus|meinung|nachrichten|international|aktuell
"""

# The lines at the head of a mail.
MAIL_SUBJECT = "subject|тема|mövzu|konu|թեմա|الموضوع|موضوع|objet|sujet|betreff"
MAIL_FROM = "from|от|от кого|kimdən|gönderen|kimden|ումից|من|المرسل|از|فرستنده|de|expéditeur|von|absender"
MAIL_TO = """
to|cc|bcc|reply-to|кому|копия|kimə|surət|kime|alıcı|bilgi|ում|պատճեն|إلى|الى|نسخة|به|گیرنده|رونوشت|à|a|an|kopie
"""
MAIL_DATE = """
date|sent|дата|отправлено|tarix|göndərilib|tarih|gönderildi|gönderim|ամսաթիվ|ուղարկված է|التاريخ|تاريخ|أرسلت|تاریخ
envoyé|envoyé le|datum|gesendet
"""

# Phrases that say which day the writer stands on.
AS_OF_PHRASES = """
as of|as at|at the time of writing|по состоянию на|на момент публикации|حتى تاريخ|حتى صباح|حتى مساء|لغاية
حتی تاریخ|تا تاریخ
itibarıyla|itibariyle|etibarən|etibarilə|tarixinə olan|դրությամբ|à la date du|au moment où|en date du|stand vom
"""
# In these languages the phrase follows the date: "16 Ekim itibarıyla", "հոկտեմբերի 16-ի դրությամբ".
AS_OF_AFTER = frozenset({"itibarıyla", "itibariyle", "tarixinə olan", "դրությամբ", "etibarilə"})

# What makes a day one to come, so that the writer stands before it.
FUTURE_CUES = """
will|shall|would|scheduled|plan|plans|planned|planning|until|by|before|due|expected|deadline|upcoming|ahead of
set for|expire|expires
будет|будут|планирует|планируется|запланирован|запланирована|намечен|намечена|до|намерен|намерены|состоится
состоятся|пройдет|пройдёт|ожидается
سوف|المقرر|مقرر|ستعقد|سيعقد|سيتم|سيزور|ستبدأ|موعد|قبل|خواهد|قرار است|تا پیش از
olacaq|ediləcək|keçiriləcək|planlaşdırılır|gözlənilir|olacak|edilecek|yapılacak|planlanıyor|bekleniyor|kadar|qədər
կլինի|տեղի կունենա|նախատեսված|մինչև|պլանավորվում
doit|devrait|prévu|prévue|sera|seront|avant|d'ici|d’ici|jusqu'au|jusqu’au|wird|werden|soll|sollen|geplant|bis
"""

# What a writer calls the day of writing, the one before and the one after, right before its date.
TODAY = "today|earlier today|сегодня|bu gün|bugün|այսօր|اليوم|امروز|aujourd'hui|aujourd’hui|ce jour|heute"
YESTERDAY = "yesterday|вчера|dünən|dün|երեկ|أمس|امس|یوم امس|دیروز|hier|gestern"
TOMORROW = "tomorrow|завтра|sabah|yarın|վաղը|غدا|فردا|demain|morgen"
# What may stand between such a word and the date.
BEFORE_A_DATE = "on|the|в|во|le|ce|am|dem|den|der|یعنی|روز|يوم|المصادف|الموافق|tarixində|yəni|yani"

# Words by which a text shows that it was written within days of what it tells; "today" alone may mean nowadays.
NEWS_CUES = """
yesterday|last night|this morning|earlier today|tomorrow|tonight|this week|last week|overnight
вчера|накануне|сегодня утром|завтра|минувшей ночью|прошлой ночью|на этой неделе|на прошлой неделе
dünən|bu səhər|sabah|ötən gecə|bu həftə|ötən həftə|keçən həftə
dün|bu sabah|yarın|dün gece|bu hafta|geçen hafta
երեկ|այս առավոտ|վաղը|այս գիշեր|այս շաբաթ|անցած շաբաթ
أمس|صباح اليوم|مساء اليوم|فجر اليوم|غدا|الليلة الماضية|هذا الأسبوع|الأسبوع الماضي
دیروز|امروز صبح|فردا|دیشب|این هفته|هفته گذشته
hier|ce matin|demain|cette nuit|cette semaine|la semaine dernière
gestern|heute morgen|heute früh|in der nacht zum|diese woche|vergangene woche|letzte woche
"""

# Words of memory: the days a text names lie years before it, on the same date.
ANNIVERSARY_CUES = """
anniversary|anniversaries|years ago|commemorate|commemorated|commemorates|commemoration|remembrance|memory of
years since
годовщина|годовщину|годовщины|годовщине|годовщиной|лет назад|года назад|год назад|день памяти|летия|летие|летию
памяти
ildönümü|ildönümünü|ildönümündə|ildönümünə|il əvvəl|il öncə|il keçir|il ötür|anım günü|anılır|xatirəsi
xatirəsinə|yad edilib
yıl dönümü|yıldönümü|yıl dönümünde|yıldönümünde|yıl önce|yıl geçti|anma|anıldı|anısına|anıyor
տարելից|տարելիցը|տարելիցին|տարելիցի|տարի առաջ|հիշատակի|հիշատակին|ոգեկոչում
ذكرى|الذكرى|بذكرى|عاما على|سنوات على|قبل سنوات|سالگرد|سال پیش|یادبود|بزرگداشت
anniversaire|commémoration|commémore|commémoré|il y a un an|ans après|mémoire|jahrestag|jahrestags|jahrestages
gedenken
gedenktag|gedenkt|jahre nach|jahren
"""
