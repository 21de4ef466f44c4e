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
    links="der den des von genannt die das dem",
    lying_in="in im von aus des der dem den",
    conjunctions="und oder",
    located="""
        in | im | ins | nach | aus | bei | beim | nahe | um | über | innerhalb | außerhalb | unweit | nahe bei |
        in der nähe von | südlich von | nördlich von | östlich von | westlich von | südöstlich von | nordöstlich von |
        südwestlich von | nordwestlich von | grenze zu | grenze nach | grenze zur | grenze zum | grenze mit |
        grenzen zu | grenze zwischen | grenzgebiet zwischen | kontaktlinie zwischen | frontlinie zwischen |
        straße zwischen | quer durch | bis nach | bis in | oberhalb | unterhalb | innerhalb von | außerhalb von |
        rund um | richtung | an der grenze zu | inmitten | entlang | ab | gen | krieg um | konflikt um | kampf um |
        kämpfe um | streit um
    """,
    entered="""
        verlassen verließ* verlässt betrat betreten besucht* besuchte* erreicht* überquer* durchquer*
    """,
    land_of="""
        gebiet* *gebiet *gebiete *gebieten territorium *territorium grenze* *grenze *grenzen norden süden osten westen
        nordosten nordwesten südosten südwesten zentrum herz* hauptstadt* teil teile teilen *teil *teile region*
        bevölkerung bewohner* einwohner* bürger* boden luftraum inneren innere städte* stadt dörfer* dorf provinz*
        bezirk* landkreis* umland küste* rand hälfte himmel karte straßen bergen gebirge exklave enklave rest
        hinterland raum ufer nachbarschaft volk grenzregion* grenzdörfer* grenzort*
    """,
    moving="von | zu | bis | durch | vom | zur | zum",
    motion="""
        flieh* floh* geflohen flucht geflüchtet* reis* entsand* entsend* schick* abzug* abzieh* rückzug* zurück*
        transport* kam kamen kommt kommen gekommen fuhr* fahr* gefahren flog* flieg* geflogen route* pipeline* weg
        leit* lief* straße* gelang* angereist* stamm* *lieferung* geliefert liefer* transit* verleg* nach vertrieb*
        auswander* ausgewandert* übersiedel* umgezogen
    """,
    handing="""
        zurückgegeben rückgabe übergeb* übergab* abgetreten abtret* überlassen überließ* übertrag*
    """,
    ground="grenze | nahe | stämmige | stämmigen",
    genitive="von",
    verb_last=True,
    capital_nouns=True,
    office_of="""
        *minister *ministers *ministerin *ministerium *ministeriums *ministerpräsident* *präsident *präsidenten
        *präsidentin präsident* regierung* *regierung *regierungschef armee* *armee streitkräft* *streitkräfte*
        *streitkräften parlament* *parlament botschaft* *botschafter *botschafters *rat *rates *rats
        *rechtsbeauftragte* ombuds* *dienst *dienstes *dienste zentralbank nationalbank *bank staatschef* außenamt*
        *amt *behörde *behörden sprecher* *sprecher* *truppen *kräfte *kräften *soldaten führung *führung verfassung
        *gericht *versammlung *kommission *ausschuss generalstab* *anwaltschaft *anwalt *polizei delegation* kirche
        *universität akademie *akademie held heldin *partei *verband *mannschaft *klub *verein museum theater oper
        konsul* abgeordnete* luftwaffe* *garde *schutz kanzler* außenpolitik* *chef *beauftragte *beauftragten
        *anführer *vertreter vertrag *vertrag *abkommen konferenz *konferenz
    """,
    office="""
        *minister *ministerin *ministerium *ministeriums *ministerpräsident* *präsident *präsidenten *präsidentin
        regierung* *regierung armee* *armee streitkräft* *streitkräfte *truppen *kräfte *soldaten premier* staatschef*
        staatsoberhaupt parlament* botschaft* *botschafter *botschafterin militär* *rat *dienst außenamt* gruppe
        *sprecher *sprecherin *behörde *behörden generalstab* führung *führung luftwaffe* machthaber *regierungschef
        *abgeordnete* *polizei delegation* unterhändler* diplomat* *gespräche *prozess abkommen gipfel *anwaltschaft
        ombuds* menschenrechts* *bank *universität straße platz bataillon regiment brigade division vertrag konferenz
        stadion
    """,
    office_adjectives="""
        neuer neue neuen ehemaliger ehemaligen früherer früheren damaliger damaligen erster ersten amtierender
        langjähriger stellvertretender autoritärer
    """,
    acting="""
        gegen | mit | zwischen | durch | seitens | seite von | von seiten | hilfe von | unterstützung von |
        unterstützung durch | kontrolle von | verhältnis zu | beziehungen zu | krieg mit | krieg gegen |
        gespräche mit | an | für | beschuldigt | beschuldigte | warnt | warnte | unterstützt | unterstützte | wirft |
        warf | fordert | forderte
    """,
    attributing="laut | nach angaben von | nach angaben aus | nach darstellung von | offizielles",
    speech="""
        erklär* sagt* kündig* beschuldig* warf melde* bestätig* fordert* will hat ist weist wies bestreit*
    """,
    skipped="""
        der | die | das | dem | den | des | nord | süd | republik | nördlichen | südlichen | östlichen | westlichen |
        umstrittenen | umkämpften | ganz | berg | abtrünnigen | benachbarten | heutigen | international |
        anerkannten | sowjetischen | gesamten | blockierten | ehemaligen | nördliche | südliche | nachbarland |
        nachbarlandes | kernland | selbsternannten | selbst | ernannten | besetzten | unabhängigen
    """,
    common="""
        die der das den dem ein eine und mit nach bei auf im am zum zur wie was wer wo wenn noch nur auch aber über
        unter von
    """,
    calendar="""
        januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
        april august september november
    """,
    surname_endings="jan ow owa ew ewa",
    naming="namens genannt hieß heißt",
    titles="""
        herr frau präsident minister general hauptmann oberst oberstleutnant leutnant feldwebel unteroffizier
        gefreiter generalmajor generalleutnant kommandeur kommandant doktor professor bischof erzbischof dichter
        schriftsteller sänger anwalt bürgermeister gouverneur kanzler kanzlerin außenminister verteidigungsminister
        ministerpräsident staatschef regierungschef
    """,
    demonyms="""
        armenische armenischen aserbaidschanische aserbaidschanischen türkische türkischen russische russischen
        armenier armeniern armeniers armenierin armenischer armenisches armenischem aserbaidschaner aserbaidschanern
        aserbaidschanischer aserbaidschanisches türke türken russe russen russischer iraner iranische iranischen
        georgier georgische georgischen sowjetische sowjetischen karabach-armenier azeri azeris türkischer westlichen
        östlichen französische französischen
    """,
    us_state="bundesstaat",
    sport="""
        fußball* bundesliga liga stürmer torwart torhüter mittelfeldspieler champions pokal halbfinale viertelfinale
        uefa fifa trainer
    """,
    beating="schlug schlägt besiegt* gewann verlor unentschieden sieg niederlage gewinnt",
    voices="hieß heißt verlautet* dementier*",
    bearers="""
        tanker schiff fregatte fähre dampfer frachter bataillon regiment brigade division operation hotel restaurant
        kino zeitung tageszeitung stadion *platz *straße
    """,
    peoples="armenisch* armenier* aserbaidschanisch* aserbaidschaner*",
    fighting="""
        beschuss* beschoss* beschieß* gefecht* kämpf* kampf* gekämpft angriff* angegriffen artillerie* granate*
        rakete* drohne* truppen soldat* getötet verletzt einnahm* eingenommen erobert* offensive waffenruhe feuer*
        scharmützel* bombard* mörser* offensiv* militäroperation* vorstoß* überfall*
    """,
    suffixes=(("s", "Armeniens, Bergkarabachs, Bakus"),),
)
