import { expect, test } from 'vitest';
import { inboxOf } from '#simulation/conversation/inbox.ts';
import { answerAll, KIND, play, TOWN } from './town.ts';

test('K03: where reviews are answered, later ones have more stars (+0.12) and there are more of them (+12 %)', () => {
  const sums = { stars: 0, count: 0, answeredStars: 0, answeredCount: 0 };
  for (const seed of [1, 2, 3]) {
    const plain = play({ hours: 24 * 28, seed, members: 12_000, perWeek: 0 }).conversation.rating;
    const each = answerAll(KIND, 1, (kind) => kind === 'review');
    const answered = play({ hours: 24 * 28, seed, members: 12_000, perWeek: 0, each }).conversation.rating;
    sums.stars += plain.sum;
    sums.count += plain.count;
    sums.answeredStars += answered.sum;
    sums.answeredCount += answered.count;
  }
  const gain = sums.answeredStars / sums.answeredCount - sums.stars / sums.count;
  expect(gain).toBeGreaterThan(0.04);
  expect(gain).toBeLessThan(0.25);
  expect(sums.answeredCount / sums.count).toBeGreaterThan(1.06);
  expect(sums.answeredCount / sums.count).toBeLessThan(1.18);
});

test('who gives five stars does not write what is said with one', () => {
  const [stars] = TOWN.talk.reasons.filter(({ kind }) => kind === 'review');
  const sour = stars ? [{ ...stars, id: 'sour', rule: 'sour', weight: 9 }, stars] : [];
  const reasons = [...sour, ...TOWN.talk.reasons.filter(({ kind }) => kind !== 'review')];
  const en = { ...TOWN.talk.grammar.en, sour: ['{one-star} {adjective} {adjective} {adjective}'] };
  const run = play({ hours: 24 * 14, perWeek: 0, scenario: { ...TOWN, talk: { reasons, grammar: { en, nl: {} } } } });
  const fives = inboxOf(run).filter((item) => item.stars === 5);
  expect(fives.length).toBeGreaterThan(5);
  expect(fives.filter(({ text }) => !text.startsWith('★★★★★'))).toEqual([]);
  expect(inboxOf(run).some(({ text, stars: given }) => given === 1 && text.split(' ').length === 4)).toBe(true);
});
