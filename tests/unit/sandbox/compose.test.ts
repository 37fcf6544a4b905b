import { describe, expect, test } from 'vitest';
import {
  type Draft,
  draftOf,
  formatsOf,
  freshDraft,
  hypothesisOf,
  isBlank,
  onNetwork,
  postOf,
  readDraft,
} from '#features/sandbox/desk/compose/draft.ts';
import { findFault } from '#features/sandbox/desk/compose/find-fault.ts';
import { foldText, partsOf } from '#features/sandbox/desk/compose/fold-text.ts';
import { chooseHints, sayFinding } from '#features/sandbox/desk/compose/say-finding.ts';
import { handleOf } from '#features/sandbox/desk/compose/preview/seen.ts';
import { readScenario } from '#features/sandbox/scenarios/read-scenario.ts';
import type { Finding } from '#simulation/appraisal/types.ts';
import { REASON_CODES } from '#simulation/appraisal/reasons.ts';
import { SHOP } from './shop.ts';

const scenario = readScenario('shop', SHOP);
const fresh = (more: Partial<Draft> = {}): Draft => ({ ...freshDraft(scenario, 'en', 20), ...more });

describe('a draft from the browser', () => {
  test('comes back as it was', () => {
    const draft = fresh({
      network: 'commons',
      format: 'link',
      text: 'Rain again',
      link: 'shop',
      utm: { source: 'commons', medium: 'social', campaign: 'rain' },
      expects: { metric: 'clicks', above: 12, because: 'it rains' },
    });
    expect(readDraft(JSON.parse(JSON.stringify(draft)), scenario, 'en')).toEqual(draft);
  });
  test('is none when it is something else', () => {
    expect([undefined, null, 'text', 7, [], {}, { text: 4 }].map((value) => readDraft(value, scenario, 'en'))).toEqual(
      Array.from({ length: 7 }, () => null),
    );
  });
  test('keeps its words when the rest no longer fits the client', () => {
    const odd = {
      text: 'Still mine',
      network: 'guild',
      format: 'live',
      picture: 'gone',
      link: 9,
      utm: 'x',
      expects: null,
      at: -4,
    };
    expect(readDraft(odd, scenario, 'nl')).toEqual({ ...freshDraft(scenario, 'nl', 0), text: 'Still mine' });
  });
  test('is no number that is none', () => {
    const odd = { ...fresh({ text: 'x' }), expects: { metric: 'reach', above: Number.NaN, because: '' } };
    expect(readDraft(odd, scenario, 'en')?.expects.above).toBeNull();
  });
});

describe('a post of a draft', () => {
  test('has the topic of its pillar', () => {
    expect(postOf(fresh({ pillar: 'repair' }), scenario).topic).toBe('making');
  });
  test('is tagged when all three tags are filled in, and there is a link', () => {
    const utm = { source: 'frame', medium: 'social', campaign: 'rain' };
    const isTagged = (more: Partial<Draft>) => postOf(fresh(more), scenario).isTagged;
    expect([
      isTagged({ link: 'shop', utm }),
      isTagged({ link: 'shop', utm: { ...utm, medium: ' ' } }),
      isTagged({ link: null, utm }),
    ]).toEqual([true, false, false]);
  });
  test('has captions only as a video, and alt text only with a picture', () => {
    const post = postOf(fresh({ format: 'photo', hasCaptions: true, altText: 'A loaf', picture: null }), scenario);
    expect([post.hasCaptions, post.altText]).toEqual([false, '']);
  });
  test('survives the way to the calendar and back', () => {
    const post = postOf(fresh({ text: 'Rain', link: 'shop' }), scenario);
    expect(postOf(draftOf({ post, at: 30 }), scenario)).toEqual(post);
  });
});

test('on a network that does not take its format a draft gets another', () => {
  const draft = fresh({ network: 'frame', format: 'story', text: 'Rain' });
  expect(onNetwork(draft, 'commons')).toEqual({ ...draft, network: 'commons', format: 'text' });
  expect(formatsOf('loopa')).toEqual(['video', 'carousel']);
});

test('an expected share is written in percent and kept as a share', () => {
  expect(hypothesisOf(fresh({ expects: { metric: 'engagementRateByReach', above: 5, because: ' a face ' } }))).toEqual({
    metric: 'engagementRateByReach',
    above: 0.05,
    because: 'a face',
  });
  expect(hypothesisOf(fresh())).toBeNull();
});

test('a draft is blank until something is in it', () => {
  expect([isBlank(fresh({ text: ' \n' })), isBlank(fresh({ text: 'a' })), isBlank(fresh({ link: 'shop' }))]).toEqual([
    true,
    false,
    false,
  ]);
});

describe('what stands in the way', () => {
  const field = (more: Partial<Draft>) => findFault(fresh({ format: 'text', text: 'Rain', ...more }), 20, 336)?.field ?? null;
  test('is nothing, or said beside its field', () => {
    expect([
      field({}),
      field({ text: '' }),
      field({ text: 'a'.repeat(2201) }),
      field({ format: 'photo' }),
      field({ at: 19 }),
      field({ at: 336 }),
    ]).toEqual([null, 'text', 'text', 'picture', 'at', 'at']);
  });
});

describe('folding', () => {
  test('Frame folds after 125 characters, between words', () => {
    const { shown, isCut } = foldText('loaf '.repeat(40), 'frame');
    expect([shown.length, isCut]).toEqual([124, true]);
  });
  test('Guild folds after the third line', () => {
    expect(foldText('one\ntwo\nthree\nfour', 'guild')).toEqual({ shown: 'one\ntwo\nthree', isCut: true });
  });
  test('a short text is shown whole', () => {
    expect(foldText(' Rain. ', 'loopa')).toEqual({ shown: 'Rain.', isCut: false });
  });
  test('hashtags and names stand apart', () => {
    expect(
      partsOf('Rain #brolly, @wil')
        .filter(({ isTag }) => isTag)
        .map(({ text }) => text),
    ).toEqual(['#brolly', '@wil']);
  });
  test('a name becomes a handle', () => {
    expect(handleOf('Crumb & Co')).toBe('crumbco');
  });
});

describe('hints', () => {
  const finding = (reason: Finding['reason'], effect: number, more: Partial<Finding> = {}): Finding => ({
    about: 'hook',
    effect,
    reason,
    words: ['five', '2'],
    from: null,
    to: null,
    ...more,
  });
  test('every reason about a post has its words, and no trap has', () => {
    const apart = /^(answer|blame|canned|exposes|repair|reply|report|statement|trap)-/;
    const silent = REASON_CODES.filter((reason) => sayFinding(finding(reason, 1)) === null);
    expect(silent.filter((reason) => !apart.test(reason))).toEqual([]);
    expect(REASON_CODES.filter((reason) => reason.startsWith('trap-')).every((reason) => silent.includes(reason))).toBe(true);
  });
  test('what weighs most comes first, and nothing is said twice', () => {
    const hints = chooseHints(
      [finding('hook-greeting', -0.1), finding('hook-jargon', -0.3), finding('hook-jargon', -0.3), finding('hook-number', 0.2)],
      4,
    );
    expect(hints).toEqual({
      mend: [
        '“five” in the first line frightens readers off.',
        '“five” is a greeting. People scroll on before the matter comes.',
      ],
      works: ['“five”: a number makes it exact.'],
    });
  });
  test('selling is a cost', () => {
    expect(chooseHints([finding('promotion-discount', 0.4, { about: 'promotion' })], 4).works).toEqual([]);
  });
});
