"""What Persian sentences report, and what they do not. `event_marks.py` says how places and days are marked."""

from __future__ import annotations

import pytest
from event_marks import events_in

CASES = [
    ("ارتش آذربایجان شهر [هادروت] را تصرف کرد.", [("هادروت", "capture_claim", "azerbaijan", "author")]),
    ("وزارت دفاع ارمنستان اعلام کرد که نیروهای آذربایجان [مارتونی] را گلوله‌باران کردند.",
     [("مارتونی", "strike_shelling", "azerbaijan", "armenia")]),
    ("درگیری‌ها در [تالیش] ادامه دارد.", [("تالیش", "clash", "unknown", "author")]),
    ("روستاهای [سور]، [توغ] و [چایلی] آزاد شدند.",
     [(place, "capture_claim", "unknown", "author") for place in ("سور", "توغ", "چایلی")]),
    ("الهام علی‌اف از آزادی شش روستای دیگر از جمله [آغالی] خبر داد.",
     [("آغالی", "capture_claim", "azerbaijan", "azerbaijan")]),
    ("وزارت دفاع ارمنستان از سرنگونی دو پهپاد آذربایجانی در آسمان [واردنیس] خبر داد.",
     [("واردنیس", "equipment_loss", "armenia", "armenia")]),
    ("چهار گلوله خمپاره به روستای [خمارلو] خورد.", [("خمارلو", "strike_shelling", "unknown", "author")]),
    ("لشکر ۳۱ عاشورا یگان‌های زرهی را به مرز [جلفا] فرستاد.", [("جلفا", "deployment", "unknown", "author")]),
    ("هزاران نفر از ساکنان قره‌باغ راهی [گوریس] شدند.", [("گوریس", "displacement", "unknown", "author")]),
    ("سه تانک ارتش ارمنستان در محور [فضولی] از بین رفت.", [("فضولی", "equipment_loss", "azerbaijan", "author")]),
    ("نیروهای آذربایجان در نزدیکی [شوشا] به یک خودرو پلیس کمین زدند.", [("شوشا", "clash", "azerbaijan", "author")]),
    ("ارتش آذربایجان روستای [تالیش] را زیر آتش گرفت.", [("تالیش", "strike_shelling", "azerbaijan", "author")]),
    ("در [ترتر] سه غیرنظامی کشته و پنج تن دیگر زخمی شدند.", [("ترتر", "casualty_claim", "unknown", "author")]),
    ("شهر [شوشی] همچنان در دست نیروهای ارمنی است.", [("شوشی", "capture_denied", "unknown", "author")]),
    ("نیروهای ارمنی در سال ۱۹۹۲ شهر [شوشا] را گرفتند.", [("شوشا", "capture_claim", "armenia", "author")]),
    ("صدای انفجار در [اصلاندوز] شنیده شد.", [("اصلاندوز", "other", "unknown", "author")]),
    ("یک پهپاد ناشناس در روستای [قره‌قباد] سقوط کرد.", [("قره‌قباد", "other", "unknown", "author")]),
    ("گاز [خان‌کندی] قطع شد.", [("خان‌کندی", "other", "unknown", "author")]),
    ("ارتش آذربایجان به حومه [استپاناکرت] رسید.", [("استپاناکرت", "advance", "azerbaijan", "author")]),
    ("دو سرباز ارمنی در [سوتک] جان خود را از دست دادند.", [("سوتک", "casualty_claim", "azerbaijan", "author")]),
    ("نیروهای حافظ صلح روسیه در [لاچین] مستقر شدند.", [("لاچین", "deployment", "russia", "author")]),
    ("[آغدام] به آذربایجان بازگردانده شد.", [("آغدام", "capture_claim", "azerbaijan", "author")]),
    ("منطقه [کلبجر] به جمهوری آذربایجان تحویل داده شد.", [("کلبجر", "capture_claim", "azerbaijan", "author")]),
    ("ارامنه پیش از ترک [کلبجر] خانه‌های خود را آتش زدند.", [("کلبجر", "other", "armenia", "author")]),
    ("ارتش ارمنستان [گنجه] را با موشک‌های بالستیک زد.", [("گنجه", "strike_shelling", "armenia", "author")]),
    ("شهر [بردع] موشک‌باران شد.", [("بردع", "strike_shelling", "unknown", "author")]),
    ("در پی انفجار مین در [آغدام] دو مهندس مجروح شدند.", [("آغدام", "casualty_claim", "unknown", "author")]),
    ("سه روستای [حسنلی]، [قوملاق] و [سلطانلی] به دست ارتش آذربایجان افتاد.",
     [(p, "capture_claim", "azerbaijan", "author") for p in ("حسنلی", "قوملاق", "سلطانلی")]),
    ("ایروان سقوط [هادروت] را تکذیب کرد.", [("هادروت", "capture_denied", "azerbaijan", "armenia")]),
    ("پلیس آذربایجان راه [لاچین] را بست.", [("لاچین", "other", "azerbaijan", "author")]),
    ("سنگرهای ارتش ارمنستان در [مادگیز] درهم کوبیده شد.", [("مادگیز", "strike_shelling", "azerbaijan", "author")]),
    ("بیش از دویست تن از مدافعان [خوجالی] قتل‌عام شدند.", [("خوجالی", "casualty_claim", "unknown", "author")]),
]  # fmt: skip


@pytest.mark.parametrize(("marks", "expected"), CASES)
def test_what_a_persian_sentence_reports(marks, expected):
    assert [(e.name, e.kind, e.actor, e.claimed_by) for e in events_in(marks, "fa")] == expected


@pytest.mark.parametrize(
    "marks",
    [
        "اگر ارتش شهر [هادروت] را تصرف کند، جنگ پایان می‌یابد.",
        "آیا نیروها [هادروت] را تصرف کردند؟",
        "ارتش [شوشی] را تصرف خواهد کرد.",
        "در [استپاناکرت] تلفات جانی نداشت.",
        "خوشبختانه در [خمارلو] کسی آسیب ندید و تلفاتی در بر نداشت.",
        "باکو می‌خواهد [شوشا] را تصرف کند.",
        "ارتش قصد داشت [لاچین] را محاصره کند.",
        "تصرف [شوشا] می‌تواند سرنوشت جنگ را تعیین کند.",
        "هیچ موشکی به [تبریز] اصابت نکرد.",
        "این نویسنده در [شوشا] زاده شد.",
    ],
)
def test_what_is_no_event_in_persian(marks):
    assert events_in(marks, "fa") == []
