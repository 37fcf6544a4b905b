import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readScenario } from '#features/sandbox/scenarios/read-scenario.ts';
import { ActionsFile } from '#features/sandbox/simulate/actions-file.ts';
import { BadInput, readOptions } from '#features/sandbox/simulate/options.ts';
import { applyOverride, listOverrides } from '#features/sandbox/simulate/overrides.ts';
import type { Action } from '#simulation/actions.ts';
import { checkAction } from '#simulation/replay/check-action.ts';
import { busyActions, busyShop, plan } from '#tests/support/busy-month.ts';
import { adOf, adSetOn, contestOn, postOn, shop } from '#tests/support/small-world.ts';
import { SHOP } from './shop.ts';

/** What bad input says: one line. */
function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    expect(error.message).not.toContain('\n');
    return error.message;
  }
  throw new Error('It was not refused.');
}

describe('the command line', () => {
  test('has defaults', () => {
    expect(readOptions(['--scenario', 'bakery'])).toEqual({
      list: false,
      scenario: 'bakery',
      seed: 1,
      policy: 'idle',
      weeks: null,
      members: 20_000,
      json: false,
      score: false,
      actions: null,
      trace: null,
      set: [],
    });
  });

  test('takes what is said', () => {
    const args = '--scenario bakery --seed 7 --policy textbook --weeks 4 --members 100000 --json --set a=1 --set b=2';
    expect(readOptions(args.split(' '))).toMatchObject({
      seed: 7,
      policy: 'textbook',
      weeks: 4,
      members: 100_000,
      json: true,
      set: ['a=1', 'b=2'],
    });
  });

  test.each([
    ['--seed seven', '--seed is "seven"'],
    ['--seed -1', "Options: Option '--seed' argument is ambiguous."],
    ['--seed=-1', '--seed is "-1"'],
    ['--seed 1.5', '--seed is "1.5"'],
    ['--weeks 0', '--weeks is "0"'],
    ['--weeks 53', '--weeks is "53"'],
    ['--members 10', '--members is "10"'],
    ['--members 2000000', '--members is "2000000"'],
    ['--policy clever', '--policy is "clever"; take one of idle, random, spam, clickbait, textbook, expert.'],
    ['--colour red', 'Options:'],
    ['bakery', 'Options:'],
  ])('refuses %s in one line that names it', (line, says) => {
    expect(refusal(() => readOptions(line.split(' ')))).toContain(says);
  });

  test('refuses an empty number', () => {
    for (const field of ['--seed', '--weeks', '--members']) expect(refusal(() => readOptions([`${field}=`]))).toContain(field);
  });
});

describe('--set', () => {
  const scenario = readScenario('corner', SHOP);

  test('changes one number of a copy', () => {
    const changed = applyOverride(scenario, 'brand.followers.frame=42');
    expect(changed.brand.followers.frame).toBe(42);
    expect(scenario.brand.followers.frame).toBe(900);
    expect({ ...changed, brand: scenario.brand }).toEqual(scenario);
  });

  test('finds things of a list by their id', () => {
    expect(applyOverride(scenario, 'segments.riders.share=0.25').segments[1]?.share).toBe(0.25);
    expect(applyOverride(scenario, 'products.brolly.priceEuro=30').products[0]?.priceEuro).toBe(30);
  });

  test('every number that is listed can be set', () => {
    const known = listOverrides(scenario);
    expect(known.length).toBeGreaterThan(30);
    for (const [path, value] of known) {
      const changed = applyOverride(scenario, `${path}=${String(value + 1)}`);
      expect(new Map(listOverrides(changed)).get(path), path).toBe(value + 1);
    }
  });

  test.each([
    ['team.adBudgetPerWeek=-5', "--set team.adBudgetPerWeek is -5; it can't be negative."],
    ['brand.followers.frame=many', '--set brand.followers.frame is "many"; it has to be a number, now it is 900.'],
    ['brand.followers.frame=', '--set brand.followers.frame is ""'],
    ['brand.followers.frame', '--set brand.followers.frame is ""'],
    ['brand.followers.frame=1e999', '--set brand.followers.frame is "1e999"'],
    ['brand.name=Other', '--set brand.name is not a number of the scenario. Try '],
    ['brand.folowers.frame=5', '--set brand.folowers.frame is not a number of the scenario. Try brand.followers.frame'],
    ['', '--set  is not a number of the scenario.'],
  ])('refuses %s', (setting, says) => {
    expect(refusal(() => applyOverride(scenario, setting))).toContain(says);
  });
});

describe('a file of actions', () => {
  const wrong = (value: unknown): string => {
    const issue = ActionsFile.safeParse(value).error?.issues[0];
    return issue ? `${issue.path.join('.')} ${issue.message}` : 'nothing';
  };
  const post: Action = plan('a', 5);

  test('takes every kind of action', () => {
    expect(ActionsFile.parse(busyActions())).toEqual(busyActions());
  });

  test('takes a split test', () => {
    const split = [{ id: 'ads', hour: 0, kind: 'start-ad-set', adSet: adSetOn('frame', { isSplit: true }), ads: [adOf('x')] }];
    expect(ActionsFile.parse(split)).toEqual(split);
  });

  test.each<[string, unknown, string]>([
    [
      'a negative budget',
      [{ id: 'ads', hour: 0, kind: 'start-ad-set', adSet: adSetOn('frame', { euroPerDay: -10 }), ads: [] }],
      '0.adSet.euroPerDay must not be negative',
    ],
    ['a negative hour', [{ ...post, hour: -1 }], '0.hour '],
    ['half an hour', [post, { ...post, hour: 1.5 }], '1.hour '],
    ['a network that does not exist', [{ ...post, post: { ...postOn('frame'), network: 'myspace' } }], '0.post.network '],
    ['a field too many', [{ ...post, colour: 'red' }], '0 Unrecognized key'],
    ['a field too few', [{ id: 'a', hour: 0, kind: 'move-post', at: 3 }], '0.target '],
    ['a kind that does not exist', [{ id: 'a', hour: 0, kind: 'bribe' }], '0.kind '],
    ['no list', { ...post }, ' '],
  ])('refuses %s by its field', (_, value, says) => {
    expect(wrong(value)).toContain(says);
    expect(wrong(value)).not.toContain('\n');
  });
});

describe('an action', () => {
  const scenario = busyShop();
  const check = (action: Action, now = 0, known: readonly Action[] = []) => {
    const found = checkAction(scenario, action, now, known);
    if (found) expect(found.message).not.toContain('\n');
    return found ? `${found.field} ${found.message}` : null;
  };

  test('of a sound list is fine', () => {
    const list = busyActions();
    list.forEach((action, i) => expect(check(action, action.hour, list.slice(0, i)), action.id).toBeNull());
  });

  const post = plan('a', 5);
  test.each<[string, Action, string]>([
    ['in the past', { ...post, hour: 9 }, "hour is 9, but it is already hour 10. What is past can't be changed."],
    ['after the end', { ...post, hour: 672 }, 'hour is 672, but the run ends at hour 672.'],
    ['with an id that is taken', { ...plan('known', 12), hour: 10 }, 'id "known" is taken'],
    [
      'for a network that the client does not use',
      plan('a', 12, postOn('guild'), 10),
      'post.network is "guild", on which Shop has no account. Take one of frame, loopa, chirp, commons.',
    ],
    [
      'that would have gone out yesterday',
      plan('a', 9, postOn('frame'), 10),
      'at is hour 9, before the hour in which it is decided (10).',
    ],
    ['that would go out after the end', plan('a', 700, postOn('frame'), 10), 'at is hour 700, but the run ends at hour 672.'],
    [
      'in a format that the network lacks',
      plan('a', 12, postOn('loopa', { format: 'poll' }), 10),
      'post.format "poll" can\'t be posted on loopa.',
    ],
    [
      'with a text that is too long',
      plan('a', 12, postOn('chirp', { text: 'x'.repeat(9999) }), 10),
      'post.text has 9999 characters; chirp takes ',
    ],
    [
      'on a pillar that is not there',
      plan('a', 12, postOn('frame', { pillar: 'stone' }), 10),
      'post.pillar names the pillar "stone"',
    ],
    ['with a link to nowhere', plan('a', 12, postOn('frame', { link: 'moon' }), 10), 'post.link names the page "moon"'],
    [
      'with a picture that is not there',
      plan('a', 12, postOn('frame', { picture: 'moon' }), 10),
      'post.picture names the picture "moon"',
    ],
    [
      'with a change of what is neither post nor ad',
      { id: 'a', hour: 10, kind: 'edit-post', target: 'b', post: postOn('frame') },
      'target names "b", but no schedule-post or ad before it has this id.',
    ],
    ['on a post that is not there', { id: 'a', hour: 10, kind: 'move-post', target: 'b', at: 12 }, 'target names "b"'],
    [
      'with a negative budget',
      { id: 'a', hour: 10, kind: 'start-ad-set', adSet: adSetOn('frame', { euroPerDay: -1 }), ads: [adOf('x')] },
      'adSet.euroPerDay is -1',
    ],
    [
      'with a negative bid',
      { id: 'a', hour: 10, kind: 'edit-ad-set', target: 'set', euroPerDay: 1, bidEuro: -1 },
      'bidEuro is -1',
    ],
    ['without an ad in the set', { id: 'a', hour: 10, kind: 'start-ad-set', adSet: adSetOn('frame'), ads: [] }, 'ads is empty'],
    [
      'with a set that ends before it starts',
      { id: 'a', hour: 10, kind: 'start-ad-set', adSet: adSetOn('frame', { from: 50, to: 50 }), ads: [adOf('x')] },
      'adSet.to is hour 50',
    ],
    [
      'with an ad elsewhere',
      { id: 'a', hour: 10, kind: 'start-ad-set', adSet: adSetOn('frame'), ads: [adOf('x', {}, 'guild')] },
      'ads.0.post.network is "guild"',
    ],
    [
      'with a prize below nought',
      { id: 'a', hour: 10, kind: 'start-contest', contest: contestOn('frame', { prizeEuro: -1 }) },
      'contest.prizeEuro is -1',
    ],
    [
      'for an influencer whom nobody knows',
      { id: 'a', hour: 10, kind: 'hire-influencer', influencer: 'bob', at: 12, post: postOn('frame'), freedom: true },
      'influencer names the influencer "bob"',
    ],
    [
      'with a question that is not there',
      { id: 'a', hour: 10, kind: 'ask-client', question: 'why' },
      'question names the question "why"',
    ],
    [
      'with a statement elsewhere',
      { id: 'a', hour: 10, kind: 'make-statement', networks: ['frame', 'guild'], text: '', language: 'en' },
      'networks.1 is "guild"',
    ],
  ])('%s is refused by its field', (_, action, says) => {
    expect(check(action, 10, [plan('known', 12)])).toContain(says);
  });

  test('for a contest or influencer on a network without an account is refused', () => {
    const elsewhere = { ...contestOn('guild'), post: postOn('guild') };
    expect(check({ id: 'a', hour: 0, kind: 'start-contest', contest: elsewhere })).toContain('contest.post.network');
  });

  test('may change an ad, but not the network it runs on', () => {
    const known: Action[] = [{ id: 's', hour: 0, kind: 'start-ad-set', adSet: adSetOn('frame'), ads: [adOf('x', {}, 'frame')] }];
    expect(check({ id: 'a', hour: 1, kind: 'edit-post', target: 'x', post: postOn('frame') }, 0, known)).toBeNull();
    expect(
      check({ id: 'a', hour: 1, kind: 'edit-post', target: 'x', post: postOn('loopa', { format: 'video' }) }, 0, known),
    ).toBe('post.network is "loopa", but the ad "x" runs on frame. Start another ad set there.');
  });

  test('needs no more than its scenario', () => {
    expect(checkAction(shop(), plan('a', 5, postOn('loopa')), 0, [])?.field).toBe('post.network');
  });
});

test('the command itself: an unknown scenario is one line and the end with 2', () => {
  const root = resolve(import.meta.dirname, '../../..');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/features/sandbox/simulate/simulate.ts'), '--scenario', 'nowhere'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/^--scenario is "nowhere"; take one of .*bakery/)]);
  expect([status, stdout]).toEqual([2, '']);
});
