import { type InboxItem, inboxOf, type ReplyMetrics, replyMetricsOf } from '#simulation/conversation/inbox.ts';
import { afterWaking } from '#simulation/conversation/patience.ts';
import type { Telling } from '#simulation/appraisal/telling.ts';
import { wantsAnswer } from '#simulation/conversation/wants-answer.ts';
import type { State } from '#simulation/state.ts';
import type { NetworkId, SimHour, SimSecond } from '#simulation/vocabulary.ts';

/** Waking hours after which an answer no longer counts whole: the same as in the score's habits. */
const QUICK_HOURS = 4;
/** So much of a post tells which one it is. */
const FIRST_CHARACTERS = 140;

export type InboxRow = InboxItem & {
  /** From here on an answer is late. Nobody counts the night. */
  readonly lateAt: SimSecond;
  /** Its author wanted an answer and waits no longer; praise and spam only grow old. */
  readonly hasGivenUp: boolean;
};
/** The post or ad under which somebody has written. */
export type PostShown = { readonly network: NetworkId; readonly text: string; readonly isAd: boolean };

export type InboxView = {
  readonly hour: SimHour;
  /** The newest first. */
  readonly items: readonly InboxRow[];
  readonly kept: ReplyMetrics;
  /** By id; those that items stand under. */
  readonly posts: Readonly<Record<string, PostShown>>;
  /** When the storm broke out, and whether it is over; null before. */
  readonly storm: StormShown | null;
};

export type StormShown = {
  readonly since: SimHour;
  readonly isOver: boolean;
  /** How a careful reader takes each statement, by its id; one made before the storm is in nobody's mind. */
  readonly tellings: Readonly<Record<string, Telling>>;
};

export function inboxView(state: State): InboxView {
  const { storm, messages } = state.conversation;
  const givenUp = new Set(messages.filter((message) => message.state === 'expired' && wantsAnswer(message)).map(({ id }) => id));
  return {
    hour: state.hour,
    items: inboxOf(state).map((item) => ({
      ...item,
      lateAt: afterWaking(item.at, QUICK_HOURS),
      hasGivenUp: givenUp.has(item.id),
    })),
    kept: replyMetricsOf(state),
    posts: postsOf(state),
    storm:
      storm.phase === 'ahead'
        ? null
        : {
            since: storm.since,
            isOver: storm.phase === 'over',
            tellings: Object.fromEntries(storm.statements.map(({ id, telling }) => [id, telling])),
          },
  };
}

function postsOf({ conversation, posts }: State): Record<string, PostShown> {
  const numbers = new Set(conversation.messages.flatMap(({ post }) => (post === null ? [] : [post])));
  return Object.fromEntries(
    [...numbers].flatMap((number) => {
      const live = posts[number];
      return live ? [[live.id, shownOf(live.post.network, live.post.text, live.isAd)]] : [];
    }),
  );
}

const shownOf = (network: NetworkId, text: string, isAd: boolean): PostShown => ({
  network,
  isAd,
  text: text.length > FIRST_CHARACTERS ? `${text.slice(0, FIRST_CHARACTERS).trimEnd()} …` : text,
});
