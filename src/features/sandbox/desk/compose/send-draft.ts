import type { Locale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { newId } from '#kernel/ids.ts';
import type { OpenRun } from '../../run/open-run.svelte.ts';
import { keepDraft } from '../../run/run-store.ts';
import type { PostRow } from '../../views/posts.ts';
import { sayHour } from '../sim-time.ts';
import { type Draft, hypothesisOf, postOf } from './draft.ts';
import { type Fault, faultOf } from './find-fault.ts';
import type { DraftKeeper } from '../draft-keeper.svelte.ts';
import { movePost, type Notice, schedulePost, undoSchedule } from './plan-deeds.ts';

type Sending = {
  readonly open: OpenRun;
  readonly draft: Draft;
  /** The planned post that it changes; null for a new one. */
  readonly row: PostRow | null;
  readonly isAsked: boolean;
  readonly keeper: DraftKeeper;
  readonly locale: Locale;
};
type Sent = { readonly fault: Fault; readonly notice?: never } | { readonly fault: null; readonly notice: Notice };

/** Does what the draft says: schedules it, or changes the post it was made from. The draft is forgotten only when that worked. */
export async function sendDraft(sending: Sending): Promise<Sent> {
  const sent = sending.row ? await change(sending, sending.row) : await schedule(sending);
  if (sent.fault === null) await sending.keeper.forget();
  return sent;
}

async function schedule({ open, draft, isAsked, locale }: Sending): Promise<Sent> {
  const planned = { post: postOf(draft, open.scenario), at: draft.at, hypothesis: hypothesisOf(draft) };
  const { id, wrong } = await schedulePost(open, planned, isAsked);
  if (wrong) return { fault: faultOf(wrong) };
  const when = sayHour(open.scenario.startsOn, draft.at, locale);
  // What is taken back lies in the composer again.
  const undo = undoSchedule(open, id, async () => {
    await keepDraft(await open.idNow(), 'compose', draft).catch(() => undefined);
  });
  return { fault: null, notice: { text: m.calendar_scheduled({ when }), undo } };
}

async function change({ open, draft, locale }: Sending, row: PostRow): Promise<Sent> {
  const edit = (post: PostRow['post']) => open.do({ kind: 'edit-post', id: newId(), target: row.id, post });
  const wrong = await edit(postOf(draft, open.scenario));
  if (wrong) return { fault: faultOf(wrong) };
  const undoEdit = async (): Promise<Notice> => {
    await edit(row.post);
    return { text: m.calendar_undone(), undo: null };
  };
  if (draft.at === row.at) return { fault: null, notice: { text: m.calendar_changed(), undo: undoEdit } };
  const moved = await movePost(open, row, draft.at, sayHour(open.scenario.startsOn, draft.at, locale));
  const undo = async (): Promise<Notice | null> => {
    await edit(row.post);
    return (await moved.undo?.()) ?? { text: m.calendar_undone(), undo: null };
  };
  return { fault: null, notice: { text: moved.text, undo } };
}
