/** Makes an ear out of marked texts. */
import type { EarName } from '#simulation/appraisal/ear/ears.ts';
import type { Ear } from '#simulation/appraisal/ear/ear.ts';
import type { Language } from '#simulation/vocabulary.ts';
import { weightedKappa } from '../kappa.ts';
import { isOfReplies, type Lesson, readLessons } from './lessons.ts';
import { fitRidge, fitSmall, type Model, type Row, scoreOf } from './ridge.ts';

/** How many cues an ear keeps: more make it hardly better. */
const CUES: Readonly<Record<EarName, number>> = { blames: 1500, exposes: 800, valence: 800, arousal: 800 };
/** Faults are rarer in life than in lessons: so many texts of a hundred have one. */
const FAULTS = 20;
/** Of the texts without a fault so many may be heard to have one; most of them were written to be misheard. */
const MISHEARD = 0.1;
/** Every text is scored by an ear that has learnt from the others: so many goes. */
const FOLDS = 5;

/**
 * In a longer answer the sting is mostly one sentence. Which, the ear guesses by what it has learnt so far, and learns from
 * its guess; of an answer without sting every sentence is without.
 */
function rowsOf(lessons: readonly Lesson[], isByParts: boolean): readonly Row[] {
  if (!isByParts) return lessons;
  const long = lessons.filter(({ sentences }) => sentences.length > 1);
  const calm = long.filter(({ mark }) => mark === 0).flatMap(({ sentences }) => sentences.map((cues) => ({ cues, mark: 0 })));
  let rows: readonly Row[] = [...lessons, ...calm];
  for (let round = 0; round < 2; round++) {
    const model = fitRidge(rows);
    const stings = long.filter(({ mark }) => mark > 0).map(({ mark, sentences }) => ({ mark, cues: sharpest(model, sentences) }));
    rows = [...lessons, ...calm, ...stings];
  }
  return rows;
}

function sharpest(model: Model, sentences: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const scores = sentences.map((cues) => scoreOf(model, cues));
  return sentences[scores.indexOf(Math.max(...scores))] ?? new Set();
}

const learn = (quality: EarName, lessons: readonly Lesson[]): Model =>
  fitSmall(rowsOf(lessons, isOfReplies(quality)), CUES[quality]);

export type Taught = Ear & { readonly kappa: number };

/** The ear for a quality; `kappa` is its agreement with the marks of whole texts that it has not learnt from. */
export function teach(quality: EarName, language: Language): Taught {
  const { lines, texts } = readLessons(quality, language);
  const scores = texts.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(quality, [...lines, ...texts.filter((_, i) => i % FOLDS !== fold)]);
    texts.forEach(({ cues }, i) => {
      if (i % FOLDS === fold) scores[i] = scoreOf(model, cues);
    });
  }
  const seen = isOfReplies(quality) ? asInLife(texts, scores) : texts.map(({ mark }, i) => ({ mark, score: scores[i] ?? 0 }));
  const { cuts, kappa } = findCuts(seen);
  const { start, weights } = learn(quality, [...lines, ...texts]);
  return { start, weights, kappa, scale: scaleOf(quality, seen, cuts) };
}

type Scored = { readonly mark: number; readonly score: number };

/** Texts without a fault stand as often as it takes. */
function asInLife(texts: readonly Lesson[], scores: readonly number[]): Scored[] {
  const faulty = texts.filter(({ mark }) => mark > 0).length;
  const copies = Math.max(1, Math.round((faulty * (100 - FAULTS)) / FAULTS / (texts.length - faulty)));
  return texts.flatMap(({ mark }, i) => Array.from({ length: mark > 0 ? 1 : copies }, () => ({ mark, score: scores[i] ?? 0 })));
}

/** The scores from which on the next mark agrees best. */
function findCuts(seen: readonly Scored[]): { cuts: number[]; kappa: number } {
  const marks = seen.map(({ mark }) => mark);
  const least = Math.min(...marks);
  const top = Math.max(...marks) - least;
  const sorted = seen.map(({ score }) => score).toSorted((a, b) => a - b);
  const steps = Array.from({ length: 39 }, (_, i) => sorted[Math.floor(((i + 1) / 40) * sorted.length)] ?? 0);
  const kappaAt = (cuts: readonly number[]): number =>
    weightedKappa(
      seen.map(({ mark, score }) => [mark - least, cuts.filter((cut) => score >= cut).length]),
      top,
    );
  let cuts = Array.from({ length: top }, (_, i) => steps[Math.floor(((i + 1) / (top + 1)) * steps.length)] ?? 0);
  let kappa = kappaAt(cuts);
  for (let round = 0; round < 4; round++)
    for (let at = 0; at < top; at++)
      for (const step of steps) {
        const tried = cuts.map((cut, i) => (i === at ? step : cut));
        if (tried.some((cut, i) => i > 0 && cut <= (tried[i - 1] ?? 0))) continue;
        const found = kappaAt(tried);
        if (found > kappa) [cuts, kappa] = [tried, found];
      }
  return { cuts, kappa };
}

/** Marks 1, 2 and 3 begin at ¼, ½ and ¾, as in all qualities; gladness begins at 0.2. Nine in ten of what has no mark come to 0. */
function scaleOf(quality: EarName, seen: readonly Scored[], cuts: readonly number[]): Ear['scale'] {
  const of = (mark: number, share: number): number => {
    const mine = seen
      .filter((one) => one.mark === mark)
      .map(({ score }) => score)
      .toSorted((a, b) => a - b);
    return mine[Math.min(mine.length - 1, Math.floor(share * mine.length))] ?? 0;
  };
  const [first = 0, two = 0, three = 0] = cuts;
  if (quality === 'valence')
    return rounded([
      [Math.min(of(-1, 0.05), first - 0.1), -1],
      [first, -0.2],
      [two, 0.2],
      [Math.max(of(1, 0.95), two + 0.1), 1],
    ]);
  if (quality === 'arousal') return scaleFrom(of(0, 0.05), first, two, three, of(3, 0.95));
  return scaleFrom(of(0, 1 - 1.5 * MISHEARD), Math.max(first, of(0, 1 - MISHEARD)), two, three, of(3, 0.95));
}

function scaleFrom(none: number, one: number, two: number, three: number, top: number): Ear['scale'] {
  return rounded([
    [Math.min(none, one - 0.05), 0],
    [one, 0.25],
    [Math.max(two, one + 0.05), 0.5],
    [three, 0.75],
    [Math.max(top, three + 0.05), 1],
  ]);
}

const rounded = (scale: readonly (readonly [number, number])[]): Ear['scale'] =>
  scale.map(([score, value]) => [Math.round(score * 1000) / 1000, value]);
