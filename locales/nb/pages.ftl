# Hvorfor hvert funn betyr noe, for sidene i «guide». Meldingen heter why-<kode>.
