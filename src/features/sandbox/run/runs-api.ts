/** What the browser asks the server about runs. Nothing throws: what failed says how. */
import type { Action } from '#simulation/actions.ts';
import type { SimHour } from '#simulation/vocabulary.ts';
import type { Agreement } from './agreement.ts';
import type { HeldDraft, HeldRun, HeldRunWithActions, Reached, Verified } from './held-run.ts';
import type { StoredRun } from './run-store.ts';

/** Why nothing came of it: it is kept here and sent later. */
export type Failure = 'offline' | 'server' | 'signed-out';
export type Answered<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'gone' }
  /** The server has a list that went another way, or is behind the one that was sent. */
  | { readonly kind: 'behind' }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'failed'; readonly why: Failure };

export type Batch = { readonly from: number; readonly actions: readonly Action[]; readonly hour: SimHour };

const WITHIN_MS = 15_000;

export const fetchRuns = (): Promise<Answered<{ readonly runs: readonly HeldRun[] }>> => ask('GET', '/api/runs');

export const fetchRun = (id: string): Promise<Answered<HeldRunWithActions>> => ask('GET', `/api/runs/${id}`);

export const deleteRun = (id: string): Promise<Answered<null>> => ask('DELETE', `/api/runs/${id}`);

export const sendActions = (id: string, batch: Batch): Promise<Answered<Reached>> =>
  ask('POST', `/api/runs/${id}/actions`, batch);

/** What is being written in a run, as the server has it. */
export const fetchDrafts = (id: string): Promise<Answered<{ readonly drafts: readonly HeldDraft[] }>> =>
  ask('GET', `/api/runs/${id}/drafts`);

export const sendDrafts = (id: string, drafts: readonly HeldDraft[]): Promise<Answered<null>> =>
  ask('POST', `/api/runs/${id}/drafts`, { drafts: drafts.map(({ place, value, savedAt }) => ({ place, value, savedAt })) });

/** Says what was agreed with the client, and is answered with what holds. */
export const sendAgreement = (id: string, { at, goals }: Agreement): Promise<Answered<Agreement>> =>
  ask('POST', `/api/runs/${id}/goals`, { at, goals });

/** Has the server play a finished run again. It may take longer than a request should: then ask again. */
export const askToVerify = (id: string, digest: string): Promise<Answered<Verified | { readonly waiting: true }>> =>
  ask('POST', `/api/runs/${id}/verify`, { digest });

/** What a run is begun with; the luck of a certified one is the server's to draw. */
export type Beginning = Omit<StoredRun, 'owner' | 'updatedAt' | 'hour' | 'sent' | 'seed'> & { readonly seed?: number };

export function sendRun(run: Beginning): Promise<Answered<{ readonly run: HeldRun }>> {
  const { id, client, scenarioVersion, engineVersion, seed, mode, language, startedAt, origin } = run;
  const luck = mode === 'certified' ? {} : { seed };
  const from = origin ? { origin } : {};
  return ask('POST', '/api/runs', { id, client, scenarioVersion, engineVersion, mode, language, startedAt, ...luck, ...from });
}

async function ask<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<Answered<T>> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      signal: AbortSignal.timeout(path.endsWith('/verify') ? 4 * WITHIN_MS : WITHIN_MS),
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (response.status === 204) return { kind: 'ok', value: await response.json().catch(() => null) };
    if (response.ok) return { kind: 'ok', value: await response.json() };
  } catch {
    return { kind: 'failed', why: navigator.onLine ? 'server' : 'offline' }; // no answer: it goes out again
  }
  return sayNo(response);
}

async function sayNo(response: Response): Promise<Answered<never>> {
  const { status } = response;
  if (status === 401) return { kind: 'failed', why: 'signed-out' };
  if (status === 404) return { kind: 'gone' };
  if (status !== 400 && status !== 409 && status !== 413) return { kind: 'failed', why: 'server' };
  const { error = '' }: { error?: string } = await response.json().catch(() => ({}));
  return error === 'behind' ? { kind: 'behind' } : { kind: 'refused', code: error };
}
