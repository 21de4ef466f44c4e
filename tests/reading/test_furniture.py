"""Captions, rights, share lines and days of a change, wherever they stand on a page, in every language.

None of them is running text, so that their days never reach the story or the day of publication.
"""

from __future__ import annotations

import pytest
from test_reading_articles import PROSE

from dashboard.calendars import LANGUAGES
from dashboard.reading import read_text

# Language, what the line is, the line. Captions stand between paragraphs too, the rest at the end of a page.
FURNITURE = """
en | caption | Photo: Karl Meier, March 8, 2019
en | caption | In this file photo taken on March 8, 2019 a soldier walks across the bridge. (Karl Meier/AFP)
en | caption | A soldier at the bridge, March 8, 2019. Photo by Karl Meier
en | caption | Soldiers rest at the bridge on March 8, 2019. Karl Meier/AFP
en | caption | Soldiers rest at the bridge, March 8, 2019. REUTERS/Karl Meier/File Photo
en | caption | Archive photo: the bridge, 8 March 2019
en | footer | © 2019 Pass Watch. All rights reserved.
en | footer | Copyright Pass Watch, March 8, 2019
en | footer | Accessed: 8 March 2019
en | share | Follow us on Telegram
en | share | Share this article
en | dateline | Last updated: March 8, 2019
ar | caption | صورة: أ ف ب، 8 مارس 2019
ar | caption | صورة أرشيفية للجسر، 8 مارس 2019
ar | caption | جندي عند الجسر في 8 مارس 2019 (رويترز)
ar | footer | جميع الحقوق محفوظة © 2019
ar | footer | تاريخ الاطلاع: 8 مارس 2019
ar | share | شارك المقال
ar | share | تابعونا على تلغرام
ar | dateline | آخر تحديث: 8 مارس 2019
ru | caption | Фото: Карл Майер, 8 марта 2019
ru | caption | Архивное фото, 8 марта 2019 года
ru | caption | Солдат на мосту, 8 марта 2019 года (фото: AFP)
ru | footer | © «Вестник гор», 8 марта 2019
ru | footer | При использовании материалов ссылка на сайт обязательна, 2019
ru | footer | Дата обращения: 8 марта 2019
ru | share | Подписывайтесь на наш канал
ru | share | Поделиться
ru | dateline | Обновлено: 8 марта 2019, 18:30
az | caption | Foto: AZƏRTAC, 8 mart 2019
az | caption | Şəkildə: köhnə körpü, 8 mart 2019
az | caption | Körpüdəki əsgər, 8 mart 2019 (Foto: AFP)
az | footer | © 2019 Bütün hüquqlar qorunur
az | share | Paylaş
az | share | Bizi Telegram kanalında izləyin
az | dateline | Yenilənib: 8 mart 2019, 18:30
tr | caption | Fotoğraf: AA, 8 Mart 2019
tr | caption | Arşiv: köprü, 8 Mart 2019
tr | caption | Köprüdeki asker, 8 Mart 2019 (Fotoğraf: AFP)
tr | footer | © 2019 Tüm hakları saklıdır
tr | footer | Erişim tarihi: 8 Mart 2019
tr | share | Abone ol
tr | share | Bizi sosyal medyada takip edin
tr | dateline | Son güncelleme: 8 Mart 2019 18:30
hy | caption | Լուսանկարը՝ AFP, 8 մարտի 2019
hy | caption | Լուսանկարում՝ հին կամուրջը, 8 մարտի 2019
hy | caption | Արխիվային լուսանկար՝ 8 մարտի 2019
hy | footer | © 2019 Բոլոր իրավունքները պաշտպանված են
hy | share | Կիսվել
hy | share | Հետևեք մեզ Տելեգրամում
hy | dateline | Թարմացվել է՝ 8 մարտի 2019, 18:30
fa | caption | عکس: ایرنا، ۸ مارس ۲۰۱۹
fa | caption | عکس آرشیوی، ۸ مارس ۲۰۱۹
fa | caption | سربازی بر پل، ۸ مارس ۲۰۱۹ (عکس: ایرنا)
fa | footer | © ۲۰۱۹ کلیه حقوق این سایت محفوظ است
fa | footer | تاریخ دسترسی: ۸ مارس ۲۰۱۹
fa | share | اشتراک گذاری
fa | share | ما را در تلگرام دنبال کنید
fa | dateline | آخرین به‌روزرسانی: ۱۷ اسفند ۱۳۹۷
fr | caption | Photo : AFP, 8 mars 2019
fr | caption | Sur la photo : le vieux pont, le 8 mars 2019
fr | caption | Un soldat sur le pont, le 8 mars 2019. (Photo AFP)
fr | caption | Un soldat sur le pont, le 8 mars 2019 (archives)
fr | caption | Un soldat près du pont, le 8 mars 2019. Karl Meier / AFP
fr | footer | © 2019 Tous droits réservés
fr | footer | Consulté le 8 mars 2019
fr | share | Abonnez-vous à notre lettre
fr | share | Partager
fr | dateline | Mis à jour le 8 mars 2019 à 18h30
de | caption | Foto: dpa, 8. März 2019
de | caption | Archivbild: die Brücke am 8. März 2019
de | caption | Ein Soldat auf der Brücke am 8. März 2019 (Bild: AFP)
de | footer | © 2019 Alle Rechte vorbehalten
de | footer | Abgerufen am 8. März 2019
de | share | Folgen Sie uns auf Telegram
de | share | Teilen
de | dateline | Aktualisiert am 8. März 2019
"""
ROWS = [line.split(" | ", 2) for line in FURNITURE.strip().splitlines()]


def _kinds(*lines: str) -> list[tuple[str, str]]:
    text = "\n\n".join(lines)
    (article,) = read_text(text, name="page").articles
    return [(passage.kind, text[passage.start : passage.end]) for passage in article.passages]


@pytest.mark.parametrize(("lang", "kind", "line"), ROWS)
def test_at_the_end_of_a_page_it_is_no_running_text(lang: str, kind: str, line: str) -> None:
    assert _kinds(PROSE[lang], PROSE[lang], line) == [(kind, line)]


@pytest.mark.parametrize(("lang", "kind", "line"), [row for row in ROWS if row[1] != "dateline"])
def test_between_paragraphs_it_is_no_running_text(lang: str, kind: str, line: str) -> None:
    assert _kinds(PROSE[lang], line, PROSE[lang]) == [(kind, line)]


@pytest.mark.parametrize(("lang", "kind", "line"), ROWS)
def test_its_day_is_never_the_stated_day_of_publication(lang: str, kind: str, line: str) -> None:
    for lines in ((PROSE[lang], line), (line, PROSE[lang])):
        (article,) = read_text("\n\n".join(lines), name="page").articles
        assert article.published_basis == ("inferred" if kind == "dateline" else None)


def test_the_rows_cover_every_language_and_kind() -> None:
    for lang in LANGUAGES:
        assert {kind for of, kind, _ in ROWS if of == lang} == {"caption", "footer", "share", "dateline"}
