# Skrivebordet: det «new», «try», «preview» og «translate» sier. Leseren skriver leksjoner og er ikke
# programmerer.

## Oversettelser: «translate»

translate-wrote = Skrev { $path }.
translate-would = Ville skrevet { $path }. Ingenting er endret.
translate-same = { $path } er som den skal være.
translate-added = { $count ->
    [one] Én tekst manglet. Den står på originalspråket, med # OVERSETT over.
   *[other] { $count } tekster manglet. De står på originalspråket, med # OVERSETT over.
}
translate-changed = { $count ->
    [one] Én tekst har fått ny original. Den er merket med # ENDRET.
   *[other] { $count } tekster kan ha fått ny original. De er merket med # ENDRET.
}
translate-surplus = { $count ->
    [one] Én linje hører ikke lenger til noe. Den er gjort om til en kommentar.
   *[other] { $count } linjer hører ikke lenger til noe. De er gjort om til kommentarer.
}
translate-left = { $count ->
    [one] Én tekst venter på deg.
   *[other] { $count } tekster venter på deg.
}
translate-none-left = Alt er oversatt.
translate-how = Rett teksten under hvert merke, og ta bort merket. Sjekk så: tastetrykk check { $path }
translate-own-language = Leksjonen er skrevet på dette språket fra før. Velg et annet: { $others }.
translate-broken = Originalen har feil som må rettes først.
translate-no-file = Vi fant ikke { $path }. Skriv navnet på en leksjon i mappa di, eller på fila.
translate-not-toml = Fila { $path } kan ikke leses. Skriv «tastetrykk check { $path }» for å se hva som er galt.
changed-meanwhile = { $path } er endret av noen andre akkurat nå. Vi har latt den være. Prøv en gang til.

## Nye filer: «new»

new-hello-lesson = Vi lager en ny leksjon. Svar på ett spørsmål om gangen. Enter tar det som står i [ ]. Skriv ? for å få det forklart.
new-hello-application = Vi lager en ny søknad. Svar på ett spørsmål om gangen. Enter tar det som står i [ ]. Skriv ? for å få det forklart.
new-hello-app = Vi lager en ny app til øvetelefonen. Svar på ett spørsmål om gangen. Enter tar det som står i [ ]. Skriv ? for å få det forklart.
new-hello-profile = Vi lager en profil for kommunen. Svar på ett spørsmål om gangen. Enter tar det som står i [ ]. Skriv ? for å få det forklart.
new-choose = Skriv et tall fra 1 til { $most }.
new-not-one-of = Vi forstod ikke «{ $answer }». Skriv et tall fra 1 til { $most }, og trykk Enter.
new-ask-language = Hvilken målform skriver du på?
new-help-language = Du skriver på den ene. Programmet lager en fil til med den andre, og sier fra om det som må oversettes.
new-language-nb = bokmål
new-language-nn = nynorsk
new-ask-place = Hvor begynner oppgaven?
new-help-place = Deltakeren øver på en telefon eller en maskin som ikke er ekte. Her velger du hva som er åpent når oppgaven begynner. Du kan endre det senere.
new-place-phone-home = På telefonen, på hjemskjermen
new-place-phone-messages = På telefonen, i Meldinger
new-place-phone-mail = På telefonen, i E-post
new-place-phone-web = På telefonen, i Nettleser
new-place-computer-mail = På maskinen, i E-post
new-place-computer-web = På maskinen, i Nettleser
new-place-computer-min-side = På maskinen, på Min side
new-ask-done = Hva regnes som gjort?
new-help-done = Dette er det programmet ser etter. Når det skjer, er oppgaven løst. Du kan bytte personer og tekster etterpå.
new-done-message-sent = En melding er sendt til den rette
new-done-message-read = Den rette meldingen er åpnet
new-done-mail-read = Den rette e-posten er åpnet
new-done-mail-answered = En e-post er besvart
new-done-page-found = Den rette siden er funnet med et søk
new-done-case-opened = Den rette saken er åpnet
new-ask-title = Hva skal den hete?
new-help-title = Noen få ord som sier hva en lærer, for eksempel «Betale parkering». Høyst 60 tegn. Fila får navn etter dette.
new-ask-title-other = Hva heter det på { $language }?
new-help-other = Trykk Enter hvis du vil oversette senere. Da får teksten et merke, og sjekken minner deg på det.
new-ask-goal = Hva kan en gjøre etterpå?
new-help-goal = Én setning som begynner med «Du kan». Den står under tittelen.
new-ask-goal-other = Hva blir setningen på { $language }?
new-ask-module = Hvilken del av kurset hører den til?
new-help-module = Leksjonen står i denne delen på kartet over kurset.
new-ask-minutes = Hvor mange minutter tar den?
new-help-minutes = For en som er ny og tar seg god tid. Fra 1 til 120.
new-not-minutes = Skriv et tall fra 1 til 120.
new-ask-place-name = Hva heter stedet?
new-help-place-name = Navnet alene, for eksempel «Ulvik».
new-ask-municipality = Hva heter kommunen?
new-help-municipality = Slik det står i en setning, for eksempel «Ulvik kommune».
new-municipality = { $place } kommune
new-ask-site = Hva er nettadressen til kommunen?
new-help-site = Slik folk leser den, uten https foran. Trykk Enter hvis du vil fylle det ut i fila.
new-ask-email = Hva er e-postadressen til kommunen?
new-help-email = Den som folk kan skrive til. Trykk Enter hvis du vil fylle det ut i fila.
new-ask-phone = Hva er telefonnummeret til servicekontoret?
new-help-phone = Tall og mellomrom. Trykk Enter hvis du vil fylle det ut i fila.
new-empty = Her må det stå noe.
new-too-long = Det er litt langt. Skriv høyst { $most } tegn.
new-no-name = Av dette kan vi ikke lage et filnavn. Ta med minst én bokstav.
new-brace = Tegnene for krøllparentes har en egen betydning her. Skriv det uten dem.
new-taken = Navnet { $taken } er brukt. Fila får navnet { $name } i stedet.
new-id-taken = Navnet { $name } er brukt. Velg et annet.
new-id-bad = «{ $name }» kan ikke være navn på en fil. Bruk små bokstaver a–z, tall og bindestrek.
new-not-there = «{ $answer }» passer ikke her. Velg blant: { $known }.
new-wrote = Skrev { $path }.
new-next = Prøv dette nå:
new-nothing = Ingenting er skrevet.
new-in-lesson-form = En leksjon åpner skjemaet med  form = "{ $id }"
new-in-lesson-app = En leksjon åpner appen når det står  app = "{ $id }"  i start.

## Rettelser: «check --fix»

fix-found = rettet [{ $code }]
fix-mark = tok bort et usynlig merke foran den første linja
fix-line-ends = gjorde om linjeskiftene fra Windows
fix-blanks = tok bort mellomrom sist på linjer
fix-nothing = Vi fant ikke noe som vi trygt kan rette for deg.
fix-done = { $changes ->
    [one] Rettet én ting
   *[other] Rettet { $changes } ting
} i { $files ->
    [one] én fil.
   *[other] { $files } filer.
}
fix-would = { $changes ->
    [one] Ville rettet én ting
   *[other] Ville rettet { $changes } ting
} i { $files ->
    [one] én fil. Ingenting er endret.
   *[other] { $files } filer. Ingenting er endret.
}
