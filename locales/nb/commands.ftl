# The command line.

command-about = Tastetrykk er et kurs i digitale ferdigheter for hverdagen, i terminalen.
command-learn = Start kurset, eller en bestemt leksjon
command-lessons = Vis leksjonene
command-check = Se etter feil i leksjoner
command-man = Vis manualsiden for programmet
command-profile = Vis hva leksjonene kan si om kommunen
command-completions = Lag Tab-fullføring for et skall
command-failed = Det gikk ikke: { $reason }
failed-absent = Fila eller mappa finnes ikke.
failed-not-allowed = Du har ikke lov til å lese eller skrive der.
failed-no-room = Det er ikke mer plass på disken.
failed-no-folder = Noe som skulle være en mappe, er en fil.
failed-no-file = Noe som skulle være en fil, er en mappe.
help-usage = Bruk
help-commands = Kommandoer
help-arguments = Argumenter
help-options = Valg
form-root = tastetrykk [valg] [leksjon]
form-command = tastetrykk kommando [valg]
form-learn = tastetrykk learn [valg] [leksjon]
form-lessons = tastetrykk lessons [valg]
form-check = tastetrykk check [valg] [fil eller mappe …]
form-man = tastetrykk man
form-profile = tastetrykk profile [valg]
form-completions = tastetrykk completions skall
value-folder = mappe
value-file = fil
value-lesson = leksjon
value-paths = fil eller mappe
value-shell = skall
value-word = ord
value-words = ord
option-help = Vis denne hjelpen
option-version = Vis versjonen
option-lang = Språk: nb er bokmål, nn er nynorsk, en er engelsk
option-lesson = Leksjonen som skal åpnes, for eksempel mobil-sms
option-lessons = Mappe med egne leksjoner, i tillegg til de innebygde
option-profile = Fil med navn, numre og frister for kommunen
option-data = Mappe der det du gjør, blir lagret
option-code = De tre ordene på kortet ditt
option-plain = Linjemodus: tekst og tall, for skjermleser
option-theme = Farger: dark (mørke), light (lyse), contrast (sterke)
option-no-mouse = Ikke bruk mus
option-color = Farger: auto (når det passer), always (ja), never (nei)
option-json = Skriv ut som JSON
option-format = Utskrift: human (for mennesker), json (for programmer)
option-check-path = Det som skal sjekkes. Tomt: de innebygde leksjonene
option-shell = Skallet: bash, elvish, fish, powershell eller zsh
usage-unknown = Dette kjenner vi ikke: { $what }
usage-no-value = Det må stå noe etter { $what }.
usage-no-value-here = Skriv { $what } alene, uten likhetstegn.
usage-place = «{ $what }» kan ikke stå her. En kommando står først, og valgene etter.
usage-bad-value = { $what } kan ikke være «{ $value }».
usage-choose = { $what } kan ikke være «{ $value }». Velg blant: { $valid }.
usage-choose-here = «{ $value }» passer ikke her. Velg blant: { $valid }.
usage-missing = Dette mangler: { $what }
usage-wrong = Vi forstod ikke kommandoen.
usage-help = Skriv «tastetrykk --help» for hjelp.
code-near = Mente du «{ $code }»? Skriv de tre ordene en gang til.
code-wrong = Disse tre ordene kjenner vi ikke. Se på kortet en gang til.
lesson-wrong = «{ $name }» er ikke navnet på en leksjon. Skriv «tastetrykk lessons» for å se navnene.
not-kept = Noe av det du gjorde, ble ikke lagret.
panicked = Noe gikk galt hos oss, ikke hos deg. Det du har gjort, er lagret. Start programmet igjen.
lessons-minutes = { $minutes } min
lessons-none = Her er det ingen leksjoner.
lessons-faults = { $count ->
    [one] Én feil gjør at noe ikke kan brukes. Skriv «tastetrykk check» og navnet på mappa for å se den.
   *[other] { $count } feil gjør at noe ikke kan brukes. Skriv «tastetrykk check» og navnet på mappa for å se dem.
}
check-clean = Ingen feil.
check-count = { $faults ->
    [one] Én feil
   *[other] { $faults } feil
} og { $warnings ->
    [one] ett råd
   *[other] { $warnings } råd
}
check-no-path = { $path } finnes ikke.
check-no-dictionary = { $languages ->
        [nb] Skrivemåten på bokmål er ikke sjekket: maskinen har ikke ordboka. Den ligger i pakken { $package }.
        [nn] Skrivemåten på nynorsk er ikke sjekket: maskinen har ikke ordboka. Den ligger i pakken { $package }.
       *[other] Skrivemåten er ikke sjekket: maskinen har ikke de norske ordbøkene. De ligger i pakken { $package }.
    }

## Settings, and a machine that is shared
command-settings = Vis innstillingene, og hvor de kommer fra
command-forget = Slett det som er lagret om én, med ordene på kortet
form-settings = tastetrykk settings [valg]
form-forget = tastetrykk forget --code "ord ord ord" [valg]
option-shared = Mappe som flere maskiner deler, for kopier
option-density = Plass: roomy (god), compact (tett)
option-large-targets = Alltid store knapper
option-kiosk = Delt maskin: én deltaker etter den andre
settings-read = Leses: { $path }
settings-absent = Finnes ikke: { $path }
settings-asked = kommandolinja
settings-environment = miljøvariabel
settings-standard = standard
settings-not-kept = Det du valgte under «Innstillinger», ble ikke lagret.
forgot-here = Det som var lagret på denne maskinen, er slettet.
forgot-not-here = Det gikk ikke å slette på denne maskinen.
forgot-there = Det som lå i den delte mappa, er slettet.
forgot-not-there = Det gikk ikke å slette i den delte mappa. Prøv igjen når den svarer.

## try
command-try = Prøv en leksjon uten at noe blir lagret
form-try = tastetrykk try [valg] fil
option-try-path = Fila med leksjonen
option-step = Begynn med dette steget
option-variant = Begynn med denne varianten av steget
option-record = Spør etterpå om det du gjorde, skal bli eksempler i fila

## What check tells around the findings
check-alike = { $count ->
    [one] Det samme ett sted til: { $places }
   *[other] Det samme { $count } steder til: { $places }
}
check-alike-lines = Det samme { $count } steder til i fila, på linje { $lines }
check-faults-alone = Feilene står først. Slik ser du dem alene: legg til --faults-only.
check-page = Les mer om et funn: tastetrykk guide { $code }
check-progress = Sjekker: { $done } av { $total }
option-faults-only = Vis feilene og ikke rådene
option-no-cache = Se på alt på nytt, også det som er som før

## check --measures
option-measures = Vis hvor tunge tekstene er å lese, leksjon for leksjon
measures-numbers = LIX: lesbarhetstallet. Kjent: det samme når ord som leksjonen forklarer, ikke teller som lange. Ord: hvor mange ord en setning har.
measures-scale = Under 30 er svært lett, 30 til 40 er lett. Setninger på 8 til 14 ord er gode å lese. * betyr over målet.
measures-short = Steg med under 60 ord har for lite tekst til et eget tall.
measures-none = Her er det ingen leksjon å måle.
measures-lix = LIX
measures-known = Kjent
measures-words = Ord
measures-nb = Bokmål
measures-nn = Nynorsk
measures-lesson = hele leksjonen (mål { $target })
measures-step = steget «{ $step }» ({ $target })
measures-note = huskelappen (mål { $target })
measures-feedback = spørsmål og svar (mål { $target })
measures-glossary = ordlista (mål { $target })
measures-leader = til kurslederen (mål { $target })

## preview
command-preview = Vis en leksjon ved siden av funnene mens du skriver
form-preview = tastetrykk preview [valg] fil
option-preview-file = Fila du arbeider med
option-preview-lesson = Leksjonen som skal vise fila
option-preview-size = Skjermen: 80x24, 60x18, 40x12 eller room (så stor det er plass til)

## Schema og veiledning
command-schema = Skriv ut JSON Schema for en fil, så et skriveprogram kan hjelpe
form-schema = tastetrykk schema [valg] [slags fil]
option-schema = Slags fil: lesson (tomt), application, app, profile, world, mail, web, portal, photos, glossary eller paths, eller en av dem med -translation bak
command-guide = Vis veiledningen for dem som skriver leksjoner
form-guide = tastetrykk guide [valg] [side]
option-page = Siden: en kode fra check, et steg, en hendelse, en nøkkel eller et kapittel. Tomt: alle navnene

## Lage og rette filer
command-translate = Skriv inn det som mangler i en oversettelse
form-translate = tastetrykk translate leksjon språk [valg]
option-translate-lesson = Navnet på leksjonen, eller fila som skal oversettes
option-translate-to = Språket: nb er bokmål, nn er nynorsk, en er engelsk
option-translate-done = Alt er lest og oversatt: ta bort merkene
option-dry-run = Vis hva som ville skje, og la filene være
value-language = språk
command-new = Lag noe nytt: en leksjon, en søknad, en app, en plan, en profil eller et steg
form-new = tastetrykk new [hva] [valg]
value-kind = hva
value-text = tekst
value-number = tall
option-new-kind = lesson (leksjon), application (søknad), app, plan, profile (profil)
option-folder = Mappa som fila skal ligge i
option-new-language = Målformen i fila: nb eller nn
option-new-title = Tittelen, eller navnet på stedet i en profil
option-new-title-other = Tittelen på den andre målformen
option-new-goal = Hva en kan gjøre etterpå
option-new-goal-other = Det samme på den andre målformen
option-new-module = Del av kurset: telefon, epost, trygg, nett …
option-new-start = Der oppgaven begynner, for eksempel phone-home
option-new-done = Det som regnes som gjort: melding-sendt …
option-new-minutes = Hvor mange minutter den tar
option-new-id = Navnet på fila, uten .toml
option-new-site = Nettadressen til kommunen
option-new-email = E-postadressen til kommunen
option-new-phone = Telefonnummeret til servicekontoret
option-new-yes = Ikke spør. Ta det vanlige
option-fix = Rett det som trygt kan rettes, og vis hva det er
option-new-municipality = Navnet på kommunen i en profil

## new --by-doing
option-by-doing = Gjør oppgaven selv, og få et steg av det: fila med leksjonen. Finnes den ikke, blir den laget
option-doing-step = Navnet på steget (id)
option-doing-task = Det den som lærer, skal gjøre
option-like = Begynn som i et annet steg: steg eller steg/variant
option-device = Det oppgaven gjøres på: phone (telefonen), computer (datamaskinen), board (øvingstavla), program (programmet her)
option-at = Stedet oppgaven begynner, for eksempel home eller messages
option-threads = Samtalene som ligger på telefonen, med komma
option-contacts = Kontaktene, med komma
option-mails = E-postene, med komma
option-control = Noe på øvingstavla, for eksempel «knapp Te». Kan stå flere ganger
option-doing-page = Teksten på en side i heftet. Kan stå flere ganger
option-act = Noe som trykkes på eller skrives, uten å ta skjermen i bruk. Kan stå flere ganger
option-goals = Numrene på det som gjør oppgaven ferdig
option-mistakes = Numrene på feilene som skal forklares
option-say = Det som blir sagt når oppgaven er ferdig
option-keep-words = Om det du skrev, skal bli setninger å velge: yes (ja), no (nei)

## The classroom

command-host = Led et kurs fra denne maskinen
command-join = Bli med i et kurs
form-host = tastetrykk host [valg]
form-join = tastetrykk join [adresse] [valg]
value-name = navn
value-port = port
value-address = adresse
value-code = kode
command-simulate = Fyll et kurs med deltakere som ikke finnes, for å vise det fram eller prøve det
form-simulate = tastetrykk simulate --seats <tall> --join <adresse> --code <kode> [valg]
option-seats = Hvor mange som blir med
option-minutes = Hvor lenge, i minutter. Ellers til kurset er slutt
option-seed = Samme tall gir de samme deltakerne
simulate-told = { $seats } kom inn, gjorde { $acts } ting og sendte { $answers } svar. { $hands } hender gikk opp, og { $left } gikk og kom igjen.
option-class-name = Hva kurset heter. Da åpner det med en gang
option-port = Porten som deltakerne kommer inn på. Ellers den første ledige fra 29600
option-class-file = Fil med et kurs som skal fortsette, også fra en annen maskin
option-address = Adressen som står på lerretet, for eksempel 192.168.1.20
option-class-code = Koden til kurset, sju sifre
option-called = Det du vil bli kalt
class-code-wrong = Koden stemmer ikke. Den har sju sifre og står på lerretet. Se på den en gang til.
value-plan = plan
option-plan = Planen som skal brukes, for eksempel fire-moter, eller et møte i den: fire-moter/trygg
plan-wrong = «{ $name }» er ikke navnet på en plan.
option-here = Vis kurset for denne maskinen alene, for å prøve
class-name-empty = Kurset må ha et navn.
