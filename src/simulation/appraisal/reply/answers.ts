/** Whether what was asked is answered, with all that is needed. */
import { openJudge, type Judge, type Judgement } from '../judge.ts';
import { countPhrases, findPhrases } from '../reading/phrases.ts';
import { findNeeds } from './needs.ts';
import type { ReplyView } from './view.ts';

export function judgeAnswer(view: ReplyView): Judgement {
  const judge = openJudge('answers', 0);
  const { kind, answerNeeds } = view.background.reason;
  if (kind === 'troll' || kind === 'spam') judgeCalm(judge, view);
  else if (answerNeeds[view.background.language].length > 0) judgeNeeds(judge, view);
  else judgeFullness(judge, view);
  const brushed = findPhrases(view.reading.tokens, view.lexicon.talk.brushOff)[0];
  if (brushed) judge.note(-0.15, 'answer-brushed-off', brushed, [brushed.text]);
  return judge.close();
}

/** The first need weighs most: it is what was asked. */
function judgeNeeds(judge: Judge, { reading, background }: ReplyView): void {
  const needs = findNeeds(reading.tokens, background.reason.answerNeeds[background.language]);
  const each = 0.95 / needs.length;
  for (const { words, place } of needs) {
    if (place) judge.note(each, 'answer-given', place, [reading.text.slice(place.from, place.to)]);
    else judge.note(0, 'answer-missing', null, [words.slice(0, 3).join(', ')]);
  }
}

/** Where nothing in particular is needed, a reply that is to the person and not empty will do. */
function judgeFullness(judge: Judge, { reading, lexicon }: ReplyView): void {
  const { words } = reading;
  if (words.length > 2) judge.note(0.35, 'answer-something');
  const canned = countPhrases(reading.tokens, lexicon.talk.canned);
  if (canned > 0) judge.note(-0.2, 'answer-canned');
  if (words.length > 8) judge.note(0.3, 'answer-something');
}

/** Trolls and spam: a short calm line, no quarrel, no link. */
function judgeCalm(judge: Judge, { reading, lexicon }: ReplyView): void {
  const { tokens, words } = reading;
  if (words.length === 0) return;
  judge.note(0.75, 'answer-calm');
  const quarrel = [...findPhrases(tokens, lexicon.talk.mockery), ...findPhrases(tokens, lexicon.talk.blame)];
  for (const hit of quarrel.slice(0, 3)) judge.note(-0.3, 'answer-quarrels', hit, [hit.text]);
  if (words.length > 60) judge.note(-0.2, 'answer-too-long');
  if (countPhrases(tokens, lexicon.talk.canned) > 1) judge.note(-0.3, 'answer-canned');
}
