import { readFile } from 'node:fs/promises';
import { readLessonPieces } from '#features/lessons/index.ts';

export const PIECES = await readLessonPieces(process.cwd());

export const HEAD = `---
id: reach-in-a-week
title: Reach in a week
summary: What a week of posts reaches, and what to make of it.
minutes: 10
level: coordinator
objectives:
  - say what reach counts
  - tell a good week from a lucky one
competencies: [analytics]
cards:
  - q: What does reach count?
    a: People, once each.
  - q: What do impressions count?
    a: Displays.
  - q: What is luck good for?
    a: Nothing that you can plan.
checked: 2026-11-20
---
`;

/** The line of a file on which the body of {@link lessonOf} says something of its own. */
export const LINE = HEAD.split('\n').length + 4;

/** A lesson that may be released, with `middle` on line {@link LINE}. */
export const lessonOf = (middle = 'Plain words.', head = HEAD): string =>
  `${head}It is nine o’clock.\n\n## One\n\n${middle}\n\n## Two\n\nMore words.\n\n## Three\n\nThe end.\n`;

export const CHOICE =
  '<SingleChoice id="first-move" ask="Which?" options={[{"text":"A","right":true,"why":"Yes."},{"text":"B","why":"No."}]} />';

/** One of our own lessons, as it lies in `content/lessons`. */
export const ownLesson = (path: string): Promise<string> => readFile(`content/lessons/${path}`, 'utf8');
