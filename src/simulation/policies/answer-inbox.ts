/** What the careful players answer people: built from phrases, since they can't write, and read like anybody's. */
import type { Action } from '../actions.ts';
import type { Message } from '../conversation/message.ts';
import { wantsAnswer } from '../conversation/wants-answer.ts';
import { minutesFor } from '../conversation/reply.ts';
import { textOf } from '../conversation/words.ts';
import { draw } from '../draw.ts';
import type { State } from '../state.ts';
import { HOURS_A_WEEK } from '../vocabulary.ts';
import type { Now } from './policy.ts';

/** `warm` takes up more of what somebody said, owns the fault and says by when. */
export type Manner = 'sound' | 'warm';

const KINDLY: Readonly<Record<Manner, readonly string[]>> = {
  sound: ['Good question about {theirs}.', 'You ask about {theirs}.', '{Theirs}, fair question.', 'About {theirs} then.'],
  warm: [
    'Good question, {theirs} comes up here too.',
    'You ask about {theirs}, and I see why.',
    'Fair question: {theirs}. I went and looked.',
    '{Theirs}! Of course you want to know before you come.',
  ],
};
const SORRY: Readonly<Record<Manner, readonly string[]>> = {
  sound: [
    'Sorry about the {theirs}, that is not what you came for.',
    'I am sorry, {theirs} is annoying.',
    'Sorry. You’re right about {theirs}.',
    'I can see why {theirs} is disappointing. Sorry.',
  ],
  warm: [
    'I am sorry about the {theirs}, and you’re right: our mistake.',
    'Sorry, this is on us. {Theirs} should not have gone that way.',
    'That must have been annoying, the {theirs}. Our fault, and I am sorry.',
    'You’re right, {theirs} was not good enough. I’m sorry, that was our mistake.',
  ],
};
const NEXT: Readonly<Record<Manner, readonly string[]>> = {
  sound: ['Ask on if it isn’t clear.', 'I look here again at five.', 'Say so if I left something out.', 'I hope that helps.'],
  warm: [
    'I’m here until eight tonight, so ask on.',
    'Tell me if that doesn’t fit and we find another way.',
    'I will put it where everybody sees it, today.',
    'I checked it this morning, so it should hold.',
  ],
};
const MEND: Readonly<Record<Manner, readonly string[]>> = {
  sound: ['We will look at it today.', 'I asked the others and we will fix it this week.', 'We are changing that this week.'],
  warm: [
    'I spoke to the others this morning and we will put it right today.',
    'I will fix it with them before tomorrow noon, and tell you here.',
    'From now on two of us check it; yours we put right today.',
    'We have changed it this morning, and I’ll make up for yours tomorrow.',
  ],
};
const PRIVATELY = ['Send us a message, then I look into yours.', 'Message me, not here, and I’ll sort it out today.'] as const;
const SHORTEST = 6;

/** Shares of the week's hours up to which one goes on answering: everybody, and those who can't wait. */
const UNTIL = { usual: 0.95, pressing: 1.1 } as const;
const PRESSING: readonly Message['kind'][] = ['journalist', 'complaint', 'review', 'lead'];

/** Answers what wants an answer, the pressing first, as far as the week's hours go; likes praise, hides spam, leaves mockers alone. */
export function answerInbox(now: Now, manner: Manner): Action[] {
  const { state } = now;
  const { hoursPerWeek } = state.scenario.team;
  let booked = state.client.hours[Math.floor(state.hour / HOURS_A_WEEK)] ?? 0;
  const waiting = state.conversation.messages.filter(isWaiting);
  const answers = waiting
    .filter(wantsAnswer)
    .sort((a, b) => urgencyOf(b) - urgencyOf(a) || a.number - b.number)
    .flatMap((message): Action[] => {
      const text = answerTo(state, message, manner);
      const hours = minutesFor(text) / 60;
      if (booked + hours > hoursPerWeek * (urgencyOf(message) > 0 ? UNTIL.pressing : UNTIL.usual)) return [];
      booked += hours;
      return [{ ...deed(now, message, 'reply'), kind: 'reply', text, isPrivate: false }];
    });
  return [...answers, ...waiting.flatMap((message) => tidy(now, message))];
}

const isWaiting = ({ state, replies }: Message): boolean => state === 'open' || (state === 'expired' && replies.length === 0);
/** 0 for what can wait. */
const urgencyOf = ({ kind }: Message): number => (PRESSING.includes(kind) ? PRESSING.length - PRESSING.indexOf(kind) : 0);

function tidy(now: Now, message: Message): Action[] {
  if (message.kind === 'spam') return [{ ...deed(now, message, 'hide'), kind: 'hide-message' }];
  const isPraise = message.kind === 'praise' || (message.kind === 'review' && !wantsAnswer(message));
  if (!isPraise || message.state !== 'open' || message.isLiked) return [];
  return [{ ...deed(now, message, 'like'), kind: 'like-message' }];
}

const deed = ({ state, nameOf }: Now, message: Message, what: string) => ({
  id: nameOf(`${what}-${message.id}`),
  hour: state.hour,
  target: message.id,
});

function answerTo(state: State, message: Message, manner: Manner): string {
  const isGrievance = message.kind === 'complaint' || message.kind === 'review';
  const opening = pick((isGrievance ? SORRY : KINDLY)[manner], message.key, 1);
  const theirs = theirWords(textOf(state, message), manner === 'warm' ? 2 : 1);
  const said = opening.replace('{theirs}', theirs).replace('{Theirs}', capital(theirs));
  const closing = pick((isGrievance ? MEND : NEXT)[manner], message.key, 3);
  const isPrivate = message.reason?.isPrivate === true;
  const name = state.scenario.client.name.split(' ')[0] ?? '';
  return [said, factsFor(state, message, manner), isPrivate ? pick(PRIVATELY, message.key, 2) : '', closing, `– ${name}`]
    .filter((part) => part !== '')
    .join(' ');
}

/** What somebody who knows the client's answers would say, in its bare words. */
function factsFor(state: State, message: Message, manner: Manner): string {
  const needs = (message.reason?.answerNeeds ?? state.scenario.crisis.statementNeeds)[state.conversation.language];
  const known = manner === 'warm' ? needs : needs.slice(0, 2);
  return known.length === 0 ? '' : `${capital(known.map((words) => words[0] ?? '').join(', '))}.`;
}

/** Words of the message that say what it is about. */
function theirWords(text: string, count: number): string {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}’'-]+/u)
    .filter((word) => word.length >= SHORTEST);
  const chosen = [...new Set(words)].slice(0, count);
  return chosen.length === 0 ? 'this' : chosen.join(' and the ');
}

const pick = (texts: readonly string[], key: number, purpose: number): string =>
  texts[Math.floor(draw(key, 900 + purpose) * texts.length)] ?? '';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
