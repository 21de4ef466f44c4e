"""The words around place names in German. `records.py` says what each table means."""

from __future__ import annotations

from dashboard.extraction.toponym_words.records import Generic, ToponymWords

GERMAN = ToponymWords(
    language="de",
    generics=(
        Generic("settlement", "before", "one", "dorf stadt ortschaft siedlung ort hauptstadt"),
        Generic("settlement", "before", "many", "dörfer dörfern städte städten ortschaften siedlungen"),
        Generic("district", "before", "one", "bezirk rajon region provinz kreis"),
        Generic("district", "before", "many", "bezirke bezirken rajons provinzen regionen"),
        Generic("district", "after", "one", "bezirk rajon region provinz"),
    ),
    village_words="dorf dörf",
    state_forms="republik",
    links="der den des von genannt",
    lying_in="in im von aus des der",
    conjunctions="und oder",
    located="""
        in | im | nach | aus | bei | um | nahe | durch | über | innerhalb | in der nähe von | gebiet von | teil von |
        norden von | süden von | stadt | dorf | region | grenze zu | grenze nach | hauptstadt | bewohner von |
        bevölkerung von | südlich von | nördlich von
    """,
    moving="von | zu | bis",
    motion="flieh* geflohen reis* entsand* schick* abzug* rückzug* zurück* transport*",
    ground="konflikt | krieg | region | frage",
    office_of="""
        minister* ministerium* präsident* regierung* armee streitkräfte* parlament* botschaft* republik
    """,
    office="""
        präsident* regierung* armee* streitkräfte* ministerium* verteidigungsministeri* außenminister*
        außenministerium* truppen* premier* staatschef* parlament* botschaft* militär* armenier*
    """,
    acting="gegen | laut | mit | zwischen | durch | seitens | nach angaben von",
    speech="erklär* sagt* kündig* beschuldig* warf melde* bestätig* fordert* will hat ist",
    skipped="""
        der | die | das | dem | den | nord | süd | republik | nördlichen | südlichen | umstrittenen | umkämpften |
        ganz | berg
    """,
    common="""
        die der das den dem ein eine und mit nach bei auf im am zum zur wie was wer wo wenn noch nur auch aber über
        unter von
    """,
    calendar="""
        januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
        april august september november
    """,
    titles="herr frau präsident minister general",
    demonyms="""
        armenische armenischen aserbaidschanische aserbaidschanischen türkische türkischen russische russischen
    """,
    us_state="bundesstaat",
    peoples="armenisch* armenier* aserbaidschanisch* aserbaidschaner*",
    fighting="""
        beschuss* beschoss* beschieß* gefecht* kämpf* kampf* gekämpft angriff* angegriffen artillerie* granate*
        rakete* drohne* truppen soldat* getötet verletzt einnahm* eingenommen erobert* offensive waffenruhe feuer*
        scharmützel* bombard* mörser*
    """,
    suffixes=(("s", "Armeniens, Bergkarabachs, Bakus"),),
)
