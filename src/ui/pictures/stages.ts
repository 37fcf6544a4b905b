import { AT_THE_BAKERY } from './places-bakery.ts';
import { IN_CARE } from './places-care.ts';
import { BY_THE_SEA } from './places-coast.ts';
import { AT_HOME } from './places-home.ts';
import { INSIDE } from './places-inside.ts';
import { ON_THE_ISLAND } from './places-island.ts';
import { AT_THE_MUSEUM } from './places-museum.ts';
import { OUTSIDE } from './places-outside.ts';
import { PLAIN } from './places-plain.ts';
import { IN_TOWN } from './places-town.ts';
import { AT_WORK } from './places-work.ts';
import { CLOSE } from './places-written.ts';
import type { Place, Stage } from './scene.ts';

/** Each place as a stage. */
export const STAGES: Readonly<Record<Place, Stage>> = {
  ...INSIDE,
  ...OUTSIDE,
  ...PLAIN,
  ...AT_THE_BAKERY,
  ...AT_HOME,
  ...AT_WORK,
  ...IN_TOWN,
  ...AT_THE_MUSEUM,
  ...IN_CARE,
  ...ON_THE_ISLAND,
  ...BY_THE_SEA,
  ...CLOSE,
};
