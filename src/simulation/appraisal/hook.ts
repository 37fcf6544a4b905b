/**
 * Whether the first line and the picture stop a thumb. Read is what shows before “more”. Faces: +38 % chance of likes
 * (Bakhshi et al. 2014); concreteness before cleverness.
 */
import type { NetworkId } from '../vocabulary.ts';
import { noteEach, openJudge, type Judge, type Judgement } from './judge.ts';
import { findPhrases, type Hit, type Phrases } from './reading/phrases.ts';
import { isShouted } from './reading/read-text.ts';
import type { Token } from './reading/tokens.ts';
import type { PostView } from './view.ts';

/** Characters that show before the text is folded. */
const FOLD: Readonly<Record<NetworkId, number>> = { frame: 125, loopa: 80, chirp: 280, guild: 210, commons: 250 };

export function judgeHook(view: PostView): Judgement {
  const judge = openJudge('hook', 0.16);
  const opening = readOpening(view);
  judgeStart(judge, view, opening);
  judgeWorth(judge, view, opening);
  judgeQuestion(judge, view, opening);
  judgePicture(judge, view);
  return judge.close();
}

/** Tokens of the first line, or of its first sentences as far as they show. */
function readOpening({ reading, post }: PostView): readonly Token[] {
  const line = reading.lines[0];
  if (line === undefined) return [];
  const end = Math.min(line.to, line.from + FOLD[post.network], line.from + 170);
  return reading.tokens.filter(({ from, to }) => from >= line.from && to <= end);
}

function judgeStart(judge: Judge, view: PostView, opening: readonly Token[]): void {
  const { opening: words } = view.lexicon;
  const greeting = firstAt(opening, words.greetings, 2);
  const throat = firstAt(opening, words.throatClearing, 5);
  if (greeting) judge.note(-0.3, 'hook-greeting', greeting, [greeting.text]);
  if (throat) judge.note(-0.28, 'hook-throat-clearing', throat, [throat.text]);
  const first = opening.find(({ kind }) => kind === 'word');
  const brand = view.background.brand.name.toLowerCase().split(' ')[0];
  if (first !== undefined && first.lower === brand) judge.note(-0.12, 'hook-brand-first', first, [first.text]);
  const words4 = opening.filter(({ kind }) => kind === 'word' || kind === 'number').length;
  if (words4 < 4) judge.note(words4 < 3 ? -0.16 : -0.06, 'hook-bare', null);
}

/** The first hit of the list that begins among the first `among` tokens that are not signs. */
function firstAt(opening: readonly Token[], list: Phrases, among: number): Hit | undefined {
  const spoken = opening.filter(({ kind }) => kind !== 'mark' && kind !== 'emoji').slice(0, among);
  const last = spoken[spoken.length - 1]?.from ?? -1;
  return findPhrases(opening, list).find(({ from }) => from <= last);
}

function judgeWorth(judge: Judge, view: PostView, opening: readonly Token[]): void {
  const { particulars, lexicon } = view;
  const end = opening[opening.length - 1]?.to ?? 0;
  const inside = <T extends { from: number; to: number }>(list: readonly T[]) => list.filter(({ to }) => to <= end);
  const numbers = [...inside(particulars.numbers), ...inside(particulars.numerals)];
  const people = [...inside(particulars.names), ...findPhrases(opening, lexicon.person.kin)];
  noteEach(judge, numbers, 'hook-number', [0.12, 0.2]);
  noteEach(judge, people, 'hook-person', [0.1, 0.18]);
  noteEach(judge, inside(particulars.moments), 'hook-moment', [0.07, 0.14]);
  noteEach(judge, inside(particulars.senses), 'hook-concrete', [0.08, 0.2]);
  noteEach(judge, inside(particulars.quotes), 'hook-quote', [0.14, 0.14]);
  noteEach(judge, findPhrases(opening, lexicon.opening.tension), 'hook-tension', [0.1, 0.24]);
  noteEach(judge, findPhrases(opening, lexicon.feeling.badStirred), 'hook-alarm', [0.08, 0.12]);
  noteEach(judge, findPhrases(opening, lexicon.person.i), 'hook-first-person', [0.06, 0.08]);
  noteEach(judge, [...inside(particulars.cliches), ...inside(particulars.jargon)], 'hook-cliche', [-0.13, -0.35]);
  const shouted = opening.filter((token) => token.kind === 'word' && isShouted(token));
  if (shouted.length > 3) judge.note(0.05, 'hook-shouted', shouted[0]);
}

/** A question that concerns the reader in particular; “Are you ready?” is none. */
function judgeQuestion(judge: Judge, { lexicon, reading }: PostView, opening: readonly Token[]): void {
  const end = opening[opening.length - 1]?.to ?? 0;
  const question = reading.sentences.find(({ mark, to }) => mark === '?' && to <= end + 1);
  if (question === undefined) return;
  const isIdle = findPhrases(question.tokens, lexicon.opening.throatClearing).length > 0 || question.words < 4;
  if (isIdle) judge.note(-0.05, 'hook-idle-question', question);
  else judge.note(0.1, 'hook-question', question);
}

function judgePicture(judge: Judge, { background: { picture }, post }: PostView): void {
  if (picture === null) {
    if (post.format !== 'text' && post.format !== 'poll' && post.format !== 'link') judge.note(-0.06, 'hook-no-picture');
    return;
  }
  if (picture.faces > 0) judge.note(0.05, 'hook-picture-face');
  if (picture.isNear) judge.note(0.04, 'hook-picture-near');
  if (picture.clutter > 0.5) judge.note(-0.06, 'hook-picture-clutter');
  if (picture.hasText) judge.note(-0.04, 'hook-picture-text');
}
