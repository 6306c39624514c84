### A class: what its leader and its seats see.

## The leader

class-lead = Lead a course

## A seat

class-join = Join a course
