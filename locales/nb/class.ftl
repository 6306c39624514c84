### A class: what its leader and its seats see.

## The leader

class-lead = Led et kurs

## A seat

class-join = Bli med i et kurs
