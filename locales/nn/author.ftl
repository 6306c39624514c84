# Skrivebordet: det «new», «try», «preview» og «translate» seier. Lesaren skriv leksjonar og er ikkje
# programmerar.

## Omsettingar: «translate»

translate-wrote = Skreiv { $path }.
translate-would = Ville ha skrive { $path }. Ingenting er endra.
translate-same = { $path } er slik ho skal vere.
translate-added = { $count ->
    [one] Éin tekst mangla. Han står på originalspråket, med # OVERSETT over.
   *[other] { $count } tekstar mangla. Dei står på originalspråket, med # OVERSETT over.
}
translate-changed = { $count ->
    [one] Éin tekst har fått ny original. Han er merkt med # ENDRET.
   *[other] { $count } tekstar kan ha fått ny original. Dei er merkte med # ENDRET.
}
translate-surplus = { $count ->
    [one] Éi linje høyrer ikkje lenger til noko. Ho er gjord om til ein kommentar.
   *[other] { $count } linjer høyrer ikkje lenger til noko. Dei er gjorde om til kommentarar.
}
translate-left = { $count ->
    [one] Éin tekst ventar på deg.
   *[other] { $count } tekstar ventar på deg.
}
translate-none-left = Alt er omsett.
translate-how = Rett teksten under kvart merke, og ta bort merket. Sjekk så: tastetrykk check { $path }
translate-own-language = Leksjonen er skriven på dette språket frå før. Vel eit anna: { $others }.
translate-broken = Originalen har feil som må rettast først.
translate-no-file = Vi fann ikkje { $path }. Skriv namnet på ein leksjon i mappa di, eller på fila.
translate-not-toml = Fila { $path } kan ikkje lesast. Skriv «tastetrykk check { $path }» for å sjå kva som er gale.
changed-meanwhile = { $path } er endra av nokon andre akkurat no. Vi har late ho vere. Prøv ein gong til.

## Nye filer: «new»

new-hello-lesson = Vi lagar ein ny leksjon. Svar på eitt spørsmål om gongen. Enter tek det som står i [ ]. Skriv ? for å få det forklart.
new-hello-application = Vi lagar ein ny søknad. Svar på eitt spørsmål om gongen. Enter tek det som står i [ ]. Skriv ? for å få det forklart.
new-hello-app = Vi lagar ein ny app til øvetelefonen. Svar på eitt spørsmål om gongen. Enter tek det som står i [ ]. Skriv ? for å få det forklart.
new-hello-profile = Vi lagar ein profil for kommunen. Svar på eitt spørsmål om gongen. Enter tek det som står i [ ]. Skriv ? for å få det forklart.
new-choose = Skriv eit tal frå 1 til { $most }.
new-not-one-of = Vi forstod ikkje «{ $answer }». Skriv eit tal frå 1 til { $most }, og trykk Enter.
new-ask-language = Kva målform skriv du på?
new-help-language = Du skriv på den eine. Programmet lagar ei fil til med den andre, og seier frå om det som må setjast om.
new-language-nb = bokmål
new-language-nn = nynorsk
new-ask-place = Kvar begynner oppgåva?
new-help-place = Deltakaren øver på ein telefon eller ei maskin som ikkje er ekte. Her vel du kva som er ope når oppgåva begynner. Du kan endre det seinare.
new-place-phone-home = På telefonen, på heimskjermen
new-place-phone-messages = På telefonen, i Meldingar
new-place-phone-mail = På telefonen, i E-post
new-place-phone-web = På telefonen, i Nettlesar
new-place-computer-mail = På maskina, i E-post
new-place-computer-web = På maskina, i Nettlesar
new-place-computer-min-side = På maskina, på Mi side
new-ask-done = Kva blir rekna som gjort?
new-help-done = Dette er det programmet ser etter. Når det skjer, er oppgåva løyst. Du kan byte personar og tekstar etterpå.
new-done-message-sent = Ei melding er send til den rette
new-done-message-read = Den rette meldinga er opna
new-done-mail-read = Den rette e-posten er opna
new-done-mail-answered = Det er svart på ein e-post
new-done-page-found = Den rette sida er funnen med eit søk
new-done-case-opened = Den rette saka er opna
new-ask-title = Kva skal han heite?
new-help-title = Nokre få ord som seier kva ein lærer, til dømes «Betale parkering». Høgst 60 teikn. Fila får namn etter dette.
new-ask-title-other = Kva heiter det på { $language }?
new-help-other = Trykk Enter om du vil setje om seinare. Da får teksten eit merke, og sjekken minner deg på det.
new-ask-goal = Kva kan ein gjere etterpå?
new-help-goal = Éi setning som begynner med «Du kan». Ho står under tittelen.
new-ask-goal-other = Kva blir setninga på { $language }?
new-ask-module = Kva del av kurset høyrer han til?
new-help-module = Leksjonen står i denne delen på kartet over kurset.
new-ask-minutes = Kor mange minutt tek han?
new-help-minutes = For ein som er ny og tek seg god tid. Frå 1 til 120.
new-not-minutes = Skriv eit tal frå 1 til 120.
new-ask-place-name = Kva heiter staden?
new-help-place-name = Namnet åleine, til dømes «Ulvik».
new-ask-municipality = Kva heiter kommunen?
new-help-municipality = Slik det står i ei setning, til dømes «Ulvik kommune».
new-municipality = { $place } kommune
new-ask-site = Kva er nettadressa til kommunen?
new-help-site = Slik folk les ho, utan https framfor. Trykk Enter om du vil fylle det ut i fila.
new-ask-email = Kva er e-postadressa til kommunen?
new-help-email = Den som folk kan skrive til. Trykk Enter om du vil fylle det ut i fila.
new-ask-phone = Kva er telefonnummeret til servicekontoret?
new-help-phone = Tal og mellomrom. Trykk Enter om du vil fylle det ut i fila.
new-empty = Her må det stå noko.
new-too-long = Det er litt langt. Skriv høgst { $most } teikn.
new-no-name = Av dette kan vi ikkje lage eit filnamn. Ta med minst éin bokstav.
new-brace = Teikna for krøllparentes har ei eiga tyding her. Skriv det utan dei.
new-taken = Namnet { $taken } er brukt. Fila får namnet { $name } i staden.
new-id-taken = Namnet { $name } er brukt. Vel eit anna.
new-id-bad = «{ $name }» kan ikkje vere namn på ei fil. Bruk små bokstavar a–z, tal og bindestrek.
new-not-there = «{ $answer }» passar ikkje her. Vel blant: { $known }.
new-wrote = Skreiv { $path }.
new-next = Prøv dette no:
new-nothing = Ingenting er skrive.
new-in-lesson-form = Ein leksjon opnar skjemaet med  form = "{ $id }"
new-in-lesson-app = Ein leksjon opnar appen når det står  app = "{ $id }"  i start.

## Rettingar: «check --fix»

fix-found = retta [{ $code }]
fix-mark = tok bort eit usynleg merke framfor den første linja
fix-line-ends = gjorde om linjeskifta frå Windows
fix-blanks = tok bort mellomrom sist på linjer
fix-nothing = Vi fann ikkje noko som vi trygt kan rette for deg.
fix-done = { $changes ->
    [one] Retta éin ting
   *[other] Retta { $changes } ting
} i { $files ->
    [one] éi fil.
   *[other] { $files } filer.
}
fix-would = { $changes ->
    [one] Ville ha retta éin ting
   *[other] Ville ha retta { $changes } ting
} i { $files ->
    [one] éi fil. Ingenting er endra.
   *[other] { $files } filer. Ingenting er endra.
}
