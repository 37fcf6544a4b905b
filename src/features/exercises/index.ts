import { MINUTE_MS } from '#kernel/clock.ts';
import { limitTurns } from './turns.ts';

export { isWorkDeed, takeWorkDeed } from './commands/save-work.ts';
export { WorksQuery } from './input.ts';
export { answerCardRequest } from './persona/card-pdf.ts';
export { planClientOf } from './plan/plan-client.ts';
export { answerPlanRequest } from './plan/plan-pdf.ts';
export { exportWorks, findWork, getSummary, listVersions } from './queries.ts';

/** A document costs the processor some 50 ms: a dozen a minute are enough for anybody. */
export const cardTurns = limitTurns(12, MINUTE_MS);
