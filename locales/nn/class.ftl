### A class: what its leader and its seats see.

## The leader

class-lead = Lei eit kurs

## A seat

class-join = Bli med i eit kurs
