# Skrivebordet: det «new», «try», «preview» og «translate» seier. Lesaren skriv leksjonar og er ikkje
# programmerar.

## preview: leksjonen ved sida av funna
preview-key-desk = funn og val
preview-key-lesson = leksjonen
preview-key-move = funn
preview-key-open = gå til
preview-key-swap = byt side
preview-key-next = neste steg
preview-key-previous = førre
preview-key-size = storleik
preview-key-steps = alle steg
preview-key-start = frå start
preview-key-variant = variant
preview-key-language = språk
preview-key-theme = fargar
preview-key-lines = linjer
preview-key-reload = les på nytt
preview-key-help = hjelp
preview-key-quit = avslutt
preview-reading = Les leksjonen …
preview-looking = Ser etter feil …
preview-none = Ingen feil. Ingen råd.
preview-count = { $faults ->
    [one] 1 feil
   *[other] { $faults } feil
}, { $warnings ->
    [one] 1 råd
   *[other] { $warnings } råd
}
preview-broken = Det som står i fila no, kan ikkje visast før feila er retta. Leksjonen du ser, er den siste heile.
preview-broken-at-first = Leksjonen kan ikkje visast før feila er retta. Lagre fila når du har retta, så kjem han.
preview-gone = { $file } er borte. Leksjonen du ser, er den siste som stod der.
preview-gone-at-first = { $file } finst ikkje, eller ho er tom.
preview-by-hand = Her får vi ikkje vite når du lagrar. Trykk R når du har lagra.
preview-to-step = Enter: gå til steget «{ $step }»
preview-steps = Stega i leksjonen
preview-here = du er her
preview-told = { $count ->
    [one] 1 funn
   *[other] { $count } funn
}
preview-help = Hjelp til førehandsvisinga
preview-help-keys = Leksjonen tek imot tastane slik han gjer hos deltakaren. Ctrl-O hentar tastane hit og gir dei tilbake.
preview-help-save = Rediger fila i programmet du pleier å bruke. Kvar gong du lagrar, les vi ho på nytt, og du blir på same staden.
preview-help-kept = Ingenting av det du gjer her, blir lagra.
preview-in-lesson = vist i { $lesson }
preview-step = steg { $at } av { $total }: { $step }
preview-variant = variant { $at } av { $total }
preview-theme-dark = mørke fargar
preview-theme-light = lyse fargar
preview-theme-contrast = sterke fargar
preview-language-nb = bokmål
preview-language-nn = nynorsk
preview-language-en = engelsk
preview-lines = linjer, slik linjemodus seier dei
preview-size-room = { $size }, så stort det er plass til
preview-size-cut = { $size } av { $asked }
preview-last-whole = { $shown } – siste heile leksjon
preview-step-gone = Steget «{ $step }» finst ikkje lenger. Du er i det nærmaste.
preview-ended = Her ville programmet ha slutta. Leksjonen er opna på nytt.
preview-other-lesson = Her blir éin leksjon vist. Han er opna på nytt.
preview-not-saved = Notatet blir ikkje lagra herifrå.
preview-no-step = Dette står ikkje i noko steg som kan visast.
preview-saved = Lese på nytt.
preview-no-lesson = { $file } er inga fil i kurset, så vi veit ikkje korleis ho skal visast.
preview-no-user = Ingen leksjon bruker det som står i { $file }. Vel ein leksjon med --lesson.
preview-plain-on = Førehandsvising i linjemodus. Ho les på nytt kvar gong du lagrar. Skriv N for neste steg, T for førre, Q for å avslutte.
preview-plain-read = Lese på nytt:
preview-plain-screen = Slik seier linjemodus det:
preview-plain-unknown = Det forstod vi ikkje. Skriv N, T, B, V, M, R eller Q.
