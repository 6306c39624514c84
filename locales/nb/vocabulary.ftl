# Hva hver nøkkel, hver slags steg og hver hendelse i en leksjon betyr. Brukes av «schema» og «guide».
