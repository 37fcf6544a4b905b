/** A reply as the one it answers, and those who read along, will feel it. */
import { judgeCraft } from '../craft.ts';
import { openJudge, saturate, spread, type Judgement } from '../judge.ts';
import type { LanguageTools, ReplyAppraisal, ReplyBackground } from '../types.ts';
import { weighVoice } from '../voice.ts';
import { weighTraits, type Weight } from '../weigh.ts';
import { findEchoes, judgeAcknowledgement } from './acknowledges.ts';
import { judgeAnswer } from './answers.ts';
import { judgeBlame } from './blames.ts';
import { judgeCanned } from './canned.ts';
import { judgeExposure } from './exposes.ts';
import { judgeRepair } from './repairs.ts';
import { viewReply, type ReplyView } from './view.ts';

/** Appraises a reply; `tools` are those of its language. */
export function appraiseReply(text: string, background: ReplyBackground, tools: LanguageTools): ReplyAppraisal {
  const view = viewReply(text, background, tools);
  const blames = judgeBlame(view.cues, view.reading.text, background.language);
  const canned = judgeCanned(view);
  const judged = {
    acknowledges: judgeAcknowledgement(view),
    answers: judgeAnswer(view),
    repairs: judgeRepair(view.reading, view.lexicon),
    blames,
    exposes: judgeExposure(view),
    voice: judgeReplyVoice(view),
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

const VOICE: readonly Weight[] = [
  ['text', 'i', 0.06, 'voice-person'],
  ['text', 'signed', 0.25, 'voice-person'],
  ['text', 'somebody', 0.12, 'voice-person'],
  ['text', 'own', 0.1, 'voice-person'],
  ['text', 'canned', -0.13, 'voice-form-letter'],
  ['share', 'canned', -0.18, 'voice-form-letter'],
  ['share', 'stiff', -0.18, 'voice-too-stiff'],
  ['text', 'blame', -0.08, 'voice-quarrel'],
  ['text', 'mockery', -0.15, 'voice-quarrel'],
];
const VOICE_CUTS = [0.42, 0.54, 0.68] as const;

/** A form letter and a quarrel are nobody's voice. */
function judgeReplyVoice(view: ReplyView): Judgement {
  const { reading, lexicon, traits, background } = view;
  const judge = weighVoice({ reading, lexicon, traits, voice: background.brand.voice }, openJudge('voice', 0.4));
  weighTraits(judge, traits, VOICE);
  const echoes = findEchoes(view);
  if (echoes[0]) judge.note(0.13 * saturate(echoes.length, 1.5), 'voice-person', echoes[0], [echoes[0].text]);
  return spread(judge.close(), VOICE_CUTS);
}
