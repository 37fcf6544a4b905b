/** The marked texts that an ear learns from, as its cues. */
import { readFileSync } from 'node:fs';
import { listen } from '#simulation/appraisal/ear/cues.ts';
import type { EarName } from '#simulation/appraisal/ear/ears.ts';
import { readText } from '#simulation/appraisal/reading/read-text.ts';
import type { Language } from '#simulation/vocabulary.ts';
import { readLabelledSet } from '../read-set.ts';

export type Lesson = {
  readonly mark: number;
  /** Of the whole text. */
  readonly cues: ReadonlySet<string>;
  readonly sentences: readonly ReadonlySet<string>[];
};

const HOME = new URL('../', import.meta.url);
const FILES = { replies: ['sentences', 'answers'], posts: ['posts'] } as const;
/** In which of a line's two numbers the mark stands. */
const COLUMN: Readonly<Record<EarName, 0 | 1>> = { blames: 0, exposes: 1, valence: 0, arousal: 1 };

export const isOfReplies = (quality: EarName): boolean => quality === 'blames' || quality === 'exposes';

/** The heard texts of one file, `sentences`, `answers` or `posts`. Throws, naming file and line, at one that can't be read. */
export function readHeard(file: string, quality: EarName, language: Language): Lesson[] {
  const name = `heard/${file}-${language}.txt`;
  return readFileSync(new URL(name, HOME), 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line === '' || line.startsWith('# ')) return [];
      const parts = line.split('|');
      const mark = Number(parts[COLUMN[quality]]);
      if (parts.length !== 3 || !Number.isInteger(mark) || mark < -1 || mark > 3)
        throw new Error(`${name}, line ${String(i + 1)}: two marks and a text are wanted, as in "0|2|Which number?".`);
      return [lessonOf((parts[2] ?? '').replaceAll('\\n', '\n'), mark, language)];
    });
}

export function lessonOf(text: string, mark: number, language: Language): Lesson {
  const sentences = listen(readText(text, language).sentences, language).map(({ cues }) => cues);
  return { mark, sentences, cues: new Set(sentences.flatMap((cues) => [...cues])) };
}

/** What `part: build` of the labelled set says of a quality. */
function readBuilt(quality: EarName, language: Language): Lesson[] {
  const { posts, replies } = readLabelledSet(HOME);
  const mine = <Item extends { part: string; language: Language }>(list: readonly Item[]): Item[] =>
    list.filter((item) => item.part === 'build' && item.language === language);
  if (quality === 'valence' || quality === 'arousal')
    return mine(posts).map(({ text, labels }) => lessonOf(text, labels[quality], language));
  return mine(replies)
    .filter(({ inPublic }) => inPublic || quality === 'blames')
    .map(({ text, labels }) => lessonOf(text, labels[quality], language));
}

/** Single sentences, which are only learnt from, and whole texts, which tell where the marks begin. */
export function readLessons(quality: EarName, language: Language): { lines: Lesson[]; texts: Lesson[] } {
  const read = (file: string): Lesson[] => readHeard(file, quality, language);
  const built = readBuilt(quality, language);
  return isOfReplies(quality)
    ? { lines: read(FILES.replies[0]), texts: [...read(FILES.replies[1]), ...built] }
    : { lines: [], texts: [...read(FILES.posts[0]), ...built] };
}
