/** Whether a reply blames, lectures or mocks the one it answers. */
import type { Language } from '../../vocabulary.ts';
import type { Cues } from '../ear/cues.ts';
import { hear } from '../ear/ear.ts';
import { getEar } from '../ear/ears.ts';
import { judgeByEar } from '../ear/judge-by-ear.ts';
import type { Judgement } from '../judge.ts';

/** From here on it is more than a lecture. */
const MOCKERY = 0.75;

/** `text` is what the cues were heard in. */
export function judgeBlame(cues: Cues, text: string, language: Language): Judgement {
  const heard = hear(getEar('blames', language), cues);
  if (heard.value === 0) return { value: 0, findings: [] };
  return judgeByEar('blames', heard, text, (sign) => {
    if (sign < 0) return null;
    return heard.value < MOCKERY ? 'blame-lectures' : 'blame-mocks';
  });
}
