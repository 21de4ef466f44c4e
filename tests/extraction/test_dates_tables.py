"""Date expressions by language: the sentence, the span, the first and last day. Article date: 15 October 2020.

Extend the table of the language; a form that is known to fail goes into KNOWN_MISSES with what it should give.
A second day of "" stands for the first. `Precision` and `basis` are the fifth and sixth column.
"""

from __future__ import annotations

import datetime as dt

import pytest

from dashboard.extraction.dates import find_dates
from dashboard.extraction.sentences import split_sentences
from dashboard.records import Article, DateExpression

PUBLISHED = dt.date(2020, 10, 15)  # a Thursday

STATED, INFERRED, RELATIVE = "stated", "year_inferred", "relative"
Row = tuple[str, str, str, str, str, str]

ENGLISH: list[Row] = [
    ("The town fell on October 4, 2020.", "October 4, 2020", "2020-10-04", "", "day", STATED),
    ("On 4 October 2020 the town fell.", "4 October 2020", "2020-10-04", "", "day", STATED),
    ("It fell on the 4th of October.", "4th of October", "2020-10-04", "", "day", INFERRED),
    ("Sunday, Oct. 4, was quiet.", "Sunday, Oct. 4", "2020-10-04", "", "day", INFERRED),
    ("Signed on 2020-10-09 in Moscow.", "2020-10-09", "2020-10-09", "", "day", STATED),
    ("Signed on 10/13/2020.", "10/13/2020", "2020-10-13", "", "day", STATED),
    ("On December 20 shots were heard.", "December 20", "2020-12-20", "", "day", INFERRED),
    ("On March 3 shots were heard.", "March 3", "2020-03-03", "", "day", INFERRED),
    ("Talks on 9–10 November failed.", "9–10 November", "2020-11-09", "2020-11-10", "range", INFERRED),
    ("Talks on November 9-10, 2019 failed.", "November 9-10, 2019", "2019-11-09", "2019-11-10", "range", STATED),
    ("From September 27 to October 9 it burned.", "September 27 to October 9", "2020-09-27", "2020-10-09", "range", INFERRED),
    ("The war of 27 September – 10 November 2020.", "27 September – 10 November 2020", "2020-09-27", "2020-11-10", "range", STATED),
    ("Between 2 and 5 April 2016 dozens died.", "2 and 5 April 2016", "2016-04-02", "2016-04-05", "range", STATED),
    ("The war of 1988–1994 ended.", "1988–1994", "1988-01-01", "1994-12-31", "range", STATED),
    ("It lasted from 1992 to 1994.", "1992 to 1994", "1992-01-01", "1994-12-31", "range", STATED),
    ("A truce has held since 1994.", "1994", "1994-01-01", "1994-12-31", "year", STATED),
    ("Violence rose in April 2016.", "April 2016", "2016-04-01", "2016-04-30", "month", STATED),
    ("Violence rose in July.", "July", "2020-07-01", "2020-07-31", "month", INFERRED),
    ("Violence rose in May.", "May", "2020-05-01", "2020-05-31", "month", INFERRED),
    ("In the 1990s many fled.", "the 1990s", "1990-01-01", "1999-12-31", "decade", STATED),
    ("In the early 1990s many fled.", "early 1990s", "1990-01-01", "1993-12-31", "range", STATED),
    ("In late 2019 tension grew.", "late 2019", "2019-10-01", "2019-12-31", "range", STATED),
    ("In mid-October snow fell.", "mid-October", "2020-10-11", "2020-10-20", "range", INFERRED),
    ("In the summer of 2014 clashes rose.", "the summer of 2014", "2014-06-01", "2014-08-31", "season", STATED),
    ("In the first quarter of 2021 it ended.", "the first quarter of 2021", "2021-01-01", "2021-03-31", "quarter", STATED),
    ("The first week of October was hard.", "The first week of October", "2020-10-01", "2020-10-07", "week", INFERRED),
    ("Built in the 19th century.", "the 19th century", "1801-01-01", "1900-12-31", "range", STATED),
    ("Shelling resumed on Tuesday.", "Tuesday", "2020-10-13", "", "day", RELATIVE),
    ("Shelling resumed on Thursday.", "Thursday", "2020-10-15", "", "day", RELATIVE),
    ("Ministers will meet on Friday.", "Friday", "2020-10-16", "", "day", RELATIVE),
    ("He said on Monday that he will go.", "Monday", "2020-10-12", "", "day", RELATIVE),
    ("Last Friday a bridge fell.", "Last Friday", "2020-10-09", "", "day", RELATIVE),
    ("Yesterday a bridge fell.", "Yesterday", "2020-10-14", "", "day", RELATIVE),
    ("He arrived last week.", "last week", "2020-10-05", "2020-10-11", "week", RELATIVE),
    ("Earlier this week he left.", "Earlier this week", "2020-10-12", "2020-10-15", "week", RELATIVE),
    ("Late last month it began.", "Late last month", "2020-09-21", "2020-09-30", "range", RELATIVE),
    ("They met last weekend.", "last weekend", "2020-10-10", "2020-10-11", "range", RELATIVE),
    ("Three days ago it rained.", "Three days ago", "2020-10-12", "", "day", RELATIVE),
    ("Thirty years ago it began.", "Thirty years ago", "1990-01-01", "1990-12-31", "year", RELATIVE),
    ("Over the past three days it rained.", "the past three days", "2020-10-12", "2020-10-15", "range", RELATIVE),
]  # fmt: skip

ARABIC: list[Row] = [
    ("سقطت البلدة في 4 أكتوبر 2020.", "4 أكتوبر 2020", "2020-10-04", "", "day", STATED),
    ("السبت 10 تشرين الأول 2020", "السبت 10 تشرين الأول 2020", "2020-10-10", "", "day", STATED),
    ("بدأت الحرب في 27 سبتمبر/أيلول.", "27 سبتمبر/أيلول", "2020-09-27", "", "day", INFERRED),
    ("بدأت في ٢٧ / ٩ /٢٠٢٠ الحرب", "٢٧ / ٩ /٢٠٢٠", "2020-09-27", "", "day", STATED),
    ("بدأت في 15 شتنبر 2020.", "15 شتنبر 2020", "2020-09-15", "", "day", STATED),
    ("بدأت في السابع والعشرين من الشهر الماضي.", "السابع والعشرين من الشهر الماضي", "2020-09-27", "", "day", RELATIVE),
    ("في السابع والعشرين من أيلول الماضي بدأت.", "السابع والعشرين من أيلول الماضي", "2020-09-27", "", "day", INFERRED),
    ("استمرت بين 2 و5 أبريل 2016.", "2 و5 أبريل 2016", "2016-04-02", "2016-04-05", "range", STATED),
    ("من 27 سبتمبر إلى 10 نوفمبر 2020.", "27 سبتمبر إلى 10 نوفمبر 2020", "2020-09-27", "2020-11-10", "range", STATED),
    ("في يوم الثلاثاء قصفت القرية.", "الثلاثاء", "2020-10-13", "", "day", RELATIVE),
    ("يوم الأربعاء الماضي قصفت القرية.", "الأربعاء الماضي", "2020-10-14", "", "day", RELATIVE),
    ("قصفت القرية أمس.", "أمس", "2020-10-14", "", "day", RELATIVE),
    ("قصفت القرية أمس الأربعاء.", "أمس الأربعاء", "2020-10-14", "", "day", RELATIVE),
    ("قبل ثلاثة أيام قصفت القرية.", "قبل ثلاثة أيام", "2020-10-12", "", "day", RELATIVE),
    ("قبل يومين قصفت القرية.", "قبل يومين", "2020-10-13", "", "day", RELATIVE),
    ("الأسبوع الماضي هدأت الجبهة.", "الأسبوع الماضي", "2020-10-05", "2020-10-11", "week", RELATIVE),
    ("الشهر الماضي هدأت الجبهة.", "الشهر الماضي", "2020-09-01", "2020-09-30", "month", RELATIVE),
    ("منذ عام 1994 والهدنة قائمة.", "عام 1994", "1994-01-01", "1994-12-31", "year", STATED),
    ("بين عامي 1992 و1994 نزح كثيرون.", "عامي 1992 و1994", "1992-01-01", "1994-12-31", "range", STATED),
    ("في تسعينيات القرن الماضي نزح كثيرون.", "تسعينيات القرن الماضي", "1990-01-01", "1999-12-31", "decade", STATED),
    ("مطلع التسعينيات نزح كثيرون.", "مطلع التسعينيات", "1990-01-01", "1993-12-31", "range", STATED),
    ("في أوائل أكتوبر بدأ البرد.", "أوائل أكتوبر", "2020-10-01", "2020-10-10", "range", INFERRED),
    ("الأسبوع الأول من أكتوبر كان صعبا.", "الأسبوع الأول من أكتوبر", "2020-10-01", "2020-10-07", "week", INFERRED),
    ("في صيف 2014 زادت الخروق.", "صيف 2014", "2014-06-01", "2014-08-31", "season", STATED),
    ("في العاشر من تشرين الثاني من العام 2020 وقعوا.", "العاشر من تشرين الثاني من العام 2020", "2020-11-10", "", "day", STATED),
    ("بين أيلول وتشرين الثاني 2020 اشتدت الحرب.", "أيلول وتشرين الثاني 2020", "2020-09-01", "2020-11-30", "range", STATED),
    ("بني في القرن التاسع عشر.", "القرن التاسع عشر", "1801-01-01", "1900-12-31", "range", STATED),
    ("في آذار 2022 تقدموا.", "آذار 2022", "2022-03-01", "2022-03-31", "month", STATED),
]  # fmt: skip

RUSSIAN: list[Row] = [
    ("27 сентября 2020 года начались бои.", "27 сентября 2020 года", "2020-09-27", "", "day", STATED),
    ("27 сентября начались бои.", "27 сентября", "2020-09-27", "", "day", INFERRED),
    ("Бои начались 27.09.2020.", "27.09.2020", "2020-09-27", "", "day", STATED),
    ("Бои начались 27.09.20.", "27.09.20", "2020-09-27", "", "day", STATED),
    ("Двадцать седьмого сентября начались бои.", "Двадцать седьмого сентября", "2020-09-27", "", "day", INFERRED),
    ("27-го числа прошлого месяца начались бои.", "27-го числа прошлого месяца", "2020-09-27", "", "day", RELATIVE),
    ("С 27 сентября по 10 ноября 2020 года шла война.", "27 сентября по 10 ноября 2020 года", "2020-09-27", "2020-11-10", "range", STATED),
    ("2–5 апреля 2016 года погибли десятки.", "2–5 апреля 2016 года", "2016-04-02", "2016-04-05", "range", STATED),
    ("Во вторник обстрел возобновился.", "вторник", "2020-10-13", "", "day", RELATIVE),
    ("Встреча пройдет в пятницу.", "пятницу", "2020-10-16", "", "day", RELATIVE),
    ("Вчера вечером стреляли.", "Вчера вечером", "2020-10-14", "", "day", RELATIVE),
    ("Три дня назад стреляли.", "Три дня назад", "2020-10-12", "", "day", RELATIVE),
    ("Год назад стреляли.", "Год назад", "2019-01-01", "2019-12-31", "year", RELATIVE),
    ("На прошлой неделе стреляли.", "прошлой неделе", "2020-10-05", "2020-10-11", "week", RELATIVE),
    ("В прошлом году стреляли.", "прошлом году", "2019-01-01", "2019-12-31", "year", RELATIVE),
    ("В 90-х годах стреляли.", "90-х", "1990-01-01", "1999-12-31", "decade", STATED),
    ("В 1990-е годы стреляли.", "1990-е годы", "1990-01-01", "1999-12-31", "decade", STATED),
    ("В 1992–1994 годах стреляли.", "1992–1994", "1992-01-01", "1994-12-31", "range", STATED),
    ("Летом 2014 года стреляли.", "Летом 2014 года", "2014-06-01", "2014-08-31", "season", STATED),
    ("В начале октября стреляли.", "начале октября", "2020-10-01", "2020-10-10", "range", INFERRED),
    ("В мае 1994 года подписали перемирие.", "мае 1994 года", "1994-05-01", "1994-05-31", "month", STATED),
    ("За последние три дня погибли двое.", "последние три дня", "2020-10-12", "2020-10-15", "range", RELATIVE),
    ("В ночь с 13 на 14 сентября 2022 года стреляли.", "13 на 14 сентября 2022 года", "2022-09-13", "2022-09-14", "range", STATED),
    ("Построен в XIX веке.", "XIX веке", "1801-01-01", "1900-12-31", "range", STATED),
    ("Весной этого года стреляли.", "Весной этого года", "2020-03-01", "2020-05-31", "season", RELATIVE),
]  # fmt: skip

AZERBAIJANI: list[Row] = [
    ("27 sentyabr 2020-ci ildə döyüşlər başladı.", "27 sentyabr 2020-ci ildə", "2020-09-27", "", "day", STATED),
    ("Sentyabrın 27-də döyüşlər başladı.", "Sentyabrın 27-də", "2020-09-27", "", "day", INFERRED),
    ("2020-ci il noyabrın 10-da imzalandı.", "2020-ci il noyabrın 10-da", "2020-11-10", "", "day", STATED),
    ("Oktyabrın 4-də şəhər alındı.", "Oktyabrın 4-də", "2020-10-04", "", "day", INFERRED),
    ("2020-ci il sentyabrın 27-dən noyabrın 10-dək davam etdi.", "2020-ci il sentyabrın 27-dən noyabrın 10-dək", "2020-09-27", "2020-11-10", "range", STATED),
    ("13-14 sentyabr 2022-ci il tarixində atəş açıldı.", "13-14 sentyabr 2022-ci il", "2022-09-13", "2022-09-14", "range", STATED),
    ("2016-cı ilin aprelində döyüş oldu.", "2016-cı ilin aprelində", "2016-04-01", "2016-04-30", "month", STATED),
    ("1990-cı illərin əvvəlində köçdülər.", "1990-cı illərin əvvəlində", "1990-01-01", "1993-12-31", "range", STATED),
    ("2023-cü ilin 19-20 sentyabr tarixlərində atəş açıldı.", "2023-cü ilin 19-20 sentyabr", "2023-09-19", "2023-09-20", "range", STATED),
    ("1992-ci il mayın 8-i idi.", "1992-ci il mayın 8-i", "1992-05-08", "", "day", STATED),
    ("Noyabrın 9-dan 10-na keçən gecə imzalandı.", "Noyabrın 9-dan 10-na", "2020-11-09", "2020-11-10", "range", INFERRED),
    ("90-cı illər ağır idi.", "90-cı illər", "1990-01-01", "1999-12-31", "decade", STATED),
    ("1988-ci ildən köçdülər.", "1988-ci ildən", "1988-01-01", "1988-12-31", "year", STATED),
    ("2020-ci ilin payızında bitdi.", "2020-ci ilin payızında", "2020-09-01", "2020-11-30", "season", STATED),
    ("Dünən kənd atəşə tutuldu.", "Dünən", "2020-10-14", "", "day", RELATIVE),
    ("Üç gün əvvəl kənd atəşə tutuldu.", "Üç gün əvvəl", "2020-10-12", "", "day", RELATIVE),
    ("Keçən həftə kənd atəşə tutuldu.", "Keçən həftə", "2020-10-05", "2020-10-11", "week", RELATIVE),
    ("Çərşənbə axşamı günü kənd atəşə tutuldu.", "Çərşənbə axşamı günü", "2020-10-13", "", "day", RELATIVE),
    ("Keçən ayın sonunda kənd atəşə tutuldu.", "Keçən ayın sonunda", "2020-09-21", "2020-09-30", "range", RELATIVE),
]  # fmt: skip

TURKISH: list[Row] = [
    ("27 Eylül 2020'de çatışmalar başladı.", "27 Eylül 2020'de", "2020-09-27", "", "day", STATED),
    ("27 Eylül'de çatışmalar başladı.", "27 Eylül'de", "2020-09-27", "", "day", INFERRED),
    ("27 Eylül'den 10 Kasım'a kadar sürdü.", "27 Eylül'den 10 Kasım'a kadar", "2020-09-27", "2020-11-10", "range", INFERRED),
    ("Savaş 27 Eylül - 10 Kasım 2020 arasında sürdü.", "27 Eylül - 10 Kasım 2020", "2020-09-27", "2020-11-10", "range", STATED),
    ("2016 yılının Nisan ayında çatışma oldu.", "2016 yılının Nisan ayında", "2016-04-01", "2016-04-30", "month", STATED),
    ("1990'larda göç ettiler.", "1990'larda", "1990-01-01", "1999-12-31", "decade", STATED),
    ("1992'de göç ettiler.", "1992'de", "1992-01-01", "1992-12-31", "year", STATED),
    ("Dün köy vuruldu.", "Dün", "2020-10-14", "", "day", RELATIVE),
    ("Üç gün önce köy vuruldu.", "Üç gün önce", "2020-10-12", "", "day", RELATIVE),
    ("Geçen hafta köy vuruldu.", "Geçen hafta", "2020-10-05", "2020-10-11", "week", RELATIVE),
    ("Salı günü köy vuruldu.", "Salı", "2020-10-13", "", "day", RELATIVE),
    ("Ekim ayının başında köy vuruldu.", "Ekim ayının başında", "2020-10-01", "2020-10-10", "range", INFERRED),
    ("2020 sonbaharında bitti.", "2020 sonbaharında", "2020-09-01", "2020-11-30", "season", STATED),
    ("19-20 Eylül 2023 tarihinde vuruldu.", "19-20 Eylül 2023", "2023-09-19", "2023-09-20", "range", STATED),
]  # fmt: skip

ARMENIAN: list[Row] = [
    ("2020 թվականի սեպտեմբերի 27-ին սկսվեց։", "2020 թվականի սեպտեմբերի 27-ին", "2020-09-27", "", "day", STATED),
    ("Սեպտեմբերի 27-ին սկսվեց։", "Սեպտեմբերի 27-ին", "2020-09-27", "", "day", INFERRED),
    ("Ստորագրվեց 2020թ. նոյեմբերի 9-ին։", "2020թ. նոյեմբերի 9-ին", "2020-11-09", "", "day", STATED),
    ("Սեպտեմբերի 27-ից նոյեմբերի 10-ը պատերազմ էր։", "Սեպտեմբերի 27-ից նոյեմբերի 10-ը", "2020-09-27", "2020-11-10", "range", INFERRED),
    ("2023 թվականի սեպտեմբերի 19-20-ը կրակեցին։", "2023 թվականի սեպտեմբերի 19-20-ը", "2023-09-19", "2023-09-20", "range", STATED),
    ("2016 թվականի ապրիլին կրակեցին։", "2016 թվականի ապրիլին", "2016-04-01", "2016-04-30", "month", STATED),
    ("1990-ականներին տեղափոխվեցին։", "1990-ականներին", "1990-01-01", "1999-12-31", "decade", STATED),
    ("1992 թվականին տեղափոխվեցին։", "1992 թվականին", "1992-01-01", "1992-12-31", "year", STATED),
    ("2022թ.-ի սեպտեմբերին կրակեցին։", "2022թ.-ի սեպտեմբերին", "2022-09-01", "2022-09-30", "month", STATED),
    ("Երեկ կրակեցին։", "Երեկ", "2020-10-14", "", "day", RELATIVE),
    ("Երեք օր առաջ կրակեցին։", "Երեք օր առաջ", "2020-10-12", "", "day", RELATIVE),
    ("Անցյալ շաբաթ կրակեցին։", "Անցյալ շաբաթ", "2020-10-05", "2020-10-11", "week", RELATIVE),
    ("Երեքշաբթի օրը կրակեցին։", "Երեքշաբթի", "2020-10-13", "", "day", RELATIVE),
    ("2020 թվականի աշնանը ավարտվեց։", "2020 թվականի աշնանը", "2020-09-01", "2020-11-30", "season", STATED),
]  # fmt: skip

PERSIAN: list[Row] = [
    ("۲۷ سپتامبر ۲۰۲۰ جنگ آغاز شد.", "۲۷ سپتامبر ۲۰۲۰", "2020-09-27", "", "day", STATED),
    ("در ۲۷ سپتامبر جنگ آغاز شد.", "۲۷ سپتامبر", "2020-09-27", "", "day", INFERRED),
    ("از ۲۷ سپتامبر تا ۱۰ نوامبر ۲۰۲۰ جنگ بود.", "۲۷ سپتامبر تا ۱۰ نوامبر ۲۰۲۰", "2020-09-27", "2020-11-10", "range", STATED),
    ("روز سه‌شنبه روستا گلوله‌باران شد.", "سه‌شنبه", "2020-10-13", "", "day", RELATIVE),
    ("دیروز روستا گلوله‌باران شد.", "دیروز", "2020-10-14", "", "day", RELATIVE),
    ("سه روز پیش روستا گلوله‌باران شد.", "سه روز پیش", "2020-10-12", "", "day", RELATIVE),
    ("هفته گذشته روستا گلوله‌باران شد.", "هفته گذشته", "2020-10-05", "2020-10-11", "week", RELATIVE),
    ("در سال ۱۹۹۴ آتش‌بس شد.", "سال ۱۹۹۴", "1994-01-01", "1994-12-31", "year", STATED),
    ("اوایل دهه ۱۹۹۰ کوچ کردند.", "اوایل دهه ۱۹۹۰", "1990-01-01", "1993-12-31", "range", STATED),
    ("پاییز ۲۰۲۰ پایان یافت.", "پاییز ۲۰۲۰", "2020-09-01", "2020-11-30", "season", STATED),
]  # fmt: skip

FRENCH: list[Row] = [
    ("Le 27 septembre 2020, la guerre éclate.", "27 septembre 2020", "2020-09-27", "", "day", STATED),
    ("Le 1er octobre, la ville tombe.", "1er octobre", "2020-10-01", "", "day", INFERRED),
    ("Du 27 septembre au 10 novembre 2020, elle dure.", "27 septembre au 10 novembre 2020", "2020-09-27", "2020-11-10", "range", STATED),
    ("Entre le 2 et le 5 avril 2016, des combats.", "le 2 et le 5 avril 2016", "2016-04-02", "2016-04-05", "range", STATED),
    ("Mardi dernier, des tirs.", "Mardi dernier", "2020-10-13", "", "day", RELATIVE),
    ("Hier, des tirs.", "Hier", "2020-10-14", "", "day", RELATIVE),
    ("Il y a trois jours, des tirs.", "Il y a trois jours", "2020-10-12", "", "day", RELATIVE),
    ("La semaine dernière, des tirs.", "La semaine dernière", "2020-10-05", "2020-10-11", "week", RELATIVE),
    ("L’année dernière, des tirs.", "L’année dernière", "2019-01-01", "2019-12-31", "year", RELATIVE),
    ("Dans les années 1990, l'exode.", "années 1990", "1990-01-01", "1999-12-31", "decade", STATED),
    ("Au début des années 1990, l'exode.", "début des années 1990", "1990-01-01", "1993-12-31", "range", STATED),
    ("Début octobre, des tirs.", "Début octobre", "2020-10-01", "2020-10-10", "range", INFERRED),
    ("À l’automne 2020, la fin.", "l’automne 2020", "2020-09-01", "2020-11-30", "season", STATED),
    ("Au XXe siècle, des empires.", "XXe siècle", "1901-01-01", "2000-12-31", "range", STATED),
    ("À la fin de l’année 2019, des tirs.", "fin de l’année 2019", "2019-12-01", "2019-12-31", "range", STATED),
    ("En mars 2022, des tirs.", "mars 2022", "2022-03-01", "2022-03-31", "month", STATED),
]  # fmt: skip

GERMAN: list[Row] = [
    ("Am 27. September 2020 begann der Krieg.", "27. September 2020", "2020-09-27", "", "day", STATED),
    ("Am 4. Oktober fiel die Stadt.", "4. Oktober", "2020-10-04", "", "day", INFERRED),
    ("Vom 27. September bis 10. November 2020 dauerte er.", "27. September bis 10. November 2020", "2020-09-27", "2020-11-10", "range", STATED),
    ("Zwischen dem 2. und 5. April 2016 gab es Kämpfe.", "dem 2. und 5. April 2016", "2016-04-02", "2016-04-05", "range", STATED),
    ("Dienstag, den 13. Oktober, war es ruhig.", "Dienstag, den 13. Oktober", "2020-10-13", "", "day", INFERRED),
    ("Am Dienstagabend war es ruhig.", "Dienstagabend", "2020-10-13", "", "day", RELATIVE),
    ("Gestern war es ruhig.", "Gestern", "2020-10-14", "", "day", RELATIVE),
    ("Vor drei Tagen war es ruhig.", "Vor drei Tagen", "2020-10-12", "", "day", RELATIVE),
    ("Letzte Woche war es ruhig.", "Letzte Woche", "2020-10-05", "2020-10-11", "week", RELATIVE),
    ("In den 1990er Jahren flohen viele.", "den 1990er", "1990-01-01", "1999-12-31", "decade", STATED),
    ("Anfang der 1990er Jahre flohen viele.", "Anfang der 1990er Jahre", "1990-01-01", "1993-12-31", "range", STATED),
    ("Ende 2019 flohen viele.", "Ende 2019", "2019-12-01", "2019-12-31", "range", STATED),
    ("Im Mai 1994 schwiegen die Waffen.", "Mai 1994", "1994-05-01", "1994-05-31", "month", STATED),
    ("Im Herbst 2020 war Krieg.", "Herbst 2020", "2020-09-01", "2020-11-30", "season", STATED),
    ("In der Nacht vom 13. auf den 14. September 2022 fielen Schüsse.", "13. auf den 14. September 2022", "2022-09-13", "2022-09-14", "range", STATED),
    ("Im Oktober des Jahres 2020 fielen Schüsse.", "Oktober des Jahres 2020", "2020-10-01", "2020-10-31", "month", STATED),
    ("Im 20. Jahrhundert war Krieg.", "20. Jahrhundert", "1901-01-01", "2000-12-31", "range", STATED),
]  # fmt: skip

TABLES = {
    "en": ENGLISH, "ar": ARABIC, "ru": RUSSIAN, "az": AZERBAIJANI, "tr": TURKISH, "hy": ARMENIAN, "fa": PERSIAN,
    "fr": FRENCH, "de": GERMAN,
}  # fmt: skip

KNOWN_MISSES: list[tuple[str, Row]] = [
    ("de", ("In der ersten Oktoberhälfte war Krieg.", "ersten Oktoberhälfte", "2020-10-01", "2020-10-15", "range", INFERRED)),
    ("hy", ("Տարեսկզբին կրակեցին։", "Տարեսկզբին", "2020-01-01", "2020-03-31", "range", RELATIVE)),
    ("en", ("Fighting has gone on for 18 days.", "18 days", "2020-09-28", "2020-10-15", "range", RELATIVE)),
    ("fa", ("در ۵ مهر ۱۳۹۹ جنگ آغاز شد.", "۵ مهر ۱۳۹۹", "2020-09-26", "", "day", STATED)),
]  # fmt: skip

ROWS = [(lang, row) for lang, rows in TABLES.items() for row in rows]


def dates_of(text: str, lang: str, published: dt.date | None = PUBLISHED) -> list[DateExpression]:
    article = Article(
        document_id="d", document="d", article="d-1", start=0, end=len(text), lang=lang,
        published=published, published_basis=None if published is None else "given",
    )  # fmt: skip
    return find_dates(text, article, split_sentences(text, article))


def check(lang: str, row: Row) -> None:
    text, span, first, last, precision, basis = row
    found = [(d.text, d.first, d.last, d.precision, d.basis) for d in dates_of(text, lang)]
    expected = (span, dt.date.fromisoformat(first), dt.date.fromisoformat(last or first), precision, basis)
    assert found == [expected]


@pytest.mark.parametrize(("lang", "row"), ROWS, ids=[f"{lang}:{row[1]}" for lang, row in ROWS])
def test_an_expression_gives_its_days(lang: str, row: Row) -> None:
    check(lang, row)


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(("lang", "row"), KNOWN_MISSES, ids=[f"{lang}:{row[1]}" for lang, row in KNOWN_MISSES])
def test_known_misses(lang: str, row: Row) -> None:
    check(lang, row)
