# The command line.

command-about = Tastetrykk er eit kurs i digitale ferdigheiter for kvardagen, i terminalen.
command-learn = Start kurset, eller ein bestemd leksjon
command-lessons = Vis leksjonane
command-check = Sjå etter feil i leksjonar
command-man = Vis manualsida for programmet
command-profile = Vis kva leksjonane kan seie om kommunen
command-completions = Lag Tab-fullføring for eit skal
command-failed = Det gjekk ikkje: { $reason }
failed-absent = Fila eller mappa finst ikkje.
failed-not-allowed = Du har ikkje lov til å lese eller skrive der.
failed-no-room = Det er ikkje meir plass på disken.
failed-no-folder = Noko som skulle vere ei mappe, er ei fil.
failed-no-file = Noko som skulle vere ei fil, er ei mappe.
help-usage = Bruk
help-commands = Kommandoar
help-arguments = Argument
help-options = Val
form-root = tastetrykk [val] [leksjon]
form-command = tastetrykk kommando [val]
form-learn = tastetrykk learn [val] [leksjon]
form-lessons = tastetrykk lessons [val]
form-check = tastetrykk check [val] [fil eller mappe …]
form-man = tastetrykk man
form-profile = tastetrykk profile [val]
form-completions = tastetrykk completions skal
value-folder = mappe
value-file = fil
value-lesson = leksjon
value-paths = fil eller mappe
value-shell = skal
value-word = ord
value-words = ord
option-help = Vis denne hjelpa
option-version = Vis versjonen
option-lang = Språk: nb er bokmål, nn er nynorsk, en er engelsk
option-lesson = Leksjonen som skal opnast, for eksempel mobil-sms
option-lessons = Mappe med eigne leksjonar, i tillegg til dei innebygde
option-profile = Fil med namn, nummer og fristar for kommunen
option-data = Mappe der det du gjer, blir lagra
option-code = Dei tre orda på kortet ditt
option-plain = Linjemodus: tekst og tal, for skjermlesar
option-theme = Fargar: dark (mørke), light (lyse), contrast (sterke)
option-no-mouse = Ikkje bruk mus
option-color = Fargar: auto (når det passar), always (ja), never (nei)
option-json = Skriv ut som JSON
option-format = Utskrift: human (for menneske), json (for program)
option-check-path = Det som skal sjekkast. Tomt: dei innebygde leksjonane
option-shell = Skalet: bash, elvish, fish, powershell eller zsh
usage-unknown = Dette kjenner vi ikkje: { $what }
usage-no-value = Det må stå noko etter { $what }.
usage-no-value-here = Skriv { $what } åleine, utan likskapsteikn.
usage-place = «{ $what }» kan ikkje stå her. Ein kommando står først, og vala etter.
usage-bad-value = { $what } kan ikkje vere «{ $value }».
usage-choose = { $what } kan ikkje vere «{ $value }». Vel blant: { $valid }.
usage-choose-here = «{ $value }» passar ikkje her. Vel blant: { $valid }.
usage-missing = Dette manglar: { $what }
usage-wrong = Vi forstod ikkje kommandoen.
usage-help = Skriv «tastetrykk --help» for hjelp.
code-near = Meinte du «{ $code }»? Skriv dei tre orda ein gong til.
code-wrong = Desse tre orda kjenner vi ikkje. Sjå på kortet ein gong til.
lesson-wrong = «{ $name }» er ikkje namnet på ein leksjon. Skriv «tastetrykk lessons» for å sjå namna.
not-kept = Noko av det du gjorde, blei ikkje lagra.
panicked = Noko gjekk gale hos oss, ikkje hos deg. Det du har gjort, er lagra. Start programmet igjen.
lessons-minutes = { $minutes } min
lessons-none = Her er det ingen leksjonar.
lessons-faults = { $count ->
    [one] Éin feil gjer at noko ikkje kan brukast. Skriv «tastetrykk check» og namnet på mappa for å sjå han.
   *[other] { $count } feil gjer at noko ikkje kan brukast. Skriv «tastetrykk check» og namnet på mappa for å sjå dei.
}
check-clean = Ingen feil.
check-count = { $faults ->
    [one] Éin feil
   *[other] { $faults } feil
} og { $warnings ->
    [one] eitt råd
   *[other] { $warnings } råd
}
check-no-path = { $path } finst ikkje.
check-no-dictionary = { $languages ->
        [nb] Skrivemåten på bokmål er ikkje sjekka: maskina har ikkje ordboka. Ho ligg i pakken { $package }.
        [nn] Skrivemåten på nynorsk er ikkje sjekka: maskina har ikkje ordboka. Ho ligg i pakken { $package }.
       *[other] Skrivemåten er ikkje sjekka: maskina har ikkje dei norske ordbøkene. Dei ligg i pakken { $package }.
    }

## Settings, and a machine that is shared
command-settings = Vis innstillingane, og kvar dei kjem frå
command-forget = Slett det som er lagra om éin, med orda på kortet
form-settings = tastetrykk settings [val]
form-forget = tastetrykk forget --code "ord ord ord" [val]
option-shared = Mappe som fleire maskiner deler, for kopiar
option-density = Plass: roomy (god), compact (tett)
option-large-targets = Alltid store knappar
option-kiosk = Delt maskin: éin deltakar etter den andre
settings-read = Blir lesen: { $path }
settings-absent = Finst ikkje: { $path }
settings-asked = kommandolinja
settings-environment = miljøvariabel
settings-standard = standard
settings-not-kept = Det du valde under «Innstillingar», blei ikkje lagra.
forgot-here = Det som var lagra på denne maskina, er sletta.
forgot-not-here = Det gjekk ikkje å slette på denne maskina.
forgot-there = Det som låg i den delte mappa, er sletta.
forgot-not-there = Det gjekk ikkje å slette i den delte mappa. Prøv igjen når ho svarer.

## try
command-try = Prøv ein leksjon utan at noko blir lagra
form-try = tastetrykk try [val] fil
option-try-path = Fila med leksjonen
option-step = Begynn med dette steget
option-variant = Begynn med denne varianten av steget
option-record = Spør etterpå om det du gjorde, skal bli døme i fila

## What check tells around the findings
check-alike = { $count ->
    [one] Det same éin stad til: { $places }
   *[other] Det same { $count } stader til: { $places }
}
check-alike-lines = Det same { $count } stader til i fila, på linje { $lines }
check-faults-alone = Feila står først. Slik ser du dei åleine: legg til --faults-only.
check-page = Les meir om eit funn: tastetrykk guide { $code }
check-progress = Sjekkar: { $done } av { $total }
option-faults-only = Vis feila og ikkje råda
option-no-cache = Sjå på alt på nytt, også det som er som før

## check --measures
option-measures = Vis kor tunge tekstane er å lese, leksjon for leksjon
measures-numbers = LIX: lesbarleikstalet. Kjent: det same når ord som leksjonen forklarer, ikkje tel som lange. Ord: kor mange ord ei setning har.
measures-scale = Under 30 er svært lett, 30 til 40 er lett. Setningar på 8 til 14 ord er gode å lese. * betyr over målet.
measures-short = Steg med under 60 ord har for lite tekst til eit eige tal.
measures-none = Her er det ingen leksjon å måle.
measures-lix = LIX
measures-known = Kjent
measures-words = Ord
measures-nb = Bokmål
measures-nn = Nynorsk
measures-lesson = heile leksjonen (mål { $target })
measures-step = steget «{ $step }» ({ $target })
measures-note = hugselappen (mål { $target })
measures-feedback = spørsmål og svar (mål { $target })
measures-glossary = ordlista (mål { $target })
measures-leader = til kursleiaren (mål { $target })

## preview
command-preview = Vis ein leksjon ved sida av funna medan du skriv
form-preview = tastetrykk preview [val] fil
option-preview-file = Fila du arbeider med
option-preview-lesson = Leksjonen som skal vise fila
option-preview-size = Skjermen: 80x24, 60x18, 40x12 eller room (så stor det er plass til)

## Schema og rettleiing
command-schema = Skriv ut JSON Schema for ei fil, så eit skriveprogram kan hjelpe
form-schema = tastetrykk schema [val] [slag fil]
option-schema = Slag fil: lesson (tomt), application, app, profile, world, mail, web, portal, photos, glossary eller paths, eller ei av dei med -translation bak
command-guide = Vis rettleiinga for dei som skriv leksjonar
form-guide = tastetrykk guide [val] [side]
option-page = Sida: ein kode frå check, eit steg, ei hending, ein nøkkel eller eit kapittel. Tomt: alle namna

## Lage og rette filer
command-translate = Skriv inn det som manglar i ei omsetting
form-translate = tastetrykk translate leksjon språk [val]
option-translate-lesson = Namnet på leksjonen, eller fila som skal setjast om
option-translate-to = Språket: nb er bokmål, nn er nynorsk, en er engelsk
option-translate-done = Alt er lese og omsett: ta bort merka
option-dry-run = Vis kva som ville skje, og la filene vere
value-language = språk
command-new = Lag noko nytt: ein leksjon, ein søknad, ein app, ein plan, ein profil eller eit steg
form-new = tastetrykk new [kva] [val]
value-kind = kva
value-text = tekst
value-number = tal
option-new-kind = lesson (leksjon), application (søknad), app, plan, profile (profil)
option-folder = Mappa som fila skal liggje i
option-new-language = Målforma i fila: nb eller nn
option-new-title = Tittelen, eller namnet på staden i ein profil
option-new-title-other = Tittelen på den andre målforma
option-new-goal = Kva ein kan gjere etterpå
option-new-goal-other = Det same på den andre målforma
option-new-module = Del av kurset: telefon, epost, trygg, nett …
option-new-start = Der oppgåva begynner, til dømes phone-home
option-new-done = Det som blir rekna som gjort: melding-sendt …
option-new-minutes = Kor mange minutt han tek
option-new-id = Namnet på fila, utan .toml
option-new-site = Nettadressa til kommunen
option-new-email = E-postadressa til kommunen
option-new-phone = Telefonnummeret til servicekontoret
option-new-yes = Ikkje spør. Ta det vanlege
option-fix = Rett det som trygt kan rettast, og vis kva det er
option-new-municipality = Namnet på kommunen i ein profil

## new --by-doing
option-by-doing = Gjer oppgåva sjølv, og få eit steg av det: fila med leksjonen. Finst ho ikkje, blir ho laga
option-doing-step = Namnet på steget (id)
option-doing-task = Det den som lærer, skal gjere
option-like = Begynn som i eit anna steg: steg eller steg/variant
option-device = Det oppgåva blir gjord på: phone (telefonen), computer (datamaskina), board (øvingstavla), program (programmet her)
option-at = Staden oppgåva begynner, til dømes home eller messages
option-threads = Samtalane som ligg på telefonen, med komma
option-contacts = Kontaktane, med komma
option-mails = E-postane, med komma
option-control = Noko på øvingstavla, til dømes «knapp Te». Kan stå fleire gonger
option-doing-page = Teksten på ei side i heftet. Kan stå fleire gonger
option-act = Noko som blir trykt på eller skrive, utan å ta skjermen i bruk. Kan stå fleire gonger
option-goals = Numra på det som gjer oppgåva ferdig
option-mistakes = Numra på feila som skal forklarast
option-say = Det som blir sagt når oppgåva er ferdig
option-keep-words = Om det du skreiv, skal bli setningar å velje: yes (ja), no (nei)

## The classroom

command-host = Leia eit kurs frå denne maskina
command-join = Bli med i eit kurs
form-host = tastetrykk host [val]
form-join = tastetrykk join [adresse] [val]
value-name = namn
value-port = port
value-address = adresse
value-code = kode
command-simulate = Fyll eit kurs med deltakarar som ikkje finst, for å vise det fram eller prøve det
form-simulate = tastetrykk simulate --seats <tal> --join <adresse> --code <kode> [val]
option-seats = Kor mange som blir med
option-minutes = Kor lenge, i minutt. Elles til kurset er slutt
option-seed = Same tal gir dei same deltakarane
simulate-told = { $seats } kom inn, gjorde { $acts } ting og sende { $answers } svar. { $hands } hender gjekk opp, og { $left } gjekk og kom att.
option-class-name = Kva kurset heiter. Då opnar det med ein gong
option-port = Porten som deltakarane kjem inn på. Elles den første ledige frå 29600
option-class-file = Fil med eit kurs som skal halde fram, også frå ei anna maskin
option-address = Adressa som står på lerretet, til dømes 192.168.1.20
option-class-code = Koden til kurset, sju siffer
option-called = Det du vil bli kalla
class-code-wrong = Koden stemmer ikkje. Han har sju siffer og står på lerretet. Sjå på han ein gong til.
value-plan = plan
option-plan = Planen som skal brukast, til dømes fire-moter, eller eit møte i han: fire-moter/trygg
plan-wrong = «{ $name }» er ikkje namnet på ein plan.
option-here = Vis kurset for denne maskina åleine, for å prøve
class-name-empty = Kurset må ha eit namn.
