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
    peoples="სომხ* აზერბაიჯანელ*",
    nouns=NOUNS,
    locative_endings="ში დან იდან",
    district_first=True,
)
