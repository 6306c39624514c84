# Skrivebordet: det «new», «try», «preview» og «translate» sier. Leseren skriver leksjoner og er ikke
# programmerer.

## try: prøve en leksjon, og lage eksempler av det som ble gjort

try-no-step = Leksjonen har ikke noe steg som heter «{ $id }». Den har: { $known }.
try-no-variant = Steget har ingen variant som heter «{ $id }». Det har: { $known }.
try-nothing-played = Du gjorde ikke noe som kan bli et eksempel.
try-played = I steget «{ $step }» gjorde du dette:
try-came = { $what ->
        [done] Oppgaven ble ferdig.
        [right] Svaret var riktig.
        [wrong] Svaret var feil.
        [mistake] Det ble feilen «{ $id }».
       *[open] Oppgaven ble ikke ferdig.
    }
try-ask-add = Skal det bli et eksempel i leksjonen?
try-why-add = Et eksempel blir prøvd hver gang leksjonen blir sjekket. Det du skrev selv, står i eksempelet slik det står over.
try-ask-id = Hva skal eksempelet hete?
try-why-id = Bare små bokstaver, tall og bindestrek. Ingen andre eksempler i leksjonen kan hete det samme.
try-id-taken = Det navnet kan ikke brukes. Velg et annet.
try-added = { $file } har fått { $count ->
        [one] ett eksempel
       *[other] { $count } eksempler
    } til.
try-changed = Fila ble endret mens du prøvde. Ingenting er skrevet. Dette ville ha stått der:
try-not-toml = Det er en feil i fila, så ingenting er skrevet. Dette ville ha stått der:
try-nothing-written = Ingenting er skrevet.
ask-yes = ja
ask-no = nei
