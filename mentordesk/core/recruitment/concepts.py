"""The words that forms ask with, by what they mean: Bokmål, Nynorsk and English, folded."""

import re

from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.remembered import remembered

# A star stands for any ending. A word may mean several things; of several stems that fit, the longest counts.
_WORDS = {
    # Question words
    "who": "hvem kven who",
    "what": "hva kva hvilke hvilken hvilket which what slags",
    "where": "hvor kvar kor where",
    "when": "nar when",
    "why": "hvorfor kvifor korfor why grunn* reason* begrunn* motiv* drivkraft*",
    "how": "hvordan korleis how gjennom via",
    "many": """
        mange many antall antal ant tal talet number max maks maksimalt maximum kapasitet* capacity plass
        plasser plassar
    """,
    # Other things that are counted
    "much": """
        mye mykje much timer timar hours ofte often lenge lenger long years erfaring* experience* barn barna
        children kids sosken ganger gonger
    """,
    # Who somebody is, and how to reach them
    "name": """
        navn navnet namn namnet name names heter heiter kalle kalles sokernavn sokarnamn deltakernavn
        deltakarnamn
    """,
    "first": "fornavn* fornamn* forenamn* firstname forename givenname mellomnavn* mellomnamn* middlename",
    "last": "etternavn* etternamn* slektsnavn* slektsnamn* lastname surname familyname",
    "applicant": "soker* sokar* deltaker* deltakar* kandidat* applicant* participant* person* vedkommende",
    "mail": "e-post* epost* e-mail* email* mail* mailadress*",
    "phone": """
        telefon* tlf* telf* tel mob mobil* phone* telephone* cell* mobile* kontakttelefon* kontaktn* gsm sms
        whatsapp
    """,
    "number": "nummer nummeret nr number numbers",
    "reach": "na treffe ringe ringer kontakte call reach contact tak",
    "born": """
        fodsels* fodselsdato* fodselsdag* fodselsar* fodear* birthdate* birthyear fode* fodt fodd born birth*
        bursdag* dob fdato
    """,
    "year": "ar aret arstal* fodselsar* fodear* year birthyear birthyears arskull argang",
    "day": "dato* date dates birthdate* fodselsdato* fodselsdag*",
    "age": "alder alderen age aldersgruppe* agegroup*",
    "postcode": "postnummer* postnr* postkode* postcode* zip* zipcode*",
    "address": "adresse* address* postadresse* bopel bostedsadresse* bustadadresse* hjemmeadresse* heimeadresse*",
    "live": """
        bor bur bo bosted* bustad* live lives living based residence hjemsted* heimstad* hometown poststed*
        poststad* holder held bostedskommune* bosatt* busett* hjemkommune* heimkommune*
    """,
    "place": """
        sted stedet stad staden by byen town city kommune* municipality tettsted* tettstad* location landet
        region poststed* poststad* bydel* grend* district* area
    """,
    "gender": "kjonn* gender* sex kvinne* kvinnelig* kvinneleg* mann mannlig* mannleg* female male woman man",
    "role": "rolle* rolla role roles mentormentee menteementor",
    "as": "som as",
    "be": "vaere vere vera bli be become delta deltar participate join bidra",
    "apply": """
        soker sokjer sokar sok soke sokje melder meld melde pamelding* pameldt apply applying stiller stille
        register signing
    """,
    "mentor": "mentor mentoren mentorene mentorens mentorer mentorar mentorane mentors mentoring",
    "adept": "adept* mentee* mentorpartner* protege*",
    # What they bring and want
    "language": """
        sprak spraket spraka sprakene sprakkunnskap* sprakferdig* sprakdugleik* sprakkompetanse* morsmal*
        language* tongue tongues spr
    """,
    "speak": """
        snakk* snakke* prat* talar talast samtal* speak speaks spoken talk* discuss* drofte lufte behersk*
        meistr* kan
    """,
    "field": """
        fagfelt* fagomrad* fagretning* fagbakgrunn* faglig* fagleg* fag bransje* felt feltet yrke* sektor*
        sector* industry industries profession* occupation* naering* expertise ekspertise* arbeidsfelt*
        arbeidsomrad* yrkesfelt* yrkesomrad* studieretning* utdanningsretning* studie study field fields
        interessefelt* kompetanseomrad* business studieprogram* utdanningsprogram* studium* studiet fagbrev*
    """,
    "post": "stilling* jobbtittel* yrkestittel* jobtitle* position*",
    "topic": "tema* topic* theme* emne* subject* samtaletema* mentortema* samtaleemne*",
    "help": """
        hjelp* stott* veiled* rettlei* sparring* help* support* guidance advice rad bidra* bidreg* contribut*
        tilby* offer* laere* learn utvikl* develop* improve bistand* dele share
    """,
    "wish": """
        onsk* behov* need needs trenger treng want wants vil like lyst interess* interested* prefer* ville
        opptatt oppteken styrker skill* kompetanse* ferdig*
    """,
    "meet": "mote motes motast moter motetid* motedag* treffe treffes treffast sees ses meet meeting meetings mates",
    "time": """
        tid tida tiden tider tidene tidspunkt* dag dagen dager dagar dagene dagane ukedag* vekedag* vekdag*
        hverdag* kvardag* kveld* kvald* time times day days weekday* week uka uke veka schedule dogn*
        klokkeslett* motetid* motedag*
    """,
    "free": """
        ledig* tilgjengelig* tilgjengeleg* tilgjenge* available availab* passer passar passe hover hove
        anledning* hoyr suit suits best
    """,
    "start": "start* begynne byrje begin slutt* end",
    "work": """
        jobb* arbeid arbeide arbeider arbeidar arbeidet arbeidslivet jobber jobbar work works working ansatt*
        tilsett* employed
    """,
    "employer": """
        arbeidsgi* arbeidsgj* arbeidsplass* arbeidssted* arbeidsstad* organisasjon* organisation*
        organization* bedrift* firma* verksemd* virksomhet* selskap* employer* company* workplace*
        institusjon* institution* oppdragsgiver*
    """,
    "school": "skole* skule* school* universitet* university larested* laerested* hogskole* hogskule*",
    "hear": """
        hore horte hort hoyre hoyrde hoyrt hear heard vite vita kjent kjend fant fann finne find found tips
        tipset tipsa anbefal* tilrad* referred recommended fortalte fortalde told oppmerksom* annons* utlys*
        sa sag learn learned learnt aware oppdag* discover* kjennskap*
    """,
    "source": "kilde* kjelde* source* kanal* channel* referral* henvis* tilvis* rekrutter* recruited formidl*",
    "us": """
        oss us program* prosjekt* project* ordning* tilbud* tilbod* mentorprogram* mentorordning* scheme dette
        this
    """,
    "self": "deg meg selv sjolv yourself you myself",
    "tell": "fortell* fortel skriv* beskriv* presenter* tell describe write litt",
    "motivation": """
        motivasjon* motivation* begrunn* grunngj* grunngi* soknadstekst* biograph* biografi* bio presentasjon*
        about
    """,
    "expect": "forvent* expect* haper hapar hope hopes goal* mal malet oppna gain",
    # What the form itself is about
    "consent": """
        samtykk* consent* godta* godtek* godkjen* aksepter* agree* accept* innforstatt innforstad bekreft*
        stadfest*
    """,
    "keep": "lagr* oppbevar* behandl* store stored storage keep process* save registrere",
    "data": """
        personvern* personopplysning* opplysning* informasjon* svar svara svarene data gdpr privacy vilkar*
        terms
    """,
    "permit": "kan far fa ok okay greit greitt lov tillat* tillet* allow* may can",
    "picture": """
        bilde* bilete* foto* photo* film* video* nyhetsbrev* nyheitsbrev* newsletter* markedsfor* marknadsfor*
        media medier
    """,
    "sent": """
        tidsmerk* tidsstemp* timestamp* innsend* innlever* sendt send motta* mottek* motteke fullfor* complet*
        submi* received registrert registrering* created opprett* levert pameldt pamelding* svart besvart
        soknadsdato* svardato* endtime enddate mottaksdato* innmeld* innkom* registreringsdato* svartid*
    """,
    # What is not asked of the applicant, or is something else
    "other": """
        foresatt* foresett* forelder* foreldre* foreldra verge* parorende* paroran* kontaktperson* referans*
        leder* leiar* sjef* saksbehandl* veileder* radgiver* parent* guardian* kin emergency reference*
        referee* manager* supervisor* sivil*
    """,
    # What a service knows somebody by: no name, but it may be an address
    "alias": "kallenavn* kallenamn* brukernavn* brukarnamn* nickname* username*",
    "practice": "trening* kurs* practice programmer* spraktren* kafe* niva* level*",
    "country": """
        land fodeland* landbakgrunn* fodested* fodestad* birthplace* country opprinnelse* nasjonalitet*
        nationality arrival ankomst* botid*
    """,
    "certificate": """
        politiattest* vandelsattest* intervju* interview* samtale samtaledato* frist deadline siste sist last
        changed
    """,
}

_JOINED = (
    (r"\b(first|given|middle|last|family) names?\b", r"\1name"),
    (r"\b(?:preferred|nick) names?\b", "nickname"),
    (r"\b(?:post|postal) codes?\b", "postcode"),
    (r"\bpost ?nr\b|\bpost nummer\b", "postnummer"),
    (r"\bdates? of birth\b|\bbirth dates?\b", "birthdate"),
    (r"\byears? of birth\b|\bbirth years?\b", "birth birthyear"),
    (r"\btime ?stamp\b", "timestamp"),
    (r"^f dato\b", "fdato"),
    (r"^f ar$", "fodselsar"),
    (r"\b(?:country code|land(?:s|e)?kode|landskode)\b", ""),
    (r"\bjob titles?\b", "jobtitle"),
    (
        r"\b(?:what (?:do|did) you do|(?:hva|kva) gj[oe]r du)\b(?=$| (?:til dagl|for a|(?:na|no|now|or|before)\b))",
        "occupation",
    ),
    (r"\be (post|mail)", r"e-\1"),
    (r"\bta(?:r|k)? vare\b|\btek vare\b", "oppbevare"),
    (r"^m (?:eller |or |og )?a$|^a (?:eller |or |og )?m$", "rolle"),
    (r"\barb giver\b", "arbeidsgiver"),
    (r"\bfor-? ?(?:og|and|/) ?(?=etternavn|etternamn)", "fornavn og "),
    (r"\b(?:completion|finish|end) (?:time|date)\b", "timestamp"),
)
_SMALL = """
    a aa an and are at av blant ble bli da de deg dei den der deres det di din ditt dine do dere du eg eit ei
    ein en er et ett for fra fram fa fikk fekk full fullt fulle gjerne ha har have helst heile hele i if in inn
    is it jeg kan ka kryss like me med min mine mitt my nevn now of og om on one or pa per please sa se seg som
    the til to under vart var ved vi we were will with would you your skal skriv eller el noe nokre noko nokon
    noen ut hvis ja current currently navaerende noverande dagens valgfritt kun bare berre only eventuelt
    optional frivillig maa evt osv dykkar vennligst oppgi fyll
    """
_STOP = frozenset(_SMALL.split())
_TOKEN = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*|#")
_LEADING = re.compile(
    r"^(?:(?:sporsmal|spm|question|q|del|punkt)\s*)?\d{1,3}(?:[.):\-–]+\s*|\s+(?=\D)|$)|^(?:[a-z]\)|[a-e]\.)\s+"
)
_CAMEL = re.compile(r"(?<=[a-zæøå])(?=[A-ZÆØÅ])")


def _compiled() -> tuple[dict[str, frozenset[str]], dict[str, tuple[str, ...]]]:
    exact: dict[str, set[str]] = {}
    endings: dict[str, list[str]] = {}
    for concept, words in _WORDS.items():
        for word in words.split():
            if word.endswith("*"):
                endings.setdefault(word[:-1], []).append(concept)
            else:
                exact.setdefault(word, set()).add(concept)
    return {w: frozenset(c) for w, c in exact.items()}, {stem: tuple(c) for stem, c in endings.items()}


_EXACT, _STEMS = _compiled()
_LONGEST = max(map(len, _STEMS))


@remembered(8192)
def plain(heading: str) -> str:
    """The heading as it is matched: folded, without its number, camelCase and punctuation taken apart."""
    folded = fold(_CAMEL.sub(" ", heading).replace("_", " "))
    text = _LEADING.sub("", folded).strip() or folded
    text = " ".join(_TOKEN.findall(text))
    for pattern, joined in _JOINED:
        text = re.sub(pattern, joined, text)
    return text


@remembered(8192)
def concepts(word: str) -> frozenset[str]:
    """What a word may mean. Of stems only the longest counts, so that «mentorpartner» is no mentor."""
    found = set(_EXACT.get(word, ()))
    if not found:
        for length in range(min(len(word), _LONGEST), 2, -1):
            if word[:length] in _STEMS:
                found.update(_STEMS[word[:length]])
                break
    if not found and (spelt := word.replace("aa", "a").replace("oe", "o")) != word:
        return concepts(spelt)  # as systems write that know only A to Z
    if not found and "-" in word:
        found.update(*(concepts(part) for part in word.split("-")))
    return frozenset(found)


@remembered(8192)
def meaning(heading: str) -> tuple[frozenset[str], ...]:
    """The concepts of each word of the heading that carries meaning; empty for a word that is not known."""
    words = plain(heading).split()
    kept = [concepts(word) for word in words if word not in _STOP or concepts(word)]
    return tuple(kept)
