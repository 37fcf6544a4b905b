import { newId } from '#kernel/ids.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Wrong } from '#simulation/replay/check-action.ts';
import type { OpenRun } from '../../run/open-run.svelte.ts';
import { findDraft, keepDraft } from '../../run/run-store.ts';
import type { Deed } from '../../run/protocol.ts';
import type { InboxRow } from '../../views/inbox.ts';
import { type Macro, readMacros } from './kept-texts.ts';
import { byIdOf, countStates, type Filter, holdQueue, keepSame, lineUp, type Order, type Queue, type RowsById } from './queue.ts';

/** What can be done with a message besides answering it. */
export const MODERATIONS = ['like', 'hide', 'report', 'escalate'] as const;
export type Moderation = (typeof MODERATIONS)[number];

/** Rows that are drawn at once; hundreds more would make the clock stutter. */
const A_PAGE = 100;

/** The engine ignores the rest: a second like, hiding what is hidden, handing over what is settled. */
export function canDo(what: Moderation, { isLiked, state }: Pick<InboxRow, 'isLiked' | 'state'>): boolean {
  if (what === 'like') return !isLiked;
  if (what === 'escalate') return state === 'open' || state === 'answered';
  return state !== 'hidden' && state !== 'reported';
}

/** What is wrong, as the learner reads it. */
export const sayWrong = ({ message }: Wrong): string =>
  m.inbox_not_done({ why: message === 'no-hours' ? m.inbox_no_hours() : message });

/** The choices of the inbox: what the queue shows, what is selected, and what waits for a yes. */
export class InboxDesk {
  readonly open: OpenRun;
  filter: Filter = $state.raw({ state: 'open', network: 'all', place: 'all' });
  order: Order = $state('oldest');
  limit = $state(A_PAGE);
  selected: readonly string[] = $state.raw([]);
  /** Hiding, reporting and handing over can't be undone: what they do is said first. */
  asked: { readonly what: Moderation; readonly ids: readonly string[] } | null = $state.raw(null);
  /** For screen readers, and the line under the queue. */
  said = $state('');
  trouble = $state('');
  macros: readonly Macro[] = $state.raw([]);
  /** Ids of messages with an answer begun here; so far as this visit knows. */
  drafts: readonly string[] = $state.raw([]);
  /** Memory of how the rows stood, so that they stay; `lined` goes up when they are to be lined up anew. */
  #held: readonly string[] = [];
  #known: RowsById = byIdOf([]);
  #lined = $state(0);

  constructor(open: OpenRun) {
    this.open = open;
    void findDraft(open.run.id, 'macros').then((value) => (this.macros = readMacros(value)));
  }

  readonly byId: RowsById = $derived.by(() => this.#know());
  /** The newest first. */
  readonly items = $derived([...this.byId.values()]);
  readonly counts = $derived.by(() => countStates(this.items, this.filter));
  readonly queue: Queue = $derived.by(() => this.#line());
  readonly shown = $derived.by(() => this.queue.rows.slice(0, this.limit));

  #know(): RowsById {
    const items = keepSame(this.#known, this.open.views.inbox?.items ?? []);
    this.#known = byIdOf(items);
    return this.#known;
  }

  #line(): Queue {
    void this.#lined;
    const queue = holdQueue(this.items, this.#held, this.filter, this.order);
    this.#held = queue.rows.map(({ id }) => id);
    return queue;
  }

  /** Lines the rows up anew: with what is new, without what is dealt with. */
  lineUp(): void {
    this.#held = lineUp(this.items, this.filter, this.order);
    this.limit = A_PAGE;
    this.#lined++;
  }

  choose(change: Partial<Filter>, order: Order = this.order): void {
    this.filter = { ...this.filter, ...change };
    this.order = order;
    this.selected = [];
    this.asked = null;
    this.lineUp();
  }

  showMore(): void {
    this.limit += A_PAGE;
  }

  select(id: string): void {
    this.selected = this.selected.includes(id) ? this.selected.filter((other) => other !== id) : [...this.selected, id];
    this.said = m.inbox_selected({ count: this.selected.length });
  }

  /** The message `steps` rows further than one; the first when that one isn't there. */
  stepFrom(id: string | null, steps: number): string | null {
    const at = this.shown.findIndex((row) => row.id === id);
    const next = at === -1 ? 0 : Math.min(this.shown.length - 1, Math.max(0, at + steps));
    return this.shown[next]?.id ?? null;
  }

  /** Does what needs no warning; of the rest it says first what it does. */
  ask(what: Moderation, ids: readonly string[]): void {
    const able = ids.filter((id) => {
      const item = this.byId.get(id);
      return item !== undefined && canDo(what, item);
    });
    this.trouble = '';
    this.asked = null;
    if (able.length === 0) this.said = m.inbox_did_nothing();
    else if (what === 'like') void this.#doAll(what, able);
    else this.asked = { what, ids: able };
  }

  async confirm(): Promise<void> {
    const asked = this.asked;
    this.asked = null;
    if (asked) await this.#doAll(asked.what, asked.ids);
  }

  async #doAll(what: Moderation, ids: readonly string[]): Promise<void> {
    let done = 0;
    for (const target of ids) {
      const wrong = await this.open.do({ kind: `${what}-message`, id: newId(), target });
      if (wrong) this.trouble = sayWrong(wrong);
      else done++;
    }
    this.selected = this.selected.filter((id) => !ids.includes(id));
    if (done > 0) this.said = sayDone(what, done);
  }

  /** Does one thing and says so. Returns what is wrong with it, in words; null when it is done. */
  async do(deed: Deed, said: string): Promise<string | null> {
    const wrong = await this.open.do(deed);
    if (wrong) return sayWrong(wrong);
    this.said = said;
    return null;
  }

  async keepMacros(macros: readonly Macro[]): Promise<void> {
    this.macros = macros;
    await keepDraft(await this.open.idNow(), 'macros', macros);
  }

  noteDraft(id: string, hasText: boolean): void {
    if (this.drafts.includes(id) === hasText) return;
    this.drafts = hasText ? [...this.drafts, id] : this.drafts.filter((other) => other !== id);
  }
}

function sayDone(what: Moderation, count: number): string {
  switch (what) {
    case 'like':
      return m.inbox_did_like({ count });
    case 'hide':
      return m.inbox_did_hide({ count });
    case 'report':
      return m.inbox_did_report({ count });
    case 'escalate':
      return m.inbox_did_escalate({ count });
  }
}
