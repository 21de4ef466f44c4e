"""The cues of English."""

from __future__ import annotations

from dashboard.extraction.cues.records import Cues
from dashboard.extraction.cues.records import happening as row
from dashboard.records import Party

_PERSONS = (
    r"(?:soldiers?|fighters?|service\s?m[ae]n|prisoners?|civilians?|m[ae]n|pow|pows|captives?|mercenar\w+|saboteurs?)\b"
)
_ARMS = (
    r"\b(?:tanks?|t-\d\d|vehicles?|uavs?|drones?|aircrafts?|warplanes?|planes?|jets?|helicopters?|su-\d\d|mi-\d\d|"
    r"howitzers?|launchers?|systems?|s-300s?|tor-m2km|osa|grad|smerch|radars?|artillery|guns?|ammunition|depots?|"
    r"equipment|hardware|armou?r|bmps?|btrs?|batter(?:y|ies)|weapons?)\b"
)
_TROOPS = (
    r"\b(?:troops?|soldiers?|forces|militants?|fighters?|mercenar\w+|terrorists?|jihadi\w*|takfiri\w*|units?|"
    r"reinforcements?|advisers?|advisors?|peacekeep\w+|observers?|specialists?|mujahid\w+|jets|fighter jets|f-16s?|"
    r"personnel|convoys?|brigades?|battalions?|reservists?|servicem[ae]n|columns?)\b"
)
_FIRE = r"(?:artillery|rockets?|missiles?|mortars?|air|aerial|drones?|uavs?|tank|ballistic|bomb|gun)"
_WEAPON = rf"\b(?:{_FIRE}|warplanes?|f-16s?|shells?|air force|aviation|grad|smerch|munitions?|howitzers?)\b"
# Who takes a place by entering it, and who does not.
_ARMY = (
    r"\b(?:troops|forces|soldiers|units?|armou?r|tanks|infantry|army|brigade|battalion|fighters|armenians|azeris|"
    r"azerbaijanis|enemy|special forces|militia)\b"
)
_GUESTS = (
    r"\b(?:peacekeep\w+|russian|soviet|interior|convoys?|aid|journalists?|fighting (?:continued|goes on|went on)|"
    r"street fighting|entered (?:into|the (?:war|conflict)))\b"
)
_TRUCE = r"(?:cease-?\s?fire|truce|armistice)"
_CONTROL = r"(?:full |complete |total |firm |partial )?control\b"

HAPPENINGS = (
    # --- taking a place
    row("capture_claim", "subject",
        r"(?<!areas )(?<!territories )(?<!territory )(?<!positions )(?<!recently )(?<!lands )(?<!newly )\bcaptur(?:e|"
        r"ed|es|ing)\b(?! of)",
        "captured the village of",
        after_not=rf"(?:\W+[\w'-]+){{0,4}}\W+{_PERSONS}|(?:\W+[\w'-]+){{0,3}}\W+{_ARMS}|\W+(?:on (?:video|film|"
            rf"camera))"),
    row("capture_claim", "subject", r"\bseiz(?:e|ed|es|ing)\b", "seized the villages of",
        after_not=rf"(?:\W+[\w'-]+){{0,3}}\W+(?:{_ARMS}|power\b|the (?:initiative|opportunity))"),
    row("capture_claim", "subject", r"\b(?:took|take[ns]?|taking|gain(?:ed|s|ing)?|assum(?:ed|es|ing)|"
        r"establish(?:ed|es|ing)?|got|regain(?:ed|s|ing)?|re-?establish(?:ed|ing)?|secured) "
        r"(?:\w+ )?(?:full |complete |total |firm )?control (?:of|over)\b", "took full control of"),
    row("capture_claim", "subject", r"\btook (?:over )?(?=the (?:strategic |key )?(?:village|town|city|height|"
        r"settlement)|"
        r"\w+ (?:village|town)s?\b)", "took the town of", strength=0.9),
    row("capture_claim", "subject", r"\b(?:took|taken|taking) (?:over )?(?=(?:[\w'-]+ ){1,4}(?:villages?|towns?|"
        r"heights?|hills?|positions|settlements?)\b)",
        "taken several strategic heights near", strength=0.8),
    row("capture_claim", "subject", r"\b(?:took|takes?|taken|taking)(?: (?:back|over))?\b", "took",
        strength=0.8, at_place="after",
        after_not=r"'s?\b| (?:residents?|people|refugees?|civilians?|inhabitants|prisoners?|as|"
            r"for granted|seriously)\b"),
    row("capture_claim", "subject", r"\b(?:was|were|is being|are being|(?:has|have|had) (?:\w+ly |"
        r"also |now |then )?been) (?:\w+ly |also |now |then |later )?taken\b", "was taken",
        after_not=r" (?:to|in|into|for|from|as|up|out|off|away|aback|down|on board|part|place|care|note|seriously|"
            r"hostage|prisoner|captive|by (?:surprise|helicopter|bus|car|train|plane|ambulance))\b",
        strength=0.8, at_place="before"),
    row("capture_claim", "subject", r"\b(?:entered|rode into|drove into|marched into)(?: the (?:village|town|city|"
        r"settlement) of)?", "entered the city of", at_place="after", beside=_ARMY, unless=_GUESTS),
    row("capture_claim", "subject", r"\b(?:is|are) (?:now |again |back )?ours(?: again| now| at last)?\b",
        "is now ours", at_place="before", strength=0.8),
    row("capture_claim", "victim", r"\b(?:was|were|had been) (?:left|given up|surrendered|abandoned|yielded)(?: by "
        r"(?:its|the) defenders)?(?: without a (?:fight|shot)| to the (?:enemy|azerbaijanis|armenians))",
        "was left without a fight", at_place="before", strength=0.9),
    row("capture_claim", "subject", r"\bretook\b|\bretak(?:e|en|ing)\b", "retook the height"),
    row("capture_claim", "subject", r"\b(?:recaptured|recapturing)\b", "recaptured the village"),
    row("capture_claim", "subject", r"\bliberat(?:e|ed|es|ing)\b", "liberated the city of",
        unless=r"liberated (?:territor|area|land|region|district)"),
    row("capture_claim", "subject", r"\b(?:have|has|had|been|was|were|forces|troops|army|military) occupied\b|"
        r"\boccupied by\b|\boccupied the (?:village|town|city|height)", "was occupied by", strength=0.8,
        after_not=r" (?:territor|land|area|region|part|karabakh)"),
    row("capture_claim", "subject", r"\b(?:freed|freeing) (?:\w+ ){0,3}from (?:\w+ ){0,3}occupation",
        "freed from occupation"),
    row("capture_claim", "victim", r"\b(?:fell|fallen|falls)\b(?= (?:to|into|under|on|after|in|as|without)|[ ,.;]*$)",
        "the town fell to", after_not=r" (?:in|into) (?:love|line|action|battle|combat)|(?: \w+){0,3} (?:short|apart)"),
    row("capture_claim", "subject", r"\b(?:came|come|comes|passed|pass|brought|taken|placed|now|went|returned|put) "
        r"(?:back )?under (?:the )?(?:\w+ ){0,2}control\b", "came under the control of"),
    row("capture_claim", "subject", r"\bcontrol (?:of|over)\b(?= (?:\w+ ){0,4}(?:villages?|towns?|settlements?|"
        r"heights?))",
        "control over several villages", strength=0.6),
    row("capture_claim", "subject", r"\b(?:capture|seizure|liberation|recapture|taking|fall|occupation) of\b",
        "the capture of", strength=0.7),
    row("capture_claim", "victim", r"\blos(?:t|ing|s of)\b(?: control (?:of|over))?(?= (?:\w+ ){0,3}(?:villages?|"
        r"towns?|cit(?:y|ies)|"
        r"settlements?|heights?|control)\b)", "lost the town of", strength=0.8),
    row("capture_claim", "subject", r"\b(?:raised|hoisted|planted|raising|hoisting) (?:\w+ ){0,4}(?:flags?|banner)\b",
        "raised the flag over"),
    row("capture_claim", "subject", r"\b(?:cleared|mopped up|clearing) (?:\w+ ){0,4}(?:of|from) (?:\w+ ){0,4}"
        r"(?:forces|fighters|militants|troops|enem)", "cleared the town of fighters"),
    row("capture_claim", "subject", r"\b(?:overr[ua]n|overrunning|w[oi]n(?:ning)? (?:them |it |\w+ )?back|"
        r"wrest(?:ed|ing)|"
        r"won control|conquer(?:ed|ing)|conquest of|reconquer\w*|annex(?:ed|ing)|overwhelmed)\b", "was overrun"),
    row("capture_claim", "subject", r"\b(?:listed|enumerated)\b", "he listed", at_place="after", strength=0.8),
    row("capture_claim", "subject", r"\b(?:published|releas(?:ed|es)|shared|posted|aired|broadcast) (?:a |new |the )?"
        r"(?:video |drone )?(?:footage|video|images|pictures|photos?) (?:\w+ ){0,2}(?:from|of|in|taken in)\b",
        "published footage from", at_place="after", strength=0.8),
    row("capture_claim", "subject", r"\b(?:is|are|was|were) (?:now |all |already |fully |completely )?under (?:our|"
        r"azerbaijan(?:i|'s)|azeri|baku's) (?:\w+ )?control\b", "are under our control"),
    row("capture_claim", "victim", r"\bfollowed\b(?! by)", "khojavend followed", at_place="before", strength=0.7,
        beside=r"\b(?:fell|captur\w+|taken|took|lost|seiz\w+|overrun)\b"),
    row("capture_claim", "victim", r"\b(?:turn of)\b", "it was the turn of", at_place="after", strength=0.7),
    row("capture_claim", "victim", r"\b(?:gave up|abandon(?:ed|ing)|surrender(?:ed|ing)?|yield(?:ed|ing))\b",
        "abandoned the village of", at_place="after", strength=0.7),
    row("capture_denied", "subject", r"\b(?:nobody|no one|not|never) (?:has |have |had )?(?:lost|surrendered|"
        r"given up)\b", "nobody has lost", after_not=r" (?:\w+ ){0,2}(?:soldiers?|men|tanks?|hope|drones?|sight|time)"),
    row("capture_denied", "subject", r"\b(?:remain(?:s|ed|ing)?|still|stay(?:s|ed)?|continues? to be|is|are|was|were)\b"
        r"(?: [\w'-]+){0,4}? (?:in the hands of|in (?:armenian|karabakh|artsakh) hands|under (?:the )?(?:full )?"
        r"(?:(?:control|hold) of (?:the )?)?(?:armenian|artsakh|karabakh)(?:s|[ -]armenian)?)",
        "is still in the hands of"),
    row("capture_denied", "subject", r"\b(?:remain(?:s|ed|ing)?|still|continues? to be)(?: [\w'-]+){0,2}? "
        r"(?:held|controlled|defended) by (?:the |its |their |our )?(?:own )?(?:armenian|artsakh|karabakh|defen[cs]e|"
        r"forces|troops|army|units|fighters)\b", "is still held by its forces"),
    row("capture_denied", "subject", r"\b(?:have|has|had|did|do|does) not (?:yet )?(?:left|leave|abandon(?:ed)?|"
        r"withdrawn from|withdraw from|pulled out of|pull out of)\b", "had not left the town", at_place="after",
        beside=r"\b(?:forces|troops|army|fighters|units|defenders)\b", strength=0.8),
    row("capture_denied", "subject", r"\b(?:did not|didn't|failed to|could not|was not|were not|has not|have not|"
        r"had not|not)"
        r" (?:been )?(?:captur\w+|tak(?:e|en)|seiz\w+|fallen|occup\w+)\b", "did not capture the town"),
    row("capture_denied", "subject", r"\b(?:is|are|was|were) not (?:lost|taken|captured|in enemy hands)\b",
        "is not lost", at_place="before", strength=0.9),
    row("capture_denied", "subject", r"\b(?:den(?:ied|ies|y)|rejected|refuted) (?:the )?(?:loss|fall|capture|seizure|"
        r"surrender) of\b", "denied the loss of"),
    row("capture_denied", "subject", r"\b(?:held|holding|hold|retain(?:ed|s)?|kept|maintain(?:ed|s|ing)?|"
        r"regain) (?:\w+ ){0,2}control"
        r" (?:of|over)\b", "retained control of", strength=0.6),
    # --- moving
    row("advance", "subject", r"\badvanc(?:e[sd]?|ing)\b", "advanced towards",
        after_not=r" (?:weapon|technolog|system|training)| in (?:the )?(?:training|technolog\w+|equipment|"
            r"science)|(?: in)? (?:talks|negotiations)", strength=0.9),
    row("advance", "subject", r"\b(?<!counter)(?<!counter-)offensives?\b(?! weapon)",
        "launched an offensive in", strength=0.8),
    row("advance", "subject", r"\b(?:push(?:ed|es|ing)?|mov(?:ed|es|ing)|march(?:ed|ing)|press(?:ed|ing)?) "
        r"(?:further |deeper |forward|on |ahead|toward|into|deep|closer|the remaining|out)",
        "pushed further into", strength=0.8),
    row("advance", "subject", r"\b(?:entered|entering|infiltrat(?:ed|ing))\b(?= (?:\w+ ){0,4})", "entered the city of",
        after_not=
            r" (?:into force|into effect|its|their|the (?:war|conflict|talks|\w+ (?:day|week|month)))", strength=0.8),
    row("advance", "subject", r"\b(?:reached|reaching|approach(?:ed|ing|es))\b", "reached the outskirts of",
        after_not=r" (?:a|an|the|by|in) (?:\w+ )?(?:agreement|deal|compromise|ceasefire|consensus|end)|"
            r"(?: [\w-]+){0,3} (?:agreement|deal|ceasefire|truce)|"
        r" \d|(?: out)? to\b", unless=r"(?:agreement|deal|ceasefire|cease-fire|truce|compromise) (?:was |"
        r"that was )?reached", strength=0.6),
    row("advance", "subject", r"\b(?:broke through|breakthrough|breach(?:ed|ing) the (?:defen[cs]e|lines?|front)|"
        r"outflank\w+)\b",
        "broke through the line"),
    row("advance", "subject", r"\b(?:encircl(?:ed|ing|ement)|surround(?:ed|ing) (?=the|it|by)|besieg(?:ed|ing)|"
        r"isolat(?:e|ed|ing) the|cut(?:ting)? off the|siege of)", "encircled the town", strength=0.8),
    row("advance", "subject", r"\b(?:start(?:ed|ing)?|beg[au]n|launch(?:ed|ing|es)|conduct(?:ed|ing|s)?|"
        r"continu(?:ed|es|e|ing)) (?:[\w'-]+ ){0,6}?"
        r"(?:\w+ )?(?:operations?|offensives?)\b", "started an operation", strength=0.8, unless=
        r"peacekeeping operation"),
    row("advance", "subject", r"\b(?:is|are|was|were|stood|stands?) (?:now |already )?(?:[\w-]+ kilomet(?:er|re)s from|"
        r"(?:at|on) the (?:edge|outskirts|gates|approaches) of)\b", "is at the edge of", strength=0.8,
        beside=r"\b(?:enemy|troops|forces|units?|army|soldiers|azerbaijanis?|armenians|azeris)\b"),
    row("advance", "subject", r"\b(?:invad(?:ed|ing)|invasion of|dug in|thrust (?:into|toward)|drove into|poured into|"
        r"(?:hold(?:s|ing)?|held|occupy(?:ing)?) (?:\w+ ){0,2}(?:heights|positions)|crossed (?=the (?:\w+ )?(?:range|"
        r"mountains?|line of contact|front|ridge|pass)|\w+ range|the \w+ range))\b", "hold heights near", strength=0.7),
    row("counterattack", "subject", r"\bled (?:[\w'-]+ ){1,8}against\b", "led several companies against"),
    row("advance", "victim", r"\b(?:retreat(?:ed|s|ing)?|pull(?:ed|ing) (?:back|out)|withdr[ae]w(?:n|ing|s)?|"
        r"fell back)\b",
        "retreated from", strength=0.6, after_not=r"(?:\W+\w+){0,4}\W+(?:agreement|statement|proposal|request|bill)"),
    row("advance", "victim", r"\blost (?:\W?\w+\W? ){0,2}(?:positions?|ground)\b", "lost some positions", strength=0.8),
    row("advance", "subject", r"\b(?:gained ground|consolidat(?:ed|ing) (?:\w+ ){0,2}(?:gains|"
        r"positions))\b",
        "gained ground", strength=0.7),
    # --- counter-attacks
    row("counterattack", "subject", r"\bcounter[- ]?(?:attack|offensive|strike|assault)(?:s|ed|ing)?\b",
        "counter-attacked"),
    row("counterattack", "subject", r"\b(?:tr(?:y|ied|ying)|attempt(?:s|ed|ing)?|sought) to (?:retake|recapture|"
        r"regain|take back|win back|get back)\b",
        "tried to retake"),
    # --- fighting
    row("clash", "both", r"\bclash(?:es|ed|ing)?\b", "clashes in"),
    row("clash", "both", r"\b(?:fighting|firefights?|skirmish\w*|gun\s?battles?|hostilities|battles?)\b",
        "fighting near",
        after_not=r"[- ](?:tanks?|group|field|hardened|ready|against (?:corruption|terror|covid))| for (?:hearts|"
            r"a|his|her)",
        unless=r"(?:fighting|battle) (?:spirit|capacity|against (?:corruption|covid))|(?:end|stop|halt|cessation|"
            r"suspension) (?:to |of |the )*(?:fighting|hostilities)",
        strength=0.9),
    row("clash", "both", r"\b(?:fought|fights|fight)\b(?= (?:\w+ ){0,3}(?:in|near|around|for|on|at|over|along))",
        "fought for control of",
        strength=0.7),
    row("clash", "both", r"\btrad(?:ed|ing) (?:\w+ )?(?:fire|shots)\b", "traded fire"),
    row("clash", "subject", r"\b(?:tr(?:y|ied|ying)|attempt(?:ed|ing)?|sought) to (?:break (?:through|in)|advance|push|"
        r"infiltrate|enter|cross|storm|seize|capture|take)\b", "tried to break through at"),
    row("clash", "both", r"\b(?:exchang(?:e|ed|es|ing)(?: of)?(?: heavy| gun)? ?fire|exchange of (?:gun)?fire)\b",
        "exchanged fire"),
    row("clash", "both", r"\b(?:war|conflict|violence|fighting)\W+(?:that |which )?(?:broke out|erupted|"
        r"has erupted|flared|started|began|resumed)\b|"
        r"\b(?:erupted|broke out|flared up|outbreak of)\b", "the war erupted in", strength=0.7),
    row("clash", "subject", r"\blaunch(?:ed|ing|es)? (?:a |an |the |its |their )?(?:\w+ ){0,2}(?:war|attacks?|"
        r"assaults?|aggression)\b",
        "launched an attack on", strength=0.9),
    row("clash", "both", r"\bgun ?battles?(?: were| was)? heard\b|\b(?:shoot-?outs?|"
        r"standoff)\b", "gun battles were heard"),
    row("ceasefire_violation", "subject", r"\bprovocations?\b", "a provocation in the direction of", strength=0.8),
    row("clash", "subject", r"\b(?:raid(?:s|ed|ing)?|assault(?:s|ed|ing)?|storm(?:ed|ing)|ambush(?:ed|es)?|"
        r"sabotage|incursions?|"
        r"provocations?|infiltration)\b", "raided positions near", strength=0.8),
    row("clash", "subject", r"\battack(?:s|ed|ing)?\b", "attacked positions near", strength=0.8,
        unless=r"attack (?:drones?|helicopters?|aircraft|uavs?)|(?:terrorist|cyber|verbal) attack"),
    row("clash", "subject", r"\b(?:repel(?:led|ling|s)?|repuls(?:ed|ing|es)|thwart(?:ed|ing)|beat(?:en)? back|"
        r"fend(?:ed|ing) off|foiled)\b",
        "repelled an attack near", strength=0.8),
    row("clash", "both", r"\b(?:hottest|tensest|most (?:intense|difficult|dangerous)) "
        r"(?:area|part|point|sect(?:ion|or)|spot|direction)|"
        r"\bescalation (?:in|along|on|near|around)\b|"
        r"\bsituation (?:\w+ ){0,4}(?:remains|is|was) (?:\w+ )?(?:tense|difficult)",
        "the hottest area of the front", strength=0.3),
    # --- fire from afar
    row("strike_shelling", "subject", r"\bshell(?:ed|ing|ings)\b", "shelled the town of"),
    row("strike_shelling", "thing", r"\b(?:mortar |artillery )?(?:shells?|rockets?|missiles?|bombs?|mortars?|"
        r"projectiles?|drones?|uavs?)\b[^.;]{0,60}?"
        r"\b(?:hit|hits|fell|struck|landed|exploded|crashed|targeted|rained|destroyed)\b", "a rocket hit the city"),
    row("strike_shelling", "subject", r"\b(?:bombed|bombing|bombings|bombard(?:ed|ing|ment|ments|s)?)\b",
        "bombed the town",
        unless=r"suicide bomb"),
    row("strike_shelling", "subject", rf"\b{_FIRE}(?:,? (?:and |or )?{_FIRE})*(?:[- ]| and )?(?:strikes?|attacks?|"
        rf"fire|raids?|bombardments?|barrages?|"
        rf"duels?|assaults?|hits?)\b|\bairstrikes?\b|\bair strikes?\b", "artillery and drone strikes"),
    row("strike_shelling", "subject", r"\b(?:strikes?|struck|striking)\b", "strikes on", strength=0.8,
        after_not=r" (?:a |an |the )?(?:deal|balance|agreement|chord|back)| capabilit", unless=
            r"hunger strike|strike (?:group|force)"),
    row("strike_shelling", "subject", r"\b(?:explosions?|blasts?|sirens?) (?:\w+ ){0,3}heard\b",
        "explosions were heard in", strength=0.8),
    row("strike_shelling", "subject", r"\bhit\b|\bhitting\b", "hit the city", strength=0.7, after_not=
        r" (?:by (?:covid|sanctions)|hard)"),
    row("strike_shelling", "subject", r"\bfir(?:ed|es|ing) (?:\w+ ){0,4}?(?:at|on|upon|into|toward|towards|"
        r"rockets?|missiles?|shells?|mortars?|artillery|grad|smerch|from)\b|"
        r"\blaunch(?:ed|es|ing) (?:\w+ ){0,4}?(?:rockets?|missiles?|shells?|strikes?|drones?|artillery|air)\b",
        "fired rockets at"),
    row("strike_shelling", "subject", r"\bfiring of (?:\w+ ){0,3}(?:bullets|mortars|rockets|shells|missiles)",
        "firing of mortars", strength=0.8),
    row("ceasefire_violation", "subject", r"\b(?:open(?:ed|ing|s) fire|fir(?:ed|ing) (?:at|on|upon)|came under fire|"
        r"shots (?:were )?fired|shot at|gunfire)\b", "opened fire with small arms",
        beside=r"\b(?:small[ -]arms|calib(?:re|er)s?|snipers?|sniper rifles?|machine ?guns?|"
        r"(?:armenian|azerbaijani) (?:\w+ )?(?:combat |military )?(?:positions|outposts|posts|border guards)|"
        r"combat positions|border (?:posts?|guards?))\b", unless=r"\b(?:artillery|rockets?|missiles?|howitzers?)\b"),
    row("strike_shelling", "subject", r"\b(?:flatten(?:ed|ing)|slamm(?:ed|ing) into|rained (?:down )?on|pound(?:ed|"
        r"ing)|"
        r"pummel\w+|level(?:led|ed) (?=\w)|razed by)\b", "flattened a barn", strength=0.9),
    row("strike_shelling", "thing", r"\b(?:shells?|rockets?|missiles?|bombs?|mortars?|projectiles?|drones?)\b"
        r"[^.;]{0,50}?\b(?:lands?|falls?|explodes?|slam\w*|strikes|went through|came down on|go through)\b",
        "a rocket lands"),
    row("strike_shelling", "subject", r"\bshells? (?:also )?(?:on|at|in|near)\b", "shells on", strength=0.8),
    row("strike_shelling", "subject", r"\b(?:houses?|market|roof|school|church|hospital|cathedral) (?:\w+ )?burning\b",
        "one house burning", strength=0.8),
    row("strike_shelling", "subject", r"\bopen(?:ed|ing|s) fire\b", "opened fire on"),
    row("strike_shelling", "victim", r"\b(?:came|come|comes|coming|been|was|were|is|are|"
        r"kept) under (?:\w+ ){0,3}(?:fire|shelling|bombardment|attack|strikes?)\b",
        "came under fire"),
    row("strike_shelling", "subject", r"\btarget(?:ed|ing|s)\b(?= (?:the |a |an |with )?(?:\w+ )?(?:peaceful|"
        r"civilian|settlement|town|city|village|residential|"
        r"positions|infrastructure|by|with|and))", "targeted civilian", strength=0.8),
    row("strike_shelling", "subject", r"\b(?:attack(?:ed|ing|s)?|target(?:ed|ing|s)?)\b",
        "attacked with drones", beside=_WEAPON,
        unless=r"attack(?:s|ed)? (?:was |were |been )?repel|repel\w* (?:\w+ ){0,4}attack", strength=0.9),
    row("strike_shelling", "subject", r"\buse[sd]? (?:of )?(?:\w+ ){0,3}(?:cluster (?:munitions?|bombs?)|"
        r"phosphorus)|\bcluster munitions? (?:were|was|used|in)",
        "used cluster munitions"),
    row("strike_shelling", "subject", r"\b(?:drones?|uavs?) (?:have been|had been|were|are) used\b",
        "drones have been used", strength=0.6),
    # --- the truce
    row("ceasefire_violation", "subject", rf"\bviolat(?:ed|es|ing|ions?|"
        rf"e)\b(?:[\w ,'\"()-]{{0,30}}?)\b{_TRUCE}|"
        rf"\b{_TRUCE}(?: regime| agreement| deal)?(?:\W+[\w'-]+){{0,4}}\W+(?:violat\w+|broken|breach\w*|collapsed)|"
        rf"\b(?:br(?:oke|oken|eaking|eaches|eached|each)|breaches of)\b(?:[\w ,'-]{{0,25}}?)\b{_TRUCE}",
        "violated the ceasefire"),
    row("ceasefire_diplomacy", "both", rf"\b{_TRUCE}(?: regime| agreement|"
        rf" deal)?(?:\W+[\w'-]+){{0,6}}?\W+(?:agreed|signed|reached|declared|announced|"
        rf"entered|came into|took effect|comes into|started|starts|brokered|mediated|negotiated|concluded|in force|"
        rf"established|began)\b|"
        rf"\b(?:agree[ds]?|agreeing|sign(?:ed|ing)?|reach(?:ed)?|declar(?:e|ed|ing)|announc(?:e|ed|ing)|"
        rf"broker(?:ed)?|mediat(?:ed|ing)?|conclud(?:ed|ing)|"
        rf"negotiat(?:ed|ing)|establish(?:ed|ing)|monitor(?:ed|ing)?)\b[\w ,'-]{{0,40}}?\b{_TRUCE}",
        "a ceasefire was agreed in"),
    row("ceasefire_diplomacy", "both", rf"\b{_TRUCE}\b", "the ceasefire in", strength=0.5),
    row("ceasefire_diplomacy", "both", r"\b(?:talks|negotiations|consultations|summit|trilateral meeting)\b",
        "talks in", strength=0.6,
        after_not=r"[- ]show"),
    row("ceasefire_diplomacy", "both",
        r"\b(?:meetings?|meet|met|conference)\b(?= (?:\w+ ){0,5}(?:in|with|between|at|of))", "met in", strength=0.5),
    row("ceasefire_diplomacy", "both", r"\b(?:peace|trilateral|tripartite|ceasefire|armistice|joint) (?:agreement|"
        r"accord|deal|statement|treaty|protocol)\b|"
        r"\b(?:agreement|accord|protocol|statement|declaration|deal) (?:was |were |that was )?(?:signed|reached|"
        r"concluded)|"
        r"\bsigned (?:\w+ ){0,3}(?:agreement|accord|protocol|statement|declaration|deal)",
        "signed a peace agreement", strength=0.8),
    row("ceasefire_diplomacy", "subject", r"\b(?:call(?:ed|s|ing)? (?:on|for|upon)|urg(?:ed|es|ing)|appeal(?:ed|s|"
        r"ing)? (?:to|for)|propos(?:ed|es|ing)|"
        r"offer(?:ed|ing) to|mediat(?:ed|es|ing|ion)|demand(?:ed|s|ing))\b", "called for an end to hostilities in",
        beside=r"\b(?:cease-?\s?fire|truce|hostilities|peace\w*|restraint|talks|negotiat\w+|fighting|dialogue|"
            r"withdraw\w*|retreat|escalation|return the|observers|"
        r"settlement|settle)\b", strength=0.8, speech=True),
    row("ceasefire_diplomacy", "both", r"\b(?:tele)?phone (?:calls?|conversations?|talks?)\b|"
        r"\b(?:spoke|spoken|speak(?:s|ing)?|talk(?:s|ed|ing)?|conferred|convers\w+) "
        r"(?:[\w'-]+ ){0,4}?(?:by|over|on) (?:the )?(?:tele)?phone\b|"
        r"\b(?:tele)?phoned\b|\bdiscuss(?:ed|es|ing) [^.;]{1,60}? (?:by|over|on) (?:the )?(?:tele)?phone\b",
        "held a phone conversation",
        strength=0.8, speech=True),
    row("ceasefire_diplomacy", "subject", r"\b(?:observers?|monitors?|peacekeepers?|missions?) "
        r"(?:should|must|ought to) be (?:placed|deployed|sent|stationed)|"
        r"\bpropos(?:ed|es|"
        r"ing) (?:to )?deploy\w*", "proposed deploying peacekeepers",
        speech=True),
    # --- losses
    row("equipment_loss", "subject", r"\b(?:destroy(?:ed|s|ing)?|destruction|eliminat(?:ed|es|ing)|knock(?:ed|"
        r"ing) out|put out of action|neutrali[sz](?:ed|es|ing)|"
        r"disabl(?:ed|ing)|burn(?:ed|t)|wip(?:ed|ing) out)\b", "destroyed two tanks", beside=_ARMS,
        unless=r"(?:was|were|been|has|have) hit by"),
    row("equipment_loss", "subject", r"\b(?:shot down|shoot(?:s|ing)? down|downed|downing|brought down|"
        r"intercepted)\b", "shot down a drone"),
    row("equipment_loss", "subject", r"\bcaptur(?:ed|es|ing)\b|\bseiz(?:ed|ing)\b|\btrophies\b", "captured a tank",
        beside=r"\b(?:tanks?|vehicles?|howitzers?|trophies|weapons|ammunition|military equipment)\b", strength=0.6),
    row("equipment_loss", "victim", r"\b(?:lost|losing|loses|losses)\b",
        "lost three tanks", beside=_ARMS, strength=0.7),
    row("strike_shelling", "subject", r"\b(?:destroy(?:ed|s|ing)?|damag(?:ed|es|ing)|destruction|ruin(?:ed|s))\b",
        "destroyed a residential building in",
        beside=r"\b(?:houses?|homes?|buildings?|schools?|hospitals?|churche?s?|cathedral|mosques?|infrastructure|"
            r"bridges?|apartments?|air ?base|air ?field|airport|"
        r"kindergarten|power|residential)\b", strength=0.8),
    row("casualty_claim", "victim", r"\b(?:was|were|been|being|are|is) (?:also |later |then |reportedly |"
        r"allegedly )?(?:killed|wounded|injured|martyred)\b",
        "were killed in", strength=0.9),
    row("casualty_claim", "subject", r"\b(?:kill(?:ed|s|ing|ings)|wound(?:ed|ing)|injur(?:ed|ies|ing)|martyr(?:ed|"
        r"s))\b", "two civilians were killed in",
        strength=0.9),
    row("casualty_claim", "victim", r"\b(?:shot dead|hurt(?:ing)?|perish(?:ed|ing)|drown(?:ed|ing)|took a bullet|"
        r"slain|massacr(?:ed|ing)|lost (?:a|his|her|both|their) (?:legs?|arms?|li[fv]es?|foot|feet|hands?)|"
        r"dies\b|burying|maimed|blown up)\b", "a driver was hurt near", strength=0.8,
        unless=r"(?:feelings?|economy|hurt by sanctions)"),
    row("casualty_claim", "victim", r"\b(?:deaths?|died|dead|death toll|casualt(?:y|ies)|fatalit(?:y|ies)|"
        r"massacred?|bodies found)\b", "casualties near", strength=0.7,
        after_not=r"(?: \w+){0,4} (?:(?:was|were) (?:avoided|averted|ruled out)|"
        r"(?:was|were) not (?:reported|recorded))",
        unless=r"(?:exchange|recover\w*|search|retriev\w*|hand\w* over) (?:of |for |"
            r"over )?(?:the )?(?:\w+ )*bod(?:y|ies)"),
    row("casualty_claim", "victim", r"\b(?:lost|losing|loses|losses|suffered)\b", "lost 20 soldiers",
        beside=
        r"\b(?:personnel|soldiers?|servicem[ae]n|troops|lives|men|fighters?|losses|casualt\w+|"
        r"manpower)\b", strength=0.7),
    # --- troops and people on the move
    row("deployment", "subject", r"\bdeploy(?:ed|ment|ments|ing|s)?\b", "deployed troops to",
        unless=r"(?:observers?|monitors?|peacekeepers?|missions?) (?:should|must|ought to) be deployed|"
        r"propos\w+ (?:to )?deploy"),
    row("deployment", "subject", r"\b(?:transfer(?:red|ring|s)?|sen[dt](?:s|ing)?|dispatch(?:ed|ing)|mov(?:ed|ing|"
        r"ement)|arriv(?:ed|al|ing|e)|redeploy\w+|recruit\w*|station(?:ed|ing)|"
        r"stationing|presence|us(?:ed|ing)|took up positions|host(?:ed|ing|s)|flown|brought)\b",
        "sent militants to", beside=_TROOPS,
        after_not=r" (?:a |an |the )?(?:letter|message|condolence|signal|bodies)", strength=0.6),
    row("deployment", "subject", r"\b(?:drills?|military exercises?|exercises|manoeuvres|maneuvers|war games)\b",
        "held military drills in", strength=0.8),
    row("deployment", "subject", r"\b(?:mobili[sz]ation|mobili[sz](?:ed|ing))\b|\bmartial law\b",
        "declared mobilisation in", strength=0.7),
    row("deployment", "subject", r"\b(?:set up|established|opened|manned|reinforced) (?:\w+ ){0,3}(?:posts?|"
        r"checkpoints?)\b", "set up a post", strength=0.8,
        beside=r"\b(?:peacekeep\w+|troops|soldiers|russian|border guards|police|forces)\b"),
    row("deployment", "subject", r"\b(?:checkpoint|observation post|peacekeeping post)s?\b",
        "set up a checkpoint on", strength=0.6, unless=r"\b(?:offer|propos|want|demand|insist|wish)\w*"),
    row("deployment", "subject", r"\bmov(?:ed|ing) (?:\w+ )?(?:armou?r|tanks|guns|troops)\b|"
        r"\b(?:policemen|police|border guards|customs officers) (?:have |had )?(?:check(?:ed|ing)|stopp(?:ed|ing)|"
        r"patrol\w*|control\w*)\b", "moved armour to", strength=0.8),
    row("displacement", "victim", r"\b(?:fled|flee(?:s|ing)?|evacuat(?:ed|es|ing|ion)|displac(?:ed|ement|ing)|"
        r"exodus|expell?(?:ed|ing)|expulsion|deport(?:ed|ation)|"
        r"left their homes|leave their homes|uprooted)\b", "residents fled to",
        unless=r"\b(?:interview\w*|spoke (?:to|with)|talked (?:to|with)|testimon\w+)\b"),
    row("displacement", "victim", r"\b(?:residents|people|refugees|civilians|inhabitants|armenians|"
        r"azerbaijanis|women(?: and children)?|children|families|villagers|tourists|patients) (?:have |had )?"
        r"(?:left|arrived|"
        r"crossed|packed up|(?:was|were) (?:taken|brought|moved) (?:out|away)|set out)\b", "residents left for"),
    row("displacement", "victim", r"\b(?:inhabitants|residents|villagers|families|people|armenians|azerbaijanis) of\b"
        r"(?: [\w-]+){1,2} (?:left|packed up|moved out|set out|fled)\b|\b(?:packed up and left|moved out)\b",
        "packed up and left", strength=0.8),
    row("displacement", "victim", r"\bbuses? (?:\w+ ){0,3}?(?:reached|arrived)\b", "buses reached", strength=0.9,
        beside=r"\b(?:people|refugees|women|children|families|residents|evacuees)\b"),
    row("displacement", "victim", r"\b(?:thousands|hundreds|women|children|families|family|people|residents|villagers|"
        r"inhabitants|population|refugees|civilians)\b(?: [\w,'-]+){0,4}? (?:crossed|waded|swam|streamed|poured|"
        r"returned|resettled|moved|settled|drove|escaped|trekked|were (?:driven|moved|brought|taken|bused|airlifted) "
        r"(?:out|to|away|into))\b", "thousands crossed", strength=0.8),
    row("displacement", "victim", r"\b(?:buses|trucks|lorries|helicopters|cars|convoys?) (?:\w+ )?(?:carr(?:y|ied|"
        r"ying)|"
        r"t(?:ook|ake|aking)|br(?:ought|ing)|evacuat\w+) (?:[\w-]+ ){0,5}(?:women|children|people|residents|families|"
        r"civilians|refugees)\b", "buses carry women and children"),
    row("displacement", "victim", r"\b(?:emptied of|was emptied|were emptied|depopulated|driven (?:out|from)|drove out|"
        r"resettl(?:ed|ement)|ethnically cleansed|moved back (?:in)?to|return(?:ed|ing|ees)? (?:home )?to their "
        r"(?:homes|villages?))\b", "was emptied", strength=0.9),
    row("displacement", "victim", r"\b(?:refugees?|idps?)\b", "refugees arrived in", strength=0.5,
        unless=r"\b(?:interview\w*|spoke (?:to|with)|talked (?:to|with)|testimon\w+)\b"),
    # --- the rest
    row("other", "subject", r"\b(?:block(?:ed|ing)|blockad(?:e|ed|ing)|closed the (?:road|corridor)|unblocked)\b",
        "blocked the road", strength=0.8),
    row("other", "subject", r"\b(?:land)?mines? (?:explosion|blast|exploded|blew)|\bblown up (?:by|on) (?:a |"
        r"an )?(?:\w+ )?mine", "a mine exploded in"),
    row("other", "subject", r"\b(?:burn(?:ed|t|ing)(?: down)?|torch(?:ed|ing)|set (?:\w+ ){0,3}(?:alight|ablaze|"
        r"fire to)|"
        r"demolish(?:ed|ing)|demolition of|razed|bulldoz(?:ed|ing)|blew up|ransack(?:ed|ing)|dynamited)\b",
        "houses were burned", beside=r"\b(?:houses?|homes?|village|town|church\w*|mosques?|cemeter\w+|bridges?|"
        r"schools?|"
        r"buildings?|monuments?|graves?|fields|chapel|crops|forests?)\b", strength=0.7,
        unless=r"\b(?:shell\w*|rockets?|missiles?|artillery)\b"),
    row("other", "subject", r"\b(?:power|gas|electricity|line|pipeline|road|supply|supplies|"
        r"internet)\b(?: [\w'-]+){0,4}? "
        r"(?:was|were|has been|had been|is) (?:\w+ )?(?:cut|severed|shut|closed|damaged|blocked|interrupted|"
        r"restored)\b",
        "the gas was cut", strength=0.8),
    row("other", "subject", r"\b(?:sappers?|deminers?|mine clearers?)(?: \w+){0,3}? (?:cleared|defused|destroyed|"
        r"removed)\b|"
        r"\b(?:demined|demining|cleared of mines)\b", "sappers cleared", strength=0.8),
    row("other", "subject", r"\b(?:fuel|gas|petrol|ammunition) (?:\w+ )?(?:tanks?|depots?|dumps?|stores?)"
        r"(?: [\w-]+){0,4}? (?:blew up|exploded|caught fire)\b|\bexplosion (?:at|in) (?:a|the) (?:\w+ )?"
        r"(?:fuel|gas|petrol) \w+",
        "fuel depot exploded", strength=0.8),
    row("other", "subject", r"\bgrenade (?:was )?thrown\b|"
        r"\b(?:fuel )?depot (?:\w+ ){0,6}exploded\b", "a grenade was thrown",
        strength=0.7),
    row("other", "subject", r"\b(?:detain(?:ed|ing)|arrest(?:ed|ing)|abduct(?:ed|ing)|kidnapp(?:ed|ing))\b",
        "was arrested at", strength=0.6),
    row("other", "subject", r"\b(?:execut(?:ed|ion|ions)|behead\w+|tortur\w+|mutilat\w+|war crimes?)\b",
        "prisoners were executed in", strength=0.7,
        after_not=r" (?:orders?|branch|director|plan)"),
    row("other", "subject", rf"\b(?:captur|detain|arrest)(?:ed|ing)\b(?=(?:\W+[\w'-]+){{0,4}}\W+{_PERSONS})|"
        rf"\btaken (?:prisoner|captive|hostage)", "captured two soldiers",
        strength=0.6),
    row("other", "both", r"\bexchang(?:e|ed|ing) (?:of )?(?:\w+ ){0,3}(?:prisoners?|captives|detainees|bodies|"
        r"pows)|\bbodies (?:\w+ ){0,4}(?:handed over|recovered|returned)|"
        r"\bhand(?:ed|ing) over (?:\w+ ){0,3}(?:bodies|prisoners|captives)", "an exchange of prisoners", strength=0.7),
    row("other", "subject", r"\b(?:handed (?:over|back) to|handover of|was returned to|were returned to|"
        r"transferred to azerbaijan|ceded)\b", "was handed over to", strength=0.9),
    row("other", "subject", r"\b(?:desecrat|vandali[sz]|loot)\w+|\bset (?:\w+ ){0,3}on fire\b",
        "vandalised a church in", strength=0.7),
)  # fmt: skip

PARTIES: tuple[tuple[Party, str], ...] = (
    ("media", r"\b(?:reuters|afp|associated press|ria(?: novosti)?|tass|interfax|bbc|cnn|al[ -]jazeera|france 24|"
        r"sky news|bloomberg|guardian|new york times|"
     r"washington post|euronews|civilnet|observatory for human rights|human rights watch|amnesty international|"
     r"journalists?|reporters|correspondents?|"
     r"news agenc(?:y|ies)|media reports?|media|newspapers?|local reports|reports|the report|footage|videos?|"
     r"photos?|satellite images|images)\b"),
    ("social_media", r"\b(?:social media|social networks?|twitter|telegram channels?|facebook|bloggers?|"
        r"internet users)\b"),
    ("nkr", r"\b(?:nagorno[- ]karabakh|nk|karabakh|artsakh|stepanakert)(?:'s)? (?:\w+ ){0,2}?(?:defen[cs]e|army|"
        r"forces|military|authorities|officials?|president|government|"
     r"republic|ombudsman|foreign ministry|leader|presidency|parliament|troops|side|separatists?|fighters|police|"
     r"human rights|state)|"
     r"\b(?:forces|republic|president|army|authorities|government|ombudsman|"
     r"leader) of (?:the )?(?:\w+ ){0,3}?(?:nagorno|karabakh|artsakh)[- ]?\w*|"
     r"(?:self-proclaimed|breakaway|unrecogni[sz]ed) (?:republic|authorities|state|government)|\bartsakh\b|"
        r"\bnkr?\b|\bdefen[cs]e army\b|\bharutyunyan\b|\bstepanakert\b|\bshahramanyan\b|\bstepanyan\b|"
     r"\bkarabakh armenians\b|\bpoghosyan\b|\bharutiunian\b|\bharutunyan\b|\bbalasanyan\b|\bghukasyan\b|\bbeglaryan\b|"
     r"\bshahramanian\b|\bbabayan\b"),
    ("syria_militants", r"\bsyrian (?:\w+ )?(?:militants?|opposition|mercenar\w+|rebels?|fighters|proxies)|"
        r"\b(?:militant groups|turkish proxies|turkish-backed (?:\w+ )?militants?|"
     r"takfiris?|jihadis?t?s?|mercenaries)\b"),
    ("azerbaijan", r"\bazer(?:baijan|baijani|i)(?:'s|s|is)?\b|\bbaku(?:'s)?\b|\baliyev\b|\bhajiyev\b|\bbayramov\b|"
        r"\bhasanov\b|\bapa\b|\btrend\b|\bdargahli\b|\beyvazov\b|\baliev\b|\bhajiev\b|\banama\b|\bazertac\b|"
        r"\bmammadyarov\b|"
        r"\belchibey\b|\bmutalibov\b|\bhikmet hajiyev\b"),
    ("armenia", r"\barmenia(?:n)?(?:'s|s)?\b|\byerevan(?:'s)?\b|\bpashinyan\b|\bhovhannisyan\b|\bstepanyan\b|"
        r"\bmnatsakanyan\b|\barmenpress\b|\btonoyan\b|\bsargsyan\b|\bkocharyan\b|"
     r"\bmirzoyan\b|\bter-petrosyan\b|\bter-petrosian\b|\bpashinian\b|\bsarkisian\b|\bsargsian\b|\bkocharian\b|"
     r"\bhovhannisian\b|\bpapikyan\b|\btorosyan\b|\bunanyan\b"),
    ("turkey", r"\bturk(?:ey|ish|s)?(?:'s)?\b|\bankara\b|\berdogan\b|\berdoğan\b|\bcavusoglu\b|\bakar\b|"
        r"\banadolu\b|\btürkiye\b"),
    ("russia", r"\brussian?(?:'s|s)?\b|\bmoscow\b|\bkremlin\b|\bputin\b|\blavrov\b|\bpeskov\b|\bzakharova\b|"
        r"\bshoigu\b|\bsoviet\b|\bpeacekeepers\b"),
    ("iran", r"\biran(?:ian)?(?:'s|s)?\b|\btehran\b|\brouhani\b|\bzarif\b|\bvelayati\b|\bkhatibzadeh\b|\birna\b|"
        r"\bislamic republic\b|\bkhamenei\b|\braisi\b"),
    ("un_osce", r"\bosce\b|\bminsk group\b|\bunited nations\b|\bu\.n\.|\bun (?:\w+ )?(?:secretary|security|high|"
        r"mission|refugee)|\bunhcr\b|\bguterres\b"),
    ("icrc", r"\bicrc\b|\bred cross\b"),
    ("us", r"\bu\.s\.|\bunited states\b|\bwashington\b|\bamericans?\b|\bpompeo\b|\btrump\b|\bblinken\b|"
        r"\bus (?:state|secretary|president|officials?)"),
    ("civilians", r"\b(?:residents?|locals|local people|witnesses|eyewitnesses|villagers|refugees|survivors?|"
        r"displaced persons|"
        r"farmers?|shepherds?|drivers?)\b"),
)  # fmt: skip

ENGLISH = Cues(
    language="en",
    place_after=True,
    happenings=HAPPENINGS,
    parties=PARTIES,
    reporting=(
        ("accuse", r"\baccus(?:e|ed|es|ing)\b|\bblam(?:ed|es|ing)\b"),
        ("deny", r"\b(?:den(?:y|ied|ies|ying)|refut(?:ed|es|ing)|reject(?:ed|s|ing)|dismiss(?:ed|es|ing)|"
            r"disput(?:ed|es|ing)|rebutt?(?:ed|s|ing)|rebuff(?:ed|s|ing))\b|"
            r"\b(?:call(?:ed|s|ing)?|brand(?:ed|s|ing)?|describ(?:ed|es|ing)|label(?:led|s|ling)?)\b"
            r"(?= (?:[\w'-]+ ){1,14}(?:as )?(?:false|untrue|lies|a lie|fake|baseless|groundless|unfounded|"
            r"disinformation|fabricat\w+|propaganda)\b)"),
        ("say", r"\b(?:said|says|say|saying|announc(?:e|ed|es|ing)|"
            r"(?<!the )(?<!a )(?<!any )(?<!its )(?<!their )(?<!this )(?<!these )(?<!no )(?:claims?|reports?)|"
            r"claim(?:ed|ing)|report(?:ed|ing)|"
            r"stat(?:ed|es|ing)|declar(?:ed|es|ing)|confirm(?:s|ed|ing)?|"
         r"insist(?:s|ed|ing)?|add(?:ed|s|ing)|emphasi[sz](?:ed|es|ing)|admit(?:ted|s|ting)?|specified|noted|"
         r"notes|wrote|writes|tweeted|told|tells|quoted|maintain(?:ed|s)? that|"
         r"alleg(?:ed|es|ing)|argued|acknowledg(?:ed|es)|stress(?:ed|es|ing)|warned|released a statement|"
         r"shared (?:a )?(?:video|footage)|published|releas(?:ed|es)|"
         r"inform(?:ed|s)|(?<=\bhe )listed|"
         r"underlin(?:ed|es)|revealed|asserted)\b"),
        ("show", r"\bshow(?:s|ed|ing|n)?\b|\bappeared online\b"),
    ),
    speaker="before",
    according_before=r"\b(?:according to|as reported by|reports? (?:by|from)|in the words of|cit(?:ing|ed by)|"
        r"statement (?:by|from|of)|claims? (?:by|of|from))\b",
    according_after=None,
    same_speaker=r"(?:^|, )\W*(?:moreover,? |also,? |in addition,? |besides,? )?(?:(?:he|she|they|it) (?:also |"
        r"further |then )?(?:said|says|added|claim|insist|stated|announced|noted|stress|report|"
    r"emphasi|told|confirmed|wrote|admitted|specified)|according to (?:him|her|them|it|this|the (?:statement|"
    r"ministry|report|president|spokes\w+))|"
    r"the (?:report|statement|ministry|spokes\w+|president|official|source|agency|release)s? (?:also |"
    r"further )?(?:said|added|says|stated|noted|claim|reads|stress|specif))",
    alleged=r"\b(?:alleged(?:ly)?|reportedly|purported(?:ly)?|supposed(?:ly)?|unconfirmed|rumou?r\w*)\b",
    irrealis_before=r"\b(?:will|would|shall|should|could|"
        r"(?<!\d )(?<!in )(?<!of )(?<!on )(?<!since )(?<!early )(?<!late )may(?! \d)|might|must|can|cannot|if|"
        r"unless|whether|plan(?:s|ned|ning)?|intend\w*|intention|threat(?:en\w*|s)?|prepar\w+|likely|poised|"
    r"ready|possible|possibly|potential|risk|danger|fear(?:s|ed|ing)?|want(?:s|ed)?|call(?:s|ed|ing)? (?:on|for|"
    r"upon)|urg\w+|demand\w*|in order|in case|aim(?:s|ed|ing)?|goals?|hop(?:e|es|ed|ing)|"
    r"expect\w*|promis\w+|vow\w*|warn(?:ed|s|ing)|concern(?:s|ed)? (?:about|over|at)|prevent\w*|avoid\w*|"
    r"no threat|need(?:s|ed)? to|refus\w+|going to|decid\w+ to|idea of|chances? (?:to|of)|wish\w*|desire|ability|"
    r"until(?! then| now| recently| \d)|prospect|imagine|suppose|propos\w+|suggest\w*|scenario|support(?:s|"
        r"ing)? the|right to|"
    r"order(?:ed)? to)\b[^.;:]{0,70}$|"
    r"(?<!managed )(?<!succeeded )(?<!able )(?<!began )(?<!started )(?<!continued )(?<!continue )"
    r"(?<!continues )(?<!proceeded )\bto (?:\w+ly )?$",
    irrealis_after=r"^[^.;]{0,25}\b(?:is|are|was|were) (?:due|scheduled|set|planned|expected) to\b|"
        r"^[^.;]{0,25}\b(?:is|are|was|were|would be) (?:possible|likely|inevitable|imminent|planned|"
        r"expected)\b|^[^.;]{0,40}\b(?:must|should|ha[sd] to|needs? to) be (?:prevented|avoided)\b|"
        r"^[^.;]{0,50}\bpos(?:e|es|ed|ing) (?:no|a|any) (?:\w+ )?(?:threat|risk|danger)|^ (?:threat|"
        r"plan|plans|option|scenario)\b",
    hypothetical=r"^\W*(?:if|unless|in case|suppose|imagine|should|whoever)\b|\bwould have\b",
    attempt_before=r"\b(?:tr(?:y|ied|ies|ying)|attempt\w*|sought|seek\w*|fail(?:ed|s|ing)|unable|"
        r"not able) (?:\w+ )?to (?:\w+ )?$|\battempts? (?:of|at) (?:\w+ )?$|\b(?:to|at) push\b",
    negation_before=r"\b(?:not|never|no|nor|didn't|doesn't|hasn't|haven't|without|isn't|wasn't|weren't|neither|"
        r"nobody)\W+(?:\w+\W+){0,2}$|\b(?:stop|stopped|halt|halted|end|ending|suspend\w*|cessation of|ceas\w+|"
        r"end to|against) (?:\w+ ){0,2}$",
    negation_after=None,
    clause_break=r"[;:]|, (?:while|whereas|but|although|though|which|who|where|when|with|as|after|before|and then|"
        r"following|because|despite|including when)\b|"
    r"\b(?:while|whereas|but|although|though|because|after|before|following|despite|during|when|since)\b| - ",
    relative=r",? ?(?:which|where|that|who)\b",
    list_glue=r"and|or|the|of|in|at|near|villages?|towns?|cit(?:y|ies)|settlements?|districts?|regions?|province|"
        r"provinces|county|area|areas|heights?|as|well|also|both|including|rayons?|"
    r"strategic|key|capital|its|their|a|an|raion|communit(?:y|ies)|s|surrounding|located|parts?|hamlets?|largest|"
    r"main|border|northern|southern|eastern|western|to|nearby|around|neighbou?ring",
    anaphor=r"\b(?:the|this|that) (?:town|city|village|settlement)\b(?! hall| council)",
    locative_before=r"\b(?:in|near|at|on|to|into|towards?|over|around|outside|inside|from|across|hit|hitting|"
        r"shelled|struck|bombed|of the \w+ of|cit(?:y|ies) of|territory of|soil of|outskirts of)\W+(?:the |its |"
        r"their |central |northern |southern |eastern |western |neighbou?ring |republic of |capital |city )*$",
    locative_ending=None,
    companion=r"\b(?:with|(?:supported|backed|assisted|aided) by|alongside|against|support (?:of|from)|"
    r"help (?:of|from)) "
    r"(?:the |its |their )?$",
    aside_before=r"\b(?:a|an|one|two|three|men|volunteers|\d+) (?:[\w-]+ ){0,2}?(?:man|men|woman|women|plumber|"
        r"farmer|driver|"
    r"teacher|soldier|native|resident|family|villager|worker|journalist|volunteers|\w{3,}er) from (?:the \w+ of )?$|"
    r"\b(?:said to have |having )fired from $|\b(?:born|raised|educated|graduated) (?:and raised )?in $|"
    r"\bnatives? of $|\broad from (?:[\w'-]+ to )?$",
    spoken_at=r"\b(?:speaking|told (?:\w+ )?(?:reporters|journalists)|(?:press|news) (?:conference|briefing)|"
        r"speech|interview|"
    r"on a visit|visiting|address|rall(?:y|ied|ies)|protest(?:s|ed)?)(?: \w+){0,3} (?:in|at)(?: the)?(?: \w+ of)? $",
    speaker_seat=r"\b(?:officials?|authorities|spokes(?:man|woman|person|people)|sources?|reporters?|journalists?|"
    r"correspondents?|observers?|analysts?|governors?|mayors?|prosecutors?|diplomats?|ministry|ministries|ministers?|"
    r"police|embass(?:y|ies)|government|military|leaders?|those)"
    r"(?: [\w'-]+){0,2}? (?:in|at|from|of)(?: the)?(?: \w+ of)? $",
    said_by=r" (?:by|from) (?:the )?(?:\w+ )?$",
    said_noun=r"\b(?:claims?|reports?|allegations?|accusations?|statements?|assertions?|charges)\b",
    agent=r"\bby (?:the |its |their |an? )?",
    auxiliary=r"\b(?:was|were|been|being|is|are|be)\b",
    passive_before=r"\b(?:was|were|been|being|is|are)(?: (?:\w+ly|also|again|then|later|often|still))? $",
    taker=r"^ (?:[^,;]* )?(?:to|into the (?:hands|control) of|(?:under|into) the control of|under) (?:the )?(?:\w+ )?$",
    purpose=r"\bto (?:back|support|assist|aid|help|join|reinforce|boost|bolster) "
    r"(?:the |an? |its |their )?(?:[\w'-]+ ){0,2}$",
    as_of=r"\b(?:as of|by the (?:morning|evening|end) of|as at|by)\W+(?:the )?(?:\w+ of )?$",
    since_before=r"\b(?:since|starting from|starting)\b(?: (?:[\w'-]+)){0,8}? ?(?:on |in )?$",
    since_after=None,
    opinion=r"\b(?:i think|i believe|in my opinion|i would|i am|i'm|let me|i don't|imho|i mean|"
        r"in my view|frankly|i guess)\b",
    background=r"\b(?:history|historical(?:ly)?|centur(?:y|ies)|soviet|ussr|first karabakh war|decades?|"
        r"in the (?:19|20)\d0s|years ago|collapse of)\b",
    number_words=(
        ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9),
        ("ten", 10), ("eleven", 11), ("twelve", 12),
    ),
    people_count=r"(?:personnel|soldiers?|servicem[ae]n|troops|fighters?|militants?|civilians?|people|persons?|"
        r"men|women|children|casualties|deaths?|killed|dead|wounded|injured|residents|officers|mercenaries|"
    r"refugees|bodies|members|victims|lives|proxies)",
    equipment_count=r"(?:tanks?|armou?red vehicles?|vehicles?|uavs?|drones?|aircraft|planes?|military planes|"
        r"helicopters?|warplanes?|su-\d+ warplanes?|howitzers?|launchers?|rocket launchers?|systems?)",
)  # fmt: skip
