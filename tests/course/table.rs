//! The slips that change one thing in one file.

/// What to call it, in which file, what stands there, and what somebody wrote instead.
pub(crate) type Slip = (&'static str, &'static str, &'static str, &'static str);

pub(crate) const LESSON: &str = "svare.toml";
pub(crate) const NYNORSK: &str = "svare.nn.toml";
pub(crate) const GLOSSARY: &str = "course/glossary.toml";
pub(crate) const PATHS: &str = "course/paths.toml";
pub(crate) const PATHS_NYNORSK: &str = "course/paths.nn.toml";
pub(crate) const QUESTIONS: &str = "sporsmal.toml";
pub(crate) const QUESTIONS_NYNORSK: &str = "sporsmal.nn.toml";
pub(crate) const WORLD: &str = "world/kari.toml";
pub(crate) const MAIL: &str = "world/mail.toml";
pub(crate) const MAIL_NYNORSK: &str = "world/mail.nn.toml";
pub(crate) const PHOTOS: &str = "world/photos.toml";
pub(crate) const PHOTOS_NYNORSK: &str = "world/photos.nn.toml";
pub(crate) const WORLD_NYNORSK: &str = "world/kari.nn.toml";

pub(crate) const WEB: &str = "world/web.toml";
pub(crate) const WEB_NYNORSK: &str = "world/web.nn.toml";
pub(crate) const PORTAL: &str = "world/portal.toml";
pub(crate) const PORTAL_NYNORSK: &str = "world/portal.nn.toml";

/// What is said at the door.
const DOOR_LINE: &str = "[[talk.line]]\nid = \"hei\"\nsays = \"Hei. Jeg skulle hente stigen.\"\n";
/// How a variant starts.
pub(crate) const START: &str =
    "start = { at = \"messages\", threads = [\"per\", \"marit\"], clock = \"09.05\", battery = 40 }";
/// When a variant's mistake is made.
const WHEN: &str = "when = { happened = \"message-sent\", to = [\"per\"], words = 1 }";

/// The things to do on one's own phone.
const ITEMS: &str = "[[step.item]]\nid = \"apne\"\ntext = \"Finn fram telefonen.\"\n
[[step.item]]\nid = \"send\"\ntext = \"Send noen få ord til en du er glad i.\"\n";
const SEVEN_ITEMS: &str = "item = [
    { id = \"a\", text = \"En.\" },
    { id = \"b\", text = \"To.\" },
    { id = \"c\", text = \"Tre.\" },
    { id = \"d\", text = \"Fire.\" },
    { id = \"e\", text = \"Fem.\" },
    { id = \"f\", text = \"Seks.\" },
    { id = \"g\", text = \"Sju.\" },
]
";

pub(crate) const WRITING: &[Slip] = &[
    ("anførselstegn mangler til slutt", LESSON, "title = \"Svare på en melding\"", "title = \"Svare på en melding"),
    ("anførselstegn mangler foran", LESSON, "title = \"Svare på en melding\"", "title = Svare på en melding\""),
    ("anførselstegn mangler", LESSON, "title = \"Svare på en melding\"", "title = Svare på en melding"),
    ("id uten anførselstegn", LESSON, "id = \"hvorfor\"", "id = hvorfor"),
    ("anførselstegn fra Word", LESSON, "title = \"Svare på en melding\"", "title = “Svare på en melding”"),
    ("anførselstegn inne i teksten", LESSON, "Se på navnet øverst.\"]", "Se på \"navnet\" øverst.\"]"),
    (
        "tankestrek i en nøkkel",
        LESSON,
        "til-per\"\nwhen = { happened = \"message-sent\", to = \"per\" }",
        "til-per\"\nwhen – { happened = \"message-sent\", to = \"per\" }",
    ),
    ("tankestrek inne i en nøkkel", NYNORSK, "mistake.til-per = \"Ho", "mistake.til–per = \"Ho"),
    (
        "anførselstegn inne i en tekst for seg",
        LESSON,
        "\"Nå vet Marit at du kommer.\"",
        "\"Nå \"vet\" Marit at du kommer.\"",
    ),
    ("krøllparentes mangler", LESSON, "clock = \"09.05\", battery = 40 }", "clock = \"09.05\", battery = 40"),
    ("norsk bokstav i en nøkkel", LESSON, "goal = ", "mål = "),
    ("likhetstegn mangler", LESSON, "minutes = 10", "minutes 10"),
    ("kolon for likhetstegn", LESSON, "minutes = 10", "minutes: 10"),
    ("verdi mangler", LESSON, "minutes = 10", "minutes ="),
    ("klamme mangler i en overskrift", LESSON, "[[step]]\nid = \"svar\"", "[[step]\nid = \"svar\""),
    ("klamme mangler i en liste", LESSON, "\"Se på navnet øverst.\"]", "\"Se på navnet øverst.\""),
    ("komma mangler i en liste", LESSON, "\"Åpne Meldinger.\", ", "\"Åpne Meldinger.\" "),
    ("komma mangler i et vilkår", LESSON, "\"message-sent\", to = \"marit\"", "\"message-sent\" to = \"marit\""),
    ("to komma", LESSON, "\"Åpne Meldinger.\", ", "\"Åpne Meldinger.\",, "),
    ("lang tekst uten slutt", LESSON, "- Skriv.\n\"\"\"", "- Skriv.\n"),
    ("samme nøkkel to ganger", LESSON, "minutes = 10", "minutes = 10\nminutes = 12"),
    ("filsti med skråstrek", LESSON, "\"Åpne Meldinger.\"", "\"Åpne C:\\Meldinger.\""),
    ("styretegn i teksten", LESSON, "\"Åpne Meldinger.\"", "\"Åpne \u{1b}[31mMeldinger.\""),
    ("to feil på hver sin linje", LESSON, "minutes = 10\ndigcomp = [\"2.1\"]", "minutes = ti\ndigcomp = [\"2.1\""),
];

pub(crate) const KEYS: &[Slip] = &[
    ("ukjent nøkkel", LESSON, "task = \"Svar Marit at", "taks = \"Svar Marit at"),
    ("norsk nøkkel", LESSON, "task = \"Svar Marit at", "oppgave = \"Svar Marit at"),
    ("nøkkel mangler", LESSON, "minutes = 10\n", ""),
    ("tall i anførselstegn", LESSON, "minutes = 10", "minutes = \"10\""),
    ("desimaltall", LESSON, "minutes = 10", "minutes = 10.5"),
    ("for stort tall", LESSON, "minutes = 10", "minutes = 600"),
    ("ja for true", LESSON, "right = true", "right = \"ja\""),
    ("tekst for liste", LESSON, "digcomp = [\"2.1\"]", "digcomp = \"2.1\""),
    ("enkel klamme", LESSON, "[[step]]\nid = \"hvorfor\"", "[step]\nid = \"hvorfor\""),
    ("dobbel klamme", LESSON, "[step.start]", "[[step.start]]"),
    (
        "tekst for vilkår",
        LESSON,
        "done = [{ happened = \"message-sent\", to = \"marit\", said = [\"ja\", \"takk\"] }]",
        "done = \"message-sent\"",
    ),
    (
        "vilkår uten liste",
        LESSON,
        "done = [{ happened = \"message-sent\", to = \"marit\", said = [\"ja\", \"takk\"] }]",
        "done = { happened = \"message-sent\" }",
    ),
    (
        "for lang tittel",
        LESSON,
        "title = \"Svare på en melding\"",
        "title = \"Svare på en melding som noen har sendt deg på telefonen i går eller før\"",
    ),
    ("linjeskift i tittelen", LESSON, "title = \"Svare på en melding\"", "title = \"\"\"Svare\npå en melding\"\"\""),
    ("tom tittel", LESSON, "title = \"Svare på en melding\"", "title = \" \""),
    ("ukjent modul", LESSON, "module = \"telefon\"", "module = \"telefonen\""),
    ("ukjent slags steg", LESSON, "kind = \"read\"", "kind = \"les\""),
    ("steg uten slag", LESSON, "kind = \"read\"\n", ""),
    (
        "id med store bokstaver",
        LESSON,
        "id = \"til-per\"\nwhen = { happened = \"message-sent\", to = \"per\" }",
        "id = \"Til Per\"\nwhen = { happened = \"message-sent\", to = \"per\" }",
    ),
    (
        "ukjent hendelse",
        LESSON,
        "happened = \"message-sent\", to = \"per\" }",
        "happened = \"message-send\", to = \"per\" }",
    ),
    (
        "felt som hendelsen ikke har",
        LESSON,
        "happened = \"message-sent\", to = \"per\" }",
        "happened = \"message-sent\", from = \"per\" }",
    ),
    ("vilkår uten hendelse", LESSON, "happened = \"message-sent\", to = \"per\" }", "to = \"per\" }"),
    ("annet format", LESSON, "format = 1", "format = 2"),
    ("usynlig tegn", LESSON, "title = \"Svare på en", "title = \"Svare på\u{200b} en"),
    ("punktene mangler", LESSON, ITEMS, ""),
    ("punkt uten tekst", LESSON, "text = \"Finn fram telefonen.\"\n", ""),
    ("ukjent nøkkel i et punkt", LESSON, "text = \"Finn fram telefonen.\"", "tekst = \"Finn fram telefonen.\""),
    ("for mange punkter", LESSON, ITEMS, SEVEN_ITEMS),
    ("kompetanse som ikke finnes", LESSON, "\"2.1\"", "\"2.9\""),
    ("hvem har lest den", LESSON, "nn = \"\"", "no = \"\""),
];

pub(crate) const MARKUP: &[Slip] = &[
    ("overskrift", LESSON, "En melding er **kort**.", "# En melding er kort"),
    ("kursiv", LESSON, "er **kort**", "er *kort*"),
    ("lenke", LESSON, "er **kort**", "er [kort](https://a.no)"),
    ("hakeparenteser", LESSON, "på `Send`", "på <Send>"),
    ("innrykk", LESSON, "- Se på navnet.\n", "- Se på navnet.\n  - Les det.\n"),
    ("på én linje med skråstrek", LESSON, "\"Nå vet Marit at du kommer.\"", "\"Nå \\\"vet\\\" *Marit* at du kommer.\""),
];

pub(crate) const FITS: &[Slip] = &[
    ("annet navn enn fila", LESSON, "id = \"svare\"", "id = \"svar-pa-sms\""),
    ("to steg med samme id", LESSON, "id = \"husker-du\"", "id = \"svar\""),
    ("to setninger med samme id", LESSON, "id = \"takk\"", "id = \"ja\""),
    ("to riktige svar", LESSON, "text = \"Klokka\"\n", "text = \"Klokka\"\nright = true\n"),
    ("ingen riktige svar", LESSON, "right = true\n", ""),
    ("samtale som ikke finnes", LESSON, "threads = [\"marit\", \"per\"]", "threads = [\"marit\", \"peer\"]"),
    ("person som ikke finnes", LESSON, "contacts = [\"marit\"]", "contacts = [\"marit\", \"emil\"]"),
    ("setning som ikke finnes", LESSON, "\"ja\", \"takk\"", "\"ja\", \"tak\""),
    ("mottaker som ikke finnes", LESSON, "to = \"marit\"", "to = \"mari\""),
    ("begynner i en samtale som ikke er der", LESSON, "threads = [\"marit\", \"per\"]", "threads = [\"per\"]"),
    ("begynner i en samtale som ikke er nevnt", LESSON, "thread = \"marit\"\n", ""),
    ("begynner et annet sted", LESSON, "at = \"thread\"", "at = \"messages\""),
    ("variant uten oppgave", LESSON, "task = \"Svar Marit at du kommer.\"\n", ""),
    (
        "tomt mål",
        LESSON,
        "done = [{ happened = \"message-sent\", to = \"marit\", said = [\"ja\", \"takk\"] }]",
        "done = []",
    ),
    ("to punkter med samme id", LESSON, "id = \"send\"", "id = \"apne\""),
    ("ingen punkter", LESSON, ITEMS, "item = []\n"),
    ("klokke med kolon", LESSON, "09.05", "09:05"),
    ("leksjon som ikke finnes", LESSON, "digcomp = ", "needs = [\"svara\"]\ndigcomp = "),
    ("leksjon som trenger seg selv", LESSON, "digcomp = ", "needs = [\"svare\"]\ndigcomp = "),
    ("ekte telefonnummer", WORLD, "000 00 001", "412 34 567"),
    ("samtale med ingen", WORLD, "with = \"per\"", "with = \"pål\""),
    ("samtale med en ukjent", WORLD, "with = \"per\"", "with = \"pal\""),
    ("to meldinger med samme id", WORLD, "id = \"svar\"", "id = \"hage\""),
    ("rart tidspunkt", WORLD, "time = \"10.21\"", "time = \"10.61\""),
];

pub(crate) const LANGUAGES: &[Slip] = &[
    ("tekst mangler", NYNORSK, "mistake.til-per = \"Ho gjekk", "# mistake.til-per = \"Ho gjekk"),
    ("hele steget mangler", NYNORSK, "[step.hvorfor]\nfrom = \"02318e74\"\ntext", "#"),
    ("feil id", NYNORSK, "sentence.takk", "sentence.tak"),
    ("feil id på et punkt", NYNORSK, "item.send", "item.sand"),
    ("feil id på steget", NYNORSK, "[step.husker-du]", "[step.hugsar-du]"),
    ("tekst som ikke er i leksjonen", NYNORSK, "[step.svar]", "[step.svar]\nquestion = \"Kva?\""),
    ("nytt mål", LESSON, "goal = \"Du kan svare på en melding.\"", "goal = \"Du kan svare.\""),
    ("ny tekst i et steg", LESSON, "Nå vet Marit", "No vet Marit"),
    ("feil i en tekst", NYNORSK, "sentence.takk = \"Takk, det passar.\"", "sentence.takk = 3"),
    ("tittel mangler", NYNORSK, "title = \"Svare på ei melding\"\n", ""),
    ("ny tekst i verden", WORLD, "Plenen er klippet.", "Plenen er fin."),
];

/// Slips in the talks of the world, and where a lesson speaks of them.
pub(crate) const TALKS: &[Slip] = &[
    (
        "samtale med ukjent person",
        WORLD,
        "id = \"marit-ringer\"\nwith = \"marit\"",
        "id = \"marit-ringer\"\nwith = \"mariit\"",
    ),
    ("samtale av ukjent slag", WORLD, "kind = \"door\"", "kind = \"dor\""),
    ("samtale uten replikker", WORLD, DOOR_LINE, "line = []\n"),
    ("replikk uten ord", WORLD, "says = \"Takk. Jeg kommer bortom.\"\n", ""),
    ("svar til en replikk som ikke finnes", WORLD, "hent den.\"\nto = \"takk\"", "hent den.\"\nto = \"tak\""),
    ("to svar med samme id", WORLD, "id = \"nei\"", "id = \"ja\""),
    ("replikk med et annet navn", WORLD, "id = \"takk\"\nsays", "id = \"takke\"\nsays"),
    (
        "replikk som ingen kommer til",
        WORLD,
        "[[talk]]\nid = \"marit-ved-dora\"",
        "[[talk.line]]\nid = \"ut\"\nsays = \"Ha det.\"\n\n[[talk]]\nid = \"marit-ved-dora\"",
    ),
    ("samtale uten slutt", WORLD, "text = \"Ha det.\"\n", "text = \"Ha det.\"\nto = \"takk\"\n"),
    (
        "for langt svar",
        WORLD,
        "Nei, den er i bruk.",
        "Nei, den er i bruk, for jeg skal male hele huset både inne og ute.",
    ),
    ("ekte utenlandsk nummer", WORLD, "000 00 001", "+46 70 123 45 67"),
    ("svar mangler på nynorsk", WORLD_NYNORSK, "reply.nei = \"Nei, han er i bruk.\"\n", ""),
    ("feil id på en replikk", WORLD_NYNORSK, "[talk.marit-ringer.line.takk]", "[talk.marit-ringer.line.tak]"),
    ("anrop som ikke finnes", LESSON, START, "start = { at = \"incoming\", incoming = \"marit-ringar\" }"),
    ("anrop mangler", LESSON, START, "start = { at = \"incoming\" }"),
    ("anrop for ingenting", LESSON, START, "start = { at = \"home\", incoming = \"marit-ringer\" }"),
    ("anrop ved døra", LESSON, START, "start = { at = \"incoming\", incoming = \"marit-ved-dora\" }"),
    ("døra på telefonen", LESSON, START, "start = { at = \"home\", door = \"marit-ringer\" }"),
    ("side uten person", LESSON, START, "start = { at = \"contact\" }"),
    (
        "rart slag anrop",
        LESSON,
        START,
        "start = { at = \"calls\", log = [{ person = \"per\", kind = \"tapt\", time = \"09.12\" }] }",
    ),
    (
        "rart tidspunkt på et anrop",
        LESSON,
        START,
        "start = { at = \"calls\", log = [{ person = \"per\", kind = \"in\", time = \"9\" }] }",
    ),
    ("kort uten bank", LESSON, START, "start = { at = \"home\", card = true }"),
    ("person som ikke kan ringes", LESSON, WHEN, "when = { happened = \"call-started\", to = \"unknwn\" }"),
    ("samtale som ikke finnes", LESSON, WHEN, "when = { happened = \"reply-said\", talk = \"marit-ringr\" }"),
    (
        "svar som ikke finnes",
        LESSON,
        WHEN,
        "when = { happened = \"reply-said\", talk = \"marit-ringer\", reply = \"ga\" }",
    ),
    ("felt som ikke passer", LESSON, WHEN, "when = { happened = \"call-ended\", to = \"per\" }"),
];
pub(crate) const COURSE: &[Slip] = &[
    ("merket ord", LESSON, "er **kort**", "er [kort](melding)"),
    ("merket ord som ikke finnes", LESSON, "er **kort**", "er [kort](meldinga)"),
    ("merket ord i en oversettelse", NYNORSK, "er **kort**", "er [kort](lenk)"),
    ("nøkkel mangler i ordlista", GLOSSARY, "term = \"lenke\"\n", ""),
    ("ukjent nøkkel i ordlista", GLOSSARY, "term = \"lenke\"", "ord = \"lenke\""),
    ("to ord med samme id", GLOSSARY, "id = \"melding\"", "id = \"lenke\""),
    ("uten ord", GLOSSARY, "[[word]]\nid = \"lenke\"", "[[ord]]\nid = \"lenke\""),
    ("nytt ord som ikke er oversatt", GLOSSARY, "id = \"melding\"", "id = \"beskjed\""),
    ("ny forklaring", GLOSSARY, "Noen ord fra en annen.", "Noen ord."),
    ("vei uten leksjoner", PATHS, "lessons = [\"svare\", \"ringe\"]\n", ""),
    ("vei til hvem", PATHS, "whom = ", "for = "),
    ("samme leksjon to ganger", PATHS, "order = [\"svare\", \"ringe\"]", "order = [\"svare\", \"svare\"]"),
    ("vei som ikke finnes", PATHS_NYNORSK, "[path.p1]", "[path.p2]"),
];

/// The condition of the task, and where its variant begins.
const DONE: &str = "done = [{ happened = \"message-sent\", to = \"marit\", said = [\"ja\", \"takk\"] }]";
const BATTERY: &str = "battery = 40 }";

pub(crate) const SETTINGS: &[Slip] = &[
    ("innstilling som ikke finnes", LESSON, BATTERY, "battery = 40, settings = { text-sise = 2 } }"),
    ("mellom to trinn", LESSON, BATTERY, "battery = 40, settings = { volume = 30 } }"),
    ("større enn størst", LESSON, BATTERY, "battery = 40, settings = { text-size = 5 } }"),
    ("tall for en bryter", LESSON, BATTERY, "battery = 40, settings = { silent = 1 } }"),
    ("sted som ikke finnes", LESSON, "at = \"messages\"", "at = \"lock\""),
    ("samtale uten samtaler", LESSON, "threads = [\"marit\", \"per\"]\n", ""),
    (
        "vilkår på en innstilling som ikke finnes",
        LESSON,
        DONE,
        "done = [{ happened = \"setting-changed\", setting = \"volum\" }]",
    ),
    (
        "bryter som er sånn passe",
        LESSON,
        DONE,
        "done = [{ happened = \"setting-changed\", setting = \"bold\", state = \"of\" }]",
    ),
    ("bryter med verdi", LESSON, DONE, "done = [{ happened = \"setting-changed\", setting = \"bold\", value = 1 }]"),
    (
        "skyver som er på",
        LESSON,
        DONE,
        "done = [{ happened = \"setting-changed\", setting = \"volume\", state = \"on\" }]",
    ),
    ("felt som ikke hører til", LESSON, DONE, "done = [{ happened = \"phone-unlocked\", app = \"clock\" }]"),
    ("kode med tre tall", WORLD, "format = 1\n", "format = 1\ncode = \"471\"\n"),
    ("kode med bokstaver", WORLD, "format = 1\n", "format = 1\ncode = \"47I1\"\n"),
];

/// Slips in the lesson with a question of each kind.
pub(crate) const KINDS: &[Slip] = &[
    ("bare riktige svar av to", QUESTIONS, "id = \"entertasten\"\n", "id = \"entertasten\"\nright = true\n"),
    ("ingen riktige å skrive", QUESTIONS, "text = \"62 %\"\nright = true", "text = \"62 %\""),
    ("to like svar", QUESTIONS, "text = \"100 %\"", "text = \"16.48\""),
    ("to like på høyre side", QUESTIONS, "right = \"Velger fra den\"", "right = \"trykker på den\""),
    ("for få å ordne", QUESTIONS, ORDER_REST, ""),
    ("åtte å ordne", QUESTIONS, ORDER_REST, EIGHT_ITEMS),
    ("ett par", QUESTIONS, PAIR_REST, ""),
    (
        "ingenting galt i meldingen",
        QUESTIONS,
        "text = \"Kontoen din er stengt\"\nwrong = true",
        "text = \"Kontoen din er stengt\"",
    ),
    ("alt galt i meldingen", QUESTIONS, "text = \"Kjære Kari Lund\"", "text = \"Kjære Kari Lund\"\nwrong = true"),
    ("ukjent slags melding", QUESTIONS, "as = \"sms\"", "as = \"mms\""),
    ("melding uten avsender", QUESTIONS, "from = \"+000 000 00 452\"\n", ""),
    (
        "par uten forklaring",
        QUESTIONS,
        "wrong = \"Å trykke passer på noe som gjør én ting. Står det et gjøreord på det?\"\n",
        "",
    ),
    ("skrivefeil i en nøkkel", QUESTIONS, "otherwise = \"Tasten", "otherwhise = \"Tasten"),
    ("ja for true", QUESTIONS, "several = true", "several = \"ja\""),
    ("samtale som ikke finnes", QUESTIONS, "threads = []", "threads = [\"maritt\"]"),
    ("to med samme id", QUESTIONS, "id = \"lyn\"", "id = \"ledning\""),
    (
        "samme forklaring",
        QUESTIONS,
        "say = \"Så mye er det når den er fulladet. Les av det som står der nå.\"",
        "say = \"Det er også øverst, men det er klokka. Se i den andre enden.\"",
    ),
    (
        "forklaring etter mal",
        QUESTIONS,
        "wrong = \"En boks å skrive i er tom til du fyller den. Er det en boks du leter etter?\"",
        "wrong = \"Å velge gjør du når det er flere ting på en liste. Er det en boks her?\"",
    ),
    (
        "samme forklaring på nynorsk",
        QUESTIONS_NYNORSK,
        "say = \"Namnet ditt er rett skrive. Det kan andre også finne.\"",
        "say = \"Det kjennest farleg, og det er meininga. Sjå heller i banken din.\"",
    ),
    (
        "tekst mangler på nynorsk",
        QUESTIONS_NYNORSK,
        "say = \"Lynet viser at det ladar.",
        "# say = \"Lynet viser at det ladar.",
    ),
    ("bare teksten på nynorsk", QUESTIONS_NYNORSK, ITEM_NYNORSK, "item.lyn = \"Sjå etter eit lyn øvst\"\n"),
    ("feil id på et par", QUESTIONS_NYNORSK, "[step.par.pair.meny]", "[step.par.pair.menu]"),
    ("avsender i en annen setning", QUESTIONS_NYNORSK, "sender = ", "sendar = "),
    (
        "forklaring til et punkt",
        QUESTIONS_NYNORSK,
        "item.se = \"Sjå kor mykje straum det er igjen.\"",
        "item.se = { text = \"Sjå.\", say = \"Øvst.\" }",
    ),
];

const ORDER_REST: &str = "[[step.item]]
id = \"lyn\"
text = \"Se etter et lyn øverst\"
say = \"Lynet viser at det lader. Hva må være koblet til før det kan vise seg?\"
";
const EIGHT_ITEMS: &str = "[[step.item]]
id = \"c\"
text = \"Tre\"
say = \"C\"
[[step.item]]
id = \"d\"
text = \"Fire\"
say = \"D\"
[[step.item]]
id = \"e\"
text = \"Fem\"
say = \"E\"
[[step.item]]
id = \"f\"
text = \"Seks\"
say = \"F\"
[[step.item]]
id = \"g\"
text = \"Sju\"
say = \"G\"
[[step.item]]
id = \"h\"
text = \"Åtte\"
say = \"H\"
";
const PAIR_REST: &str = "
[[step.pair]]
id = \"felt\"
left = \"Felt\"
right = \"Skriver i det\"
say = \"I et felt setter du inn ord, for eksempel navnet ditt.\"
wrong = \"En boks å skrive i er tom til du fyller den. Er det en boks du leter etter?\"

[[step.pair]]
id = \"meny\"
left = \"Meny\"
right = \"Velger fra den\"
say = \"Som på kafeen: først ser du hva de har.\"
wrong = \"Å velge gjør du når det er flere ting på en liste. Er det en liste her?\"
";
const ITEM_NYNORSK: &str = "[step.rekke.item.lyn]
text = \"Sjå etter eit lyn øvst\"
say = \"Lynet viser at det ladar. Kva må vere kopla til før det kan vise seg?\"
";

/// Slips in the e-mail of the world.
pub(crate) const MAILS: &[Slip] = &[
    ("ingen konto", MAIL, "[account]", "[konto]"),
    ("adresse uten krøllalfa", MAIL, "address = \"marit@fjordvik.example\"", "address = \"marit.fjordvik.example\""),
    ("adresse som noen kan eie", MAIL, "toll@pakke-gebyr.example", "toll@pakke-gebyr.com"),
    ("adresse med stor bokstav", MAIL, "kari.lund@fjordvik.example", "Kari.lund@fjordvik.example"),
    ("lenke til noe som finnes", MAIL, "pakke-gebyr.example/betal", "pakke.no/example"),
    ("ukjent vedlegg", MAIL, "attachments = [\"oppskrift\"]", "attachments = [\"oppskrif\"]"),
    ("ukjent mappe", MAIL, "folder = \"junk\"", "folder = \"spam\""),
    ("ukjent mottaker", MAIL, "to = \"Kari Lund, Per\"", "to = \"Kari Lund, Pet\""),
    ("klokkeslett med kolon", MAIL, "10.15", "10:15"),
    ("samme id to ganger", MAIL, "id = \"falsk-pakke\"", "id = \"marit-kake\""),
    ("tom tekst", MAIL, "text = \"Betal i dag.\"", "text = \" \""),
    ("oversettelse uten e-post", MAIL_NYNORSK, "[mail.marit-kake]", "[mail.marit-kaka]"),
    ("oversettelse av lenke mangler", MAIL_NYNORSK, "links = [\"Betal 29 kroner\"]\n", ""),
    ("for få lenker", MAIL_NYNORSK, "links = [\"Betal 29 kroner\"]", "links = []"),
    ("person med ukjent adresse", WORLD, "name = \"Per\"", "name = \"Per\"\naddress = \"per@post.no\""),
];

/// Slips in the web of the world, and in what is behind the login.
pub(crate) const WEBS: &[Slip] = &[
    ("lenke til en side som ikke finnes", WEB, "to = \"biblioteket\"", "to = \"bibliotek\""),
    ("treff på en side som ikke finnes", WEB, "page = \"biblioteket\"", "page = \"biblioteke\""),
    ("treff uten ord", WEB, "words = [\"bibliotek\", \"bøker\"]", "words = []"),
    ("side som heter det samme", WEB, "id = \"biblioteket\"", "id = \"kommunen\""),
    ("side som heter det som er bak innloggingen", WEB, "id = \"falsk-innlogging\"", "id = \"min-side\""),
    ("adresse som noen kan eie", WEB, "innlogging-sikker.example", "innlogging-sikker.no"),
    ("adresse med stor bokstav", WEB, "fjordvik.kommune.no/bibliotek", "fjordvik.kommune.no/Bibliotek"),
    ("ingen som har laget siden", WEB, "by = \"Står ikke\"\n", ""),
    ("nøkkel som ikke finnes", WEB, "search = true", "searchable = true"),
    ("oversettelse av en lenke mangler", WEB_NYNORSK, "link.bibliotek = \"Biblioteket\"\n", ""),
    ("oversettelse uten side", WEB_NYNORSK, "[page.biblioteket]", "[page.bibliotek]"),
    ("status som ikke finnes", PORTAL, "status = \"waiting\"", "status = \"venter\""),
    ("saksbehandler som ikke finnes", PORTAL, "worker = \"marit\"", "worker = \"anne-vik\""),
    (
        "to brev med samme id",
        PORTAL,
        "[[bill]]",
        "[[letter]]\nid = \"vann\"\ntitle = \"A\"\ndate = \"b\"\ntext = \"C\"\n\n[[bill]]",
    ),
    ("brev med et varsel som ikke finnes", PORTAL, "notice = \"vann\"", "notice = \"vatn\""),
    ("varsel på en måte som ikke finnes", PORTAL, "on = [\"sms\"]", "on = [\"post\"]"),
    ("varsel om noe som ikke finnes", PORTAL, "when = [\"letter\"]", "when = [\"letters\"]"),
    ("varsel uten emne", PORTAL, "subject = \"Vannet\"\n", ""),
    ("e-postadresse som noen kan eie", PORTAL, "kari.lund@fjordvik.example", "kari.lund@post.no"),
    ("gammel adresse mangler", PORTAL, "old-email = \"kari@gammelpost.example\"\n", ""),
    ("oversettelse av en sak mangler", PORTAL_NYNORSK, "[case.tt]", "[case.tt-kort]"),
];

/// Starts and conditions that name what the web and Min side do not have.
pub(crate) const NAMED: [(&str, &str); 14] = [
    ("nettside i start", "start = { device = \"computer\", at = \"web\", page = \"kommune\" }"),
    ("sak i start", "start = { device = \"computer\", at = \"web\", page = \"min-side\", cases = [\"tt-kort\"] }"),
    ("brev i start", "start = { device = \"computer\", at = \"web\", page = \"min-side\", letter = \"vannet\" }"),
    ("brev som kommer", "start = { device = \"computer\", at = \"web\", page = \"min-side\", coming = [\"vannet\"] }"),
    ("regning i start", "start = { device = \"computer\", at = \"web\", page = \"min-side\", bills = [\"vann\"] }"),
    (
        "forslag i start",
        "start = { device = \"computer\", at = \"web\", page = \"min-side\", suggestions = [\"bad\"] }",
    ),
    ("spørsmål i start", "start = { at = \"home\", approval = \"bank\" }"),
    ("nettside i vilkår", "happened = \"page-opened\", page = \"kommune\""),
    ("treff i vilkår", "happened = \"result-opened\", kind = \"annonse\""),
    ("nøkkel i vilkår", "happened = \"login-method\", method = \"bankid\""),
    ("regning i vilkår", "happened = \"bill-opened\", bill = \"vann\""),
    ("varsel i vilkår", "happened = \"notice-changed\", topic = \"vatn\""),
    ("måte i vilkår", "happened = \"notice-came\", channel = \"post\""),
    ("noe i Min profil", "happened = \"profile-changed\", what = \"navn\""),
];

/// Slips in what a camera can see.
pub(crate) const SCENES: &[Slip] = &[
    ("ukjent tvilling", PHOTOS, "blurred = \"kopp-uklar\"", "blurred = \"kop-uklar\""),
    ("samme id to ganger", PHOTOS, "id = \"kopp-uklar\"", "id = \"kopp\""),
    ("ingen tegning", PHOTOS, "drawing = '''\n   ~  ~\n  ~:~~:~\n :~    ~:\n'''\n", ""),
    ("tom tegning", PHOTOS, "   ~  ~\n  ~:~~:~\n :~    ~:\n", ""),
    ("for bred tegning", PHOTOS, " :~    ~:", " :~  -  -  -  -  -  -  -  -  -  -  ~:"),
    ("for høy tegning", PHOTOS, " :~    ~:", " :\n :\n :\n :\n :\n :\n :"),
    ("norsk bokstav i en tegning", PHOTOS, "  ~:~~:~", "  ~:å~:~"),
    ("tabulator i en tegning", PHOTOS, "  ~:~~:~", "\t~:~~:~"),
    ("navnet mangler", PHOTOS, "name = \"Kaffekopp\"\n", ""),
    ("langt navn", PHOTOS, "Kaffekopp", "Kaffekoppen som står på bordet ved vinduet hver dag"),
    ("nøkkel fra et annet sted", PHOTOS, "name = \"Kaffekopp\"", "name = \"Kaffekopp\"\ntext = \"Varm\""),
    ("oversettelse uten bilde", PHOTOS_NYNORSK, "[scene.kopp]", "[scene.kop]"),
    ("oversettelse mangler", PHOTOS_NYNORSK, "[scene.kopp-uklar]\nname = \"Uklart bilete av kopp\"\n", ""),
    (
        "bilde fulgte med en e-post",
        MAIL,
        "attachments = [\"oppskrift\"]",
        "attachments = [\"oppskrift\", \"kopp\", \"kop\"]",
    ),
];

pub(crate) const PROFILE: &str = "profiles/ulvik.toml";

/// Slips in a municipality's profile.
pub(crate) const PROFILES: &[Slip] = &[
    ("ukjent nøkkel", PROFILE, "postkasse = ", "postkase = "),
    ("engelsk nøkkel", PROFILE, "[telefon]", "[phone]"),
    ("navnet på kommunen mangler", PROFILE, "kommune = { nb", "# kommune = { nb"),
    ("nummer med bokstaver", PROFILE, "\"000 00 900\"", "\"ring 000 00 900\""),
    ("nummer med bindestrek", PROFILE, "\"000 00 900\"", "\"000-00-900\""),
    ("nummer uten anførselstegn", PROFILE, "\"000 00 900\"", "00000900"),
    ("https foran adressen", PROFILE, "nettside = \"eksempelvik.kommune.no\"", "nettside = \"https://a.no\""),
    ("e-post uten krøllalfa", PROFILE, "post@eksempelvik", "post.eksempelvik"),
    ("nynorsk mangler", PROFILE, "nn = \"15. mars\", ", ""),
    ("språk som ikke finnes", PROFILE, "nn = \"15. mars\", ", "no = \"15. mars\", "),
    ("tom frist", PROFILE, "sfo = { nb = \"15. mars\", nn = \"15. mars\", en = \"15 March\" }", "sfo = {}"),
    (
        "frist som dato",
        PROFILE,
        "sfo = { nb = \"15. mars\", nn = \"15. mars\", en = \"15 March\" }",
        "sfo = 2027-03-15",
    ),
    ("navn som ligner", PROFILE, "servicekontor = \"000 00 900\"", "servicekontoret = \"000 00 900\""),
    ("norsk bokstav i navnet", PROFILE, "teknisk-vakt = ", "\"vakttelefonen på rådhuset\" = "),
    ("flere mangler", PROFILE, "sfo = { nb", "klage-på-alt = \"\"\n# sfo = { nb"),
    (
        "form som ikke finnes",
        PROFILE,
        "[tjeneste.tt-kort]\nform = \"papir\"",
        "[tjeneste.tt-kort]\nform = \"på papir\"",
    ),
    ("tjeneste uten form", PROFILE, "[tjeneste.tt-kort]\nform = \"papir\"\n", "[tjeneste.tt-kort]\n"),
    (
        "tjeneste mangler",
        PROFILE,
        "[tjeneste.sykehjem]\nform = \"papir\"\npapir",
        "[tjeneste.gravplass]\nform = \"papir\"\npapir",
    ),
    ("språk som kurset ikke begynner på", PROFILE, "language = \"nb\"", "language = \"en\""),
    ("for langt", PROFILE, "sted = \"Eksempelvik\"", "sted = \"Eksempelvik med alle øyene utenfor\""),
    ("anførselstegn mangler", PROFILE, "sted = \"Eksempelvik\"", "sted = Eksempelvik"),
];

/// Slips in what a text takes from the profile.
pub(crate) const VALUES: &[Slip] = &[
    ("verdi som ikke finnes", LESSON, "\"Åpne Meldinger.\"", "\"Ring {telefon-servicekontoret}.\""),
    ("verdi av et annet slag", LESSON, "\"Åpne Meldinger.\"", "\"Ring {telefon-kinoen}.\""),
    ("verdi med stor bokstav", LESSON, "er **kort**", "er i {Kommune}"),
    ("helt ukjent verdi", LESSON, "er **kort**", "er {noe annet}"),
    ("krøllparentes som ikke lukkes", LESSON, "er **kort**", "er {kommune"),
    ("tomme krøllparenteser", LESSON, "er **kort**", "er {}"),
    (
        "verdi i en oversettelse",
        NYNORSK,
        "sentence.takk = \"Takk, det passar.\"",
        "sentence.takk = \"Takk, {kommuna}.\"",
    ),
    ("verdi i verden", WORLD, "Så fint.", "Så fint i {stad}."),
];

/// Slips in which services a step is for.
pub(crate) const SERVICES: &[Slip] = &[
    ("tjeneste som ikke finnes", LESSON, "kind = \"read\"", "kind = \"read\"\nservice = \"ttkort\"\nwhen = \"papir\""),
    ("tjeneste uten form", LESSON, "kind = \"read\"", "kind = \"read\"\nservice = \"tt-kort\""),
    ("form uten tjeneste", LESSON, "kind = \"read\"", "kind = \"read\"\nwhen = \"papir\""),
    ("form på engelsk", LESSON, "kind = \"read\"", "kind = \"read\"\nservice = \"tt-kort\"\nwhen = \"paper\""),
];

const DEVICES: &str = "tavle.toml";

/// Slips on the board and the program itself.
pub(crate) const ON_DEVICES: &[Slip] = &[
    (
        "siste steg for skjermen alene",
        DEVICES,
        "id = \"egen\"\nkind = \"own\"",
        "id = \"egen\"\nkind = \"own\"\nsurface = \"screen\"",
    ),
    (
        "steg for skjermen uten tvilling",
        DEVICES,
        "id = \"tall\"\nkind = \"practice\"\nsurface = \"lines\"",
        "id = \"tall\"\nkind = \"practice\"",
    ),
    (
        "flate som ikke finnes",
        DEVICES,
        "id = \"bla\"\nkind = \"practice\"\nsurface = \"screen\"",
        "id = \"bla\"\nkind = \"practice\"\nsurface = \"skjerm\"",
    ),
    (
        "farger i linjemodus",
        DEVICES,
        "done = [{ happened = \"read-again\" }]",
        "done = [{ happened = \"theme-chosen\" }]",
    ),
    (
        "mus i et steg for begge",
        DEVICES,
        "control = \"kaffe\", means = \"key\" }]\nsay",
        "control = \"kaffe\", means = \"mouse\" }]\nsay",
    ),
    (
        "side som ikke finnes",
        DEVICES,
        "done = [{ happened = \"page-turned\", page = \"slutten\" }]",
        "done = [{ happened = \"page-turned\", page = \"sluten\" }]",
    ),
    (
        "knapp som ikke finnes",
        DEVICES,
        "when = { happened = \"control-pressed\", control = \"te\" }",
        "when = { happened = \"control-pressed\", control = \"tee\" }",
    ),
    ("farger som ikke finnes", DEVICES, "theme = \"contrast\" }", "theme = \"sterke\" }"),
    ("språk som ikke finnes", DEVICES, "language = \"nn\" }", "language = \"se\" }"),
    (
        "verken taster eller mus",
        DEVICES,
        "means = \"key\" }]\nsay = \"Ja. Du valgte kaffe",
        "means = \"finger\" }]\nsay = \"Ja. Du valgte kaffe",
    ),
    ("hvor likt det må være", DEVICES, "said = \"kari\", fit = \"exact\" }", "said = \"kari\", fit = \"helt\" }"),
    (
        "tavle uten noe på",
        DEVICES,
        "task = \"Velg de sterke fargene.\"\nstart = { device = \"program\" }",
        "task = \"Velg de sterke fargene.\"\nstart = { device = \"board\" }",
    ),
    (
        "telefon uten sted",
        DEVICES,
        "task = \"Bytt til nynorsk.\"\nstart = { device = \"program\" }",
        "task = \"Bytt til nynorsk.\"\nstart = { device = \"phone\" }",
    ),
    (
        "gitt tekst på en knapp",
        DEVICES,
        "id = \"ferdig\"\nkind = \"button\"\ntext = \"Ferdig\"",
        "id = \"ferdig\"\nkind = \"button\"\ntext = \"Ferdig\"\ngiven = \"Ferdig\"",
    ),
    (
        "ting på tavla som ikke finnes",
        DEVICES,
        "id = \"ferdig\"\nkind = \"button\"",
        "id = \"ferdig\"\nkind = \"knapp\"",
    ),
    (
        "to sider med samme navn",
        DEVICES,
        "id = \"baksiden\"\ntext = \"Heller ikke her.\"",
        "id = \"forsiden\"\ntext = \"Heller ikke her.\"",
    ),
    ("oversettelse av en knapp mangler", "tavle.nn.toml", "control.ferdig.text = \"Ferdig\"\n", ""),
    ("oversettelse av en side mangler", "tavle.nn.toml", "page.midten = \"Her er midten.\"\n", ""),
];

pub(crate) const APPLICATION: &str = "applications/hagehjelp.toml";
const APPLICATION_NYNORSK: &str = "applications/hagehjelp.nn.toml";

/// Slips in an application.
pub(crate) const APPLICATIONS: &[Slip] = &[
    ("id er ikke filnavnet", APPLICATION, "id = \"hagehjelp\"", "id = \"hjelp\""),
    ("saksbehandler som ikke finnes", APPLICATION, "worker = \"anne-vik\"", "worker = \"anne\""),
    (
        "felt i et steg som ikke finnes",
        APPLICATION,
        "id = \"bilde\"\nsection = \"behov\"",
        "id = \"bilde\"\nsection = \"behow\"",
    ),
    (
        "steg uten felt",
        APPLICATION,
        "title = \"Behov\"\n",
        "title = \"Behov\"\n\n[[section]]\nid = \"mer\"\ntitle = \"Mer\"\n",
    ),
    ("to felt med samme id", APPLICATION, "id = \"hvor-mye\"", "id = \"hva\""),
    ("to valg med samme id", APPLICATION, "{ id = \"gras\",", "{ id = \"sno\","),
    ("to forslag med samme id", APPLICATION, "{ id = \"mange\",", "{ id = \"ti\","),
    ("et felt heter som noe programmet har", APPLICATION, "id = \"hva\"", "id = \"bekreftelse\""),
    ("et slag som ikke finnes", APPLICATION, "kind = \"number\"", "kind = \"tall\""),
    ("ett valg", APPLICATION, ", { id = \"gras\", text = \"Klippe gras\" }]", "]"),
    ("valg til et tall", APPLICATION, "suggestion = [{ id = \"ti\"", "option = [{ id = \"ti\""),
    ("vises av et felt som ikke finnes", APPLICATION, "field = \"hva\"", "field = \"hvaa\""),
    ("vises av et svar som ikke finnes", APPLICATION, "is = [\"sno\"]", "is = [\"snø\"]"),
    ("vises av et annet svar som ikke finnes", APPLICATION, "is = [\"sno\"]", "is = [\"sne\"]"),
    (
        "vises av et felt som kommer etter",
        APPLICATION,
        "field = \"hva\", is = [\"sno\"]",
        "field = \"bilde\", is = [\"kake\"]",
    ),
    ("feil mangler", APPLICATION, "error = \"Velg minst én ting.\"\n", ""),
    ("regel som ikke går", APPLICATION, "least = 1, most = 200", "least = 200, most = 1"),
    ("regel som ingen forslag holder", APPLICATION, "least = 1, most = 200", "least = 1, most = 2"),
    (
        "regel som tar alle valg",
        APPLICATION,
        "required = true\nerror = \"Velg",
        "required = true\nrule = { not = [\"sno\", \"gras\"] }\nerror = \"Velg",
    ),
    ("regel for noe annet", APPLICATION, "least = 1, most = 200", "words = 2"),
    ("regel som ikke finnes", APPLICATION, "least = 1, most = 200", "min = 1, maks = 200"),
    ("bilde som ikke finnes", APPLICATION, "right = [\"kake\"]", "right = [\"kaka\"]"),
    ("fil uten rett bilde", APPLICATION, "right = [\"kake\"]\n", ""),
    (
        "uten status",
        APPLICATION,
        "days = 7\nmissing = \"bilde\"\nstatus = \"waiting\"\n",
        "days = 7\nmissing = \"bilde\"\n",
    ),
    ("en status som ikke finnes", APPLICATION, "status = \"waiting\"", "status = \"venter\""),
    ("ber om et felt som ikke er en fil", APPLICATION, "asks = \"bilde\"", "asks = \"hva\""),
    ("ber om noe uten å skrive det", APPLICATION, "message = \"Kan du sende et bilde av hagen?\"\n", ""),
    (
        "venter uten å be om noe",
        APPLICATION,
        "asks = \"bilde\"\nmessage = \"Kan du sende et bilde av hagen?\"\nreply = \"Takk. Da ser vi på saken.\"\nreply-without = \"Det kom ikke noe bilde. Prøv gjerne igjen.\"\n",
        "",
    ),
    ("kan aldri skje", APPLICATION, "attached = \"bilde\"", "attached = \"bilde\"\nmissing = \"bilde\""),
    (
        "bare hvis et svar som ikke finnes",
        APPLICATION,
        "attached = \"bilde\"",
        "only-if = { field = \"hva\", is = [\"snø\", \"vann\"] }",
    ),
    ("avgjør uten brev", APPLICATION, "letter-title = \"Vedtak: hjelp i hagen\"\n", ""),
    ("avgjør ingenting", APPLICATION, "decides = \"granted\"\n", ""),
    (
        "avslag uten klage",
        APPLICATION,
        "decides = \"granted\"\nletter-title = \"Vedtak: hjelp i hagen\"\nletter = \"Du får hjelp hver fredag. Du kan klage innen {frist-klage}.\"",
        "decides = \"refused\"\nletter-title = \"Vedtak\"\nletter = \"Nei.\"",
    ),
    ("navn som kommunen ikke har", APPLICATION, "{frist-klage}", "{frist-klager}"),
    ("dager i ord", APPLICATION, "days = 7", "days = \"sju\""),
    (
        "ingen kvittering",
        APPLICATION,
        "[receipt]\ntitle = \"Søknaden er sendt\"\ntext = \"Du får svar om to uker.\"\n",
        "",
    ),
    ("et felt mangler i oversettelsen", APPLICATION_NYNORSK, "[field.bilde]\nlabel = \"Bilete av hagen\"\n", ""),
    ("et valg mangler i oversettelsen", APPLICATION_NYNORSK, "option.gras = \"Klippe gras\"\n", ""),
    ("et svar mangler i oversettelsen", APPLICATION_NYNORSK, "reply = \"Takk. Da ser vi på saka.\"\n", ""),
    ("et felt for mye i oversettelsen", APPLICATION_NYNORSK, "[field.bilde]", "[field.bildet]"),
];

pub(crate) const APP: &str = "apps/parkering.toml";
pub(crate) const APP_NYNORSK: &str = "apps/parkering.nn.toml";
const IN_APP: &str = "parkere.toml";

/// Slips in an app, and in a lesson in it.
pub(crate) const APPS: &[Slip] = &[
    ("skjerm som ikke finnes", APP, "go = \"varsler\"", "go = \"varslar\""),
    ("skjerm som ingen kommer til", APP, "go = \"varsler\"\n", ""),
    ("vilkår som aldri holder", APP, "part = \"sone\", is = \"filled\"", "part = \"tid\", is = \"filled\""),
    ("verdi i en tekst", APP, "set = { parkert = \"on\" }", "set = { hilsen = \"on\" }"),
    ("verdi i en del som ikke finnes", APP, "set = { parkert = \"on\" }", "set = { parkeres = \"on\" }"),
    ("verdi som ikke finnes", APP, "set = { parkert = \"on\" }", "set = { parkert = \"paa\" }"),
    ("to verdier", APP, "set = { parkert = \"on\" }", "set = { parkert = [\"on\", \"off\"] }"),
    ("vilkår på et valg som ikke finnes", APP, "part = \"tid\", is = \"filled\"", "part = \"tid\", is = \"tre-timer\""),
    ("vilkår på en knapp", APP, "part = \"tid\", is = \"filled\"", "part = \"betal\", is = \"on\""),
    ("to skjermer med samme id", APP, "id = \"kvittering\"", "id = \"se-over\""),
    ("to deler med samme id", APP, "id = \"nei\"", "id = \"ja\""),
    ("to verdier med samme id", APP, "id = \"sms\"", "id = \"parkert\""),
    ("effekt på en tekst", APP, "id = \"betalt\"", "id = \"betalt\"\nemit = \"sett\""),
    (
        "ett valg",
        APP,
        "[[screen.part.option]]\nid = \"kaia\"\ntext = \"Sone 12, Kaia\"\n\n[[screen.part.option]]\nid = \"sykehjemmet\"\ntext = \"Sone 21, Sykehjemmet\"\n",
        "",
    ),
    ("valg med et navn som betyr noe annet", APP, "id = \"torget\"", "id = \"empty\""),
    ("knapp uten tekst", APP, "text = \"Betal og start\"\n", ""),
    (
        "verdi uten of",
        APP,
        "text = \"Bil\"\nof = \"regnr\"\n\n[[screen.part]]\nid = \"tid-valgt\"",
        "text = \"Bil\"\n\n[[screen.part]]\nid = \"tid-valgt\"",
    ),
    ("ukjent slag", APP, "kind = \"switch\"", "kind = \"bryter\""),
    ("varer, men skjer aldri", APP, "lasting = [\"startet\"", "lasting = [\"starta\""),
    ("samme navn som en app telefonen har", APP, "id = \"parkering\"", "id = \"camera\""),
    (
        "for lang knapp",
        APP,
        "text = \"Betal og start\"",
        "text = \"Betal for parkeringen nå med en gang, og start den i det samme øyeblikket\"",
    ),
    ("tekst mangler på nynorsk", APP_NYNORSK, "part.betal = \"Betal og start\"\n", ""),
    ("valg mangler på nynorsk", APP_NYNORSK, "option.kaia = \"Sone 12, Kaia\"\n", ""),
    ("del som ikke finnes, på nynorsk", APP_NYNORSK, "part.betal = ", "part.betale = "),
    ("app som ikke finnes", IN_APP, "app = \"parkering\" }\ndone", "app = \"parkring\" }\ndone"),
    ("åpen app et annet sted", IN_APP, "{ app = \"parkering\" }\ndone", "{ at = \"home\", app = \"parkering\" }\ndone"),
    ("app uten navn", IN_APP, "{ app = \"parkering\" }\ndone", "{ at = \"app\" }\ndone"),
    (
        "app på pc-en",
        IN_APP,
        "{ app = \"parkering\" }\ndone",
        "{ device = \"computer\", at = \"web\", apps = [\"parkering\"] }\ndone",
    ),
    ("noe som ikke skjer i appen", IN_APP, "said = \"startet\"", "said = \"starter\""),
    ("del som ikke er i appen", IN_APP, "part = \"sone\", is", "part = \"sona\", is"),
    ("valg som ikke er i appen", IN_APP, "is = \"kaia\"", "is = \"brygga\""),
];

pub(crate) const PLAN: &str = "plans/kveld.toml";
pub(crate) const PLAN_NYNORSK: &str = "plans/kveld.nn.toml";

/// The whole of the plan's one meeting.
const MEETING: &str = "[[meeting]]\nid = \"forste\"\ntitle = \"Første kveld\"\n";

/// Slips in a plan.
pub(crate) const PLANS: &[Slip] = &[
    ("planen heter noe annet enn fila", PLAN, "id = \"kveld\"", "id = \"kvelden\""),
    ("leksjon som ikke finnes", PLAN, "lesson = \"svare\"", "lesson = \"svarer\""),
    ("leksjon som ingen venter på", PLAN, "lesson = \"ringe\"", "lesson = \"strikke\""),
    ("leksjon uten leksjon", PLAN, "lesson = \"svare\"\n", ""),
    ("pause med leksjon", PLAN, "kind = \"pause\"\n", "kind = \"pause\"\nlesson = \"svare\"\n"),
    ("prat uten navn", PLAN, "title = \"Velkommen\"\n", ""),
    ("null minutter", PLAN, "minutes = 10\n", "minutes = 0\n"),
    ("uten minutter", PLAN, "minutes = 10\n", ""),
    ("slag på norsk", PLAN, "kind = \"talk\"", "kind = \"prat\""),
    ("uten slag", PLAN, "kind = \"talk\"\n", ""),
    ("kopiert punkt", PLAN, "id = \"kaffe\"", "id = \"hei\""),
    ("uten møte", PLAN, MEETING, ""),
    ("tomme notater", PLAN, "leader = \"Vent til alle er inne.\"", "leader = []"),
    ("notat som tall", PLAN, "leader = \"Vent til alle er inne.\"", "leader = 3"),
    ("notat med norsk nøkkel", PLAN, "leader = \"Vent til alle er inne.\"", "notat = \"Vent til alle er inne.\""),
    ("møte på norsk i oversettelsen", PLAN_NYNORSK, "[meeting.forste]", "[meeting.første]"),
    ("punkt som ikke finnes", PLAN_NYNORSK, "[meeting.forste.item.ringe]", "[meeting.forste.item.ring]"),
    ("notat mangler i oversettelsen", PLAN_NYNORSK, "leader = \"Vent til alle er inne.\"\n", ""),
];

/// Slips in what a lesson says to its course leader: in the step with the question.
pub(crate) const LEADER: &[Slip] = &[
    ("notat på norsk", LESSON, "kind = \"choice\"\n", "kind = \"choice\"\nkursleder = \"Vent.\"\n"),
    ("notat som ikke er oversatt", LESSON, "kind = \"choice\"\n", "kind = \"choice\"\nleader = \"Vent.\"\n"),
    (
        "for mange notater",
        LESSON,
        "kind = \"choice\"\n",
        "kind = \"choice\"\nleader = [\"A\", \"B\", \"C\", \"D\", \"E\"]\n",
    ),
    ("notat over to linjer", LESSON, "kind = \"choice\"\n", "kind = \"choice\"\nleader = \"\"\"\nVent.\nSpør.\"\"\"\n"),
];
