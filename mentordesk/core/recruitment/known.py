"""The words in cells that tell what a column is or what an answer means: Bokmål, Nynorsk and English, folded."""

import re


def any_of(words: str) -> re.Pattern[str]:
    """Finds one of these words: a star stands for any ending, an underscore for a space."""
    each = "|".join(re.escape(word).replace(r"\*", r"\w*").replace("_", " ") for word in words.split())
    return re.compile(rf"(?<!\w)(?:{each})(?!\w)")


_LANGUAGES = """
    norsk bokmal nynorsk engelsk svensk dansk finsk islandsk samisk nordsamisk sorsamisk lulesamisk kvensk faroysk
    tysk fransk spansk portugisisk italiensk nederlandsk hollandsk polsk russisk ukrainsk litauisk latvisk estisk
    tsjekkisk slovakisk ungarsk rumensk bulgarsk gresk albansk serbisk kroatisk bosnisk serbokroatisk slovensk
    makedonsk hviterussisk kviterussisk belarusisk tyrkisk arabisk persisk farsi dari pashto pasjto kurdisk kurmanji
    kurmandji sorani hebraisk armensk georgisk aserbajdsjansk kasakhisk usbekisk turkmensk uigurisk urdu hindi punjabi
    panjabi bengali bangla tamil telugu gujarati marathi nepali nepalsk singalesisk malayalam kannada kinesisk mandarin
    kantonesisk japansk koreansk vietnamesisk thai thailandsk filippinsk tagalog indonesisk malayisk burmesisk karen
    chin khmer laotisk mongolsk tibetansk somali somalisk tigrinja tigrinya amharisk oromo afar tigre swahili kiswahili
    lingala kirundi kinyarwanda rwandisk wolof fula fulani hausa yoruba igbo akan twi mandinka bambara shona zulu xhosa
    afrikaans berbisk tamazight tegnsprak teiknsprak norsk_tegnsprak norsk_teiknsprak romani romanes jiddisch katalansk
    baskisk irsk walisisk esperanto latin farsi/persisk persisk/farsi

    norwegian english swedish danish finnish icelandic sami german french spanish portuguese italian dutch polish
    russian ukrainian lithuanian latvian estonian czech slovak hungarian romanian bulgarian greek albanian serbian
    croatian bosnian slovenian macedonian belarusian turkish arabic persian kurdish hebrew armenian georgian sinhala
    chinese cantonese japanese korean vietnamese filipino indonesian malay burmese mongolian tibetan amharic
    sign_language

    espanol francais deutsch polski soomaali af-soomaali kurdi turkce italiano portugues svenska dansk suomi русскии
    украінська العربية فارسی دری پښتو اردو كوردي ትግርኛ አማርኛ 中文
    """
LANGUAGES = frozenset(word.replace("_", " ") for word in _LANGUAGES.split())

_DAYS = """
    mandag* tirsdag* tysdag* onsdag* torsdag* fredag* lordag* laurdag* sondag* sundag* monday* tuesday*
    wednesday* thursday* friday* saturday* sunday* man tir tirs tys ons tor tors fre lor lau son mon tue wed thu fri
    sat sun ukedag* vekedag* vekdag* hverdag* kvardag* weekday* helg* weekend*
    """
_HOURS = """
    kveld* kvald* ettermiddag* formiddag* foremiddag* morgen* morgon* dagtid natt lunsj* evening* morning* afternoon*
    daytime lunch* night* fleksib* flexib* nar_som_helst anytime any_time etter_jobb* etter_arbeid* etter_skole*
    etter_skule* after_work after_school hele_dagen heile_dagen alle_dager alle_dagar partallsuke* oddetallsuke*
    """
TIMES = re.compile(rf"{any_of(_DAYS + _HOURS).pattern}|\bkl\.? ?\d|(?<![\d./])\b\d{{1,2}}[-–]\d{{1,2}}\b(?![-–./]\d)")

WORK = any_of(
    """
    bygg* anlegg* helse* omsorg* it ikt data* teknolog* okonomi* regnskap* rekneskap* finans* bank* utdanning*
    undervisning* juss jus rett* ingenior* kultur* medi* idrett* frivillig* salg* sal service* handel* varehandel*
    reiseliv* transport* logistikk* industri* energi* olje* offentlig* offentleg* forvaltning* barnehage* psykolog*
    sosial* markeds* marknads* kommunikasjon* forsk* kunst* design* landbruk* fisk* havbruk* renhold* reinhald* hotell*
    restaurant* servering* hr ledelse leiing politikk* miljo* eiendom* eigedom* sikkerhet* health* care education
    teaching law legal engineering finance accounting sales marketing construction culture media technology retail
    tourism public_sector research software policy
    """
)
SOURCES = any_of(
    """
    facebook instagram linkedin tiktok snapchat nav venn* ven vener bekjent* kjent* kjend* plakat* nettsid* heimesid*
    hjemmesid* internett google avis* radio tv annons* kolleg* arbeidsgiv* arbeidsgjev* e-post* epost* nyhetsbrev*
    nyheitsbrev* flyer* brosjyre* skole* skule* universitet* bibliotek* frivilligsentral* frivillegsentral* laerer*
    laerar* kurs* introduksjon* sosiale_medi* familie* kommune* messe* jungeltelegraf* friend* website* newspaper*
    poster* colleague* employer social_media school university library family newsletter internet word_of_mouth
    """
)
EMPLOYERS = any_of(
    """
    as asa ans da sa ba ab ltd inc gmbh kommune* fylke* sykehus* sjukehus* skole* skule* universitet* hogskole*
    hogskule* gruppen gruppa konsern stiftelse* forening* nav posten barnehage* direktorat* etat* departement* bank
    hotell hospital department university school company og_sonner partners
    """
)

YES = any_of(
    """
    ja jau jo yes true sann sant enig samd godtar godtek aksepterer agree accept ok okay avkrysset kryssa checked
    samtykk* consent* bekreft* stadfest*
    """
)
NO = any_of("nei no false usann usant ikke ikkje not dont don't uenig usamd disagree decline unchecked")

WOMAN = any_of("kvinn* dame* jente* k f female woman women girl hunkjonn hokjonn")
MAN = any_of("mann menn mannlig* mannleg* herre gutt* gut m male man men boy hankjonn")
OTHER_GENDER = any_of("annet anna andre other ikke-binaer ikkje-binaer ikkebinaer non-binary nonbinary trans*")
NO_MATTER = any_of(
    """
    ingen ingenting inga spiller spelar spill spel samme same nei no none vet_ikke veit_ikkje begge bade both either
    any uviktig likegyldig prefer_not rather_not vil_ikke vil_ikkje onsker_ikke onskjer_ikkje ikke_oppgi
    ikkje_oppgi uten_betydning utan_betydning
    """
)
