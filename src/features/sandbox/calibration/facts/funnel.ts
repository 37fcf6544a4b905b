/** From a click to an order. */
import type { NetworkId } from '#simulation/vocabulary.ts';
import type { Lab, Variation } from '../lab.ts';
import { REFERENCE } from '../reference-brand.ts';
import { about, ratio, type Row, rows } from './measure.ts';

/** Orders are rare: a brand with more followers and more posts than the reference, and a link under each. */
const LINKS: Variation = {
  name: 'links',
  perWeek: 14,
  scenario: {
    ...REFERENCE,
    brand: { ...REFERENCE.brand, followers: { frame: 9000, loopa: 9000, chirp: 9000, guild: 9000, commons: 9000 } },
  },
  post: (post) => ({ ...post, link: 'home' }),
};

export const FUNNEL: readonly Row[] = [
  ...rows('F01', [
    {
      what: 'Buyers among visitors from Commons',
      definition: 'purchases at a visit / visits',
      unit: '%',
      band: about(1.5),
      measure: conversion('commons'),
    },
    {
      what: 'Buyers among visitors from Frame',
      definition: 'purchases at a visit / visits',
      unit: '%',
      band: about(0.8),
      measure: conversion('frame'),
    },
  ]),
  ...rows('F02', [
    {
      what: 'Orders per visit, organic',
      definition: 'purchases at a visit / visits, all networks',
      unit: '%',
      band: [0.5, 1],
      measure: conversion(null),
    },
  ]),
  ...rows('F03', [
    {
      what: 'Orders per visit at weekends',
      definition: 'rate on Saturday and Sunday beside other days',
      unit: '×',
      band: about(1.31),
      measure: weekendConversion,
    },
    {
      what: 'Visits at weekends',
      definition: 'visits a day on Saturday and Sunday beside other days, posts spread evenly',
      unit: '×',
      band: about(1.25),
      measure: weekendVisits,
    },
  ]),
  ...rows('F04', [
    {
      what: 'E-mail addresses per visit',
      definition: 'addresses left / visits of a page that asks',
      unit: '%',
      band: [0.8, 6.5],
      measure: optIns,
    },
  ]),
];

function conversion(network: NetworkId | null) {
  return (lab: Lab, seed: number): number | null => {
    const { visitLog } = lab.play(LINKS, seed);
    const visits = visitLog.filter(({ post }) => network === null || post.post.network === network);
    return visits.length < 30 ? null : (100 * visits.filter(({ bought }) => bought).length) / visits.length;
  };
}
const isWeekend = (hour: number): boolean => Math.floor(hour / 24) % 7 >= 5;
function weekendConversion(lab: Lab, seed: number): number | null {
  const { visitLog } = lab.play(LINKS, seed);
  const rate = (some: typeof visitLog): number | null => ratio(some.filter(({ bought }) => bought).length, some.length);
  return ratio(rate(visitLog.filter(({ hour }) => isWeekend(hour))), rate(visitLog.filter(({ hour }) => !isWeekend(hour))));
}
function weekendVisits(lab: Lab, seed: number): number | null {
  const { visitLog } = lab.play(LINKS, seed);
  const some = visitLog.filter(({ post }) => post.post.network === 'frame' || post.post.network === 'commons');
  const weekend = some.filter(({ hour }) => isWeekend(hour)).length / 2;
  return ratio(weekend, (some.length - 2 * weekend) / 5);
}
function optIns(lab: Lab, seed: number): number | null {
  const run = lab.play(LINKS, seed);
  return run.visitLog.length === 0 ? null : (100 * run.optIns) / run.visitLog.length;
}
