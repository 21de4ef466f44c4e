"""The words around place names in Persian. `records.py` says what each table means."""

from __future__ import annotations

from dashboard.extraction.toponym_words.records import Generic, ToponymWords

PERSIAN = ToponymWords(
    language="fa",
    generics=(
        Generic("settlement", "before", "one", "روستای شهر شهرک بندر دهستان روستا پایتخت قریه"),
        Generic("settlement", "before", "many", "روستاهای شهرهای"),
        Generic("district", "before", "one", "شهرستان استان بخش ولسوالی منطقه"),
        Generic("district", "before", "many", "شهرستان‌های استان‌های"),
        Generic("water", "before", "one", "رود رودخانه دریاچه"),
    ),
    village_words="روستا قریه",
    state_forms="جمهوری",
    lying_in="در از",
    conjunctions="و",
    located="""
        در | به | از | داخل | شمال | جنوب | شرق | غرب | نزدیک | نزدیکی | خاک | مرز | مرزهای | اراضی | شهر | روستای |
        استان | منطقه | سوی | اطراف | حومه | شهرستان | پایتخت | مناطق | شهرهای | سمت | سراسر | حوالی | بخشی از |
        قلمرو | آسمان | سرزمین | خاک جمهوری | مناقشه | جنگ | درگیری
    """,
    office_of="""
        وزارت وزیر رئیس دولت ارتش نیروهای نیروی پارلمان سفیر سفارت مقامات ریاست نخست ارتش سخنگوی
    """,
    acting="بین | میان | با | علیه | جمهوری | طرف",
    speech="اعلام گفت متهم",
    skipped="جمهوری | کل | تمام",
    common="""
        از به در با که این آن را تا هر یک دو سه بر برای بود شد است شده می ده شهر روستا کوه رود دریا باغ کرد کار راه
    """,
    calendar="ژانویه فوریه آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    function_words="در از به که را با این آن است شد شده بود می برای تا هم یا",
    peoples="ارمنی* ارمنستانی* آذربایجانی*",
    fighting="""
        گلوله* خمپاره* موشک* راکت* درگیری* نبرد* حمله* حملات* توپخانه* نیروها* سرباز* کشته* زخمی* پهپاد* آتش* اشغال*
        شلیک* بمباران*
    """,
)
