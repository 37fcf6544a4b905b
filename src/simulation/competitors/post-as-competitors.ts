/** Competitors post by policies of their own: so many a week, at their hours, in their formats; promotions now and then. */
import type { Post } from '../actions.ts';
import type { PostAppraisal, PostQualities } from '../appraisal/types.ts';
import { hashText, mix, Purpose, unit } from '../draw.ts';
import { publishDraft } from '../feed/publish.ts';
import { clamp } from '../maths.ts';
import { AVERAGE } from '../reactions/multipliers.ts';
import type { CompetitorPosting } from '../scenario.ts';
import type { State } from '../state.ts';
import { HOURS_A_DAY, HOURS_A_WEEK, NETWORKS, type NetworkId } from '../vocabulary.ts';
import { MOST_COMPETITORS } from './competitors-state.ts';

/** Chance that a week is one of promotions, and that it has a contest. */
const PROMOTION_WEEK = 0.17;
const CONTEST_WEEK = 0.05;
/** Most posts of one competitor on one network in a day. */
const MOST_A_DAY = 6;

/** Publishes what competitors post in this hour. */
export function playCompetitors(state: State): void {
  const { competitors } = state.scenario;
  for (let c = 0; c < competitors.length && c < MOST_COMPETITORS; c++) {
    for (const network of NETWORKS) {
      const posting = competitors[c]?.posts[network];
      if (posting) playHourOf(state, c, network, posting);
    }
  }
}

function playHourOf(state: State, c: number, network: NetworkId, posting: CompetitorPosting): void {
  const day = Math.floor(state.hour / HOURS_A_DAY);
  const who = mix(mix(mix(mix(state.seed, Purpose.Rival), c), hashText(network)), day);
  const perDay = posting.perWeek / 7;
  const count = Math.min(MOST_A_DAY, Math.floor(perDay) + (unit(mix(who, 0)) < perDay % 1 ? 1 : 0));
  for (let i = 1; i <= count; i++) {
    const luck = mix(who, i);
    if (pick(posting.hours, mix(luck, 1), 12) === state.hour % HOURS_A_DAY)
      postOne(state, c, network, posting, luck, day * 10 + i);
  }
}

function postOne(state: State, c: number, network: NetworkId, posting: CompetitorPosting, luck: number, serial: number): void {
  const week = mix(mix(mix(state.seed, Purpose.Rival + 100), c), Math.floor(state.hour / HOURS_A_WEEK));
  const post: Post = {
    network,
    format: pick(posting.formats, mix(luck, 2), 'photo'),
    pillar: '',
    topic: pick(posting.topics, mix(luck, 3), 'local'),
    language: 'en',
    text: '',
    picture: null,
    altText: '',
    hasCaptions: true,
    link: null,
    isTagged: false,
    disclosed: false,
  };
  const appraisal = appraisalOf(posting, luck, unit(week) < PROMOTION_WEEK, unit(mix(week, 1)) < CONTEST_WEEK);
  const id = `${state.scenario.competitors[c]?.id ?? ''}-${network}-${String(serial)}`;
  state.competitors.posts[c]?.push(publishDraft(state, { id, post, author: c + 1, appraisal }));
}

/** Qualities by policy, a little different each time; nobody reads a text here. */
function appraisalOf(posting: CompetitorPosting, luck: number, isPromotion: boolean, isContest: boolean): PostAppraisal {
  const better = 0.7 * (posting.quality - 0.5) + 0.3 * (unit(mix(luck, 4)) - 0.5);
  const qualities: PostQualities = {
    ...AVERAGE,
    hook: clamp(AVERAGE.hook + better, 0, 1),
    usefulness: clamp(AVERAGE.usefulness + 0.7 * better, 0, 1),
    personality: clamp(AVERAGE.personality + 0.7 * better, 0, 1),
    nativeFit: clamp(AVERAGE.nativeFit + 0.6 * better, 0, 1),
    arousal: clamp(AVERAGE.arousal + (isContest ? 0.25 : 0), 0, 1),
    promotion: clamp(posting.promotion + (isPromotion ? 0.35 : 0), 0, 1),
  };
  return {
    qualities,
    asks: isContest ? 'tag' : 'nothing',
    begs: 0,
    isQuestion: false,
    hashtags: 2,
    characters: 120,
    traps: [],
    findings: [],
    topicFit: 1,
    repeats: 0,
    likelyTopic: null,
  };
}

function pick<T>(list: readonly T[], hash: number, otherwise: T): T {
  return list[Math.floor(unit(hash) * list.length)] ?? otherwise;
}
