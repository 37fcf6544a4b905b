/** What is done with posts on the calendar, each with the way back. */
import { newId } from '#kernel/ids.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Hypothesis, Post } from '#simulation/actions.ts';
import type { Wrong } from '#simulation/replay/check-action.ts';
import type { SimHour } from '#simulation/vocabulary.ts';
import type { OpenRun } from '../../run/open-run.svelte.ts';
import type { PostRow } from '../../views/posts.ts';

/** Said after a deed; `undo` takes it back. */
export type Notice = { readonly text: string; readonly undo: (() => Promise<Notice | null>) | null };

type Planned = { readonly post: Post; readonly at: SimHour; readonly hypothesis: Hypothesis | null };

export type Scheduled = { readonly id: string; readonly wrong: Wrong | null };

/** Schedules a post; where `isAsked`, it goes to the client first. */
export async function schedulePost(open: OpenRun, planned: Planned, isAsked = false): Promise<Scheduled> {
  const id = newId();
  const wrong = await open.do({ kind: 'schedule-post', id, ...planned });
  if (wrong === null && isAsked) await askApproval(open, id);
  return { id, wrong };
}

export const askApproval = (open: OpenRun, target: string): Promise<Wrong | null> =>
  open.do({ kind: 'ask-approval', id: newId(), target });

const cancel = (open: OpenRun, target: string): Promise<Wrong | null> => open.do({ kind: 'cancel-post', id: newId(), target });

/** Takes a post off the calendar again, right after it was put there. */
export const undoSchedule = (open: OpenRun, target: string, restore?: () => Promise<void>) => async (): Promise<Notice> => {
  await cancel(open, target);
  await restore?.();
  return { text: m.calendar_undone(), undo: null };
};

/** Cancels a post. What is cancelled can't be revived, so undo schedules its words again, which is quick to make. */
export async function cancelPost(open: OpenRun, row: PostRow): Promise<Notice> {
  await cancel(open, row.id);
  const undo = async (): Promise<Notice> => {
    const { post, hypothesis } = row;
    const { wrong } = await schedulePost(open, { post, hypothesis, at: Math.max(row.at, open.hour) });
    return { text: wrong ? m.compose_wrong_hours() : m.calendar_back(), undo: null };
  };
  return { text: m.calendar_cancelled(), undo };
}

/** Moves a post; `said` is where to, in words. */
export async function movePost(open: OpenRun, row: Pick<PostRow, 'id' | 'at'>, at: SimHour, said: string): Promise<Notice> {
  const move = (hour: SimHour) => open.do({ kind: 'move-post', id: newId(), target: row.id, at: hour });
  if (await move(at)) return { text: m.compose_wrong_past(), undo: null };
  const undo = async (): Promise<Notice> => {
    const wrong = await move(row.at);
    return { text: wrong ? m.compose_wrong_past() : m.calendar_undone(), undo: null };
  };
  return { text: m.calendar_moved({ when: said }), undo: row.at >= open.hour ? undo : null };
}
