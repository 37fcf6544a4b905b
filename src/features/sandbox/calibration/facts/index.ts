import { ADS } from './ads.ts';
import { AUDIENCE } from './audience.ts';
import { CARE } from './care.ts';
import { CONTESTS } from './contests.ts';
import { ENGAGEMENT } from './engagement.ts';
import { FUNNEL } from './funnel.ts';
import { INFLUENCERS } from './influencers.ts';
import { LIFETIME } from './lifetime.ts';
import type { Row } from './measure.ts';
import { POSTING } from './posting.ts';
import { REACH } from './reach.ts';

export type { Row } from './measure.ts';

/** All published facts that the engine is held against, in the order of the table. */
export const ROWS: readonly Row[] = [
  ...ENGAGEMENT,
  ...REACH,
  ...LIFETIME,
  ...POSTING,
  ...AUDIENCE,
  ...FUNNEL,
  ...ADS,
  ...INFLUENCERS,
  ...CONTESTS,
  ...CARE,
];
