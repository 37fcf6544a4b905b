/** What a finished run shows of its player's habits: counts that luck has no hand in, for the learner's competencies. */
import type { RunMark } from '#features/progress/client.ts';
import { askedWeeks, isSteady } from '#simulation/client/weeks.ts';
import { afterWaking } from '#simulation/conversation/patience.ts';
import { saysSomething, wantsAnswer } from '#simulation/conversation/wants-answer.ts';
import type { LivePost } from '#simulation/feed/live-post.ts';
import type { State } from '#simulation/state.ts';
import { HOURS_A_WEEK } from '#simulation/vocabulary.ts';
import { hasWeakOpening, isInQuietHour, ownPosts, QUICK_HOURS } from './good-habits.ts';

const CAREFUL = 0.7;
/** A statement worth less calms nobody; a first one later than this many hours is late. */
const CALMS = 0.25;
const SOON_HOURS = 24;

/** Nothing for who has hardly played: fewer posts than weeks are a beginning. What did not come up is left out. */
export function marksOf(state: State): RunMark[] {
  const posts = ownPosts(state);
  const weeks = state.scenario.weeks;
  if (state.hour < weeks * HOURS_A_WEEK || posts.length < weeks) return [];
  const marks = [
    questionsOf(state),
    count('cadence', askedWeeks(state), isSteady),
    count('hours', posts, (post) => !isInQuietHour(state, post)),
    count('openings', posts, (post) => !hasWeakOpening(post) && post.appraisal.qualities.craft >= CAREFUL),
    count('descriptions', posts.filter(hasPicture), isDescribed),
    answersOf(state),
    crisisOf(state),
    testsOf(state),
    expectationsOf(state, posts),
    count(
      'links',
      posts.filter(({ post }) => post.link !== null),
      ({ post }) => post.isTagged,
    ),
    { kind: 'report', got: Math.round(100 * state.client.report), of: state.client.report > 0 ? 100 : 0 } as const,
    honestyOf(state),
  ];
  return marks.filter(({ of }) => of > 0);
}

const count = <Item>(kind: RunMark['kind'], items: readonly Item[], isDone: (item: Item) => boolean): RunMark => ({
  kind,
  got: items.filter(isDone).length,
  of: items.length,
});

/** Nobody can ask more than the client has patience for. */
function questionsOf({ scenario: { client }, client: { asked } }: State): RunMark {
  const worthy = client.questions.filter(({ worth }) => worth > 0);
  const of = Math.min(worthy.length, client.patience);
  return { kind: 'questions', got: Math.min(of, worthy.filter(({ id }) => asked.has(id)).length), of };
}

const hasPicture = ({ post }: LivePost): boolean => post.picture !== null;
const isDescribed = ({ post }: LivePost): boolean =>
  post.format === 'video' || post.format === 'live' ? post.hasCaptions : post.altText.trim() !== '';

const answersOf = ({ conversation }: State): RunMark =>
  count('answers', conversation.messages.filter(wantsAnswer), ({ at, replies }) => {
    const first = replies.find(saysSomething);
    return first !== undefined && first.at * 3600 <= afterWaking(at, QUICK_HOURS);
  });

/** Only where there was a crisis: a statement soon, one that calms, and nothing sent out meanwhile that angered people. */
function crisisOf({ conversation: { storm } }: State): RunMark {
  if (storm.phase === 'ahead') return { kind: 'crisis', got: 0, of: 0 };
  const steps = [
    storm.statements.some(({ hour }) => hour - storm.since <= SOON_HOURS),
    storm.statements.some(({ weight, harm }) => weight >= CALMS && harm === 0),
    storm.toneDeaf === 0,
  ];
  return { kind: 'crisis', got: steps.filter(Boolean).length, of: steps.length };
}

const testsOf = ({ ads }: State): RunMark =>
  count('tests', ads.sets, (set) => set.ads.length > 1 && set.ads.every(({ status }) => status !== 'rejected'));

function expectationsOf({ plans }: State, posts: readonly LivePost[]): RunMark {
  const said = new Set(plans.filter(({ hasHypothesis }) => hasHypothesis).map(({ id }) => id));
  return count('expectations', posts, ({ id }) => said.has(id));
}

/** What went out in the brand's name, by whoever was paid for it, and in answers. */
function honestyOf({ posts, conversation: { messages, leaks } }: State): RunMark {
  const sent = posts.filter(({ author }) => author <= 0);
  const answers = messages.reduce((sum, { replies }) => sum + replies.length, 0);
  const breaches = sent.filter(({ appraisal }) => appraisal.traps.length > 0).length + leaks.length;
  const of = sent.length + answers;
  return { kind: 'honesty', got: Math.max(0, of - breaches), of };
}
