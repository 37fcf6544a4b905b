import { glossary, lessons } from '#features/lessons/collection.ts';

export const collections = { lessons, glossary };
