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

export type Theme = (typeof THEMES)[number]['theme'];
export type ThemedRow = Row & { readonly theme: Theme };

const THEMES = [
  { theme: 'engagement', rows: ENGAGEMENT },
  { theme: 'reach', rows: REACH },
  { theme: 'lifetime', rows: LIFETIME },
  { theme: 'posting', rows: POSTING },
  { theme: 'audience', rows: AUDIENCE },
  { theme: 'funnel', rows: FUNNEL },
  { theme: 'ads', rows: ADS },
  { theme: 'influencers', rows: INFLUENCERS },
  { theme: 'contests', rows: CONTESTS },
  { theme: 'care', rows: CARE },
] as const satisfies readonly { theme: string; rows: readonly Row[] }[];

/** All published facts that the engine is held against, in the order of the table. */
export const ROWS: readonly ThemedRow[] = THEMES.flatMap(({ theme, rows }) => rows.map((row) => ({ theme, ...row })));
