/** The sandbox's door: what pages and the server need of it besides content and screens. */
import { playInThread, queueClaims } from './run/verify-queue.ts';

export type { Drawing } from './explore/figure.ts';
export { type AskedFigure, nameOfAsked, openFigurePlayer, type PlayFigure } from './explore/play-beside.ts';
export { KeptDrawing } from './explore/read-drawing.ts';
export { agreeGoals } from './commands/agree-goals.ts';
export { appendActions } from './commands/append-actions.ts';
export { beginRun } from './commands/begin-run.ts';
export { finishRun } from './commands/finish-run.ts';
export { keepDrafts } from './commands/keep-drafts.ts';
export { isRunDeed, takeRunDeed } from './commands/record-finished-run.ts';
export { forgetRun } from './commands/forget-run.ts';
export { AgreeGoals, AppendActions, BeginRun, FinishRun, KeepDrafts, RunId } from './input.ts';
export { answerDebriefRequest } from './debrief-pdf.ts';
export { answerReportRequest } from './report-pdf.ts';
export { type CertifiedRun, claimOf, listCertifiedRuns } from './certified-runs.ts';
export { exportRuns, findRun, findRunOf, heldRuns, listDrafts, listRuns, readRuns } from './queries.ts';
export { readJson } from './read-json.ts';
export { listRunStandings, type RunStanding } from './run-standings.ts';
export { replayRun } from './replay-run.ts';
export type { HeldRunWithActions } from './run/held-run.ts';
export type { ScenarioShelf } from './shelf.ts';
export type { Verify } from './run/verify-queue.ts';

/** One for the whole server: playing a run again costs a processor some seconds. */
export const verify = queueClaims(playInThread);

/** The luck of a certified run. */
export const drawSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
