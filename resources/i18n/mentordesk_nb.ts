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
    <name>DateEditor</name>
    <message>
        <source>Write the day like this: 24.11.2026</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file has no passphrase, so there is nothing to lock.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Your choices could not be saved on this machine.</source>
        <translation type="unfinished" />
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
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Innsjekk</translation>
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
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Gatherings</source>
        <translation>Samlinger</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
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
        <source>Hide names</source>
        <translation>Skjul navn</translation>
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
        <source>Check-in for today's gathering</source>
        <translation>Innsjekk til dagens samling</translation>
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
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
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
        <source>Move the line up</source>
        <translation>Flytt streken opp</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Flytt streken ned</translation>
    </message>
    <message>
        <source>To the next stage</source>
        <translation>Til neste trinn</translation>
    </message>
    <message>
        <source>To the previous stage</source>
        <translation>Til forrige trinn</translation>
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
        <source>Dissolve the pair</source>
        <translation>Løs opp paret</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Hvorfor ikke?</translation>
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
        <source>Suggestion A</source>
        <translation>Forslag A</translation>
    </message>
    <message>
        <source>Suggestion B</source>
        <translation>Forslag B</translation>
    </message>
    <message>
        <source>Suggestion C</source>
        <translation>Forslag C</translation>
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
        <source>Status: draft</source>
        <translation>Status: kladd</translation>
    </message>
    <message>
        <source>Status: issued</source>
        <translation>Status: skrevet ut eller sendt</translation>
    </message>
    <message>
        <source>Status: partly signed</source>
        <translation>Status: delvis undertegnet</translation>
    </message>
    <message>
        <source>Status: signed</source>
        <translation>Status: undertegnet</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Sett inn felt</translation>
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
        <source>New event</source>
        <translation>Ny hendelse</translation>
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
        <source>Called: went well</source>
        <translation>Ringte: gikk bra</translation>
    </message>
    <message>
        <source>Called: needs help</source>
        <translation>Ringte: trenger hjelp</translation>
    </message>
    <message>
        <source>Called: no answer</source>
        <translation>Ringte: ikke svar</translation>
    </message>
    <message>
        <source>Present, or not after all</source>
        <translation>Til stede, eller likevel ikke</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Tøm søket</translation>
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
        <source>Reverse mentoring</source>
        <translation>Omvendt mentorprogram</translation>
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
        <source>Four words that have nothing to do with each other make a good passphrase. Write it down and keep it in a safe place: if it is lost, nobody can get the file's contents back.</source>
        <translation>Fire ord som ikke har noe med hverandre å gjøre, er en god passordfrase. Skriv den ned og legg den på et trygt sted: Blir den borte, kan ingen få tilbake det som står i fila.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Passordfrasen en gang til</translation>
    </message>
    <message>
        <source>Make the file without a passphrase</source>
        <translation>Lag fila uten passordfrase</translation>
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
    <message>
        <source>Write a passphrase, or tick the box below</source>
        <translation>Skriv en passordfrase, eller kryss av under</translation>
    </message>
    <message>
        <source>The two passphrases are not the same</source>
        <translation>De to frasene er ikke like</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a number from {least} to {most}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a whole number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too many decimals</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <source>Open a file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MentorDesk files (*.mentordesk)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening …</source>
        <translation>Åpner …</translation>
    </message>
    <message>
        <source>Making the example …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Making the file …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save a copy as</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The copy lies in {place}.</source>
        <translation type="unfinished" />
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
    <name>Searching</name>
    <message>
        <source>Actions</source>
        <translation>Handlinger</translation>
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
    <name>TagsEditor</name>
    <message>
        <source>Take away {word}</source>
        <translation type="unfinished" />
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
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation>Annen fil …</translation>
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
</TS>
