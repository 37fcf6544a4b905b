/** Players who don't know better, and players who think that they do. */
import type { Action } from '../actions.ts';
import { draw, mix, Purpose } from '../draw.ts';
import { networksOf, type Morning, type Policy, scheduled, textsFor } from './policy.ts';
import { type Play, PLAYS, postOf } from './plays.ts';

/** Posts anything anywhere at any hour, about once a day. */
export const random: Policy = (morning) => {
  const luck = mix(mix(morning.state.seed, Purpose.Policy), morning.day);
  return networksOf(morning.state.scenario).flatMap((network, i): Action[] => {
    if (draw(mix(luck, i), 1) > 0.32) return [];
    const texts = textsFor(morning, network, PLAYS);
    const text = texts[Math.floor(draw(mix(luck, i), 2) * texts.length)];
    const at = morning.state.hour + Math.floor(draw(mix(luck, i), 3) * 24);
    return text ? [scheduled(morning, postOf(text), at, false)] : [];
  });
};

/** Sells, four times a day, everywhere. */
export const spam: Policy = (morning) => often(morning, 'spam', [8, 12, 16, 20]);

/** Promises, twice a day, everywhere. */
export const clickbait: Policy = (morning) => often(morning, 'clickbait', [12, 20]);

function often(morning: Morning, kind: Play, hours: readonly number[]): Action[] {
  return networksOf(morning.state.scenario).flatMap((network) => {
    const texts = textsFor(morning, network, [kind]);
    return hours.flatMap((hour, k): Action[] => {
      const text = texts[(morning.day * hours.length + k) % Math.max(1, texts.length)];
      return text ? [scheduled(morning, postOf(text), morning.state.hour + hour, false)] : [];
    });
  });
}
