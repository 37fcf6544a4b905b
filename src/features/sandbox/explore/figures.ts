import type { Figure } from './figure.ts';
import { AUCTION } from './figures/auction.ts';
import { CASCADE } from './figures/cascade.ts';
import { FREQUENCY } from './figures/frequency.ts';
import { HOUR } from './figures/hour.ts';
import { LUCK } from './figures/luck.ts';
import { SILENCE } from './figures/silence.ts';
import { WEIGHTS } from './figures/weights.ts';

export const FIGURES: readonly Figure[] = [HOUR, FREQUENCY, WEIGHTS, CASCADE, AUCTION, LUCK, SILENCE];
