import { AT_HOME_AND_BAKERY } from './places-bakery.ts';
import { IN_CARE } from './places-care.ts';
import { INSIDE } from './places-inside.ts';
import { ON_THE_ISLAND } from './places-island.ts';
import { AT_THE_MUSEUM } from './places-museum.ts';
import { OUTSIDE } from './places-outside.ts';
import { PLAIN } from './places-plain.ts';
import { AT_WORK_AND_IN_TOWN } from './places-work.ts';
import { CLOSE } from './places-written.ts';
import type { Place, Stage } from './scene.ts';

/** Each place as a stage. */
export const STAGES: Readonly<Record<Place, Stage>> = {
  ...INSIDE,
  ...OUTSIDE,
  ...PLAIN,
  ...AT_HOME_AND_BAKERY,
  ...AT_WORK_AND_IN_TOWN,
  ...AT_THE_MUSEUM,
  ...IN_CARE,
  ...ON_THE_ISLAND,
  ...CLOSE,
};
