"""Words by which a text of one sentence shows that it is about this war: its peoples, and fighting."""

from __future__ import annotations

from dashboard.extraction.toponym_words import TABLES, of_all
from dashboard.extraction.toponym_words.records import Stems

# The peoples of the conflict and what is theirs, in any language.
PEOPLES = Stems(of_all("peoples"))
# Sport, in any language: clubs bear the names of regions and villages.
SPORT, BEATING = Stems(of_all("sport")), Stems(of_all("beating"))
# Fighting, by language. A locative with one of these in its sentence makes a village of the theatre likely.
FIGHTING: dict[str, Stems] = {language: Stems(table.fighting) for language, table in TABLES.items() if table.fighting}
