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
