# Skrivebordet: det «new», «try», «preview» og «translate» seier. Lesaren skriv leksjonar og er ikkje
# programmerar.

## try: prøve ein leksjon, og lage døme av det som blei gjort

try-no-step = Leksjonen har ikkje noko steg som heiter «{ $id }». Han har: { $known }.
try-no-variant = Steget har ingen variant som heiter «{ $id }». Det har: { $known }.
try-nothing-played = Du gjorde ikkje noko som kan bli eit døme.
try-played = I steget «{ $step }» gjorde du dette:
try-came = { $what ->
        [done] Oppgåva blei ferdig.
        [right] Svaret var rett.
        [wrong] Svaret var feil.
        [mistake] Det blei feilen «{ $id }».
       *[open] Oppgåva blei ikkje ferdig.
    }
try-ask-add = Skal det bli eit døme i leksjonen?
try-why-add = Eit døme blir prøvd kvar gong leksjonen blir sjekka. Det du skreiv sjølv, står i dømet slik det står over.
try-ask-id = Kva skal dømet heite?
try-why-id = Berre små bokstavar, tal og bindestrek. Ingen andre døme i leksjonen kan heite det same.
try-id-taken = Det namnet kan ikkje brukast. Vel eit anna.
try-added = { $file } har fått { $count ->
        [one] eitt døme
       *[other] { $count } døme
    } til.
try-changed = Fila blei endra medan du prøvde. Ingenting er skrive. Dette ville ha stått der:
try-not-toml = Det er ein feil i fila, så ingenting er skrive. Dette ville ha stått der:
try-nothing-written = Ingenting er skrive.
ask-yes = ja
ask-no = nei
