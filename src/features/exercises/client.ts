/** The browser's door of the exercises. */
export { showWorks } from './show-works.ts';
export { onRunPlan } from './plan/run-plan.ts';
