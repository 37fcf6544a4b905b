import type { Format, NetworkId, SimHour } from '#simulation/vocabulary.ts';

/** One post of a plan, as a run takes it over. */
export type PlannedPost = {
  readonly at: SimHour;
  readonly network: NetworkId;
  readonly format: Format;
  readonly pillar: string;
  readonly title: string;
};

type RunRequest = {
  readonly client: { readonly id: string; readonly version: number };
  readonly posts: readonly PlannedPost[];
  /** Called when the run could not begin. */
  readonly failed: () => void;
};

const WISH = 'plan-run';

/** Says that a plan is to be run. Runs are the sandbox's, which stands to the right of this feature: the page joins the two. */
export function askToRun(request: RunRequest): void {
  document.dispatchEvent(new CustomEvent<RunRequest>(WISH, { detail: request }));
}

/** Calls `begin` when the learner wants to run their plan. */
export function onRunPlan(begin: (request: Omit<RunRequest, 'failed'>) => Promise<void>): void {
  document.addEventListener(WISH, (event) => {
    if (!(event instanceof CustomEvent)) return;
    const { failed, ...request }: RunRequest = event.detail;
    begin(request).catch(failed);
  });
}
