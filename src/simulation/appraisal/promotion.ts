/**
 * How much a post sells. Price and deals alone lower engagement; with personality beside them they raise it (Lee,
 * Hosanagar & Nair 2018).
 */
import { capped, noteEach, openJudge, type Judge, type Judgement } from './judge.ts';
import { findPhrases } from './reading/phrases.ts';
import { isShouted } from './reading/read-text.ts';
import type { PostView } from './view.ts';

const PARTS = [
  ['discount', 0.16, 0.34, 'promotion-discount'],
  ['buyNow', 0.15, 0.3, 'promotion-buy-now'],
  ['price', 0.1, 0.15, 'promotion-price'],
  ['pressure', 0.07, 0.16, 'promotion-pressure'],
  ['superlatives', 0.09, 0.2, 'promotion-superlative'],
  ['offer', 0.05, 0.12, 'promotion-offer'],
] as const;

/** `usefulness` and `personality` of the same post: what it gives besides. */
export function judgePromotion(view: PostView, usefulness: number, personality: number): Judgement {
  const judge = openJudge('promotion', 0);
  for (const [list, each, most, reason] of PARTS) {
    noteEach(judge, findPhrases(view.reading.tokens, view.lexicon.selling[list]), reason, [each, most]);
  }
  judgeMoney(judge, view);
  judgeBrochure(judge, view);
  judgeNoise(judge, view);
  const sold = judge.close().value;
  const gives = 0.25 * usefulness + 0.35 * personality;
  if (sold > 0.1 && gives > 0.1) judge.note(-sold * gives, 'promotion-gives-besides');
  return judge.close();
}

/** Sums with a currency sign. */
function judgeMoney(judge: Judge, { reading: { tokens } }: PostView): void {
  const sums = tokens.filter(
    (token, i) => token.kind === 'mark' && '€$£'.includes(token.text) && tokens[i + 1]?.kind === 'number',
  );
  for (const sum of sums.slice(0, 2)) judge.note(0.1, 'promotion-price', sum, [sum.text]);
  const cuts = tokens.filter(({ kind, text }) => kind === 'number' && text.endsWith('%') && text !== '100%');
  for (const cut of cuts.slice(0, 1)) judge.note(0.08, 'promotion-discount', cut, [cut.text]);
}

/** A brand or product among words of praise. */
function judgeBrochure(judge: Judge, { reading, particulars, lexicon, background }: PostView): void {
  const empty = [...particulars.cliches, ...particulars.jargon];
  const brandWord = background.brand.name.toLowerCase().split(' ')[0] ?? '';
  const names = reading.words.filter(({ lower }) => lower === brandWord);
  const we = findPhrases(reading.tokens, lexicon.person.we).length;
  if (names[0]) judge.note(0.07, 'promotion-brand', names[0], [names[0].text]);
  if (names.length > 0 || we > 0) noteEach(judge, empty, 'promotion-brochure', [0.08, 0.4]);
}

function judgeNoise(judge: Judge, { reading }: PostView): void {
  if (judge.close().value < 0.15) return;
  const cries = reading.sentences.filter(({ mark }) => mark === '!').length;
  if (cries > 1) judge.note(capped(cries, 0.03, 0.1), 'promotion-exclaims', null, [String(cries)]);
  const shouted = reading.words.filter((word) => isShouted(word) && word.text.length > 2);
  if (shouted.length > 1)
    judge.note(capped(shouted.length, 0.03, 0.12), 'promotion-shouts', shouted[0], [shouted[0]?.text ?? '']);
}
