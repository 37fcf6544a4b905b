/**
 * How a text leaves its reader, in two numbers that have little to do with each other: glad or sad, stirred or calm. Sharing
 * follows arousal: awe, anger and anxiety raise it, sadness lowers it (Berger & Milkman 2012).
 */
import { listen } from './ear/cues.ts';
import { hear } from './ear/ear.ts';
import { getEar } from './ear/ears.ts';
import { judgeByEar } from './ear/judge-by-ear.ts';
import type { Reading } from './reading/read-text.ts';
import type { Finding } from './types.ts';

export type Feeling = { readonly valence: number; readonly arousal: number; readonly findings: readonly Finding[] };

/** Who is stirred more than this by what is bad is frightened or angry, and not just sad. */
const STIRRED = 0.5;

export function judgeFeeling({ sentences, language, text }: Reading): Feeling {
  const cues = listen(sentences, language);
  const arousal = judgeByEar('arousal', hear(getEar('arousal', language), cues), text, (sign) =>
    sign > 0 ? 'arousal-stirs' : 'arousal-flat',
  );
  const bad = arousal.value < STIRRED ? 'feeling-bad-calm' : 'feeling-bad-stirred';
  const valence = judgeByEar('valence', hear(getEar('valence', language), cues), text, (sign) =>
    sign > 0 ? 'feeling-glad' : bad,
  );
  return { valence: valence.value, arousal: arousal.value, findings: [...valence.findings, ...arousal.findings] };
}
