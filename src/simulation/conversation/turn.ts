/** The conversation's part in an action, an hour and a day. */
import type { Action } from '../actions.ts';
import { calmDown, closeStorm, openStorm } from '../crisis/play-storm.ts';
import { makeStatement } from '../crisis/state-case.ts';
import type { State } from '../state.ts';
import { hearBuyers } from './hear-buyers.ts';
import { hearComments } from './hear-comments.ts';
import { hearStrangers } from './hear-strangers.ts';
import type { Due } from './message.ts';
import { moderate } from './moderate.ts';
import { reply } from './reply.ts';
import { writeReview } from './reviews.ts';
import { finishHandling, giveUp, growCross } from './waiting.ts';
import { countComment, writeMessage } from './write-message.ts';

/** Does what an action says, if it is about talking. */
export function actOnConversation(state: State, action: Action): void {
  if (action.kind === 'reply') reply(state, action);
  else if (
    action.kind === 'like-message' ||
    action.kind === 'hide-message' ||
    action.kind === 'report-message' ||
    action.kind === 'escalate-message'
  )
    moderate(state, action);
  else if (action.kind === 'make-statement') makeStatement(state, action);
}

/** Before the sessions of an hour. */
export function openConversation(state: State): void {
  openStorm(state);
  if (state.hour % 24 === 0) hearStrangers(state);
}

/** After them: what was written in this hour, and what has waited for it. */
export function closeConversation(state: State): void {
  hearBuyers(state);
  closeStorm(state);
  hearComments(state);
  // What comes due may make more come due in the same hour.
  for (let due = takeDue(state); due.length > 0; due = takeDue(state)) for (const item of due) settle(state, item);
  if (state.hour % 24 === 23) calmDown(state);
}

function takeDue(state: State): readonly Due[] {
  const { due } = state.conversation;
  const items = due.get(state.hour) ?? [];
  due.delete(state.hour);
  return items;
}

function settle(state: State, item: Due): void {
  if (item.kind === 'write') {
    const post = item.draft.post === null ? undefined : state.posts[item.draft.post];
    if (post) countComment(post);
    writeMessage(state, item.draft);
  } else if (item.kind === 'review') writeReview(state, item.draft, item.felt, item.eagerness);
  else if (item.kind === 'late') growCross(state, item.message);
  else if (item.kind === 'silent') giveUp(state, item.message);
  else finishHandling(state, item.message);
}
