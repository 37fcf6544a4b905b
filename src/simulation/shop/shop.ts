/**
 * Who buys. Everybody has occasions to buy this kind of thing at their own pace, whatever is posted; at an occasion the
 * brand competes with others. A visit to the site may also lead to a purchase at once. Both are drawn under luck that is
 * the member's own, so it can be said of each order whether it would have come anyway.
 */
import { draw, mix, Purpose, unit } from '../draw.ts';
import { clamp } from '../maths.ts';
import type { LandingPage, Product, Segment } from '../scenario.ts';
import type { Order, State, Visit } from '../state.ts';
import { byteAt, Flag, floatAt, shortAt } from '../world/members.ts';
import { attribute, Attribution } from './attribution.ts';
import { hoursSinceLetter } from './letter.ts';
import { planReturn } from './returns.ts';

/** Chance that a visit by somebody with an average need ends in a purchase, on a page of quality ½ (F02: organic social 0.5–1.0 %). */
const IMPULSE = 0.005;
/** At weekends people buy for themselves (F03: 1.7 % against 1.3 %). */
const LEISURE = 1.3;
/** E-mail addresses left per visit of a page that asks for one (F04: 1.95 %). */
const OPT_IN = 0.0195;
/** How much a view (of a post or a letter) and a click of the last three days bring the brand to mind at an occasion. */
const REMINDED = { view: 0.35, click: 1.6, hours: 72 } as const;
/** Weight of all that one could do instead of buying from anybody known. */
const OUTSIDE = 0.35;
const FAULTS = 0.022;

/** The site's visitors of this hour: purchases on impulse and addresses left. */
export function serveVisits(state: State): void {
  for (const visit of state.visits) state.visitLog.push({ ...visit, bought: serveVisit(state, visit) });
  state.visits.length = 0;
}

/** Whether the visitor buys at once. */
function serveVisit(state: State, visit: Visit): boolean {
  const { member: m, post, hour } = visit;
  const page = state.scenario.pages.find(({ id }) => id === post.post.link);
  const segment = segmentOf(state, m);
  if (!page || !segment) return false;
  const luck = mix(mix(mix(state.luck, m), hour), post.key);
  if (
    page.asksForEmail &&
    draw(luck, Purpose.OptIn) < OPT_IN * 2 * page.quality * (0.5 + (state.members.affinity[floatAt(m)] ?? 0))
  )
    optIn(state, m);
  if (page.product === null || draw(luck, Purpose.Impulse) >= impulseOf(state, visit, page, segment)) return false;
  const product = state.scenario.products.findIndex(({ id }) => id === page.product);
  const sale = { product, source: post.isAd ? 'ad' : 'post', anyway: willBuyAnyway(state, m, segment), isImpulse: true } as const;
  buy(state, m, segment, sale);
  return true;
}

function impulseOf(state: State, { member: m, post, hour }: Visit, page: LandingPage, segment: Segment): number {
  const need = Math.sqrt(clamp(segment.needPerWeek / state.meanNeed, 0.01, 9));
  const product = state.scenario.products.find(({ id }) => id === page.product);
  const wanted = product ? clamp((segment.wants[product.id] ?? 0) * 2, 0.1, 2) : 1;
  const weekend = Math.floor(hour / 24) % 7 >= 5 ? LEISURE : 1;
  return (
    post.law.intent *
    IMPULSE *
    need *
    wanted *
    weekend *
    2 *
    page.quality *
    bondOf(state.members.affinity[floatAt(m)] ?? 0, state.members.trust[floatAt(m)] ?? 0)
  );
}

function optIn(state: State, m: number): void {
  if ((state.members.flags[shortAt(m)] ?? 0) & Flag.OptedIn) return;
  state.members.flags[shortAt(m)] = (state.members.flags[shortAt(m)] ?? 0) | Flag.OptedIn;
  state.optIns++;
}

/** One day's occasions of everybody. */
export function openShop(state: State): void {
  const today = mix(mix(state.luck, Purpose.Occasion), Math.floor(state.hour / 24));
  const perDay = state.scenario.segments.map((segment) => (segment.needPerWeek / 7) * state.weather.demand);
  const { members } = state;
  for (let m = 0; m < members.count; m++) {
    const luck = mix(today, m);
    if (unit(luck) >= (perDay[members.segment[byteAt(m)] ?? 0] ?? 0)) continue;
    const segment = segmentOf(state, m);
    if (segment) decide(state, m, segment, luck);
  }
}

function decide(state: State, m: number, segment: Segment, luck: number): void {
  const product = pickProduct(state.scenario.products, segment, draw(luck, Purpose.Basket));
  const u = draw(luck, Purpose.Choice);
  if (u >= brandShare(state, m, segment, true)) return;
  const last = attribute(state.members, m, state.hour);
  const source = last.by === Attribution.Nothing ? byLetter(state, m) : (state.posts[last.number]?.isAd ?? false) ? 'ad' : 'post';
  buy(state, m, segment, { product, source, anyway: u < brandShare(state, m, segment, false), isImpulse: false });
}

const byLetter = (state: State, m: number): Order['source'] =>
  fading(hoursSinceLetter(state, m) ?? REMINDED.hours) > 0 ? 'email' : 'own';

/** The brand's share of an occasion; `asNow` false: as the member was at the start, reminded by nothing. */
function brandShare(state: State, m: number, segment: Segment, asNow: boolean): number {
  const { members } = state;
  const isAware = ((members.flags[shortAt(m)] ?? 0) & (asNow ? Flag.Aware : Flag.FirstAware)) !== 0;
  if (!isAware) return 0;
  const affinity = asNow ? (members.affinity[floatAt(m)] ?? 0) : (members.firstAffinity[m] ?? 0) / 255;
  const trust = asNow ? (members.trust[floatAt(m)] ?? 0) : (members.firstTrust[m] ?? 0) / 255;
  const pull = bondOf(affinity, trust) * (asNow ? 1 + remindedOf(state, m) : 1) * priceFactor(state, m);
  return pull / (pull + rivalsPull(state, m, segment) + OUTSIDE);
}

const bondOf = (affinity: number, trust: number): number => (0.25 + 1.5 * affinity) * (0.25 + 1.25 * trust);

function remindedOf(state: State, m: number): number {
  const { members, hour } = state;
  const views = fading(hour - (members.lastViewAt[m] ?? 0)) * (members.lastView[m] ? REMINDED.view : 0);
  const letter = fading(hoursSinceLetter(state, m) ?? REMINDED.hours) * REMINDED.view;
  return views + letter + fading(hour - (members.lastClickAt[m] ?? 0)) * (members.lastClick[m] ? REMINDED.click : 0);
}
const fading = (hours: number): number => (hours >= REMINDED.hours ? 0 : 1 - hours / REMINDED.hours);

/** Those who look at prices buy where it is cheaper. */
function priceFactor(state: State, m: number): number {
  const rivals = state.scenario.competitors;
  if (rivals.length === 0) return 1;
  const mean = rivals.reduce((sum, rival) => sum + rival.priceIndex, 0) / rivals.length;
  return clamp(1 + ((state.members.price[byteAt(m)] ?? 128) / 255) * 1.5 * (mean - 1), 0.3, 2);
}

function rivalsPull(state: State, m: number, segment: Segment): number {
  let sum = 0;
  state.scenario.competitors.forEach((rival, c) => {
    const followed = (state.members.rivals[m] ?? 0) & (1 << c) ? 1.4 : 1;
    sum += (rival.pull[segment.id] ?? 0.3) * followed;
  });
  return sum;
}

function pickProduct(products: readonly Product[], segment: Segment, u: number): number {
  const weights = products.map(({ id }) => segment.wants[id] ?? 0.02);
  let rest = u * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => (rest -= weight) < 0);
  return index < 0 ? products.length - 1 : index;
}

/** Whether the member's own occasions of the next seven days would have led here without any post. */
function willBuyAnyway(state: State, m: number, segment: Segment): boolean {
  const day = Math.floor(state.hour / 24);
  for (let d = day; d < day + 7; d++) {
    const luck = mix(mix(mix(state.luck, Purpose.Occasion), d), m);
    if (unit(luck) >= segment.needPerWeek / 7) continue;
    if (draw(luck, Purpose.Choice) < brandShare(state, m, segment, false)) return true;
  }
  return false;
}

type Sale = Pick<Order, 'product' | 'source' | 'anyway'> & { readonly isImpulse: boolean };

function buy(state: State, m: number, segment: Segment, { product: index, source, anyway, isImpulse }: Sale): void {
  const product = state.scenario.products[index];
  if (!product) return;
  const week = Math.floor(state.hour / 168);
  const sold = state.sold[index] ?? 0;
  if (product.stockPerWeek !== null && sold >= product.stockPerWeek * (week + 1)) {
    state.soldOut++;
    return;
  }
  state.sold[index] = sold + 1;
  state.members.flags[shortAt(m)] = (state.members.flags[shortAt(m)] ?? 0) | Flag.Bought;
  const last = attribute(state.members, m, state.hour);
  const hasFault = draw(mix(mix(mix(state.luck, m), state.hour), index), Purpose.Fault) < FAULTS;
  const order: Order = {
    member: m,
    product: index,
    hour: state.hour,
    source,
    attributedTo: attributedTo(state, last),
    anyway,
    euro: product.priceEuro,
    hasFault,
    returnedAt: null,
  };
  state.orders.push(order);
  planReturn(state, order, segment, isImpulse);
}

/** Views count only for ads: no network reports a sale for a post that was merely seen. */
function attributedTo(state: State, last: ReturnType<typeof attribute>): number {
  if (last.by === Attribution.Nothing) return -1;
  return last.by === Attribution.Click || (state.posts[last.number]?.isAd ?? false) ? last.number : -1;
}

const segmentOf = (state: State, m: number): Segment | undefined =>
  state.scenario.segments[state.members.segment[byteAt(m)] ?? 0];
