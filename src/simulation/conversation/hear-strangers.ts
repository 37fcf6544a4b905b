/**
 * Who writes without having bought or commented: questions and leads of people who have come across the brand, spam, and
 * those who come to mock. Each day a number of members is picked blindly, by keyed draws, and writes with their own
 * probability: so nobody's luck depends on anybody else, and it costs as much as is written.
 */
import { draw, hashText, mix, unit } from '../draw.ts';
import { clamp } from '../maths.ts';
import type { TalkKind, TalkReason } from '../scenario.ts';
import type { State } from '../state.ts';
import { byteAt, Flag, floatAt, LEVELS, shortAt } from '../world/members.ts';
import { channelFor } from './channel.ts';
import { Talk } from './luck.ts';
import { whenAwake } from './patience.ts';
import { reasonFor } from './reasons.ts';
import { schedule } from './write-message.ts';

/** Questions a week of a thousand members who know the brand and have an average need. */
const ASKS = 2.5;
/** A member reminded of the brand in the last three days asks so much sooner. */
const REMINDED = 2.5;
/** A week, per thousand followers. */
const SPAM = 1;
const TROLLS = 0.7;

/** The most that {@link readiness} can be. */
const READIEST = 6;

type Visitors = {
  readonly purpose: number;
  readonly perDay: number;
  readonly causes: readonly TalkReason['cause'][];
  readonly kinds: readonly TalkKind[];
  readonly publicShare: number;
  readonly accepts: (m: number) => number;
};

/** Plans what strangers write in the day that begins. */
export function hearStrangers(state: State): void {
  const followers = state.followers.reduce((sum, count) => sum + count, 0);
  visit(state, {
    purpose: Talk.Asks,
    perDay: (state.members.count / 1000) * (ASKS / 7) * READIEST,
    causes: ['none', 'post', 'order'],
    kinds: ['question', 'lead'],
    publicShare: 0.35,
    accepts: (m) => readiness(state, m) / READIEST,
  });
  visit(state, {
    purpose: Talk.Spam,
    perDay: (followers / 1000) * (SPAM / 7),
    causes: ['none', 'post'],
    kinds: ['spam'],
    publicShare: 0.6,
    accepts: () => 1,
  });
  visit(state, {
    purpose: Talk.Troll,
    perDay: (followers / 1000) * (TROLLS / 7) * 2,
    causes: ['none', 'post'],
    kinds: ['troll'],
    publicShare: 1,
    accepts: (m) => (1 - (state.members.affinity[floatAt(m)] ?? 0)) * (1 - (state.members.affinity[floatAt(m)] ?? 0)),
  });
}

function visit(state: State, visitors: Visitors): void {
  const day = mix(mix(state.luck, visitors.purpose), Math.floor(state.hour / 24));
  const count = Math.floor(visitors.perDay + unit(day));
  for (let k = 0; k < count; k++) {
    const hash = mix(day, k);
    const m = Math.floor(unit(hash) * state.members.count);
    if (unit(mix(hash, 1)) < visitors.accepts(m)) write(state, visitors, m, hash);
  }
}

function write(state: State, { causes, kinds, publicShare, purpose }: Visitors, member: number, hash: number): void {
  const reason = reasonFor(state, member, mix(hash, 2), { causes, kinds });
  const channel = channelFor(state, member, hash, publicShare);
  if (!reason || !channel) return;
  const at = whenAwake(state.hour * 3600 + Math.floor(draw(hash, Talk.Delay) * 86_400));
  const why = mix(hashText(reason.id), purpose);
  const draft = { reason, kind: reason.kind, member, ...channel, at, stars: null, round: 0, after: null, why };
  schedule(state, Math.floor(at / 3600), { kind: 'write', draft });
}

/** Beside that of an average member who knows the brand. */
function readiness(state: State, m: number): number {
  const { members } = state;
  if (((members.flags[shortAt(m)] ?? 0) & Flag.Aware) === 0) return 0;
  const segment = state.scenario.segments[members.segment[byteAt(m)] ?? 0];
  const need = Math.sqrt(clamp((segment?.needPerWeek ?? 0) / Math.max(state.meanNeed, 1e-9), 0.01, 4));
  const isReminded = members.lastView[m] !== 0 && state.hour - (members.lastViewAt[m] ?? 0) <= 72;
  const talk = clamp(LEVELS[members.talk[byteAt(m)] ?? 128] ?? 1, 0.4, 2);
  return Math.min(READIEST, need * (0.5 + (members.affinity[floatAt(m)] ?? 0)) * talk * (isReminded ? REMINDED : 1));
}
