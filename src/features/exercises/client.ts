/** The browser's door of the exercises. */
export { showWorks } from './show-works.ts';
export { type BesideTruth, findBesideTruth } from './persona/beside-truth.ts';
export { onRunPlan } from './plan/run-plan.ts';
