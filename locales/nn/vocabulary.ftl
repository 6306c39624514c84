# Kva kvar nøkkel, kvart slag steg og kvar hending i ein leksjon tyder. Blir brukt av «schema» og «guide».
