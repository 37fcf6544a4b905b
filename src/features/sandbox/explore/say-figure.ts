import type { Locale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { NETWORK_NAMES } from '#ui/networks.ts';
import type { Drawing } from './figure.ts';
import type { Words } from './words.ts';

/** A number's place in a finding, which the figure fills in when it has been played. */
const AT = { best: '{best}', most: '{most}', worst: '{worst}', least: '{least}', low: '{low}', high: '{high}' };

type Said = { readonly name: () => string; readonly axis: () => string; readonly finding: () => string };

const FIGURES: Readonly<Record<string, Said>> = {
  hour: { name: m.explore_hour, axis: m.explore_hour_axis, finding: () => m.explore_hour_finding(AT) },
  frequency: { name: m.explore_frequency, axis: m.explore_frequency_axis, finding: () => m.explore_frequency_finding(AT) },
  weights: {
    name: m.explore_weights,
    axis: () => '',
    finding: () => m.explore_weights_finding({ first: '{first}', last: '{last}' }),
  },
  cascade: {
    name: m.explore_cascade,
    axis: m.explore_cascade_axis,
    finding: () => m.explore_cascade_finding({ all: '{all}', friends: '{friends}', most: '{most}', middle: '{middle}' }),
  },
  auction: { name: m.explore_auction, axis: m.explore_auction_axis, finding: () => m.explore_auction_finding(AT) },
  luck: {
    name: m.explore_luck,
    axis: m.explore_luck_axis,
    finding: () => m.explore_luck_finding({ found: '{found}', pairs: '{pairs}', limit: '{limit}' }),
  },
  silence: { name: m.explore_silence, axis: m.explore_silence_axis, finding: () => m.explore_silence_finding(AT) },
};

const PANELS: Readonly<Record<string, () => string>> = {
  reach: m.explore_hour_reach,
  each: m.explore_frequency_each,
  followers: m.explore_frequency_followers,
  shown: m.explore_auction_shown,
  price: m.explore_auction_price,
  trust: m.explore_silence_trust,
};

const BARS: Readonly<Record<string, () => string>> = {
  joke: m.explore_bar_joke,
  recipe: m.explore_bar_recipe,
  sale: m.explore_bar_sale,
  baker: m.explore_bar_baker,
  alarm: m.explore_bar_alarm,
  opening: m.explore_bar_opening,
};

const DIALS: Readonly<Record<string, () => string>> = {
  network: m.explore_dial_network,
  people: m.explore_dial_people,
  posts: m.explore_dial_posts,
  feeling: m.explore_dial_feeling,
  ad: m.explore_dial_ad,
  followers: m.explore_dial_followers,
  count: m.explore_dial_count,
  reply: m.explore_dial_reply,
  like: m.explore_dial_like,
  comment: m.explore_dial_comment,
  send: m.explore_dial_send,
  save: m.explore_dial_save,
  click: m.explore_dial_click,
};

const OPTIONS: Readonly<Record<string, () => string>> = {
  'people everybody': m.explore_people_everybody,
  'people office': m.explore_people_office,
  'people parents': m.explore_people_parents,
  'people students': m.explore_people_students,
  'people retired': m.explore_people_retired,
  'people shifts': m.explore_people_shifts,
  'posts ordinary': m.explore_posts_ordinary,
  'posts useful': m.explore_posts_useful,
  'posts selling': m.explore_posts_selling,
  'feeling flat': m.explore_feeling_flat,
  'feeling ordinary': m.explore_feeling_ordinary,
  'feeling stirring': m.explore_feeling_stirring,
  'ad dull': m.explore_ad_dull,
  'ad ordinary': m.explore_ad_ordinary,
  'ad lively': m.explore_ad_lively,
  'reply kind': m.explore_reply_kind,
  'reply copied': m.explore_reply_copied,
  'reply blaming': m.explore_reply_blaming,
};

const HOW: Readonly<Record<Drawing['kind'], () => string>> = {
  columns: m.explore_how,
  ranking: m.explore_how_rank,
  dots: m.explore_how_luck,
  trees: m.explore_how_trees,
};

const said = (figure: string): Said => {
  const found = FIGURES[figure];
  if (!found) throw new Error(`The figure "${figure}" has no words.`);
  return found;
};

export const nameOfFigure = (figure: string): string => said(figure).name();
export const howOf = ({ kind }: Drawing): string => HOW[kind]();
export const nameOfDial = (dial: string): string => DIALS[dial]?.() ?? dial;

/** Networks have one name everywhere; numbers are their own. */
export function nameOfOption(dial: string, option: string): string {
  const network = Object.entries(NETWORK_NAMES).find(([id]) => dial === 'network' && id === option);
  return network?.[1] ?? OPTIONS[`${dial} ${option}`]?.() ?? option;
}

const WAITS = (): Record<string, string> => ({
  ...Object.fromEntries([1, 4, 12, 24, 72].map((hours) => [hours, m.explore_silence_hours({ hours })])),
  Infinity: m.explore_silence_never(),
});

/** The words of a drawing, in the language of the page that is being made: none that it doesn't need, and all while there is none. */
export function wordsOf(figure: string, drawing: Drawing | null, locale: Locale): Words {
  const panels = drawing === null ? Object.keys(PANELS) : drawing.kind === 'columns' ? drawing.panels.map(({ id }) => id) : [];
  const bars = drawing === null ? Object.keys(BARS) : drawing.kind === 'ranking' ? drawing.bars.map(({ id }) => id) : [];
  return {
    locale,
    axis: said(figure).axis(),
    finding: said(figure).finding(),
    panels: Object.fromEntries(panels.map((id) => [id, PANELS[id]?.() ?? id])),
    bars: Object.fromEntries(bars.map((id) => [id, BARS[id]?.() ?? id])),
    places: figure === 'silence' ? WAITS() : {},
  };
}
