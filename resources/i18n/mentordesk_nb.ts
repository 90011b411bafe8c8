<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About MentorDesk</source>
        <translation>Om MentorDesk</translation>
    </message>
    <message>
        <source>MentorDesk runs mentoring programmes from one file. Nothing is sent anywhere.</source>
        <translation>MentorDesk driver mentorprogrammer fra én fil. Ingenting sendes noe sted.</translation>
    </message>
</context>
<context>
    <name>AddendaSection</name>
    <message>
        <source>Addenda</source>
        <translation>Tillegg</translation>
    </message>
    <message>
        <source>The agreement stands as it was written.</source>
        <translation>Avtalen gjelder slik den ble skrevet.</translation>
    </message>
    <message>
        <source>Make the paper of the addendum</source>
        <translation>Lag papiret</translation>
    </message>
    <message>
        <source>Make the papers of the addenda</source>
        <translation>Lag papirene</translation>
    </message>
    <message>
        <source>New addendum …</source>
        <translation>Nytt tillegg …</translation>
    </message>
    <message>
        <source>Addendum {number}, {day} – {text}</source>
        <translation>Tillegg {number}, {day} – {text}</translation>
    </message>
    <message>
        <source>Addendum {number}, {day}, until {until} – {text}</source>
        <translation>Tillegg {number}, {day}, til {until} – {text}</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>collision</source>
        <translation>kollisjon</translation>
    </message>
</context>
<context>
    <name>AgreedPanel</name>
    <message>
        <source>What the pair has agreed on</source>
        <translation>Det paret er enige om</translation>
    </message>
</context>
<context>
    <name>AgreementsActions</name>
    <message>
        <source>Bring in scans …</source>
        <translation>Hent skannede papirer …</translation>
    </message>
    <message>
        <source>Go to matching</source>
        <translation>Gå til Kobling</translation>
    </message>
    <message>
        <source>See all papers</source>
        <translation>Se alle papirer</translation>
    </message>
</context>
<context>
    <name>AgreementsList</name>
    <message>
        <source>not made</source>
        <translation>ikke laget</translation>
    </message>
    <message>
        <source>one is missing</source>
        <translation>én mangler</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>skrevet ut</translation>
    </message>
    <message>
        <source>partly signed</source>
        <translation>delvis undertegnet</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>undertegnet</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Erklæringer</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>sendt {day}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>{signed} of {made} signed</source>
        <translation>{signed} av {made} undertegnet</translation>
    </message>
    <message>
        <source>{made} of {total} made</source>
        <translation>{made} av {total} laget</translation>
    </message>
    <message>
        <source>{made} made</source>
        <translation>{made} laget</translation>
    </message>
</context>
<context>
    <name>AgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation>Avtaler</translation>
    </message>
    <message>
        <source>No pairs yet</source>
        <translation>Ingen par ennå</translation>
    </message>
    <message>
        <source>Agreements and declarations are made for mentor pairs. Match adepts and mentors first.</source>
        <translation>Avtaler og taushetserklæringer lages for mentorpar. Koble adepter og mentorer først.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} av {count}</translation>
    </message>
    <message>
        <source>There is nobody to make this paper for yet.</source>
        <translation>Det er ingen å lage dette papiret for ennå.</translation>
    </message>
    <message>
        <source>Make PDFs for 1 pair</source>
        <translation>Lag PDF for 1 par</translation>
    </message>
    <message>
        <source>Make PDFs for {count} pairs</source>
        <translation>Lag PDF for {count} par</translation>
    </message>
    <message>
        <source>Make this paper</source>
        <translation>Lag dette papiret</translation>
    </message>
    <message>
        <source>Make {count} kinds of papers</source>
        <translation>Lag {count} slags papirer</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>Legges i {folder}</translation>
    </message>
    <message>
        <source>{signed} of {total} agreements signed</source>
        <translation>{signed} av {total} avtaler undertegnet</translation>
    </message>
</context>
<context>
    <name>AlternativeLine</name>
    <message>
        <source>not possible</source>
        <translation>kan ikke kobles</translation>
    </message>
    <message>
        <source>{name}  {score}</source>
        <translation>{name}  {score}</translation>
    </message>
    <message>
        <source>{digit} · {line}</source>
        <translation>{digit} · {line}</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Bytt</translation>
    </message>
    <message>
        <source>Swap to {name}</source>
        <translation>Bytt til {name}</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Hvorfor ikke?</translation>
    </message>
    <message>
        <source>Why not {name}?</source>
        <translation>Hvorfor ikke {name}?</translation>
    </message>
</context>
<context>
    <name>AlternativeList</name>
    <message>
        <source>No other mentor is possible.</source>
        <translation>Ingen andre mentorer kan kobles her.</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Vis {count} til</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>{answer} ({key})</source>
        <translation>{answer} ({key})</translation>
    </message>
    <message>
        <source>{letter} {name}</source>
        <translation>{letter} {name}</translation>
    </message>
    <message>
        <source>{name}: {answer}</source>
        <translation>{name}: {answer}</translation>
    </message>
    <message>
        <source>«{reason}»</source>
        <translation>«{reason}»</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Fjern {what}</translation>
    </message>
</context>
<context>
    <name>AnswersSection</name>
    <message>
        <source>Answered “{text}”. Write it anew in this field.</source>
        <translation>Svarte «{text}». Skriv det på nytt i dette feltet.</translation>
    </message>
</context>
<context>
    <name>ApplicantHeader</name>
    <message>
        <source>{came}, after the deadline</source>
        <translation>{came}, etter fristen</translation>
    </message>
    <message>
        <source>Still missing: {things}</source>
        <translation>Mangler ennå: {things}</translation>
    </message>
    <message>
        <source>Address hidden</source>
        <translation>Sperret</translation>
    </message>
    <message>
        <source>Keyed in from paper {day}</source>
        <translation>Tastet inn fra papir {day}</translation>
    </message>
    <message>
        <source>Came as a filled form {day}</source>
        <translation>Kom som utfylt skjema {day}</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Skrevet inn for hånd</translation>
    </message>
    <message>
        <source>From a sheet</source>
        <translation>Hentet inn fra en fil</translation>
    </message>
    <message>
        <source>Typed in {day}</source>
        <translation>Skrevet inn {day}</translation>
    </message>
    <message>
        <source>Sent in {day}, fetched from a sheet</source>
        <translation>Sendt {day}, hentet inn fra en fil</translation>
    </message>
</context>
<context>
    <name>ApplicantList</name>
    <message>
        <source>Search in this list</source>
        <translation>Søk i lista</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Søkere</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Adepts</source>
        <translation>Adepter</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentorer</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>Mangler noe</translation>
    </message>
    <message>
        <source>Just fetched</source>
        <translation>Nettopp hentet inn</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikke besvart</translation>
    </message>
    <message>
        <source>Should have had an answer</source>
        <translation>Skulle hatt svar</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>Etter fristen</translation>
    </message>
    <message>
        <source>Perhaps twice</source>
        <translation>Trolig dobbelt</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Fjern filter</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>Nobody in this list fits the search and the view.</source>
        <translation>Ingen i lista passer med søket og visningen.</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Viser {shown} av {total}</translation>
    </message>
</context>
<context>
    <name>ApplicantModel</name>
    <message>
        <source>e-mail/phone</source>
        <translation>e-post/telefon</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>times</source>
        <translation>tid</translation>
    </message>
    <message>
        <source>adept and mentor</source>
        <translation>adept og mentor</translation>
    </message>
    <message>
        <source>{name} · address hidden</source>
        <translation>{name} · sperret</translation>
    </message>
    <message>
        <source>Pause {day}</source>
        <translation>Pause {day}</translation>
    </message>
    <message>
        <source>Last heard from us: {heard}</source>
        <translation>Sist hørt fra oss: {heard}</translation>
    </message>
    <message>
        <source>A draft is made and not marked as sent</source>
        <translation>Det ligger en kladd som ikke er merket som sendt</translation>
    </message>
    <message>
        <source>{day}, after the deadline</source>
        <translation>{day}, etter fristen</translation>
    </message>
    <message>
        <source>Last heard from us</source>
        <translation>Sist hørt fra oss</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Søker</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Inn</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Sted</translation>
    </message>
</context>
<context>
    <name>ApplicantNames</name>
    <message>
        <source>Applicant {number}</source>
        <translation>Søker {number}</translation>
    </message>
</context>
<context>
    <name>ApplicantStatus</name>
    <message>
        <source>Pause until {day}</source>
        <translation>Pause til {day}</translation>
    </message>
</context>
<context>
    <name>ApplicationFacts</name>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>Heard of us</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>native language</source>
        <translation>morsmål</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fagfelt</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Kan møtes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plasser</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Født</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Poststed</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeidsgiver</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>ApplicationFields</name>
    <message>
        <source>Came by themselves</source>
        <translation>Kom på egen hånd</translation>
    </message>
    <message>
        <source>Applies as</source>
        <translation>Søker som</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Fagfelt</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Can meet</source>
        <translation>Kan møtes</translation>
    </message>
    <message>
        <source>Can take so many adepts</source>
        <translation>Kan ta imot så mange adepter</translation>
    </message>
    <message>
        <source>Wishes a mentor who is</source>
        <translation>Ønsker seg en mentor som er</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivasjon</translation>
    </message>
    <message>
        <source>Heard of us through</source>
        <translation>Hørte om oss via</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>What the adept wants to reach</source>
        <translation>Hva adepten vil oppnå</translation>
    </message>
    <message>
        <source>Does not want to take on</source>
        <translation>Vil ikke ta på seg</translation>
    </message>
    <message>
        <source>Pauses until</source>
        <translation>Har pause til</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sendt av</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Anbefalt</translation>
    </message>
    <message>
        <source>Consent in the form</source>
        <translation>Samtykke i skjemaet</translation>
    </message>
    <message>
        <source>Adept and mentor</source>
        <translation>Adept og mentor</translation>
    </message>
    <message>
        <source>No wish</source>
        <translation>Ingen ønsker</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Kvinne</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Mann</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
</context>
<context>
    <name>ApplicationHead</name>
    <message>
        <source>Reason: {reason}</source>
        <translation>Begrunnelse: {reason}</translation>
    </message>
</context>
<context>
    <name>ArrivalsPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Det som kom tilbake</translation>
    </message>
    <message>
        <source>Bring in more …</source>
        <translation>Hent inn flere …</translation>
    </message>
    <message>
        <source>File it there</source>
        <translation>Legg den der</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>Vis papiret</translation>
    </message>
    <message>
        <source>File it with</source>
        <translation>Legg på</translation>
    </message>
    <message>
        <source>Or the code at the foot of the paper</source>
        <translation>Eller koden nederst på papiret</translation>
    </message>
    <message>
        <source>Files that came back</source>
        <translation>Filer som kom tilbake</translation>
    </message>
    <message>
        <source>1 was kept</source>
        <translation>1 er tatt vare på</translation>
    </message>
    <message>
        <source>{count} were kept</source>
        <translation>{count} er tatt vare på</translation>
    </message>
    <message>
        <source>1 found no place</source>
        <translation>1 er ikke lagt inn</translation>
    </message>
    <message>
        <source>{count} found no place</source>
        <translation>{count} er ikke lagt inn</translation>
    </message>
    <message>
        <source>No paper has this code</source>
        <translation>Ingen papirer har denne koden</translation>
    </message>
    <message>
        <source>not filed</source>
        <translation>ikke lagt inn</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lest</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>lagt inn</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hva som skjedde</translation>
    </message>
    <message>
        <source>With which paper</source>
        <translation>Hører til</translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message>
        <source>Looking at where the file lies</source>
        <translation>Ser på hvor fila ligger</translation>
    </message>
    <message>
        <source>The clock of this machine seems wrong: the last thing in the file was done later than now.</source>
        <translation>Klokka på denne maskinen ser ut til å gå feil: Det siste i fila er gjort senere enn nå.</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>Et sted til</translation>
    </message>
    <message>
        <source>MentorDesk was cut off. Everything that was kept is here.</source>
        <translation>MentorDesk ble avbrutt. Alt som var lagret, er her.</translation>
    </message>
    <message>
        <source>MentorDesk was cut off {when}. Everything up to and with {when} is here.</source>
        <translation>MentorDesk ble avbrutt {when}. Alt til og med {when} er her.</translation>
    </message>
    <message>
        <source>See what happened last</source>
        <translation>Se hva som skjedde sist</translation>
    </message>
    <message>
        <source>This file lies in {cloud}. Two machines at once can make two files of it. It is safer to keep the file on this machine and to let a copy lie there.</source>
        <translation>Denne fila ligger i {cloud}. Hvis to maskiner bruker den samtidig, kan den bli til to. Jobb heller lokalt, og legg en kopi der.</translation>
    </message>
    <message>
        <source>This file lies on a server. When the net fails, so does saving. It is safer to keep the file on this machine and to let a copy lie there.</source>
        <translation>Denne fila ligger på en server. Faller nettet ut, går det ikke å lagre. Jobb heller lokalt, og legg en kopi der.</translation>
    </message>
    <message>
        <source>This file lies on a stick, and sticks get lost. It is safer to keep the file on this machine and to let a copy lie there.</source>
        <translation>Denne fila ligger på en minnepinne, og de blir fort borte. Jobb heller lokalt, og legg en kopi der.</translation>
    </message>
    <message>
        <source>Beside the file lies another copy of it that was changed too, “{name}”, last {when}. Changes only there: {there}, only here: {here}. Go on with one of them, and put the other away without deleting it.</source>
        <translation>Ved siden av fila ligger en kopi som også er endret: «{name}», sist {when}. Endringer bare der: {there}, bare her: {here}. Jobb videre i den ene, og legg den andre til side uten å slette den.</translation>
    </message>
    <message>
        <source>Seeing whether the file is whole</source>
        <translation>Ser om fila er hel</translation>
    </message>
    <message>
        <source>See what can be done</source>
        <translation>Se hva du kan gjøre</translation>
    </message>
    <message>
        <source>The check has found damage in the file.</source>
        <translation>Sjekken har funnet en skade i fila.</translation>
    </message>
</context>
<context>
    <name>AskedModel</name>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Adepts</source>
        <translation>Adepter</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentorer</translation>
    </message>
    <message>
        <source>Asked in the form</source>
        <translation>Skjemaet spør om</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Svartype</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Stilles til</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antall svar</translation>
    </message>
</context>
<context>
    <name>AssessmentWindow</name>
    <message>
        <source>Assessment package – {name}</source>
        <translation>Vurderingspakke – {name}</translation>
    </message>
    <message>
        <source>Open the assessment package</source>
        <translation>Åpne vurderingspakken</translation>
    </message>
    <message>
        <source>The coordinator has told you the passphrase. What you give is kept in the file “{name}”.</source>
        <translation>Du har fått passfrasen av koordinatoren. Det du fyller inn, lagres i fila «{name}».</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passfrase</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Write the passphrase</source>
        <translation>Skriv passfrasen</translation>
    </message>
    <message>
        <source>Not kept yet …</source>
        <translation>Ikke lagret ennå …</translation>
    </message>
    <message>
        <source>Kept in the file. Send it back when you are done.</source>
        <translation>Lagret i fila. Send den tilbake når du er ferdig.</translation>
    </message>
</context>
<context>
    <name>AssessorChooser</name>
    <message>
        <source>nobody, only looking on</source>
        <translation>ingen, bare ser på</translation>
    </message>
    <message>
        <source>Assessor: {name}</source>
        <translation>Vurderer: {name}</translation>
    </message>
    <message>
        <source>Who gives points in this window</source>
        <translation>Hvem som gir poeng i dette vinduet</translation>
    </message>
    <message>
        <source>Name of the assessor</source>
        <translation>Navnet på vurdereren</translation>
    </message>
    <message>
        <source>{finished} of {count} finished · {settled}/{all}</source>
        <translation>{finished} av {count} ferdige · {settled}/{all}</translation>
    </message>
    <message>
        <source>{name}  {done}/{all}</source>
        <translation>{name}  {done}/{all}</translation>
    </message>
    <message>
        <source>New assessor …</source>
        <translation>Ny vurderer …</translation>
    </message>
    <message>
        <source>Only look on</source>
        <translation>Bare se på</translation>
    </message>
    <message>
        <source>Wait no longer for {name}</source>
        <translation>Ikke vent på {name} lenger</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Urgent</source>
        <translation>Haster</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Snart</translation>
    </message>
    <message>
        <source>The purpose of the programme is not written down</source>
        <translation>Formålet med programmet er ikke skrevet inn</translation>
    </message>
    <message>
        <source>Say in a sentence or two what it should lead to. It also stands on the agreements.</source>
        <translation>Si i en setning eller to hva det skal føre til. Det står også i avtalene.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Skriv inn</translation>
    </message>
    <message>
        <source>It is not written down who the programme is for</source>
        <translation>Det er ikke skrevet inn hvem programmet er for</translation>
    </message>
    <message>
        <source>A clear target group makes it easier to choose among the applicants.</source>
        <translation>En tydelig målgruppe gjør det lettere å velge blant søkerne.</translation>
    </message>
    <message>
        <source>The board's decision is not written down</source>
        <translation>Styrevedtaket er ikke skrevet inn</translation>
    </message>
    <message>
        <source>Who decided on the programme, and when? It is good to have when someone asks.</source>
        <translation>Hvem vedtok programmet, og når? Det er godt å ha når noen spør.</translation>
    </message>
    <message>
        <source>1 applicant is still waiting for an answer</source>
        <translation>1 søker venter fortsatt på svar</translation>
    </message>
    <message>
        <source>{count} applicants are still waiting for an answer</source>
        <translation>{count} søkere venter fortsatt på svar</translation>
    </message>
    <message>
        <source>It is {days} days since we said anything.</source>
        <translation>Det er {days} dager siden vi sa noe.</translation>
    </message>
    <message>
        <source>The one who has waited longest has not heard from us for {days} days.</source>
        <translation>Den som har ventet lengst, har ikke hørt fra oss på {days} dager.</translation>
    </message>
    <message>
        <source>1 applicant has not had the answer we promised</source>
        <translation>1 søker har ikke fått svaret vi lovet</translation>
    </message>
    <message>
        <source>It was promised for yesterday.</source>
        <translation>Det var lovet til i går.</translation>
    </message>
    <message>
        <source>It was promised for {days} days ago.</source>
        <translation>Det skulle kommet for {days} dager siden.</translation>
    </message>
    <message>
        <source>{count} applicants have not had the answer we promised</source>
        <translation>{count} søkere har ikke fått svaret vi lovet</translation>
    </message>
    <message>
        <source>The oldest was promised for yesterday.</source>
        <translation>Det eldste var lovet til i går.</translation>
    </message>
    <message>
        <source>The oldest was promised for {days} days ago.</source>
        <translation>Det eldste skulle kommet for {days} dager siden.</translation>
    </message>
    <message>
        <source>1 applicant will soon have waited as long as we promised</source>
        <translation>1 søker skal snart ha svar</translation>
    </message>
    <message>
        <source>{count} applicants will soon have waited as long as we promised</source>
        <translation>{count} søkere skal snart ha svar</translation>
    </message>
    <message>
        <source>We promised an answer today.</source>
        <translation>Vi lovet svar i dag.</translation>
    </message>
    <message>
        <source>We promised an answer by tomorrow.</source>
        <translation>Vi lovet svar innen i morgen.</translation>
    </message>
    <message>
        <source>We promised an answer within {days} days.</source>
        <translation>Vi lovet svar innen {days} dager.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Skriv melding</translation>
    </message>
    <message>
        <source>Write messages</source>
        <translation>Skriv meldinger</translation>
    </message>
    <message>
        <source>If they are sent, say so. If not, the applicants are still waiting.</source>
        <translation>Er de sendt, merker du dem. Hvis ikke venter søkerne fortsatt.</translation>
    </message>
    <message>
        <source>1 draft is made and not marked as sent</source>
        <translation>1 kladd er laget, men ikke merket som sendt</translation>
    </message>
    <message>
        <source>See the draft</source>
        <translation>Se kladden</translation>
    </message>
    <message>
        <source>{count} drafts are made and not marked as sent</source>
        <translation>{count} kladder er laget, men ikke merket som sendt</translation>
    </message>
    <message>
        <source>See the drafts</source>
        <translation>Se kladdene</translation>
    </message>
    <message>
        <source>Call, or take the offer back and give the place to the next in line.</source>
        <translation>Ring, eller ta tilbudet tilbake og gi plassen til den neste i køen.</translation>
    </message>
    <message>
        <source>{name} has not answered the offer of a place</source>
        <translation>{name} har ikke svart på tilbudet om plass</translation>
    </message>
    <message>
        <source>{count} have not answered the offer of a place</source>
        <translation>{count} har ikke svart på tilbudet om plass</translation>
    </message>
    <message>
        <source>See the offers</source>
        <translation>Se tilbudene</translation>
    </message>
    <message>
        <source>1 place is free, and there is someone who wants it</source>
        <translation>1 plass er ledig, og noen ønsker seg den</translation>
    </message>
    <message>
        <source>{count} places are free, and there are applicants who want them</source>
        <translation>{count} plasser er ledige, og det er søkere som ønsker seg dem</translation>
    </message>
    <message>
        <source>Give them to those who stand next in line.</source>
        <translation>Gi plass til dem som står for tur.</translation>
    </message>
    <message>
        <source>Give places</source>
        <translation>Gi plass</translation>
    </message>
    <message>
        <source>1 adept has a place but no mentor</source>
        <translation>1 adept har plass, men ingen mentor</translation>
    </message>
    <message>
        <source>{count} adepts have a place but no mentor</source>
        <translation>{count} adepter har plass, men ingen mentor</translation>
    </message>
    <message>
        <source>The programme began on {day}.</source>
        <translation>Programmet begynte {day}.</translation>
    </message>
    <message>
        <source>The programme begins on {day}.</source>
        <translation>Programmet begynner {day}.</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Koble</translation>
    </message>
    <message>
        <source>The agreement says what the two can expect of each other.</source>
        <translation>Avtalen sier hva de to kan vente seg av hverandre.</translation>
    </message>
    <message>
        <source>No agreement yet: {pair}</source>
        <translation>Ingen avtale ennå: {pair}</translation>
    </message>
    <message>
        <source>Make the agreement</source>
        <translation>Lag avtalen</translation>
    </message>
    <message>
        <source>{count} pairs have no agreement yet</source>
        <translation>{count} par har ingen avtale ennå</translation>
    </message>
    <message>
        <source>Make agreements</source>
        <translation>Lag avtaler</translation>
    </message>
    <message>
        <source>The agreement is not signed by everyone: {pair}</source>
        <translation>Avtalen mangler underskrift: {pair}</translation>
    </message>
    <message>
        <source>Made today.</source>
        <translation>Laget i dag.</translation>
    </message>
    <message>
        <source>Made yesterday.</source>
        <translation>Laget i går.</translation>
    </message>
    <message>
        <source>Made {days} days ago.</source>
        <translation>Laget for {days} dager siden.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Følg opp</translation>
    </message>
    <message>
        <source>The oldest was made {days} days ago.</source>
        <translation>Det eldste ble laget for {days} dager siden.</translation>
    </message>
    <message>
        <source>It was made {days} days ago.</source>
        <translation>Det ble laget for {days} dager siden.</translation>
    </message>
    <message>
        <source>1 declaration or other paper is not signed</source>
        <translation>1 erklæring eller annet papir er ikke undertegnet</translation>
    </message>
    <message>
        <source>{count} declarations and other papers are not signed</source>
        <translation>{count} erklæringer og andre papirer er ikke undertegnet</translation>
    </message>
    <message>
        <source>Look at what came back, and tick who has signed.</source>
        <translation>Se på det som kom tilbake, og kryss av for hvem som har skrevet under.</translation>
    </message>
    <message>
        <source>1 paper has come back, and nobody has noted who signed</source>
        <translation>1 papir har kommet tilbake, men underskriftene er ikke ført</translation>
    </message>
    <message>
        <source>{count} papers have come back, and nobody has noted who signed</source>
        <translation>{count} papirer har kommet tilbake, men underskriftene er ikke ført</translation>
    </message>
    <message>
        <source>Note the signatures</source>
        <translation>Før underskriftene</translation>
    </message>
    <message>
        <source>Handed out {days} days ago. A friendly reminder is often enough.</source>
        <translation>Delt ut for {days} dager siden. En vennlig påminnelse er ofte nok.</translation>
    </message>
    <message>
        <source>1 form has not come back</source>
        <translation>1 skjema har ikke kommet tilbake</translation>
    </message>
    <message>
        <source>{count} forms have not come back</source>
        <translation>{count} skjemaer har ikke kommet tilbake</translation>
    </message>
    <message>
        <source>The first went out {days} days ago. A friendly reminder is often enough.</source>
        <translation>Det første ble delt ut for {days} dager siden. En vennlig påminnelse er ofte nok.</translation>
    </message>
    <message>
        <source>See the forms</source>
        <translation>Se skjemaene</translation>
    </message>
    <message>
        <source>1 pair has no meetings ahead</source>
        <translation>1 par har ingen møter framover</translation>
    </message>
    <message>
        <source>{count} pairs have no meetings ahead</source>
        <translation>{count} par har ingen møter framover</translation>
    </message>
    <message>
        <source>A fixed day and time makes it easier to keep going.</source>
        <translation>En fast dag og tid gjør det lettere å holde det gående.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planlegg</translation>
    </message>
    <message>
        <source>It was earlier today.</source>
        <translation>Det var tidligere i dag.</translation>
    </message>
    <message>
        <source>It was yesterday.</source>
        <translation>Det var i går.</translation>
    </message>
    <message>
        <source>It was {days} days ago.</source>
        <translation>Det var for {days} dager siden.</translation>
    </message>
    <message>
        <source>1 meeting is not logged</source>
        <translation>1 møte er ikke ført</translation>
    </message>
    <message>
        <source>Log the meeting</source>
        <translation>Før møtet</translation>
    </message>
    <message>
        <source>The oldest was earlier today.</source>
        <translation>Det eldste var tidligere i dag.</translation>
    </message>
    <message>
        <source>The oldest was yesterday.</source>
        <translation>Det eldste var i går.</translation>
    </message>
    <message>
        <source>The oldest was {days} days ago.</source>
        <translation>Det eldste var for {days} dager siden.</translation>
    </message>
    <message>
        <source>{count} meetings are not logged</source>
        <translation>{count} møter er ikke ført</translation>
    </message>
    <message>
        <source>Log the meetings</source>
        <translation>Før møtene</translation>
    </message>
    <message>
        <source>Move one of the meetings, and it works out.</source>
        <translation>Flytt det ene møtet, så går det opp.</translation>
    </message>
    <message>
        <source>Somebody has two meetings at the same time</source>
        <translation>Noen har to møter på samme tid</translation>
    </message>
    <message>
        <source>See the conflict</source>
        <translation>Se på konflikten</translation>
    </message>
    <message>
        <source>{count} times somebody has two meetings at the same time</source>
        <translation>{count} ganger har noen to møter på samme tid</translation>
    </message>
    <message>
        <source>See the conflicts</source>
        <translation>Se på konfliktene</translation>
    </message>
    <message>
        <source>{weeks} weeks without a meeting: {pair}</source>
        <translation>{weeks} uker uten møte: {pair}</translation>
    </message>
    <message>
        <source>A short call is often all it takes. Ask how they are getting on.</source>
        <translation>En kort telefon er ofte nok. Hør hvordan det går med dem.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>It does not fit for everyone: {pair}</source>
        <translation>Det passer ikke for begge: {pair}</translation>
    </message>
    <message>
        <source>Said today. Talk with both; a new match is nobody's fault.</source>
        <translation>Sagt i dag. Snakk med begge. En ny kobling er ingens feil.</translation>
    </message>
    <message>
        <source>Said yesterday. Talk with both; a new match is nobody's fault.</source>
        <translation>Sagt i går. Snakk med begge. En ny kobling er ingens feil.</translation>
    </message>
    <message>
        <source>Said {days} days ago. Talk with both; a new match is nobody's fault.</source>
        <translation>Sagt for {days} dager siden. Snakk med begge. En ny kobling er ingens feil.</translation>
    </message>
    <message>
        <source>See the pair</source>
        <translation>Se på paret</translation>
    </message>
    <message>
        <source>Ask both whether it fits, and note what they say.</source>
        <translation>Spør begge om det passer, og noter hva de sier.</translation>
    </message>
    <message>
        <source>The trial period is over: {pair}</source>
        <translation>Prøvetiden er ute: {pair}</translation>
    </message>
    <message>
        <source>Note the answers</source>
        <translation>Noter svarene</translation>
    </message>
    <message>
        <source>The trial period is over for {count} pairs</source>
        <translation>Prøvetiden er ute for {count} par</translation>
    </message>
    <message>
        <source>It is hidden already. Say when the rest is done.</source>
        <translation>Det er allerede skjult her. Si fra når resten er gjort.</translation>
    </message>
    <message>
        <source>A consent was withdrawn, and something is left to do: {who}</source>
        <translation>Et samtykke er trukket, og noe gjenstår: {who}</translation>
    </message>
    <message>
        <source>See what</source>
        <translation>Se hva</translation>
    </message>
    <message>
        <source>Consents were withdrawn, and {count} things are left to do</source>
        <translation>Samtykker er trukket, og {count} ting gjenstår</translation>
    </message>
    <message>
        <source>Ask for it anew; no new pair is made before it is in order.</source>
        <translation>Be om det på nytt. Det blir ikke noe nytt par før det er i orden.</translation>
    </message>
    <message>
        <source>A requirement has expired: {who}</source>
        <translation>Et krav er utløpt: {who}</translation>
    </message>
    <message>
        <source>See the requirement</source>
        <translation>Se kravet</translation>
    </message>
    <message>
        <source>{count} requirements have expired</source>
        <translation>{count} krav er utløpt</translation>
    </message>
    <message>
        <source>See the requirements</source>
        <translation>Se kravene</translation>
    </message>
    <message>
        <source>The first one in {days} days. Ask for it anew in good time.</source>
        <translation>Det første om {days} dager. Be om det på nytt i god tid.</translation>
    </message>
    <message>
        <source>A requirement expires soon: {who}</source>
        <translation>Et krav utløper snart: {who}</translation>
    </message>
    <message>
        <source>{count} requirements expire soon</source>
        <translation>{count} krav utløper snart</translation>
    </message>
    <message>
        <source>A guardian must consent before there can be a mentor.</source>
        <translation>En foresatt må samtykke før adepten kan få en mentor.</translation>
    </message>
    <message>
        <source>1 adept under 18 lacks a guardian's consent</source>
        <translation>1 adept under 18 år mangler samtykke fra foresatt</translation>
    </message>
    <message>
        <source>{count} adepts under 18 lack a guardian's consent</source>
        <translation>{count} adepter under 18 år mangler samtykke fra foresatt</translation>
    </message>
    <message>
        <source>See the adept</source>
        <translation>Se adepten</translation>
    </message>
    <message>
        <source>See the adepts</source>
        <translation>Se adeptene</translation>
    </message>
    <message>
        <source>The time is up for what is kept about 1 person</source>
        <translation>Fristen er ute for det som er lagret om 1 person</translation>
    </message>
    <message>
        <source>The time is up for what is kept about {count} people</source>
        <translation>Fristen er ute for det som er lagret om {count} personer</translation>
    </message>
    <message>
        <source>Go through the list: erase for good, or write why it is kept longer.</source>
        <translation>Gå gjennom lista: Slett for godt, eller skriv hvorfor det beholdes lenger.</translation>
    </message>
    <message>
        <source>Go through</source>
        <translation>Gå gjennom</translation>
    </message>
</context>
<context>
    <name>AttestPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>Whose attest</source>
        <translation>Hvem attesten gjelder</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>Hva slags papir</translation>
    </message>
    <message>
        <source>This is what the log says. Go through it: what stands here is signed by the organisation.</source>
        <translation>Dette sier loggen. Gå gjennom det: Organisasjonen skriver under på det som står her.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Antall møter holdt</translation>
    </message>
    <message>
        <source>Whole hours</source>
        <translation>Antall hele timer</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Hvem som skriver under</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Kompetanse</translation>
    </message>
    <message>
        <source>I have gone through it: make the paper</source>
        <translation>Gjennomgått: lag papiret</translation>
    </message>
    <message>
        <source>Make the paper again</source>
        <translation>Lag på nytt</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Trekk tilbake</translation>
    </message>
    <message>
        <source>Go to matching</source>
        <translation>Gå til Kobling</translation>
    </message>
    <message>
        <source>Nobody to confirm anything of yet</source>
        <translation>Ingen å lage attest for ennå</translation>
    </message>
    <message>
        <source>What the organisation confirms of somebody</source>
        <translation>Det organisasjonen bekrefter om en person</translation>
    </message>
    <message>
        <source>Attests are for people who are or were in a pair.</source>
        <translation>Attester er for dem som er eller har vært i et par.</translation>
    </message>
    <message>
        <source>Nobody has gone through this yet.</source>
        <translation>Ingen har gått gjennom dette ennå.</translation>
    </message>
    <message>
        <source>Number {number}, gone through {day}</source>
        <translation>Nummer {number}, gått gjennom {day}</translation>
    </message>
    <message>
        <source>Write who signs.</source>
        <translation>Skriv hvem som skriver under.</translation>
    </message>
</context>
<context>
    <name>AuthorSection</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>The history says who has done what.</source>
        <translation>Historikken sier hvem som har gjort hva.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Navnet ditt</translation>
    </message>
    <message>
        <source>Write your name</source>
        <translation>Skriv navnet ditt</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Restore …</source>
        <translation>Gjenopprett …</translation>
    </message>
    <message>
        <source>Restore the backup from {when}</source>
        <translation>Gjenopprett kopien fra {when}</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Show all {count}</source>
        <translation>Vis alle {count}</translation>
    </message>
</context>
<context>
    <name>BackupMoment</name>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Last one</source>
        <translation>Siste</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>They lie in</source>
        <translation>Ligger i</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <source>Made by themselves: when you open and close the file, every half hour while you work, and before anything that changes much. Each one is opened and checked before it counts.</source>
        <translation>Tas av seg selv: når du åpner og lukker fila, hver halvtime mens du arbeider, og før alt som endrer mye. Hver kopi åpnes og sjekkes før den teller.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Ta sikkerhetskopi nå</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Åpne mappa</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen sikkerhetskopi ennå</translation>
    </message>
    <message>
        <source>Not backed up for over a day</source>
        <translation>Ikke kopiert på over et døgn</translation>
    </message>
    <message>
        <source>Backed up, with changes since</source>
        <translation>Kopiert, men du har endret noe etterpå</translation>
    </message>
    <message>
        <source>Everything is backed up</source>
        <translation>Alt er sikkerhetskopiert</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen ennå</translation>
    </message>
    <message>
        <source>{when}, checked and whole</source>
        <translation>{when}, sjekket og hel</translation>
    </message>
    <message>
        <source>{count}, the oldest from {when}</source>
        <translation>{count}, den eldste fra {when}</translation>
    </message>
    <message>
        <source>Making a backup …</source>
        <translation>Tar sikkerhetskopi …</translation>
    </message>
    <message>
        <source>The backup is made, and it is whole.</source>
        <translation>Sikkerhetskopien er tatt, og den er hel.</translation>
    </message>
    <message>
        <source>Looking at what is different …</source>
        <translation>Ser etter hva som er annerledes …</translation>
    </message>
    <message>
        <source>It does not open the backup</source>
        <translation>Den åpner ikke kopien</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Looking for what needs you</source>
        <translation>Ser etter det som trenger deg</translation>
    </message>
</context>
<context>
    <name>BansPanel</name>
    <message>
        <source>Never together</source>
        <translation>Aldri sammen</translation>
    </message>
    <message>
        <source>You have said this of these pairs. The reasons are for you alone.</source>
        <translation>Dette har du sagt om disse parene. Grunnene er bare for deg.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>{adept} and {mentor}</source>
        <translation>{adept} og {mentor}</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Tillat</translation>
    </message>
    <message>
        <source>Allow {pair}</source>
        <translation>Tillat {pair}</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>– nobody –</source>
        <translation>– ingen –</translation>
    </message>
    <message>
        <source>{adept} – {mentor}</source>
        <translation>{adept} – {mentor}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>{pair}, locked</source>
        <translation>{pair}, låst</translation>
    </message>
    <message>
        <source>{pair}, look twice</source>
        <translation>{pair}, se en gang til</translation>
    </message>
    <message>
        <source>{score}: {groups}</source>
        <translation>{score}: {groups}</translation>
    </message>
    <message>
        <source>Before: {mentor}.</source>
        <translation>Før: {mentor}.</translation>
    </message>
    <message>
        <source>Adept and mentor</source>
        <translation>Adept og mentor</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Treff</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tilbud</translation>
    </message>
</context>
<context>
    <name>BreakdownPanel</name>
    <message>
        <source>An exception for {adept} and {mentor}</source>
        <translation>Unntak for {adept} og {mentor}</translation>
    </message>
    <message>
        <source>Why can these two be together all the same? The reason is kept with the pair.</source>
        <translation>Hvorfor kan de to likevel være et par? Begrunnelsen lagres med paret.</translation>
    </message>
    <message>
        <source>Make the exception</source>
        <translation>Gjør unntaket</translation>
    </message>
    <message>
        <source>Back to the pair</source>
        <translation>Tilbake til paret</translation>
    </message>
    <message>
        <source>{adept} + {mentor}</source>
        <translation>{adept} + {mentor}</translation>
    </message>
    <message>
        <source>The points, one by one</source>
        <translation>Poengene, ett og ett</translation>
    </message>
    <message>
        <source>Without the hindrance it would be {score} points</source>
        <translation>Uten hinderet ville det vært {score} poeng</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>Treff {score}</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Kan ikke kobles</translation>
    </message>
    <message>
        <source>Locked by you</source>
        <translation>Låst av deg</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>På tavla</translation>
    </message>
    <message>
        <source>Take the exception away</source>
        <translation>Ta bort unntaket</translation>
    </message>
    <message>
        <source>Take the ban away</source>
        <translation>Ta bort sperren</translation>
    </message>
    <message>
        <source>Make an exception …</source>
        <translation>Gjør unntak …</translation>
    </message>
    <message>
        <source>Swap only this</source>
        <translation>Bare dette byttet</translation>
    </message>
    <message>
        <source>The others stay where they are.</source>
        <translation>De andre blir der de er.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Bytt</translation>
    </message>
    <message>
        <source>Best for everybody, with {adept} and {mentor} together</source>
        <translation>Best for alle, med {adept} og {mentor} sammen</translation>
    </message>
    <message>
        <source>The two are locked, and the suggestion is made again around them.</source>
        <translation>De to låses, og resten foreslås på nytt.</translation>
    </message>
    <message>
        <source>Lock and suggest again</source>
        <translation>Lås og foreslå på nytt</translation>
    </message>
</context>
<context>
    <name>BreakdownSentences</name>
    <message>
        <source>{adept} + {mentor}</source>
        <translation>{adept} + {mentor}</translation>
    </message>
    <message>
        <source>Why not {mentor} for {adept}?</source>
        <translation>Hvorfor ikke {mentor} for {adept}?</translation>
    </message>
    <message>
        <source>No. {rank} of {count} for {adept}, no. {other_rank} of {other_count} for {mentor}</source>
        <translation>Nr. {rank} av {count} for {adept}, nr. {other_rank} av {other_count} for {mentor}</translation>
    </message>
    <message>
        <source>{name} has not answered about {what}.</source>
        <translation>{name} har ikke sagt noe om {what}.</translation>
    </message>
    <message>
        <source>You have said so yourself, and can take the ban away.</source>
        <translation>Det har du bestemt selv, og du kan ta bort sperren.</translation>
    </message>
    <message>
        <source>Unlock one of the mentor's pairs first.</source>
        <translation>Lås opp et av parene til mentoren først.</translation>
    </message>
    <message>
        <source>Children and young people are protected: no exception can be made. When the guardian has consented and the mentor's police certificate is shown, the two can be matched.</source>
        <translation>Barn og unge er vernet, så her kan det ikke gjøres unntak. Når foresatte har samtykket og politiattesten til mentoren er vist, kan de to kobles.</translation>
    </message>
    <message>
        <source>See “Requirements” with the applicant: log what is met, or make an exemption with a reason.</source>
        <translation>Se «Krav» hos søkeren: Før inn det som er i orden, eller gjør et unntak med en begrunnelse.</translation>
    </message>
    <message>
        <source>You can make an exception for these two alone. It needs a written reason.</source>
        <translation>Du kan gjøre unntak for akkurat disse to. Skriv hvorfor.</translation>
    </message>
    <message>
        <source>No exception can be made from this.</source>
        <translation>Her kan det ikke gjøres unntak.</translation>
    </message>
    <message>
        <source>You have made an exception for these two.</source>
        <translation>Du har gjort unntak for disse to.</translation>
    </message>
    <message>
        <source>One more place with {name} would give one more pair, and the sum {sum}.</source>
        <translation>Én plass til hos {name} ville gitt ett par til og endret summen med {sum}.</translation>
    </message>
    <message>
        <source>One more place with {name} would change the sum by {sum}.</source>
        <translation>Én plass til hos {name} ville endret summen med {sum}.</translation>
    </message>
    <message>
        <source>A new suggestion would give {name} a mentor.</source>
        <translation>Foreslår du på nytt, får {name} en mentor.</translation>
    </message>
    <message>
        <source>1 mentor is possible, but under the lowest score.</source>
        <translation>1 mentor kan kobles, men når ikke den laveste poengsummen.</translation>
    </message>
    <message>
        <source>{count} mentors are possible, but under the lowest score.</source>
        <translation>{count} mentorer kan kobles, men når ikke den laveste poengsummen.</translation>
    </message>
    <message>
        <source>{name} can only have {mentors}, as can {others}. There are too few places.</source>
        <translation>{name} kan bare få {mentors}. Det samme gjelder {others}, og det er for få plasser.</translation>
    </message>
    <message>
        <source>This would help:</source>
        <translation>Dette ville hjelpe:</translation>
    </message>
    <message>
        <source>• {change}</source>
        <translation>• {change}</translation>
    </message>
    <message>
        <source>No single change would help.</source>
        <translation>Ingen enkelt endring ville hjelpe.</translation>
    </message>
    <message>
        <source>1 mentor: {reason}.</source>
        <translation>1 mentor: {reason}.</translation>
    </message>
    <message>
        <source>{count} mentors: {reason}.</source>
        <translation>{count} mentorer: {reason}.</translation>
    </message>
    <message>
        <source>take away the ban on {mentor}</source>
        <translation>å ta bort sperren på {mentor}</translation>
    </message>
    <message>
        <source>an exception with {mentor} ({reason})</source>
        <translation>et unntak for {mentor} ({reason})</translation>
    </message>
    <message>
        <source>unlock {other} and {mentor}</source>
        <translation>å låse opp {other} og {mentor}</translation>
    </message>
    <message>
        <source>one more place with {mentor}</source>
        <translation>én plass til hos {mentor}</translation>
    </message>
    <message>
        <source>a lowest score of {score}</source>
        <translation>{score} som laveste poengsum</translation>
    </message>
    <message>
        <source>The same: nothing else would be better for everybody.</source>
        <translation>Det samme byttet: Ingenting annet ville vært bedre for alle.</translation>
    </message>
    <message>
        <source>Sum {sum}.</source>
        <translation>Sum {sum}.</translation>
    </message>
    <message>
        <source>One more moves.</source>
        <translation>Én til flyttes.</translation>
    </message>
    <message>
        <source>{count} more move.</source>
        <translation>{count} til flyttes.</translation>
    </message>
    <message>
        <source>Nobody else moves.</source>
        <translation>Ingen andre flyttes.</translation>
    </message>
    <message>
        <source>One fewer has a mentor.</source>
        <translation>Én færre får mentor.</translation>
    </message>
    <message>
        <source>{count} fewer have a mentor.</source>
        <translation>{count} færre får mentor.</translation>
    </message>
    <message>
        <source>One more has a mentor.</source>
        <translation>Én til får mentor.</translation>
    </message>
    <message>
        <source>{count} more have a mentor.</source>
        <translation>{count} til får mentor.</translation>
    </message>
    <message>
        <source>{name} loses {origin} ({score}) and is left without a mentor.</source>
        <translation>{name} mister {origin} ({score}) og blir uten mentor.</translation>
    </message>
    <message>
        <source>{name} gets {target} ({new}).</source>
        <translation>{name} får {target} ({new}).</translation>
    </message>
    <message>
        <source>{name} goes from {origin} ({score}) to {target} ({new}).</source>
        <translation>{name} går fra {origin} ({score}) til {target} ({new}).</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} og {count} til</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} og {last}</translation>
    </message>
</context>
<context>
    <name>BringBackDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passfrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Get the file back</source>
        <translation>Hent fila tilbake</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
    <message>
        <source>Get “{name}” back?</source>
        <translation>Hente «{name}» tilbake?</translation>
    </message>
    <message>
        <source>The newest backup is from {when}. What was done after that is not in it. Number of backups to choose from: {count}. If a file lies there now, it is kept beside them.</source>
        <translation>Den nyeste sikkerhetskopien er fra {when}. Det du gjorde etter det, er ikke med. Det er {count} kopier å velge mellom. Ligger det en fil der nå, blir den tatt vare på sammen med dem.</translation>
    </message>
    <message>
        <source>Get back the newest one that is whole</source>
        <translation>Hent fram den nyeste som er hel</translation>
    </message>
    <message>
        <source>Write the passphrase</source>
        <translation>Skriv passfrasen</translation>
    </message>
</context>
<context>
    <name>CalendarActions</name>
    <message>
        <source>Go to matching</source>
        <translation>Gå til Kobling</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Meetings day by day</source>
        <translation>Møter dag for dag</translation>
    </message>
    <message>
        <source>No meetings this day.</source>
        <translation>Ingen møter denne dagen.</translation>
    </message>
    <message>
        <source>Some pairs have no meetings to come. Plan a series for them.</source>
        <translation>Noen par har ingen møter framover. Planlegg en møteserie for dem.</translation>
    </message>
    <message>
        <source>Meetings are planned for mentor pairs. Match adepts and mentors first.</source>
        <translation>Møter planlegges for mentorpar. Koble adepter og mentorer først.</translation>
    </message>
</context>
<context>
    <name>CaseBookPage</name>
    <message>
        <source>Case book</source>
        <translation>Saksbok</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>Close the case book</source>
        <translation>Lukk saksboka</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <translation>Bytt passfrase …</translation>
    </message>
    <message>
        <source>1 case, {going} not closed</source>
        <translation>1 sak, {going} ikke lukket</translation>
    </message>
    <message>
        <source>{total} cases, {going} not closed</source>
        <translation>{total} saker, {going} ikke lukket</translation>
    </message>
    <message>
        <source>Opening the case book …</source>
        <translation>Åpner saksboka …</translation>
    </message>
    <message>
        <source>Making the case book …</source>
        <translation>Lager saksboka …</translation>
    </message>
    <message>
        <source>Changing the passphrase …</source>
        <translation>Bytter passfrase …</translation>
    </message>
</context>
<context>
    <name>CertificateFields</name>
    <message>
        <source>Choose the certificate file first</source>
        <translation>Velg sertifikatfila først</translation>
    </message>
    <message>
        <source>The organisation's certificate (.p12 or .pfx)</source>
        <translation>Sertifikatet til organisasjonen (.p12 eller .pfx)</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>Velg fil …</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Passfrasen til sertifikatet</translation>
    </message>
    <message>
        <source>Reason, if one is to be told</source>
        <translation>Grunn, hvis den skal stå der</translation>
    </message>
    <message>
        <source>A signature counts as valid when the certificate of its signer lies in the folder of known certificates on this machine. Put .cer, .crt, .der or .pem files there.</source>
        <translation>En digital signatur regnes som gyldig når sertifikatet til den som har signert, ligger i mappa for kjente sertifikater på denne maskinen. Legg .cer-, .crt-, .der- eller .pem-filer der.</translation>
    </message>
    <message>
        <source>Open the folder of known certificates</source>
        <translation>Åpne mappa for kjente sertifikater</translation>
    </message>
    <message>
        <source>none is chosen yet</source>
        <translation>ingen er valgt ennå</translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>Stays: changed by hand</source>
        <translation>Beholdes: rettet for hånd</translation>
    </message>
    <message>
        <source>Becomes new</source>
        <translation>Byttes ut</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Her nå</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I fila</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hva som skjer</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>{kind}: {count} new</source>
        <translation>{kind}: {count} nye</translation>
    </message>
    <message>
        <source>New: {kind} – {who}</source>
        <translation>Ny: {kind} – {who}</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Ny: {kind}</translation>
    </message>
    <message>
        <source>{kind}: {who}</source>
        <translation>{kind}: {who}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Hentet tilbake</translation>
    </message>
    <message>
        <source>Not shown until everybody has delivered</source>
        <translation>Vises når alle har levert</translation>
    </message>
    <message>
        <source>What lies in the sensitive drawer</source>
        <translation>Det som ligger i den sensitive skuffen</translation>
    </message>
    <message>
        <source>What it says is locked in the case book</source>
        <translation>Det som står der, er låst i saksboka</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>en annen</translation>
    </message>
    <message>
        <source>What differs for {name}</source>
        <translation>Dette er ulikt for {name}</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Hva som er ulikt</translation>
    </message>
</context>
<context>
    <name>CheckingSection</name>
    <message>
        <source>Damage found</source>
        <translation>Fant en skade</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ikke sjekket ennå</translation>
    </message>
    <message>
        <source>Checked {when}: whole</source>
        <translation>Sjekket {when}: hel</translation>
    </message>
    <message>
        <source>Check of the file</source>
        <translation>Sjekk av fila</translation>
    </message>
    <message>
        <source>Every page of the file is read, and everything in it is compared with the history. It is done once a week, and when the program was cut off. You can go on working meanwhile.</source>
        <translation>Hele fila blir lest, og alt i den blir sammenlignet med historikken. Det skjer hver uke, og når programmet er blitt avbrutt. Du kan jobbe videre imens.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Sjekk nå</translation>
    </message>
    <message>
        <source>Put it right from the history</source>
        <translation>Rett opp fra historikken</translation>
    </message>
    <message>
        <source>Save what can be read …</source>
        <translation>Lagre det som kan leses …</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>Sjekker fila …</translation>
    </message>
    <message>
        <source>Restore the backup from {when} …</source>
        <translation>Gjenopprett sikkerhetskopien fra {when} …</translation>
    </message>
    <message>
        <source>The file is whole, and everything in it goes together.</source>
        <translation>Fila er hel, og alt i den henger sammen.</translation>
    </message>
    <message>
        <source>The file is whole. This in it does not go together, and should be mended:</source>
        <translation>Fila er hel. Dette i den henger ikke sammen og bør rettes:</translation>
    </message>
    <message>
        <source>The file has damage, but its history is whole and can put it right. That can be undone.</source>
        <translation>Fila har en skade, men historikken er hel og kan rette den opp. Det kan angres.</translation>
    </message>
    <message>
        <source>The file has damage that the history cannot mend. There is a backup to go back to.</source>
        <translation>Fila har en skade som historikken ikke kan rette opp. Du har en sikkerhetskopi å gå tilbake til.</translation>
    </message>
    <message>
        <source>The file has damage that the history cannot mend. Save what can be read.</source>
        <translation>Fila har en skade som historikken ikke kan rette opp. Lagre det som kan leses.</translation>
    </message>
    <message>
        <source>Some pages of the file cannot be read as they should.</source>
        <translation>Noen deler av fila kan ikke leses som de skal.</translation>
    </message>
    <message>
        <source>Something in the file points at what is no longer there.</source>
        <translation>Noe i fila viser til noe som er borte.</translation>
    </message>
    <message>
        <source>The history itself has damage.</source>
        <translation>Historikken har også en skade.</translation>
    </message>
    <message>
        <source>Records that are not as they were kept: {count}</source>
        <translation>Opplysninger som ikke er slik de ble lagret: {count}</translation>
    </message>
    <message>
        <source>Records that are gone: {count}</source>
        <translation>Opplysninger som er borte: {count}</translation>
    </message>
    <message>
        <source>Records that nobody has made: {count}</source>
        <translation>Opplysninger som ingen har laget: {count}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>og {count} til</translation>
    </message>
    <message>
        <source>Putting it right …</source>
        <translation>Retter opp …</translation>
    </message>
    <message>
        <source>Save what can be read as</source>
        <translation>Lagre det som kan leses, som</translation>
    </message>
    <message>
        <source>Saving what can be read …</source>
        <translation>Lagrer det som kan leses …</translation>
    </message>
    <message>
        <source>What can be read lies in a new file. Saved: {records}, lost: {lost}. Open it, and go on there.</source>
        <translation>Det som kan leses, ligger i en ny fil. Reddet: {records}, tapt: {lost}. Åpne den og jobb videre der.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Welcome to MentorDesk</source>
        <translation>Velkommen til MentorDesk</translation>
    </message>
    <message>
        <source>Everything is in one file on this machine. Nothing is sent anywhere.</source>
        <translation>Alt ligger i én fil på denne maskinen. Ingenting sendes noe sted.</translation>
    </message>
    <message>
        <source>Open the example programme</source>
        <translation>Åpne eksempelprogram</translation>
    </message>
    <message>
        <source>Make a new programme …</source>
        <translation>Lag nytt program …</translation>
    </message>
    <message>
        <source>Bring in a file …</source>
        <translation>Hent inn fil …</translation>
    </message>
    <message>
        <source>A whole programme with invented people. Try everything, nothing here is real.</source>
        <translation>Et helt program med oppdiktede personer. Prøv alt, ingenting her er ekte.</translation>
    </message>
    <message>
        <source>A name and a start date are enough. The rest can be changed later.</source>
        <translation>Navn og startdato er nok. Resten kan du endre senere.</translation>
    </message>
    <message>
        <source>A programme file, a share from somebody else, or a list from Excel.</source>
        <translation>En programfil, en deling fra noen andre eller ei liste fra Excel.</translation>
    </message>
</context>
<context>
    <name>ChooseSheet</name>
    <message>
        <source>Bring in applicants</source>
        <translation>Hent inn søkere</translation>
    </message>
    <message>
        <source>Sheets and filled forms</source>
        <translation>Regneark og utfylte skjemaer</translation>
    </message>
</context>
<context>
    <name>ChoosingPanels</name>
    <message>
        <source>Quotas …</source>
        <translation>Kvoter …</translation>
    </message>
    <message>
        <source>Offers …</source>
        <translation>Tilbud …</translation>
    </message>
    <message>
        <source>Who gets a place …</source>
        <translation>Hvem får plass …</translation>
    </message>
    <message>
        <source>Record of the selection …</source>
        <translation>Utvelgelsesprotokoll …</translation>
    </message>
    <message>
        <source>Assessors elsewhere …</source>
        <translation>Vurderere andre steder …</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Lagre protokollen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Lagrer</translation>
    </message>
    <message>
        <source>Assessment packages</source>
        <translation>Vurderingspakker</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>Lagre pakken</translation>
    </message>
    <message>
        <source>Sealing the package</source>
        <translation>Forsegler pakken</translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>Lagre skjemaene</translation>
    </message>
    <message>
        <source>Take in the points</source>
        <translation>Hent inn poengene</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappa</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Lagret som {name}</translation>
    </message>
</context>
<context>
    <name>ColumnModel</name>
    <message>
        <source>{field} (several, with {mark} between)</source>
        <translation>{field} (flere, delt med {mark})</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Lagres ikke</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ikke med</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>Valgt av deg</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Tas vare på</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Gjenkjent</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Se over</translation>
    </message>
    <message>
        <source>National identity numbers and what police certificates say are never kept</source>
        <translation>Fødselsnummer og innholdet i politiattester lagres aldri</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Kolonne i fila</translation>
    </message>
    <message>
        <source>Field in MentorDesk</source>
        <translation>Felt i MentorDesk</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Forstått</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Eksempel</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>1 ban</source>
        <translation>1 sperring</translation>
    </message>
    <message>
        <source>{count} bans</source>
        <translation>{count} sperringer</translation>
    </message>
</context>
<context>
    <name>CompanionMenu</name>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Language beside it</source>
        <translation>Språk ved siden av</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>{field}, different</source>
        <translation>{field}, ulikt</translation>
    </message>
    <message>
        <source>{value}, stays</source>
        <translation>{value}, blir stående</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>{name} (2)</source>
        <translation>{name} (2)</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Blir stående</translation>
    </message>
</context>
<context>
    <name>ComparedModel</name>
    <message>
        <source>The board now</source>
        <translation>Tavla nå</translation>
    </message>
    <message>
        <source>Variant {letter}</source>
        <translation>Variant {letter}</translation>
    </message>
    <message>
        <source>– nobody –</source>
        <translation>– ingen –</translation>
    </message>
    <message>
        <source>somebody who has left</source>
        <translation>en som har sluttet</translation>
    </message>
    <message>
        <source>{name}, holds no longer</source>
        <translation>{name}, gjelder ikke lenger</translation>
    </message>
    <message>
        <source>{name} · {score}, wished for</source>
        <translation>{name} · {score}, ønsket</translation>
    </message>
    <message>
        <source>{name} · {score}</source>
        <translation>{name} · {score}</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Ulik</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Lik</translation>
    </message>
    <message>
        <source>Adept</source>
        <translation>Adept</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Forskjell</translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message>
        <source>Variants side by side</source>
        <translation>Varianter side ved side</translation>
    </message>
    <message>
        <source>Choose two or three. Points are by the weights of today.</source>
        <translation>Velg to eller tre. Poengene er regnet med dagens vekter.</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Tilbake til tavla</translation>
    </message>
    <message>
        <source>No variant is put aside yet.</source>
        <translation>Ingen varianter er lagt til side ennå.</translation>
    </message>
    <message>
        <source>Put the board aside as A, change something, and put it aside as B. Then compare them here.</source>
        <translation>Legg tavla til side som A, endre noe, og legg den til side som B. Så kan du sammenligne dem her.</translation>
    </message>
</context>
<context>
    <name>ConcernDetail</name>
    <message>
        <source>A case that cannot be read</source>
        <translation>En sak som ikke kan leses</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>The day it happened</source>
        <translation>Dagen det hendte</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Hva som har hendt</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Somebody is in danger now</source>
        <translation>Noen er i fare nå</translation>
    </message>
    <message>
        <source>Somebody is in danger, and nobody has been told. Ring 112 or 113 first.</source>
        <translation>Noen er i fare, og ingen er varslet. Ring 112 eller 113 først.</translation>
    </message>
    <message>
        <source>What stands in the file was damaged or moved. A backup may hold it. The other cases are safe.</source>
        <translation>Det som står i fila, er skadet eller flyttet på. En sikkerhetskopi kan ha saken hel. De andre sakene er trygge.</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Sak {number}</translation>
    </message>
    <message>
        <source>somebody who is deleted</source>
        <translation>en som er slettet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>Hvem det gjelder</translation>
    </message>
    <message>
        <source>Who has been told</source>
        <translation>Hvem er varslet</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Krysset av</translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>somebody who is deleted</source>
        <translation>en som er slettet</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Hendte</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Skadet</translation>
    </message>
</context>
<context>
    <name>ConsentLine</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Trekk samtykket</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Les teksten</translation>
    </message>
    <message>
        <source>Given {day}, withdrawn {withdrawn}.</source>
        <translation>Gitt {day}, trukket {withdrawn}.</translation>
    </message>
    <message>
        <source>Given {day}. {how}, version {version} of the text.</source>
        <translation>Gitt {day}. {how}, versjon {version} av teksten.</translation>
    </message>
    <message>
        <source>Said no {day}. {how}.</source>
        <translation>Sa nei {day}. {how}.</translation>
    </message>
</context>
<context>
    <name>ConsentTextsSection</name>
    <message>
        <source>{title} (version {version})</source>
        <translation>{title} (versjon {version})</translation>
    </message>
    <message>
        <source>Texts of consent</source>
        <translation>Samtykketekster</translation>
    </message>
    <message>
        <source>What people say yes or no to. A changed text is a new version: who has answered has answered to the old one, and the ledger says so.</source>
        <translation>Det folk sier ja eller nei til. En endret tekst er en ny versjon: De som allerede har svart, har svart på den gamle, og det står ved svaret.</translation>
    </message>
    <message>
        <source>Write the text</source>
        <translation>Skriv teksten</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>In the form</source>
        <translation>I skjemaet</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papir</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>På e-post</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>På telefon</translation>
    </message>
    <message>
        <source>In a talk</source>
        <translation>I en samtale</translation>
    </message>
    <message>
        <source>Take down the photos</source>
        <translation>Ta ned bildene</translation>
    </message>
    <message>
        <source>Take out the story</source>
        <translation>Ta ut historien</translation>
    </message>
    <message>
        <source>Take the name off the list for next time</source>
        <translation>Ta navnet av lista til neste gang</translation>
    </message>
    <message>
        <source>Remove what was told about background and needs</source>
        <translation>Fjern det som er fortalt om bakgrunn og tilrettelegging</translation>
    </message>
    <message>
        <source>Tell the partner</source>
        <translation>Si fra til samarbeidspartneren</translation>
    </message>
</context>
<context>
    <name>ConsentsSection</name>
    <message>
        <source>Day of the answer</source>
        <translation>Dagen for svaret</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Slik kom svaret</translation>
    </message>
    <message>
        <source>Guardian who answers</source>
        <translation>Foresatt som svarer</translation>
    </message>
    <message>
        <source>Write down the guardian first, under “Guardians”.</source>
        <translation>Skriv inn den foresatte først, under «Foresatte».</translation>
    </message>
    <message>
        <source>Write the day</source>
        <translation>Skriv dagen</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>receipt</source>
        <translation>kvittering</translation>
    </message>
    <message>
        <source>something missing</source>
        <translation>noe mangler</translation>
    </message>
    <message>
        <source>answer delayed</source>
        <translation>svaret er forsinket</translation>
    </message>
    <message>
        <source>invitation to a talk</source>
        <translation>invitasjon til samtale</translation>
    </message>
    <message>
        <source>offer of a place</source>
        <translation>tilbud om plass</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>venteliste</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>avslag</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>godkjenning</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>påminnelse</translation>
    </message>
    <message>
        <source>withdrawal confirmed</source>
        <translation>trukket, bekreftet</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>noe annet</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>tekstmelding</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brev</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>samtale</translation>
    </message>
    <message>
        <source>not yet · late</source>
        <translation>ikke ennå · for sent</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke ennå</translation>
    </message>
    <message>
        <source>{day} · late</source>
        <translation>{day} · for sent</translation>
    </message>
    <message>
        <source>{day} ({kind})</source>
        <translation>{day} ({kind})</translation>
    </message>
    <message>
        <source>{day} ({kind}, {channel})</source>
        <translation>{day} ({kind}, {channel})</translation>
    </message>
    <message>
        <source>answer promised by {day}</source>
        <translation>lovet svar innen {day}</translation>
    </message>
    <message>
        <source>should have an answer by {day}</source>
        <translation>bør få svar innen {day}</translation>
    </message>
    <message>
        <source>{promise}, 1 day late</source>
        <translation>{promise}, 1 dag for sent</translation>
    </message>
    <message>
        <source>{promise}, {days} days late</source>
        <translation>{promise}, {days} dager for sent</translation>
    </message>
    <message>
        <source>answer 1 day late</source>
        <translation>svar 1 dag for sent</translation>
    </message>
    <message>
        <source>answer {days} days late</source>
        <translation>svar {days} dager for sent</translation>
    </message>
</context>
<context>
    <name>ContactSection</name>
    <message>
        <source>Last heard from us</source>
        <translation>Sist hørt fra oss</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Svar til søkeren</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Promise an answer by another day</source>
        <translation>Lov svar innen en annen dag</translation>
    </message>
    <message>
        <source>Write to {name} …</source>
        <translation>Skriv til {name} …</translation>
    </message>
    <message>
        <source>Talked with {name} …</source>
        <translation>Snakket med {name} …</translation>
    </message>
    <message>
        <source>This was not kept. Try again.</source>
        <translation>Dette ble ikke lagret. Prøv igjen.</translation>
    </message>
</context>
<context>
    <name>ContactWork</name>
    <message>
        <source>Making the drafts …</source>
        <translation>Lager kladdene …</translation>
    </message>
    <message>
        <source>Where shall the drafts lie?</source>
        <translation>Hvor skal kladdene ligge?</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in MentorDesk</source>
        <translation>Noe gikk galt i MentorDesk</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Your file is safe: everything up to your last action is kept, and you can go on working. The report below says where the program is wrong. It holds nothing about people.</source>
        <translation>Fila di er trygg: Alt du har gjort, er tatt vare på, og du kan jobbe videre. Rapporten under sier hvor feilen i programmet ligger. Det står ingenting om personer i den.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopier rapporten</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Jobb videre</translation>
    </message>
</context>
<context>
    <name>CriteriaGroup</name>
    <message>
        <source>{group}: {points} of 100</source>
        <translation>{group}: {points} av 100</translation>
    </message>
</context>
<context>
    <name>CriterionLine</name>
    <message>
        <source>{name} · {share} %</source>
        <translation>{name} · {share} %</translation>
    </message>
    <message>
        <source>{name}: {score}, {anchor}</source>
        <translation>{name}: {score}, {anchor}</translation>
    </message>
</context>
<context>
    <name>CriterionRow</name>
    <message>
        <source>{name}: how binding</source>
        <translation>{name}: må, bør eller kan</translation>
    </message>
    <message>
        <source>{name}: alike or different</source>
        <translation>{name}: likt eller ulikt</translation>
    </message>
    <message>
        <source>{name}: weight</source>
        <translation>{name}: vekt</translation>
    </message>
    <message>
        <source>{points} of 100 points</source>
        <translation>{points} av 100 poeng</translation>
    </message>
    <message>
        <source>Counts once somebody has wished</source>
        <translation>Teller når noen har sagt hva de ønsker</translation>
    </message>
</context>
<context>
    <name>CutLine</name>
    <message>
        <source>Limit, {places}</source>
        <translation>Grense, {places}</translation>
    </message>
    <message>
        <source>Moves with Alt and the arrow keys, or by dragging</source>
        <translation>Flyttes med Alt og piltastene, eller ved å dra</translation>
    </message>
    <message>
        <source>Drag the line, or press Alt+Up and Alt+Down</source>
        <translation>Dra streken, eller trykk Alt+pil opp og Alt+pil ned</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Write the day like this: 24.11.2026</source>
        <translation>Skriv dagen slik: 24.11.2026</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Other meetings this day</source>
        <translation>Andre møter denne dagen</translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message>
        <source>The next 14 days</source>
        <translation>Neste 14 dager</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Åpne kalenderen</translation>
    </message>
    <message>
        <source>No meetings are planned for the next 14 days.</source>
        <translation>Ingen møter er planlagt de neste 14 dagene.</translation>
    </message>
    <message>
        <source>{count} meetings at {time}</source>
        <translation>{count} møter kl. {time}</translation>
    </message>
    <message>
        <source>{count} meetings, from {first} to {last}</source>
        <translation>{count} møter, det første kl. {first} og det siste kl. {last}</translation>
    </message>
</context>
<context>
    <name>DeadlineLine</name>
    <message>
        <source>Deadline for applications</source>
        <translation>Søknadsfrist</translation>
    </message>
    <message>
        <source>Everybody is answered by</source>
        <translation>Alle får svar senest</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Change the deadlines</source>
        <translation>Endre fristene</translation>
    </message>
    <message>
        <source>This was not kept. Try again.</source>
        <translation>Dette ble ikke lagret. Prøv igjen.</translation>
    </message>
    <message>
        <source>Deadline {day}</source>
        <translation>Søknadsfrist {day}</translation>
    </message>
    <message>
        <source>Answer by {day}</source>
        <translation>Svarfrist {day}</translation>
    </message>
    <message>
        <source>Set a deadline and a day for the answers</source>
        <translation>Sett søknadsfrist og svarfrist</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Accepted</source>
        <translation>Takket ja</translation>
    </message>
    <message>
        <source>Declined …</source>
        <translation>Takket nei …</translation>
    </message>
    <message>
        <source>Give a place</source>
        <translation>Gi plass</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Venteliste</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>Avslag …</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkjenn</translation>
    </message>
    <message>
        <source>A place for {name}</source>
        <translation>Plass til {name}</translation>
    </message>
    <message>
        <source>Waiting list for {name}</source>
        <translation>Venteliste for {name}</translation>
    </message>
    <message>
        <source>Refusal to {name}</source>
        <translation>Avslag til {name}</translation>
    </message>
    <message>
        <source>Approve {name}</source>
        <translation>Godkjenn {name}</translation>
    </message>
    <message>
        <source>{name} has declined</source>
        <translation>{name} har takket nei</translation>
    </message>
    <message>
        <source>{name} goes back</source>
        <translation>{name} flyttes tilbake</translation>
    </message>
    <message>
        <source>Give the place</source>
        <translation>Gi plassen</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Sett på venteliste</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Gi avslag</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Noter svaret</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Why? The reason stays in this file, so that the decision can be explained later.</source>
        <translation>Hvorfor? Begrunnelsen blir i denne fila, så avgjørelsen kan forklares senere.</translation>
    </message>
</context>
<context>
    <name>DeletedList</name>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Go to the people</source>
        <translation>Gå til personene</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Fjern filter</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>Slett for godt …</translation>
    </message>
    <message>
        <source>Search among the deleted</source>
        <translation>Søk blant de slettede</translation>
    </message>
    <message>
        <source>Deleted people</source>
        <translation>Slettede personer</translation>
    </message>
    <message>
        <source>Nobody is deleted.</source>
        <translation>Ingen er slettet.</translation>
    </message>
    <message>
        <source>People you delete come here, and can be brought back.</source>
        <translation>Personer du sletter, kommer hit og kan hentes tilbake.</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>None of the deleted fits what you search for.</source>
        <translation>Ingen av de slettede passer med det du søker etter.</translation>
    </message>
    <message>
        <source>1 person is deleted and still in the file</source>
        <translation>1 person er slettet og finnes fortsatt i fila</translation>
    </message>
    <message>
        <source>{count} people are deleted and still in the file</source>
        <translation>{count} personer er slettet og finnes fortsatt i fila</translation>
    </message>
    <message>
        <source>Bring back {count}</source>
        <translation>Hent tilbake {count}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Hent tilbake</translation>
    </message>
</context>
<context>
    <name>DeletedPage</name>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lister</translation>
    </message>
</context>
<context>
    <name>DeletedPeople</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Came with what was undone</source>
        <translation>Forsvant da noe ble angret</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Show the pages</source>
        <translation>Vis sidene</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Example – nothing here is real</source>
        <translation>Eksempel – ingenting her er ekte</translation>
    </message>
    <message>
        <source>This file has no passphrase, so there is nothing to lock.</source>
        <translation>Denne fila har ingen passfrase, så det er ingenting å låse.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Your choices could not be saved on this machine.</source>
        <translation>Valgene dine kunne ikke lagres på denne maskinen.</translation>
    </message>
</context>
<context>
    <name>DetailSections</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>Søknaden</translation>
    </message>
    <message>
        <source>Answers to your own questions</source>
        <translation>Svar på egne spørsmål</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Foresatte</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtykker</translation>
    </message>
    <message>
        <source>all in order</source>
        <translation>alt i orden</translation>
    </message>
    <message>
        <source>1 is missing</source>
        <translation>1 mangler</translation>
    </message>
    <message>
        <source>{count} are missing</source>
        <translation>{count} mangler</translation>
    </message>
</context>
<context>
    <name>DifferenceBar</name>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>1 pair changed</source>
        <translation>1 par endret</translation>
    </message>
    <message>
        <source>{count} pairs changed</source>
        <translation>{count} par endret</translation>
    </message>
    <message>
        <source>Nothing changed: the pairs are the same as before</source>
        <translation>Ingenting er endret. Parene er de samme som før</translation>
    </message>
</context>
<context>
    <name>DoublesPanel</name>
    <message>
        <source>1 pair to look at</source>
        <translation>1 par å se på</translation>
    </message>
    <message>
        <source>{count} pairs to look at</source>
        <translation>{count} par å se på</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>Click the value that is to stay, or choose with the left and right arrow. Sets keep all of both.</source>
        <translation>Klikk på det som skal bli stående, eller velg med venstre og høyre pil. Der det kan stå flere, blir alle med.</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Slå sammen</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Ikke samme person</translation>
    </message>
    <message>
        <source>Pairs who may be the same person</source>
        <translation>Par som kan være samme person</translation>
    </message>
    <message>
        <source>The two side by side</source>
        <translation>De to side ved side</translation>
    </message>
    <message>
        <source>Nobody seems to be in the list twice</source>
        <translation>Ingen ser ut til å stå i lista to ganger</translation>
    </message>
    <message>
        <source>When two have the same phone, e-mail or nearly the same name, they are shown here.</source>
        <translation>Når to har samme telefon eller e-post, eller nesten samme navn, vises de her.</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
</context>
<context>
    <name>Drawers</name>
    <message>
        <source>Facts: what was said</source>
        <translation>Fakta: det som ble sagt</translation>
    </message>
    <message>
        <source>Assessment: what you think of it</source>
        <translation>Vurdering: hva du tenker om det</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensitivt</translation>
    </message>
    <message>
        <source>Open the sensitive drawer</source>
        <translation>Åpne den sensitive skuffen</translation>
    </message>
    <message>
        <source>Close the drawer</source>
        <translation>Lukk skuffen</translation>
    </message>
    <message>
        <source>Something lies there.</source>
        <translation>Det ligger noe der.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Den er tom.</translation>
    </message>
    <message>
        <source>It is in no list and no printout, and goes away when the choice is made.</source>
        <translation>Det står ikke i lister eller utskrifter, og tas bort når utvelgelsen er ferdig.</translation>
    </message>
</context>
<context>
    <name>DrillSection</name>
    <message>
        <source>Not tried yet</source>
        <translation>Ikke prøvd ennå</translation>
    </message>
    <message>
        <source>Tried {when}: all was there</source>
        <translation>Prøvd {when}: alt var der</translation>
    </message>
    <message>
        <source>Tried {when}: it did not work</source>
        <translation>Prøvd {when}: det gikk ikke</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>Prøv en gjenoppretting</translation>
    </message>
    <message>
        <source>Once a month the newest backup is taken out as a copy, opened and checked all through. Your file is not touched. You hear of it when something is wrong.</source>
        <translation>Hver måned hentes den nyeste sikkerhetskopien fram på prøve, åpnes og sjekkes helt igjennom. Fila di røres ikke. Du hører om det hvis noe er galt.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prøv nå</translation>
    </message>
    <message>
        <source>Trying a restore …</source>
        <translation>Prøver en gjenoppretting …</translation>
    </message>
    <message>
        <source>The backup from {when} cannot be used. Your file is not touched. Make a new backup now, and look whether the disk is full or old.</source>
        <translation>Kopien fra {when} kan ikke brukes. Fila di er ikke rørt. Ta en ny sikkerhetskopi nå, og se om disken er full eller gammel.</translation>
    </message>
    <message>
        <source>The backup from {when} was opened and checked all through. Nothing is missing. People: {people}, pairs: {pairs}, meetings: {meetings}.</source>
        <translation>Kopien fra {when} ble åpnet og sjekket helt igjennom. Ingenting mangler. Personer: {people}, par: {pairs}, møter: {meetings}.</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Looking at what was dropped …</source>
        <translation>Ser på det som ble sluppet …</translation>
    </message>
    <message>
        <source>“{name}” is full of names. Show names again, and drop it anew.</source>
        <translation>«{name}» er full av navn. Vis navn igjen, og slipp fila på nytt.</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>{name} had {partner} as mentor until {day}.</source>
        <translation>{name} hadde {partner} som mentor til {day}.</translation>
    </message>
    <message>
        <source>{name} had {partner} as adept until {day}.</source>
        <translation>{name} hadde {partner} som adept til {day}.</translation>
    </message>
    <message>
        <source>{line} «{reason}»</source>
        <translation>{line} «{reason}»</translation>
    </message>
</context>
<context>
    <name>EffectBox</name>
    <message>
        <source>No pairs are suggested yet.</source>
        <translation>Ingen par er foreslått ennå.</translation>
    </message>
    <message>
        <source>Sum {before} → {after}</source>
        <translation>Sum {before} → {after}</translation>
    </message>
    <message>
        <source>Sum {now}</source>
        <translation>Sum {now}</translation>
    </message>
    <message>
        <source>lowest {score}</source>
        <translation>laveste {score}</translation>
    </message>
    <message>
        <source>A new suggestion would change nothing.</source>
        <translation>Et nytt forslag ville ikke endret noe.</translation>
    </message>
    <message>
        <source>sum {before} → {after}</source>
        <translation>sum {before} → {after}</translation>
    </message>
    <message>
        <source>sum {now}</source>
        <translation>sum {now}</translation>
    </message>
    <message>
        <source>lowest {before} → {after}</source>
        <translation>laveste {before} → {after}</translation>
    </message>
    <message>
        <source>lowest {now}</source>
        <translation>laveste {now}</translation>
    </message>
    <message>
        <source>A new suggestion would give: {sum}, {lowest}, 1 pair changed</source>
        <translation>Nytt forslag ville gitt: {sum}, {lowest}, 1 par endret</translation>
    </message>
    <message>
        <source>A new suggestion would give: {sum}, {lowest}, {count} pairs changed</source>
        <translation>Nytt forslag ville gitt: {sum}, {lowest}, {count} par endret</translation>
    </message>
    <message>
        <source>Working out a new suggestion …</source>
        <translation>Regner ut et nytt forslag …</translation>
    </message>
    <message>
        <source>1 pair under {least}</source>
        <translation>1 par under {least}</translation>
    </message>
    <message>
        <source>none under {least}</source>
        <translation>ingen under {least}</translation>
    </message>
    <message>
        <source>{count} pairs under {least}</source>
        <translation>{count} par under {least}</translation>
    </message>
</context>
<context>
    <name>EmailEditor</name>
    <message>
        <source>An e-mail address looks like this: name@example.org</source>
        <translation>En e-postadresse ser slik ut: navn@example.org</translation>
    </message>
</context>
<context>
    <name>EncryptionSection</name>
    <message>
        <source>Passphrase and recovery sheet</source>
        <translation>Passfrase og gjenopprettingsark</translation>
    </message>
    <message>
        <source>With a passphrase nobody else can read the file, even if the PC is stolen.</source>
        <translation>Med passfrase kan ingen andre lese fila, heller ikke om PC-en blir stjålet.</translation>
    </message>
    <message>
        <source>Print the recovery sheet …</source>
        <translation>Skriv ut gjenopprettingsark …</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <translation>Bytt passfrase …</translation>
    </message>
    <message>
        <source>Turn encryption on …</source>
        <translation>Skru på kryptering …</translation>
    </message>
    <message>
        <source>Turn off …</source>
        <translation>Skru av …</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Ikke kryptert</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file can read everything in it.</source>
        <translation>Den som får tak i fila, kan lese alt i den.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Kryptert</translation>
    </message>
    <message>
        <source>With this passphrase since {day}.</source>
        <translation>Med denne passfrasen siden {day}.</translation>
    </message>
    <message>
        <source>No recovery sheet</source>
        <translation>Ikke noe gjenopprettingsark</translation>
    </message>
    <message>
        <source>Without a sheet nobody can get the data back if the passphrase is forgotten.</source>
        <translation>Uten ark kan ingen hente fram dataene hvis passfrasen er glemt.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Gjenopprettingsark</translation>
    </message>
    <message>
        <source>The sheet was confirmed {day}.</source>
        <translation>Arket ble bekreftet {day}.</translation>
    </message>
    <message>
        <source>Trying the passphrase …</source>
        <translation>Prøver passfrasen …</translation>
    </message>
    <message>
        <source>Changing the passphrase …</source>
        <translation>Bytter passfrase …</translation>
    </message>
    <message>
        <source>Encrypting the file …</source>
        <translation>Krypterer fila …</translation>
    </message>
    <message>
        <source>Turning encryption off …</source>
        <translation>Skrur av kryptering …</translation>
    </message>
    <message>
        <source>Done. Print the recovery sheet now.</source>
        <translation>Ferdig. Skriv ut gjenopprettingsarket nå.</translation>
    </message>
    <message>
        <source>Encryption is off.</source>
        <translation>Kryptering er skrudd av.</translation>
    </message>
    <message>
        <source>{count} older backups are not encrypted</source>
        <translation>{count} eldre sikkerhetskopier er ikke kryptert</translation>
    </message>
    <message>
        <source>1 older backup is not encrypted</source>
        <translation>1 eldre sikkerhetskopi er ikke kryptert</translation>
    </message>
    <message>
        <source>{count} older backups open with the old passphrase</source>
        <translation>{count} eldre sikkerhetskopier åpnes med den gamle passfrasen</translation>
    </message>
    <message>
        <source>1 older backup opens with the old passphrase</source>
        <translation>1 eldre sikkerhetskopi åpnes med den gamle passfrasen</translation>
    </message>
    <message>
        <source>They can be locked like the file. Copies you have put elsewhere stay as they are.</source>
        <translation>De kan låses slik fila er låst nå. Kopier du har lagt andre steder, blir som de er.</translation>
    </message>
    <message>
        <source>Lock them anew</source>
        <translation>Lås dem på nytt</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>La dem være</translation>
    </message>
    <message>
        <source>Locking the backups anew …</source>
        <translation>Låser sikkerhetskopiene på nytt …</translation>
    </message>
    <message>
        <source>Backups locked anew: {count}.</source>
        <translation>Sikkerhetskopier låst på nytt: {count}.</translation>
    </message>
    <message>
        <source>Making the recovery sheet …</source>
        <translation>Lager gjenopprettingsarket …</translation>
    </message>
    <message>
        <source>Good. Put the sheet in a safe place, away from the PC.</source>
        <translation>Fint. Legg arket et trygt sted, ikke sammen med PC-en.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>“{name}” is anonymised. The receipt is under “Deleted”.</source>
        <translation>«{name}» er anonymisert. Kvitteringen ligger under «Slettet».</translation>
    </message>
</context>
<context>
    <name>EndingSection</name>
    <message>
        <source>Anonymise the programme</source>
        <translation>Anonymiser programmet</translation>
    </message>
    <message>
        <source>When nobody needs to know any more who took part: names, contact, applications, agreements and everything written about people go. How many applied, were matched and met stays.</source>
        <translation>Når ingen lenger trenger å vite hvem som var med: Navn, kontaktinformasjon, søknader, avtaler og alt som er skrevet om folk, forsvinner. Hvor mange som søkte, ble koblet og møttes, blir stående.</translation>
    </message>
    <message>
        <source>Anonymise the programme …</source>
        <translation>Anonymiser programmet …</translation>
    </message>
    <message>
        <source>The programme is anonymised. Only the numbers are left.</source>
        <translation>Programmet er anonymisert. Bare tallene er igjen.</translation>
    </message>
    <message>
        <source>First set the programme's status to reported or archived.</source>
        <translation>Sett først statusen til programmet til rapportert eller arkivert.</translation>
    </message>
    <message>
        <source>1 pair has not ended. End it first.</source>
        <translation>1 par er ikke avsluttet. Avslutt det først.</translation>
    </message>
    <message>
        <source>{count} pairs have not ended. End them first.</source>
        <translation>{count} par er ikke avsluttet. Avslutt dem først.</translation>
    </message>
    <message>
        <source>Anonymise “{name}” with 1 person?</source>
        <translation>Anonymisere «{name}» med 1 person?</translation>
    </message>
    <message>
        <source>Anonymise “{name}” with {count} people?</source>
        <translation>Anonymisere «{name}» med {count} personer?</translation>
    </message>
    <message>
        <source>Anonymise for good</source>
        <translation>Anonymiser for godt</translation>
    </message>
    <message>
        <source>It cannot be undone, and does not come back with a backup.</source>
        <translation>Det kan ikke angres, og det kommer ikke tilbake med en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>All of them are forgotten.</source>
        <translation>Alle blir glemt.</translation>
    </message>
    <message>
        <source>1 of them is in another programme too, and stays known there.</source>
        <translation>1 av dem er også med i et annet program, og blir stående der.</translation>
    </message>
    <message>
        <source>{count} of them are in another programme too, and stay known there.</source>
        <translation>{count} av dem er også med i et annet program, og blir stående der.</translation>
    </message>
    <message>
        <source>Anonymising the programme …</source>
        <translation>Anonymiserer programmet …</translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message>
        <source>The person has asked for it</source>
        <translation>Personen har bedt om det</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>The receipt says why. Do not write the name there.</source>
        <translation>Dette står på kvitteringen. Skriv ikke navnet her.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Slett for godt</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>Slette {name} for godt?</translation>
    </message>
    <message>
        <source>This erases {what}.</source>
        <translation>Dette sletter {what}.</translation>
    </message>
    <message>
        <source>It cannot be undone. The history keeps its lines, without the name. Papers that lie in folders outside of MentorDesk you must delete yourself.</source>
        <translation>Det kan ikke angres. Linjene i historikken står igjen uten navnet. Papirer som ligger i mapper utenfor MentorDesk, må du slette selv.</translation>
    </message>
    <message>
        <source>Delete the older backup now</source>
        <translation>Slett den eldre sikkerhetskopien nå</translation>
    </message>
    <message>
        <source>Delete the {count} older backups now</source>
        <translation>Slett de {count} eldre sikkerhetskopiene nå</translation>
    </message>
    <message>
        <source>Backups from before hold the person until they are replaced, as a rule by {day}. If one of them is restored, the person is erased again. Copies on a stick or in a cloud stay.</source>
        <translation>Sikkerhetskopiene fra før har opplysningene til de er byttet ut, som regel innen {day}. Gjenoppretter du en av dem, slettes personen på nytt. Kopier på minnepinne eller i sky blir liggende.</translation>
    </message>
    <message>
        <source>Write a short reason</source>
        <translation>Skriv en kort begrunnelse</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 søknad</translation>
    </message>
    <message>
        <source>{count} applications</source>
        <translation>{count} søknader</translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 par</translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <translation>{count} par</translation>
    </message>
    <message>
        <source>1 meeting</source>
        <translation>1 møte</translation>
    </message>
    <message>
        <source>{count} meetings</source>
        <translation>{count} møter</translation>
    </message>
    <message>
        <source>1 paper</source>
        <translation>1 papir</translation>
    </message>
    <message>
        <source>{count} papers</source>
        <translation>{count} papirer</translation>
    </message>
    <message>
        <source>1 other record</source>
        <translation>1 annen opplysning</translation>
    </message>
    <message>
        <source>{count} other records</source>
        <translation>{count} andre opplysninger</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} og {last}</translation>
    </message>
</context>
<context>
    <name>ExpectationsPanel</name>
    <message>
        <source>Whose answers</source>
        <translation>Svar fra</translation>
    </message>
    <message>
        <source>Print the expectations together …</source>
        <translation>Skriv ut samlet …</translation>
    </message>
    <message>
        <source>Print the first meeting …</source>
        <translation>Skriv ut «Det første møtet» …</translation>
    </message>
    <message>
        <source>What the two expect of each other</source>
        <translation>Hva de to forventer av hverandre</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side om side</translation>
    </message>
    <message>
        <source>Neither has answered yet. The answers are laid side by side when both have.</source>
        <translation>Ingen av dem har svart ennå. Svarene legges side om side når begge har svart.</translation>
    </message>
    <message>
        <source>{name} has not answered yet. The answers are laid side by side when both have.</source>
        <translation>{name} har ikke svart ennå. Svarene legges side om side når begge har svart.</translation>
    </message>
    <message>
        <source>1 thing to talk about. With the focus on the buttons, 1, 2 and 3 settle it and go on.</source>
        <translation>1 ting å snakke om. Når du står på knappene, velger du med 1, 2 og 3 og går videre.</translation>
    </message>
    <message>
        <source>{count} things to talk about. With the focus on the buttons, 1, 2 and 3 settle one and go on.</source>
        <translation>{count} ting å snakke om. Når du står på knappene, velger du med 1, 2 og 3 og går videre.</translation>
    </message>
    <message>
        <source>Names are hidden. Show them to change anything here.</source>
        <translation>Navn er skjult. Vis dem når du vil endre noe her.</translation>
    </message>
    <message>
        <source>Type in what is on the paper. {count} answered. The other's answers are not shown here.</source>
        <translation>Skriv inn det som står på papiret. {count} besvart. Svarene til den andre vises ikke her.</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Cannot be matched: {reason}.</source>
        <translation>Kan ikke kobles: {reason}.</translation>
    </message>
    <message>
        <source>Missing: {what}.</source>
        <translation>Mangler: {what}.</translation>
    </message>
    <message>
        <source>Professional {know} · Practical {practical} · Wishes {wishes}</source>
        <translation>Faglig {know} · Praktisk {practical} · Ønsker {wishes}</translation>
    </message>
    <message>
        <source>Has a place left · sum {sum}</source>
        <translation>Har ledig plass · sum {sum}</translation>
    </message>
    <message>
        <source>Takes the place of {name}, who is left without a mentor · sum {sum}</source>
        <translation>Tar plassen til {name}, som blir uten mentor · sum {sum}</translation>
    </message>
    <message>
        <source>Takes the place of {name}, who gets {mentor} ({new} instead of {old}) · sum {sum}</source>
        <translation>Tar plassen til {name}, som får {mentor} ({new} i stedet for {old}) · sum {sum}</translation>
    </message>
    <message>
        <source>Field: {words}.</source>
        <translation>Fagfelt: {words}.</translation>
    </message>
    <message>
        <source>Topics: {words}.</source>
        <translation>Tema: {words}.</translation>
    </message>
    <message>
        <source>Both can meet: {words}.</source>
        <translation>Begge kan: {words}.</translation>
    </message>
    <message>
        <source>Languages: {words}.</source>
        <translation>Felles språk: {words}.</translation>
    </message>
    <message>
        <source>{word} and {count} more</source>
        <translation>{word} og {count} til</translation>
    </message>
    <message>
        <source>shared topics</source>
        <translation>felles tema</translation>
    </message>
    <message>
        <source>a common time</source>
        <translation>felles tid</translation>
    </message>
    <message>
        <source>same area</source>
        <translation>samme område</translation>
    </message>
    <message>
        <source>more common languages</source>
        <translation>flere felles språk</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fagfelt</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderfil</translation>
    </message>
    <message>
        <source>A file that Outlook, Google Calendar and phones can read. Whoever has it sees the names in it.</source>
        <translation>En fil som Outlook, Google Kalender og telefoner kan lese. Den som har fila, ser navnene i den.</translation>
    </message>
    <message>
        <source>Whose meetings</source>
        <translation>Møtene til</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Lagre som …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>Hele programmet</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Etternavn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Fødselsdato</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Fødselsår</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Poststed</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kjønn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Fagfelt</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Can meet</source>
        <translation>Møtetider</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeidsgiver</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Places for adepts</source>
        <translation>Plass til adepter</translation>
    </message>
    <message>
        <source>Wish about the mentor's gender</source>
        <translation>Ønske om mentors kjønn</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Does not want to take on</source>
        <translation>Vil ikke ta på seg</translation>
    </message>
    <message>
        <source>Heard of us through</source>
        <translation>Hørte om oss via</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivasjon</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Eget spørsmål</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ikke ta med</translation>
    </message>
    <message>
        <source>Must not be kept</source>
        <translation>Skal ikke lagres</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Kallenavn</translation>
    </message>
    <message>
        <source>Hidden address</source>
        <translation>Sperret</translation>
    </message>
    <message>
        <source>Written to in</source>
        <translation>Skriver på</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Promised an answer</source>
        <translation>Lovet svar</translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation>Pause til</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
</context>
<context>
    <name>FileSection</name>
    <message>
        <source>Locked with a passphrase</source>
        <translation>Låst med passfrase</translation>
    </message>
    <message>
        <source>Whoever finds the file can read nothing in it without the passphrase.</source>
        <translation>Den som finner fila, kan ikke lese noe i den uten passfrasen.</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>Ikke låst</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file can read it. Let it lie where only you can get at it.</source>
        <translation>Den som får tak i fila, kan lese den. La den ligge der bare du kommer til.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Ligger i</translation>
    </message>
    <message>
        <source>Everything is in one file on this machine. Backups and passphrase are under “Security”.</source>
        <translation>Alt ligger i én fil på denne maskinen. Sikkerhetskopier og passfrase finner du under «Sikkerhet».</translation>
    </message>
    <message>
        <source>Go to “Security”</source>
        <translation>Gå til «Sikkerhet»</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Fila</translation>
    </message>
</context>
<context>
    <name>FileZone</name>
    <message>
        <source>1  File</source>
        <translation>1  Fil</translation>
    </message>
    <message>
        <source>The first line is headings</source>
        <translation>Første rad er overskrifter</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leser …</translation>
    </message>
    <message>
        <source>Known: {service}</source>
        <translation>Kjente igjen {service}</translation>
    </message>
    <message>
        <source>These sheets have no applicants and are left out: {names}</source>
        <translation>Disse arkene har ingen søkere og er ikke med: {names}</translation>
    </message>
    <message>
        <source>Reading the rest …</source>
        <translation>Leser resten …</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 rad</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} rader</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Tegnsett</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>upright line</source>
        <translation>loddrett strek</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Skilletegn</translation>
    </message>
    <message>
        <source>adept</source>
        <translation>adept</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>mentor</translation>
    </message>
    <message>
        <source>adept and mentor</source>
        <translation>adept og mentor</translation>
    </message>
    <message>
        <source>Where no role is told</source>
        <translation>Når rollen ikke er oppgitt</translation>
    </message>
</context>
<context>
    <name>Fits</name>
    <message>
        <source>Does not fit {who}</source>
        <translation>Passer ikke for {who}</translation>
    </message>
    <message>
        <source>{who} unsure</source>
        <translation>{who} er usikker</translation>
    </message>
    <message>
        <source>Fits both</source>
        <translation>Passer for begge</translation>
    </message>
    <message>
        <source>Fits {who}</source>
        <translation>Passer for {who}</translation>
    </message>
    <message>
        <source>Trial until {day}</source>
        <translation>Prøvetid til {day}</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Unfolded</source>
        <translation>Åpen</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Lukket</translation>
    </message>
</context>
<context>
    <name>Foresight</name>
    <message>
        <source>1 meeting</source>
        <translation>1 møte</translation>
    </message>
    <message>
        <source>{count} meetings for 1 pair</source>
        <translation>{count} møter for 1 par</translation>
    </message>
    <message>
        <source>{count} meetings for {pairs} pairs</source>
        <translation>{count} møter for {pairs} par</translation>
    </message>
    <message>
        <source>No meetings: they all stand there already.</source>
        <translation>Ingen nye møter: Alle står der fra før.</translation>
    </message>
    <message>
        <source>The first {first}, the last {last}.</source>
        <translation>Det første {first}, det siste {last}.</translation>
    </message>
    <message>
        <source>{count} more stand there already.</source>
        <translation>{count} til står der fra før.</translation>
    </message>
    <message>
        <source>Leaves out:
{days}</source>
        <translation>Hopper over:
{days}</translation>
    </message>
    <message>
        <source>And {count} more collisions.</source>
        <translation>Og {count} kollisjoner til.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>This was not kept. Try again.</source>
        <translation>Dette ble ikke lagret. Prøv igjen.</translation>
    </message>
    <message>
        <source>Names are hidden. Show them to change anything here.</source>
        <translation>Navn er skjult. Vis dem når du vil endre noe her.</translation>
    </message>
</context>
<context>
    <name>FormAnswers</name>
    <message>
        <source>{score} of {most}, {day}</source>
        <translation>{score} av {most}, {day}</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minutt</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutter</translation>
    </message>
    <message>
        <source>how it was: {mood} of {most}</source>
        <translation>slik var det: {mood} av {most}</translation>
    </message>
    <message>
        <source>face to face</source>
        <translation>ansikt til ansikt</translation>
    </message>
    <message>
        <source>on a screen</source>
        <translation>på skjerm</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>på telefon</translation>
    </message>
    <message>
        <source>on a walk</source>
        <translation>på tur</translation>
    </message>
    <message>
        <source>1 has answered</source>
        <translation>1 har svart</translation>
    </message>
    <message>
        <source>{count} have answered</source>
        <translation>{count} har svart</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 svar</translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation>{count} svar</translation>
    </message>
    <message>
        <source>Nobody has answered this.</source>
        <translation>Ingen har svart på dette.</translation>
    </message>
    <message>
        <source>{count}, average {average}</source>
        <translation>{count}, snitt {average}</translation>
    </message>
    <message>
        <source>Shown when at least {count} have answered, so that nobody can be guessed.</source>
        <translation>Vises når minst {count} har svart, så ingen kan gjette hvem som har svart hva.</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>1 question of your own</source>
        <translation>1 eget spørsmål</translation>
    </message>
    <message>
        <source>{count} questions of your own</source>
        <translation>{count} egne spørsmål</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Adepts</source>
        <translation>Adepter</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentorer</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Egne</translation>
    </message>
    <message>
        <source>What the form asks</source>
        <translation>Det skjemaet spør om</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nytt spørsmål</translation>
    </message>
    <message>
        <source>Choose a question to change it.</source>
        <translation>Velg et spørsmål for å endre det.</translation>
    </message>
    <message>
        <source>The name is always asked for.</source>
        <translation>Skjemaet spør alltid om navn.</translation>
    </message>
    <message>
        <source>A field that everybody has. The space bar takes it into the form, or leaves it out.</source>
        <translation>Et felt som alle søkere har. Mellomrom tar det med i skjemaet eller lar det være.</translation>
    </message>
</context>
<context>
    <name>FormWork</name>
    <message>
        <source>Drawing the form …</source>
        <translation>Tegner skjemaet …</translation>
    </message>
    <message>
        <source>Making paper forms …</source>
        <translation>Lager papirskjemaer …</translation>
    </message>
    <message>
        <source>Making the form …</source>
        <translation>Lager skjemaet …</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Skjemaer</translation>
    </message>
    <message>
        <source>{name} is made</source>
        <translation>{name} er laget</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappa</translation>
    </message>
</context>
<context>
    <name>FormsList</name>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Delt ut</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kom inn</translation>
    </message>
    <message>
        <source>{name}, with {other}</source>
        <translation>{name}, med {other}</translation>
    </message>
    <message>
        <source>Everybody, without names</source>
        <translation>Alle, uten navn</translation>
    </message>
    <message>
        <source>Adepts</source>
        <translation>Adepter</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentorer</translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>ingen svar ennå</translation>
    </message>
    <message>
        <source>with the pair</source>
        <translation>hos paret</translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation>fristen var {day}</translation>
    </message>
    <message>
        <source>waits until {day}</source>
        <translation>venter til {day}</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 svar</translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation>{count} svar</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>ført inn</translation>
    </message>
    <message>
        <source>came {day}</source>
        <translation>kom {day}</translation>
    </message>
</context>
<context>
    <name>GivingSection</name>
    <message>
        <source>Hand the programme on</source>
        <translation>Gi programmet videre</translation>
    </message>
    <message>
        <source>A sealed file with everything about the programme in front: people, applications, pairs, meetings and agreements. Only the one who has the passphrase or the key can open it.</source>
        <translation>En forseglet fil med alt om programmet du har oppe: personer, søknader, par, møter og avtaler. Bare den som har passfrasen eller nøkkelen, kan åpne den.</translation>
    </message>
    <message>
        <source>Opened with a passphrase that is made now</source>
        <translation>Åpnes med en passfrase som lages nå</translation>
    </message>
    <message>
        <source>Opened with the recipient's own key</source>
        <translation>Åpnes med mottakerens egen nøkkel</translation>
    </message>
    <message>
        <source>The recipient's key (begins with age1)</source>
        <translation>Nøkkelen til mottakeren (begynner med age1)</translation>
    </message>
    <message>
        <source>Make a sealed share for the successor …</source>
        <translation>Lag en forseglet deling til etterfølgeren …</translation>
    </message>
    <message>
        <source>Paste the whole key. It begins with age1</source>
        <translation>Lim inn hele nøkkelen. Den begynner med age1</translation>
    </message>
    <message>
        <source>Where shall the share lie?</source>
        <translation>Hvor skal delingen ligge?</translation>
    </message>
    <message>
        <source>Sealing the share …</source>
        <translation>Forsegler delingen …</translation>
    </message>
    <message>
        <source>The share lies in {place}. Records in it: {count}.</source>
        <translation>Delingen ligger i {place}. Opplysninger i den: {count}.</translation>
    </message>
</context>
<context>
    <name>GoalFields</name>
    <message>
        <source>This was not kept. Try again.</source>
        <translation>Dette ble ikke lagret. Prøv igjen.</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Mål {number}</translation>
    </message>
    <message>
        <source>Now, 0–10</source>
        <translation>Nå, 0–10</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation>Fjern målet</translation>
    </message>
</context>
<context>
    <name>GoalsOf</name>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
</context>
<context>
    <name>GoalsSection</name>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>A few words each, and how far it is reached now. 0 is not at all.</source>
        <translation>Noen få ord om hvert mål, og hvor nær det er nå. 0 er ikke i gang, 10 er helt framme.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Felles</translation>
    </message>
</context>
<context>
    <name>GoingOn</name>
    <message>
        <source>Close the case …</source>
        <translation>Lukk saken …</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Gå videre</translation>
    </message>
    <message>
        <source>Let it stay open</source>
        <translation>La den være åpen</translation>
    </message>
    <message>
        <source>Close case {number} about {who} for good?</source>
        <translation>Lukke sak {number} om {who} for godt?</translation>
    </message>
    <message>
        <source>Close case {number} for good?</source>
        <translation>Lukke sak {number} for godt?</translation>
    </message>
    <message>
        <source>Afterwards nothing in it can be changed, and what it said before is wiped. That cannot be undone.</source>
        <translation>Etterpå kan ingenting i den endres, og det som sto der før, blir visket ut. Det kan ikke angres.</translation>
    </message>
    <message>
        <source>Close case {number}</source>
        <translation>Lukk sak {number}</translation>
    </message>
</context>
<context>
    <name>GuardianCard</name>
    <message>
        <source>Consents today</source>
        <translation>Samtykker i dag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>GuardianFields</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Hvem det er</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Parental responsibility</source>
        <translation>Foreldreansvar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
</context>
<context>
    <name>GuardiansSection</name>
    <message>
        <source>No guardian is written down. Somebody must consent before there can be a mentor.</source>
        <translation>Ingen foresatt er skrevet inn. En foresatt må samtykke før adepten kan få en mentor.</translation>
    </message>
    <message>
        <source>One with parental responsibility is enough. Where two share it, ask both.</source>
        <translation>Det holder at én med foreldreansvar samtykker. Deler to på det, bør du spørre begge.</translation>
    </message>
    <message>
        <source>Name of a guardian</source>
        <translation>Navnet på en foresatt</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Skriv inn</translation>
    </message>
    <message>
        <source>All consent today</source>
        <translation>Alle samtykker i dag</translation>
    </message>
</context>
<context>
    <name>HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Håndbok</translation>
    </message>
    <message>
        <source>Search in the handbook</source>
        <translation>Søk i håndboka</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Sidene i håndboka</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>No page of the handbook has all the words you search for.</source>
        <translation>Ingen side i håndboka har alle ordene du søker etter.</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Fjern filter</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>E-mail drafts with the paper attached</source>
        <translation>E-postutkast med papiret vedlagt</translation>
    </message>
    <message>
        <source>Package for a signing service</source>
        <translation>Pakke til signeringstjeneste</translation>
    </message>
    <message>
        <source>Sign digitally …</source>
        <translation>Signer digitalt …</translation>
    </message>
    <message>
        <source>Forms to fill in on the screen</source>
        <translation>Skjemaer til utfylling på skjerm</translation>
    </message>
    <message>
        <source>PDF with a passphrase</source>
        <translation>PDF med passfrase</translation>
    </message>
    <message>
        <source>Workbook with a passphrase</source>
        <translation>Regneark med passfrase</translation>
    </message>
    <message>
        <source>Folder for a mail merge</source>
        <translation>Mappe til fletting</translation>
    </message>
    <message>
        <source>The papers once more, as they were</source>
        <translation>Papirene en gang til, slik de var</translation>
    </message>
    <message>
        <source>A draft for each person. Open it in your e-mail program, look it over and send it.</source>
        <translation>Et utkast til hver person. Åpne det i e-postprogrammet, se over det og send det.</translation>
    </message>
    <message>
        <source>The papers, their titles and who signs, ready to be uploaded. It holds no identity numbers.</source>
        <translation>Papirene, titlene og hvem som skriver under, klart til å lastes opp. Pakka har ingen fødselsnumre.</translation>
    </message>
    <message>
        <source>PDFs with the organisation's own digital signature. Any change to them can be seen afterwards.</source>
        <translation>Organisasjonens egen digitale signatur i PDF-ene. Alle kan se om de er endret.</translation>
    </message>
    <message>
        <source>A PDF for each person, to be filled in and sent back. Drop the answers on the window.</source>
        <translation>En PDF til hver person, som fylles ut og sendes tilbake. Slipp svarene på vinduet.</translation>
    </message>
    <message>
        <source>For who does not have the program. It opens with the passphrase, which you tell by telephone.</source>
        <translation>For den som ikke har programmet. Fila åpnes med passfrasen, som du sier på telefon.</translation>
    </message>
    <message>
        <source>A list for Excel or LibreOffice that opens with the passphrase, which you tell by telephone.</source>
        <translation>En liste for Excel eller LibreOffice. Den åpnes med passfrasen, som du sier på telefon.</translation>
    </message>
    <message>
        <source>The papers and a list of addresses, for the mail merge of your word processor.</source>
        <translation>Papirene og en adresseliste, til fletting i tekstbehandleren.</translation>
    </message>
    <message>
        <source>Signed papers in the words and with the logo of that day, whatever has been changed since.</source>
        <translation>Undertegnede papirer med teksten og logoen fra den dagen, uansett hva som er endret siden.</translation>
    </message>
    <message>
        <source>Make the drafts</source>
        <translation>Lag utkastene</translation>
    </message>
    <message>
        <source>Make the package</source>
        <translation>Lag pakka</translation>
    </message>
    <message>
        <source>Sign digitally</source>
        <translation>Signer digitalt</translation>
    </message>
    <message>
        <source>Make the forms</source>
        <translation>Lag skjemaene</translation>
    </message>
    <message>
        <source>Make locked PDFs</source>
        <translation>Lag låste PDF-er</translation>
    </message>
    <message>
        <source>Make the locked workbook</source>
        <translation>Lag det låste regnearket</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Lag mappa</translation>
    </message>
    <message>
        <source>Make them once more</source>
        <translation>Lag dem en gang til</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>ved starten</translation>
    </message>
    <message>
        <source>midway</source>
        <translation>midtveis</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>ved slutten</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papirer</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>The organisation's certificate</source>
        <translation>Sertifikatet til organisasjonen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikater</translation>
    </message>
    <message>
        <source>The folder for certificates could not be made on this machine.</source>
        <translation>Mappa for sertifikater kunne ikke lages på denne maskinen.</translation>
    </message>
    <message>
        <source>with a passphrase</source>
        <translation>med passfrase</translation>
    </message>
    <message>
        <source>signed digitally</source>
        <translation>signert digitalt</translation>
    </message>
    <message>
        <source>as they were</source>
        <translation>slik de var</translation>
    </message>
</context>
<context>
    <name>HandingPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Del ut</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Hvilket papir</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Hvilken liste</translation>
    </message>
    <message>
        <source>When it is asked</source>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappa</translation>
    </message>
    <message>
        <source>Yes, they were sent today</source>
        <translation>Ja, de er sendt i dag</translation>
    </message>
    <message>
        <source>Were they sent? Only you know it.</source>
        <translation>Ble de sendt? Det er bare du som vet det.</translation>
    </message>
    <message>
        <source>It is about the {count} pairs that were marked.</source>
        <translation>Det gjelder de {count} parene som var merket.</translation>
    </message>
    <message>
        <source>It is about all pairs.</source>
        <translation>Det gjelder alle parene.</translation>
    </message>
    <message>
        <source>The part of the program that signs digitally is not installed. The file README in the folder “installers” says how it is added; all else works without it.</source>
        <translation>Delen av programmet som signerer digitalt, er ikke installert. I README-fila i mappa «installers» står det hvordan den legges til. Alt annet virker uten.</translation>
    </message>
    <message>
        <source>«{name}» is in {folder}</source>
        <translation>«{name}» ligger i {folder}</translation>
    </message>
    <message>
        <source>{count} files are in {folder}</source>
        <translation>{count} filer ligger i {folder}</translation>
    </message>
</context>
<context>
    <name>HiddenSign</name>
    <message>
        <source>Names and personal details are hidden</source>
        <translation>Navn og personopplysninger er skjult</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Vis navn</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Angre dette</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Fjern filter</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Søk i historikken</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Vis flere</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>Nothing in the history fits what you search for.</source>
        <translation>Ingenting i historikken passer med det du søker etter.</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Om {name}</translation>
    </message>
    <message>
        <source>About one record</source>
        <translation>Om én opplysning</translation>
    </message>
    <message>
        <source>Show the history of everything again</source>
        <translation>Vis hele historikken igjen</translation>
    </message>
    <message>
        <source>1 step, kept in the file</source>
        <translation>1 steg, lagret i fila</translation>
    </message>
    <message>
        <source>The last {count} steps</source>
        <translation>De siste {count} stegene</translation>
    </message>
    <message>
        <source>{count} steps, kept in the file</source>
        <translation>{count} steg, lagret i fila</translation>
    </message>
    <message>
        <source>Choose a line to see what it changed.</source>
        <translation>Velg en linje for å se hva som ble endret.</translation>
    </message>
    <message>
        <source>This is only a note of what was done, and cannot be undone.</source>
        <translation>Dette er bare et notat om noe som ble gjort, og kan ikke angres.</translation>
    </message>
    <message>
        <source>This is undone and does not count now.</source>
        <translation>Dette er angret og teller ikke nå.</translation>
    </message>
    <message>
        <source>Only the last step can be undone. Undo what came after it first.</source>
        <translation>Bare det siste steget kan angres. Angre først det som kom etter.</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Look it over before you bring it in. Nothing has changed yet.</source>
        <translation>Se over før du henter inn. Ingenting er endret ennå.</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>Velg en annen fil …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Remember the columns for the next sheet like this</source>
        <translation>Husk kolonnene til neste fil av samme slag</translation>
    </message>
    <message>
        <source>2  Columns</source>
        <translation>2  Kolonner</translation>
    </message>
    <message>
        <source>3  Result</source>
        <translation>3  Resultat</translation>
    </message>
    <message>
        <source>No column is the name. Say above which one it is, and the applicants show here.</source>
        <translation>Ingen kolonne er navnet. Velg over hvilken det er, så ser du søkerne her.</translation>
    </message>
    <message>
        <source>The first {count} rows are shown. All of them are brought in.</source>
        <translation>De {count} første radene vises. Alle hentes inn.</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolonnene i fila</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>Hva som skjer med hver rad</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Oppdaterer</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendret</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Hoppes over</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Å se over</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelatt</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Hent inn</translation>
    </message>
    <message>
        <source>Nothing new to bring in</source>
        <translation>Ingenting nytt å hente inn</translation>
    </message>
    <message>
        <source>Bring in 1 applicant</source>
        <translation>Hent inn 1 søker</translation>
    </message>
    <message>
        <source>Bring in {count} applicants</source>
        <translation>Hent inn {count} søkere</translation>
    </message>
    <message>
        <source>{used} of {count} columns are used. Choose a field to change what a column is.</source>
        <translation>{used} av {count} kolonner er med. Trykk på et felt for å velge noe annet.</translation>
    </message>
    <message>
        <source>{names} came with an earlier sheet and is not in this one. Nothing is done about that.</source>
        <translation>{names} kom med et tidligere ark og står ikke i dette. Søknaden blir stående.</translation>
    </message>
    <message>
        <source>{count} people came with an earlier sheet and are not in this one: {names}. Nothing is done about that.</source>
        <translation>{count} som kom med et tidligere ark, står ikke i dette: {names}. Søknadene blir stående.</translation>
    </message>
    <message>
        <source>Leave out what is chosen</source>
        <translation>Ikke ta med det som er valgt</translation>
    </message>
    <message>
        <source>Take along after all</source>
        <translation>Ta med likevel</translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <source>Reading {name} …</source>
        <translation>Leser {name} …</translation>
    </message>
    <message>
        <source>Reading the rows …</source>
        <translation>Leser radene …</translation>
    </message>
    <message>
        <source>Comparing with those who are here …</source>
        <translation>Sammenligner med dem som er her fra før …</translation>
    </message>
    <message>
        <source>Bringing in the applicants …</source>
        <translation>Henter inn søkerne …</translation>
    </message>
    <message>
        <source>1 may be in the list twice.</source>
        <translation>1 står trolig i lista to ganger.</translation>
    </message>
    <message>
        <source>{count} may be in the list twice.</source>
        <translation>{count} står trolig i lista to ganger.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Se på dem</translation>
    </message>
</context>
<context>
    <name>InsightBinding</name>
    <message>
        <source>Suggesting pairs</source>
        <translation>Foreslår par</translation>
    </message>
    <message>
        <source>Reading the board</source>
        <translation>Leser tavla</translation>
    </message>
    <message>
        <source>Weighing the pair</source>
        <translation>Ser på paret</translation>
    </message>
</context>
<context>
    <name>InterviewBody</name>
    <message>
        <source>What to ask</source>
        <translation>Spørsmål å stille</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gjennomført</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Innstilling</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen ennå</translation>
    </message>
    <message>
        <source>Interview sheet (PDF) …</source>
        <translation>Intervjuark (PDF) …</translation>
    </message>
    <message>
        <source>Take the interview away</source>
        <translation>Ta bort intervjuet</translation>
    </message>
</context>
<context>
    <name>InterviewSection</name>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
</context>
<context>
    <name>InterviewsPanel</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>First at</source>
        <translation>Første kl.</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>Minutter per intervju</translation>
    </message>
    <message>
        <source>Minutes between</source>
        <translation>Minutter mellom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>How many, from the top of the list</source>
        <translation>Hvor mange, fra toppen av lista</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>A day of interviews for those highest on the list who have no time yet.</source>
        <translation>En dag med intervjuer for dem som står øverst i lista og ikke har fått tid ennå.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Satt opp</translation>
    </message>
    <message>
        <source>Interview sheets (PDF) …</source>
        <translation>Intervjuark (PDF) …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Give 1 a time</source>
        <translation>Sett opp 1 intervju</translation>
    </message>
    <message>
        <source>Give {count} a time</source>
        <translation>Sett opp {count} intervjuer</translation>
    </message>
    <message>
        <source>Give times</source>
        <translation>Gi tider</translation>
    </message>
    <message>
        <source>Empty {count} sensitive drawers</source>
        <translation>Tøm {count} sensitive skuffer</translation>
    </message>
    <message>
        <source>{interviewer} has two interviews at once: {first} and {second}, {when}</source>
        <translation>{interviewer} har to intervjuer samtidig: {first} og {second}, {when}</translation>
    </message>
    <message>
        <source>Empty {count} sensitive drawers for good?</source>
        <translation>Tømme {count} sensitive skuffer for godt?</translation>
    </message>
    <message>
        <source>The other notes stay. This cannot be undone. Older backups have it until they are replaced.</source>
        <translation>De andre notatene blir stående. Dette kan ikke angres. Eldre sikkerhetskopier har det til de er byttet ut.</translation>
    </message>
    <message>
        <source>Empty for good</source>
        <translation>Tøm for godt</translation>
    </message>
    <message>
        <source>Interviews …</source>
        <translation>Intervjuer …</translation>
    </message>
    <message>
        <source>Interview sheets</source>
        <translation>Intervjuark</translation>
    </message>
    <message>
        <source>Save the interview sheets</source>
        <translation>Lagre intervjuarkene</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making interview sheets</source>
        <translation>Lager intervjuark</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>The interview sheets lie in {name}.</source>
        <translation>Intervjuarkene ligger i {name}.</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>og {count} til</translation>
    </message>
</context>
<context>
    <name>KeepPanel</name>
    <message>
        <source>Keep until</source>
        <translation>Behold til</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Write a day to come</source>
        <translation>Skriv en dag som kommer</translation>
    </message>
    <message>
        <source>Write a short reason</source>
        <translation>Skriv en kort begrunnelse</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Making a backup</source>
        <translation>Tar sikkerhetskopi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Lukk likevel</translation>
    </message>
    <message>
        <source>Trying the backup</source>
        <translation>Prøver sikkerhetskopien</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Ta sikkerhetskopi nå</translation>
    </message>
    <message>
        <source>The last backup was tried, and cannot be used. Make a new one now.</source>
        <translation>Den siste sikkerhetskopien ble prøvd, og den kan ikke brukes. Ta en ny nå.</translation>
    </message>
    <message>
        <source>The backup was not made: {why}.</source>
        <translation>Sikkerhetskopien ble ikke tatt: {why}.</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>I lister</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Søk eller utfør</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Rekruttering</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Utvelgelse</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Kobling</translation>
    </message>
    <message>
        <source>Answers after speed meetings</source>
        <translation>Vurderinger etter hurtigmøter</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtaler</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Tastaturkart</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The passphrase now, or the words of the sheet</source>
        <translation>Passfrasen nå, eller ordene på arket</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>A backup is made first. From then on nobody can read the file without the passphrase.</source>
        <translation>Først lages en sikkerhetskopi. Fra da av kan ingen lese fila uten passfrasen.</translation>
    </message>
    <message>
        <source>Turn encryption on</source>
        <translation>Skru på kryptering</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Skru på</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file can then read everything in it, also when the PC is stolen.</source>
        <translation>Da kan den som får tak i fila, lese alt i den, også om PC-en blir stjålet.</translation>
    </message>
    <message>
        <source>Turn encryption of «{file}» off?</source>
        <translation>Skru av kryptering av «{file}»?</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Skru av</translation>
    </message>
    <message>
        <source>Change the passphrase of «{file}»?</source>
        <translation>Bytte passfrase på «{file}»?</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Bytt passfrase</translation>
    </message>
    <message>
        <source>A backup is made first. The recovery sheet you have is good for nothing afterwards.</source>
        <translation>Først lages en sikkerhetskopi. Gjenopprettingsarket du har, virker ikke etterpå.</translation>
    </message>
    <message>
        <source>Go on …</source>
        <translation>Gå videre …</translation>
    </message>
    <message>
        <source>This cannot be undone. 1 backup opens with the old passphrase until you lock it anew.</source>
        <translation>Dette kan ikke angres. 1 sikkerhetskopi åpnes med den gamle passfrasen til du låser den på nytt.</translation>
    </message>
    <message>
        <source>This cannot be undone. {count} backups open with the old passphrase until you lock them anew.</source>
        <translation>Dette kan ikke angres. {count} sikkerhetskopier åpnes med den gamle passfrasen til du låser dem på nytt.</translation>
    </message>
    <message>
        <source>Write the passphrase that opens the file now</source>
        <translation>Skriv passfrasen som åpner fila nå</translation>
    </message>
</context>
<context>
    <name>KeyingPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>Key in a paper form</source>
        <translation>Tast inn papirskjema</translation>
    </message>
    <message>
        <source>The code stands at the top right of the form. Enter goes on to the next field, and digits choose among answers.</source>
        <translation>Koden står øverst til høyre på skjemaet. Enter går til neste felt, og tall velger blant svarene.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Show the application</source>
        <translation>Vis søknaden</translation>
    </message>
    <message>
        <source>Keep, and take the next form</source>
        <translation>Lagre, og ta neste skjema</translation>
    </message>
    <message>
        <source>{code} is keyed in already: {name}</source>
        <translation>{code} er tastet inn før: {name}</translation>
    </message>
    <message>
        <source>Write the name</source>
        <translation>Skriv navnet</translation>
    </message>
    <message>
        <source>{name} is kept. Take the next form.</source>
        <translation>{name} er lagret. Ta neste skjema.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Search or do</source>
        <translation>Søk eller utfør</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>Søk i alt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Rekruttering</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Utvelgelse</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Kobling</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtaler</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Case book</source>
        <translation>Saksbok</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sikkerhet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>New programme …</source>
        <translation>Nytt program …</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Open file …</source>
        <translation>Åpne fil …</translation>
    </message>
    <message>
        <source>Save a copy as …</source>
        <translation>Lagre kopi som …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Bring in …</source>
        <translation>Hent inn …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Lås skjermen</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Skjul navn</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Merk alt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Søk i lista</translation>
    </message>
    <message>
        <source>The main button of the page</source>
        <translation>Hovedknappen på siden</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Neste del av vinduet</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Forrige del av vinduet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Vis sidene</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Vanlig tekststørrelse</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Fullskjerm</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Varsler</translation>
    </message>
    <message>
        <source>Switch programme …</source>
        <translation>Bytt program …</translation>
    </message>
    <message>
        <source>Next that needs you</source>
        <translation>Neste som trenger deg</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hjelp til denne siden</translation>
    </message>
    <message>
        <source>About MentorDesk</source>
        <translation>Om MentorDesk</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Tastaturkart</translation>
    </message>
    <message>
        <source>Line up</source>
        <translation>Linje opp</translation>
    </message>
    <message>
        <source>Line down</source>
        <translation>Linje ned</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Første linje</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Siste linje</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Side opp</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Side ned</translation>
    </message>
    <message>
        <source>Mark the line</source>
        <translation>Merk linja</translation>
    </message>
    <message>
        <source>Mark upwards</source>
        <translation>Merk oppover</translation>
    </message>
    <message>
        <source>Mark downwards</source>
        <translation>Merk nedover</translation>
    </message>
    <message>
        <source>Menu for what is selected</source>
        <translation>Meny for det som er valgt</translation>
    </message>
    <message>
        <source>Saved view 1</source>
        <translation>Lagret visning 1</translation>
    </message>
    <message>
        <source>Saved view 2</source>
        <translation>Lagret visning 2</translation>
    </message>
    <message>
        <source>Saved view 3</source>
        <translation>Lagret visning 3</translation>
    </message>
    <message>
        <source>Saved view 4</source>
        <translation>Lagret visning 4</translation>
    </message>
    <message>
        <source>Saved view 5</source>
        <translation>Lagret visning 5</translation>
    </message>
    <message>
        <source>Saved view 6</source>
        <translation>Lagret visning 6</translation>
    </message>
    <message>
        <source>Saved view 7</source>
        <translation>Lagret visning 7</translation>
    </message>
    <message>
        <source>Saved view 8</source>
        <translation>Lagret visning 8</translation>
    </message>
    <message>
        <source>Saved view 9</source>
        <translation>Lagret visning 9</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Utfør</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Utsett</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>The form …</source>
        <translation>Skjema …</translation>
    </message>
    <message>
        <source>Key in a paper form …</source>
        <translation>Tast inn papirskjema …</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nytt spørsmål</translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation>Flytt spørsmålet opp</translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation>Flytt spørsmålet ned</translation>
    </message>
    <message>
        <source>The picture so far</source>
        <translation>Bildet så langt</translation>
    </message>
    <message>
        <source>Write to those who are chosen …</source>
        <translation>Skriv til dem som er valgt …</translation>
    </message>
    <message>
        <source>Requirements of many …</source>
        <translation>Krav for flere …</translation>
    </message>
    <message>
        <source>Senders …</source>
        <translation>Avsendere …</translation>
    </message>
    <message>
        <source>In the list twice …</source>
        <translation>Trolig dobbelt …</translation>
    </message>
    <message>
        <source>Drafts that are not marked as sent …</source>
        <translation>Kladder som ikke er merket som sendt …</translation>
    </message>
    <message>
        <source>Score 1</source>
        <translation>Gi 1 poeng</translation>
    </message>
    <message>
        <source>Score 2</source>
        <translation>Gi 2 poeng</translation>
    </message>
    <message>
        <source>Score 3</source>
        <translation>Gi 3 poeng</translation>
    </message>
    <message>
        <source>Score 4</source>
        <translation>Gi 4 poeng</translation>
    </message>
    <message>
        <source>Score 5</source>
        <translation>Gi 5 poeng</translation>
    </message>
    <message>
        <source>Next applicant</source>
        <translation>Neste søker</translation>
    </message>
    <message>
        <source>Deliver the assessment</source>
        <translation>Lever vurderingen</translation>
    </message>
    <message>
        <source>Disagreement first</source>
        <translation>Uenige først</translation>
    </message>
    <message>
        <source>Choose the assessor</source>
        <translation>Velg vurderer</translation>
    </message>
    <message>
        <source>Move to the next column</source>
        <translation>Flytt til neste kolonne</translation>
    </message>
    <message>
        <source>Move to the column before</source>
        <translation>Flytt til kolonnen før</translation>
    </message>
    <message>
        <source>List or board</source>
        <translation>Liste eller tavle</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Flytt streken opp</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Flytt streken ned</translation>
    </message>
    <message>
        <source>Lock the pair</source>
        <translation>Lås paret</translation>
    </message>
    <message>
        <source>Never these two</source>
        <translation>Aldri disse to</translation>
    </message>
    <message>
        <source>Swap mentor</source>
        <translation>Bytt mentor</translation>
    </message>
    <message>
        <source>Swap to mentor 1</source>
        <translation>Bytt til mentor 1</translation>
    </message>
    <message>
        <source>Swap to mentor 2</source>
        <translation>Bytt til mentor 2</translation>
    </message>
    <message>
        <source>Swap to mentor 3</source>
        <translation>Bytt til mentor 3</translation>
    </message>
    <message>
        <source>Swap to mentor 4</source>
        <translation>Bytt til mentor 4</translation>
    </message>
    <message>
        <source>Swap to mentor 5</source>
        <translation>Bytt til mentor 5</translation>
    </message>
    <message>
        <source>Swap to mentor 6</source>
        <translation>Bytt til mentor 6</translation>
    </message>
    <message>
        <source>Swap to mentor 7</source>
        <translation>Bytt til mentor 7</translation>
    </message>
    <message>
        <source>Swap to mentor 8</source>
        <translation>Bytt til mentor 8</translation>
    </message>
    <message>
        <source>Swap to mentor 9</source>
        <translation>Bytt til mentor 9</translation>
    </message>
    <message>
        <source>Take the pair off the board</source>
        <translation>Ta paret av tavla</translation>
    </message>
    <message>
        <source>Compare variants</source>
        <translation>Sammenlign varianter</translation>
    </message>
    <message>
        <source>Use variant A</source>
        <translation>Bruk variant A</translation>
    </message>
    <message>
        <source>Use variant B</source>
        <translation>Bruk variant B</translation>
    </message>
    <message>
        <source>Use variant C</source>
        <translation>Bruk variant C</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Hvorfor ikke?</translation>
    </message>
    <message>
        <source>List or matrix</source>
        <translation>Liste eller rutenett</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Vis forskjellen</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Foreslå på nytt</translation>
    </message>
    <message>
        <source>Weights …</source>
        <translation>Vekter …</translation>
    </message>
    <message>
        <source>Put the board aside</source>
        <translation>Legg tavla til side</translation>
    </message>
    <message>
        <source>The plan for the board …</source>
        <translation>Koblingsplan til styret …</translation>
    </message>
    <message>
        <source>Sheets for the participants …</source>
        <translation>Ark til deltakerne …</translation>
    </message>
    <message>
        <source>Cards for the speed meetings …</source>
        <translation>Kort til hurtigmøtene …</translation>
    </message>
    <message>
        <source>Mark the offers as sent</source>
        <translation>Marker tilbudene som sendt</translation>
    </message>
    <message>
        <source>Answer to the offer</source>
        <translation>Svar på tilbudet</translation>
    </message>
    <message>
        <source>Move the wish up</source>
        <translation>Flytt ønsket opp</translation>
    </message>
    <message>
        <source>Move the wish down</source>
        <translation>Flytt ønsket ned</translation>
    </message>
    <message>
        <source>Mark 1</source>
        <translation>Vurdering 1</translation>
    </message>
    <message>
        <source>Mark 2</source>
        <translation>Vurdering 2</translation>
    </message>
    <message>
        <source>Mark 3</source>
        <translation>Vurdering 3</translation>
    </message>
    <message>
        <source>Mark 4</source>
        <translation>Vurdering 4</translation>
    </message>
    <message>
        <source>Mark 5</source>
        <translation>Vurdering 5</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Ingen vurdering</translation>
    </message>
    <message>
        <source>One line back</source>
        <translation>En linje tilbake</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Neste kort</translation>
    </message>
    <message>
        <source>Previous person in the preview</source>
        <translation>Forrige person i forhåndsvisningen</translation>
    </message>
    <message>
        <source>Next person in the preview</source>
        <translation>Neste person i forhåndsvisningen</translation>
    </message>
    <message>
        <source>Signature: adept</source>
        <translation>Underskrift: adept</translation>
    </message>
    <message>
        <source>Signature: mentor</source>
        <translation>Underskrift: mentor</translation>
    </message>
    <message>
        <source>Signature: coordinator</source>
        <translation>Underskrift: koordinator</translation>
    </message>
    <message>
        <source>Signature: guardian</source>
        <translation>Underskrift: foresatt</translation>
    </message>
    <message>
        <source>All have signed</source>
        <translation>Alle har undertegnet</translation>
    </message>
    <message>
        <source>Nobody has signed after all</source>
        <translation>Ingen har undertegnet likevel</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Den er sendt</translation>
    </message>
    <message>
        <source>It was not sent after all</source>
        <translation>Den ble ikke sendt likevel</translation>
    </message>
    <message>
        <source>Pairs or all papers</source>
        <translation>Par eller alle papirer</translation>
    </message>
    <message>
        <source>Change the texts …</source>
        <translation>Endre tekstene …</translation>
    </message>
    <message>
        <source>Insert a field in a text</source>
        <translation>Sett inn et felt i en tekst</translation>
    </message>
    <message>
        <source>Everything for the kick-off …</source>
        <translation>Alt til oppstarten …</translation>
    </message>
    <message>
        <source>What the pair has agreed on …</source>
        <translation>Det paret er enige om …</translation>
    </message>
    <message>
        <source>Expectations …</source>
        <translation>Forventninger …</translation>
    </message>
    <message>
        <source>Forms out and in …</source>
        <translation>Skjemaer ute og inne …</translation>
    </message>
    <message>
        <source>Seats at the kick-off …</source>
        <translation>Plasser ved bordet …</translation>
    </message>
    <message>
        <source>Attests and course certificates …</source>
        <translation>Attester og kursbevis …</translation>
    </message>
    <message>
        <source>Logo …</source>
        <translation>Logo …</translation>
    </message>
    <message>
        <source>Make PDFs for this pair</source>
        <translation>Lag PDF for dette paret</translation>
    </message>
    <message>
        <source>Choose folder …</source>
        <translation>Velg mappe …</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappa</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Gå til i dag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uke</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>New series of meetings</source>
        <translation>Ny møteserie</translation>
    </message>
    <message>
        <source>Move a day earlier</source>
        <translation>Flytt en dag tidligere</translation>
    </message>
    <message>
        <source>Move a day later</source>
        <translation>Flytt en dag senere</translation>
    </message>
    <message>
        <source>Move half an hour earlier</source>
        <translation>Flytt en halvtime tidligere</translation>
    </message>
    <message>
        <source>Move half an hour later</source>
        <translation>Flytt en halvtime senere</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Uteblitt</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Flytt …</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>Which papers</source>
        <translation>Hvilke papirer</translation>
    </message>
    <message>
        <source>Agreements, version {version}</source>
        <translation>Mentoravtale v{version}</translation>
    </message>
    <message>
        <source>Declarations, version {version}</source>
        <translation>Taushetserklæring v{version}</translation>
    </message>
    <message>
        <source>Agreements and declarations</source>
        <translation>Avtaler og taushetserklæringer</translation>
    </message>
    <message>
        <source>Agreements alone</source>
        <translation>Bare avtaler</translation>
    </message>
    <message>
        <source>Declarations alone</source>
        <translation>Bare taushetserklæringer</translation>
    </message>
</context>
<context>
    <name>KindList</name>
    <message>
        <source>Search in the papers</source>
        <translation>Søk i papirene</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Alle papirer</translation>
    </message>
    <message>
        <source>Which group</source>
        <translation>Hvilken gruppe</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>No paper fits the group and what you search for.</source>
        <translation>Ingen papirer passer med gruppa og det du søker etter.</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle grupper</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language of the papers</source>
        <translation>Språk på papirene</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Bokmål</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>Language: {language}, as it is chosen over the paper.</source>
        <translation>Språk: {language}, slik det er valgt over papiret.</translation>
    </message>
</context>
<context>
    <name>LaptopSection</name>
    <message>
        <source>If the computer is gone</source>
        <translation>Hvis PC-en blir borte</translation>
    </message>
    <message>
        <source>One page with what to do in the first hour and within 72 hours, with the numbers of today. Print it, and keep it in a binder, away from the computer.</source>
        <translation>Ett ark med hva du gjør den første timen og innen 72 timer, med dagens tall. Skriv det ut, og legg det i en perm et annet sted enn PC-en.</translation>
    </message>
    <message>
        <source>Make the sheet …</source>
        <translation>Lag arket …</translation>
    </message>
</context>
<context>
    <name>ListDetail</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>The case book stays locked while names are hidden. Show the names to open it.</source>
        <translation>Saksboka er låst så lenge navn er skjult. Vis navnene igjen for å åpne den.</translation>
    </message>
    <message>
        <source>Here you write down worries and incidents that are not to lie with everything else. The case book has a passphrase of its own, and is in no list, share or print.</source>
        <translation>Her skriver du ned bekymringer og hendelser som ikke skal ligge sammen med alt annet. Saksboka har sin egen passfrase, og er ikke med i lister, delinger eller utskrifter.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny passfrase</translation>
    </message>
    <message>
        <source>The passphrase of the case book</source>
        <translation>Passfrasen til saksboka</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Den samme en gang til</translation>
    </message>
    <message>
        <source>The case book is locked</source>
        <translation>Saksboka er låst</translation>
    </message>
    <message>
        <source>Open the case book</source>
        <translation>Åpne saksboka</translation>
    </message>
    <message>
        <source>Make the case book</source>
        <translation>Lag saksboka</translation>
    </message>
    <message>
        <source>Change the passphrase of the case book</source>
        <translation>Bytt passfrase på saksboka</translation>
    </message>
    <message>
        <source>Change the passphrase for good</source>
        <translation>Bytt passfrase for godt</translation>
    </message>
    <message>
        <source>Make one for me</source>
        <translation>Lag en for meg</translation>
    </message>
    <message>
        <source>Keep the one it has</source>
        <translation>Behold den gamle</translation>
    </message>
    <message>
        <source>Afterwards the old passphrase does not open the case book, and that cannot be undone. Backups from before still open with the old one.</source>
        <translation>Etterpå åpner ikke den gamle passfrasen saksboka, og det kan ikke angres. Sikkerhetskopier fra før åpnes fortsatt med den gamle.</translation>
    </message>
    <message>
        <source>If you lose it, nobody can open the case book again. Write it down and keep it in a safe place.</source>
        <translation>Mister du den, kan ingen åpne saksboka igjen. Skriv den ned, og legg den et trygt sted.</translation>
    </message>
    <message>
        <source>Write the passphrase</source>
        <translation>Skriv passfrasen</translation>
    </message>
    <message>
        <source>This is not the same. Write it once more.</source>
        <translation>Det er ikke den samme. Skriv den en gang til.</translation>
    </message>
</context>
<context>
    <name>LockingSection</name>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Lock when nobody has used MentorDesk for</source>
        <translation>Lås når ingen har brukt MentorDesk på</translation>
    </message>
    <message>
        <source>Then nobody reads over your shoulder while you are away. What you were typing stands there again when you open the file.</source>
        <translation>Da er det ingen som leser mens du er borte fra PC-en. Det du holdt på å skrive, står der igjen når du åpner fila.</translation>
    </message>
    <message>
        <source>This file has no passphrase, so there is nothing to lock. Give it one, and it locks itself.</source>
        <translation>Denne fila har ingen passfrase, så det er ingenting å låse. Gi den en, så låser den seg selv.</translation>
    </message>
    <message>
        <source>It also locks when the PC goes to sleep and when its screen is locked. {keys} locks at once.</source>
        <translation>Den låses også når PC-en går i dvale, og når skjermen låses. {keys} låser med en gang.</translation>
    </message>
    <message>
        <source>It is also locked when the PC has been asleep. {keys} locks at once: do that when you leave.</source>
        <translation>Den låses også når PC-en har ligget i dvale. {keys} låser med en gang: gjør det når du går fra PC-en.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minutt</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutter</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Aldri av seg selv</translation>
    </message>
</context>
<context>
    <name>LogoPanel</name>
    <message>
        <source>The logo shows: {description}</source>
        <translation>Logoen viser: {description}</translation>
    </message>
    <message>
        <source>The papers have no logo.</source>
        <translation>Papirene har ingen logo.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>The logo stands at the head of every paper. Whoever hears a paper read out hears what it shows, so say that first.</source>
        <translation>Logoen står øverst på alle papirene. De som får et papir lest opp, får høre hva logoen viser. Skriv derfor det først.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Hva bildet viser</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>Bruk dette bildet</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Velg et bilde …</translation>
    </message>
    <message>
        <source>Change only the words</source>
        <translation>Endre bare teksten</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Fjern logoen</translation>
    </message>
    <message>
        <source>Chosen: {name}</source>
        <translation>Valgt: {name}</translation>
    </message>
    <message>
        <source>No picture is chosen.</source>
        <translation>Det er ikke valgt noe bilde.</translation>
    </message>
    <message>
        <source>Say what the picture shows.</source>
        <translation>Skriv hva bildet viser.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Velg et bilde</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Reading the picture …</source>
        <translation>Leser bildet …</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Text: {percent} %</source>
        <translation>Tekst: {percent} %</translation>
    </message>
</context>
<context>
    <name>LooksSection</name>
    <message>
        <source>Appearance and language</source>
        <translation>Utseende og språk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Rows in lists</source>
        <translation>Rader i lister</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Romslig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Vanlig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Tett</translation>
    </message>
    <message>
        <source>Stronger contrast</source>
        <translation>Sterkere kontrast</translation>
    </message>
    <message>
        <source>Single letters are commands in lists, such as S for “put off”</source>
        <translation>Enkeltbokstaver er kommandoer i lister, som S for «utsett»</translation>
    </message>
    <message>
        <source>As from the beginning</source>
        <translation>Slik det var fra starten</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>MadePanel</name>
    <message>
        <source>End the pair …</source>
        <translation>Avslutt paret …</translation>
    </message>
    <message>
        <source>{adept} + {mentor}</source>
        <translation>{adept} + {mentor}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Treff</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>End {adept} and {mentor}</source>
        <translation>Avslutt {adept} og {mentor}</translation>
    </message>
    <message>
        <source>It is nobody's fault. Meetings to come are called off, and the mentor's place is free again.</source>
        <translation>Det er ingens feil. Møtene som skulle komme, blir avlyst, og mentoren får plassen ledig igjen. Skriv gjerne hvorfor – det er bare for deg.</translation>
    </message>
    <message>
        <source>End the pair</source>
        <translation>Avslutt paret</translation>
    </message>
</context>
<context>
    <name>MandateSection</name>
    <message>
        <source>The board's decision</source>
        <translation>Forankring</translation>
    </message>
    <message>
        <source>Who decided on the programme, and when.</source>
        <translation>Hvem som vedtok programmet, og når.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Vedtatt av</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Vedtaket</translation>
    </message>
</context>
<context>
    <name>MarkSheet</name>
    <message>
        <source>Marks for those who were met</source>
        <translation>Vurderinger av dem personen har møtt</translation>
    </message>
    <message>
        <source>Press 1 to 5 down the card. Enter: the next card. Backspace: one line up.</source>
        <translation>Trykk 1 til 5 nedover kortet. Enter: neste kort. Tilbaketasten: en linje opp.</translation>
    </message>
</context>
<context>
    <name>MarksModel</name>
    <message>
        <source>{name}, no mark yet</source>
        <translation>{name}, uten vurdering</translation>
    </message>
    <message>
        <source>{name}, {mark} of 5</source>
        <translation>{name}, {mark} av 5</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Has met</source>
        <translation>Har møtt</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Vurdering</translation>
    </message>
</context>
<context>
    <name>MatchingBinding</name>
    <message>
        <source>Reading the board</source>
        <translation>Henter fram koblingen</translation>
    </message>
    <message>
        <source>Looking for others</source>
        <translation>Ser etter andre mentorer</translation>
    </message>
    <message>
        <source>Suggesting pairs</source>
        <translation>Foreslår par</translation>
    </message>
    <message>
        <source>Making the pairs</source>
        <translation>Lager parene</translation>
    </message>
</context>
<context>
    <name>MatchingLists</name>
    <message>
        <source>Suggestion</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakerne</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>Suggested pairs</source>
        <translation>Foreslåtte par</translation>
    </message>
    <message>
        <source>Mentor pairs</source>
        <translation>Mentorpar</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søk i lista</translation>
    </message>
    <message>
        <source>Take away the filter</source>
        <translation>Fjern filter</translation>
    </message>
    <message>
        <source>No adept has got a place yet.</source>
        <translation>Ingen adepter har fått plass ennå.</translation>
    </message>
    <message>
        <source>Give the places first, then pairs can be suggested here.</source>
        <translation>Gi plassene på siden Utvelgelse først. Deretter kan du foreslå par her.</translation>
    </message>
    <message>
        <source>No mentor has a place left.</source>
        <translation>Ingen mentor har ledig plass.</translation>
    </message>
    <message>
        <source>Mentors can take somebody once they are approved.</source>
        <translation>Mentorer kan kobles når de er godkjent på siden Utvelgelse.</translation>
    </message>
    <message>
        <source>No pairs are suggested yet.</source>
        <translation>Ingen par er foreslått ennå.</translation>
    </message>
    <message>
        <source>Everybody with a place has a mentor.</source>
        <translation>Alle som har fått plass, har en mentor.</translation>
    </message>
    <message>
        <source>The pairs are in the other list.</source>
        <translation>Parene står i lista «Par».</translation>
    </message>
    <message>
        <source>No pairs are made yet.</source>
        <translation>Ingen par er laget ennå.</translation>
    </message>
    <message>
        <source>Pairs come here when you make those that are suggested.</source>
        <translation>Parene kommer hit når du lager dem som er foreslått.</translation>
    </message>
    <message>
        <source>No hits.</source>
        <translation>Ingen treff.</translation>
    </message>
    <message>
        <source>Nobody in the list has all the words you search for.</source>
        <translation>Ingen i lista har alle ordene du søker etter.</translation>
    </message>
    <message>
        <source>Adepts who need a mentor: {adepts}. Mentors with a place left: {mentors}.</source>
        <translation>Adepter som trenger en mentor: {adepts}. Mentorer med ledig plass: {mentors}.</translation>
    </message>
</context>
<context>
    <name>MatchingPage</name>
    <message>
        <source>Matching</source>
        <translation>Kobling</translation>
    </message>
    <message>
        <source>Go to Selection</source>
        <translation>Gå til Utvelgelse</translation>
    </message>
    <message>
        <source>Lock above {score}</source>
        <translation>Lås over {score}</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Foreslå på nytt</translation>
    </message>
    <message>
        <source>Suggest pairs</source>
        <translation>Foreslå par</translation>
    </message>
    <message>
        <source>Make {count} pairs</source>
        <translation>Lag {count} par</translation>
    </message>
    <message>
        <source>Make pairs</source>
        <translation>Lag par</translation>
    </message>
    <message>
        <source>Make 1 pair</source>
        <translation>Lag 1 par</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>{adept} and {mentor}, {score}</source>
        <translation>{adept} og {mentor}, {score}</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>kan ikke kobles</translation>
    </message>
    <message>
        <source>{cell}: {reason}</source>
        <translation>{cell}: {reason}</translation>
    </message>
    <message>
        <source>{cell}, on the board</source>
        <translation>{cell}, på tavla</translation>
    </message>
    <message>
        <source>{cell}, locked</source>
        <translation>{cell}, låst</translation>
    </message>
    <message>
        <source>{name}, without a pair</source>
        <translation>{name}, uten par</translation>
    </message>
    <message>
        <source>{name}, {taken} of 1 place</source>
        <translation>{name}, {taken} av 1 plass</translation>
    </message>
    <message>
        <source>{name}, {taken} of {places}</source>
        <translation>{name}, {taken} av {places} plasser</translation>
    </message>
    <message>
        <source>{mentor}. One more place would give one more pair, and the sum {sum}.</source>
        <translation>{mentor}. Én plass til ville gitt ett par til og endret summen med {sum}.</translation>
    </message>
    <message>
        <source>{mentor}. One more place would change the sum by {sum}.</source>
        <translation>{mentor}. Én plass til ville endret summen med {sum}.</translation>
    </message>
</context>
<context>
    <name>MatrixPane</name>
    <message>
        <source>Adepts and mentors with the score of each two</source>
        <translation>Poeng for hver adept med hver mentor</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>La stå</translation>
    </message>
    <message>
        <source>Both are free {moment}.</source>
        <translation>Begge er ledige {moment}.</translation>
    </message>
    <message>
        <source>Move to {moment}</source>
        <translation>Flytt til {moment}</translation>
    </message>
    <message>
        <source>No free time was found in the next two weeks.</source>
        <translation>Fant ingen ledig tid de neste to ukene.</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>no meetings</source>
        <translation>ingen møter</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>held</source>
        <translation>holdt</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>avlyst</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>uteblitt</translation>
    </message>
    <message>
        <source>{adept} and {mentor}</source>
        <translation>{adept} og {mentor}</translation>
    </message>
    <message>
        <source>collides with another meeting</source>
        <translation>kolliderer med et annet møte</translation>
    </message>
    <message>
        <source>{both} have two meetings at the same time: at {first} and at {second}.</source>
        <translation>{both} har to møter samtidig: {first} og {second}.</translation>
    </message>
    <message>
        <source>{name} has two meetings at the same time: at {first} with {one} and at {second} with {other}.</source>
        <translation>{name} har to møter samtidig: {first} med {one} og {second} med {other}.</translation>
    </message>
    <message>
        <source>Every week until {day}</source>
        <translation>Hver uke til {day}</translation>
    </message>
    <message>
        <source>Every second week until {day}</source>
        <translation>Annenhver uke til {day}</translation>
    </message>
    <message>
        <source>Every {weeks} weeks until {day}</source>
        <translation>Hver {weeks}. uke til {day}</translation>
    </message>
    <message>
        <source>Leaves out {days}</source>
        <translation>Hopper over {days}</translation>
    </message>
    <message>
        <source>week {week} · {month}</source>
        <translation>uke {week} · {month}</translation>
    </message>
    <message>
        <source>Weeks {first}–{last}</source>
        <translation>Uke {first}–{last}</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>Uke {week}</translation>
    </message>
    <message>
        <source>1 meeting</source>
        <translation>1 møte</translation>
    </message>
    <message>
        <source>{count} meetings</source>
        <translation>{count} møter</translation>
    </message>
    <message>
        <source>1 collision</source>
        <translation>1 kollisjon</translation>
    </message>
    <message>
        <source>{count} collisions</source>
        <translation>{count} kollisjoner</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>&amp;Program</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Nylige filer</translation>
    </message>
</context>
<context>
    <name>MessageLog</name>
    <message>
        <source>Mark as sent</source>
        <translation>Merk som sendt</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>{day} – {kind}, {channel}</source>
        <translation>{day} – {kind}, {channel}</translation>
    </message>
    <message>
        <source>{day} – draft, {kind}, not marked as sent</source>
        <translation>{day} – kladd, {kind}, ikke merket som sendt</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>+{count} more</source>
        <translation>+{count} til</translation>
    </message>
    <message>
        <source>1 meeting</source>
        <translation>1 møte</translation>
    </message>
    <message>
        <source>{count} meetings</source>
        <translation>{count} møter</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>New day</source>
        <translation>Ny dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokka</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Write a day</source>
        <translation>Skriv en dag</translation>
    </message>
    <message>
        <source>Write a time</source>
        <translation>Skriv et klokkeslett</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Write the name</source>
        <translation>Skriv navnet</translation>
    </message>
</context>
<context>
    <name>NamePicker</name>
    <message>
        <source>Nobody here has that name.</source>
        <translation>Ingen her heter det.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Job</source>
        <translation>Jobb</translation>
    </message>
    <message>
        <source>Young leaders</source>
        <translation>Unge ledere</translation>
    </message>
    <message>
        <source>Reverse mentoring</source>
        <translation>Omvendt</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Ungdom</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Faglig</translation>
    </message>
    <message>
        <source>Practical</source>
        <translation>Praktisk</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Ønsker</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Må</translation>
    </message>
    <message>
        <source>Should</source>
        <translation>Bør</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Kan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>New mentors</source>
        <translation>Ny mentor</translation>
    </message>
    <message>
        <source>Experienced</source>
        <translation>Erfaren mentor</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Likhet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Ulikhet</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fagfelt</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Meeting times</source>
        <translation>Møtetid</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Way to travel</source>
        <translation>Avstand</translation>
    </message>
    <message>
        <source>More common languages</source>
        <translation>Flere felles språk</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrunn</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Experience as a mentor</source>
        <translation>Ny som mentor</translation>
    </message>
    <message>
        <source>What they wish themselves</source>
        <translation>Deltakernes ønsker</translation>
    </message>
    <message>
        <source>Under 18: certificate and consent</source>
        <translation>Vern av dem under 18</translation>
    </message>
    <message>
        <source>A common language</source>
        <translation>Felles språk</translation>
    </message>
    <message>
        <source>Not the same employer</source>
        <translation>Ikke samme arbeidsgiver</translation>
    </message>
    <message>
        <source>Wish for the mentor's gender</source>
        <translation>Ønske om mentors kjønn</translation>
    </message>
    <message>
        <source>Training is done</source>
        <translation>Introduksjonskurs</translation>
    </message>
    <message>
        <source>Nobody they would rather avoid</source>
        <translation>Ingen har sagt «helst ikke»</translation>
    </message>
    <message>
        <source>No earlier pair that ended</source>
        <translation>Ikke et par som ble avsluttet før tiden</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Programme: {name}</source>
        <translation>Program: {name}</translation>
    </message>
</context>
<context>
    <name>NewAddendum</name>
    <message>
        <source>New last day, if they go on after {day}</source>
        <translation>Ny siste dag, hvis de fortsetter etter {day}</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Hva som blir endret</translation>
    </message>
    <message>
        <source>Write down the addendum</source>
        <translation>Skriv tillegget</translation>
    </message>
</context>
<context>
    <name>NewApplicant</name>
    <message>
        <source>New applicant</source>
        <translation>Ny søker</translation>
    </message>
    <message>
        <source>A name is enough. You can fill in the rest when you know it.</source>
        <translation>Det holder med navn. Resten kan du fylle ut når du vet det.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Applies as</source>
        <translation>Søker som</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Poststed</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Født</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Can take so many adepts</source>
        <translation>Kan ta imot så mange adepter</translation>
    </message>
    <message>
        <source>Adept and mentor</source>
        <translation>Adept og mentor</translation>
    </message>
    <message>
        <source>Add the applicant</source>
        <translation>Legg til søkeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Write the name</source>
        <translation>Skriv navnet</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Take the passphrase above, or write one of your own</source>
        <translation>Bruk passfrasen over, eller skriv en egen</translation>
    </message>
    <message>
        <source>The two passphrases are not the same</source>
        <translation>De to passfrasene er ikke like</translation>
    </message>
    <message>
        <source>A good passphrase, if you want one</source>
        <translation>Forslag til en god passfrase</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Bruk denne</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Offer another passphrase</source>
        <translation>Foreslå en annen passfrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passfrase</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Passfrasen en gang til</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>NewProgrammeForm</name>
    <message>
        <source>New programme</source>
        <translation>Nytt program</translation>
    </message>
    <message>
        <source>What is the programme called?</source>
        <translation>Hva heter programmet?</translation>
    </message>
    <message>
        <source>Kind of programme</source>
        <translation>Type program</translation>
    </message>
    <message>
        <source>Classic mentoring</source>
        <translation>Klassisk mentorprogram</translation>
    </message>
    <message>
        <source>Young leaders</source>
        <translation>Unge ledere</translation>
    </message>
    <message>
        <source>Reverse mentoring</source>
        <translation>Omvendt mentorprogram</translation>
    </message>
    <message>
        <source>Youth aged 13 to 18</source>
        <translation>Ungdom fra 13 til 18 år</translation>
    </message>
    <message>
        <source>Group: one mentor, several adepts</source>
        <translation>Gruppe: én mentor, flere adepter</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Ends (may wait)</source>
        <translation>Slutter (kan vente)</translation>
    </message>
    <message>
        <source>Places (may wait)</source>
        <translation>Plasser (kan vente)</translation>
    </message>
    <message>
        <source>Organisation (may wait)</source>
        <translation>Organisasjon (kan vente)</translation>
    </message>
    <message>
        <source>Your own name (may wait)</source>
        <translation>Navnet ditt (kan vente)</translation>
    </message>
    <message>
        <source>Protect the file</source>
        <translation>Beskytt fila</translation>
    </message>
    <message>
        <source>Whoever has the passphrase can read the file, and nobody else. Afterwards you can print a sheet that opens it if the passphrase is forgotten.</source>
        <translation>Bare den som har passfrasen, kan lese fila. Etterpå kan du skrive ut et ark som åpner den hvis passfrasen blir glemt.</translation>
    </message>
    <message>
        <source>Make the file without a passphrase</source>
        <translation>Lag fila uten passfrase</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file can then read it.</source>
        <translation>Da kan alle som får tak i fila, lese den.</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Tilbake</translation>
    </message>
    <message>
        <source>Make the programme</source>
        <translation>Lag programmet</translation>
    </message>
    <message>
        <source>Write what the programme is called</source>
        <translation>Skriv hva programmet heter</translation>
    </message>
    <message>
        <source>Write the day it starts</source>
        <translation>Skriv når det starter</translation>
    </message>
    <message>
        <source>This is before the start</source>
        <translation>Dette er før starten</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Notices</source>
        <translation>Varsler</translation>
    </message>
    <message>
        <source>No notices yet</source>
        <translation>Ingen varsler ennå</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Write a number</source>
        <translation>Skriv et tall</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most}</source>
        <translation>Skriv et tall fra {least} til {most}</translation>
    </message>
    <message>
        <source>Write a whole number</source>
        <translation>Skriv et helt tall</translation>
    </message>
    <message>
        <source>Too many decimals</source>
        <translation>For mange desimaler</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>1 adept to match</source>
        <translation>1 adept skal kobles</translation>
    </message>
    <message>
        <source>{count} adepts to match</source>
        <translation>{count} adepter skal kobles</translation>
    </message>
    <message>
        <source>1 mentor with a place</source>
        <translation>1 mentor har ledig plass</translation>
    </message>
    <message>
        <source>{count} mentors with places</source>
        <translation>{count} mentorer har ledig plass</translation>
    </message>
    <message>
        <source>1 pair made</source>
        <translation>1 par er laget</translation>
    </message>
    <message>
        <source>{count} pairs made</source>
        <translation>{count} par er laget</translation>
    </message>
    <message>
        <source>Sum {sum} · {paired} of {count} have a mentor</source>
        <translation>Sum {sum} · {paired} av {count} har par</translation>
    </message>
    <message>
        <source>{count} locked</source>
        <translation>{count} låst</translation>
    </message>
    <message>
        <source>A {name}</source>
        <translation>A {name}</translation>
    </message>
    <message>
        <source>M {name} ({count})</source>
        <translation>M {name} ({count})</translation>
    </message>
    <message>
        <source>Without a pair: {names}</source>
        <translation>Uten par: {names}</translation>
    </message>
    <message>
        <source>Free mentors: {names}</source>
        <translation>Ledige mentorer: {names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} og {count} til</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Mark 1 offer as sent</source>
        <translation>Marker 1 tilbud som sendt</translation>
    </message>
    <message>
        <source>Mark {count} offers as sent</source>
        <translation>Marker {count} tilbud som sendt</translation>
    </message>
    <message>
        <source>Mark all as sent</source>
        <translation>Marker alle tilbudene som sendt</translation>
    </message>
    <message>
        <source>Make {count} pairs of those who said yes</source>
        <translation>Lag {count} par av dem som har takket ja</translation>
    </message>
    <message>
        <source>Make a pair of those who said yes</source>
        <translation>Lag par av de to som har takket ja</translation>
    </message>
    <message>
        <source>Suggest anew for those it concerns</source>
        <translation>Foreslå på nytt for dem det gjelder</translation>
    </message>
    <message>
        <source>{count} sent</source>
        <translation>{count} sendt</translation>
    </message>
    <message>
        <source>{count} with two yeses</source>
        <translation>{count} med ja fra begge</translation>
    </message>
    <message>
        <source>{count} with a no</source>
        <translation>{count} med nei</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} venter på svar</translation>
    </message>
    <message>
        <source>Offers: {numbers}</source>
        <translation>Tilbud: {numbers}</translation>
    </message>
</context>
<context>
    <name>OfferPanel</name>
    <message>
        <source>The offer</source>
        <translation>Tilbudet</translation>
    </message>
    <message>
        <source>Sent {day}. Press A, then Y or N.</source>
        <translation>Sendt {day}. Trykk A, og så J eller N.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Mark this offer as sent</source>
        <translation>Marker dette tilbudet som sendt</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>Trekk tilbudet</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>{who} said no</source>
        <translation>Nei fra {who}</translation>
    </message>
    <message>
        <source>Both said yes</source>
        <translation>Ja fra begge</translation>
    </message>
    <message>
        <source>Waiting for {who}</source>
        <translation>Venter på {who}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
</context>
<context>
    <name>OffersPanel</name>
    <message>
        <source>Take the offer back: the deadline has passed</source>
        <translation>Ta tilbudet tilbake: fristen er ute</translation>
    </message>
    <message>
        <source>Take {count} offers back: the deadlines have passed</source>
        <translation>Ta {count} tilbud tilbake: fristen er ute</translation>
    </message>
    <message>
        <source>Offers and waiting list</source>
        <translation>Tilbud og venteliste</translation>
    </message>
    <message>
        <source>New offers stand until this day. Answers are noted on the applicant in the list.</source>
        <translation>Nye tilbud står til denne dagen. Svarene noterer du på søkeren i lista.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Frist for å svare</translation>
    </message>
    <message>
        <source>Refuse the rest …</source>
        <translation>Gi resten avslag …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>uten frist</translation>
    </message>
    <message>
        <source>passed {day}</source>
        <translation>gikk ut {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>Nobody owes an answer.</source>
        <translation>Ingen tilbud venter på svar.</translation>
    </message>
    <message>
        <source>1 owes an answer</source>
        <translation>1 tilbud venter på svar</translation>
    </message>
    <message>
        <source>{count} owe an answer</source>
        <translation>{count} tilbud venter på svar</translation>
    </message>
    <message>
        <source>Let {name} answer by {day}</source>
        <translation>La {name} svare innen {day}</translation>
    </message>
    <message>
        <source>Write to 1 about the place …</source>
        <translation>Skriv til 1 om plassen …</translation>
    </message>
    <message>
        <source>Write to {count} about the place …</source>
        <translation>Skriv til {count} om plassen …</translation>
    </message>
    <message>
        <source>Write to 1 about the waiting list …</source>
        <translation>Skriv til 1 om ventelisten …</translation>
    </message>
    <message>
        <source>Write to {count} about the waiting list …</source>
        <translation>Skriv til {count} om ventelisten …</translation>
    </message>
    <message>
        <source>Write the refusal to 1 …</source>
        <translation>Skriv avslaget til 1 …</translation>
    </message>
    <message>
        <source>Write the refusal to {count} …</source>
        <translation>Skriv avslagene til {count} …</translation>
    </message>
    <message>
        <source>A place is free. {name} is next.</source>
        <translation>En plass er ledig. {name} står for tur.</translation>
    </message>
    <message>
        <source>Offer the place to {name}</source>
        <translation>Gi plassen til {name}</translation>
    </message>
    <message>
        <source>1 is on the waiting list</source>
        <translation>1 står på venteliste</translation>
    </message>
    <message>
        <source>{count} are on the waiting list</source>
        <translation>{count} står på venteliste</translation>
    </message>
    <message>
        <source>1 of them may be asked next time.</source>
        <translation>1 av dem vil gjerne bli spurt neste gang.</translation>
    </message>
    <message>
        <source>{count} of them may be asked next time.</source>
        <translation>{count} av dem vil gjerne bli spurt neste gang.</translation>
    </message>
    <message>
        <source>Choose today or a later day</source>
        <translation>Velg i dag eller en senere dag</translation>
    </message>
    <message>
        <source>Refusal to 1</source>
        <translation>Avslag til 1</translation>
    </message>
    <message>
        <source>Refusal to {count}</source>
        <translation>Avslag til {count}</translation>
    </message>
    <message>
        <source>The reason is kept for each of them, so that the refusal can be explained later.</source>
        <translation>Begrunnelsen blir stående på hver av dem, så avslaget kan forklares senere.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Gi avslag</translation>
    </message>
</context>
<context>
    <name>Once</name>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>The passphrase of the share</source>
        <translation>Passfrasen til delingen</translation>
    </message>
    <message>
        <source>This is the passphrase, and it is shown only now. Give it to the recipient in another way than the file, for instance by phone.</source>
        <translation>Dette er passfrasen, og den vises bare nå. Gi den til mottakeren på en annen måte enn fila, for eksempel på telefon.</translation>
    </message>
    <message>
        <source>I have taken care of it</source>
        <translation>Jeg har tatt vare på den</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>OpenBook</name>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Choose a case in the list, or write a new one.</source>
        <translation>Velg en sak i lista, eller før en ny.</translation>
    </message>
    <message>
        <source>Nothing is written here yet</source>
        <translation>Her er det ikke ført noe ennå</translation>
    </message>
    <message>
        <source>Write a case as soon as something worries you. Short is good enough: you can go on later.</source>
        <translation>Før en sak så snart noe uroer deg. Kort er godt nok, du kan skrive mer siden.</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Cancelled. Nothing has changed.</source>
        <translation>Avbrutt. Ingenting er endret.</translation>
    </message>
    <message>
        <source>Undoing …</source>
        <translation>Angrer …</translation>
    </message>
    <message>
        <source>Redoing …</source>
        <translation>Gjør om igjen …</translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Get back a backup …</source>
        <translation>Hent fram en sikkerhetskopi …</translation>
    </message>
    <message>
        <source>Save what can be read …</source>
        <translation>Lagre det som kan leses …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>First the programme, then {name} is brought in.</source>
        <translation>Først programmet, så hentes {name} inn.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Åpne en fil</translation>
    </message>
    <message>
        <source>MentorDesk files (*.mentordesk)</source>
        <translation>MentorDesk-filer (*.mentordesk)</translation>
    </message>
    <message>
        <source>Assessment packages (*.vurdering)</source>
        <translation>Vurderingspakker (*.vurdering)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Åpner …</translation>
    </message>
    <message>
        <source>Restoring the backup …</source>
        <translation>Gjenoppretter kopien …</translation>
    </message>
    <message>
        <source>Making the example …</source>
        <translation>Lager eksempelet …</translation>
    </message>
    <message>
        <source>Making the file …</source>
        <translation>Lager fila …</translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation>Skriv ut nå</translation>
    </message>
    <message>
        <source>A recovery sheet opens the file even if the passphrase is forgotten.</source>
        <translation>Et gjenopprettingsark åpner fila selv om passfrasen blir glemt.</translation>
    </message>
    <message>
        <source>Choose one now</source>
        <translation>Velg en nå</translation>
    </message>
    <message>
        <source>Opened with the words of the sheet. The file needs a new passphrase.</source>
        <translation>Åpnet med ordene på arket. Fila trenger en ny passfrase.</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Lagre en kopi som</translation>
    </message>
    <message>
        <source>The copy lies in {place}.</source>
        <translation>Kopien ligger i {place}.</translation>
    </message>
</context>
<context>
    <name>OrganisationNumberEditor</name>
    <message>
        <source>An organisation number has 9 digits – here are {count}</source>
        <translation>Et organisasjonsnummer har 9 siffer – her er det {count}</translation>
    </message>
    <message>
        <source>There is a slip in this number: the last digit does not fit the others</source>
        <translation>Det er en feil i nummeret: det siste sifferet passer ikke med de andre</translation>
    </message>
</context>
<context>
    <name>OrganisationSection</name>
    <message>
        <source>The organisation</source>
        <translation>Organisasjonen</translation>
    </message>
    <message>
        <source>This stands at the top of agreements and other papers.</source>
        <translation>Dette står øverst på avtaler og andre papirer.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Write what the organisation is called</source>
        <translation>Skriv hva organisasjonen heter</translation>
    </message>
</context>
<context>
    <name>OthersModel</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plasser</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Date and source</source>
        <translation>Mottatt og kilde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>OutlookPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>Etter fagfelt</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Etter kilde</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Dag for dag</translation>
    </message>
    <message>
        <source>Adepts and mentors by field</source>
        <translation>Adepter og mentorer etter fagfelt</translation>
    </message>
    <message>
        <source>Applicants by source</source>
        <translation>Søkere etter kilde</translation>
    </message>
    <message>
        <source>Applicants by day</source>
        <translation>Søkere dag for dag</translation>
    </message>
    <message>
        <source>The chart shows what the table tells.</source>
        <translation>Grafen viser det samme som tabellen.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Teller …</translation>
    </message>
    <message>
        <source>Counts those who are still in, as if courses, certificates and consents were in order. Who names several fields counts in each.</source>
        <translation>Her telles alle som fortsatt er med, som om kurs, attester og samtykker var i orden. Den som nevner flere fagfelt, telles i hvert av dem.</translation>
    </message>
    <message>
        <source>Counts all who have applied, also those who are out now.</source>
        <translation>Her telles alle som har søkt, også de som ikke er med lenger.</translation>
    </message>
    <message>
        <source>Adepts</source>
        <translation>Adepter</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentorer</translation>
    </message>
    <message>
        <source>Adepts with a possible mentor</source>
        <translation>Adepter med en mulig mentor</translation>
    </message>
    <message>
        <source>Adepts without a possible mentor</source>
        <translation>Adepter uten mulig mentor</translation>
    </message>
    <message>
        <source>Mentor places</source>
        <translation>Mentorplasser</translation>
    </message>
</context>
<context>
    <name>OutlookSentences</name>
    <message>
        <source>No adepts have applied yet.</source>
        <translation>Ingen adepter har søkt ennå.</translation>
    </message>
    <message>
        <source>{met} of 1 adept has at least one possible mentor in the same field</source>
        <translation>{met} av 1 adept har minst én mulig mentor med samme felt</translation>
    </message>
    <message>
        <source>{met} of {count} adepts have at least one possible mentor in the same field</source>
        <translation>{met} av {count} adepter har minst én mulig mentor med samme felt</translation>
    </message>
    <message>
        <source>{met} of 1 adept has at least one possible mentor</source>
        <translation>{met} av 1 adept har minst én mulig mentor</translation>
    </message>
    <message>
        <source>{met} of {count} adepts have at least one possible mentor</source>
        <translation>{met} av {count} adepter har minst én mulig mentor</translation>
    </message>
    <message>
        <source>No field is without a possible mentor.</source>
        <translation>Ingen fagfelt mangler en mulig mentor.</translation>
    </message>
    <message>
        <source>{field} ({count})</source>
        <translation>{field} ({count})</translation>
    </message>
    <message>
        <source>Most adepts without a possible mentor: {fields}</source>
        <translation>Flest adepter uten mulig mentor: {fields}</translation>
    </message>
    <message>
        <source>Mentor places: {places} · Adepts: {adepts} · Missing: {lacking}</source>
        <translation>Mentorplasser: {places} · Adepter: {adepts} · Mangler: {lacking}</translation>
    </message>
    <message>
        <source>Mentor places: {places} · Adepts: {adepts} · Enough for all</source>
        <translation>Mentorplasser: {places} · Adepter: {adepts} · Nok til alle</translation>
    </message>
    <message>
        <source>The deadline is today</source>
        <translation>Søknadsfristen er i dag</translation>
    </message>
    <message>
        <source>1 day to the deadline</source>
        <translation>1 dag til søknadsfristen</translation>
    </message>
    <message>
        <source>{days} days to the deadline</source>
        <translation>{days} dager til søknadsfristen</translation>
    </message>
    <message>
        <source>{left} · came in the last 7 days: {count}</source>
        <translation>{left} · kom de siste 7 dagene: {count}</translation>
    </message>
</context>
<context>
    <name>OutlookTables</name>
    <message>
        <source>No field named</source>
        <translation>Ikke nevnt fagfelt</translation>
    </message>
    <message>
        <source>Did not say</source>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Ukjent dag</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fagfelt</translation>
    </message>
    <message>
        <source>Adepts</source>
        <translation>Adepter</translation>
    </message>
    <message>
        <source>No possible mentor</source>
        <translation>Uten mulig mentor</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentorer</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plasser</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Søkere</translation>
    </message>
</context>
<context>
    <name>OutlookWork</name>
    <message>
        <source>Counting the applicants …</source>
        <translation>Teller søkerne …</translation>
    </message>
</context>
<context>
    <name>OwnAnswers</name>
    <message>
        <source>Not answered</source>
        <translation>Ikke besvart</translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>Everything for the kick-off</source>
        <translation>Alt til oppstarten</translation>
    </message>
    <message>
        <source>One file with the papers of every pair, in the order in which they sit, and a list of contents first. Each page has a code, so that what is signed finds its way back.</source>
        <translation>Én fil med papirene til hvert par, i den rekkefølgen de sitter, og en innholdsliste først. Hver side har en kode, så det som er undertegnet, finner veien tilbake.</translation>
    </message>
    <message>
        <source>What is in the pack</source>
        <translation>Hva som er med i pakka</translation>
    </message>
    <message>
        <source>Print it …</source>
        <translation>Skriv den ut …</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappa</translation>
    </message>
    <message>
        <source>Order the seats …</source>
        <translation>Ordne plassene …</translation>
    </message>
    <message>
        <source>Make the pack for {count} pairs</source>
        <translation>Lag pakka for {count} par</translation>
    </message>
    <message>
        <source>Make the pack for all pairs</source>
        <translation>Lag pakka for alle parene</translation>
    </message>
    <message>
        <source>Tick at least one paper</source>
        <translation>Kryss av for minst ett papir</translation>
    </message>
    <message>
        <source>{count} pairs have a seat; those without one follow by name.</source>
        <translation>{count} par har plass ved bordet. Par uten plass kommer etter, ordnet etter navn.</translation>
    </message>
    <message>
        <source>Nobody has a seat yet, so the pairs come by name.</source>
        <translation>Ingen har fått plass ved bordet ennå, så parene er ordnet etter navn.</translation>
    </message>
    <message>
        <source>«{name}» is in {folder}</source>
        <translation>«{name}» ligger i {folder}</translation>
    </message>
</context>
<context>
    <name>PackagesPanel</name>
    <message>
        <source>Assessors elsewhere</source>
        <translation>Vurderere andre steder</translation>
    </message>
    <message>
        <source>Another laptop or paper: the assessor reads what was answered, without names, addresses and dates of birth, and gives points.</source>
        <translation>En annen PC eller papir: vurdereren leser det som er svart, uten navn, adresse og fødselsdato, og gir poeng.</translation>
    </message>
    <message>
        <source>The assessor's name</source>
        <translation>Vurdererens navn</translation>
    </message>
    <message>
        <source>Scoring sheets on paper …</source>
        <translation>Vurderingsskjemaer på papir …</translation>
    </message>
    <message>
        <source>Tell the passphrase by telephone, and not where you send the file.</source>
        <translation>Si passfrasen på telefon, og ikke der du sender fila.</translation>
    </message>
    <message>
        <source>Make a sealed package …</source>
        <translation>Lag en forseglet pakke …</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Det som kommer tilbake</translation>
    </message>
    <message>
        <source>The package with points in it, opened with the same passphrase.</source>
        <translation>Pakken med poeng i, åpnet med den samme passfrasen.</translation>
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation>Passfrasen til pakken</translation>
    </message>
    <message>
        <source>Take in the points …</source>
        <translation>Hent inn poengene …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Write the assessor's name</source>
        <translation>Skriv navnet på vurdereren</translation>
    </message>
    <message>
        <source>Write the passphrase</source>
        <translation>Skriv passfrasen</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Making the pack …</source>
        <translation>Lager pakka …</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Search or do</source>
        <translation>Søk eller utfør</translation>
    </message>
    <message>
        <source>Search or do …</source>
        <translation>Søk eller utfør …</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>The paper as it will be printed</source>
        <translation>Papiret slik det blir skrevet ut</translation>
    </message>
    <message>
        <source>The words of the paper</source>
        <translation>Papiret som tekst</translation>
    </message>
    <message>
        <source>Only the words</source>
        <translation>Bare teksten</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Kopier teksten</translation>
    </message>
    <message>
        <source>All pages, small</source>
        <translation>Alle sidene i smått</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Side {page} av {count}</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Side {number}</translation>
    </message>
</context>
<context>
    <name>PairActions</name>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldri</translation>
    </message>
    <message>
        <source>Take off the board</source>
        <translation>Ta av tavla</translation>
    </message>
    <message>
        <source>Never {adept} and {mentor}</source>
        <translation>Aldri {adept} og {mentor}</translation>
    </message>
    <message>
        <source>Why? You may leave it empty. The reason is for you alone, and stands on no paper.</source>
        <translation>Hvorfor? Du kan la det stå tomt. Grunnen er bare for deg og kommer ikke på noe papir.</translation>
    </message>
    <message>
        <source>Never together</source>
        <translation>Aldri sammen</translation>
    </message>
</context>
<context>
    <name>PairList</name>
    <message>
        <source>Search in the pairs</source>
        <translation>Søk i parene</translation>
    </message>
    <message>
        <source>Pairs and their papers</source>
        <translation>Parene og papirene deres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>Mangler avtale</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Mangler underskrift</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>No pair fits the view and what you search for.</source>
        <translation>Ingen par passer med visningen og det du søker etter.</translation>
    </message>
</context>
<context>
    <name>PairModel</name>
    <message>
        <source>Almost certainly</source>
        <translation>Nesten sikkert</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Kanskje</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Kan være samme person</translation>
    </message>
    <message>
        <source>How surely</source>
        <translation>Hvor sikkert</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
</context>
<context>
    <name>PairPanel</name>
    <message>
        <source>{adept} + {mentor}</source>
        <translation>{adept} + {mentor}</translation>
    </message>
    <message>
        <source>The points, one by one</source>
        <translation>Poengene, ett og ett</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>Treff {score}</translation>
    </message>
    <message>
        <source>Locked by you</source>
        <translation>Låst av deg</translation>
    </message>
    <message>
        <source>Without a pair</source>
        <translation>Uten par</translation>
    </message>
    <message>
        <source>Against a rule</source>
        <translation>Bryter et krav</translation>
    </message>
    <message>
        <source>Why not the others?</source>
        <translation>Hvorfor ikke de andre?</translation>
    </message>
    <message>
        <source>Others for {name}</source>
        <translation>Andre muligheter for {name}</translation>
    </message>
    <message>
        <source>Press a number to see more about that mentor, or Esc.</source>
        <translation>Trykk et tall for å se mer om den mentoren, eller Esc.</translation>
    </message>
    <message>
        <source>Choose a mentor for {name}: press the number, or Esc.</source>
        <translation>Velg mentor for {name}: Trykk tallet, eller Esc for å la være.</translation>
    </message>
    <message>
        <source>Swap {mentor} for {name}: press the number of the new mentor, or Esc.</source>
        <translation>Bytt {mentor} for {name}: Trykk tallet til den nye mentoren, eller Esc for å la være.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>Which pair</source>
        <translation>Hvilket par</translation>
    </message>
</context>
<context>
    <name>PairSide</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Rutenett</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{adept} – {mentor}</source>
        <translation>{adept} – {mentor}</translation>
    </message>
    <message>
        <source>Adept and mentor</source>
        <translation>Adept og mentor</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>Passer det?</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or do</source>
        <translation>Søk eller utfør</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>Search or do …</source>
        <translation>Søk eller utfør …</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treff</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Sist brukt</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>More about recruiting</source>
        <translation>Mer om rekruttering</translation>
    </message>
    <message>
        <source>Hand out …</source>
        <translation>Del ut …</translation>
    </message>
    <message>
        <source>More about papers</source>
        <translation>Mer om papirer</translation>
    </message>
</context>
<context>
    <name>PaperDetail</name>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Declaration A</source>
        <translation>Erklæring A</translation>
    </message>
    <message>
        <source>Declaration M</source>
        <translation>Erklæring M</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>Avtalen</translation>
    </message>
    <message>
        <source>The adept's declaration</source>
        <translation>Taushetserklæringen til adepten</translation>
    </message>
    <message>
        <source>The mentor's declaration</source>
        <translation>Taushetserklæringen til mentoren</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>{adept} and {mentor}</source>
        <translation>{adept} og {mentor}</translation>
    </message>
    <message>
        <source>Names are hidden, so the paper is not shown. It is made as usual.</source>
        <translation>Navn er skjult, så papiret vises ikke. Det blir laget som vanlig.</translation>
    </message>
</context>
<context>
    <name>PaperKinds</name>
    <message>
        <source>Mentoring agreement</source>
        <translation>Mentoravtale</translation>
    </message>
    <message>
        <source>Declaration of confidentiality</source>
        <translation>Taushetserklæring</translation>
    </message>
    <message>
        <source>Addendum to the agreement</source>
        <translation>Tillegg til mentoravtalen</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Personverninformasjon</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtykker</translation>
    </message>
    <message>
        <source>Letter to guardians</source>
        <translation>Brev til foresatte</translation>
    </message>
    <message>
        <source>Rules for photos</source>
        <translation>Regler for bilder</translation>
    </message>
    <message>
        <source>Expectations, each alone</source>
        <translation>Forventninger – hver for seg</translation>
    </message>
    <message>
        <source>Expectations, together</source>
        <translation>Forventninger – sammen</translation>
    </message>
    <message>
        <source>The first meeting</source>
        <translation>Det første møtet</translation>
    </message>
    <message>
        <source>The mentor's role</source>
        <translation>Mentorrollen</translation>
    </message>
    <message>
        <source>The adept's role</source>
        <translation>Adeptrollen</translation>
    </message>
    <message>
        <source>The organisation's role</source>
        <translation>Organisasjonens rolle</translation>
    </message>
    <message>
        <source>Programme plan</source>
        <translation>Programplan</translation>
    </message>
    <message>
        <source>One page for the board</source>
        <translation>Én side til styret</translation>
    </message>
    <message>
        <source>Report on a grant</source>
        <translation>Rapport til tilskuddsgiver</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risikovurdering</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Husregler</translation>
    </message>
    <message>
        <source>If something happens</source>
        <translation>Når noe har skjedd</translation>
    </message>
    <message>
        <source>Call for mentors</source>
        <translation>Mentorer søkes</translation>
    </message>
    <message>
        <source>Call for adepts</source>
        <translation>Adepter søkes</translation>
    </message>
    <message>
        <source>Letter about the match</source>
        <translation>Brev om kobling</translation>
    </message>
    <message>
        <source>No answer: first letter</source>
        <translation>Ingen svar – første brev</translation>
    </message>
    <message>
        <source>No answer: second letter</source>
        <translation>Ingen svar – andre brev</translation>
    </message>
    <message>
        <source>No answer: last letter</source>
        <translation>Ingen svar – siste brev</translation>
    </message>
    <message>
        <source>Invitation to the midway gathering</source>
        <translation>Invitasjon til midtveissamling</translation>
    </message>
    <message>
        <source>Letter about the close</source>
        <translation>Seks uker igjen</translation>
    </message>
    <message>
        <source>Thanks to the mentor</source>
        <translation>Takk til mentoren</translation>
    </message>
    <message>
        <source>Thanks to the employer</source>
        <translation>Takk til arbeidsgiveren</translation>
    </message>
    <message>
        <source>Call within 48 hours</source>
        <translation>Den første telefonen</translation>
    </message>
    <message>
        <source>Call in the first month</source>
        <translation>Telefonen i den første måneden</translation>
    </message>
    <message>
        <source>Call each month</source>
        <translation>Den månedlige telefonen</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Avslutningssamtalen</translation>
    </message>
    <message>
        <source>Agendas for meetings</source>
        <translation>Møteplaner</translation>
    </message>
    <message>
        <source>The last meeting</source>
        <translation>Det siste møtet</translation>
    </message>
    <message>
        <source>Cards across cultures</source>
        <translation>Samtalekort om kultur</translation>
    </message>
    <message>
        <source>If it goes wrong</source>
        <translation>Når det blir vanskelig</translation>
    </message>
    <message>
        <source>The pair's booklet</source>
        <translation>Heftet til paret</translation>
    </message>
    <message>
        <source>Log of a meeting</source>
        <translation>Møtelogg</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Hvordan går det?</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Oppmøteliste</translation>
    </message>
    <message>
        <source>Emergency list</source>
        <translation>Nødliste</translation>
    </message>
    <message>
        <source>Course certificate</source>
        <translation>Kursbevis</translation>
    </message>
    <message>
        <source>Attest</source>
        <translation>Attest</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtaler</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Forventninger</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Veiledninger</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Skjemaer</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Bevis og attester</translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>Hele programmet</translation>
    </message>
    <message>
        <source>Each pair</source>
        <translation>Hvert par</translation>
    </message>
    <message>
        <source>Each person</source>
        <translation>Hver person</translation>
    </message>
    <message>
        <source>Each adept</source>
        <translation>Hver adept</translation>
    </message>
    <message>
        <source>Each mentor</source>
        <translation>Hver mentor</translation>
    </message>
    <message>
        <source>Each under 18</source>
        <translation>Hver under 18</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>Remove the filter</source>
        <translation>Fjern filteret</translation>
    </message>
</context>
<context>
    <name>PaperMenu</name>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
</context>
<context>
    <name>PaperSection</name>
    <message>
        <source>Open it, to print it</source>
        <translation>Åpne og skriv ut</translation>
    </message>
    <message>
        <source>Where shall the paper lie?</source>
        <translation>Hvor skal papiret ligge?</translation>
    </message>
    <message>
        <source>Making the paper …</source>
        <translation>Lager papiret …</translation>
    </message>
    <message>
        <source>The paper lies in {place}.</source>
        <translation>Papiret ligger i {place}.</translation>
    </message>
</context>
<context>
    <name>PaperSide</name>
    <message>
        <source>As applicants see it</source>
        <translation>Slik søkerne ser det</translation>
    </message>
    <message>
        <source>Form for</source>
        <translation>Skjema for</translation>
    </message>
    <message>
        <source>Adepts</source>
        <translation>Adepter</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentorer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norsk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>Paper forms</source>
        <translation>Papirskjemaer</translation>
    </message>
    <message>
        <source>Print on paper …</source>
        <translation>Papirskjema …</translation>
    </message>
    <message>
        <source>Make a PDF to fill in …</source>
        <translation>Utfyllbar PDF …</translation>
    </message>
</context>
<context>
    <name>PaperTrail</name>
    <message>
        <source>version {version}</source>
        <translation>versjon {version}</translation>
    </message>
    <message>
        <source>Made {day}</source>
        <translation>Laget {day}</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>sendt {day}</translation>
    </message>
    <message>
        <source>See what came back: {scan}</source>
        <translation>Se det som kom tilbake: {scan}</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Organisation</source>
        <translation>Organisasjonen</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Coordinator's telephone</source>
        <translation>Koordinators telefon</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Stedfortreder</translation>
    </message>
    <message>
        <source>Deputy's telephone</source>
        <translation>Stedfortreders telefon</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Hvem som vedtok</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Vedtaksdato</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dagens dato</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Antall plasser</translation>
    </message>
    <message>
        <source>Travel costs</source>
        <translation>Reiseutgifter</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Forsikring</translation>
    </message>
    <message>
        <source>Adept's name</source>
        <translation>Adeptens navn</translation>
    </message>
    <message>
        <source>Mentor's name</source>
        <translation>Mentorens navn</translation>
    </message>
    <message>
        <source>Adept's first name</source>
        <translation>Adeptens fornavn</translation>
    </message>
    <message>
        <source>Mentor's first name</source>
        <translation>Mentorens fornavn</translation>
    </message>
    <message>
        <source>Name of whom it is about</source>
        <translation>Navnet til den det gjelder</translation>
    </message>
    <message>
        <source>First name of whom it is about</source>
        <translation>Fornavnet til den det gjelder</translation>
    </message>
    <message>
        <source>Name of the other one</source>
        <translation>Navnet til den andre</translation>
    </message>
    <message>
        <source>First name of the other one</source>
        <translation>Fornavnet til den andre</translation>
    </message>
    <message>
        <source>How often they meet</source>
        <translation>Hvor ofte de møtes</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Første møte</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Siste møte</translation>
    </message>
    <message>
        <source>Where they meet</source>
        <translation>Møtested</translation>
    </message>
    <message>
        <source>Number of meetings planned</source>
        <translation>Antall planlagte møter</translation>
    </message>
    <message>
        <source>Who is under 18</source>
        <translation>Hvem som er under 18 år</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Foresatt</translation>
    </message>
    <message>
        <source>End of the trial period</source>
        <translation>Prøvetiden ut</translation>
    </message>
    <message>
        <source>How they reach each other</source>
        <translation>Hvordan de når hverandre</translation>
    </message>
    <message>
        <source>When they may be reached</source>
        <translation>Når de kan nås</translation>
    </message>
    <message>
        <source>Number of the addendum</source>
        <translation>Tilleggets nummer</translation>
    </message>
    <message>
        <source>What the addendum changes</source>
        <translation>Hva tillegget endrer</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>Ny siste dag</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Antall møter holdt</translation>
    </message>
    <message>
        <source>Hours held</source>
        <translation>Antall timer</translation>
    </message>
    <message>
        <source>Role of whom it is about</source>
        <translation>Rollen til den det gjelder</translation>
    </message>
    <message>
        <source>Role of whom it is about, definite</source>
        <translation>Rollen til den det gjelder, bestemt</translation>
    </message>
    <message>
        <source>Role of the other one</source>
        <translation>Rollen til den andre</translation>
    </message>
    <message>
        <source>Role of the other one, definite</source>
        <translation>Rollen til den andre, bestemt</translation>
    </message>
    <message>
        <source>classic mentoring</source>
        <translation>klassisk mentoring</translation>
    </message>
    <message>
        <source>reverse mentoring</source>
        <translation>omvendt mentoring</translation>
    </message>
    <message>
        <source>young people</source>
        <translation>ungdom</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupper</translation>
    </message>
    <message>
        <source>somebody is under 18</source>
        <translation>noen er under 18 år</translation>
    </message>
    <message>
        <source>the purpose is known</source>
        <translation>formålet er kjent</translation>
    </message>
    <message>
        <source>the board has decided</source>
        <translation>styret har vedtatt det</translation>
    </message>
    <message>
        <source>the period is known</source>
        <translation>perioden er kjent</translation>
    </message>
    <message>
        <source>the meetings are planned</source>
        <translation>møtene er planlagt</translation>
    </message>
    <message>
        <source>the place is known</source>
        <translation>møtestedet er kjent</translation>
    </message>
    <message>
        <source>there is an insurance</source>
        <translation>det er en forsikring</translation>
    </message>
    <message>
        <source>travel costs are settled</source>
        <translation>reiseutgifter er avtalt</translation>
    </message>
    <message>
        <source>there is a deputy</source>
        <translation>det er en stedfortreder</translation>
    </message>
    <message>
        <source>topics are chosen</source>
        <translation>tema er valgt</translation>
    </message>
    <message>
        <source>goals are set</source>
        <translation>mål er satt</translation>
    </message>
    <message>
        <source>there is a trial period</source>
        <translation>det er prøvetid</translation>
    </message>
    <message>
        <source>a channel is agreed</source>
        <translation>de har avtalt hvordan de når hverandre</translation>
    </message>
    <message>
        <source>hours are agreed</source>
        <translation>de har avtalt når de kan nås</translation>
    </message>
    <message>
        <source>it is about an adept</source>
        <translation>det gjelder en adept</translation>
    </message>
    <message>
        <source>it is about a mentor</source>
        <translation>det gjelder en mentor</translation>
    </message>
    <message>
        <source>there is a new last day</source>
        <translation>det er en ny siste dag</translation>
    </message>
    <message>
        <source>another language stands beside</source>
        <translation>et annet språk står ved siden av</translation>
    </message>
    <message>
        <source>young leaders</source>
        <translation>unge ledere</translation>
    </message>
    <message>
        <source>meetings are counted</source>
        <translation>møtene er telt</translation>
    </message>
    <message>
        <source>hours are counted</source>
        <translation>timene er telt</translation>
    </message>
    <message>
        <source>tasks are named</source>
        <translation>oppgaver er nevnt</translation>
    </message>
    <message>
        <source>competence is named</source>
        <translation>kompetanse er nevnt</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>ved starten</translation>
    </message>
    <message>
        <source>midway</source>
        <translation>midtveis</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>ved slutten</translation>
    </message>
    <message>
        <source>The pair's goals</source>
        <translation>Målene til paret</translation>
    </message>
    <message>
        <source>The pair's topics</source>
        <translation>Temaene til paret</translation>
    </message>
    <message>
        <source>The dates of the meetings</source>
        <translation>Datoene for møtene</translation>
    </message>
    <message>
        <source>The days of the programme</source>
        <translation>Dagene i programmet</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>Alle parene</translation>
    </message>
    <message>
        <source>Everybody in the programme</source>
        <translation>Alle i programmet</translation>
    </message>
    <message>
        <source>What both expect</source>
        <translation>Hva begge forventer</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Måned for måned</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Hvem som skriver under</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Kompetanse</translation>
    </message>
    <message>
        <source>Where the letter is signed</source>
        <translation>Der brevet er underskrevet</translation>
    </message>
    <message>
        <source>{name}, with a capital</source>
        <translation>{name}, med stor forbokstav</translation>
    </message>
    <message>
        <source>not {what}</source>
        <translation>ikke {what}</translation>
    </message>
    <message>
        <source>Only if: {what}</source>
        <translation>Bare når: {what}</translation>
    </message>
    <message>
        <source>Always, too</source>
        <translation>Alltid igjen</translation>
    </message>
    <message>
        <source>1 line to write on</source>
        <translation>1 linje å skrive på</translation>
    </message>
    <message>
        <source>{count} lines to write on</source>
        <translation>{count} linjer å skrive på</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show the letters: {field}</source>
        <translation>Vis bokstavene: {field}</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Take away {name}</source>
        <translation>Ta bort {name}</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>Hvem det gjelder</translation>
    </message>
    <message>
        <source>Write a name</source>
        <translation>Skriv et navn</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Legg til {name}</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>{name} · address hidden</source>
        <translation>{name} · sperret</translation>
    </message>
    <message>
        <source>Adept and mentor</source>
        <translation>Adept og mentor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Sted</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>Rediger opplysningene</translation>
    </message>
    <message>
        <source>Delete the person</source>
        <translation>Slett personen</translation>
    </message>
    <message>
        <source>Show all that we have stored …</source>
        <translation>Vis alt vi har lagret …</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>Slett for godt …</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Fjern filter</translation>
    </message>
    <message>
        <source>Go to Recruitment</source>
        <translation>Gå til Rekruttering</translation>
    </message>
    <message>
        <source>Search for name, phone, e-mail or town</source>
        <translation>Søk etter navn, telefon, e-post eller sted</translation>
    </message>
    <message>
        <source>Choose a person in the list to see the card.</source>
        <translation>Velg en person i lista for å se kortet.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>Nobody in the file fits the search.</source>
        <translation>Ingen i fila passer med søket.</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Ingen personer ennå</translation>
    </message>
    <message>
        <source>People come into the file when applicants are brought in.</source>
        <translation>Folk kommer inn i fila når du henter inn søkere.</translation>
    </message>
    <message>
        <source>1 person in the file</source>
        <translation>1 person i fila</translation>
    </message>
    <message>
        <source>{count} people in the file</source>
        <translation>{count} personer i fila</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Det som har skjedd</translation>
    </message>
    <message>
        <source>Address hidden</source>
        <translation>Sperret</translation>
    </message>
    <message>
        <source>adept and mentor</source>
        <translation>adept og mentor</translation>
    </message>
    <message>
        <source>{role}, {status}</source>
        <translation>{role}, {status}</translation>
    </message>
    <message>
        <source>{role}, {status}, sent by {sender}</source>
        <translation>{role}, {status}, sendt av {sender}</translation>
    </message>
</context>
<context>
    <name>PersonDrag</name>
    <message>
        <source>Not possible: {reason}</source>
        <translation>Kan ikke kobles: {reason}</translation>
    </message>
    <message>
        <source>{name} {score} · sum {sum}</source>
        <translation>{name} {score} · sum {sum}</translation>
    </message>
</context>
<context>
    <name>PersonDuties</name>
    <message>
        <source>Erasing for good …</source>
        <translation>Sletter for godt …</translation>
    </message>
    <message>
        <source>1 person is erased for good</source>
        <translation>1 person er slettet for godt</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Vis kvitteringen</translation>
    </message>
    <message>
        <source>Folder for what is stored about {name}</source>
        <translation>Mappe for alt som er lagret om {name}</translation>
    </message>
    <message>
        <source>Stored about {name} {day}</source>
        <translation>Lagret om {name} {day}</translation>
    </message>
    <message>
        <source>Gathering what is stored …</source>
        <translation>Samler alt som er lagret …</translation>
    </message>
    <message>
        <source>All that is stored about the person is in the folder, to read and as data</source>
        <translation>Alt som er lagret om personen, ligger i mappa, både til å lese og som data</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappa</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>native language</source>
        <translation>morsmål</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Poststed</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Født</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Fødselsår</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kjønn</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Employer or organisation</source>
        <translation>Arbeidsgiver eller organisasjon</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>Kalles</translation>
    </message>
    <message>
        <source>We write to them in</source>
        <translation>Vi skriver på</translation>
    </message>
    <message>
        <source>Hidden address</source>
        <translation>Sperret</translation>
    </message>
    <message>
        <source>This person must not be found</source>
        <translation>Personen skal ikke kunne finnes</translation>
    </message>
    <message>
        <source>Address, phone and e-mail are in nothing that is printed, copied or handed on. Lists on paper have initials. The name stands on the person's own papers alone, and in the agreement that both sign.</source>
        <translation>Adresse, telefon og e-post kommer ikke med i noe som skrives ut, kopieres eller gis videre. Lister på papir får initialer. Navnet står bare på personens egne papirer og i avtalen som begge skriver under på.</translation>
    </message>
    <message>
        <source>The programme's language</source>
        <translation>Språket i programmet</translation>
    </message>
    <message>
        <source>Bokmål</source>
        <translation>Bokmål</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Uoppgitt</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Kvinne</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Mann</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
</context>
<context>
    <name>PhoneEditor</name>
    <message>
        <source>This is no phone number. Numbers from abroad begin with + and the country.</source>
        <translation>Dette er ikke et telefonnummer. Utenlandske nummer begynner med + og landkoden.</translation>
    </message>
    <message>
        <source>A phone number has 8 digits – here are {count}</source>
        <translation>Telefonnummer har 8 siffer – her er det {count}</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>No hits</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>Type to narrow …</source>
        <translation>Skriv for å finne …</translation>
    </message>
</context>
<context>
    <name>PlanPapers</name>
    <message>
        <source>Making papers …</source>
        <translation>Lager papirer …</translation>
    </message>
    <message>
        <source>{name} is in {folder}</source>
        <translation>{name} ligger i {folder}</translation>
    </message>
    <message>
        <source>{count} papers are in {folder}</source>
        <translation>{count} papirer ligger i {folder}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Skriver ut …</translation>
    </message>
    <message>
        <source>1 page is on its way to the printer</source>
        <translation>1 side er på vei til skriveren</translation>
    </message>
    <message>
        <source>{count} pages are on their way to the printer</source>
        <translation>{count} sider er på vei til skriveren</translation>
    </message>
</context>
<context>
    <name>PostcodeEditor</name>
    <message>
        <source>A postcode has four digits</source>
        <translation>Et postnummer har fire siffer</translation>
    </message>
</context>
<context>
    <name>ProgrammeCard</name>
    <message>
        <source>The programme</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>Applicants with an answer</source>
        <translation>Søkere med svar</translation>
    </message>
    <message>
        <source>Places given</source>
        <translation>Plasser gitt</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Agreements signed</source>
        <translation>Avtaler undertegnet</translation>
    </message>
    <message>
        <source>Meetings held this month</source>
        <translation>Møter holdt denne måneden</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen ennå</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} av {total}</translation>
    </message>
</context>
<context>
    <name>ProgrammeSection</name>
    <message>
        <source>The programme</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutter</translation>
    </message>
    <message>
        <source>Deadline for applications</source>
        <translation>Søknadsfrist</translation>
    </message>
    <message>
        <source>Everybody is answered by</source>
        <translation>Alle får svar senest</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plasser</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Write what the programme is called</source>
        <translation>Skriv hva programmet heter</translation>
    </message>
    <message>
        <source>Write the day</source>
        <translation>Skriv hvilken dag</translation>
    </message>
    <message>
        <source>Write how many places there are</source>
        <translation>Skriv hvor mange plasser det er</translation>
    </message>
    <message>
        <source>This is before the start</source>
        <translation>Dette er før starten</translation>
    </message>
    <message>
        <source>This is after the end</source>
        <translation>Dette er etter slutten</translation>
    </message>
    <message>
        <source>Answers cannot come before the deadline</source>
        <translation>Svarfristen kan ikke være før søknadsfristen</translation>
    </message>
</context>
<context>
    <name>PulseForm</name>
    <message>
        <source>Choose who has answered.</source>
        <translation>Velg hvem som har svart.</translation>
    </message>
    <message>
        <source>Choose a number from 1 to 10.</source>
        <translation>Velg et tall fra 1 til 10.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv dagen.</translation>
    </message>
    <message>
        <source>Who has answered</source>
        <translation>Hvem har svart</translation>
    </message>
    <message>
        <source>How it goes, from 1 to 10</source>
        <translation>Hvordan går det, fra 1 til 10</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Med egne ord</translation>
    </message>
    <message>
        <source>{name}, with {other}</source>
        <translation>{name}, med {other}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Velg …</translation>
    </message>
    <message>
        <source>it does not go</source>
        <translation>det går ikke</translation>
    </message>
    <message>
        <source>it goes splendidly</source>
        <translation>det går strålende</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>Add the question</source>
        <translation>Legg til spørsmålet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Ask no more</source>
        <translation>Ikke spør om dette lenger</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nytt spørsmål</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Spørsmålet</translation>
    </message>
    <message>
        <source>1 applicant has answered.</source>
        <translation>1 søker har svart.</translation>
    </message>
    <message>
        <source>{count} applicants have answered.</source>
        <translation>{count} søkere har svart.</translation>
    </message>
</context>
<context>
    <name>QuestionFields</name>
    <message>
        <source>Words at 1 and at 5, one on each line (may be left empty)</source>
        <translation>Ord ved 1 og ved 5, ett på hver linje (kan stå tomt)</translation>
    </message>
    <message>
        <source>Choices, one on each line</source>
        <translation>Valg, ett på hver linje</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Answered with</source>
        <translation>Besvares med</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Stilles til</translation>
    </message>
    <message>
        <source>A yes is written down as consent to</source>
        <translation>Et ja føres som samtykke til</translation>
    </message>
    <message>
        <source>Why you ask (stands under the question)</source>
        <translation>Hvorfor dere spør (står under spørsmålet)</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>Må besvares</translation>
    </message>
    <message>
        <source>The answer is kept</source>
        <translation>Svaret beholdes</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Adepts</source>
        <translation>Adepter</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentorer</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>As long as the programme</source>
        <translation>Like lenge som programmet</translation>
    </message>
    <message>
        <source>Until the programme is under way</source>
        <translation>Til programmet er i gang</translation>
    </message>
    <message>
        <source>Nothing, it is an answer alone</source>
        <translation>Ikke noe – det er bare et svar</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ikke besvart</translation>
    </message>
</context>
<context>
    <name>QuestionKinds</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>Ett valg</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Flere valg</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Scale 1–5</source>
        <translation>Skala 1–5</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja eller nei</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Stikkord</translation>
    </message>
</context>
<context>
    <name>QuotaLine</name>
    <message>
        <source>{name}: {bounds}</source>
        <translation>{name}: {bounds}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take away the quota {name}</source>
        <translation>Ta bort kvoten {name}</translation>
    </message>
</context>
<context>
    <name>QuotaNames</name>
    <message>
        <source>Gender</source>
        <translation>Kjønn</translation>
    </message>
    <message>
        <source>Younger than</source>
        <translation>Yngre enn</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Bosted</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsender</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>women</source>
        <translation>kvinner</translation>
    </message>
    <message>
        <source>men</source>
        <translation>menn</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andre</translation>
    </message>
    <message>
        <source>under {age}</source>
        <translation>under {age}</translation>
    </message>
    <message>
        <source>{least}–{most}</source>
        <translation>{least}–{most}</translation>
    </message>
    <message>
        <source>{age} or more</source>
        <translation>{age} og eldre</translation>
    </message>
    <message>
        <source>Under {age} at the start</source>
        <translation>Under {age} år ved oppstart</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>at least {least}, at most {most}</source>
        <translation>minst {least}, høyst {most}</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>høyst {most}</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>minst {least}</translation>
    </message>
    <message>
        <source>1 gets a place</source>
        <translation>1 får plass</translation>
    </message>
    <message>
        <source>{count} get a place</source>
        <translation>{count} får plass</translation>
    </message>
    <message>
        <source>{told}, {missing} missing</source>
        <translation>{told}, mangler {missing}</translation>
    </message>
    <message>
        <source>{told}, {over} too many</source>
        <translation>{told}, {over} for mange</translation>
    </message>
</context>
<context>
    <name>QuotasPanel</name>
    <message>
        <source>Quotas</source>
        <translation>Kvoter</translation>
    </message>
    <message>
        <source>Declare them before you choose. The list gives the places to the best who keep all quotas.</source>
        <translation>Fastsett dem før du velger. Lista gir plassene til de beste som oppfyller alle kvotene.</translation>
    </message>
    <message>
        <source>The choice has begun. A change from now on is told in the record of the selection.</source>
        <translation>Utvelgelsen er i gang. En endring nå blir stående i utvelgelsesprotokollen.</translation>
    </message>
    <message>
        <source>Quota by</source>
        <translation>Kvote etter</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Høyst</translation>
    </message>
    <message>
        <source>Declare the quota</source>
        <translation>Fastsett kvoten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Comes in: {names}</source>
        <translation>Kommer inn: {names}</translation>
    </message>
    <message>
        <source>Gives way: {names}</source>
        <translation>Må vike: {names}</translation>
    </message>
    <message>
        <source>The same applicants get a place as without quotas.</source>
        <translation>De samme søkerne får plass som uten kvoter.</translation>
    </message>
    <message>
        <source>This is the best choice found. With so many quotas at once there may be one that is better still.</source>
        <translation>Dette er det beste funnet. Med så mange kvoter på en gang kan det finnes et som er enda bedre.</translation>
    </message>
    <message>
        <source>Write an age</source>
        <translation>Skriv en alder</translation>
    </message>
    <message>
        <source>Write how many</source>
        <translation>Skriv hvor mange</translation>
    </message>
</context>
<context>
    <name>RankedModel</name>
    <message>
        <source>Missing: {what}</source>
        <translation>Mangler: {what}</translation>
    </message>
    <message>
        <source>Waiting list {number}</source>
        <translation>Venteliste {number}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plass</translation>
    </message>
    <message>
        <source>Has a place</source>
        <translation>Har fått plass</translation>
    </message>
    <message>
        <source>Gets no place before this is met: {what}</source>
        <translation>Får ikke plass før dette er i orden: {what}</translation>
    </message>
    <message>
        <source>Not met: {what}</source>
        <translation>Ikke oppfylt: {what}</translation>
    </message>
    <message>
        <source>All that is asked for is met</source>
        <translation>Alt som kreves, er på plass</translation>
    </message>
    <message>
        <source>{rank}, last above the line</source>
        <translation>{rank}, siste over streken</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Uenige</translation>
    </message>
    <message>
        <source>Disagree: {criterion}</source>
        <translation>Uenige: {criterion}</translation>
    </message>
    <message>
        <source>Over: {sender}</source>
        <translation>Over: {sender}</translation>
    </message>
    <message>
        <source>In: {quota}</source>
        <translation>Inn: {quota}</translation>
    </message>
    <message>
        <source>Out: {quota}</source>
        <translation>Ut: {quota}</translation>
    </message>
    <message>
        <source>Over the quota of {sender}</source>
        <translation>Over kvoten til {sender}</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kvote</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Søker</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Snitt</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spredning</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Date and source</source>
        <translation>Mottatt og kilde</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Innstilling</translation>
    </message>
</context>
<context>
    <name>RatersModel</name>
    <message>
        <source>All keyed in</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>{given} of {count}</source>
        <translation>{given} av {count}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Vurderinger</translation>
    </message>
</context>
<context>
    <name>RatesPanel</name>
    <message>
        <source>Who gets a place</source>
        <translation>Hvem får plass</translation>
    </message>
    <message>
        <source>From what the applicants chose to answer. Groups of fewer than 5 are hidden, and so are numbers that would give them away.</source>
        <translation>Bygger på det søkerne selv har valgt å svare. Grupper med færre enn 5 er skjult, og det er også tall som ville røpet dem.</translation>
    </message>
    <message>
        <source>The applicants have said nothing that groups can be made of.</source>
        <translation>Søkerne har ikke svart på noe som kan deles i grupper.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Søkte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plass</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Hidden: {groups}</source>
        <translation>Skjult: {groups}</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>Har ikke svart</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Applications</source>
        <translation>Søknader</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>You know the applicant? Write why you stand aside</source>
        <translation>Kjenner du søkeren? Skriv hvorfor du er inhabil</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Applicant {number}, done</source>
        <translation>Søker {number}, ferdig</translation>
    </message>
    <message>
        <source>Applicant {number}</source>
        <translation>Søker {number}</translation>
    </message>
    <message>
        <source>{done} of {count} are done</source>
        <translation>{done} av {count} er ferdige</translation>
    </message>
    <message>
        <source>Applicant {number} · {code}</source>
        <translation>Søker {number} · {code}</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Write a short reason</source>
        <translation>Skriv en kort begrunnelse</translation>
    </message>
</context>
<context>
    <name>ReceiptList</name>
    <message>
        <source>Receipts</source>
        <translation>Kvitteringer</translation>
    </message>
    <message>
        <source>Save the receipt …</source>
        <translation>Lagre kvitteringen …</translation>
    </message>
    <message>
        <source>Nothing is erased for good.</source>
        <translation>Ingenting er slettet for godt.</translation>
    </message>
    <message>
        <source>When somebody is erased, a receipt without a name comes here.</source>
        <translation>Når noen slettes for godt, kommer en kvittering uten navn hit.</translation>
    </message>
    <message>
        <source>1 erasure for good</source>
        <translation>1 gang er noe slettet for godt</translation>
    </message>
    <message>
        <source>{count} erasures for good</source>
        <translation>{count} ganger er noe slettet for godt</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>Erased</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Opplysninger</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Lagre kvitteringen</translation>
    </message>
    <message>
        <source>Writing the receipt …</source>
        <translation>Skriver kvitteringen …</translation>
    </message>
    <message>
        <source>The receipt is saved as {name}</source>
        <translation>Kvitteringen er lagret som {name}</translation>
    </message>
</context>
<context>
    <name>RecordLine</name>
    <message>
        <source>{day}, by {author}</source>
        <translation>{day}, av {author}</translation>
    </message>
    <message>
        <source>{chosen} of {count} have a place. Fingerprint {hash} …</source>
        <translation>{chosen} av {count} har plass. Fingeravtrykk {hash} …</translation>
    </message>
    <message>
        <source>Fits its fingerprint</source>
        <translation>Stemmer med fingeravtrykket</translation>
    </message>
    <message>
        <source>Somebody was erased, the rest fits</source>
        <translation>Noen er slettet, resten stemmer</translation>
    </message>
    <message>
        <source>Was changed afterwards</source>
        <translation>Er endret etterpå</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <source>Save the record of {day} as PDF</source>
        <translation>Lagre protokollen fra {day} som PDF</translation>
    </message>
</context>
<context>
    <name>RecordSection</name>
    <message>
        <source>Record of processing</source>
        <translation>Behandlingsprotokoll</translation>
    </message>
    <message>
        <source>The law (GDPR article 30) asks for an overview of what you keep about people, why, and for how long. It is made of what stands in the file and in these settings, and names no participant.</source>
        <translation>Personvernforordningen artikkel 30 krever en oversikt over hva dere lagrer om folk, hvorfor og hvor lenge. Den lages av det som står i fila og i innstillingene, og nevner ingen deltaker ved navn.</translation>
    </message>
    <message>
        <source>Make the record …</source>
        <translation>Lag protokollen …</translation>
    </message>
</context>
<context>
    <name>RecordsPanel</name>
    <message>
        <source>Record of the selection</source>
        <translation>Utvelgelsesprotokoll</translation>
    </message>
    <message>
        <source>Who was chosen, by which criteria, points and quotas, and why. It is locked when the places are given, and cannot be changed without being seen.</source>
        <translation>Hvem som ble valgt, etter hvilke kriterier, poeng og kvoter, og hvorfor. Protokollen låses når plassene gis, og kan ikke endres uten at det synes.</translation>
    </message>
    <message>
        <source>Lock the choice as it stands</source>
        <translation>Lås utvalget slik det er nå</translation>
    </message>
    <message>
        <source>Numbers, not names</source>
        <translation>Nummer, ikke navn</translation>
    </message>
    <message>
        <source>Nothing has been locked yet.</source>
        <translation>Ingenting er låst ennå.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Making a backup</source>
        <translation>Tar sikkerhetskopi</translation>
    </message>
    <message>
        <source>Restoring the file</source>
        <translation>Gjenoppretter fila</translation>
    </message>
    <message>
        <source>Show the one from before</source>
        <translation>Vis den fra før</translation>
    </message>
    <message>
        <source>The backup is in place. The file as it was before is kept.</source>
        <translation>Fila er gjenopprettet. Den du hadde før, er tatt vare på.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>Fila er gjenopprettet.</translation>
    </message>
</context>
<context>
    <name>RecruitmentPage</name>
    <message>
        <source>Recruitment</source>
        <translation>Rekruttering</translation>
    </message>
    <message>
        <source>Bring in …</source>
        <translation>Hent inn …</translation>
    </message>
    <message>
        <source>New applicant</source>
        <translation>Ny søker</translation>
    </message>
    <message>
        <source>Edit the application</source>
        <translation>Rediger søknaden</translation>
    </message>
    <message>
        <source>Delete the applicant</source>
        <translation>Slett søkeren</translation>
    </message>
    <message>
        <source>Choose an applicant in the list to see the application.</source>
        <translation>Velg en søker i lista for å se søknaden.</translation>
    </message>
    <message>
        <source>No applicants yet</source>
        <translation>Ingen søkere ennå</translation>
    </message>
    <message>
        <source>Bring in the answers from your form, drop the file here, or paste rows from a spreadsheet. You can also type somebody in.</source>
        <translation>Hent inn svarene fra skjemaet ditt, slipp fila her, eller lim inn rader fra et regneark. Du kan også skrive inn folk selv.</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Innlimte rader</translation>
    </message>
    <message>
        <source>1 applicant</source>
        <translation>1 søker</translation>
    </message>
    <message>
        <source>{count} applicants</source>
        <translation>{count} søkere</translation>
    </message>
    <message>
        <source>1 mentor with 1 place</source>
        <translation>1 mentor med 1 plass</translation>
    </message>
    <message>
        <source>{mentors} mentors with 1 place</source>
        <translation>{mentors} mentorer med 1 plass</translation>
    </message>
    <message>
        <source>1 mentor with {places} places</source>
        <translation>1 mentor med {places} plasser</translation>
    </message>
    <message>
        <source>{mentors} mentors with {places} places</source>
        <translation>{mentors} mentorer med {places} plasser</translation>
    </message>
</context>
<context>
    <name>ReferenceForm</name>
    <message>
        <source>Reference</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relasjon</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Ringt</translation>
    </message>
    <message>
        <source>Came of it</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Take the reference away</source>
        <translation>Ta bort referansen</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>Ta bort {name}</translation>
    </message>
</context>
<context>
    <name>ReferencesBody</name>
    <message>
        <source>What to say on the phone</source>
        <translation>Hva du sier på telefonen</translation>
    </message>
    <message>
        <source>Name of a further reference</source>
        <translation>Navn på en ny referanse</translation>
    </message>
</context>
<context>
    <name>ReferencesSection</name>
    <message>
        <source>not called</source>
        <translation>ikke ringt</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referanser</translation>
    </message>
</context>
<context>
    <name>RequiredLine</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Required of</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Må være i orden før</translation>
    </message>
    <message>
        <source>Holds for so many months</source>
        <translation>Gjelder i så mange måneder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Adepts</source>
        <translation>Adepter</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentorer</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Those under 18</source>
        <translation>De under 18 år</translation>
    </message>
    <message>
        <source>A pair with one under 18</source>
        <translation>Par med en under 18</translation>
    </message>
    <message>
        <source>The approval</source>
        <translation>Godkjenning</translation>
    </message>
    <message>
        <source>A pair</source>
        <translation>Kobling</translation>
    </message>
    <message>
        <source>The first meeting</source>
        <translation>Første møte</translation>
    </message>
</context>
<context>
    <name>RequiredSection</name>
    <message>
        <source>Requirements</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>What people must have in order, and what waits until they have. The protection of those under 18 and the declaration stay, and can only be made stricter. What a police certificate says is never kept.</source>
        <translation>Hva folk må ha i orden, og hva som venter til de har det. Vernet av dem under 18 år og taushetserklæringen blir stående, og kan bare gjøres strengere. Det som står i en politiattest, blir aldri lagret.</translation>
    </message>
    <message>
        <source>New requirement</source>
        <translation>Nytt krav</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Navn på kravet</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>One of our own</source>
        <translation>Et eget krav</translation>
    </message>
    <message>
        <source>Write a name</source>
        <translation>Skriv et navn</translation>
    </message>
</context>
<context>
    <name>RequirementLine</name>
    <message>
        <source>Ordered today</source>
        <translation>Bestilt i dag</translation>
    </message>
    <message>
        <source>Exemption …</source>
        <translation>Unntak …</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tilbake</translation>
    </message>
    <message>
        <source>Confirmation of purpose …</source>
        <translation>Bekreftelse på formål …</translation>
    </message>
    <message>
        <source>Signed on paper {day}.</source>
        <translation>Undertegnet på papir {day}.</translation>
    </message>
    <message>
        <source>Since {day}: {reason} Says {author}.</source>
        <translation>Unntak fra {day}: {reason} ({author})</translation>
    </message>
    <message>
        <source>Expired {day}.</source>
        <translation>Utløp {day}.</translation>
    </message>
    <message>
        <source>Holds until {day}.</source>
        <translation>Gjelder til og med {day}.</translation>
    </message>
    <message>
        <source>This was not kept. Try again.</source>
        <translation>Dette ble ikke lagret. Prøv igjen.</translation>
    </message>
    <message>
        <source>Why is an exemption right here?</source>
        <translation>Hvorfor er det riktig med et unntak her?</translation>
    </message>
    <message>
        <source>One sentence that can be understood in two years. Nothing of what a certificate says.</source>
        <translation>Én setning som kan forstås om to år. Ikke noe om hva en attest sier.</translation>
    </message>
    <message>
        <source>Make the exemption</source>
        <translation>Gjør unntaket</translation>
    </message>
</context>
<context>
    <name>RequirementTable</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Applies as</source>
        <translation>Søker som</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Adept and mentor</source>
        <translation>Adept og mentor</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>Needed before a pair with somebody under 18.</source>
        <translation>Må være i orden før et par med noen under 18 år.</translation>
    </message>
    <message>
        <source>Needed before the approval.</source>
        <translation>Må være i orden før godkjenning.</translation>
    </message>
    <message>
        <source>Needed before a pair.</source>
        <translation>Må være i orden før kobling.</translation>
    </message>
    <message>
        <source>Needed before the first meeting.</source>
        <translation>Må være i orden før første møte.</translation>
    </message>
    <message>
        <source>Shown today</source>
        <translation>Vist i dag</translation>
    </message>
    <message>
        <source>Consented today</source>
        <translation>Samtykket i dag</translation>
    </message>
    <message>
        <source>Met today</source>
        <translation>Oppfylt i dag</translation>
    </message>
    <message>
        <source>Shown on</source>
        <translation>Vist</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Oppfylt</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>Vist for</translation>
    </message>
    <message>
        <source>Who consents</source>
        <translation>Hvem som samtykker</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sett av</translation>
    </message>
    <message>
        <source>Where shall the papers lie?</source>
        <translation>Hvor skal papirene ligge?</translation>
    </message>
    <message>
        <source>Making the papers …</source>
        <translation>Lager papirene …</translation>
    </message>
    <message>
        <source>The confirmation of purpose is made.</source>
        <translation>Bekreftelsen på formål er laget.</translation>
    </message>
    <message>
        <source>{count} confirmations of purpose are made.</source>
        <translation>{count} bekreftelser på formål er laget.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>RequirementsPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Ordered today</source>
        <translation>Bestilt i dag</translation>
    </message>
    <message>
        <source>Confirmations of purpose …</source>
        <translation>Bekreftelser på formål …</translation>
    </message>
    <message>
        <source>Those who lack it are selected. Choose others with Ctrl and click, or with Shift and the arrows.</source>
        <translation>De som mangler det, er valgt. Velg andre med Ctrl og klikk, eller med Shift og pilene.</translation>
    </message>
    <message>
        <source>Who is asked to meet the requirement</source>
        <translation>Hvem kravet gjelder</translation>
    </message>
    <message>
        <source>Log a requirement for many at once.</source>
        <translation>Før inn et krav for mange på én gang.</translation>
    </message>
    <message>
        <source>Log it for 1</source>
        <translation>Før inn for 1</translation>
    </message>
    <message>
        <source>Log it for {count}</source>
        <translation>Før inn for {count}</translation>
    </message>
    <message>
        <source>Write the day</source>
        <translation>Skriv dagen</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The passphrase of that time</source>
        <translation>Passfrasen fra den gangen</translation>
    </message>
    <message>
        <source>The backup from {when} has another passphrase</source>
        <translation>Kopien fra {when} har en annen passfrase</translation>
    </message>
    <message>
        <source>It opens with the passphrase that the file had then.</source>
        <translation>Den åpnes med passfrasen fila hadde da.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åpne den</translation>
    </message>
    <message>
        <source>Restore the backup from {when}?</source>
        <translation>Gjenopprette kopien fra {when}?</translation>
    </message>
    <message>
        <source>Is lost</source>
        <translation>Blir borte</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Bytt ut fila</translation>
    </message>
    <message>
        <source>Replace the file and lose 1 change</source>
        <translation>Bytt ut fila og mist 1 endring</translation>
    </message>
    <message>
        <source>Replace the file and lose {count} changes</source>
        <translation>Bytt ut fila og mist {count} endringer</translation>
    </message>
    <message>
        <source>The file as it is now is kept beside the backups. This cannot be undone.</source>
        <translation>Fila slik den er nå, blir tatt vare på sammen med kopiene. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Afterwards the file has no passphrase.</source>
        <translation>Etterpå har fila ingen passfrase.</translation>
    </message>
    <message>
        <source>Afterwards the file opens with the passphrase of that time.</source>
        <translation>Etterpå åpnes fila med passfrasen fra den gangen.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Søknader</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papirer</translation>
    </message>
    <message>
        <source>{count}, as now</source>
        <translation>{count}, som nå</translation>
    </message>
    <message>
        <source>{then} then, {now} now</source>
        <translation>{then} da, {now} nå</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>{count} changes {day}</source>
        <translation>{count} endringer {day}</translation>
    </message>
    <message>
        <source>1 change {day}</source>
        <translation>1 endring {day}</translation>
    </message>
    <message>
        <source>{count} before that</source>
        <translation>{count} før det</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Oppdaterer</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendret</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Hoppes over</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelatt</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Sammenligner …</translation>
    </message>
    <message>
        <source>May be the same person as {name}</source>
        <translation>Kan være samme person som {name}</translation>
    </message>
    <message>
        <source>Differs: {fields}</source>
        <translation>Ulikt: {fields}</translation>
    </message>
    <message>
        <source>There is no name</source>
        <translation>Mangler navn</translation>
    </message>
    <message>
        <source>The headings once more</source>
        <translation>Overskriftene en gang til</translation>
    </message>
    <message>
        <source>A line of totals</source>
        <translation>En sumrad</translation>
    </message>
    <message>
        <source>A heading between the rows</source>
        <translation>En overskrift mellom radene</translation>
    </message>
    <message>
        <source>“{name}” is no form that can be read</source>
        <translation>«{name}» er ikke et skjema som kan leses</translation>
    </message>
    <message>
        <source>A note, and no person</source>
        <translation>En merknad, ikke en person</translation>
    </message>
    <message>
        <source>Invisible characters in “{column}” are taken out</source>
        <translation>Usynlige tegn i «{column}» er fjernet</translation>
    </message>
    <message>
        <source>A national identity number in “{column}” is taken out</source>
        <translation>Et fødselsnummer i «{column}» er fjernet</translation>
    </message>
    <message>
        <source>“{column}” is too long; its end is left out</source>
        <translation>«{column}» er for lang, og slutten er ikke tatt med</translation>
    </message>
    <message>
        <source>No role is told</source>
        <translation>Rollen er ikke oppgitt</translation>
    </message>
    <message>
        <source>The answer to “{column}” is not of its kind; kept as written</source>
        <translation>Svaret på «{column}» er ikke av riktig slag og står som det er skrevet</translation>
    </message>
    <message>
        <source>Another programme's form; what is the same is taken</source>
        <translation>Skjema fra et annet program. Det som er likt, er tatt med</translation>
    </message>
    <message>
        <source>An older form; answers to questions that are gone are kept</source>
        <translation>Et eldre skjema. Svar på spørsmål som er borte, er tatt vare på</translation>
    </message>
    <message>
        <source>Did not understand “{column}”; kept as an answer</source>
        <translation>Forsto ikke «{column}». Det tas vare på som et svar</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Søker</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>Times for deletion</source>
        <translation>Frister for sletting</translation>
    </message>
    <message>
        <source>So many months after the event, people come up for review under “Deleted”. Nothing is deleted by itself: you erase for good, or write why somebody is kept longer.</source>
        <translation>Så mange måneder etterpå kommer folk til gjennomgang under «Slettet». Ingenting slettes av seg selv: Du sletter for godt, eller skriver hvorfor noen beholdes lenger.</translation>
    </message>
    <message>
        <source>Refused: months after the answer</source>
        <translation>Avslag: måneder etter svaret</translation>
    </message>
    <message>
        <source>Waiting list: months after the start</source>
        <translation>Venteliste: måneder etter starten</translation>
    </message>
    <message>
        <source>Adepts: months after the end</source>
        <translation>Adepter: måneder etter slutten</translation>
    </message>
    <message>
        <source>Mentors: months after the end</source>
        <translation>Mentorer: måneder etter slutten</translation>
    </message>
    <message>
        <source>For the choice alone: months after the start</source>
        <translation>Bare til utvelgelsen: måneder etter start</translation>
    </message>
    <message>
        <source>Scores: months after the start</source>
        <translation>Poeng: måneder etter starten</translation>
    </message>
    <message>
        <source>Deleted: months after that day</source>
        <translation>Slettede: måneder etter slettingen</translation>
    </message>
    <message>
        <source>Write the number of months</source>
        <translation>Skriv hvor mange måneder</translation>
    </message>
</context>
<context>
    <name>ReturnedPanel</name>
    <message>
        <source>Type in answers …</source>
        <translation>Før inn svar …</translation>
    </message>
    <message>
        <source>Hand out forms …</source>
        <translation>Del ut skjemaer …</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Fjern filter</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Kommet inn</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Skjemaer</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>No forms are out yet</source>
        <translation>Ingen skjemaer er delt ut ennå</translation>
    </message>
    <message>
        <source>Hand out forms that are filled in on the screen, or type in what you were told.</source>
        <translation>Del ut skjemaer som fylles ut på skjermen, eller før inn det du har fått vite.</translation>
    </message>
    <message>
        <source>Who has a form, and what came back</source>
        <translation>Hvem som har et skjema, og hva som er kommet inn</translation>
    </message>
    <message>
        <source>Nobody is waited for</source>
        <translation>Ingen du venter på</translation>
    </message>
    <message>
        <source>Nothing has come in yet</source>
        <translation>Ingenting er kommet inn ennå</translation>
    </message>
    <message>
        <source>Every form that was handed out has come back.</source>
        <translation>Alle skjemaer du har delt ut, er kommet inn.</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>Tilbake til skjemaene</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>{form} · nothing has come in yet</source>
        <translation>{form} · ingenting er kommet inn ennå</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hva det gjelder</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>Fristen gikk ut</translation>
    </message>
    <message>
        <source>Looking for whose time is up</source>
        <translation>Ser etter hvem fristen er ute for</translation>
    </message>
    <message>
        <source>The time for deletion was up</source>
        <translation>Fristen for sletting var ute</translation>
    </message>
    <message>
        <source>Erasing for good …</source>
        <translation>Sletter for godt …</translation>
    </message>
    <message>
        <source>1 person is gone through. The receipt is under “Receipts”.</source>
        <translation>1 person er gått gjennom. Kvitteringen ligger under «Kvitteringer».</translation>
    </message>
    <message>
        <source>{count} people are gone through. The receipts are under “Receipts”.</source>
        <translation>{count} personer er gått gjennom. Kvitteringene ligger under «Kvitteringer».</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Keep longer …</source>
        <translation>Behold lenger …</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>Slett for godt …</translation>
    </message>
    <message>
        <source>See the times for deletion</source>
        <translation>Se fristene for sletting</translation>
    </message>
    <message>
        <source>People whose time is up</source>
        <translation>Folk som fristen er ute for</translation>
    </message>
    <message>
        <source>Nobody waits for review.</source>
        <translation>Ingen venter på gjennomgang.</translation>
    </message>
    <message>
        <source>When the time for deletion is up, people come here. Nothing is deleted by itself.</source>
        <translation>Når fristen for sletting er ute, kommer folk hit. Ingenting slettes av seg selv.</translation>
    </message>
    <message>
        <source>For review</source>
        <translation>Til gjennomgang</translation>
    </message>
    <message>
        <source>The time is up for 1 person</source>
        <translation>Fristen er ute for 1 person</translation>
    </message>
    <message>
        <source>The time is up for {count} people</source>
        <translation>Fristen er ute for {count} personer</translation>
    </message>
    <message>
        <source>Keep {name} longer?</source>
        <translation>Beholde {name} lenger?</translation>
    </message>
    <message>
        <source>Keep {count} people longer?</source>
        <translation>Beholde {count} personer lenger?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Slett for godt</translation>
    </message>
    <message>
        <source>Erase the scores of {whose} for good?</source>
        <translation>Slette poengene til {whose} for godt?</translation>
    </message>
    <message>
        <source>Erase what was needed for the choice alone, about {whose}?</source>
        <translation>Slette for godt det som bare trengtes til utvelgelsen, om {whose}?</translation>
    </message>
    <message>
        <source>Erase scores and answers of {whose} for good?</source>
        <translation>Slette poeng og svar til {whose} for godt?</translation>
    </message>
    <message>
        <source>Erase {people} for good, and scores or answers of {parts} more?</source>
        <translation>Slette {people} for godt, og poeng eller svar til {parts} til?</translation>
    </message>
    <message>
        <source>It goes from the file and its history. The people stay, and so does their line in the selection record. It cannot be undone.</source>
        <translation>Det forsvinner fra fila og historikken. Personene blir, og linja deres i utvelgelsesprotokollen også. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>Slette {name} for godt?</translation>
    </message>
    <message>
        <source>Erase {people} for good?</source>
        <translation>Slette {people} for godt?</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personer</translation>
    </message>
    <message>
        <source>All that is known goes from the file and its history, and does not come back with a backup. It cannot be undone.</source>
        <translation>Alle opplysninger forsvinner fra fila og historikken, og kommer ikke tilbake med en sikkerhetskopi. Det kan ikke angres.</translation>
    </message>
</context>
<context>
    <name>RoundModel</name>
    <message>
        <source>Turn {turn}</source>
        <translation>Runde {turn}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
</context>
<context>
    <name>RoundView</name>
    <message>
        <source>Turns</source>
        <translation>Runder</translation>
    </message>
    <message>
        <source>How many turns</source>
        <translation>Hvor mange runder</translation>
    </message>
    <message>
        <source>Plan of the speed meetings</source>
        <translation>Timeplan for hurtigmøtene</translation>
    </message>
    <message>
        <source>No speed meetings are planned.</source>
        <translation>Ingen hurtigmøter er planlagt.</translation>
    </message>
    <message>
        <source>Adepts and mentors talk for some minutes each. Afterwards their answers count in the suggestion.</source>
        <translation>Adepter og mentorer snakker sammen to og to i noen minutter. Etterpå teller vurderingene deres i forslaget.</translation>
    </message>
    <message>
        <source>{adept} and {mentor} meet in turn {turn}, but are kept apart now. Plan again.</source>
        <translation>{adept} og {mentor} møtes i runde {turn}, men kan ikke kobles lenger. Lag timeplanen på nytt.</translation>
    </message>
    <message>
        <source>Nobody meets somebody they must not be with.</source>
        <translation>Ingen møter noen de ikke kan kobles med.</translation>
    </message>
    <message>
        <source>The adepts meet from {least} to {most} possible mentors each. {safe}</source>
        <translation>Adeptene møter fra {least} til {most} mulige mentorer hver. {safe}</translation>
    </message>
    <message>
        <source>Every adept meets 1 possible mentor. {safe}</source>
        <translation>Alle adeptene møter 1 mulig mentor. {safe}</translation>
    </message>
    <message>
        <source>Every adept meets {count} possible mentors. {safe}</source>
        <translation>Alle adeptene møter {count} mulige mentorer. {safe}</translation>
    </message>
</context>
<context>
    <name>RubricPanel</name>
    <message>
        <source>Criteria</source>
        <translation>Kriterier</translation>
    </message>
    <message>
        <source>What applicants are scored by. Say in a few words what each score means.</source>
        <translation>Det søkerne får poeng for. Si med få ord hva hver poengsum betyr.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Name of a new criterion</source>
        <translation>Navn på et nytt kriterium</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>Poeng {score}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take away with 1 score</source>
        <translation>Ta bort med 1 poeng</translation>
    </message>
    <message>
        <source>Take away with {count} scores</source>
        <translation>Ta bort med {count} poeng</translation>
    </message>
    <message>
        <source>Criteria …</source>
        <translation>Kriterier …</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>How pairs are chosen</source>
        <translation>Slik velges parene</translation>
    </message>
    <message>
        <source>Several with one mentor</source>
        <translation>Flere hos samme mentor</translation>
    </message>
    <message>
        <source>Most important</source>
        <translation>Viktigst</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>Laveste poengsum</translation>
    </message>
    <message>
        <source>A missing answer counts</source>
        <translation>Et svar som mangler, teller</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Halvt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Fullt</translation>
    </message>
    <message>
        <source>Pairs below the least score are not suggested.</source>
        <translation>Par med færre poeng blir ikke foreslått.</translation>
    </message>
    <message>
        <source>Not too many alike</source>
        <translation>Ikke for mange like</translation>
    </message>
    <message>
        <source>At most so many with one mentor</source>
        <translation>Høyst så mange hos én mentor</translation>
    </message>
    <message>
        <source>A mentor leads nobody, or a circle of this size:</source>
        <translation>En mentor får enten ingen adepter, eller en gruppe på:</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Høyst</translation>
    </message>
    <message>
        <source>Weakest pair first</source>
        <translation>Svakeste par først</translation>
    </message>
    <message>
        <source>As even as possible</source>
        <translation>Jevnest mulig</translation>
    </message>
    <message>
        <source>Highest sum</source>
        <translation>Høyest sum</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stabil</translation>
    </message>
    <message>
        <source>As many as possible get a mentor. The weakest pair becomes as good as it can, then the sum counts.</source>
        <translation>Flest mulig får en mentor. Det svakeste paret blir så godt som det kan bli, og så teller summen.</translation>
    </message>
    <message>
        <source>As many as possible get a mentor. The points are shared as evenly as can be, even if the sum is lower.</source>
        <translation>Flest mulig får en mentor. Poengene fordeles så jevnt som det går, selv om summen blir lavere.</translation>
    </message>
    <message>
        <source>As many as possible get a mentor, and the sum is the highest. Some pairs may be weak.</source>
        <translation>Flest mulig får en mentor, og summen blir høyest mulig. Enkelte par kan bli svake.</translation>
    </message>
    <message>
        <source>No two people would rather have each other than whom they got. Some may be left over.</source>
        <translation>Ingen to ville heller hatt hverandre enn dem de fikk. Noen kan bli uten mentor.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ingen grense</translation>
    </message>
    <message>
        <source>Same employer</source>
        <translation>Samme arbeidsgiver</translation>
    </message>
    <message>
        <source>Same town</source>
        <translation>Samme poststed</translation>
    </message>
    <message>
        <source>Same gender</source>
        <translation>Samme kjønn</translation>
    </message>
    <message>
        <source>Same background</source>
        <translation>Samme bakgrunn</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Save what can be read as</source>
        <translation>Lagre det som kan leses, som</translation>
    </message>
    <message>
        <source>Saving what can be read …</source>
        <translation>Lagrer det som kan leses …</translation>
    </message>
    <message>
        <source>What could be read lies in this new file. Saved: {records}, lost: {lost}.</source>
        <translation>Det som kunne leses, ligger i denne nye fila. Reddet: {records}, tapt: {lost}.</translation>
    </message>
</context>
<context>
    <name>SayActions</name>
    <message>
        <source>Take the plan away</source>
        <translation>Ta bort timeplanen</translation>
    </message>
    <message>
        <source>Print the cards …</source>
        <translation>Skriv ut kort …</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Lag timeplan på nytt</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Lag timeplan</translation>
    </message>
</context>
<context>
    <name>SayBinding</name>
    <message>
        <source>Planning the speed meetings</source>
        <translation>Lager timeplan for hurtigmøtene</translation>
    </message>
    <message>
        <source>Making the pairs</source>
        <translation>Lager parene</translation>
    </message>
    <message>
        <source>Suggesting pairs</source>
        <translation>Foreslår par</translation>
    </message>
</context>
<context>
    <name>SayLists</name>
    <message>
        <source>Wishes</source>
        <translation>Ønsker</translation>
    </message>
    <message>
        <source>Speed meetings</source>
        <translation>Hurtigmøter</translation>
    </message>
    <message>
        <source>Key in answers</source>
        <translation>Tast inn kort</translation>
    </message>
    <message>
        <source>Participants and their wishes</source>
        <translation>Deltakerne og ønskene deres</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Plan speed meetings</source>
        <translation>Planlegg hurtigmøter</translation>
    </message>
    <message>
        <source>Nobody waits to be matched.</source>
        <translation>Ingen venter på å bli koblet.</translation>
    </message>
    <message>
        <source>Adepts with a place and mentors with room for somebody come here.</source>
        <translation>Her kommer adepter som har fått plass, og mentorer som har plass til noen.</translation>
    </message>
    <message>
        <source>There are no cards to key in.</source>
        <translation>Det er ingen kort å taste inn.</translation>
    </message>
    <message>
        <source>Plan the speed meetings first, then print the cards.</source>
        <translation>Lag en timeplan for hurtigmøtene først, og skriv ut kortene.</translation>
    </message>
    <message>
        <source>All {count} cards are keyed in. Suggest again, then the answers count.</source>
        <translation>Alle {count} kortene er tastet inn. Foreslå på nytt, så teller vurderingene.</translation>
    </message>
    <message>
        <source>{done} of {count} cards are keyed in.</source>
        <translation>{done} av {count} kort er tastet inn.</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>Names are hidden, so the scan is not shown.</source>
        <translation>Navn er skjult, så siden vises ikke.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>Take the scan away</source>
        <translation>Fjern skannet side</translation>
    </message>
    <message>
        <source>The scan</source>
        <translation>Skannet side</translation>
    </message>
    <message>
        <source>Filed {day}</source>
        <translation>Lagt inn {day}</translation>
    </message>
    <message>
        <source>Certificate: {name}</source>
        <translation>Sertifikat: {name}</translation>
    </message>
    <message>
        <source>The scan cannot be shown. It is still in the file, as it was filed.</source>
        <translation>Siden kan ikke vises. Den ligger fortsatt i fila, slik den ble lagt inn.</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Signed file</source>
        <translation>Signert fil</translation>
    </message>
    <message>
        <source>Scan, page {page}</source>
        <translation>Skannet side {page}</translation>
    </message>
    <message>
        <source>Digital signature: valid</source>
        <translation>Digital signatur: gyldig</translation>
    </message>
    <message>
        <source>Digital signature: changed afterwards</source>
        <translation>Digital signatur: endret etterpå</translation>
    </message>
    <message>
        <source>Digital signature: signer unknown</source>
        <translation>Digital signatur: ukjent sertifikat</translation>
    </message>
    <message>
        <source>No digital signature</source>
        <translation>Ingen digital signatur</translation>
    </message>
    <message>
        <source>Looking at what came back …</source>
        <translation>Ser på det som kom tilbake …</translation>
    </message>
    <message>
        <source>Show what came back</source>
        <translation>Vis det som kom tilbake</translation>
    </message>
    <message>
        <source>Bring in scans and forms</source>
        <translation>Hent inn papirer og skjemaer</translation>
    </message>
    <message>
        <source>Scans, photos and forms</source>
        <translation>Skannede papirer, bilder og skjemaer</translation>
    </message>
</context>
<context>
    <name>ScenarioBinding</name>
    <message>
        <source>Comparing</source>
        <translation>Sammenligner</translation>
    </message>
    <message>
        <source>Bringing the variant back</source>
        <translation>Henter fram varianten</translation>
    </message>
    <message>
        <source>1 pair of variant {letter} holds no longer and is left out.</source>
        <translation>1 par i variant {letter} gjelder ikke lenger og er utelatt.</translation>
    </message>
    <message>
        <source>{count} pairs of variant {letter} hold no longer and are left out.</source>
        <translation>{count} par i variant {letter} gjelder ikke lenger og er utelatt.</translation>
    </message>
    <message>
        <source>Weights and settings are as they were with variant {letter}.</source>
        <translation>Vekter og innstillinger er som da variant {letter} ble lagt til side.</translation>
    </message>
</context>
<context>
    <name>ScenarioCard</name>
    <message>
        <source>What is special about it?</source>
        <translation>Hva er spesielt med dette?</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <translation>Merknad til {name}</translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 par</translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <translation>{count} par</translation>
    </message>
    <message>
        <source>Sum {sum} · {pairs} · lowest {floor}</source>
        <translation>Sum {sum} · {pairs} · laveste {floor}</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Bruk dette</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Bruk {name}</translation>
    </message>
    <message>
        <source>{count} of {all} get somebody they wished for</source>
        <translation>{count} av {all} får en de har ønsket seg</translation>
    </message>
    <message>
        <source>{count} pairs hold no longer</source>
        <translation>{count} par gjelder ikke lenger</translation>
    </message>
    <message>
        <source>1 pair holds no longer</source>
        <translation>1 par gjelder ikke lenger</translation>
    </message>
    <message>
        <source>Made with other weights</source>
        <translation>Laget med andre vekter</translation>
    </message>
</context>
<context>
    <name>ScenarioSide</name>
    <message>
        <source>Variant {letter}</source>
        <translation>Variant {letter}</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianter</translation>
    </message>
    <message>
        <source>Put the board aside as {letter}</source>
        <translation>Legg tavla til side som {letter}</translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 par</translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <translation>{count} par</translation>
    </message>
    <message>
        <source>Variant {letter} · {pairs} · {comment}</source>
        <translation>Variant {letter} · {pairs} · {comment}</translation>
    </message>
    <message>
        <source>Variant {letter} · {pairs}</source>
        <translation>Variant {letter} · {pairs}</translation>
    </message>
    <message>
        <source>Put the board aside instead of</source>
        <translation>Legg tavla til side i stedet for</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
</context>
<context>
    <name>ScoringPanel</name>
    <message>
        <source>Scores</source>
        <translation>Poeng</translation>
    </message>
    <message>
        <source>Press 1–5 to score and go on, N for the next applicant.</source>
        <translation>Trykk 1–5 for å gi poeng og gå videre, N for neste søker.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Take the delivery back</source>
        <translation>Ta tilbake leveringen</translation>
    </message>
    <message>
        <source>Conflict of interest …</source>
        <translation>Inhabil …</translation>
    </message>
    <message>
        <source>No conflict of interest after all</source>
        <translation>Ikke inhabil likevel</translation>
    </message>
    <message>
        <source>Deliver {count} that are complete</source>
        <translation>Lever {count} som er ferdige</translation>
    </message>
    <message>
        <source>You are only looking on. Choose who assesses to give points.</source>
        <translation>Du bare ser på. Velg hvem som vurderer, for å gi poeng.</translation>
    </message>
    <message>
        <source>You stand aside: {why}</source>
        <translation>Du er inhabil: {why}</translation>
    </message>
    <message>
        <source>You have delivered.</source>
        <translation>Du har levert.</translation>
    </message>
    <message>
        <source>Waiting for {names}. Until then you see only your own.</source>
        <translation>Venter på {names}. Til da ser du bare dine egne poeng.</translation>
    </message>
    <message>
        <source>{name} stands aside: {why}</source>
        <translation>{name} er inhabil: {why}</translation>
    </message>
    <message>
        <source>{name} stands aside.</source>
        <translation>{name} er inhabil.</translation>
    </message>
    <message>
        <source>Your points for this applicant go away, and nobody waits for you. Why is it?</source>
        <translation>Poengene dine for denne søkeren tas bort, og ingen venter på deg. Hva er grunnen?</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Inhabil</translation>
    </message>
    <message>
        <source>Stand aside</source>
        <translation>Meld inhabil</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Actions</source>
        <translation>Handlinger</translation>
    </message>
</context>
<context>
    <name>SeatsPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>Seats at the kick-off</source>
        <translation>Plasser ved bordet</translation>
    </message>
    <message>
        <source>Drag a pair to its place, or move it with Alt and the arrow keys. The pack comes in this order.</source>
        <translation>Dra et par dit det skal sitte, eller flytt det med Alt og piltastene. Pakka kommer i denne rekkefølgen.</translation>
    </message>
    <message>
        <source>Pairs in the order in which they sit</source>
        <translation>Parene i den rekkefølgen de sitter</translation>
    </message>
    <message>
        <source>Give all pairs a seat in this order</source>
        <translation>Gi alle plass</translation>
    </message>
    <message>
        <source>Take the seats away</source>
        <translation>Fjern plassene</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>{count} of {total} pairs have a seat; the others follow by name.</source>
        <translation>{count} av {total} par har plass ved bordet. De andre kommer etter, ordnet etter navn.</translation>
    </message>
    <message>
        <source>Every pair has a seat.</source>
        <translation>Alle parene har plass ved bordet.</translation>
    </message>
    <message>
        <source>Nobody has a seat yet.</source>
        <translation>Ingen har fått plass ved bordet ennå.</translation>
    </message>
    <message>
        <source>{name}, no seat</source>
        <translation>{name}, uten plass ved bordet</translation>
    </message>
    <message>
        <source>{name}, seat {seat}</source>
        <translation>{name}, plass {seat} ved bordet</translation>
    </message>
</context>
<context>
    <name>SecondSection</name>
    <message>
        <source>Choose a folder …</source>
        <translation>Velg mappe …</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Velg en annen mappe …</translation>
    </message>
    <message>
        <source>The file must be locked first</source>
        <translation>Fila må låses først</translation>
    </message>
    <message>
        <source>A copy that anybody can read is not put anywhere else. Turn the passphrase on, then choose.</source>
        <translation>En kopi som alle kan lese, legges ikke noe annet sted. Slå på passfrasen, og velg mappe etterpå.</translation>
    </message>
    <message>
        <source>No second place yet</source>
        <translation>Ikke valgt ennå</translation>
    </message>
    <message>
        <source>The backups lie on this machine. If it is lost or breaks, they are lost with it.</source>
        <translation>Kopiene ligger på denne maskinen. Blir den borte eller ødelagt, er kopiene det også.</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>Et sted til</translation>
    </message>
    <message>
        <source>A memory stick or a folder in the cloud. Each backup goes there too, locked by the passphrase.</source>
        <translation>En minnepinne eller en mappe i skyen. Hver sikkerhetskopi går dit også, låst med passfrasen.</translation>
    </message>
    <message>
        <source>Bring a copy there now</source>
        <translation>Legg en kopi der nå</translation>
    </message>
    <message>
        <source>Bring no more copies there</source>
        <translation>Slutt å legge kopier der</translation>
    </message>
    <message>
        <source>The last copy did not get there</source>
        <translation>Den siste kopien kom ikke fram</translation>
    </message>
    <message>
        <source>There may be no room, or the stick was pulled out too soon. The backups here are safe.</source>
        <translation>Kanskje er det fullt, eller minnepinnen ble tatt ut for tidlig. Kopiene på denne maskinen er trygge.</translation>
    </message>
    <message>
        <source>Not here now</source>
        <translation>Ikke her nå</translation>
    </message>
    <message>
        <source>Nothing is wrong. The next backup goes there when it is back.</source>
        <translation>Det gjør ingenting. Neste kopi går dit når den er tilbake.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>The copies there are read back and compared before they count.</source>
        <translation>Kopiene der blir lest tilbake og sammenlignet før de teller.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen ennå</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>Siste kopi</translation>
    </message>
    <message>
        <source>Choose a folder for the copies</source>
        <translation>Velg en mappe til kopiene</translation>
    </message>
    <message>
        <source>Bringing a copy there …</source>
        <translation>Legger en kopi der …</translation>
    </message>
    <message>
        <source>The copy is there, and it was read back.</source>
        <translation>Kopien ligger der, og den er lest tilbake.</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Sikkerhet</translation>
    </message>
    <message>
        <source>That nothing is lost, and that nobody else can read it.</source>
        <translation>At ingenting blir borte, og at ingen andre kan lese det.</translation>
    </message>
</context>
<context>
    <name>SelectionBinding</name>
    <message>
        <source>Giving the places</source>
        <translation>Gir plassene</translation>
    </message>
</context>
<context>
    <name>SelectionBoard</name>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Leses</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plass</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Venteliste</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Avslag</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Flytt til</translation>
    </message>
</context>
<context>
    <name>SelectionLists</name>
    <message>
        <source>Adepts</source>
        <translation>Adepter</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentorer</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Søkere</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>Applicants in the order of their scores</source>
        <translation>Søkere i rekkefølge etter poeng</translation>
    </message>
    <message>
        <source>The side that is approved</source>
        <translation>De som skal godkjennes</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søk i lista</translation>
    </message>
    <message>
        <source>Disagreement first</source>
        <translation>Uenige først</translation>
    </message>
    <message>
        <source>Take away the filter</source>
        <translation>Fjern filter</translation>
    </message>
    <message>
        <source>Nobody has applied yet.</source>
        <translation>Ingen har søkt ennå.</translation>
    </message>
    <message>
        <source>Applications come in from a file or are typed in.</source>
        <translation>Søknader hentes inn fra en fil eller skrives inn på siden Rekruttering.</translation>
    </message>
    <message>
        <source>No hits.</source>
        <translation>Ingen treff.</translation>
    </message>
    <message>
        <source>Nobody in the list has all the words you search for.</source>
        <translation>Ingen i lista har alle ordene du søker etter.</translation>
    </message>
</context>
<context>
    <name>SelectionOptions</name>
    <message>
        <source>Blind reading</source>
        <translation>Blind lesing</translation>
    </message>
    <message>
        <source>Hides who the applicants are, also in what is copied</source>
        <translation>Skjuler hvem søkerne er, også i det som kopieres</translation>
    </message>
    <message>
        <source>Places:</source>
        <translation>Plasser:</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plasser</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>SelectionPage</name>
    <message>
        <source>Selection</source>
        <translation>Utvelgelse</translation>
    </message>
    <message>
        <source>Go to Recruitment</source>
        <translation>Gå til Rekruttering</translation>
    </message>
    <message>
        <source>Weights …</source>
        <translation>Vekter …</translation>
    </message>
</context>
<context>
    <name>SelectionTexts</name>
    <message>
        <source>1 applicant</source>
        <translation>1 søker</translation>
    </message>
    <message>
        <source>{count} applicants</source>
        <translation>{count} søkere</translation>
    </message>
    <message>
        <source>1 adept</source>
        <translation>1 adept</translation>
    </message>
    <message>
        <source>{count} adepts</source>
        <translation>{count} adepter</translation>
    </message>
    <message>
        <source>1 mentor</source>
        <translation>1 mentor</translation>
    </message>
    <message>
        <source>{count} mentors</source>
        <translation>{count} mentorer</translation>
    </message>
    <message>
        <source>Give places to {count}</source>
        <translation>Gi plass til {count}</translation>
    </message>
    <message>
        <source>Put {count} on the waiting list</source>
        <translation>Sett {count} på venteliste</translation>
    </message>
    <message>
        <source>Approve {count}</source>
        <translation>Godkjenn {count}</translation>
    </message>
    <message>
        <source>Give places</source>
        <translation>Gi plass</translation>
    </message>
    <message>
        <source>in: {names}</source>
        <translation>inn: {names}</translation>
    </message>
    <message>
        <source>out: {names}</source>
        <translation>ut: {names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} og {count} til</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 plass</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} plasser</translation>
    </message>
    <message>
        <source>Give 1 place</source>
        <translation>Gi plass til 1</translation>
    </message>
    <message>
        <source>You have scored {done} of {count}</source>
        <translation>Du har gitt poeng til {done} av {count}</translation>
    </message>
    <message>
        <source>1 application waits for an assessor; places are given after that</source>
        <translation>1 søknad venter på en vurderer, og plassene gis etter det</translation>
    </message>
    <message>
        <source>{count} applications wait for an assessor; places are given after that</source>
        <translation>{count} søknader venter på en vurderer, og plassene gis etter det</translation>
    </message>
    <message>
        <source>{count} to the waiting list</source>
        <translation>{count} på venteliste</translation>
    </message>
    <message>
        <source>{count} are approved</source>
        <translation>{count} godkjennes</translation>
    </message>
    <message>
        <source>At the same time: {what}</source>
        <translation>Samtidig: {what}</translation>
    </message>
</context>
<context>
    <name>SenderFields</name>
    <message>
        <source>Organisation</source>
        <translation>Organisasjon</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>May send (empty: as many as they like)</source>
        <translation>Kan sende (tomt: så mange de vil)</translation>
    </message>
    <message>
        <source>Anchored</source>
        <translation>Forankret</translation>
    </message>
    <message>
        <source>Their leaders stand behind it</source>
        <translation>Ledelsen deres står bak</translation>
    </message>
</context>
<context>
    <name>SenderTable</name>
    <message>
        <source>Sender</source>
        <translation>Avsender</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>With a place</source>
        <translation>Har plass</translation>
    </message>
    <message>
        <source>Anchored</source>
        <translation>Forankret</translation>
    </message>
    <message>
        <source>{sent} of {quota}, {over} too many</source>
        <translation>{sent} av {quota}, {over} for mange</translation>
    </message>
    <message>
        <source>{sent} of {quota}</source>
        <translation>{sent} av {quota}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke ennå</translation>
    </message>
</context>
<context>
    <name>SendersPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>Name of a new sender</source>
        <translation>Navn på ny avsender</translation>
    </message>
    <message>
        <source>Add the sender</source>
        <translation>Legg til avsenderen</translation>
    </message>
    <message>
        <source>Remove the sender</source>
        <translation>Ta bort avsenderen</translation>
    </message>
    <message>
        <source>Those it has sent stay applicants, without a sender.</source>
        <translation>De den har sendt, er fortsatt søkere, men uten avsender.</translation>
    </message>
    <message>
        <source>A sender is an organisation that finds applicants for you and recommends them. Choose it on the application under “Sent by”.</source>
        <translation>En avsender er en organisasjon som finner søkere til dere og anbefaler dem. Velg den i søknaden under «Sendt av».</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Avsendere</translation>
    </message>
    <message>
        <source>1 sender has sent too many</source>
        <translation>1 avsender har sendt for mange</translation>
    </message>
    <message>
        <source>{count} senders have sent too many</source>
        <translation>{count} avsendere har sendt for mange</translation>
    </message>
    <message>
        <source>Who sends you applicants, and how many they may send.</source>
        <translation>Hvem som sender søkere til dere, og hvor mange de kan sende.</translation>
    </message>
    <message>
        <source>Has sent nobody yet.</source>
        <translation>Har ikke sendt noen ennå.</translation>
    </message>
    <message>
        <source>Has sent {sent}, recommended {recommended}. {placed} of them have a place.</source>
        <translation>Har sendt {sent} og anbefalt {recommended}. {placed} av dem har plass.</translation>
    </message>
    <message>
        <source>That is {over} more than the quota.</source>
        <translation>Det er {over} mer enn kvoten.</translation>
    </message>
    <message>
        <source>Write the name</source>
        <translation>Skriv navnet</translation>
    </message>
</context>
<context>
    <name>SentQuestion</name>
    <message>
        <source>Is it sent?</source>
        <translation>Er den sendt?</translation>
    </message>
    <message>
        <source>Are they sent?</source>
        <translation>Er de sendt?</translation>
    </message>
    <message>
        <source>Yes, mark as sent</source>
        <translation>Ja, merk som sendt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke ennå</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappa</translation>
    </message>
</context>
<context>
    <name>SeriesPanel</name>
    <message>
        <source>New series of meetings</source>
        <translation>Ny møteserie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Første møte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokka</translation>
    </message>
    <message>
        <source>Weeks between</source>
        <translation>Uker mellom</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>No later than</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>All pairs ({count})</source>
        <translation>Alle par ({count})</translation>
    </message>
    <message>
        <source>Pairs without meetings ({count})</source>
        <translation>Par uten møter ({count})</translation>
    </message>
    <message>
        <source>Fill in all but the place.</source>
        <translation>Fyll ut alt. Bare stedet kan vente.</translation>
    </message>
    <message>
        <source>Plan 1 meeting</source>
        <translation>Planlegg 1 møte</translation>
    </message>
    <message>
        <source>Plan {count} meetings</source>
        <translation>Planlegg {count} møter</translation>
    </message>
    <message>
        <source>Plan meetings</source>
        <translation>Planlegg møter</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Everything takes effect at once, and can be changed again.</source>
        <translation>Alt virker med en gang og kan endres igjen.</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Fjern filter</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>Søk i innstillingene</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Deler av siden</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>No setting fits what you search for.</source>
        <translation>Ingen innstilling passer med det du søker etter.</translation>
    </message>
</context>
<context>
    <name>SettledLine</name>
    <message>
        <source>has not answered this</source>
        <translation>har ikke svart på dette</translation>
    </message>
    <message>
        <source>What both came to</source>
        <translation>Hva de to kom fram til</translation>
    </message>
    <message>
        <source>This was not kept. Try again.</source>
        <translation>Dette ble ikke lagret. Prøv igjen.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Enige</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Ulike</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>Snakk om det</translation>
    </message>
    <message>
        <source>The answers are the same</source>
        <translation>Svarene er like</translation>
    </message>
    <message>
        <source>The answers differ</source>
        <translation>Svarene er ulike</translation>
    </message>
    <message>
        <source>Only the two can tell</source>
        <translation>Bare de to kan si det</translation>
    </message>
    <message>
        <source>Somebody has not answered</source>
        <translation>Noen har ikke svart</translation>
    </message>
</context>
<context>
    <name>SeveralChosen</name>
    <message>
        <source>What you do here is done for all of them, in one step that can be undone.</source>
        <translation>Det du gjør her, gjelder alle sammen. Det er ett steg, og det kan angres.</translation>
    </message>
    <message>
        <source>They have heard from us …</source>
        <translation>De har hørt fra oss …</translation>
    </message>
    <message>
        <source>Promise them an answer by</source>
        <translation>Lov dem svar senest</translation>
    </message>
    <message>
        <source>{count} applicants are chosen</source>
        <translation>{count} søkere er valgt</translation>
    </message>
    <message>
        <source>Write to {count} …</source>
        <translation>Skriv til {count} …</translation>
    </message>
    <message>
        <source>This was not kept. Try again.</source>
        <translation>Dette ble ikke lagret. Prøv igjen.</translation>
    </message>
</context>
<context>
    <name>SharedSection</name>
    <message>
        <source>For the whole programme</source>
        <translation>For hele programmet</translation>
    </message>
    <message>
        <source>This stands in the agreement of every pair.</source>
        <translation>Dette står i avtalen til alle parene.</translation>
    </message>
    <message>
        <source>Who pays for travel</source>
        <translation>Hvem som betaler reisene</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Forsikring</translation>
    </message>
    <message>
        <source>Deputy for the coordinator</source>
        <translation>Stedfortreder for koordinatoren</translation>
    </message>
    <message>
        <source>The deputy's phone</source>
        <translation>Telefon til stedfortrederen</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>The passphrase now, or the words of the sheet</source>
        <translation>Passfrasen nå, eller ordene på arket</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>Ord {number}</translation>
    </message>
    <message>
        <source>Do you have the sheet at hand?</source>
        <translation>Har du arket for hånden?</translation>
    </message>
    <message>
        <source>Write these three words from it.</source>
        <translation>Skriv disse tre ordene fra det.</translation>
    </message>
    <message>
        <source>Confirm the sheet</source>
        <translation>Bekreft arket</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>The sheet has 25 words that open the file and its backups if the passphrase is forgotten. Keep it in a safe place, away from the PC.</source>
        <translation>Arket har 25 ord som åpner fila og sikkerhetskopiene hvis passfrasen blir glemt. Legg det et trygt sted, ikke sammen med PC-en.</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Skriv ut gjenopprettingsark</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Where shall the sheet lie until it is printed?</source>
        <translation>Hvor skal arket ligge til det er skrevet ut?</translation>
    </message>
    <message>
        <source>Write the passphrase that opens the file now</source>
        <translation>Skriv passfrasen som åpner fila nå</translation>
    </message>
</context>
<context>
    <name>SheetTools</name>
    <message>
        <source>Paragraph</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Kulepunkt</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>Nummerert</translation>
    </message>
    <message>
        <source>Box to tick</source>
        <translation>Rute å krysse av</translation>
    </message>
    <message>
        <source>Label | value</source>
        <translation>Ledetekst | svar</translation>
    </message>
    <message>
        <source>Row of a table</source>
        <translation>Rad i tabell</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Kind of the line</source>
        <translation>Hva linja er</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Sett inn felt</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>Bare når …</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Sett inn</translation>
    </message>
    <message>
        <source>1 line to write on</source>
        <translation>1 linje å skrive på</translation>
    </message>
    <message>
        <source>{count} lines to write on</source>
        <translation>{count} linjer å skrive på</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Flere vilkår</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valgt</translation>
    </message>
    <message>
        <source>Chosen for this line</source>
        <translation>Valgt for denne linja</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Disagree</source>
        <translation>Uenige</translation>
    </message>
</context>
<context>
    <name>SideWindows</name>
    <message>
        <source>Everything is saved. MentorDesk saves by itself.</source>
        <translation>Alt er lagret. MentorDesk lagrer av seg selv.</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>{shown} of {total} pairs · {marked} marked</source>
        <translation>{shown} av {total} par · {marked} merket</translation>
    </message>
    <message>
        <source>{shown} of {total} pairs</source>
        <translation>{shown} av {total} par</translation>
    </message>
    <message>
        <source>{shown} of {total} papers · {marked} marked</source>
        <translation>{shown} av {total} papirer · {marked} merket</translation>
    </message>
    <message>
        <source>{shown} of {total} papers</source>
        <translation>{shown} av {total} papirer</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Alle papirer</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Hva som vises i lista</translation>
    </message>
</context>
<context>
    <name>SigningPanel</name>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Signatures are noted here once the paper is made.</source>
        <translation>Her fører du underskriftene når papiret er laget.</translation>
    </message>
    <message>
        <source>Date of signature</source>
        <translation>Dato for underskrift</translation>
    </message>
    <message>
        <source>This is a new version. The one before is signed, and holds until this one is.</source>
        <translation>Dette er en ny utgave. Den forrige er undertegnet og gjelder til denne også er det.</translation>
    </message>
    <message>
        <source>{name}, adept</source>
        <translation>{name}, adept</translation>
    </message>
    <message>
        <source>{name}, mentor</source>
        <translation>{name}, mentor</translation>
    </message>
    <message>
        <source>{name}, coordinator</source>
        <translation>{name}, koordinator</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Foresatt</translation>
    </message>
    <message>
        <source>{who} – {day}</source>
        <translation>{who} – {day}</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>&amp;1  One day, until {day}</source>
        <translation>&amp;1  En dag, til {day}</translation>
    </message>
    <message>
        <source>&amp;2  Three days, until {day}</source>
        <translation>&amp;2  Tre dager, til {day}</translation>
    </message>
    <message>
        <source>&amp;3  A week, until {day}</source>
        <translation>&amp;3  En uke, til {day}</translation>
    </message>
    <message>
        <source>&amp;4  Two weeks, until {day}</source>
        <translation>&amp;4  To uker, til {day}</translation>
    </message>
</context>
<context>
    <name>SpeakersModel</name>
    <message>
        <source>{name}, adept</source>
        <translation>{name}, adept</translation>
    </message>
    <message>
        <source>{name}, mentor</source>
        <translation>{name}, mentor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Ønsker</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Helst ikke</translation>
    </message>
</context>
<context>
    <name>StageColumn</name>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
</context>
<context>
    <name>StageModel</name>
    <message>
        <source>{name}
{score} · no. {rank}</source>
        <translation>{name}
{score} · nr. {rank}</translation>
    </message>
</context>
<context>
    <name>StepDetail</name>
    <message>
        <source>{day} at {time}, by {who}</source>
        <translation>{day} kl. {time}, av {who}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Angret</translation>
    </message>
    <message>
        <source>Something that stood here is erased for good.</source>
        <translation>Noe som sto her, er slettet for godt.</translation>
    </message>
    <message>
        <source>It changed nothing in what is stored.</source>
        <translation>Det endret ingenting av det som er lagret.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… og {count} til</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Angret</translation>
    </message>
</context>
<context>
    <name>SurePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>SurveyForm</name>
    <message>
        <source>When in the programme</source>
        <translation>Når i programmet</translation>
    </message>
    <message>
        <source>Who has answered</source>
        <translation>Hvem har svart</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Take away {word}</source>
        <translation>Ta bort {word}</translation>
    </message>
</context>
<context>
    <name>TakingSection</name>
    <message>
        <source>Take in a share</source>
        <translation>Ta imot en deling</translation>
    </message>
    <message>
        <source>Here you take over a programme that somebody has handed on. What you have from before stays.</source>
        <translation>Her tar du over et program som noen har gitt videre. Det du har fra før, blir stående.</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>Velg fil …</translation>
    </message>
    <message>
        <source>It is opened with a passphrase</source>
        <translation>Den åpnes med en passfrase</translation>
    </message>
    <message>
        <source>It is opened with my key file</source>
        <translation>Den åpnes med nøkkelfila mi</translation>
    </message>
    <message>
        <source>The passphrase you were given</source>
        <translation>Passfrasen du har fått</translation>
    </message>
    <message>
        <source>Choose the key file …</source>
        <translation>Velg nøkkelfil …</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>Se hva som er i den</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Ta den inn</translation>
    </message>
    <message>
        <source>Sealed shares (*.age)</source>
        <translation>Forseglede delinger (*.age)</translation>
    </message>
    <message>
        <source>Choose the share</source>
        <translation>Velg delingen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Velg nøkkelfila</translation>
    </message>
    <message>
        <source>Opening the share …</source>
        <translation>Åpner delingen …</translation>
    </message>
    <message>
        <source>Taking in the share …</source>
        <translation>Tar inn delingen …</translation>
    </message>
    <message>
        <source>Choose the key file first.</source>
        <translation>Velg nøkkelfila først.</translation>
    </message>
    <message>
        <source>Write the passphrase</source>
        <translation>Skriv passfrasen</translation>
    </message>
    <message>
        <source>Everything in “{name}” is here from before.</source>
        <translation>Alt i «{name}» er her fra før.</translation>
    </message>
    <message>
        <source>“{name}” is taken in.</source>
        <translation>«{name}» er tatt inn.</translation>
    </message>
    <message>
        <source>“{name}” can be taken in:</source>
        <translation>«{name}» kan tas inn:</translation>
    </message>
    <message>
        <source>New records: {count}</source>
        <translation>Nye opplysninger: {count}</translation>
    </message>
    <message>
        <source>Deleted here, and come back: {count}</source>
        <translation>Slettet her, og kommer tilbake: {count}</translation>
    </message>
    <message>
        <source>Choose it where the programme's name stands, at the top left.</source>
        <translation>Velg det der navnet på programmet står, øverst til venstre.</translation>
    </message>
    <message>
        <source>Not the same here and there, and yours stay: {count}</source>
        <translation>Ikke like her og der, og dine blir stående: {count}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… og {count} til</translation>
    </message>
    <message>
        <source>{kind} {who}</source>
        <translation>{kind} {who}</translation>
    </message>
    <message>
        <source>· {what}: {fields}</source>
        <translation>· {what}: {fields}</translation>
    </message>
    <message>
        <source>· {what}: deleted here, and stays so</source>
        <translation>· {what}: slettet her, og forblir det</translation>
    </message>
</context>
<context>
    <name>TalkNote</name>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Write the day</source>
        <translation>Skriv dagen</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>{task}. The consent was withdrawn {day}.</source>
        <translation>{task}. Samtykket ble trukket {day}.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Fjern opplysningen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
</context>
<context>
    <name>Tellings</name>
    <message>
        <source>Who has been told</source>
        <translation>Hvem er varslet</translation>
    </message>
    <message>
        <source>Nobody has been told yet.</source>
        <translation>Ingen er varslet ennå.</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Hvem som ble varslet</translation>
    </message>
    <message>
        <source>For instance the police, or your leader</source>
        <translation>For eksempel politiet eller lederen</translation>
    </message>
    <message>
        <source>The day it was told</source>
        <translation>Dagen det ble varslet</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Add who was told</source>
        <translation>Legg til hvem som ble varslet</translation>
    </message>
    <message>
        <source>Write a day that has been, like this: 24.11.2026</source>
        <translation>Skriv en dag som har vært, slik: 24.11.2026</translation>
    </message>
    <message>
        <source>{day}: {whom}</source>
        <translation>{day}: {whom}</translation>
    </message>
    <message>
        <source>Take away {whom}</source>
        <translation>Ta bort {whom}</translation>
    </message>
</context>
<context>
    <name>TermsSection</name>
    <message>
        <source>What they talk about, and how they reach each other</source>
        <translation>Hva de snakker om, og hvordan de når hverandre</translation>
    </message>
    <message>
        <source>Topics, one on each line</source>
        <translation>Tema, ett på hver linje</translation>
    </message>
    <message>
        <source>How they reach each other</source>
        <translation>Hvordan de når hverandre</translation>
    </message>
    <message>
        <source>When they can be reached</source>
        <translation>Når de kan nås</translation>
    </message>
</context>
<context>
    <name>TextAndPage</name>
    <message>
        <source>What is shown</source>
        <translation>Hva som vises</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Siden</translation>
    </message>
</context>
<context>
    <name>TextChoice</name>
    <message>
        <source>Begin from {version}</source>
        <translation>Begynn fra {version}</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Hvilket papir</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Versjoner av teksten</translation>
    </message>
    <message>
        <source>MentorDesk's text</source>
        <translation>MentorDesks tekst</translation>
    </message>
    <message>
        <source>version {version}, {day}</source>
        <translation>versjon {version}, {day}</translation>
    </message>
    <message>
        <source>Another language …</source>
        <translation>Et annet språk …</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Et annet språk</translation>
    </message>
    <message>
        <source>Code of the language, such as so, ar, ti or uk:</source>
        <translation>Koden for språket, for eksempel so, ar, ti eller uk:</translation>
    </message>
    <message>
        <source>That is no code of a language. Write one such as so, ar, ti or uk:</source>
        <translation>Det er ikke en språkkode. Skriv en som so, ar, ti eller uk:</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>The texts are a starting point and no legal advice. Change them so that they are right for you.</source>
        <translation>Tekstene er et utgangspunkt og ingen juridisk rådgivning. Endre dem så de passer hos dere.</translation>
    </message>
    <message>
        <source>Keep as version {version}</source>
        <translation>Lagre som versjon {version}</translation>
    </message>
    <message>
        <source>Go back to MentorDesk's text</source>
        <translation>Bruk MentorDesks tekst</translation>
    </message>
    <message>
        <source>Words around the text</source>
        <translation>Ord rundt teksten</translation>
    </message>
    <message>
        <source>The text of the paper</source>
        <translation>Teksten på papiret</translation>
    </message>
    <message>
        <source>Previous in the preview</source>
        <translation>Forrige i forhåndsvisningen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Names are hidden, so the page is not shown. The text is kept as usual.</source>
        <translation>Navn er skjult, så siden vises ikke. Teksten lagres som vanlig.</translation>
    </message>
    <message>
        <source>The page is shown here when there is somebody to make it for. The text can be changed already.</source>
        <translation>Siden vises her når det er noen å lage den for. Teksten kan endres allerede nå.</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Ikke lagret ennå</translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>Write the time like this: 17:00</source>
        <translation>Skriv klokkeslettet slik: 17:00</translation>
    </message>
</context>
<context>
    <name>TimeUp</name>
    <message>
        <source>Looking for whose time is up</source>
        <translation>Ser etter hvem fristen er ute for</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>{day} at {time}, {who}</source>
        <translation>{day} kl. {time}, {who}</translation>
    </message>
    <message>
        <source>{step} (undone)</source>
        <translation>{step} (angret)</translation>
    </message>
</context>
<context>
    <name>ToDo</name>
    <message>
        <source>What to do</source>
        <translation>Hva du skal gjøre</translation>
    </message>
    <message>
        <source>Tick what you have done, or have found not to be needed.</source>
        <translation>Kryss av for det du har gjort, eller har funnet ut at ikke trengs.</translation>
    </message>
    <message>
        <source>Is anybody in danger now?</source>
        <translation>Er noen i fare nå?</translation>
    </message>
    <message>
        <source>Ring 112 (police), 113 (ambulance) or 110 (fire). Do that before you write.</source>
        <translation>Ring 112 (politi), 113 (ambulanse) eller 110 (brann). Gjør det før du skriver.</translation>
    </message>
    <message>
        <source>Does anybody need a doctor today?</source>
        <translation>Trenger noen lege i dag?</translation>
    </message>
    <message>
        <source>Ring the emergency clinic at 116 117.</source>
        <translation>Ring legevakta på 116 117.</translation>
    </message>
    <message>
        <source>Can something serious happen?</source>
        <translation>Kan noe alvorlig komme til å skje?</translation>
    </message>
    <message>
        <source>Everybody has a duty to try to avert serious crimes such as killing, grave violence, abuse in close relations, rape and sexual abuse of children (Penal Code section 196). It goes before any promise or duty of confidentiality. Ring the police at 112.</source>
        <translation>Alle har plikt til å prøve å hindre alvorlige forbrytelser som drap, grov vold, mishandling i nære relasjoner, voldtekt og seksuelle overgrep mot barn (straffeloven § 196). Den plikten går foran løfter og taushetsplikt. Ring politiet på 112.</translation>
    </message>
    <message>
        <source>Is it about a child?</source>
        <translation>Gjelder det et barn?</translation>
    </message>
    <message>
        <source>Talk with the child welfare service of the municipality. You can ask without saying who it is about. The alarm telephone for children and young people is 116 111.</source>
        <translation>Snakk med barnevernet i kommunen. Du kan spørre om råd uten å si hvem det gjelder. Alarmtelefonen for barn og unge er 116 111.</translation>
    </message>
    <message>
        <source>Have you talked with the one it is about?</source>
        <translation>Har du snakket med den det gjelder?</translation>
    </message>
    <message>
        <source>Listen, and never promise to keep it secret. Do not investigate yourself.</source>
        <translation>Hør etter, og lov aldri å holde det hemmelig. Ikke begynn å granske selv.</translation>
    </message>
    <message>
        <source>Does your leader know?</source>
        <translation>Vet lederen din om det?</translation>
    </message>
    <message>
        <source>Agree who follows up, and who is to know what.</source>
        <translation>Bli enige om hvem som følger opp, og hvem som skal vite hva.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close the notice</source>
        <translation>Lukk varselet</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Put off …</source>
        <translation>Utsett …</translation>
    </message>
    <message>
        <source>This needs you now</source>
        <translation>Dette trenger deg nå</translation>
    </message>
    <message>
        <source>{date} · week {week} · nothing is waiting for you</source>
        <translation>{date} · uke {week} · ingenting venter på deg</translation>
    </message>
    <message>
        <source>{date} · week {week} · 1 thing needs you</source>
        <translation>{date} · uke {week} · 1 ting trenger deg</translation>
    </message>
    <message>
        <source>{date} · week {week} · {count} things need you</source>
        <translation>{date} · uke {week} · {count} ting trenger deg</translation>
    </message>
    <message>
        <source>Nothing is urgent.</source>
        <translation>Ingenting haster.</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>God morgen</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>God dag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>God kveld</translation>
    </message>
    <message>
        <source>No meetings are planned ahead.</source>
        <translation>Ingen møter er planlagt framover.</translation>
    </message>
    <message>
        <source>Next: {day} {meeting}</source>
        <translation>Neste: {day} {meeting}</translation>
    </message>
    <message>
        <source>1 thing is put off and comes back.</source>
        <translation>1 ting er utsatt og kommer tilbake.</translation>
    </message>
    <message>
        <source>{count} things are put off and come back.</source>
        <translation>{count} ting er utsatt og kommer tilbake.</translation>
    </message>
    <message>
        <source>Bring in applicants</source>
        <translation>Hent inn søkere</translation>
    </message>
    <message>
        <source>Choose applicants</source>
        <translation>Velg ut søkere</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Koble</translation>
    </message>
    <message>
        <source>See the agreements</source>
        <translation>Se på avtalene</translation>
    </message>
    <message>
        <source>See the calendar</source>
        <translation>Se kalenderen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
</context>
<context>
    <name>ToldFields</name>
    <message>
        <source>Background</source>
        <translation>Bakgrunn</translation>
    </message>
    <message>
        <source>What must be arranged</source>
        <translation>Hva som må legges til rette</translation>
    </message>
</context>
<context>
    <name>TrialPanel</name>
    <message>
        <source>By itself until {day}: the second meeting, or six weeks.</source>
        <translation>Uten egen dato varer prøvetiden til {day}: til det andre møtet eller i seks uker.</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>Passer det?</translation>
    </message>
    <message>
        <source>Trial until</source>
        <translation>Prøvetid til</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Usikker</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>End and match anew …</source>
        <translation>Avslutt og koble på nytt …</translation>
    </message>
    <message>
        <source>This was not kept. Try again.</source>
        <translation>Dette ble ikke lagret. Prøv igjen.</translation>
    </message>
    <message>
        <source>End {adept} and {mentor}</source>
        <translation>Avslutt {adept} og {mentor}</translation>
    </message>
    <message>
        <source>It is nobody's fault. Both can be matched again, but not with each other.</source>
        <translation>Det er ingens feil. Begge kan kobles på nytt, men ikke med hverandre.</translation>
    </message>
    <message>
        <source>End and match anew</source>
        <translation>Avslutt og koble på nytt</translation>
    </message>
</context>
<context>
    <name>TroubleBox</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Copy error message</source>
        <translation>Kopier feilmelding</translation>
    </message>
</context>
<context>
    <name>TroubleZone</name>
    <message>
        <source>Could not be read</source>
        <translation>Kan ikke leses</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
</context>
<context>
    <name>Twice</name>
    <message>
        <source>Looking for applicants who are in the list twice</source>
        <translation>Ser etter søkere som står to ganger i lista</translation>
    </message>
</context>
<context>
    <name>TwoAnswers</name>
    <message>
        <source>What does {name} say?</source>
        <translation>Hva sier {name}?</translation>
    </message>
    <message>
        <source>You may leave it empty. What you write is for you alone, and stands on no paper.</source>
        <translation>Du kan la feltet stå tomt. Det du skriver, er bare for deg og kommer ikke på noe papir.</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Lagre svaret</translation>
    </message>
</context>
<context>
    <name>TypingIn</name>
    <message>
        <source>Which form</source>
        <translation>Hvilket skjema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The other of the two is not told what is answered.</source>
        <translation>Den andre i paret får ikke vite hva som er svart.</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Lagre svaret</translation>
    </message>
    <message>
        <source>1 sheet was kept. Type in the next one.</source>
        <translation>1 ark er ført inn. Ta det neste.</translation>
    </message>
    <message>
        <source>{count} sheets were kept. Type in the next one.</source>
        <translation>{count} ark er ført inn. Ta det neste.</translation>
    </message>
    <message>
        <source>The answers are kept without a name.</source>
        <translation>Svarene lagres uten navn.</translation>
    </message>
    <message>
        <source>Keep the sheet</source>
        <translation>Lagre arket</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Opening …</source>
        <translation>Åpner …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passfrase</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Tilbake</translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation>Annen fil …</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
    <message>
        <source>The words are right</source>
        <translation>Ordene er riktige</translation>
    </message>
    <message>
        <source>The passphrase is right</source>
        <translation>Passfrasen er riktig</translation>
    </message>
    <message>
        <source>{right}, but the file is damaged. The newest good backup is from {when}. If you restore it, the damaged file is kept beside the backups. What was done after that moment must be done again.</source>
        <translation>{right}, men fila er skadet. Nyeste gode sikkerhetskopi er fra {when}. Gjenoppretter du den, blir den skadde fila tatt vare på ved siden av kopiene. Det du gjorde etter det, må gjøres på nytt.</translation>
    </message>
    <message>
        <source>Restore the backup from {when}</source>
        <translation>Gjenopprett kopien fra {when}</translation>
    </message>
    <message>
        <source>I know the passphrase after all</source>
        <translation>Jeg husker passfrasen likevel</translation>
    </message>
    <message>
        <source>I have forgotten the passphrase</source>
        <translation>Jeg har glemt passfrasen</translation>
    </message>
</context>
<context>
    <name>UnsentPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>Are these sent?</source>
        <translation>Er disse sendt?</translation>
    </message>
    <message>
        <source>Only you know it. What is marked as sent counts as heard from us.</source>
        <translation>Det vet bare du. Det som er merket som sendt, teller som «hørt fra oss».</translation>
    </message>
    <message>
        <source>Not sent: take away</source>
        <translation>Ikke sendt: ta bort</translation>
    </message>
    <message>
        <source>Drafts that are not marked as sent</source>
        <translation>Kladder som ikke er merket som sendt</translation>
    </message>
    <message>
        <source>No draft is waiting</source>
        <translation>Ingen kladder venter</translation>
    </message>
    <message>
        <source>All that was made is marked as sent.</source>
        <translation>Alt som er laget, er merket som sendt.</translation>
    </message>
    <message>
        <source>Yes, mark 1 as sent</source>
        <translation>Ja, merk 1 som sendt</translation>
    </message>
    <message>
        <source>Yes, mark {count} as sent</source>
        <translation>Ja, merk {count} som sendt</translation>
    </message>
    <message>
        <source>Yes, mark as sent</source>
        <translation>Ja, merk som sendt</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Søker</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Laget</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Ranked</source>
        <translation>Rangert</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tavle</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Keeping what was open</source>
        <translation>Tar vare på det som var åpent</translation>
    </message>
    <message>
        <source>Keeping a little room on the disk</source>
        <translation>Sparer litt plass på disken</translation>
    </message>
    <message>
        <source>Another file lies in the place of this one. Nothing more is saved here.</source>
        <translation>En annen fil ligger der denne lå. Ingenting mer blir lagret her.</translation>
    </message>
    <message>
        <source>Open the file again</source>
        <translation>Åpne fila på nytt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Lagre en kopi …</translation>
    </message>
    <message>
        <source>A newer MentorDesk has made this file. All of it can be seen, and nothing changed.</source>
        <translation>Fila er laget med en nyere MentorDesk. Alt kan ses, men ingenting kan endres.</translation>
    </message>
    <message>
        <source>Nothing can be saved where this file lies. All of it can be seen, and nothing changed.</source>
        <translation>Det går ikke å lagre der denne fila ligger. Alt kan ses, men ingenting kan endres.</translation>
    </message>
    <message>
        <source>The file is gone. Was a stick pulled out? Put it in again.</source>
        <translation>Fila er borte. Er minnepinnen tatt ut? Sett den inn igjen.</translation>
    </message>
    <message>
        <source>The file is gone. Was a stick pulled out? There is a backup from {when}.</source>
        <translation>Fila er borte. Er minnepinnen tatt ut? Det finnes en sikkerhetskopi fra {when}.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Vis den</translation>
    </message>
    <message>
        <source>Another file has come in the place of the open one. What you had open is kept.</source>
        <translation>Fila er byttet ut mens den var åpen. Det du hadde åpent, er tatt vare på.</translation>
    </message>
</context>
<context>
    <name>WeightsBinding</name>
    <message>
        <source>Reading the weights</source>
        <translation>Leser vektene</translation>
    </message>
    <message>
        <source>Working out a suggestion</source>
        <translation>Regner ut et forslag</translation>
    </message>
</context>
<context>
    <name>WeightsPanel</name>
    <message>
        <source>Weights</source>
        <translation>Vekter</translation>
    </message>
    <message>
        <source>What counts when you match. The list follows while you pull.</source>
        <translation>Hva som teller når dere kobler. Lista følger med mens du drar.</translation>
    </message>
    <message>
        <source>Must: or they cannot be a pair. Should: gives points. May: is only told. Off: does not count.</source>
        <translation>Må: ellers blir de ikke et par. Bør: gir poeng. Kan: blir bare nevnt. Av: teller ikke.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Back to the template</source>
        <translation>Tilbake til malen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>A criterion with twice the weight counts twice as much in the mean.</source>
        <translation>Et kriterium med dobbelt vekt teller dobbelt så mye i snittet.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>1 applicant has come above the line, and 1 has gone below.</source>
        <translation>1 søker har kommet over streken, og 1 under.</translation>
    </message>
    <message>
        <source>{count} applicants have come above the line, and as many have gone below.</source>
        <translation>{count} søkere har kommet over streken, og like mange under.</translation>
    </message>
    <message>
        <source>The same applicants are above the line.</source>
        <translation>De samme søkerne er over streken.</translation>
    </message>
</context>
<context>
    <name>WhoseChoice</name>
    <message>
        <source>Previous</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} av {count}</translation>
    </message>
    <message>
        <source>There is nobody yet</source>
        <translation>Det er ingen ennå</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {time} · offline</source>
        <translation>Lagret {time} · frakoblet</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Angre: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Gjør om: {step}</translation>
    </message>
</context>
<context>
    <name>WishPanel</name>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Adept and mentor</source>
        <translation>Adept og mentor</translation>
    </message>
    <message>
        <source>Adept</source>
        <translation>Adept</translation>
    </message>
    <message>
        <source>Wishes, the dearest first</source>
        <translation>Ønsker, det viktigste først</translation>
    </message>
    <message>
        <source>Write a name and press Enter</source>
        <translation>Skriv et navn og trykk Enter</translation>
    </message>
    <message>
        <source>Those who fit</source>
        <translation>De som passer</translation>
    </message>
    <message>
        <source>Wishes in order</source>
        <translation>Ønskene i rekkefølge</translation>
    </message>
    <message>
        <source>Ctrl and an arrow key moves a wish up or down. Del takes it off.</source>
        <translation>Ctrl og piltast flytter et ønske opp eller ned. Delete tar det bort.</translation>
    </message>
    <message>
        <source>Would rather not have</source>
        <translation>Vil helst ikke ha</translation>
    </message>
    <message>
        <source>It counts when pairs are suggested, and stands on no paper.</source>
        <translation>Det teller når par foreslås, og kommer ikke på noe papir.</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <translation>Bare du ser dette</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Opp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Take the wish off</source>
        <translation>Ta bort ønsket</translation>
    </message>
    <message>
        <source>Take off whom they would rather not have</source>
        <translation>Ta bort «helst ikke»</translation>
    </message>
    <message>
        <source>{name} {mark}</source>
        <translation>{name} {mark}</translation>
    </message>
    <message>
        <source>Marks after the speed meetings: {marks}</source>
        <translation>Vurderinger etter hurtigmøtene: {marks}</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>The {count} words of the recovery sheet</source>
        <translation>De {count} ordene på gjenopprettingsarket</translation>
    </message>
    <message>
        <source>With spaces between them. Capitals, numbers and commas do not matter.</source>
        <translation>Med mellomrom mellom. Store bokstaver, tall og komma er ikke så nøye.</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hva det gjelder</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Den forrige</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Den neste</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopier teksten</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Åpne i e-postprogrammet</translation>
    </message>
    <message>
        <source>Nothing is sent from here: you send it yourself, and say so afterwards.</source>
        <translation>Ingenting sendes herfra: Du sender selv, og sier fra etterpå.</translation>
    </message>
    <message>
        <source>What fits each one's status</source>
        <translation>Det som passer hver enkelts status</translation>
    </message>
    <message>
        <source>Names are hidden. Show them to write to somebody.</source>
        <translation>Navnene er skjult. Vis dem for å skrive til noen.</translation>
    </message>
    <message>
        <source>Choose in the list whom you want to write to</source>
        <translation>Velg i lista hvem du vil skrive til</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Skriv til {name}</translation>
    </message>
    <message>
        <source>Write to {count} applicants</source>
        <translation>Skriv til {count} søkere</translation>
    </message>
    <message>
        <source>Make a mail draft …</source>
        <translation>Lag e-postkladd …</translation>
    </message>
    <message>
        <source>Make {count} mail drafts …</source>
        <translation>Lag {count} e-postkladder …</translation>
    </message>
    <message>
        <source>neither e-mail nor phone</source>
        <translation>verken e-post eller telefon</translation>
    </message>
    <message>
        <source>{place} of {count}: {name} ({reached})</source>
        <translation>{place} av {count}: {name} ({reached})</translation>
    </message>
    <message>
        <source>The draft lies in {folder}.</source>
        <translation>Kladden ligger i {folder}.</translation>
    </message>
    <message>
        <source>{count} drafts lie in {folder}.</source>
        <translation>{count} kladder ligger i {folder}.</translation>
    </message>
    <message>
        <source>Without an e-mail address: {names}.</source>
        <translation>Uten e-postadresse: {names}.</translation>
    </message>
    <message>
        <source>The text to {name} is copied.</source>
        <translation>Teksten til {name} er kopiert.</translation>
    </message>
    <message>
        <source>The draft to {name} is open in the mail program.</source>
        <translation>Kladden til {name} er åpnet i e-postprogrammet.</translation>
    </message>
</context>
<context>
    <name>ZoomTools</name>
    <message>
        <source>Size of the page</source>
        <translation>Størrelse på siden</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Hele bredden</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
</context>
<context>
    <name>_Bound</name>
    <message>
        <source>Drawing the preview …</source>
        <translation>Tegner forhåndsvisningen …</translation>
    </message>
    <message>
        <source>Making papers …</source>
        <translation>Lager papirer …</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Skriver ut …</translation>
    </message>
    <message>
        <source>1 page is on its way to the printer</source>
        <translation>1 side er på vei til skriveren</translation>
    </message>
    <message>
        <source>{count} pages are on their way to the printer</source>
        <translation>{count} sider er på vei til skriveren</translation>
    </message>
    <message>
        <source>1 paper is in {folder}</source>
        <translation>1 papir ligger i {folder}</translation>
    </message>
    <message>
        <source>{count} papers are in {folder}</source>
        <translation>{count} papirer ligger i {folder}</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappa</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Mappe til papirene</translation>
    </message>
    <message>
        <source>The folder could not be remembered on this machine.</source>
        <translation>Mappa kunne ikke huskes på denne maskinen.</translation>
    </message>
    <message>
        <source>Planning meetings …</source>
        <translation>Planlegger møter …</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Lagre kalenderen</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderfiler (*.ics)</translation>
    </message>
    <message>
        <source>Writing the calendar …</source>
        <translation>Skriver kalenderen …</translation>
    </message>
    <message>
        <source>The calendar is in {name}</source>
        <translation>Kalenderen ligger i {name}</translation>
    </message>
    <message>
        <source>Looking in the calendar …</source>
        <translation>Ser i kalenderen …</translation>
    </message>
</context>
</TS>
