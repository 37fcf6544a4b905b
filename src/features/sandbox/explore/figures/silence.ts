import type { Action } from '#simulation/actions.ts';
import type { State } from '#simulation/state.ts';
import { TOWN } from '../../calibration/reference-town.ts';
import type { Figure } from '../figure.ts';
import { ordinaryPost, playTown, schedule, spreadOf } from '../town.ts';
import { floatAt } from '#simulation/world/members.ts';

const MEMBERS = 2400;
const LUCKS = 6;
const WEEKS = 4;
const AFTER_HOURS = [1, 4, 12, 24, 72, Infinity] as const;
const REPLIES: Readonly<Record<string, string>> = {
  kind: 'acknowledges=1,answers=1,repairs=1,voice=0.8',
  copied: 'acknowledges=0.4,answers=0.1,canned=1',
  blaming: 'answers=0.5,blames=1',
};

/** What people who complained think of the brand after four weeks, by how long they waited for an answer. */
export const SILENCE: Figure = {
  id: 'silence',
  dials: [{ id: 'reply', options: Object.keys(REPLIES), start: 'kind' }],
  play: ({ reply }, tell) => {
    const columns = AFTER_HOURS.map((wait, i) => {
      const trust = Array.from({ length: LUCKS }, (_, seed) => playWait(wait, REPLIES[reply ?? ''] ?? '', seed + 1));
      tell((i + 1) / AFTER_HOURS.length);
      return spreadOf(trust);
    });
    return { kind: 'columns', places: AFTER_HOURS.map(String), panels: [{ id: 'trust', unit: 'points', columns }] };
  },
};

/** Change of the mean trust, in points of a hundred, of those who complained. */
function playWait(wait: number, text: string, seed: number): number {
  const actions = Array.from({ length: 3 * WEEKS }, (_, n) =>
    schedule(`post ${String(n)}`, ordinaryPost('commons', n), Math.floor((n * 7) / 3) * 24 + 12),
  );
  const answered = new Set<string>();
  const each = (state: State): Action[] =>
    state.conversation.messages
      .filter(({ id, kind, at }) => kind === 'complaint' && !answered.has(id) && state.hour * 3600 - at >= wait * 3600)
      .map(({ id }) => {
        answered.add(id);
        return { id: `reply ${id}`, hour: state.hour, kind: 'reply', target: id, text, isPrivate: false };
      });
  const { members, conversation } = playTown({ members: MEMBERS, hours: WEEKS * 168, seed, scenario: TOWN, actions, each });
  const authors = [...new Set(conversation.messages.flatMap(({ kind, member }) => (kind === 'complaint' ? [member] : [])))];
  const change = authors.map((m) => (members.trust[floatAt(m)] ?? 0) - (members.firstTrust[m] ?? 0) / 255);
  return (100 * change.reduce((sum, one) => sum + one, 0)) / Math.max(1, change.length);
}
