import { z } from 'zod';
import type { Drawing } from './figure.ts';

const number = z.number();
const spread = z.strictObject({ low: number, middle: number, high: number });

/** A drawing as it comes back out of a database. */
export const KeptDrawing: z.ZodType<Drawing> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('columns'),
    places: z.array(z.string()),
    panels: z.array(z.strictObject({ id: z.string(), unit: z.enum(['%', '€', 'people', 'points']), columns: z.array(spread) })),
  }),
  z.strictObject({ kind: z.literal('ranking'), bars: z.array(z.strictObject({ id: z.string(), value: number })) }),
  z.strictObject({ kind: z.literal('dots'), values: z.array(number), limit: number }),
  z.strictObject({
    kind: z.literal('trees'),
    trees: z.array(z.strictObject({ parents: z.array(number), reach: number })),
  }),
]);
