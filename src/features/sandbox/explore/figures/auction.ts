import type { Action, AdSet } from '#simulation/actions.ts';
import { type AdReport, reportOfSet } from '#simulation/ads/report.ts';
import { referencePost } from '../../calibration/reference-brand.ts';
import type { Figure } from '../figure.ts';
import { NETWORK_DIAL, networkOf, playTown, spreadOf } from '../town.ts';
import type { NetworkId } from '#simulation/vocabulary.ts';

const MEMBERS = 5000;
const LUCKS = 4;
const DAYS = 7;
const EURO_A_DAY = 40;
const BIDS = [0.3, 0.5, 0.7, 1, 1.4, 2] as const;
const ADS: Readonly<Record<string, string>> = {
  dull: 'callToAction=0.05,hook=0.2',
  ordinary: '',
  lively: 'callToAction=0.9,hook=0.8,personality=0.6',
};

/** What an ad wins and what a click costs, by the bid, for a dull ad and for a lively one. */
export const AUCTION: Figure = {
  id: 'auction',
  dials: [
    { ...NETWORK_DIAL, start: 'commons' },
    { id: 'ad', options: Object.keys(ADS), start: 'ordinary' },
  ],
  play: ({ network: name, ad }, tell) => {
    const network = networkOf(name);
    const results = BIDS.map((bid, i) => {
      const reports = Array.from({ length: LUCKS }, (_, seed) => playBid(network, bid, ADS[ad ?? ''] ?? '', seed + 1));
      tell((i + 1) / BIDS.length);
      return {
        shown: spreadOf(reports.map(({ impressions }) => impressions / DAYS)),
        price: spreadOf(reports.flatMap(({ costPerClickEuro }) => costPerClickEuro ?? [])),
      };
    });
    return {
      kind: 'columns',
      places: BIDS.map(String),
      panels: [
        { id: 'shown', unit: 'people', columns: results.map(({ shown }) => shown) },
        { id: 'price', unit: '€', columns: results.map(({ price }) => price) },
      ],
    };
  },
};

/** One ad for everybody for a week. Harmless ads are rejected by mistake now and then; the next luck is taken then. */
function playBid(network: NetworkId, bidEuro: number, qualities: string, seed: number): AdReport {
  const adSet: AdSet = {
    id: 'set',
    network,
    objective: 'traffic',
    audience: { topics: [], kind: 'broad', excludesBuyers: false },
    euroPerDay: EURO_A_DAY,
    bidEuro,
    from: 0,
    to: DAYS * 24,
    hours: [],
  };
  const format = network === 'loopa' ? 'video' : 'photo';
  const post = referencePost(network, format, 1, { link: 'home', disclosed: true, text: `ad|${qualities}` });
  const start: Action = { id: 'start', hour: 0, kind: 'start-ad-set', adSet, ads: [{ id: 'ad', adSet: 'set', post }] };
  const [set] = playTown({ members: MEMBERS, hours: DAYS * 24, seed, actions: [start] }).ads.sets;
  if (!set) throw new Error('The ad set was not begun.');
  return reportOfSet(set);
}
