import { FRAME } from '#simulation/networks/frame.ts';
import { ratesOf, valueFor, valueOf } from '#simulation/feed/value.ts';
import { appraiseReference } from '../../calibration/reference-brand.ts';
import type { Choice, Figure } from '../figure.ts';
import { ordinaryPost } from '../town.ts';

/** Six posts that a bakery could make, by what is in them. */
const POSTS: Readonly<Record<string, string>> = {
  joke: 'arousal=0.8,valence=0.8,personality=0.7,usefulness=0.05,promotion=0.05',
  recipe: 'usefulness=0.95,arousal=0.2,personality=0.3,promotion=0.1',
  sale: 'promotion=0.9,callToAction=0.9,personality=0.1,usefulness=0.2',
  baker: 'personality=0.95,valence=0.6,arousal=0.4,promotion=0.1',
  alarm: 'arousal=0.95,valence=-0.3,usefulness=0.4,promotion=0.05',
  opening: 'usefulness=0.4,arousal=0.05,personality=0.1,hook=0.2,promotion=0.3',
};
const DIALS = ['like', 'comment', 'send', 'save', 'click'] as const;
const LEVELS = ['0', '1', '3', '6', '12', '24'];

const dial = (id: (typeof DIALS)[number], start: string): Choice => ({ id, options: LEVELS, start });

/** The order in which one follower would see six posts, by what the network counts. */
export const WEIGHTS: Figure = {
  id: 'weights',
  dials: [dial('like', '3'), dial('comment', '6'), dial('send', '6'), dial('save', '3'), dial('click', '1')],
  play: (settings, tell) => {
    const chosen = Object.fromEntries(DIALS.map((signal) => [signal, Number(settings[signal])]));
    const weights = { ...FRAME.weights, ...chosen };
    const bars = Object.entries(POSTS).map(([id, qualities]) => {
      const post = { ...ordinaryPost('frame', 1, qualities), link: 'home' };
      const rates = ratesOf(FRAME, post, appraiseReference(post), null, 0);
      return { id, value: valueFor(valueOf(rates, weights), 1, 0, 1, 1) };
    });
    tell(1);
    return { kind: 'ranking', bars: bars.sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1)) };
  },
};
