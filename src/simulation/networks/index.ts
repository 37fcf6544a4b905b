import { CHIRP } from './chirp.ts';
import { COMMONS } from './commons.ts';
import { FRAME } from './frame.ts';
import { GUILD } from './guild.ts';
import { LOOPA } from './loopa.ts';
import type { NetworkLaw } from './law.ts';

/** The five laws, in the order of `NETWORKS`. */
export const LAWS: readonly [NetworkLaw, NetworkLaw, NetworkLaw, NetworkLaw, NetworkLaw] = [FRAME, LOOPA, CHIRP, GUILD, COMMONS];
