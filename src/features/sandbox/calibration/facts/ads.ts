/** Advertising: what a click, an address and a thousand impressions cost, and how the auction decides. */
import type { Ad, AdSet } from '#simulation/actions.ts';
import type { AdSetRun } from '#simulation/ads/ads-state.ts';
import { type AdReport, reportOfSet } from '#simulation/ads/report.ts';
import { attribute, Attribution } from '#simulation/shop/attribution.ts';
import type { Members } from '#simulation/world/members.ts';
import type { NetworkId } from '#simulation/vocabulary.ts';
import type { Lab, Variation } from '../lab.ts';
import { referencePost } from '../reference-brand.ts';
import { about, ratio, type Row, rows } from './measure.ts';

/** An ad set for everybody, at 20 euros a day for two weeks unless told otherwise, with one average post. */
function campaign(name: string, network: NetworkId, set: Partial<AdSet> = {}, settings = ''): Variation {
  const adSet: AdSet = {
    id: 'set',
    network,
    objective: 'traffic',
    audience: { topics: [], kind: 'broad', excludesBuyers: false },
    euroPerDay: 20,
    bidEuro: null,
    from: 0,
    to: 336,
    hours: [],
    ...set,
  };
  const format = network === 'loopa' ? 'video' : 'photo';
  const post = referencePost(network, format, 1, { link: 'home', disclosed: true, text: `ad|${settings}` });
  const ads: Ad[] = [{ id: 'ad', adSet: 'set', post }];
  return { name, networks: [], weeks: adSet.to / 168, actions: [{ id: 'start', hour: 0, kind: 'start-ad-set', adSet, ads }] };
}

const TRAFFIC = campaign('traffic commons', 'commons');
const LEADS = campaign('leads commons', 'commons', { objective: 'leads', to: 672 });
const FRAME = campaign('traffic frame', 'frame');
const LOOPA = campaign('traffic loopa', 'loopa');
const GUILD = campaign('traffic guild', 'guild');
const MUCH = { euroPerDay: 60 };
const LOW_BID = campaign('low bid', 'commons', { ...MUCH, bidEuro: 0.6 });
const HIGH_BID = campaign('high bid', 'commons', { ...MUCH, bidEuro: 0.9 });
const DULL = campaign('dull ad', 'commons', { ...MUCH, bidEuro: 0.6 }, 'callToAction=0.1');
const LIVELY = campaign('lively ad', 'commons', { ...MUCH, bidEuro: 0.6 }, 'callToAction=0.7');

const setOf = (lab: Lab, seed: number, variation: Variation): AdSetRun | undefined => lab.play(variation, seed).ads.sets[0];
const reported =
  (variation: Variation, of: (report: AdReport) => number | null, factor = 1) =>
  (lab: Lab, seed: number): number | null => {
    const set = setOf(lab, seed, variation);
    // One harmless ad in seventy is rejected by mistake: nothing to report.
    if (!set || set.costMicro === 0) return null;
    const value = of(reportOfSet(set));
    return value === null ? null : factor * value;
  };
const clickRate = (variation: Variation) => reported(variation, ({ clickThroughRate }) => clickThroughRate, 100);
const cpm = (variation: Variation) => reported(variation, ({ cpmEuro }) => cpmEuro);
const impressionsMore = (more: Variation, less: Variation) => (lab: Lab, seed: number) => {
  const of = (variation: Variation) => reported(variation, ({ impressions }) => impressions)(lab, seed);
  return ratio(of(more), of(less));
};

export const ADS: readonly Row[] = [
  ...rows('D01', [
    {
      what: 'Commons: clicks, traffic',
      definition: 'link clicks / impressions',
      unit: '%',
      band: about(1.71),
      measure: clickRate(TRAFFIC),
    },
    {
      what: 'Commons: clicks, leads',
      definition: 'link clicks / impressions',
      unit: '%',
      band: about(2.59),
      measure: clickRate(LEADS),
    },
  ]),
  ...rows('D02', [
    {
      what: 'Commons: price of a click, traffic',
      definition: 'cost / link clicks',
      unit: '€',
      band: [0.7, 0.83],
      measure: reported(TRAFFIC, ({ costPerClickEuro }) => costPerClickEuro),
    },
    {
      what: 'Commons: price of an address, leads',
      definition: 'cost / addresses',
      unit: '€',
      band: [21.98, 27.66],
      measure: reported(LEADS, ({ costPerResultEuro }) => costPerResultEuro),
    },
    {
      what: 'Commons: price of a thousand impressions',
      definition: 'cost / impressions, traffic; the source’s click rate times its price of a click',
      unit: '€',
      band: about(12),
      measure: cpm(TRAFFIC),
    },
  ]),
  ...rows('D03', [
    { what: 'Commons', definition: 'price of a thousand impressions, traffic', unit: '€', band: [6, 15], measure: cpm(TRAFFIC) },
    { what: 'Frame', definition: 'price of a thousand impressions, traffic', unit: '€', band: [6, 15], measure: cpm(FRAME) },
    {
      what: 'Loopa',
      definition: 'price of a thousand impressions, traffic; the two sources together, 4–12 and 10–20',
      unit: '€',
      band: [4, 20],
      measure: cpm(LOOPA),
    },
    { what: 'Guild', definition: 'price of a thousand impressions, traffic', unit: '€', band: [30, 60], measure: cpm(GUILD) },
  ]),
  ...rows('D05', [
    { what: 'Guild: clicks', definition: 'clicks / impressions', unit: '%', band: [0.44, 0.65], measure: clickRate(GUILD) },
    {
      what: 'Guild: price of a thousand impressions',
      definition: 'cost / impressions',
      unit: '€',
      band: [38.94, 59.15],
      measure: cpm(GUILD),
    },
  ]),
  ...rows('D07', [
    {
      what: 'Rate of results before 50 of them',
      definition:
        'how far the results per impression of a dozen results lie from the later mean: first 50 results beside the later ones, on three networks',
      unit: '×',
      band: [1.05, 20],
      measure: unrest,
    },
  ]),
  ...rows('D08', [
    {
      what: 'Credit after a click',
      definition: 'longest delay of an order that is credited',
      unit: 'h',
      band: [168, 168],
      isGiven: true,
      measure: () => creditHours('lastClick'),
    },
    {
      what: 'Credit after a view',
      definition: 'longest delay of an order that is credited',
      unit: 'h',
      band: [24, 24],
      isGiven: true,
      measure: () => creditHours('lastView'),
    },
    {
      what: 'A higher bid wins more',
      definition: 'impressions at a bid of 0.90 beside 0.60 euros a click',
      unit: '×',
      band: [1.05, 20],
      measure: impressionsMore(HIGH_BID, LOW_BID),
    },
    {
      what: 'A likelier click wins more',
      definition: 'impressions of a lively ad beside a dull one, at the same bid',
      unit: '×',
      band: [1.05, 20],
      measure: impressionsMore(LIVELY, DULL),
    },
  ]),
];

/** Root mean square of ln(rate of a block of results / the later mean rate), over the first 50 results and over the others. */
function unrest(lab: Lab, seed: number): number | null {
  const before: number[] = [];
  const after: number[] = [];
  for (const variation of [TRAFFIC, FRAME, LOOPA]) {
    const rates = ratesOf(setOf(lab, seed, variation));
    const later = rates.slice(50 / BLOCK);
    if (later.length < 4) continue;
    const usual = later.reduce((a, b) => a + b, 0) / later.length;
    before.push(...rates.slice(0, 50 / BLOCK).map((rate) => rate - usual));
    after.push(...later.map((rate) => rate - usual));
  }
  const spread = (some: readonly number[]): number => Math.sqrt(some.reduce((a, b) => a + b * b, 0) / some.length);
  return after.length === 0 ? null : ratio(spread(before), spread(after));
}

/** Logarithm of the rate of results of each {@link BLOCK} results in turn. */
function ratesOf(set: AdSetRun | undefined): number[] {
  const rates: number[] = [];
  let impressions = 0;
  let results = 0;
  for (const line of set?.ads[0]?.hours ?? []) {
    impressions += line.impressions;
    results += line.results;
    if (results < BLOCK) continue;
    rates.push(Math.log(results / impressions));
    impressions = 0;
    results = 0;
  }
  return rates;
}
const BLOCK = 12.5;

/** Longest delay in hours at which an order is put down to what was clicked or seen at hour 0. */
function creditHours(what: 'lastClick' | 'lastView'): number {
  const nothing = Uint16Array.of(0);
  const members: Pick<Members, 'lastClick' | 'lastClickAt' | 'lastView' | 'lastViewAt'> = {
    lastClick: nothing,
    lastClickAt: nothing,
    lastView: nothing,
    lastViewAt: nothing,
    [what]: Uint16Array.of(1),
  };
  let hours = 0;
  while (hours < 1000 && attribute(members, 0, hours + 1).by !== Attribution.Nothing) hours++;
  return hours;
}
