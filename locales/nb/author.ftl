# Skrivebordet: det «new», «try», «preview» og «translate» sier. Leseren skriver leksjoner og er ikke
# programmerer.
