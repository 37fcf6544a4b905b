import { exams } from '#features/exams/collection.ts';
import { personaPacks } from '#features/exercises/collection.ts';
import { certificates } from '#features/certificates/collection.ts';
import { glossary, lessons } from '#features/lessons/collection.ts';
import { competencies } from '#features/progress/collection.ts';
import { mistakes } from '#features/review/collection.ts';
import { scenarios } from '#features/sandbox/collection.ts';

export const collections = { lessons, glossary, competencies, mistakes, personaPacks, scenarios, exams, certificates };
