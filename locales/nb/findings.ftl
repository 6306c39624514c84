# Det som er galt, eller bør ses på, i en leksjonsfil. Leseren er en som skriver leksjoner og ikke
# er programmerer. Meldingen er en kort beskrivelse, .help er hva man gjør. .near brukes i stedet
# for .help når vi kjenner et navn som ligner.

finding-severity-fault = feil
finding-severity-warning = råd
finding-there = { $shown ->
        [some] De første av dem, i { $file }:
       *[all] I { $file }:
    }
finding-near = Mente du «{ $near }»?

## Fila
finding-no-lesson = det finnes ingen leksjon som heter «{ $id }»
    .help = Skriv «tastetrykk lessons» for å se hvilke leksjoner som finnes.
finding-unreadable = fila kan ikke leses: { $reason }
    .help = Sjekk at du har lov til å åpne fila, og at ingen andre programmer bruker den.
finding-too-large = fila er for stor
    .help = Fila kan være på høyst { $most } kB. Er det en leksjon, så del den i flere leksjoner.
finding-not-utf8 = fila er lagret på en måte som programmet ikke kan lese
    .help = Her står et tegn, ofte æ, ø eller å, som ikke kan leses. Lagre fila på nytt og velg «UTF-8» i lagringsvinduet.
finding-file-name = filnavnet «{ $name }» kan ikke brukes
    .near = Gi fila navnet «{ $near }». Bruk små bokstaver a–z, tall og bindestrek.
    .help = Bruk små bokstaver a–z, tall og bindestrek, og slutt med «.toml», «.nn.toml» eller «.en.toml».
finding-no-world = fila med personer og meldinger mangler
    .help = Alle leksjonene trenger denne fila. Hent den fra kurset som følger med, eller slett mappa «world», så bruker programmet sin egen fil.
finding-course-file = fila «{ $name }» brukes ikke
    .help = I mappa «course» leser programmet glossary.toml og paths.toml, de samme med .nn.toml og .en.toml, og ordlistene words.txt, words.nb.txt og words.nn.txt. Flytt leksjoner ut av mappa.
finding-world-file = fila «{ $name }» brukes ikke
    .near = Mente du «{ $near }.toml»?
    .help = I mappa «world» leser programmet { $known }, hver med .toml, og de samme med .nn.toml og .en.toml.
finding-more = { $count ->
        [one] det er én ting til i denne fila
       *[other] det er { $count } ting til i denne fila
    }
    .help = Rett først det som står over, og sjekk fila på nytt.
finding-not-plain-text = { $what ->
        [word] fila er et dokument fra Word eller en pakket fil, og ikke ren tekst
        [rich-text] fila er lagret med formatering, og er ikke ren tekst
        [web-page] fila er en nettside, og ikke ren tekst
        [pdf] fila er en PDF, og ikke ren tekst
        [picture] fila er et bilde, og ikke ren tekst
        [json] fila er skrevet som JSON, og det leser ikke programmet
        [utf16] fila er lagret med en tegnkoding som programmet ikke leser
       *[old-mac] fila har linjeskift som programmet ikke leser
    }
    .help = { $what ->
        [word] Åpne den i Word, kopier teksten, lim den inn i et program for ren tekst, for eksempel Notisblokk, og lagre den der.
        [rich-text] Velg «Gjør om til ren tekst» på menyen, og lagre fila på nytt.
        [web-page] Åpne siden, kopier teksten, lim den inn i et program for ren tekst, for eksempel Notisblokk, og lagre den der.
        [utf16] Lagre fila på nytt og velg «UTF-8» i lagringsvinduet. Det som heter «Unicode» eller «UTF-16», er noe annet.
        [old-mac] Åpne fila i et program for ren tekst, og lagre den på nytt med linjeskift for Windows eller Unix.
       *[json] Skriv «tastetrykk new», så får du en fil å begynne på.
    }
finding-empty-file = fila er tom
    .help = { $table ->
        [lesson] Skriv «tastetrykk new», så får du en leksjon å begynne på. Trenger du ikke fila, sletter du den.
       *[other] Skriv det som skal stå i den. Trenger du ikke fila, sletter du den.
    }
finding-file-ending = fila «{ $name }» blir ikke lest, for navnet slutter ikke på «.toml»
    .near = Gi den navnet «{ $near }». Ser du ikke hele navnet, slår du på visning av filetternavn i filvinduet.
    .help = Gi den et navn med små bokstaver a–z, tall og bindestrek, som slutter på «.toml».
finding-file-copy = fila «{ $name }» ser ut til å være en kopi, og blir ikke brukt
    .near = Skal den brukes, gir du den navnet «{ $near }».
    .help = Trenger du den ikke, sletter du den. Skal den være en egen leksjon, gir du den et navn med små bokstaver a–z, tall og bindestrek.
finding-folder-unused = mappa «{ $name }» blir ikke lest
    .near = Gi mappa navnet «{ $near }».
    .help = Leksjoner skal ligge rett i mappa du sjekker. De andre mappene som blir lest, heter { $known }.
finding-wrong-folder = { $what ->
        [app] dette er en app, og her skal det ligge noe annet
        [application] dette er en søknad, og her skal det ligge noe annet
        [plan] dette er en plan, og her skal det ligge noe annet
        [profile] dette er en profil, og her skal det ligge noe annet
       *[lesson] dette er en leksjon, og her skal det ligge noe annet
    }
    .help = { $what ->
        [lesson] Flytt fila, og oversettelsene av den, ut til leksjonene.
       *[other] Flytt fila, og oversettelsene av den, til mappa «{ $folder }».
    }

## Skrivemåten
finding-syntax = programmet forstår ikke hva som står her
    .help = Se etter anførselstegn, likhetstegn, komma og klammer på denne linja og på linja over.
finding-unclosed-text = teksten mangler anførselstegn til slutt
    .help = En tekst begynner og slutter med "-tegnet. Går den over flere linjer, begynner og slutter den med tre: """.
finding-inner-quote = et anførselstegn inne i teksten avslutter den for tidlig
    .help = { $mark ->
        [apostrophe] Sett "-tegnet rundt hele teksten i stedet for '.
       *[straight] Skriv « og » inne i teksten i stedet, eller ta det bort.
    }
finding-unquoted-text = teksten mangler anførselstegn
    .help = Sett "-tegnet foran og bak det som står etter likhetstegnet.
finding-odd-quote = tegnet { $character } kan ikke brukes som anførselstegn her
    .help = Skriv rette anførselstegn: ". Tekstbehandlere som Word gjør dem ofte om til krumme. Skriv leksjoner i et program for ren tekst.
finding-odd-key = tegnet «{ $character }» kan ikke stå i en nøkkel
    .help = En nøkkel er det som står foran likhetstegnet. Bruk bokstavene a–z, tall og vanlig bindestrek. En lang tankestrek fra Word er et annet tegn.
finding-odd-character = her står et tegn som ikke er synlig
    .help = Slett tegnet som er merket, og skriv mellomrom i stedet om det trengs.
finding-bad-escape = skråstreken \ kan ikke stå slik inne i en tekst
    .help = Skriv to skråstreker, \\, der du vil vise én.
finding-missing-equals = likhetstegnet mangler
    .help = Skriv det slik: nøkkel = "tekst".
finding-missing-value = det mangler noe etter likhetstegnet
    .help = Skriv en tekst i anførselstegn, eller ta bort linja.
finding-unclosed-bracket = tegnet { $bracket } mangler
    .help = Alt som åpnes med [ eller {"{"}, må lukkes med ] eller {"}"}. Overskrifter med to klammer foran har to bak.
finding-missing-comma = det mangler komma mellom to ting i en liste
    .help = Sett komma mellom hver ting i lista.
finding-extra-comma = her er det et komma for mye
    .help = Ta bort kommaet, eller skriv det som mangler.
finding-after-value = her står det mer enn det skal på linja
    .help = Flytt det som er merket, til en egen linje, eller ta det bort.
finding-duplicate-key = «{ $key }» står to ganger
    .help = Behold den ene. Skal det være et nytt steg eller svar, må det ha sin egen overskrift med to klammer, for eksempel [[step]].
finding-loose-text = { $what ->
        [colons] her er det skrevet med kolon, og programmet venter likhetstegn
       *[writing] her står det tekst som ikke hører til noen nøkkel
    }
    .help = { $what ->
        [colons] Det gjelder { $count } linjer. Skriv likhetstegn i stedet for kolon, og anførselstegn rundt tekster: nøkkel = "tekst".
       *[writing] Det gjelder { $count } linjer. Skal deltakeren lese dem, setter du dem mellom tre anførselstegn: text = """…""". Er de til deg selv, begynner hver linje med #.
    }
finding-heading-brackets = overskriften mangler klammer
    .help = Skriv { $heading } her, og hvert sted den overskriften skal stå.
finding-heading-words = overskriften har mellomrom der det skal være punktum
    .help = Skriv { $heading }.
finding-odd-comment = en merknad kan ikke begynne med { $mark }
    .help = Skriv # først på linja. Da er merknaden til deg, og kurset leser den ikke.
finding-extra-equals = likhetstegnet står to ganger
    .help = Ta bort det ene.
finding-not-a-number = «{ $key }» skal være et helt tall
    .help = Skriv tallet alene, uten ord, komma og null foran: { $key } = { $key ->
        [format] 1
       *[other] 10
    }. En merknad kan stå bak, etter #.
finding-not-yes-no = «{ $key }» skal være true (ja) eller false (nei)
    .help = Skriv det med små bokstaver og uten anførselstegn: { $key } = true.
finding-odd-bracket = vanlige parenteser kan ikke stå her
    .help = Skriv {"{"} og {"}"} rundt et vilkår, og [ og ] rundt en liste.
finding-two-in-one = her begynner en leksjon til i den samme fila
    .help = Flytt det som står fra denne linja og ned, til en egen fil med sitt eget navn.
finding-whole-translation = oversettelsen er skrevet som en hel leksjon
    .help = Her skal tekstene stå alene, hver under id-en sin: [step.hvorfor] og ikke [[step]]. Skriv «tastetrykk translate», så lages fila ut fra «{ $name }».

## Nøkler og verdier
finding-wrong-format = fila er skrevet for en annen utgave av programmet
    .help = Denne utgaven leser «format = 1», og her står { $found }. Oppdater programmet, eller spør den som ga deg fila.
finding-unknown-key = ukjent nøkkel «{ $key }»
    .help = Her kan du bruke: { $known }.
finding-missing-key = { $table ->
        [lesson] leksjonen mangler «{ $key }»
        [step] steget mangler «{ $key }»
        [read] steget mangler «{ $key }»
        [choice] spørsmålet mangler «{ $key }»
        [option] svaret mangler «{ $key }»
        [practice] oppgaven mangler «{ $key }»
        [order] steget mangler «{ $key }»
        [order-item] punktet mangler «{ $key }»
        [match] steget mangler «{ $key }»
        [pair] paret mangler «{ $key }»
        [fill] steget mangler «{ $key }»
        [answer] svaret mangler «{ $key }»
        [spot] steget mangler «{ $key }»
        [part] delen mangler «{ $key }»
        [own] steget mangler «{ $key }»
        [item] punktet mangler «{ $key }»
        [variant] varianten mangler «{ $key }»
        [start] starten mangler «{ $key }»
        [page] siden mangler «{ $key }»
        [control] det på tavla mangler «{ $key }»
        [sentence] setningen mangler «{ $key }»
        [mistake] feilgrepet mangler «{ $key }»
        [condition] vilkåret mangler «{ $key }»
        [person] personen mangler «{ $key }»
        [account] kontoen mangler «{ $key }»
        [mail] e-posten mangler «{ $key }»
        [mail-link] lenka mangler «{ $key }»
        [file] fila mangler «{ $key }»
        [thread] samtalen mangler «{ $key }»
        [message] meldingen mangler «{ $key }»
        [talk] samtalen mangler «{ $key }»
        [line] replikken mangler «{ $key }»
        [reply] svaret mangler «{ $key }»
        [log] anropet mangler «{ $key }»
        [glossary] ordlista mangler «{ $key }»
        [word] ordet mangler «{ $key }»
        [path] veien mangler «{ $key }»
        [profile] profilen mangler «{ $key }»
        [service] tjenesten mangler «{ $key }»
        [application] søknaden mangler «{ $key }»
        [section] steget i søknaden mangler «{ $key }»
        [question] feltet mangler «{ $key }»
        [rule] regelen mangler «{ $key }»
        [receipt] kvitteringen mangler «{ $key }»
        [after] det saksbehandleren gjør, mangler «{ $key }»
        [app] appen mangler «{ $key }»
        [app-screen] skjermen mangler «{ $key }»
        [app-part] delen mangler «{ $key }»
        [app-shown-if] vilkåret mangler «{ $key }»
        [app-named] valget mangler «{ $key }»
        [app-sibling] oversettelsen av appen mangler «{ $key }»
        [plan] planen mangler «{ $key }»
        [meeting] møtet mangler «{ $key }»
        [meeting-item] punktet i møtet mangler «{ $key }»
        [plan-sibling] oversettelsen av planen mangler «{ $key }»
        [sibling-app-screen] skjermen mangler «{ $key }»
       *[other] «{ $key }» mangler
    }
    .help = { $key ->
        [kind] { $table ->
            [meeting-item] Skriv kind = "lesson" for en leksjon, "pause" for en pause eller "talk" for noe dere gjør sammen.
            [app-part] Skriv kind = "text", "heading", "picture", "value", "button", "switch", "memory", "choice" eller "field".
           *[other] Skriv kind = "read" for tekst, "choice" for spørsmål, "order" for rekkefølge, "match" for par, "fill" for noe å skrive, "spot" for en melding å undersøke, "practice" for oppgave eller "own" for noe å gjøre på egen telefon.
        }
        [format] Skriv format = 1 øverst i fila.
        [step] Legg til minst ett steg, som begynner med [[step]].
        [option] Legg til svar, hvert med overskriften [[step.option]].
        [item] { $table ->
            [meeting] Legg til det dere gjør, hvert punkt med overskriften [[meeting.item]].
           *[other] Legg til det som skal gjøres, hvert punkt med overskriften [[step.item]].
        }
        [meeting] Legg til minst ett møte, som begynner med [[meeting]].
        [lesson] Skriv hvilken leksjon det er: lesson = "mobil-sms".
        [page] Legg til minst én side, med overskriften [[step.page]].
        [control] Legg til det som skal stå på tavla, hvert med overskriften [[step.control]].
        [at] Skriv hvor på telefonen oppgaven begynner: at = "home".
        [start] Legg til overskriften [step.start]. Under den skriver du hvordan telefonen er når oppgaven begynner.
        [pair] Legg til par, hvert med overskriften [[step.pair]].
        [answer] Legg til svar, hvert med overskriften [[step.answer]].
        [part] { $table ->
            [app-screen] Legg til det som skal stå på skjermen, hvert med overskriften [[screen.part]].
           *[other] Legg til delene av meldingen, hver med overskriften [[step.part]].
        }
        [screen] Legg til minst én skjerm, som begynner med [[screen]].
        [as] Skriv as = "sms" eller as = "email".
        [otherwise] Skriv hva en skal se på når svaret er et annet: otherwise = "…".
        [person] Legg til minst én person, som begynner med [[person]].
        [thread] Legg til minst én samtale, som begynner med [[thread]].
        [message] { $table ->
            [after] Skriv hva saksbehandleren spør om: message = "…".
           *[other] Legg til minst én melding.
        }
        [word] Legg til minst ett ord, som begynner med [[word]].
        [path] Legg til minst én vei, som begynner med [[path]].
        [done] Skriv hva som må skje: done = [{"{"} happened = "message-sent" {"}"}].
        [when] Skriv når det gjelder: when = {"{"} happened = "message-sent", to = "per" {"}"}.
        [happened] Skriv hva som må skje, for eksempel happened = "message-sent".
        [from] { $table ->
            [spot] Skriv hvem meldingen ser ut til å komme fra: from = "…".
           *[other] Skriv from = "", og sjekk fila på nytt. Da får du vite hva som skal stå der.
        }
        [form] Skriv form = "digital" eller form = "papir".
        [kommune] Skriv navnet på kommunen: kommune = "Fjordvik kommune".
        [status] Skriv hvor saken står da: status = "received", "working", "waiting" eller "done".
        [days] Skriv hvor mange dager etter søknaden det skjer, for eksempel days = 7.
        [error] Skriv det skjemaet skal si når svaret mangler eller ikke går an: error = "…".
        [right] { $table ->
            [pair] Skriv det som hører sammen med venstre side: right = "…".
           *[other] Skriv hvilke bilder som er det dere ber om, for eksempel right = ["legebrev"].
        }
        [receipt] Legg til overskriften [receipt], med title og text under.
        [section] Legg til minst ett steg, som begynner med [[section]]. I et felt skriver du section = "…".
        [field] Legg til minst ett felt, som begynner med [[field]].
        [after] Legg til det saksbehandleren gjør, hvert med overskriften [[after]].
       *[other] Legg til en linje som begynner med { $key } =
    }
finding-wrong-type = «{ $key }» skal være { $expected ->
        [text] en tekst
        [texts] en liste med tekster
        [number] et helt tall
        [flag] true (ja) eller false (nei)
        [table] en egen del med overskrift
        [tables] deler med overskrift i to klammer
        [by-id] tekster med hver sin id
        [condition] et vilkår
       *[conditions] en liste med vilkår
    }, men er { $found ->
        [text] en tekst
        [number] et helt tall
        [decimal] et desimaltall
        [flag] true eller false
        [date] en dato eller et klokkeslett
        [list] en liste
        [table] én del
       *[tables] flere deler
    }
    .help = { $expected ->
        [text] Sett anførselstegn rundt: { $key } = "…".
        [texts] Skriv tekstene i klammer med komma mellom: { $key } = ["…", "…"].
        [number] Skriv tallet uten anførselstegn og uten komma: { $key } = { $key ->
            [format] 1
           *[other] 10
        }.
        [flag] Skriv true eller false uten anførselstegn: { $key } = true.
        [table] Skriv overskriften med én klamme på hver side, for eksempel { $key ->
            [kiosk] [kiosk]
           *[other] [step.{ $key }]
        }.
        [tables] Skriv overskriften med to klammer på hver side, for eksempel [[step]] eller [[step.option]].
        [by-id] Skriv id-en etter et punktum: { $key }.id = "…".
        [condition] Skriv den slik: { $key } = {"{"} happened = "message-sent" {"}"}.
       *[conditions] Skriv dem slik: { $key } = [{"{"} happened = "message-sent" {"}"}].
    }
finding-out-of-range = tallet i «{ $key }» må være fra { $least } til { $most }
finding-too-long = teksten i «{ $key }» er for lang
    .help = Den har { $length } tegn og kan ha høyst { $most }. Kort den ned, eller del den i to.
finding-line-break = teksten i «{ $key }» må stå på én linje
    .help = Ta bort linjeskiftet.
finding-too-many = det er for mange i «{ $key }»
    .help = Her er det { $count }. Det kan være høyst { $most }.
finding-empty = «{ $key }» er tom
    .help = Skriv det som skal stå der.
finding-unknown-word = «{ $word }» kan ikke stå i «{ $key }»
    .help = Velg en av disse: { $known }.
finding-bad-id = «{ $id }» kan ikke være en id
    .near = Bruk små bokstaver a–z, tall og bindestrek, for eksempel «{ $near }».
    .help = Bruk små bokstaver a–z, tall og bindestrek, høyst 48 tegn.
finding-duplicate-id = id-en «{ $id }» er brukt før
    .help = Gi denne et annet navn, så ingen to på samme sted heter det samme.
finding-invisible-character = «{ $key }» har et tegn som ikke er synlig ({ $character })
    .help = Det er tatt bort når leksjonen vises. Slett det som står ved merket. Slike tegn følger ofte med når noe limes inn.
finding-markup = { $what ->
        [heading] overskrifter kan ikke brukes i teksten
        [link] lenker kan ikke brukes i teksten
        [image] bilder kan ikke brukes i teksten
        [html] tegnene < og > kan ikke brukes rundt ord i teksten
        [quote] sitat med > først på linja kan ikke brukes i teksten
        [emphasis] kursiv kan ikke brukes i teksten
        [table] tabeller kan ikke brukes i teksten
        [rule] skillelinjer kan ikke brukes i teksten
        [code-block] linja begynner med for mange mellomrom
        [nested-list] en liste kan ikke stå inne i en liste
       *[strike] gjennomstreking kan ikke brukes i teksten
    }
    .help = { $what ->
        [heading] Ta bort # først på linja, eller linja med = eller - under. Lag heller et nytt steg.
        [link] Skriv navnet på nettstedet med ord. Et ord i ordlista merkes slik: [lenka](lenke).
        [html] Skriv « og » i stedet.
        [emphasis] Skriv to stjerner på hver side for å framheve: **ord**.
        [code-block] Ta bort mellomrommene først på linja.
        [nested-list] La alle punktene begynne helt til venstre.
       *[other] Bruk avsnitt, punktlister med - først, **framheving** og navn på knapper slik: `Send`.
    }
finding-no-such-term = ordet «{ $id }» finnes ikke i ordlista
    .help = Skriv id-en til et ord i course/glossary.toml, eller ta bort klammene og parentesen. Ordet vises uten merke.
finding-bad-time = «{ $value }» er ikke et klokkeslett
    .help = { $key ->
        [time] Skriv time og minutt, for eksempel 09.05, eller dagen forkortet, for eksempel ons.
       *[clock] Skriv time og minutt med punktum mellom, for eksempel 09.05.
    }
finding-bad-drawing = «{ $key }» kan ikke tegnes slik
    .help = En tegning har høyst { $rows } rader og { $columns } tegn i bredden, med vanlige tegn, uten æ, ø og å.
finding-bad-number = «{ $value }» kan ikke være et telefonnummer her
    .help = Skriv det som 000 00 000, med 0 først, så det ikke tilhører noen. I utlandet: +000 00 000 00. Nødnumre: 110, 112 og 113.
finding-unknown-receiver = ingen i verdensfila heter «{ $name }»
    .near = Mente du «{ $near }»?
    .help = Med «Svar alle» går svaret ikke til den personen. De som finnes: { $known }.
finding-real-address = «{ $value }» kan ikke være en adresse her
    .help = Bruk små bokstaver uten æ, ø og å. Alt etter @ skal slutte på .example eller være fjordvik.kommune.no, så det ikke tilhører noen.

## Det som skal passe sammen
finding-id-not-file-name = id-en er «{ $id }», men fila heter noe annet
    .near = Skriv id = "{ $near }", eller gi fila navnet «{ $id }.toml».
finding-few-options = et spørsmål må ha minst to svar
    .help = Legg til et svar med overskriften [[step.option]].
finding-no-right-answer = ingen av svarene er riktige
    .help = Skriv right = true under det svaret som er riktig.
finding-many-right-answers = to svar er merket som riktige: «{ $first }» og «{ $id }»
    .help = Ta bort right = true under det ene.
finding-unknown-reference = { $what ->
        [mail] det finnes ingen e-post som heter «{ $id }»
        [file] det finnes ingen fil som heter «{ $id }»
        [folder] e-posten har ingen mappe som heter «{ $id }»
        [thread] det finnes ingen samtale som heter «{ $id }»
        [person] det finnes ingen person som heter «{ $id }»
        [sentence] oppgaven har ingen setning som heter «{ $id }»
        [page] heftet har ingen side som heter «{ $id }»
        [control] tavla har ikke noe som heter «{ $id }»
        [theme] det finnes ingen farger som heter «{ $id }»
        [language] kurset finnes ikke på språket «{ $id }»
        [means] «{ $id }» er verken tastene eller musa
        [fit] «{ $id }» sier ikke hvor likt det må være
        [photo] det finnes ikke noe bilde som heter «{ $id }»
        [scene] det finnes ikke noe motiv som heter «{ $id }»
        [form] det finnes ingen søknad som heter «{ $id }»
        [section] det finnes ingen del av en søknad som heter «{ $id }»
        [field] her er det ikke noe felt som heter «{ $id }»
        [answer] feltet har ikke noe svar som heter «{ $id }»
        [option] feltet har ikke noe valg som heter «{ $id }»
        [case] det finnes ingen sak som heter «{ $id }»
        [result] «{ $id }» er ikke noe en sak kan ende med
        [app] telefonen har ingen app som heter «{ $id }»
        [service] det finnes ingen tjeneste som heter «{ $id }»
        [setting] telefonen har ingen innstilling som heter «{ $id }»
        [talk] det finnes ingen samtale i verdensfila som heter «{ $id }»
        [line] samtalen har ingen replikk som heter «{ $id }»
        [reply] ingen kan svare «{ $id }» i samtalen
        [web-page] det finnes ingen nettside som heter «{ $id }»
        [letter] det finnes ikke noe brev fra kommunen som heter «{ $id }»
        [bill] det finnes ingen regning som heter «{ $id }»
        [suggestion] det finnes ikke noe forslag som heter «{ $id }»
        [notice] det finnes ikke noe varsel som heter «{ $id }»
        [approval] KodeID-appen har ikke noe spørsmål som heter «{ $id }»
        [channel] «{ $id }» er verken SMS eller e-post
        [method] ingen kan logge inn med «{ $id }»
        [what] Min profil har ikke noe som heter «{ $id }»
        [kind] et treff er ikke «{ $id }»
        [network] det finnes ikke noe nett som heter «{ $id }»
        [screen] appen har ingen skjerm som heter «{ $id }»
        [part] appen har ingen bryter, ikke noe valg og ikke noe felt som heter «{ $id }»
        [holds] «{ $id }» kan ikke stå der
        [emit] ingenting i appen heter «{ $id }»
        [step] leksjonen har ikke noe steg som heter «{ $id }»
        [variant] steget har ingen variant som heter «{ $id }»
        [then] «{ $id }» er ikke noe dette steget kan ende med
       *[lesson] det finnes ingen leksjon som heter «{ $id }»
    }
    .help = Legg til det som mangler, eller velg noe som finnes: { $known }.
finding-field-not-allowed = «{ $field }» kan ikke stå sammen med «{ $happening }»
    .help = Her kan du bruke: { $known }.
finding-thread-needed = oppgaven begynner i en samtale, men det står ikke hvilken
    .help = Legg til en linje: thread = "…", med id-en til en av samtalene i «threads».
finding-thread-not-there = oppgaven begynner i samtalen «{ $id }», men den er ikke på telefonen
    .help = Legg «{ $id }» til i «threads».
finding-thread-unused = «thread» brukes ikke her
    .help = Oppgaven begynner et annet sted enn i samtalen «{ $id }». Ta bort linja, eller skriv at = "thread".
finding-start-needs = oppgaven begynner i «{ $at }», men «{ $key }» mangler
    .help = Legg til en linje som begynner med { $key } =
finding-start-unused = «{ $key }» brukes ikke her
    .help = Det gjelder når oppgaven begynner i «{ $at }». Ta bort linja, eller skriv at = "{ $at }".
finding-talk-kind = samtalen «{ $id }» er av et annet slag
    .help = { $kind ->
        [call] Her må det være en samtale på telefon: kind = "call".
       *[door] Her må det være en samtale ved døra: kind = "door".
    }
finding-line-unreached = ingen svar fører til replikken «{ $id }»
    .help = Skriv to = "{ $id }" i et svar, eller ta bort replikken.
finding-talk-endless = samtalen «{ $id }» tar aldri slutt etter «{ $line }»
    .help = La et svar være uten «to». Da avslutter den andre.
finding-variant-lacks = varianten «{ $variant }» mangler «{ $key }»
    .help = Skriv «{ $key }» i varianten, eller i steget så alle variantene får det.
finding-last-step-bound = det siste steget er for { $surface ->
        [lines] linjemodus alene
       *[screen] skjermen alene
    }
    .help = Alle skal komme til slutten av leksjonen. Ta bort «surface», eller legg til et steg etter dette.
finding-no-lines-step = den som bruker linjemodus, mister dette steget
    .help = Legg til et steg med surface = "lines" rett etter, med en oppgave som passer der.
finding-surface-needed = slik det står her, kan «{ $happening }» aldri skje { $surface ->
        [lines] på skjermen
       *[screen] i linjemodus
    }
    .help = Skriv surface = "{ $surface }" i steget. Lag et annet steg til dem som bruker det andre.
finding-unused-key = «{ $key }» brukes ikke her
    .help = Det trengs { $needs } for at noen skal se det. Skriv det, eller ta bort «{ $key }».
finding-needs-circle = leksjonene krever hverandre i ring: { $circle }
    .help = Ta bort en av leksjonene fra «needs» i en av filene.

## Spørsmål av flere slag
finding-one-sided = { $what ->
        [all-right] alle svarene er merket som riktige
        [none-wrong] ingen av delene er merket som gale
       *[all-wrong] alle delene er merket som gale
    }
    .help = { $what ->
        [all-right] Ta bort right = true under dem som ikke er det, eller legg til et galt svar.
        [none-wrong] Skriv wrong = true under det som avslører meldingen.
       *[all-wrong] Ta bort wrong = true under noe som er i orden, eller legg til en slik del.
    }
finding-too-few = det er for få i «{ $key }»
    .help = Her er det { $count }. Det må være minst { $least }.
finding-same-text = «{ $id }» har samme tekst som «{ $first }»
    .help = Skriv noe annet i den ene, så går det an å velge.
finding-same-explanation = forklaringen er nesten den samme som en annen i steget
    .help = «{ $path }» ligner på «{ $first }». Skriv hva som frister ved akkurat dette valget, og hva en skal se på.

## Kommunen
finding-bad-phone = «{ $value }» er ikke et telefonnummer
    .help = Skriv det med sifre og mellomrom, for eksempel 000 00 201.
finding-bad-address = «{ $value }» er ikke en nettadresse
    .help = Skriv den slik folk leser den, uten https:// foran: fjordvik.kommune.no/minside.
finding-bad-email = «{ $value }» er ikke en e-postadresse
    .help = Skriv den med @ mellom navn og sted, for eksempel post@fjordvik.kommune.no.
finding-unknown-value = profilen til kommunen har ikke noe som heter «{ $name }»
    .help = Du kan bruke: { $known }. Skal det stå en krøllparentes i teksten, skriver du to.
finding-lone-brace = her mangler et navn fra profilen, eller krøllparentesen som lukker
    .help = Skriv et navn fra profilen mellom {"{"} og {"}"}. Skal det stå en krøllparentes i teksten, skriver du to.
finding-half-service = «service» og «when» hører sammen
    .help = { $key ->
        [when] Legg til en linje: when = "digital" eller when = "papir".
       *[service] Legg til en linje med tjenesten, for eksempel service = "tt-kort".
    }
finding-no-step-for-all = alle stegene er for én form av en tjeneste: papir eller digital
    .help = La minst ett steg stå uten «service», så leksjonen aldri blir tom.
finding-fact-missing = { $heading ->
        [none] øverst i fila mangler { $keys }
       *[other] under [{ $heading }] mangler { $keys }
    }
    .help = Til du skriver det inn, viser kurset det som gjelder i øvekommunen Fjordvik.
finding-service-missing = disse tjenestene mangler: { $ids }
    .help = Til du skriver dem inn, hver med sin overskrift, for eksempel [tjeneste.tt-kort], viser kurset det som gjelder i øvekommunen Fjordvik.
finding-profile-sibling = fila brukes ikke: en profil har alle språkene i seg
    .help = Skriv tekstene i «{ $name }», slik: {"{"} nb = "…", nn = "…" {"}"}. Slett så denne fila.
finding-fact-unknown = kurset bruker ikke «{ $key }»
finding-fact-language = { $language ->
        [nn] «{ $key }» mangler på nynorsk
       *[nb] «{ $key }» mangler på bokmål
    }
    .help = Legg til { $language } = "…" mellom krøllparentesene. Er teksten lik på alle språk, holder det med én tekst uten krøllparenteser.

## Andre språk
finding-no-sibling = { $language ->
        [nn] tekstene finnes ikke på nynorsk
       *[nb] tekstene finnes ikke på bokmål
    }
    .help = Lag fila «{ $name }», med de samme id-ene.
finding-sibling-alone = fila hører til en leksjon som ikke finnes
    .near = Gi fila navnet «{ $near }».
    .help = Den hører til «{ $name }». Gi fila nytt navn, eller slett den.
finding-sibling-of-itself = fila er på samme språk som leksjonen selv
    .help = Slett fila, eller rett «language» i leksjonen.
finding-translation-missing = { $count ->
        [one] oversettelsen mangler «{ $path }»
       *[other] oversettelsen mangler { $count } tekster
    }
    .help = { $count ->
        [one] Denne kommandoen setter teksten inn, så du kan oversette den
       *[other] Denne kommandoen setter dem inn, så du kan oversette dem
    }: tastetrykk translate { $main } { $language }
finding-translation-surplus = «{ $path }» finnes ikke i hovedfila
    .help = Ta bort teksten her, eller rett id-en.
finding-lent-translation = { $language ->
        [nb] oversettelsen til bokmål som ligger i programmet, passer ikke lenger
        [nn] oversettelsen til nynorsk som ligger i programmet, passer ikke lenger
       *[en] oversettelsen til engelsk som ligger i programmet, passer ikke lenger
    }
    .help = Lag din egen. Denne kommandoen tar med det som passer, og merker resten: tastetrykk translate { $main } { $language }
finding-translation-stale = { $part ->
        [none] originalen er endret siden teksten her ble oversatt
       *[other] originalen av «{ $part }» er endret siden teksten ble oversatt
    }
    .help = Les originalen og oversettelsen mot hverandre. Når de sier det samme, skriver du from = "{ $right }" her. Vil du ha originalen slik den er nå over hver tekst, skriver du: tastetrykk translate { $main } { $language }

## Søknader
finding-never-decided = ingenting blir noen gang avgjort i denne søknaden
    .help = Gi minst én [[after]] linja decides = "granted", "refused" eller "closed", med letter-title og letter.
finding-section-empty = steget «{ $id }» har ingen felt
    .help = Legg til et [[field]] med section = "{ $id }", eller ta bort steget.
finding-no-answer-passes = { $what ->
        [proposed] ingen av forslagene går gjennom regelen for «{ $id }»
       *[any] ingen svar går gjennom regelen for «{ $id }»
    }
    .help = Gjør regelen mildere, eller legg til et svar som holder.
finding-never-comes = «{ $id }» kan aldri skje
    .help = Det samme vedlegget kan ikke både være der og mangle. Ta bort attached eller missing.
finding-nothing-asked = saken venter på søkeren, men ingen har bedt om noe
    .help = Skriv en message som sier hva dere venter på, og asks med feltet, eller velg en annen status.
finding-no-complaint = avslaget sier ikke hvordan man klager
    .help = Skriv i brevet hvordan og innen når en kan klage, for eksempel med {"{"}frist-klage{"}"}.

## Apper som forfattere lager
finding-holds-nothing = «{ $id }» er av slaget «{ $kind }» og har ingen verdi
    .help = En verdi kan stå i en bryter, et valg eller et felt. Velg en av disse: { $known }.
finding-app-not-open = oppgaven begynner i «{ $at }», men her står også hvilken app som er åpen
    .help = Skriv apps = ["{ $id }"] hvis appen skal ligge på telefonen uten å være åpen. Ellers tar du bort «at».
finding-screen-unreached = ingen knapp fører til skjermen «{ $id }»
    .help = Skriv go = "{ $id }" i en knapp som en kan komme til, eller ta bort skjermen.
finding-part-unseen = «{ $id }» kommer aldri til syne
    .help = Det som står i «shown-if», skjer ikke før en er på denne skjermen. Rett vilkåret, eller ta bort delen.
finding-app-too-large = appen er så stor at hintene ikke rekker over alt
    .help = Hintene ser på { $most } tilstander. Del appen i to, eller la færre brytere, valg og felt styre hva som blir vist.

## Språket i leksjonene
finding-hard-reading = { $what ->
        [lesson] teksten i leksjonen er litt tung å lese: lesbarhetstallet (LIX) er { $lix }, og målet er høyst { $target }
        [step] steget «{ $step }» er litt tungt å lese: lesbarhetstallet (LIX) er { $lix }, og målet er høyst { $target }
        [note] huskelappen er litt tung å lese: lesbarhetstallet (LIX) er { $lix }, og målet er høyst { $target }
        [glossary] forklaringene er litt tunge å lese: lesbarhetstallet (LIX) er { $lix }, og målet er høyst { $target }
        [leader] notatene til kurslederen er litt tunge å lese: lesbarhetstallet (LIX) er { $lix }, og målet er høyst { $target }
       *[feedback] spørsmål og svar er litt tunge å lese: lesbarhetstallet (LIX) er { $lix }, og målet er høyst { $target }
    }
    .help = Uten ordene som leksjonen forklarer, er tallet { $known }. Over { $most } kan teksten ikke brukes. Del de lengste setningene, og skriv kortere ord der det går. Lange ord her: { $words }.
finding-too-hard-reading = { $what ->
        [lesson] teksten i leksjonen er for tung å lese: lesbarhetstallet (LIX) er { $lix }, og kan være høyst { $most }
        [step] steget «{ $step }» er for tungt å lese: lesbarhetstallet (LIX) er { $lix }, og kan være høyst { $most }
        [note] huskelappen er for tung å lese: lesbarhetstallet (LIX) er { $lix }, og kan være høyst { $most }
        [glossary] forklaringene er for tunge å lese: lesbarhetstallet (LIX) er { $lix }, og kan være høyst { $most }
        [leader] notatene til kurslederen er for tunge å lese: lesbarhetstallet (LIX) er { $lix }, og kan være høyst { $most }
       *[feedback] spørsmål og svar er for tunge å lese: lesbarhetstallet (LIX) er { $lix }, og kan være høyst { $most }
    }
    .help = Uten ordene som leksjonen forklarer, er tallet { $known }. Målet er høyst { $target }. Del de lengste setningene, og skriv kortere ord der det går. Lange ord her: { $words }.
finding-long-sentence = setningen har { $count } ord
    .help = Sett punktum der du ville trukket pusten. Over { $most } ord er vanskelig å holde fast ved. 8 til 14 er fint.
finding-long-step = teksten har { $count } ord, og alt vises på én gang
    .help = Del den i to steg, eller ta bort noe. { $most } ord er nok for én skjerm.
finding-note-lines = { $count ->
        [one] huskelappen har én linje
       *[other] huskelappen har { $count } linjer
    }
    .help = Tre til fem linjer er passe. En huskelapp skal kunne henge på kjøleskapet.
finding-exclamation-mark = et utropstegn her kan høres ut som roping
    .help = Skriv punktum. Det som står i svaret, er varmt nok.
finding-word-to-avoid = { $why ->
        [mouse] en trykker på en telefon og klikker med en mus: «{ $word }»
        [english] «{ $word }» er et ord som mange ikke kjenner
        [technical] «{ $word }» er et fagord som få bruker til daglig
        [formal] «{ $word }» hører hjemme i brev fra et kontor
        [belittles] «{ $word }» kan såre den som strever
        [judges] «{ $word }» dømmer, og sier ikke hva en kan gjøre nå
        [childish] «{ $word }» kan høres ut som barnespråk
        [age] «{ $word }» handler om alder, og kan såre
        [games] «{ $word }» gjør læring til en konkurranse
        [scares] «{ $word }» gjør folk redde
        [hurries] «{ $word }» gjør at folk føler at de må skynde seg
        [victim] «{ $word }» er et hardt ord om den det gjelder
       *[reader] «{ $word }» snakker om leseren, og ikke til leseren
    }
    .near = Skriv «{ $near }», eller si det på en annen måte.
    .help = Ta det bort, eller si det på en annen måte. Si heller hva en skal gjøre, og hvor.
finding-other-term = kurset har ett ord for hver ting, og bruker ikke «{ $word }»
    .near = { $language ->
        [en] Skriv «{ $near }», så leseren kjenner igjen ordet fra de andre leksjonene.
       *[other] Skriv «{ $near }» i den formen som passer, så leseren kjenner igjen ordet fra de andre leksjonene.
    }
finding-other-norwegian = { $language ->
        [nn] «{ $word }» er bokmål, og denne teksten er på nynorsk
       *[nb] «{ $word }» er nynorsk, og denne teksten er på bokmål
    }
    .near = Skriv «{ $near }».
finding-spelling = { $language ->
        [nn] ordboka for nynorsk har ikke ordet «{ $word }»
       *[nb] ordboka for bokmål har ikke ordet «{ $word }»
    }
    .near = Mente du «{ $near }»? Er ordet riktig, så skriv det på ei egen linje i fila course/words.{ $language }.txt.
    .help = Er det en skrivefeil, så rett det. Er ordet riktig, eller et navn, så skriv det på ei egen linje i fila course/words.{ $language }.txt.
finding-unexplained-word = «{ $word }» står i ordlista, men blir ikke forklart i leksjonen
    .help = Skriv [{ $word }]({ $id }) første gang ordet brukes. Da kan leseren trykke på ordet og få det forklart. Det trengs ikke når en leksjon som står i needs, har forklart det.
finding-same-as-original = { $language ->
        [nn] teksten er den samme som på bokmål
        [nb] teksten er den samme som på nynorsk
       *[en] teksten er den samme som på norsk
    }
    .help = Er den ikke oversatt ennå, så oversett den. Er den riktig slik, kan den stå.
finding-not-reviewed = { $languages ->
        [nb] ingen har lest leksjonen på bokmål og sagt god for den
        [nn] ingen har lest leksjonen på nynorsk og sagt god for den
       *[other] ingen har lest leksjonen på bokmål og nynorsk og sagt god for den
    }
    .help = La en som kan språket godt, lese alt. Skriv navnet slik: reviewed = {"{"} nb = "Kari Lund", nn = "Olav Lund" {"}"}.
finding-real-number = tallet kan være et ekte fødselsnummer eller kortnummer
    .help = Skriv et tall som ingen kan ha, for eksempel 000000 00000. En leksjon leses av mange, og noen skriver av det de ser.
finding-real-phone = «{ $value }» kan være telefonnummeret til noen
    .help = Øvingsnumre begynner med 000: 000 00 201. Er det kommunens nummer, så legg det i profilen og skriv for eksempel {"{"}telefon-servicekontor{"}"} her.
finding-real-site = «{ $value }» kan være en ekte adresse
    .help = Øvingsadresser slutter på .example. Er det kommunens adresse, eller en som gjelder hele landet, så legg den i profilen og skriv navnet på den her, for eksempel {"{"}nett-norge{"}"}.
finding-fact-in-lesson = { $what ->
        [price] prisen «{ $value }» kan være en annen neste år, eller i en annen kommune
        [date] datoen «{ $value }» kan være en annen neste år, eller i en annen kommune
        [deadline] fristen «{ $value }» kan være en annen i en annen kommune
       *[share] tallet «{ $value }» blir fort gammelt
    }
    .help = Legg det i profilen til kommunen, og skriv navnet på det her, for eksempel {"{"}pris-trygghetsalarm{"}"} eller {"{"}frist-barnehage{"}"}. Da rettes det på ett sted.
finding-console-sign = tegnet { $character } mangler på noen skjermer, og blir til et spørsmålstegn
    .near = Skriv { $near } i stedet, eller si det med ord.
    .help = Si det med ord i stedet.

## Eksempler i leksjoner
finding-example-not-there = «{ $act }» står ikke på skjermen når eksempelet kommer hit
    .near = Mente du «{ $near }»? Her kan en trykke på: { $known }.
    .help = Her kan en trykke på: { $known }.
finding-example-several = «{ $act }» står { $count } steder på skjermen
    .help = Skriv hvilken du mener. De heter: { $known }.
finding-example-no-field = her er det ikke noe å skrive i
    .help = Her kan en trykke på: { $known }.
finding-example-which-field = her er det flere felt å skrive i
    .help = Skriv feltet på plassen foran «{ $act }». Velg ett av disse: { $known }.
finding-example-not-taken = { $why ->
        [real-number] «{ $act }» ligner på et ekte nummer og blir ikke tatt imot
        [field] feltet tar ikke imot «{ $act }»
       *[nothing] det skjer ingenting etter «{ $act }»
    }
    .help = { $why ->
        [real-number] Bruk tallene til Kari.
        [field] Skriv noe som kan stå i feltet, og alt av det: en kode må være hel.
       *[nothing] Ta bort linja, eller skriv det som skal trykkes i stedet.
    }
finding-example-over = steget er ferdig før «{ $act }»
    .help = Ta bort «{ $act }» og det som kommer etter.
finding-example-came = { $what ->
        [done] eksempelet skulle gi «{ $wanted }», men oppgaven ble ferdig
        [right] eksempelet skulle gi «{ $wanted }», men svaret var riktig
        [wrong] eksempelet skulle gi «{ $wanted }», men svaret var feil
        [mistake] eksempelet skulle gi «{ $wanted }», men det ble feilen «{ $came }»
       *[open] eksempelet skulle gi «{ $wanted }», men det ble ikke til noe
    }
    .help = { $after ->
        [none] Skriv det som skal trykkes, i «acts».
       *[other] Slik ble det etter «{ $after }». Rett det som trykkes, rett oppgaven, eller skriv then = "{ $came }".
    }
finding-unwritten = her mangler det en tekst: «{ $text }»
    .help = Skriv det den som lærer, skal lese her.

## Det som kommer fram når leksjonen blir spilt
finding-no-way = { $variants ->
        [all] oppgaven kan ikke gjøres: «{ $happening }» kan ikke skje her
       *[other] oppgaven kan ikke gjøres i { $variants }: «{ $happening }» kan ikke skje her
    }
    .help = Se om start har det som trengs, for eksempel samtalen, appen eller personen, og om id-ene i vilkåret er de rette.
finding-goal-barred = { $variants ->
        [all] det som skal gjøres, er også feilen «{ $id }»
       *[other] det som skal gjøres i { $variants }, er også feilen «{ $id }»
    }
    .help = En feil teller aldri mot målet. Gjør when i feilen trangere, så den ikke gjelder det rette også.
finding-goals-clash = { $variants ->
        [all] vilkårene i done kan oppfylles hver for seg, men ikke sammen
       *[other] vilkårene i done kan oppfylles hver for seg i { $variants }, men ikke sammen
    }
    .help = Ett av dem ødelegger for et annet. Ta bort det ene, eller del oppgaven i to steg.
finding-done-at-start = { $variants ->
        [all] dette er alt slik når oppgaven begynner
       *[other] dette er alt slik når oppgaven begynner i { $variants }
    }
    .help = La start stå annerledes, så det er noe å gjøre, eller be om noe annet.
finding-long-way = { $variants ->
        [all] oppgaven tar { $count } trykk, og det er mye for én oppgave
       *[other] oppgaven tar { $count } trykk i { $variants }, og det er mye for én oppgave
    }
    .help = Hold den under { $most } trykk. La den begynne nærmere målet, eller del den i to steg.
finding-way-is-mistake = { $variants ->
        [all] den rette veien blir møtt med feilen «{ $id }»
       *[other] den rette veien blir møtt med feilen «{ $id }» i { $variants }
    }
    .help = Gjør when i feilen trangere, så den ikke gjelder det en må innom.
finding-mistake-impossible = { $variants ->
        [all] ingen kan gjøre feilen «{ $id }» her
       *[other] ingen kan gjøre feilen «{ $id }» i { $variants }
    }
    .help = Se om det som står i when, kan skje før oppgaven er ferdig. Rett det, eller ta bort feilen. Gjelder den bare noen varianter, så flytt den dit.
finding-mistake-hidden = { $variants ->
        [all] teksten til feilen «{ $id }» blir aldri vist, for «{ $first }» kommer først
       *[other] teksten til feilen «{ $id }» blir aldri vist i { $variants }, for «{ $first }» kommer først
    }
    .help = Den første feilen som passer, blir vist. Sett «{ $id }» foran «{ $first }», eller gjør when i «{ $first }» trangere.
finding-no-way-on = herfra er det ingen vei videre: { $acts }
    .help = Gi deltakeren en vei tilbake, eller ta bort det som fører hit.
finding-silent-dead-end = herfra hjelper bare «Angre», og det blir ikke sagt: { $acts }
    .help = Skriv en [[step.mistake]] som sier hva som skjedde, om det er mulig. Hintet sier «Angre» uansett.
finding-not-proved = { $what ->
        [goal] appen er så stor at det ikke er prøvd om oppgaven kan gjøres
        [mistake] appen er så stor at det ikke er prøvd om noen kan gjøre denne feilen
       *[walk] appen er så stor at det ikke er prøvd om det er en vei videre fra overalt i oppgaven
    }
    .help = Del appen i to, eller ta bort brytere, valg og felt som annet blir vist etter. Gå ellers gjennom oppgaven selv med «tastetrykk try».
finding-thin-explanation = forklaringen sier ikke hvorfor svaret ikke passer
    .help = Si hvorfor svaret frister, og hva en kan se etter neste gang.

## Det som ikke får plass
finding-text-cut = «{ $text }» står ikke helt på en skjerm med { $columns } tegn og { $rows } linjer
    .help = Skriv kortere, eller del det lange ordet.
finding-out-of-sight = «{ $label }» syns ikke på en skjerm med { $columns } tegn og { $rows } linjer
    .help = Gjør det som står over, kortere, eller ha færre ting å velge mellom.
finding-tall-text = teksten er { $count } skjermer lang på en skjerm med { $columns } tegn og { $rows } linjer
    .help = Del den i flere steg. De fleste leser lettere når de slipper å bla.

## Nye filer og oversettelser
finding-translation-undone = denne teksten venter på en oversetter
    .help = Kommentaren viser originalen. Oversett linja under, og ta så bort kommentaren.
