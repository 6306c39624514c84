# Skrivebordet: det «new», «try», «preview» og «translate» sier. Leseren skriver leksjoner og er ikke
# programmerer.

## preview: leksjonen ved siden av funnene
preview-key-desk = funn og valg
preview-key-lesson = leksjonen
preview-key-move = funn
preview-key-open = gå til
preview-key-swap = bytt side
preview-key-next = neste steg
preview-key-previous = forrige
preview-key-size = størrelse
preview-key-steps = alle steg
preview-key-start = fra start
preview-key-variant = variant
preview-key-language = språk
preview-key-theme = farger
preview-key-lines = linjer
preview-key-reload = les på nytt
preview-key-help = hjelp
preview-key-quit = avslutt
preview-reading = Leser leksjonen …
preview-looking = Ser etter feil …
preview-none = Ingen feil. Ingen råd.
preview-count = { $faults ->
    [one] 1 feil
   *[other] { $faults } feil
}, { $warnings ->
    [one] 1 råd
   *[other] { $warnings } råd
}
preview-broken = Det som står i fila nå, kan ikke vises før feilene er rettet. Leksjonen du ser, er den siste hele.
preview-broken-at-first = Leksjonen kan ikke vises før feilene er rettet. Lagre fila når du har rettet, så kommer den.
preview-gone = { $file } er borte. Leksjonen du ser, er den siste som stod der.
preview-gone-at-first = { $file } finnes ikke, eller den er tom.
preview-by-hand = Her får vi ikke vite når du lagrer. Trykk R når du har lagret.
preview-to-step = Enter: gå til steget «{ $step }»
preview-steps = Stegene i leksjonen
preview-here = du er her
preview-told = { $count ->
    [one] 1 funn
   *[other] { $count } funn
}
preview-help = Hjelp til forhåndsvisningen
preview-help-keys = Leksjonen tar imot tastene slik den gjør hos deltakeren. Ctrl-O henter tastene hit og gir dem tilbake.
preview-help-save = Rediger fila i programmet du pleier å bruke. Hver gang du lagrer, leser vi den på nytt, og du blir på samme sted.
preview-help-kept = Ingenting av det du gjør her, blir lagret.
preview-in-lesson = vist i { $lesson }
preview-step = steg { $at } av { $total }: { $step }
preview-variant = variant { $at } av { $total }
preview-theme-dark = mørke farger
preview-theme-light = lyse farger
preview-theme-contrast = sterke farger
preview-language-nb = bokmål
preview-language-nn = nynorsk
preview-language-en = engelsk
preview-lines = linjer, slik linjemodus sier dem
preview-size-room = { $size }, så stort det er plass til
preview-size-cut = { $size } av { $asked }
preview-last-whole = { $shown } – siste hele leksjon
preview-step-gone = Steget «{ $step }» finnes ikke lenger. Du er i det nærmeste.
preview-ended = Her ville programmet ha sluttet. Leksjonen er åpnet på nytt.
preview-other-lesson = Her vises én leksjon. Den er åpnet på nytt.
preview-not-saved = Notatet blir ikke lagret herfra.
preview-no-step = Dette står ikke i noe steg som kan vises.
preview-saved = Lest på nytt.
preview-no-lesson = { $file } er ingen fil i kurset, så vi vet ikke hvordan den skal vises.
preview-no-user = Ingen leksjon bruker det som står i { $file }. Velg en leksjon med --lesson.
preview-plain-on = Forhåndsvisning i linjemodus. Den leser på nytt hver gang du lagrer. Skriv N for neste steg, T for forrige, Q for å avslutte.
preview-plain-read = Lest på nytt:
preview-plain-screen = Slik sier linjemodus det:
preview-plain-unknown = Det forstod vi ikke. Skriv N, T, B, V, M, R eller Q.
