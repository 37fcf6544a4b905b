/** A reply as the one it answers, and those who read along, will feel it. */
import { judgeCraft } from '../craft.ts';
import { noteEach, openJudge, spread, type Judgement } from '../judge.ts';
import { findPhrases } from '../reading/phrases.ts';
import type { LanguageTools, ReplyAppraisal, ReplyBackground } from '../types.ts';
import { weighVoice } from '../voice.ts';
import { judgeAcknowledgement } from './acknowledges.ts';
import { judgeAnswer } from './answers.ts';
import { judgeBlame } from './blames.ts';
import { judgeCanned } from './canned.ts';
import { judgeExposure } from './exposes.ts';
import { judgeRepair } from './repairs.ts';
import { viewReply, type ReplyView } from './view.ts';

/** Appraises a reply; `tools` are those of its language. */
export function appraiseReply(text: string, background: ReplyBackground, tools: LanguageTools): ReplyAppraisal {
  const view = viewReply(text, background, tools);
  const blames = judgeBlame(view.reading, view.lexicon);
  const canned = judgeCanned(view);
  const judged = {
    acknowledges: judgeAcknowledgement(view),
    answers: judgeAnswer(view),
    repairs: judgeRepair(view.reading, view.lexicon),
    blames,
    exposes: judgeExposure(view),
    voice: judgeReplyVoice(view, canned.value, blames.value),
    craft: judgeCraft(view.reading, tools),
    canned,
  };
  return {
    qualities: {
      acknowledges: judged.acknowledges.value,
      answers: judged.answers.value,
      repairs: judged.repairs.value,
      blames: blames.value,
      exposes: judged.exposes.value,
      voice: judged.voice.value,
      craft: judged.craft.value,
      canned: canned.value,
    },
    findings: Object.values(judged).flatMap(({ findings }) => findings),
  };
}

/** A form letter and a quarrel are nobody's voice. */
function judgeReplyVoice({ reading, lexicon, traits, background }: ReplyView, canned: number, blames: number): Judgement {
  const judge = weighVoice({ reading, lexicon, traits, voice: background.brand.voice }, openJudge('voice', 0.46));
  noteEach(judge, findPhrases(reading.tokens, lexicon.talk.canned), 'voice-form-letter', [-0.12, -0.4]);
  if (canned > 0.5) judge.count(-0.1);
  if (blames > 0.2) judge.note(-0.3 * blames, 'voice-quarrel');
  return spread(judge.close(), [0.42, 0.54, 0.63]);
}
