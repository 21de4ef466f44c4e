"""Public figures by whose names sources are quoted: for which party they speak, and how four scripts write them.

Spokesmen, ministers, presidents, ombudsmen and prosecutors of both sides, of 1991-1994, 2016 and 2020-2023. Facts of
public record. Who shares a surname with a figure of another party stands with his first name. Patterns over plain
letters; endings may follow. Rows are looked up by `figures_of`.
"""

from __future__ import annotations

from dashboard.records import Party

_SCRIPTS = {"ru": 1, "hy": 2, "ar": 3, "fa": 3}
_ENDINGS = (r"\w{0,3}(?!\w)", r"\w{0,3}(?!\w)", r"\w{0,4}(?!\w)", r"(?!\w)")

# party, then Latin, Cyrillic, Armenian, Arabic and Persian spellings
_ROWS: tuple[tuple[Party, str, str, str, str], ...] = (
    # Azerbaijan
    ("azerbaijan", r"[əae]li[yj]e[vw]", r"алиев", r"ալի[եև]ւ?", r"علي ?ي?يف|علي ?اف"),
    ("azerbaijan", r"ha(?:c|dsch|dj|j)[iı][yj]?e[vw]|gad[zj]h?iye[vw]", r"гаджиев", r"հաջի[եև]ւ?",
        r"حاجي?ي?يف|حاجي ?اف"),
    ("azerbaijan", r"ba[yjiï]ramo[vw]", r"байрамов", r"բայրամով", r"بيراموف|بايراموف|بيرام ?اف"),
    ("azerbaijan", r"m[əae]mm?[əae]dyaro[vw]|mammadjarow", r"мамедъяров", r"մամեդյարով", r"محمدياروف|ممدياروف"),
    ("azerbaijan", r"za[kq]ir h[əae]s[əae]no[vw]", r"закир\w* гасанов", r"զաքիր հասանով", r"ذاكر حسنوف"),
    ("azerbaijan", r"d[əae]r[gq][aə]h?l[ıiy]", r"дар[гья]+хлы", r"դարգյահլի|դարգահլի", r"در[غگ]اهلي|دركاهلي"),
    ("azerbaijan", r"(?:ey|ei|e[ij])va[zs]o[vw]", r"эйвазов", r"էյվազով", r"ايوازوف|ايفازوف"),
    ("azerbaijan", r"(?:h[əae]c[ıi]zad[əae]|hajizad[əae]h?)", r"гаджизаде", r"հաջիզադե", r"حاجي ?زاد[هة]"),
    ("azerbaijan", r"(?:leyl[aə] abdullayev[aə])", r"лейл\w* абдуллаев", r"լեյլա աբդուլաև", r"ليلي عبد ?الل[هة]ييفا"),
    ("azerbaijan", r"sabina [əae]li[yj]ev[aə]", r"сабин\w* алиев", r"սաբինա ալի[եև]", r"صابينا علييفا|سابينا علييفا"),
    ("azerbaijan", r"m[uü]t+[aə]l+ibo[vw]|moutalibov", r"муталибов", r"մութալիբով", r"مطلبوف|مطليبوف|مطلب ?اف"),
    ("azerbaijan", r"el[cçt]+s?(?:h|sch)?ib[əae][yij]", r"эльчибе", r"էլչիբե", r"الجي ?ب[يا]ي?|ايلچي ?بيگ|التشي ?بي"),
    ("azerbaijan", r"(?:rahim|r[əae]him) [gq][ah]*z[iı][yj]e[vw]", r"рагим\w* газиев|рахим\w* газиев", r"ռահիմ ղազիև",
        r"رحيم غازييف"),
    ("azerbaijan", r"ramiz m[əae]li[kq]o[vw]", r"рамиз\w* меликов", r"ռամիզ մելիքով", r"رامز مليكوف|راميز مليكوف"),
    ("azerbaijan", r"s[əae]f[əae]r [əae]bi[yj]e[vw]", r"сафар\w* абиев", r"սաֆար աբի[եև]", r"صفر ابييف|صفر ابي ?اف"),
    ("azerbaijan", r"eldar sabiro[gğ]h?l[uı]", r"эльдар\w* сабироглу", r"էլդար սաբիրօղլու", r"الدار صابر ?[او][غگ]لو"),
    ("azerbaijan", r"azad isazad[əae]", r"азад\w* исазаде", r"ազադ իսազադե", r"ازاد عيسي ?زاد[هة]"),
    ("azerbaijan", r"kamran [əae]li[yj]e[vw]", r"кямран\w* алиев|камран\w* алиев", r"քամրան ալիև", r"كامران علي"),
    # Armenia
    ("armenia", r"pas(?:h|ch)?in[yij]+an|paşinyan|pachinian|paschinjan", r"пашинян", r"փաշինյան", r"باشينيان|پاشينيان"),
    ("armenia", r"ser(?:zh|j|sch|ž) sar(?:gs|kis|kiss)[yij]an", r"серж\w* саргсян", r"սերժ սարգսյան",
        r"سيرج سركسيان|سيرج سركيسيان|سرژ سركيسيان|سرج سركسيان"),
    ("armenia", r"ko(?:ch|tch|tsch|ç)ar[yij]an", r"кочарян", r"քոչարյան", r"كوتشاريان|كوچاريان"),
    ("armenia", r"ter-? ?petros+[yij]an", r"тер-петросян", r"տեր-պետրոսյան", r"تير ?-?بتروسيان|تر ?-?پتروسيان"),
    ("armenia", r"(?:zohrab )mna[tc]+s?ak[aə]n[yij]an", r"зограб\w* мнацаканян", r"զոհրաբ մնացականյան",
        r"(?:زهراب|زوهراب) مناتساكانيان"),
    ("armenia", r"ararat mir[zs]o[yïj]an", r"арарат\w* мирзоян", r"արարատ միրզոյան", r"ارارات ميرزويان"),
    ("armenia", r"tono[yïj]an", r"тоноян", r"տոնոյան", r"تونويان"),
    ("armenia", r"papi[kq][yij]an", r"папикян", r"պապիկյան", r"بابيكيان|پاپيكيان"),
    ("armenia", r"(?:s(?:h|ch)?us(?:h|ch)?an|şuşan|chouchane?|schuschan) ste[pf]an[yij]an", r"шушан\w* степанян",
        r"շուշան ստեփանյան", r"شوشان ستيبانيان|شوشان استپانيان|شوشان ستيفانيان"),
    ("armenia", r"ho[vw]+(?:h?an+e?s|an+is+)[yij]an|hovhannis+[yij]an|howhannis+jan|owannisjan", r"ованнисян",
        r"հովհաննիսյան", r"ه[و]*ه?و?ه?ان+[يه]*سيان|هوفهان+يسيان|هوفانيسيان"),
    ("armenia", r"toros[yij]an", r"торосян", r"թորոսյան", r"توروسيان"),
    ("armenia", r"(?:armen )grigor[yij]an", r"армен\w* григорян", r"արմեն գրիգորյան", r"ارمن غريغوريان|ارمن گريگوريان"),
    ("armenia", r"na(?:gh|q|ğ|g)dal[yij]an", r"нагдалян", r"նաղդալյան", r"ناغداليان|نقداليان"),
    ("armenia", r"h?[uo]+nan[yij]an", r"унанян", r"հունանյան", r"هونانيان|اونانيان"),
    ("armenia", r"ba(?:gh|q|ğ|g)das+ar[yij]an", r"нази?ели багдасарян|назели\w* багдасарян", r"նազելի բաղդասարյան",
        r"نازيلي باغداساريان|نازلي باغداساريان"),
    ("armenia", r"tato[yïj]an", r"татоян", r"թաթոյան", r"تاتويان"),
    ("armenia", r"onik gaspar[yij]an", r"оник\w* гаспарян", r"օնիկ գասպարյան", r"اونيك غاسباريان|اونيك گاسپاريان"),
    ("armenia", r"va[zs]gen manu[kq][yij]an", r"вазген\w* манукян", r"վազգեն մանուկյան", r"فازغين مانوكيان"),
    ("armenia", r"va[zs]gen sar(?:gs|kis)[yij]an", r"вазген\w* саргсян", r"վազգեն սարգսյան", r"فازغين سركيسيان"),
    ("armenia", r"nalband[yij]an", r"налбандян", r"նալբանդյան", r"نالبانديان"),
    ("armenia", r"se[yj]ran ohan[yij]an", r"сейран\w* оганян", r"սեյրան օհանյան", r"سيران اوهانيان"),
    # Nagorno-Karabakh
    ("nkr", r"(?:ara[yjï]i[kq]|jalal|dschalal|c[əae]lal) h?[ahr]*r[ou]+[tuy]+[ujniy]+[yij]an|ha?r[ou]*ty?un[yij]an|"
        r"harutjunjan|aroutiounian|haroutiounian", r"арутюнян", r"արայիկ\w* հարությունյան|ջալալ հարությունյան",
        r"هاروت[يو]+نيان|ارا?ي[ي]?ك هارو?ت\w+"),
    ("nkr", r"(?:bako )?sahak[yij]an", r"саакян", r"բակո սահակյան", r"ساهاكيان|ساكيان"),
    ("nkr", r"(?:gh|g|q|ğ)ukas[yij]an|ghoukassian", r"гукасян", r"ղուկասյան", r"غوكاسيان|قوكاسيان"),
    ("nkr", r"baba[yïj]an", r"бабаян", r"բաբայան", r"بابايان"),
    ("nkr", r"po(?:gh|q|ğ|g)os+[yij]an", r"погосян", r"վահրամ պողոսյան", r"بوغوس+يان|بوغوصيان|پوغوسيان|پوقوسيان"),
    ("nkr", r"(?:s(?:h|ch)?|ş)[ae]?[hy]?ramanya?n|schahramanjan|chahramanian|shahramanian|şahramanyan",
        r"шахраманян", r"շահրամանյան", r"شا?ه?رامانيان"),
    ("nkr", r"rub?en vardan[yij]an|vardan[yij]an|wardanjan", r"рубен\w* варданян", r"ռուբեն վարդանյան",
        r"روبن فاردانيان|روبين فاردانيان|روبن واردانيان"),
    ("nkr", r"b[əe](?:g|q|ğ|gh|h|y)lar[yij]an", r"бегларян", r"բեգլարյան", r"بيغلاريان|بيگلاريان|بگلاريان|بغلاريان"),
    ("nkr", r"g[əae](?:gh|ğ|q|g)am ste[pf]an[yij]an", r"гегам\w* степанян", r"գեղամ ստեփանյան",
        r"غيغام ستيبانيان|گغام استپانيان|گگام استپانيان|گقام استپانيان"),
    ("nkr", r"le[vw]on mna[tc]+s?ak[aə]n[yij]an", r"левон\w* мнацаканян", r"լևոն մնացականյան", r"ليفون مناتساكانيان"),
    ("nkr", r"se?[ny]+or hasrat[yij]an", r"сенор\w* асратян", r"սենոր հասրաթյան", r"سينور هاسراتيان|سنور هاسراتيان"),
    ("nkr", r"ma[yjïi]+l[yij]an", r"масис\w* маилян", r"մասիս մայիլյան", r"ماسيس مايليان"),
    ("nkr", r"s[uo]+ren sarum[yij]an|saroumian|sarumyan", r"сурен\w* сарумян", r"սուրեն սարումյան",
        r"سورين ساروميان|سورن ساروميان"),
    ("nkr", r"ruben melik[yij]an", r"рубен\w* меликян", r"ռուբեն մելիքյան", r"روبن مليكيان"),
)  # fmt: skip


def figures_of(language: str) -> tuple[tuple[Party, str], ...]:
    """Return a pattern for each party's figures as the script of a language writes them."""
    column = _SCRIPTS.get(language, 0)
    before = r"(?<!\w)[وبلف]?" if column == 3 else r"(?<!\w)"
    parties: dict[Party, list[str]] = {}
    for row in _ROWS:
        parties.setdefault(row[0], []).append(row[1 + column])
    return tuple((party, f"{before}(?:{'|'.join(names)}){_ENDINGS[column]}") for party, names in parties.items())
