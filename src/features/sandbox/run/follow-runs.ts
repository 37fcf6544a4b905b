import { currentOwner } from '#features/progress/client.ts';
import { localeOfPath, localizedPath } from '#i18n/locale.ts';
import { beginRun } from './begin-run.ts';
import { keepRun, type StoredRun } from './run-store.ts';
import { listEverywhere } from './list-runs.ts';
import { forgottenOwner, startSyncing } from './sync.ts';

/**
 * Brings pages that list clients to life: `[data-runs]` gets the runs of this browser (of one client where it names one),
 * made from the `<template>` in it, and `[data-begin]` begins one. Without JavaScript both stay hidden.
 */
export async function followRuns(): Promise<void> {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-begin]')) {
    button.hidden = false;
    button.addEventListener('click', () => void begin(button));
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-runs]')) await list(place);
  startSyncing();
}

const runPath = (run: StoredRun): string =>
  `${localizedPath(`/sandbox/${run.client}/run`, localeOfPath(location.pathname))}?id=${run.id}`;

async function begin(button: HTMLButtonElement): Promise<void> {
  const { begin: id = '', version = '1' } = button.dataset;
  button.disabled = true;
  const run = await beginRun(currentOwner(), { id, version: Number(version) }, localeOfPath(location.pathname));
  location.assign(runPath(run));
}

async function list(place: HTMLElement): Promise<void> {
  await listEverywhere(currentOwner(), (runs) => draw(place, runs));
}

function draw(place: HTMLElement, all: readonly StoredRun[]): void {
  const template = place.querySelector('template');
  const rows = place.querySelector('ul');
  if (!template || !rows) return;
  const runs = all.filter((run) => !place.dataset['runs'] || run.client === place.dataset['runs']);
  rows.replaceChildren(...runs.map((run) => rowOf(template, run, () => void list(place))));
  place.hidden = runs.length === 0;
}

function rowOf(template: HTMLTemplateElement, run: StoredRun, changed: () => void): Node {
  const row = document.importNode(template.content, true);
  const link = row.querySelector('a');
  const when = row.querySelector('[data-when]');
  if (link) {
    link.href = runPath(run);
    const name = template.dataset[`name${run.client}`];
    if (name) link.textContent = name;
  }
  if (when) when.textContent = sayRun(template, run);
  row.querySelector('[data-forget]')?.addEventListener('click', () => void forget(run, changed));
  return row;
}

function sayRun(template: HTMLTemplateElement, run: StoredRun): string {
  const { week = '', copy = '' } = template.dataset;
  const date = new Intl.DateTimeFormat(document.documentElement.lang, { day: 'numeric', month: 'long' });
  const said = week
    .replace('%week%', String(Math.floor(run.hour / 168) + 1))
    .replace('%when%', date.format(new Date(run.updatedAt)));
  return run.isCopy ? `${said}, ${copy}` : said;
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
