# Kvifor kvart funn har noko å seie, for sidene i «guide». Meldinga heiter why-<kode>.
