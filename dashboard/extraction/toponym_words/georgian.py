"""The words around place names in Georgian. `records.py` says what each table means."""

from __future__ import annotations

from dashboard.extraction.toponym_words.records import ANY_OTHER, Generic, Noun, ToponymWords

NOUNS = (
    Noun("ი", ("ის", "ში", "დან", "იდან", "ით", "ს", "თან", "მდე", "მა"), "თბილისი: თბილისში, თბილისიდან"),
    Noun(ANY_OTHER, ("ს", "ში", "დან", "სთან", "მდე", "მ", "თი"), "შუშა: შუშაში"),
)

GEORGIAN = ToponymWords(
    language="ka",
    generics=(Generic("settlement", "before", "one", "სოფელ* ქალაქ*"),),
    village_words="სოფელ",
    conjunctions="და",
    land_of="""
        ტერიტორი* საზღვ* ჩრდილოეთ* სამხრეთ* აღმოსავლეთ* დასავლეთ* დედაქალაქ* მოსახლე* ქალაქ* სოფელ* სოფლ* რეგიონ*
        საჰაერო
    """,
    office="""
        პრეზიდენტ* პრემიერ* მინისტრ* სამინისტრო* მთავრობ* პარლამენტ* არმია არმიის ჯარ* ძალებ* შეიარაღებულ* ელჩ* საელჩო*
        ხელისუფლებ*
    """,
    skipped="თავდაცვის საგარეო შინაგან საქმეთა ეროვნული ყოფილი ახალი",
    behind="წინააღმდეგ შორის მიერ",
    postpositions=True,
    verb_last=True,
    cases=(
        ("genitive", "ის ს"),
        ("dative", "ს სთან თან"),
        ("locative", "ში"),
        ("ablative", "დან იდან"),
    ),
    peoples="სომხ* აზერბაიჯანელ*",
    nouns=NOUNS,
    locative_endings="ში დან იდან",
    district_first=True,
)
