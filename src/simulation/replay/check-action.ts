/** Whether an action can be done: the first thing that is wrong with it, by field, or null. Used before an action is kept, and again on the server. */
import type { Action, ActionOf, Post } from '../actions.ts';
import { LAWS } from '../networks/index.ts';
import type { Scenario } from '../scenario.ts';
import { NETWORKS, type SimHour } from '../vocabulary.ts';

export type Wrong = { readonly field: string; readonly message: string };

/** `now` is the hour up to which the run has been played, `known` the actions before this one. */
export function checkAction(scenario: Scenario, action: Action, now: SimHour, known: readonly Action[]): Wrong | null {
  const end = scenario.weeks * 168;
  if (action.hour < now)
    return {
      field: 'hour',
      message: `is ${String(action.hour)}, but it is already hour ${String(now)}. What is past can't be changed.`,
    };
  if (action.hour >= end)
    return { field: 'hour', message: `is ${String(action.hour)}, but the run ends at hour ${String(end)}.` };
  if (known.some(({ id }) => id === action.id))
    return { field: 'id', message: `"${action.id}" is taken by another action. Give it one of its own.` };
  switch (action.kind) {
    case 'schedule-post':
      return checkPost(scenario, action.post, 'post') ?? checkTime(action.at, action.hour, end, 'at');
    case 'edit-post':
      return checkEdited(known, action) ?? checkPost(scenario, action.post, 'post');
    case 'move-post':
      return checkTarget(known, action.target, 'schedule-post') ?? checkTime(action.at, action.hour, end, 'at');
    case 'cancel-post':
    case 'delete-post':
    case 'ask-approval':
      return checkTarget(known, action.target, 'schedule-post');
    case 'start-ad-set':
      return checkAdSet(scenario, action);
    case 'edit-ad-set':
      return (
        checkMoney(action.euroPerDay, 'euroPerDay') ?? (action.bidEuro === null ? null : checkMoney(action.bidEuro, 'bidEuro'))
      );
    case 'hire-influencer':
      return (
        checkNamed(scenario.influencers, action.influencer, 'influencer', 'influencer') ??
        checkTime(action.at, action.hour, end, 'at')
      );
    case 'start-contest':
      return (
        checkMoney(action.contest.prizeEuro, 'contest.prizeEuro') ?? checkPost(scenario, action.contest.post, 'contest.post')
      );
    case 'ask-client':
      return checkNamed(scenario.client.questions, action.question, 'question', 'question');
    case 'make-statement':
      return (
        action.networks
          .map((network, i) => checkNetwork(scenario, network, `networks.${String(i)}`))
          .find((wrong) => wrong !== null) ?? null
      );
    default:
      return null;
  }
}

function checkPost(scenario: Scenario, post: Post, field: string): Wrong | null {
  const network = checkNetwork(scenario, post.network, `${field}.network`);
  if (network) return network;
  const law = LAWS[NETWORKS.indexOf(post.network)];
  if (law && !law.formats[post.format])
    return {
      field: `${field}.format`,
      message: `"${post.format}" can't be posted on ${post.network}. It takes ${Object.keys(law.formats).join(', ')}.`,
    };
  if (law && post.text.length > law.text.limit)
    return {
      field: `${field}.text`,
      message: `has ${String(post.text.length)} characters; ${post.network} takes ${String(law.text.limit)}.`,
    };
  return (
    checkNamed(scenario.pillars, post.pillar, `${field}.pillar`, 'pillar') ??
    (post.link === null ? null : checkNamed(scenario.pages, post.link, `${field}.link`, 'page')) ??
    checkPicture(scenario, post, field)
  );
}

/** One's own is known by no scenario: what it shows is said with it, and it takes the name of none of the library. */
function checkPicture(scenario: Scenario, { picture, ownPicture }: Post, field: string): Wrong | null {
  if (!ownPicture) return picture === null ? null : checkNamed(scenario.pictures, picture, `${field}.picture`, 'picture');
  if (picture === null) return { field: `${field}.picture`, message: 'is missing, but ownPicture describes one. Name it.' };
  if (scenario.pictures.some(({ id }) => id === picture))
    return { field: `${field}.ownPicture`, message: `describes "${picture}", which is the client's. Leave it out.` };
  const { product } = ownPicture;
  return product === null ? null : checkNamed(scenario.products, product, `${field}.ownPicture.product`, 'product');
}

function checkNetwork(scenario: Scenario, network: string, field: string): Wrong | null {
  const used = NETWORKS.filter((name) => scenario.brand.followers[name] !== undefined);
  if (used.some((name) => name === network)) return null;
  return { field, message: `is "${network}", on which ${scenario.brand.name} has no account. Take one of ${used.join(', ')}.` };
}

function checkNamed(items: readonly { readonly id: string }[], id: string, field: string, what: string): Wrong | null {
  if (items.some((item) => item.id === id)) return null;
  return {
    field,
    message: `names the ${what} "${id}", which does not exist. Take one of ${items.map((item) => item.id).join(', ')}.`,
  };
}

function checkTime(at: SimHour, now: SimHour, end: SimHour, field: string): Wrong | null {
  if (at < now) return { field, message: `is hour ${String(at)}, before the hour in which it is decided (${String(now)}).` };
  return at >= end ? { field, message: `is hour ${String(at)}, but the run ends at hour ${String(end)}.` } : null;
}

function checkTarget(known: readonly Action[], target: string, kind: Action['kind'], what: string = kind): Wrong | null {
  return known.some((action) => action.id === target && action.kind === kind)
    ? null
    : { field: 'target', message: `names "${target}", but no ${what} before it has this id.` };
}

/** A planned post, or an ad: that one stays on its network, where its set buys. */
function checkEdited(known: readonly Action[], { target, post }: ActionOf<'edit-post'>): Wrong | null {
  const ad = known.flatMap((action) => (action.kind === 'start-ad-set' ? action.ads : [])).find(({ id }) => id === target);
  if (ad === undefined) return checkTarget(known, target, 'schedule-post', 'schedule-post or ad');
  if (ad.post.network === post.network) return null;
  return {
    field: 'post.network',
    message: `is "${post.network}", but the ad "${target}" runs on ${ad.post.network}. Start another ad set there.`,
  };
}

const checkMoney = (euro: number, field: string): Wrong | null =>
  euro >= 0 && euro <= 1_000_000 ? null : { field, message: `is ${String(euro)}; an amount is between 0 and 1000000 euros.` };

function checkAdSet(scenario: Scenario, { adSet, ads }: Extract<Action, { kind: 'start-ad-set' }>): Wrong | null {
  const wrong = checkNetwork(scenario, adSet.network, 'adSet.network') ?? checkMoney(adSet.euroPerDay, 'adSet.euroPerDay');
  if (wrong) return wrong;
  if (adSet.to <= adSet.from)
    return { field: 'adSet.to', message: `is hour ${String(adSet.to)}; it must be after adSet.from (${String(adSet.from)}).` };
  if (ads.length === 0) return { field: 'ads', message: 'is empty; an ad set needs at least one ad.' };
  return ads.map((ad, i) => checkPost(scenario, ad.post, `ads.${String(i)}.post`)).find((found) => found !== null) ?? null;
}
