/**
 * A statement in a crisis. Empathy and explanation limit a storm, offering compensation first feeds it (Herhausen,
 * Ludwig, Grewal, Wulf & Schoegel 2019).
 */
import { listen } from './ear/cues.ts';
import { judgeClarity } from './clarity.ts';
import { judgeCraft } from './craft.ts';
import { noteEach, openJudge, type Judgement } from './judge.ts';
import { getLexicon } from './lexicon/languages.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { findOwnFaults } from './own-fault.ts';
import { findPhrases, hasPhrase } from './reading/phrases.ts';
import { readText, type Reading } from './reading/read-text.ts';
import { judgeBlame } from './reply/blames.ts';
import { findNeeds } from './reply/needs.ts';
import { judgeRepair } from './reply/repairs.ts';
import type { LanguageTools, StatementAppraisal, StatementBackground } from './types.ts';
import { readTraitSources } from './weigh.ts';

export function appraiseStatement(text: string, background: StatementBackground, tools: LanguageTools): StatementAppraisal {
  const { language, names, brand } = background;
  const reading = readText(text, language, [brand.name, ...names]);
  const lexicon = getLexicon(language);
  const facts = judgeFacts(reading, background);
  const judged = {
    acknowledges: judgeNaming(reading, lexicon, facts.value),
    facts,
    empathy: judgeEmpathy(reading, lexicon),
    nextStep: judgeNextStep(reading, lexicon),
    blames: judgeShifting(reading, lexicon),
    paysFirst: judgePaysFirst(reading, lexicon),
    canned: judgeStock(reading, lexicon),
    clarity: judgeClarity(reading, readTraitSources(reading, lexicon, reading.text.length), tools),
    craft: judgeCraft(reading, tools),
  };
  const qualities = {
    acknowledges: judged.acknowledges.value,
    facts: judged.facts.value,
    empathy: judged.empathy.value,
    nextStep: judged.nextStep.value,
    blames: judged.blames.value,
    paysFirst: judged.paysFirst.value,
    canned: judged.canned.value,
    clarity: judged.clarity.value,
    craft: judged.craft.value,
  };
  return { qualities, calms: calmsOf(qualities), findings: Object.values(judged).flatMap(({ findings }) => findings) };
}

/** Weights after the order of effects in the study; what is bad takes away in proportion. */
function calmsOf(q: StatementAppraisal['qualities']): number {
  const good = 0.2 * q.acknowledges + 0.3 * q.facts + 0.25 * q.empathy + 0.2 * q.nextStep + 0.05 * q.clarity;
  return good * (1 - 0.7 * q.blames) * (1 - 0.3 * q.paysFirst) * (1 - 0.4 * q.canned) * (0.85 + 0.15 * q.craft);
}

function judgeFacts(reading: Reading, { needs }: StatementBackground): Judgement {
  const judge = openJudge('facts', needs.length === 0 && reading.words.length > 0 ? 1 : 0);
  for (const { words, place } of findNeeds(reading.tokens, needs)) {
    if (place) judge.note(1 / needs.length, 'statement-fact', place, [reading.text.slice(place.from, place.to)]);
    else judge.note(0, 'statement-fact-missing', null, [words.slice(0, 3).join(', ')]);
  }
  return judge.close();
}

/** Names the matter: when, who, what was wrong. `facts` is the share of facts given. */
function judgeNaming(reading: Reading, lexicon: Lexicon, facts: number): Judgement {
  const judge = openJudge('acknowledges', 0.45 * facts);
  noteEach(judge, findPhrases(reading.tokens, lexicon.opening.moments), 'statement-when', [0.2, 0.25]);
  noteEach(judge, findPhrases(reading.tokens, lexicon.person.kin), 'statement-who', [0.15, 0.15]);
  noteEach(judge, findPhrases(reading.tokens, lexicon.talk.heard), 'reply-heard', [0.15, 0.2]);
  noteEach(judge, findOwnFaults(reading.tokens, lexicon), 'repair-own-fault', [0.2, 0.3]);
  return judge.close();
}

function judgeEmpathy(reading: Reading, lexicon: Lexicon): Judgement {
  const judge = openJudge('empathy', 0);
  noteEach(judge, findPhrases(reading.tokens, lexicon.talk.sorry), 'statement-sorry', [0.45, 0.5]);
  noteEach(judge, findOwnFaults(reading.tokens, lexicon), 'repair-own-fault', [0.25, 0.3]);
  noteEach(judge, findPhrases(reading.tokens, lexicon.talk.heard), 'reply-heard', [0.15, 0.25]);
  noteEach(judge, findPhrases(reading.tokens, lexicon.feeling.badCalm), 'statement-feels', [0.08, 0.16]);
  return judge.close();
}

function judgeNextStep(reading: Reading, lexicon: Lexicon): Judgement {
  const deeds = judgeRepair(reading, lexicon).findings.filter(
    ({ reason }) => reason === 'repair-deed' || reason === 'repair-by-when',
  );
  const judge = openJudge('nextStep', 0);
  for (const { reason, from, to, words } of deeds)
    judge.note(reason === 'repair-deed' ? 0.6 : 0.4, reason, from === null || to === null ? null : { from, to }, words);
  if (deeds.length === 0) judge.note(0, 'statement-no-next-step');
  return judge.close();
}

/** Blaming those who complain, or others, or calling it small. */
function judgeShifting(reading: Reading, lexicon: Lexicon): Judgement {
  const base = judgeBlame(listen(reading.sentences, reading.language), reading.text, reading.language);
  const judge = openJudge('blames', base.value);
  noteEach(judge, findPhrases(reading.tokens, lexicon.talk.shifting), 'statement-shifts', [0.35, 0.7]);
  return { value: judge.close().value, findings: [...base.findings, ...judge.close().findings] };
}

/** Money named before anything is explained or regretted. */
function judgePaysFirst(reading: Reading, lexicon: Lexicon): Judgement {
  const judge = openJudge('paysFirst', 0);
  const pay = findPhrases(reading.tokens, lexicon.talk.compensation)[0];
  if (!pay) return judge.close();
  const explained = reading.sentences.filter(({ to }) => to < pay.from);
  const isRegretted = explained.some(
    ({ tokens }) => hasPhrase(tokens, lexicon.talk.sorry) || findOwnFaults(tokens, lexicon).length > 0,
  );
  if (explained.length < 2 || !isRegretted) judge.note(0.8, 'statement-pays-first', pay, [pay.text]);
  // Said after it, the offer does little harm: nothing that anybody need be told.
  else judge.count(0.2);
  return judge.close();
}

function judgeStock(reading: Reading, lexicon: Lexicon): Judgement {
  const judge = openJudge('canned', 0);
  noteEach(judge, findPhrases(reading.tokens, lexicon.talk.canned), 'canned-phrase', [0.3, 0.9]);
  return judge.close();
}
