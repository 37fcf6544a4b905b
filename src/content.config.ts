import { personaPacks } from '#features/exercises/collection.ts';
import { glossary, lessons } from '#features/lessons/collection.ts';
import { competencies } from '#features/progress/collection.ts';
import { scenarios } from '#features/sandbox/collection.ts';

export const collections = { lessons, glossary, competencies, personaPacks, scenarios };
