import type { RubricPack } from './persona/rubric/types.ts';
import type { PlanClient } from './plan/plan-client.ts';

/** Where a command finds what works are graded by; null for a client without that exercise. */
export type PackShelf = {
  readonly findPersonaPack: (client: string) => RubricPack | null;
  readonly findPlanClient: (client: string) => PlanClient | null;
};
