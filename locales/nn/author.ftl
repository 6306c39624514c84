# Skrivebordet: det «new», «try», «preview» og «translate» seier. Lesaren skriv leksjonar og er ikkje
# programmerar.
