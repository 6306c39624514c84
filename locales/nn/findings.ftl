# Det som er gale, eller bør sjåast på, i ei leksjonsfil. Lesaren er ein som skriv leksjonar og
# ikkje er programmerar. Meldinga er ei kort skildring, .help er kva ein gjer. .near blir brukt i
# staden for .help når vi kjenner eit namn som liknar.

finding-severity-fault = feil
finding-severity-warning = råd
finding-there = { $shown ->
        [some] Dei første av dei, i { $file }:
       *[all] I { $file }:
    }
finding-near = Meinte du «{ $near }»?

## Fila
finding-no-lesson = det finst ingen leksjon som heiter «{ $id }»
    .help = Skriv «tastetrykk lessons» for å sjå kva leksjonar som finst.
finding-unreadable = fila kan ikkje lesast: { $reason }
    .help = Sjekk at du har lov til å opne fila, og at ingen andre program bruker ho.
finding-too-large = fila er for stor
    .help = Fila kan vere på høgst { $most } kB. Er det ein leksjon, så del han i fleire leksjonar.
finding-not-utf8 = fila er lagra på ein måte som programmet ikkje kan lese
    .help = Her står eit teikn, ofte æ, ø eller å, som ikkje kan lesast. Lagre fila på nytt og vel «UTF-8» i lagringsvindauget.
finding-file-name = filnamnet «{ $name }» kan ikkje brukast
    .near = Gi fila namnet «{ $near }». Bruk små bokstavar a–z, tal og bindestrek.
    .help = Bruk små bokstavar a–z, tal og bindestrek, og slutt med «.toml», «.nn.toml» eller «.en.toml».
finding-no-world = fila med personar og meldingar manglar
    .help = Alle leksjonane treng denne fila. Hent ho frå kurset som følger med, eller slett mappa «world», så bruker programmet si eiga fil.
finding-course-file = fila «{ $name }» blir ikkje brukt
    .help = I mappa «course» les programmet glossary.toml og paths.toml, dei same med .nn.toml og .en.toml, og ordlistene words.txt, words.nb.txt og words.nn.txt. Flytt leksjonar ut av mappa.
finding-world-file = fila «{ $name }» blir ikkje brukt
    .near = Meinte du «{ $near }.toml»?
    .help = I mappa «world» les programmet { $known }, kvar med .toml, og dei same med .nn.toml og .en.toml.
finding-more = { $count ->
        [one] det er éin ting til i denne fila
       *[other] det er { $count } ting til i denne fila
    }
    .help = Rett først det som står over, og sjekk fila på nytt.
finding-not-plain-text = { $what ->
        [word] fila er eit dokument frå Word eller ei pakka fil, og ikkje rein tekst
        [rich-text] fila er lagra med formatering, og er ikkje rein tekst
        [web-page] fila er ei nettside, og ikkje rein tekst
        [pdf] fila er ein PDF, og ikkje rein tekst
        [picture] fila er eit bilete, og ikkje rein tekst
        [json] fila er skriven som JSON, og det les ikkje programmet
        [utf16] fila er lagra med ei teiknkoding som programmet ikkje les
       *[old-mac] fila har linjeskift som programmet ikkje les
    }
    .help = { $what ->
        [word] Opne henne i Word, kopier teksten, lim han inn i eit program for rein tekst, til dømes Notisblokk, og lagre han der.
        [rich-text] Vel «Gjer om til rein tekst» på menyen, og lagre fila på nytt.
        [web-page] Opne sida, kopier teksten, lim han inn i eit program for rein tekst, til dømes Notisblokk, og lagre han der.
        [utf16] Lagre fila på nytt og vel «UTF-8» i lagringsvindauget. Det som heiter «Unicode» eller «UTF-16», er noko anna.
        [old-mac] Opne fila i eit program for rein tekst, og lagre henne på nytt med linjeskift for Windows eller Unix.
       *[json] Skriv «tastetrykk new», så får du ei fil å begynne på.
    }
finding-empty-file = fila er tom
    .help = { $table ->
        [lesson] Skriv «tastetrykk new», så får du ein leksjon å begynne på. Treng du ikkje fila, slettar du henne.
       *[other] Skriv det som skal stå i henne. Treng du ikkje fila, slettar du henne.
    }
finding-file-ending = fila «{ $name }» blir ikkje lesen, for namnet sluttar ikkje på «.toml»
    .near = Gi henne namnet «{ $near }». Ser du ikkje heile namnet, slår du på vising av filetternamn i filvindauget.
    .help = Gi henne eit namn med små bokstavar a–z, tal og bindestrek, som sluttar på «.toml».
finding-file-copy = fila «{ $name }» ser ut til å vere ein kopi, og blir ikkje brukt
    .near = Skal ho brukast, gir du henne namnet «{ $near }».
    .help = Treng du henne ikkje, slettar du henne. Skal ho vere ein eigen leksjon, gir du henne eit namn med små bokstavar a–z, tal og bindestrek.
finding-folder-unused = mappa «{ $name }» blir ikkje lesen
    .near = Gi mappa namnet «{ $near }».
    .help = Leksjonar skal liggje rett i mappa du sjekkar. Dei andre mappene som blir lesne, heiter { $known }.
finding-wrong-folder = { $what ->
        [app] dette er ein app, og her skal det liggje noko anna
        [application] dette er ein søknad, og her skal det liggje noko anna
        [plan] dette er ein plan, og her skal det liggje noko anna
        [profile] dette er ein profil, og her skal det liggje noko anna
       *[lesson] dette er ein leksjon, og her skal det liggje noko anna
    }
    .help = { $what ->
        [lesson] Flytt fila, og omsetjingane av henne, ut til leksjonane.
       *[other] Flytt fila, og omsetjingane av henne, til mappa «{ $folder }».
    }

## Skrivemåten
finding-syntax = programmet forstår ikkje kva som står her
    .help = Sjå etter hermeteikn, likskapsteikn, komma og klammer på denne linja og på linja over.
finding-unclosed-text = teksten manglar hermeteikn til slutt
    .help = Ein tekst begynner og sluttar med "-teiknet. Går han over fleire linjer, begynner og sluttar han med tre: """.
finding-inner-quote = eit hermeteikn inne i teksten avsluttar han for tidleg
    .help = { $mark ->
        [apostrophe] Set "-teiknet rundt heile teksten i staden for '.
       *[straight] Skriv « og » inne i teksten i staden, eller ta det bort.
    }
finding-unquoted-text = teksten manglar hermeteikn
    .help = Set "-teiknet framfor og bak det som står etter likskapsteiknet.
finding-odd-quote = teiknet { $character } kan ikkje brukast som hermeteikn her
    .help = Skriv rette hermeteikn: ". Tekstbehandlarar som Word gjer dei ofte om til krumme. Skriv leksjonar i eit program for rein tekst.
finding-odd-key = teiknet «{ $character }» kan ikkje stå i ein nøkkel
    .help = Ein nøkkel er det som står framfor likskapsteiknet. Bruk bokstavane a–z, tal og vanleg bindestrek. Ein lang tankestrek frå Word er eit anna teikn.
finding-odd-character = her står eit teikn som ikkje er synleg
    .help = Slett teiknet som er merkt, og skriv mellomrom i staden om det trengst.
finding-bad-escape = skråstreken \ kan ikkje stå slik inne i ein tekst
    .help = Skriv to skråstrekar, \\, der du vil vise éin.
finding-missing-equals = likskapsteiknet manglar
    .help = Skriv det slik: nøkkel = "tekst".
finding-missing-value = det manglar noko etter likskapsteiknet
    .help = Skriv ein tekst i hermeteikn, eller ta bort linja.
finding-unclosed-bracket = teiknet { $bracket } manglar
    .help = Alt som blir opna med [ eller {"{"}, må lukkast med ] eller {"}"}. Overskrifter med to klammer framfor har to bak.
finding-missing-comma = det manglar komma mellom to ting i ei liste
    .help = Set komma mellom kvar ting i lista.
finding-extra-comma = her er det eit komma for mykje
    .help = Ta bort kommaet, eller skriv det som manglar.
finding-after-value = her står det meir enn det skal på linja
    .help = Flytt det som er merkt, til ei eiga linje, eller ta det bort.
finding-duplicate-key = «{ $key }» står to gonger
    .help = Behald den eine. Skal det vere eit nytt steg eller svar, må det ha si eiga overskrift med to klammer, for eksempel [[step]].
finding-loose-text = { $what ->
        [colons] her er det skrive med kolon, og programmet ventar likskapsteikn
       *[writing] her står det tekst som ikkje høyrer til nokon nøkkel
    }
    .help = { $what ->
        [colons] Det gjeld { $count } linjer. Skriv likskapsteikn i staden for kolon, og hermeteikn rundt tekstar: nøkkel = "tekst".
       *[writing] Det gjeld { $count } linjer. Skal deltakaren lese dei, set du dei mellom tre hermeteikn: text = """…""". Er dei til deg sjølv, begynner kvar linje med #.
    }
finding-heading-brackets = overskrifta manglar klammer
    .help = Skriv { $heading } her, og kvar stad den overskrifta skal stå.
finding-heading-words = overskrifta har mellomrom der det skal vere punktum
    .help = Skriv { $heading }.
finding-odd-comment = ein merknad kan ikkje begynne med { $mark }
    .help = Skriv # først på linja. Då er merknaden til deg, og kurset les han ikkje.
finding-extra-equals = likskapsteiknet står to gonger
    .help = Ta bort det eine.
finding-not-a-number = «{ $key }» skal vere eit heilt tal
    .help = Skriv talet aleine, utan ord, komma og null framfor: { $key } = { $key ->
        [format] 1
       *[other] 10
    }. Ein merknad kan stå bak, etter #.
finding-not-yes-no = «{ $key }» skal vere true (ja) eller false (nei)
    .help = Skriv det med små bokstavar og utan hermeteikn: { $key } = true.
finding-odd-bracket = vanlege parentesar kan ikkje stå her
    .help = Skriv {"{"} og {"}"} rundt eit vilkår, og [ og ] rundt ei liste.
finding-two-in-one = her begynner ein leksjon til i den same fila
    .help = Flytt det som står frå denne linja og ned, til ei eiga fil med sitt eige namn.
finding-whole-translation = omsetjinga er skriven som ein heil leksjon
    .help = Her skal tekstane stå aleine, kvar under id-en sin: [step.hvorfor] og ikkje [[step]]. Skriv «tastetrykk translate», så blir fila laga ut frå «{ $name }».

## Nøklar og verdiar
finding-wrong-format = fila er skriven for ei anna utgåve av programmet
    .help = Denne utgåva les «format = 1», og her står { $found }. Oppdater programmet, eller spør den som gav deg fila.
finding-unknown-key = ukjend nøkkel «{ $key }»
    .help = Her kan du bruke: { $known }.
finding-missing-key = { $table ->
        [lesson] leksjonen manglar «{ $key }»
        [step] steget manglar «{ $key }»
        [read] steget manglar «{ $key }»
        [choice] spørsmålet manglar «{ $key }»
        [option] svaret manglar «{ $key }»
        [practice] oppgåva manglar «{ $key }»
        [order] steget manglar «{ $key }»
        [order-item] punktet manglar «{ $key }»
        [match] steget manglar «{ $key }»
        [pair] paret manglar «{ $key }»
        [fill] steget manglar «{ $key }»
        [answer] svaret manglar «{ $key }»
        [spot] steget manglar «{ $key }»
        [part] delen manglar «{ $key }»
        [own] steget manglar «{ $key }»
        [item] punktet manglar «{ $key }»
        [variant] varianten manglar «{ $key }»
        [start] starten manglar «{ $key }»
        [page] sida manglar «{ $key }»
        [control] det på tavla manglar «{ $key }»
        [sentence] setninga manglar «{ $key }»
        [mistake] feilgrepet manglar «{ $key }»
        [condition] vilkåret manglar «{ $key }»
        [person] personen manglar «{ $key }»
        [account] kontoen manglar «{ $key }»
        [mail] e-posten manglar «{ $key }»
        [mail-link] lenka manglar «{ $key }»
        [file] fila manglar «{ $key }»
        [thread] samtalen manglar «{ $key }»
        [message] meldinga manglar «{ $key }»
        [talk] samtalen manglar «{ $key }»
        [line] replikken manglar «{ $key }»
        [reply] svaret manglar «{ $key }»
        [log] anropet manglar «{ $key }»
        [glossary] ordlista manglar «{ $key }»
        [word] ordet manglar «{ $key }»
        [path] vegen manglar «{ $key }»
        [profile] profilen manglar «{ $key }»
        [service] tenesta manglar «{ $key }»
        [application] søknaden manglar «{ $key }»
        [section] steget i søknaden manglar «{ $key }»
        [question] feltet manglar «{ $key }»
        [rule] regelen manglar «{ $key }»
        [receipt] kvitteringa manglar «{ $key }»
        [after] det saksbehandlaren gjer, manglar «{ $key }»
        [app] appen manglar «{ $key }»
        [app-screen] skjermen manglar «{ $key }»
        [app-part] delen manglar «{ $key }»
        [app-shown-if] vilkåret manglar «{ $key }»
        [app-named] valet manglar «{ $key }»
        [app-sibling] omsetjinga av appen manglar «{ $key }»
        [plan] planen manglar «{ $key }»
        [meeting] møtet manglar «{ $key }»
        [meeting-item] punktet i møtet manglar «{ $key }»
        [plan-sibling] omsetjinga av planen manglar «{ $key }»
        [sibling-app-screen] skjermen manglar «{ $key }»
       *[other] «{ $key }» manglar
    }
    .help = { $key ->
        [kind] { $table ->
            [meeting-item] Skriv kind = "lesson" for ein leksjon, "pause" for ein pause eller "talk" for noko de gjer saman.
            [app-part] Skriv kind = "text", "heading", "picture", "value", "button", "switch", "memory", "choice" eller "field".
           *[other] Skriv kind = "read" for tekst, "choice" for spørsmål, "order" for rekkjefølgje, "match" for par, "fill" for noko å skrive, "spot" for ei melding å undersøke, "practice" for oppgåve eller "own" for noko å gjere på eigen telefon.
        }
        [format] Skriv format = 1 øvst i fila.
        [step] Legg til minst eitt steg, som begynner med [[step]].
        [option] Legg til svar, kvart med overskrifta [[step.option]].
        [item] { $table ->
            [meeting] Legg til det de gjer, kvart punkt med overskrifta [[meeting.item]].
           *[other] Legg til det som skal gjerast, kvart punkt med overskrifta [[step.item]].
        }
        [meeting] Legg til minst eitt møte, som begynner med [[meeting]].
        [lesson] Skriv kva for ein leksjon det er: lesson = "mobil-sms".
        [page] Legg til minst éi side, med overskrifta [[step.page]].
        [control] Legg til det som skal stå på tavla, kvart med overskrifta [[step.control]].
        [at] Skriv kvar på telefonen oppgåva begynner: at = "home".
        [start] Legg til overskrifta [step.start]. Under den skriv du korleis telefonen er når oppgåva begynner.
        [pair] Legg til par, kvart med overskrifta [[step.pair]].
        [answer] Legg til svar, kvart med overskrifta [[step.answer]].
        [part] { $table ->
            [app-screen] Legg til det som skal stå på skjermen, kvart med overskrifta [[screen.part]].
           *[other] Legg til delane av meldinga, kvar med overskrifta [[step.part]].
        }
        [screen] Legg til minst éin skjerm, som byrjar med [[screen]].
        [as] Skriv as = "sms" eller as = "email".
        [otherwise] Skriv kva ein skal sjå på når svaret er eit anna: otherwise = "…".
        [person] Legg til minst éin person, som begynner med [[person]].
        [thread] Legg til minst éin samtale, som begynner med [[thread]].
        [message] { $table ->
            [after] Skriv kva saksbehandlaren spør om: message = "…".
           *[other] Legg til minst éi melding.
        }
        [word] Legg til minst eitt ord, som begynner med [[word]].
        [path] Legg til minst éin veg, som begynner med [[path]].
        [done] Skriv kva som må skje: done = [{"{"} happened = "message-sent" {"}"}].
        [when] Skriv når det gjeld: when = {"{"} happened = "message-sent", to = "per" {"}"}.
        [happened] Skriv kva som må skje, for eksempel happened = "message-sent".
        [from] { $table ->
            [spot] Skriv kven meldinga ser ut til å kome frå: from = "…".
           *[other] Skriv from = "", og sjekk fila på nytt. Da får du vite kva som skal stå der.
        }
        [form] Skriv form = "digital" eller form = "papir".
        [kommune] Skriv namnet på kommunen: kommune = "Fjordvik kommune".
        [status] Skriv kvar saka står da: status = "received", "working", "waiting" eller "done".
        [days] Skriv kor mange dagar etter søknaden det skjer, til dømes days = 7.
        [error] Skriv det skjemaet skal seie når svaret manglar eller ikkje går an: error = "…".
        [right] { $table ->
            [pair] Skriv det som høyrer saman med venstre side: right = "…".
           *[other] Skriv kva bilete som er det de ber om, til dømes right = ["legebrev"].
        }
        [receipt] Legg til overskrifta [receipt], med title og text under.
        [section] Legg til minst eitt steg, som begynner med [[section]]. I eit felt skriv du section = "…".
        [field] Legg til minst eitt felt, som begynner med [[field]].
        [after] Legg til det saksbehandlaren gjer, kvart med overskrifta [[after]].
       *[other] Legg til ei linje som begynner med { $key } =
    }
finding-wrong-type = «{ $key }» skal vere { $expected ->
        [text] ein tekst
        [texts] ei liste med tekstar
        [number] eit heilt tal
        [flag] true (ja) eller false (nei)
        [table] ein eigen del med overskrift
        [tables] delar med overskrift i to klammer
        [by-id] tekstar med kvar sin id
        [condition] eit vilkår
       *[conditions] ei liste med vilkår
    }, men er { $found ->
        [text] ein tekst
        [number] eit heilt tal
        [decimal] eit desimaltal
        [flag] true eller false
        [date] ein dato eller eit klokkeslett
        [list] ei liste
        [table] éin del
       *[tables] fleire delar
    }
    .help = { $expected ->
        [text] Set hermeteikn rundt: { $key } = "…".
        [texts] Skriv tekstane i klammer med komma mellom: { $key } = ["…", "…"].
        [number] Skriv talet utan hermeteikn og utan komma: { $key } = { $key ->
            [format] 1
           *[other] 10
        }.
        [flag] Skriv true eller false utan hermeteikn: { $key } = true.
        [table] Skriv overskrifta med éi klamme på kvar side, for eksempel { $key ->
            [kiosk] [kiosk]
           *[other] [step.{ $key }]
        }.
        [tables] Skriv overskrifta med to klammer på kvar side, for eksempel [[step]] eller [[step.option]].
        [by-id] Skriv id-en etter eit punktum: { $key }.id = "…".
        [condition] Skriv det slik: { $key } = {"{"} happened = "message-sent" {"}"}.
       *[conditions] Skriv dei slik: { $key } = [{"{"} happened = "message-sent" {"}"}].
    }
finding-out-of-range = talet i «{ $key }» må vere frå { $least } til { $most }
finding-too-long = teksten i «{ $key }» er for lang
    .help = Han har { $length } teikn og kan ha høgst { $most }. Kort han ned, eller del han i to.
finding-line-break = teksten i «{ $key }» må stå på éi linje
    .help = Ta bort linjeskiftet.
finding-too-many = det er for mange i «{ $key }»
    .help = Her er det { $count }. Det kan vere høgst { $most }.
finding-empty = «{ $key }» er tom
    .help = Skriv det som skal stå der.
finding-unknown-word = «{ $word }» kan ikkje stå i «{ $key }»
    .help = Vel ein av desse: { $known }.
finding-bad-id = «{ $id }» kan ikkje vere ein id
    .near = Bruk små bokstavar a–z, tal og bindestrek, for eksempel «{ $near }».
    .help = Bruk små bokstavar a–z, tal og bindestrek, høgst 48 teikn.
finding-duplicate-id = id-en «{ $id }» er brukt før
    .help = Gi denne eit anna namn, så ingen to på same stad heiter det same.
finding-invisible-character = «{ $key }» har eit teikn som ikkje er synleg ({ $character })
    .help = Det er teke bort når leksjonen blir vist. Slett det som står ved merket. Slike teikn følger ofte med når noko blir limt inn.
finding-markup = { $what ->
        [heading] overskrifter kan ikkje brukast i teksten
        [link] lenker kan ikkje brukast i teksten
        [image] bilete kan ikkje brukast i teksten
        [html] teikna < og > kan ikkje brukast rundt ord i teksten
        [quote] sitat med > først på linja kan ikkje brukast i teksten
        [emphasis] kursiv kan ikkje brukast i teksten
        [table] tabellar kan ikkje brukast i teksten
        [rule] skillelinjer kan ikkje brukast i teksten
        [code-block] linja begynner med for mange mellomrom
        [nested-list] ei liste kan ikkje stå inne i ei liste
       *[strike] gjennomstreking kan ikkje brukast i teksten
    }
    .help = { $what ->
        [heading] Ta bort # først på linja, eller linja med = eller - under. Lag heller eit nytt steg.
        [link] Skriv namnet på nettstaden med ord. Eit ord i ordlista blir merkt slik: [lenka](lenke).
        [html] Skriv « og » i staden.
        [emphasis] Skriv to stjerner på kvar side for å framheve: **ord**.
        [code-block] Ta bort mellomromma først på linja.
        [nested-list] La alle punkta begynne heilt til venstre.
       *[other] Bruk avsnitt, punktlister med - først, **framheving** og namn på knappar slik: `Send`.
    }
finding-no-such-term = ordet «{ $id }» finst ikkje i ordlista
    .help = Skriv id-en til eit ord i course/glossary.toml, eller ta bort klammene og parentesen. Ordet blir vist utan merke.
finding-bad-time = «{ $value }» er ikkje eit klokkeslett
    .help = { $key ->
        [time] Skriv time og minutt, for eksempel 09.05, eller dagen forkorta, for eksempel ons.
       *[clock] Skriv time og minutt med punktum mellom, for eksempel 09.05.
    }
finding-bad-drawing = «{ $key }» kan ikkje teiknast slik
    .help = Ei teikning har høgst { $rows } rader og { $columns } teikn i breidda, med vanlege teikn, utan æ, ø og å.
finding-bad-number = «{ $value }» kan ikkje vere eit telefonnummer her
    .help = Skriv det som 000 00 000, med 0 først, så det ikkje høyrer til nokon. I utlandet: +000 00 000 00. Naudnummer: 110, 112 og 113.
finding-unknown-receiver = ingen i verdsfila heiter «{ $name }»
    .near = Meinte du «{ $near }»?
    .help = Med «Svar alle» går svaret ikkje til den personen. Dei som finst: { $known }.
finding-real-address = «{ $value }» kan ikkje vere ei adresse her
    .help = Bruk små bokstavar utan æ, ø og å. Alt etter @ skal slutte på .example eller vere fjordvik.kommune.no, så det ikkje høyrer til nokon.

## Det som skal passe saman
finding-id-not-file-name = id-en er «{ $id }», men fila heiter noko anna
    .near = Skriv id = "{ $near }", eller gi fila namnet «{ $id }.toml».
finding-few-options = eit spørsmål må ha minst to svar
    .help = Legg til eit svar med overskrifta [[step.option]].
finding-no-right-answer = ingen av svara er rette
    .help = Skriv right = true under det svaret som er rett.
finding-many-right-answers = to svar er merkte som rette: «{ $first }» og «{ $id }»
    .help = Ta bort right = true under det eine.
finding-unknown-reference = { $what ->
        [mail] det finst ingen e-post som heiter «{ $id }»
        [file] det finst inga fil som heiter «{ $id }»
        [folder] e-posten har inga mappe som heiter «{ $id }»
        [thread] det finst ingen samtale som heiter «{ $id }»
        [person] det finst ingen person som heiter «{ $id }»
        [sentence] oppgåva har inga setning som heiter «{ $id }»
        [page] heftet har inga side som heiter «{ $id }»
        [control] tavla har ikkje noko som heiter «{ $id }»
        [theme] det finst ingen fargar som heiter «{ $id }»
        [language] kurset finst ikkje på språket «{ $id }»
        [means] «{ $id }» er verken tastane eller musa
        [fit] «{ $id }» seier ikkje kor likt det må vere
        [photo] det finst ikkje noko bilete som heiter «{ $id }»
        [scene] det finst ikkje noko motiv som heiter «{ $id }»
        [form] det finst ingen søknad som heiter «{ $id }»
        [section] det finst ingen del av ein søknad som heiter «{ $id }»
        [field] her er det ikkje noko felt som heiter «{ $id }»
        [answer] feltet har ikkje noko svar som heiter «{ $id }»
        [option] feltet har ikkje noko val som heiter «{ $id }»
        [case] det finst inga sak som heiter «{ $id }»
        [result] «{ $id }» er ikkje noko ei sak kan ende med
        [app] telefonen har ingen app som heiter «{ $id }»
        [service] det finst ingen teneste som heiter «{ $id }»
        [setting] telefonen har inga innstilling som heiter «{ $id }»
        [talk] det finst ingen samtale i verdsfila som heiter «{ $id }»
        [line] samtalen har ingen replikk som heiter «{ $id }»
        [reply] ingen kan svare «{ $id }» i samtalen
        [web-page] det finst inga nettside som heiter «{ $id }»
        [letter] det finst ikkje noko brev frå kommunen som heiter «{ $id }»
        [bill] det finst inga rekning som heiter «{ $id }»
        [suggestion] det finst ikkje noko forslag som heiter «{ $id }»
        [notice] det finst ikkje noko varsel som heiter «{ $id }»
        [approval] KodeID-appen har ikkje noko spørsmål som heiter «{ $id }»
        [channel] «{ $id }» er verken SMS eller e-post
        [method] ingen kan logge inn med «{ $id }»
        [what] Profilen min har ikkje noko som heiter «{ $id }»
        [kind] eit treff er ikkje «{ $id }»
        [network] det finst ikkje noko nett som heiter «{ $id }»
        [screen] appen har ingen skjerm som heiter «{ $id }»
        [part] appen har ingen brytar, ikkje noko val og ikkje noko felt som heiter «{ $id }»
        [holds] «{ $id }» kan ikkje stå der
        [emit] ingenting i appen heiter «{ $id }»
        [step] leksjonen har ikkje noko steg som heiter «{ $id }»
        [variant] steget har ingen variant som heiter «{ $id }»
        [then] «{ $id }» er ikkje noko dette steget kan ende med
       *[lesson] det finst ingen leksjon som heiter «{ $id }»
    }
    .help = Legg til det som manglar, eller vel noko som finst: { $known }.
finding-field-not-allowed = «{ $field }» kan ikkje stå saman med «{ $happening }»
    .help = Her kan du bruke: { $known }.
finding-thread-needed = oppgåva begynner i ein samtale, men det står ikkje kva for ein
    .help = Legg til ei linje: thread = "…", med id-en til ein av samtalane i «threads».
finding-thread-not-there = oppgåva begynner i samtalen «{ $id }», men han er ikkje på telefonen
    .help = Legg «{ $id }» til i «threads».
finding-thread-unused = «thread» blir ikkje brukt her
    .help = Oppgåva begynner ein annan stad enn i samtalen «{ $id }». Ta bort linja, eller skriv at = "thread".
finding-start-needs = oppgåva begynner i «{ $at }», men «{ $key }» manglar
    .help = Legg til ei linje som begynner med { $key } =
finding-start-unused = «{ $key }» blir ikkje brukt her
    .help = Det gjeld når oppgåva begynner i «{ $at }». Ta bort linja, eller skriv at = "{ $at }".
finding-talk-kind = samtalen «{ $id }» er av eit anna slag
    .help = { $kind ->
        [call] Her må det vere ein samtale på telefon: kind = "call".
       *[door] Her må det vere ein samtale ved døra: kind = "door".
    }
finding-line-unreached = ingen svar fører til replikken «{ $id }»
    .help = Skriv to = "{ $id }" i eit svar, eller ta bort replikken.
finding-talk-endless = samtalen «{ $id }» tek aldri slutt etter «{ $line }»
    .help = La eit svar vere utan «to». Da avsluttar den andre.
finding-variant-lacks = varianten «{ $variant }» manglar «{ $key }»
    .help = Skriv «{ $key }» i varianten, eller i steget så alle variantane får det.
finding-last-step-bound = det siste steget er for { $surface ->
        [lines] linjemodus åleine
       *[screen] skjermen åleine
    }
    .help = Alle skal kome til slutten av leksjonen. Ta bort «surface», eller legg til eit steg etter dette.
finding-no-lines-step = den som bruker linjemodus, mistar dette steget
    .help = Legg til eit steg med surface = "lines" rett etter, med ei oppgåve som passar der.
finding-surface-needed = slik det står her, kan «{ $happening }» aldri skje { $surface ->
        [lines] på skjermen
       *[screen] i linjemodus
    }
    .help = Skriv surface = "{ $surface }" i steget. Lag eit anna steg til dei som bruker det andre.
finding-unused-key = «{ $key }» blir ikkje brukt her
    .help = Det trengst { $needs } for at nokon skal sjå det. Skriv det, eller ta bort «{ $key }».
finding-needs-circle = leksjonane krev kvarandre i ring: { $circle }
    .help = Ta bort ein av leksjonane frå «needs» i ei av filene.

## Spørsmål av fleire slag
finding-one-sided = { $what ->
        [all-right] alle svara er merkte som rette
        [none-wrong] ingen av delane er merkte som gale
       *[all-wrong] alle delane er merkte som gale
    }
    .help = { $what ->
        [all-right] Ta bort right = true under dei som ikkje er det, eller legg til eit gale svar.
        [none-wrong] Skriv wrong = true under det som avslører meldinga.
       *[all-wrong] Ta bort wrong = true under noko som er i orden, eller legg til ein slik del.
    }
finding-too-few = det er for få i «{ $key }»
    .help = Her er det { $count }. Det må vere minst { $least }.
finding-same-text = «{ $id }» har same tekst som «{ $first }»
    .help = Skriv noko anna i den eine, så går det an å velje.
finding-same-explanation = forklaringa er nesten den same som ei anna i steget
    .help = «{ $path }» liknar på «{ $first }». Skriv kva som freistar ved akkurat dette valet, og kva ein skal sjå på.

## Kommunen
finding-bad-phone = «{ $value }» er ikkje eit telefonnummer
    .help = Skriv det med siffer og mellomrom, til dømes 000 00 201.
finding-bad-address = «{ $value }» er ikkje ei nettadresse
    .help = Skriv ho slik folk les ho, utan https:// framfor: fjordvik.kommune.no/minside.
finding-bad-email = «{ $value }» er ikkje ei e-postadresse
    .help = Skriv ho med @ mellom namn og stad, til dømes post@fjordvik.kommune.no.
finding-unknown-value = profilen til kommunen har ikkje noko som heiter «{ $name }»
    .help = Du kan bruke: { $known }. Skal det stå ein krøllparentes i teksten, skriv du to.
finding-lone-brace = her manglar eit namn frå profilen, eller krøllparentesen som lukkar
    .help = Skriv eit namn frå profilen mellom {"{"} og {"}"}. Skal det stå ein krøllparentes i teksten, skriv du to.
finding-half-service = «service» og «when» høyrer saman
    .help = { $key ->
        [when] Legg til ei linje: when = "digital" eller when = "papir".
       *[service] Legg til ei linje med tenesta, til dømes service = "tt-kort".
    }
finding-no-step-for-all = alle stega er for éi form av ei teneste: papir eller digital
    .help = Lat minst eitt steg stå utan «service», så leksjonen aldri blir tom.
finding-fact-missing = { $heading ->
        [none] øvst i fila manglar { $keys }
       *[other] under [{ $heading }] manglar { $keys }
    }
    .help = Til du skriv det inn, viser kurset det som gjeld i øvekommunen Fjordvik.
finding-service-missing = desse tenestene manglar: { $ids }
    .help = Til du skriv dei inn, kvar med si overskrift, til dømes [tjeneste.tt-kort], viser kurset det som gjeld i øvekommunen Fjordvik.
finding-profile-sibling = fila blir ikkje brukt: ein profil har alle språka i seg
    .help = Skriv tekstane i «{ $name }», slik: {"{"} nb = "…", nn = "…" {"}"}. Slett så denne fila.
finding-fact-unknown = kurset bruker ikkje «{ $key }»
finding-fact-language = { $language ->
        [nn] «{ $key }» manglar på nynorsk
       *[nb] «{ $key }» manglar på bokmål
    }
    .help = Legg til { $language } = "…" mellom krøllparentesane. Er teksten lik på alle språk, held det med éin tekst utan krøllparentesar.

## Andre språk
finding-no-sibling = { $language ->
        [nn] tekstane finst ikkje på nynorsk
       *[nb] tekstane finst ikkje på bokmål
    }
    .help = Lag fila «{ $name }», med dei same id-ane.
finding-sibling-alone = fila høyrer til ein leksjon som ikkje finst
    .near = Gi fila namnet «{ $near }».
    .help = Ho høyrer til «{ $name }». Gi fila nytt namn, eller slett ho.
finding-sibling-of-itself = fila er på same språk som leksjonen sjølv
    .help = Slett fila, eller rett «language» i leksjonen.
finding-translation-missing = { $count ->
        [one] omsettinga manglar «{ $path }»
       *[other] omsettinga manglar { $count } tekstar
    }
    .help = { $count ->
        [one] Denne kommandoen set teksten inn, så du kan omsette han
       *[other] Denne kommandoen set dei inn, så du kan omsette dei
    }: tastetrykk translate { $main } { $language }
finding-translation-surplus = «{ $path }» finst ikkje i hovudfila
    .help = Ta bort teksten her, eller rett id-en.
finding-lent-translation = { $language ->
        [nb] omsettinga til bokmål som ligg i programmet, passar ikkje lenger
        [nn] omsettinga til nynorsk som ligg i programmet, passar ikkje lenger
       *[en] omsettinga til engelsk som ligg i programmet, passar ikkje lenger
    }
    .help = Lag di eiga. Denne kommandoen tar med det som passar, og merker resten: tastetrykk translate { $main } { $language }
finding-translation-stale = { $part ->
        [none] originalen er endra sidan teksten her blei omsett
       *[other] originalen av «{ $part }» er endra sidan teksten blei omsett
    }
    .help = Les originalen og omsettinga mot kvarandre. Når dei seier det same, skriv du from = "{ $right }" her. Vil du ha originalen slik han er no over kvar tekst, skriv du: tastetrykk translate { $main } { $language }

## Søknader
finding-never-decided = ingenting blir nokon gong avgjort i denne søknaden
    .help = Gi minst éin [[after]] linja decides = "granted", "refused" eller "closed", med letter-title og letter.
finding-section-empty = steget «{ $id }» har ingen felt
    .help = Legg til eit [[field]] med section = "{ $id }", eller ta bort steget.
finding-no-answer-passes = { $what ->
        [proposed] ingen av forslaga går gjennom regelen for «{ $id }»
       *[any] ingen svar går gjennom regelen for «{ $id }»
    }
    .help = Gjer regelen mildare, eller legg til eit svar som held.
finding-never-comes = «{ $id }» kan aldri skje
    .help = Det same vedlegget kan ikkje både vere der og mangle. Ta bort attached eller missing.
finding-nothing-asked = saka ventar på søkjaren, men ingen har bede om noko
    .help = Skriv ei message som seier kva de ventar på, og asks med feltet, eller vel ein annan status.
finding-no-complaint = avslaget seier ikkje korleis ein klagar
    .help = Skriv i brevet korleis og innan når ein kan klage, til dømes med {"{"}frist-klage{"}"}.

## Appar som forfattarar lagar
finding-holds-nothing = «{ $id }» er av slaget «{ $kind }» og har ingen verdi
    .help = Ein verdi kan stå i ein brytar, eit val eller eit felt. Vel ein av desse: { $known }.
finding-app-not-open = oppgåva byrjar i «{ $at }», men her står også kva app som er open
    .help = Skriv apps = ["{ $id }"] dersom appen skal ligge på telefonen utan å vere open. Elles tek du bort «at».
finding-screen-unreached = ingen knapp fører til skjermen «{ $id }»
    .help = Skriv go = "{ $id }" i ein knapp som ein kan kome til, eller ta bort skjermen.
finding-part-unseen = «{ $id }» kjem aldri til syne
    .help = Det som står i «shown-if», skjer ikkje før ein er på denne skjermen. Rett vilkåret, eller ta bort delen.
finding-app-too-large = appen er så stor at hinta ikkje rekk over alt
    .help = Hinta ser på { $most } tilstandar. Del appen i to, eller la færre brytarar, val og felt styre kva som blir vist.

## Språket i leksjonane
finding-hard-reading = { $what ->
        [lesson] teksten i leksjonen er litt tung å lese: lesbarleikstalet (LIX) er { $lix }, og målet er høgst { $target }
        [step] steget «{ $step }» er litt tungt å lese: lesbarleikstalet (LIX) er { $lix }, og målet er høgst { $target }
        [note] hugselappen er litt tung å lese: lesbarleikstalet (LIX) er { $lix }, og målet er høgst { $target }
        [glossary] forklaringane er litt tunge å lese: lesbarleikstalet (LIX) er { $lix }, og målet er høgst { $target }
        [leader] notata til kursleiaren er litt tunge å lese: lesbarleikstalet (LIX) er { $lix }, og målet er høgst { $target }
       *[feedback] spørsmål og svar er litt tunge å lese: lesbarleikstalet (LIX) er { $lix }, og målet er høgst { $target }
    }
    .help = Utan orda som leksjonen forklarer, er talet { $known }. Over { $most } kan teksten ikkje brukast. Del dei lengste setningane, og skriv kortare ord der det går. Lange ord her: { $words }.
finding-too-hard-reading = { $what ->
        [lesson] teksten i leksjonen er for tung å lese: lesbarleikstalet (LIX) er { $lix }, og kan vere høgst { $most }
        [step] steget «{ $step }» er for tungt å lese: lesbarleikstalet (LIX) er { $lix }, og kan vere høgst { $most }
        [note] hugselappen er for tung å lese: lesbarleikstalet (LIX) er { $lix }, og kan vere høgst { $most }
        [glossary] forklaringane er for tunge å lese: lesbarleikstalet (LIX) er { $lix }, og kan vere høgst { $most }
        [leader] notata til kursleiaren er for tunge å lese: lesbarleikstalet (LIX) er { $lix }, og kan vere høgst { $most }
       *[feedback] spørsmål og svar er for tunge å lese: lesbarleikstalet (LIX) er { $lix }, og kan vere høgst { $most }
    }
    .help = Utan orda som leksjonen forklarer, er talet { $known }. Målet er høgst { $target }. Del dei lengste setningane, og skriv kortare ord der det går. Lange ord her: { $words }.
finding-long-sentence = setninga har { $count } ord
    .help = Set punktum der du ville trekt pusten. Over { $most } ord er vanskeleg å halde fast ved. 8 til 14 er fint.
finding-long-step = teksten har { $count } ord, og alt blir vist på éin gong
    .help = Del han i to steg, eller ta bort noko. { $most } ord er nok for éin skjerm.
finding-note-lines = { $count ->
        [one] hugselappen har éi linje
       *[other] hugselappen har { $count } linjer
    }
    .help = Tre til fem linjer er passe. Ein hugselapp skal kunne henge på kjøleskapet.
finding-exclamation-mark = eit utropsteikn her kan høyrast ut som roping
    .help = Skriv punktum. Det som står i svaret, er varmt nok.
finding-word-to-avoid = { $why ->
        [mouse] ein trykker på ein telefon og klikkar med ei mus: «{ $word }»
        [english] «{ $word }» er eit ord som mange ikkje kjenner
        [technical] «{ $word }» er eit fagord som få bruker til dagleg
        [formal] «{ $word }» høyrer heime i brev frå eit kontor
        [belittles] «{ $word }» kan såre den som strevar
        [judges] «{ $word }» dømmer, og seier ikkje kva ein kan gjere no
        [childish] «{ $word }» kan høyrast ut som barnespråk
        [age] «{ $word }» handlar om alder, og kan såre
        [games] «{ $word }» gjer læring til ein konkurranse
        [scares] «{ $word }» gjer folk redde
        [hurries] «{ $word }» gjer at folk kjenner at dei må skunde seg
        [victim] «{ $word }» er eit hardt ord om den det gjeld
       *[reader] «{ $word }» snakkar om lesaren, og ikkje til lesaren
    }
    .near = Skriv «{ $near }», eller sei det på ein annan måte.
    .help = Ta det bort, eller sei det på ein annan måte. Sei heller kva ein skal gjere, og kvar.
finding-other-term = kurset har eitt ord for kvar ting, og bruker ikkje «{ $word }»
    .near = { $language ->
        [en] Skriv «{ $near }», så lesaren kjenner att ordet frå dei andre leksjonane.
       *[other] Skriv «{ $near }» i den forma som passar, så lesaren kjenner att ordet frå dei andre leksjonane.
    }
finding-other-norwegian = { $language ->
        [nn] «{ $word }» er bokmål, og denne teksten er på nynorsk
       *[nb] «{ $word }» er nynorsk, og denne teksten er på bokmål
    }
    .near = Skriv «{ $near }».
finding-spelling = { $language ->
        [nn] ordboka for nynorsk har ikkje ordet «{ $word }»
       *[nb] ordboka for bokmål har ikkje ordet «{ $word }»
    }
    .near = Meinte du «{ $near }»? Er ordet rett, så skriv det på ei eiga linje i fila course/words.{ $language }.txt.
    .help = Er det ein skrivefeil, så rett han. Er ordet rett, eller eit namn, så skriv det på ei eiga linje i fila course/words.{ $language }.txt.
finding-unexplained-word = «{ $word }» står i ordlista, men blir ikkje forklart i leksjonen
    .help = Skriv [{ $word }]({ $id }) første gongen ordet blir brukt. Då kan lesaren trykke på ordet og få det forklart. Det trengst ikkje når ein leksjon som står i needs, har forklart det.
finding-same-as-original = { $language ->
        [nn] teksten er den same som på bokmål
        [nb] teksten er den same som på nynorsk
       *[en] teksten er den same som på norsk
    }
    .help = Er han ikkje omsett enno, så set han om. Er han rett slik, kan han stå.
finding-not-reviewed = { $languages ->
        [nb] ingen har lese leksjonen på bokmål og sagt god for han
        [nn] ingen har lese leksjonen på nynorsk og sagt god for han
       *[other] ingen har lese leksjonen på bokmål og nynorsk og sagt god for han
    }
    .help = La ein som kan språket godt, lese alt. Skriv namnet slik: reviewed = {"{"} nb = "Kari Lund", nn = "Olav Lund" {"}"}.
finding-real-number = talet kan vere eit ekte fødselsnummer eller kortnummer
    .help = Skriv eit tal som ingen kan ha, til dømes 000000 00000. Ein leksjon blir lesen av mange, og nokon skriv av det dei ser.
finding-real-phone = «{ $value }» kan vere telefonnummeret til nokon
    .help = Øvingsnummer begynner med 000: 000 00 201. Er det nummeret til kommunen, så legg det i profilen og skriv til dømes {"{"}telefon-servicekontor{"}"} her.
finding-real-site = «{ $value }» kan vere ei ekte adresse
    .help = Øvingsadresser sluttar på .example. Er det adressa til kommunen, eller ei som gjeld heile landet, så legg henne i profilen og skriv namnet på henne her, til dømes {"{"}nett-norge{"}"}.
finding-fact-in-lesson = { $what ->
        [price] prisen «{ $value }» kan vere ein annan neste år, eller i ein annan kommune
        [date] datoen «{ $value }» kan vere ein annan neste år, eller i ein annan kommune
        [deadline] fristen «{ $value }» kan vere ein annan i ein annan kommune
       *[share] talet «{ $value }» blir fort gammalt
    }
    .help = Legg det i profilen til kommunen, og skriv namnet på det her, til dømes {"{"}pris-trygghetsalarm{"}"} eller {"{"}frist-barnehage{"}"}. Då blir det retta på éin stad.
finding-console-sign = teiknet { $character } manglar på nokre skjermar, og blir til eit spørjeteikn
    .near = Skriv { $near } i staden, eller sei det med ord.
    .help = Sei det med ord i staden.

## Døme i leksjonar
finding-example-not-there = «{ $act }» står ikkje på skjermen når dømet kjem hit
    .near = Meinte du «{ $near }»? Her kan ein trykke på: { $known }.
    .help = Her kan ein trykke på: { $known }.
finding-example-several = «{ $act }» står { $count } stader på skjermen
    .help = Skriv kva for ein du meiner. Dei heiter: { $known }.
finding-example-no-field = her er det ikkje noko å skrive i
    .help = Her kan ein trykke på: { $known }.
finding-example-which-field = her er det fleire felt å skrive i
    .help = Skriv feltet på plassen framfor «{ $act }». Vel eitt av desse: { $known }.
finding-example-not-taken = { $why ->
        [real-number] «{ $act }» liknar på eit ekte nummer og blir ikkje teke imot
        [field] feltet tek ikkje imot «{ $act }»
       *[nothing] det skjer ingenting etter «{ $act }»
    }
    .help = { $why ->
        [real-number] Bruk tala til Kari.
        [field] Skriv noko som kan stå i feltet, og alt av det: ein kode må vere heil.
       *[nothing] Ta bort linja, eller skriv det som skal trykkast i staden.
    }
finding-example-over = steget er ferdig før «{ $act }»
    .help = Ta bort «{ $act }» og det som kjem etter.
finding-example-came = { $what ->
        [done] dømet skulle gi «{ $wanted }», men oppgåva blei ferdig
        [right] dømet skulle gi «{ $wanted }», men svaret var rett
        [wrong] dømet skulle gi «{ $wanted }», men svaret var feil
        [mistake] dømet skulle gi «{ $wanted }», men det blei feilen «{ $came }»
       *[open] dømet skulle gi «{ $wanted }», men det blei ikkje til noko
    }
    .help = { $after ->
        [none] Skriv det som skal trykkast, i «acts».
       *[other] Slik blei det etter «{ $after }». Rett det som blir trykt, rett oppgåva, eller skriv then = "{ $came }".
    }
finding-unwritten = her manglar det ein tekst: «{ $text }»
    .help = Skriv det den som lærer, skal lese her.

## Det som kjem fram når leksjonen blir spelt
finding-no-way = { $variants ->
        [all] oppgåva kan ikkje gjerast: «{ $happening }» kan ikkje skje her
       *[other] oppgåva kan ikkje gjerast i { $variants }: «{ $happening }» kan ikkje skje her
    }
    .help = Sjå om start har det som trengst, til dømes samtalen, appen eller personen, og om id-ane i vilkåret er dei rette.
finding-goal-barred = { $variants ->
        [all] det som skal gjerast, er også feilen «{ $id }»
       *[other] det som skal gjerast i { $variants }, er også feilen «{ $id }»
    }
    .help = Ein feil tel aldri mot målet. Gjer when i feilen trongare, så han ikkje gjeld det rette også.
finding-goals-clash = { $variants ->
        [all] vilkåra i done kan oppfyllast kvar for seg, men ikkje saman
       *[other] vilkåra i done kan oppfyllast kvar for seg i { $variants }, men ikkje saman
    }
    .help = Eitt av dei øydelegg for eit anna. Ta bort det eine, eller del oppgåva i to steg.
finding-done-at-start = { $variants ->
        [all] dette er alt slik når oppgåva tek til
       *[other] dette er alt slik når oppgåva tek til i { $variants }
    }
    .help = Lat start stå annleis, så det er noko å gjere, eller be om noko anna.
finding-long-way = { $variants ->
        [all] oppgåva tek { $count } trykk, og det er mykje for éi oppgåve
       *[other] oppgåva tek { $count } trykk i { $variants }, og det er mykje for éi oppgåve
    }
    .help = Hald ho under { $most } trykk. Lat ho ta til nærare målet, eller del ho i to steg.
finding-way-is-mistake = { $variants ->
        [all] den rette vegen blir møtt med feilen «{ $id }»
       *[other] den rette vegen blir møtt med feilen «{ $id }» i { $variants }
    }
    .help = Gjer when i feilen trongare, så han ikkje gjeld det ein må innom.
finding-mistake-impossible = { $variants ->
        [all] ingen kan gjere feilen «{ $id }» her
       *[other] ingen kan gjere feilen «{ $id }» i { $variants }
    }
    .help = Sjå om det som står i when, kan skje før oppgåva er ferdig. Rett det, eller ta bort feilen. Gjeld han berre nokre variantar, så flytt han dit.
finding-mistake-hidden = { $variants ->
        [all] teksten til feilen «{ $id }» blir aldri vist, for «{ $first }» kjem først
       *[other] teksten til feilen «{ $id }» blir aldri vist i { $variants }, for «{ $first }» kjem først
    }
    .help = Den første feilen som passar, blir vist. Set «{ $id }» framfor «{ $first }», eller gjer when i «{ $first }» trongare.
finding-no-way-on = herfrå er det ingen veg vidare: { $acts }
    .help = Gi deltakaren ein veg tilbake, eller ta bort det som fører hit.
finding-silent-dead-end = herfrå hjelper berre «Angre», og det blir ikkje sagt: { $acts }
    .help = Skriv ein [[step.mistake]] som seier kva som skjedde, om det er mogleg. Hintet seier «Angre» uansett.
finding-not-proved = { $what ->
        [goal] appen er så stor at det ikkje er prøvd om oppgåva kan gjerast
        [mistake] appen er så stor at det ikkje er prøvd om nokon kan gjere denne feilen
       *[walk] appen er så stor at det ikkje er prøvd om det er ein veg vidare frå overalt i oppgåva
    }
    .help = Del appen i to, eller ta bort brytarar, val og felt som anna blir vist etter. Gå elles gjennom oppgåva sjølv med «tastetrykk try».
finding-thin-explanation = forklaringa seier ikkje kvifor svaret ikkje passar
    .help = Sei kvifor svaret freistar, og kva ein kan sjå etter neste gong.

## Det som ikkje får plass
finding-text-cut = «{ $text }» står ikkje heilt på ein skjerm med { $columns } teikn og { $rows } linjer
    .help = Skriv kortare, eller del det lange ordet.
finding-out-of-sight = «{ $label }» syner ikkje på ein skjerm med { $columns } teikn og { $rows } linjer
    .help = Gjer det som står over, kortare, eller ha færre ting å velje mellom.
finding-tall-text = teksten er { $count } skjermar lang på ein skjerm med { $columns } teikn og { $rows } linjer
    .help = Del han i fleire steg. Dei fleste les lettare når dei slepp å bla.

## Nye filer og omsettingar
finding-translation-undone = denne teksten ventar på ein omsetjar
    .help = Kommentaren viser originalen. Set om linja under, og ta så bort kommentaren.
