import { z } from 'zod';

/** Of one scenario: the median score of each player over the seeds, and on how many of them the order held. */
const Rank = z.object({
  scenario: z.string(),
  seeds: z.int(),
  inOrder: z.int(),
  medians: z.object({ expert: z.number(), textbook: z.number(), random: z.number(), spam: z.number(), clickbait: z.number() }),
});

/** `ranks.json`, which `npm run rank -- --write` keeps. */
export const Ranks = z.object({ engine: z.int(), ranks: z.array(Rank) });
export type Rank = z.infer<typeof Rank>;
