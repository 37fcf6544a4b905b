/** Players who don't know better, and players who think that they do. */
import type { Action } from '../actions.ts';
import { draw, mix, Purpose } from '../draw.ts';
import { everyMorning, networksOf, type Now, type Policy, scheduled, textsFor } from './policy.ts';
import { type Play, PLAYS, postOf } from './plays.ts';

/** Posts anything anywhere at any hour, about once a day. */
export const random: Policy = everyMorning((now) => {
  const luck = mix(mix(now.state.seed, Purpose.Policy), now.day);
  return networksOf(now.state.scenario).flatMap((network, i): Action[] => {
    if (draw(mix(luck, i), 1) > 0.32) return [];
    const texts = textsFor(now, network, PLAYS);
    const text = texts[Math.floor(draw(mix(luck, i), 2) * texts.length)];
    const at = now.state.hour + Math.floor(draw(mix(luck, i), 3) * 24);
    return text ? [scheduled(now, postOf(text), at, false)] : [];
  });
});

/** Sells, four times a day, everywhere. */
export const spam: Policy = everyMorning((now) => often(now, 'spam', [8, 12, 16, 20]));

/** Promises, twice a day, everywhere. */
export const clickbait: Policy = everyMorning((now) => often(now, 'clickbait', [12, 20]));

function often(now: Now, kind: Play, hours: readonly number[]): Action[] {
  return networksOf(now.state.scenario).flatMap((network) => {
    const texts = textsFor(now, network, [kind]);
    return hours.flatMap((hour, k): Action[] => {
      const text = texts[(now.day * hours.length + k) % Math.max(1, texts.length)];
      return text ? [scheduled(now, postOf(text), now.state.hour + hour, false)] : [];
    });
  });
}
