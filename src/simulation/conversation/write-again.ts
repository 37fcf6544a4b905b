import { mix } from '../draw.ts';
import type { TalkKind, TalkReason } from '../scenario.ts';
import type { State } from '../state.ts';
import type { SimSecond } from '../vocabulary.ts';
import { newestPost } from './channel.ts';
import type { Message } from './message.ts';
import { schedule } from './write-message.ts';

/** Nobody writes about the same thing more often than this. */
const ROUNDS = 2;

type Again = { readonly at: SimSecond; readonly kind: TalkKind; readonly reason: TalkReason | null; readonly aloud?: boolean };

/**
 * The author of a message writes once more: where they wrote before, or `aloud`, so that everybody can read it. A claim
 * without a reason is not repeated: it has its own way through the network.
 */
export function writeAgain(state: State, message: Message, { at, kind, reason, aloud = false }: Again): void {
  if (reason === null || message.round >= ROUNDS) return;
  const { member, network, why, round } = message;
  const post = message.post ?? (aloud ? (newestPost(state, network)?.number ?? null) : null);
  const isPublic = message.kind === 'review' ? false : message.isPublic || aloud;
  schedule(state, Math.floor(at / 3600), {
    kind: 'write',
    draft: {
      reason,
      kind,
      member,
      network,
      post: isPublic ? post : null,
      at,
      isPublic,
      stars: null,
      round: round + 1,
      after: message.id,
      why: mix(why, round + 1),
    },
  });
}
