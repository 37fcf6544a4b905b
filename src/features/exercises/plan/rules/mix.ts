import type { Slot } from '../plan.ts';
import { type Finding, idsOf, type Judge, on, usedNetworks } from './finding.ts';

/** Share of posts that may sell, and the share from which it is most of what people see. */
const SELLING = { most: 1 / 3, grave: 1 / 2 } as const;
const PILLAR_MOST = 1 / 2;
const PILLARS_LEAST = 3;
/** From so many posts on one can speak of a mix. */
const ENOUGH = 4;
const LOST = { selling: 4, grave: 8, row: 2, mostRows: 6, onePillar: 5, fewPillars: 4, nobody: 4, nothing: 5 } as const;

/** What about, and what for. */
export const judgeMix: Judge = (look) =>
  look.slots.length < ENOUGH ? [] : [...findSelling(look), ...findRows(look), ...findPillars(look), ...findAims(look)];

const findSelling: Judge = ({ slots }) => {
  const selling = slots.filter(({ aim }) => aim === 'sell');
  const share = selling.length / slots.length;
  if (share <= SELLING.most) return [];
  const figures = { count: selling.length, of: slots.length };
  const lost = share > SELLING.grave ? LOST.grave : LOST.selling;
  return [{ rule: 'much-selling', part: 'mix', slots: idsOf(selling), lost, figures, source: 'A12' }];
};

const findRows: Judge = (look) => {
  const rows = usedNetworks(look).flatMap(({ id: network }) => {
    const own = on(look.slots, network);
    return own.flatMap((slot, i) => {
      const before = own[i - 1];
      return before?.aim === 'sell' && slot.aim === 'sell' ? [{ network, pair: [before, slot] }] : [];
    });
  });
  return rows.map(({ network, pair }, i): Finding => {
    const lost = (i + 1) * LOST.row > LOST.mostRows ? 0 : LOST.row;
    return { rule: 'selling-in-a-row', part: 'mix', slots: idsOf(pair), lost, network, source: 'C09' };
  });
};

const findPillars: Judge = ({ client, slots }) => {
  const counted = client.pillars.map(({ id }) => ({ id, own: slots.filter(({ pillar }) => pillar === id) }));
  const used = counted.filter(({ own }) => own.length > 0).length;
  const heavy = counted.filter(({ own }) => own.length / slots.length > PILLAR_MOST);
  const few: Finding[] =
    used < PILLARS_LEAST
      ? [
          {
            rule: 'few-pillars',
            part: 'mix',
            slots: [],
            lost: LOST.fewPillars,
            figures: { used, of: counted.length },
            source: 'house',
          },
        ]
      : [];
  return [...few, ...heavy.map(({ id, own }) => onePillar(id, own, slots.length))];
};

const onePillar = (pillar: string, own: readonly Slot[], of: number): Finding => ({
  rule: 'one-pillar',
  part: 'mix',
  slots: idsOf(own),
  lost: LOST.onePillar,
  pillar,
  figures: { count: own.length, of },
  source: 'A12',
});

const findAims: Judge = ({ slots }) => {
  const has = (...aims: Slot['aim'][]): boolean => slots.some(({ aim }) => aims.includes(aim));
  const nobody: Finding = { rule: 'nobody-asked', part: 'mix', slots: [], lost: LOST.nobody, source: 'C08' };
  const nothing: Finding = { rule: 'nothing-wanted', part: 'mix', slots: [], lost: LOST.nothing, source: 'house' };
  return [...(has('talk') ? [] : [nobody]), ...(has('visit', 'sell') ? [] : [nothing])];
};
