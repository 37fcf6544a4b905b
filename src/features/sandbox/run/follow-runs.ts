import { currentOwner } from '#features/progress/client.ts';
import { followBeginForm } from './begin-form.ts';
import { listEverywhere } from './list-runs.ts';
import { runPath } from './run-path.ts';
import { keepRun, type StoredRun } from './run-store.ts';
import { forgottenOwner, startSyncing } from './sync.ts';

/**
 * Brings pages that list clients to life: `[data-runs]` gets the runs of this browser (of one client where it names one),
 * made from the `<template>` in it, and the form `[data-begin]` begins one. Without JavaScript both stay hidden.
 */
export async function followRuns(): Promise<void> {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-begin]')) followBeginForm(form);
  for (const place of document.querySelectorAll<HTMLElement>('[data-runs]')) await list(place);
  startSyncing();
}

async function list(place: HTMLElement): Promise<void> {
  await listEverywhere(currentOwner(), (runs) => draw(place, runs));
}

function draw(place: HTMLElement, all: readonly StoredRun[]): void {
  const template = place.querySelector('template');
  const rows = place.querySelector('ul');
  if (!template || !rows) return;
  const runs = all.filter((run) => !place.dataset['runs'] || run.client === place.dataset['runs']);
  const left = new Set(all.flatMap(({ origin }) => (origin?.kind === 'rewind' ? [origin.run] : [])));
  rows.replaceChildren(...runs.map((run) => rowOf(template, run, left.has(run.id), () => void list(place))));
  place.hidden = runs.length === 0;
}

function rowOf(template: HTMLTemplateElement, run: StoredRun, isLeft: boolean, changed: () => void): Node {
  const row = document.importNode(template.content, true);
  const link = row.querySelector('a');
  const when = row.querySelector('[data-when]');
  if (link) {
    link.href = runPath(run);
    const name = template.dataset[`name${run.client}`];
    if (name) link.textContent = name;
  }
  if (when) when.textContent = sayRun(template, run, isLeft);
  row.querySelector('[data-forget]')?.addEventListener('click', () => void forget(run, changed));
  return row;
}

/** `isLeft`: the learner went back to an earlier hour of it, in a run of its own. */
function sayRun(template: HTMLTemplateElement, run: StoredRun, isLeft: boolean): string {
  const { week = '', copy = '', certified = '', verified = '', refused = '', rewound = '', left = '' } = template.dataset;
  const date = new Intl.DateTimeFormat(document.documentElement.lang, { day: 'numeric', month: 'long' });
  const said = week
    .replace('%week%', String(Math.max(1, Math.ceil(run.hour / 168))))
    .replace('%when%', date.format(new Date(run.updatedAt)));
  const score = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 0 });
  return [
    said,
    ...(run.verified ? [verified.replace('%score%', score.format(run.verified.score))] : []),
    ...(run.mode === 'certified' && !run.verified ? [run.refusedWhy ? refused : certified] : []),
    ...(run.origin?.kind === 'parted' ? [copy] : []),
    ...(run.origin?.kind === 'rewind' ? [rewound] : []),
    ...(isLeft ? [left] : []),
  ].join(', ');
}

/** Takes a run away; for a while it can be had back. */
async function forget(run: StoredRun, changed: () => void): Promise<void> {
  await keepRun({ ...run, owner: forgottenOwner(run.owner) });
  changed();
  const notice = document.querySelector<HTMLElement>('[data-forgotten]');
  if (!notice) return;
  notice.hidden = false;
  notice.querySelector('button')?.addEventListener(
    'click',
    () => {
      notice.hidden = true;
      void keepRun(run).then(changed);
    },
    { once: true },
  );
}
