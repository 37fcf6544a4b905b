import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A text on its way to the server, named once: sent again under the same name it is saved once. */
export type Sent = { readonly versionId: string; readonly beganFrom: number; readonly source: string };

/** A text that this device holds because the server doesn't have it yet. */
export type KeptText = {
  /** One for each tab: two tabs don't write over each other. */
  readonly tab: string;
  readonly owner: string;
  readonly lessonId: string;
  /** The version that its author had before them. */
  readonly beganFrom: number;
  readonly source: string;
  /** ISO 8601. */
  readonly at: string;
  /** What was sent and not answered. */
  readonly sent: Sent | null;
};

interface Store extends DBSchema {
  texts: { key: string; value: KeptText; indexes: { lesson: [string, string] } };
}

let opened: Promise<IDBPDatabase<Store>> | undefined;

function store(): Promise<IDBPDatabase<Store>> {
  opened ??= openDB<Store>('reachwright-writing', 1, {
    upgrade(db) {
      db.createObjectStore('texts', { keyPath: 'tab' }).createIndex('lesson', ['owner', 'lessonId']);
    },
  });
  return opened;
}

/** Keeps a tab's text on this device. Errors: rejects when the browser has no room or refuses. */
export async function keepText(text: KeptText): Promise<void> {
  await (await store()).put('texts', text);
}

/** Forgets a tab's text: the server has it, or its author threw it away. */
export async function forgetText(tab: string): Promise<void> {
  await (await store()).delete('texts', tab);
}

/** A lesson's texts on this device that aren't this tab's, the newest first. */
type OthersTexts = {
  /** Of tabs that are no longer open. */
  readonly left: KeptText[];
  /** Of tabs that are; a tab that was closed a moment ago may be among them. */
  readonly open: KeptText[];
};

/** The texts of a lesson that this device holds for other tabs than this one. */
export async function listOthersTexts(owner: string, lessonId: string, ownTab: string): Promise<OthersTexts> {
  const all = await (await store()).getAllFromIndex('texts', 'lesson', [owner, lessonId]);
  const { held = [] } = await navigator.locks.query();
  const locks = new Set(held.map(({ name }) => name));
  const others = all.filter(({ tab }) => tab !== ownTab).sort((a, b) => (a.at > b.at ? -1 : 1));
  return {
    left: others.filter(({ tab }) => !locks.has(lockOf(tab))),
    open: others.filter(({ tab }) => locks.has(lockOf(tab))),
  };
}

/** Resolves when a tab is closed. Errors: rejects with the signal's reason when that comes first. */
export function untilClosed(tab: string, signal: AbortSignal): Promise<void> {
  return navigator.locks.request(lockOf(tab), { signal }, () => undefined);
}

const lockOf = (tab: string) => `reachwright-writing:${tab}`;

/** Says to other tabs that this one is open; the browser takes it back when the tab is closed, however that happens. */
export function holdTab(tab: string): void {
  // It is never given back on purpose.
  void navigator.locks.request(lockOf(tab), () => new Promise<void>(() => undefined));
}
