/** Whether something private is asked for, or told, where others read along. */
import { hear } from '../ear/ear.ts';
import { getEar } from '../ear/ears.ts';
import { judgeByEar } from '../ear/judge-by-ear.ts';
import type { Judgement } from '../judge.ts';
import type { ReplyView } from './view.ts';

/** From here on it is told, unless it is a question. */
const TOLD = 0.75;

export function judgeExposure({ cues, reading, background }: ReplyView): Judgement {
  const heard = background.isPrivate ? null : hear(getEar('exposes', background.language), cues);
  if (heard === null || heard.value === 0) return { value: 0, findings: [] };
  return judgeByEar('exposes', heard, reading.text, (sign, sentence) => {
    if (sign < 0) return null;
    return heard.value < TOLD || sentence.endsWith('?') ? 'exposes-asks' : 'exposes-tells';
  });
}
