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
