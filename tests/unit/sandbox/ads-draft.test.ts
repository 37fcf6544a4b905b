import { expect, test } from 'vitest';
import {
  adSetOf,
  type AdDraft,
  faultsOfDraft,
  freshAdDraft,
  hoursBetween,
  readAdDraft,
} from '#features/sandbox/desk/ads/ad-draft.ts';
import { faultsOfContest, freshContestDraft, readContestDraft } from '#features/sandbox/desk/ads/contest-draft.ts';
import { readHireDraft } from '#features/sandbox/desk/ads/hire-draft.ts';
import { shop } from '#tests/support/small-world.ts';

const scenario = shop();
const written = (): AdDraft => {
  const draft = freshAdDraft(scenario, 5);
  for (const creative of draft.creatives) {
    creative.text = 'Bread at seven.';
    creative.format = 'text';
  }
  return draft;
};

test('a draft comes back as it was kept', () => {
  const draft = { ...written(), euroPerDay: 12.5, from: 30, to: 60, firstHour: 6 };
  const kept: unknown = JSON.parse(JSON.stringify(draft));
  const back = readAdDraft(kept, scenario, 5);
  expect(back?.creatives[0]?.text).toBe('Bread at seven.');
  expect([back?.euroPerDay, back?.from, back?.to, back?.firstHour]).toEqual([12.5, 30, 60, 6]);
});

test('what is no draft is none, and what no longer fits gives way while the words are kept', () => {
  for (const nothing of [undefined, null, 7, 'x', {}, { creatives: [] }]) expect(readAdDraft(nothing, scenario, 0)).toBeNull();
  const odd = {
    network: 'mars',
    topics: ['food', 'gold'],
    euroPerDay: -3,
    creatives: [{ text: 'Kept', picture: 'gone', link: 4 }],
  };
  const back = readAdDraft(odd, scenario, 9);
  expect(back?.topics).toEqual(['food']);
  expect(back?.euroPerDay).toBeNull();
  expect(back?.creatives[0]).toMatchObject({ text: 'Kept', picture: '', link: '' });
  expect(readHireDraft({ influencer: 'nobody' }, scenario, 0)).toBeNull();
  expect(readContestDraft({}, scenario)).toBeNull();
});

test('every fault is said by its field', () => {
  const draft = freshAdDraft(scenario, 50);
  Object.assign(draft, { audience: 'interests', euroPerDay: null, from: 60, to: 60, isSplit: true });
  expect(Object.keys(faultsOfDraft(draft, 50))).toEqual(
    expect.arrayContaining(['topics', 'euroPerDay', 'to', 'isSplit', 'creatives.0.text']),
  );
  expect(faultsOfContest({ ...freshContestDraft(scenario), prizeEuro: 0 })).toMatchObject({
    prizeEuro: 'no-prize',
    rules: 'no-rules',
    text: 'no-text',
  });
});

test('an ad that is paid for clicks needs something to click', () => {
  const draft = { ...written(), objective: 'traffic' as const };
  expect(faultsOfDraft(draft, 5)).toEqual({ 'creatives.0.link': 'no-link' });
  expect(faultsOfDraft({ ...draft, objective: 'reach' }, 5)).toEqual({});
  for (const creative of draft.creatives) creative.link = scenario.pages[0]?.id ?? '';
  expect(faultsOfDraft(draft, 5)).toEqual({});
});

test('the hours of a night run over midnight', () => {
  expect(hoursBetween(22, 2)).toEqual([0, 1, 22, 23]);
  expect(hoursBetween(8, 11)).toEqual([8, 9, 10]);
});

test('ads are disclosed, begin no earlier than now, and keep topics for interests alone', () => {
  let n = 0;
  const draft = { ...written(), from: 2, topics: ['food' as const] };
  const { adSet, ads } = adSetOf(draft, { scenario, language: 'en', hour: 9, newId: () => `id${String(++n)}` });
  expect([adSet.id, adSet.from, adSet.audience.topics, adSet.bidEuro]).toEqual(['id1', 9, [], null]);
  expect(ads.map(({ adSet: set, post }) => [set, post.disclosed])).toEqual([['id1', true]]);
});
