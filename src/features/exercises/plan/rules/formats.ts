import { NETWORK_RULES } from '../networks.ts';
import { type Finding, idsOf, type Judge, on, usedNetworks } from './finding.ts';

const ENOUGH = 3;
const LOST = { weak: 2, mostWeak: 8, noStrong: 3 } as const;

/** In which form: what a network favours, and what it lets lie. */
export const judgeFormats: Judge = (look) =>
  usedNetworks(look).flatMap(({ id: network, formats }): Finding[] => {
    const { strong, weak, formatSource: source } = NETWORK_RULES[network];
    const own = on(look.slots, network);
    const poor = own.filter(({ format }) => weak.includes(format));
    const hasStrong = own.some(({ format }) => strong.includes(format));
    const canStrong = formats.some(({ id }) => strong.includes(id));
    const about = { part: 'formats', network, source } as const;
    const weakOnes: Finding[] =
      poor.length === 0
        ? []
        : [
            {
              ...about,
              rule: 'weak-format',
              slots: idsOf(poor),
              lost: Math.min(LOST.mostWeak, LOST.weak * poor.length),
              figures: { count: poor.length },
            },
          ];
    const lacking: Finding[] =
      own.length >= ENOUGH && !hasStrong && canStrong
        ? [{ ...about, rule: 'no-strong-format', slots: idsOf(own), lost: LOST.noStrong, figures: { count: own.length } }]
        : [];
    return [...weakOnes, ...lacking];
  });
