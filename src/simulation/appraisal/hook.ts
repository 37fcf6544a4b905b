/**
 * Whether the first line and the picture stop a thumb. Read is what shows before “more”. Faces: +38 % chance of likes
 * (Bakhshi et al. 2014). The weights were fitted, with their signs given, to an editor's marks (`tests/labelled`).
 */
import { openJudge, spread, type Judge, type Judgement } from './judge.ts';
import { findOpeningEnd } from './opening.ts';
import { findPhrases } from './reading/phrases.ts';
import type { PostView } from './view.ts';
import { weighTraits, type Weight } from './weigh.ts';

const WEIGHTS: readonly Weight[] = [
  ['opening', 'number', 0.06, 'hook-number'],
  ['opening', 'numeral', 0.22, 'hook-number'],
  ['opening', 'people', 0.24, 'hook-person'],
  ['opening', 'somebody', 0.13, 'hook-person'],
  ['opening', 'i', 0.03, 'hook-first-person'],
  ['opening', 'you', 0.06, 'hook-concerns-you'],
  ['opening', 'sense', 0.08, 'hook-concrete'],
  ['opening', 'quote', 0.14, 'hook-quote'],
  ['opening', 'awe', 0.15, 'hook-astonishes'],
  ['opening', 'tension', 0.02, 'hook-tension'],
  ['opening', 'badStirred', 0.18, 'hook-alarm'],
  ['opening', 'badCalm', 0.07, 'hook-alarm'],
  ['opening', 'opinion', 0.03, 'hook-first-person'],
  ['text', 'past', 0.14, 'hook-something-happened'],
  ['text', 'quote', 0.12, 'hook-quote'],
  ['text', 'fragment', 0.16, 'hook-something-happened'],
  ['opening', 'announcing', -0.18, 'hook-throat-clearing'],
  ['opening', 'cliche', -0.18, 'hook-cliche'],
  ['opening', 'jargon', -0.13, 'hook-jargon'],
  ['opening', 'stiff', -0.09, 'hook-jargon'],
  ['text', 'cliche', -0.06, 'hook-cliche'],
  ['opening', 'hashtag', -0.08, 'hook-emoji'],
  ['opening', 'emoji', -0.06, 'hook-emoji'],
  ['opening', 'when', -0.17, 'hook-notice'],
  ['opening', 'offer', -0.15, 'hook-offer'],
  ['opening', 'cry', -0.15, 'hook-exclaims'],
];
const CUTS = [0.31, 0.53, 0.69] as const;

export function judgeHook(view: PostView): Judgement {
  const judge = openJudge('hook', 0.4);
  weighTraits(judge, view.traits, WEIGHTS);
  judgeStart(judge, view);
  judgePicture(judge, view);
  return spread(judge.close(), CUTS);
}

function judgeStart(judge: Judge, { reading, lexicon, background, post }: PostView): void {
  const end = findOpeningEnd(reading, post.network);
  const opening = reading.tokens.filter(({ to }) => to <= end);
  const spoken = opening.filter(({ kind }) => kind === 'word' || kind === 'number');
  const greeting = findPhrases(opening, lexicon.opening.greetings).find(({ from }) => from <= (spoken[1]?.from ?? 0));
  if (greeting) judge.note(-0.24, 'hook-greeting', greeting, [greeting.text]);
  const brand = background.brand.name.toLowerCase().split(' ')[0];
  if (spoken[0]?.lower === brand) judge.note(-0.06, 'hook-brand-first', spoken[0], [spoken[0]?.text ?? '']);
  if (spoken.length < 4) judge.note(-0.13, 'hook-bare');
  const first = reading.sentences[0];
  if (first && first.words >= 3 && first.words <= 9) judge.note(0.06, 'hook-punch', first);
  const question = reading.sentences.find(({ mark, from, to }) => mark === '?' && to <= end + 1 && from < end);
  if (question)
    judgeQuestion(
      judge,
      question.words > 3 && findPhrases(question.tokens, lexicon.opening.throatClearing).length === 0,
      question,
    );
}

/** “Are you ready?” asks nothing. */
function judgeQuestion(judge: Judge, isReal: boolean, place: { from: number; to: number }): void {
  if (isReal) judge.note(0.04, 'hook-question', place);
  else judge.note(-0.03, 'hook-idle-question', place);
}

function judgePicture(judge: Judge, { background: { picture }, post }: PostView): void {
  if (picture === null) {
    if (post.format === 'photo' || post.format === 'carousel' || post.format === 'video') judge.note(-0.05, 'hook-no-picture');
    return;
  }
  if (picture.faces > 0) judge.note(0.045, 'hook-picture-face');
  if (picture.isNear) judge.note(0.02, 'hook-picture-near');
  if (picture.clutter > 0.3) judge.note(-0.15 * picture.clutter, 'hook-picture-clutter');
  if (picture.hasText) judge.note(-0.03, 'hook-picture-text');
}
