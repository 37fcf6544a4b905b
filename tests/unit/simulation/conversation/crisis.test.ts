import { beforeAll, describe, expect, test } from 'vitest';
import type { Action } from '#simulation/actions.ts';
import { inboxOf } from '#simulation/conversation/inbox.ts';
import { PUBLIC } from '#simulation/crisis/storm.ts';
import { weightOf } from '#simulation/crisis/state-case.ts';
import type { Scenario } from '#simulation/scenario.ts';
import type { State } from '#simulation/state.ts';
import { columnOf } from '#simulation/world/members.ts';
import { answerAll, GOOD_STATEMENT, KIND, meanTrust, play, stormAt } from './town.ts';

const FROM = 82;
const HOURS = FROM + 24 * 6;
const MEMBERS = 10_000;

type Move = { readonly after: number; readonly text?: string; readonly kind?: 'pause-everything' };
function storm(moves: readonly Move[] = [], more: Partial<Scenario['crisis']> = {}, post = ''): State {
  const each = (state: State): Action[] =>
    moves
      .filter(({ after }) => state.hour === FROM + after)
      .map(({ text, kind }): Action =>
        kind
          ? { id: kind, hour: state.hour, kind }
          : {
              id: 'statement',
              hour: state.hour,
              kind: 'make-statement',
              networks: ['commons'],
              text: text ?? '',
              language: 'en',
            },
      );
  return play({ scenario: stormAt(FROM, more), hours: HOURS, members: MEMBERS, perWeek: 7, each, post });
}
const of = (state: State): State['conversation']['storm'] => state.conversation.storm;
const sharesOf = (state: State): State['shares'] => state.shares.filter(({ post }) => post.author === PUBLIC);

let silent: State;
beforeAll(() => {
  silent = storm();
});

describe('a storm', () => {
  test('begins with a claim in the inbox', () => {
    const claim = inboxOf(silent).find(({ text }) => text === 'There was a screw in my soup.');
    expect(claim).toMatchObject({ network: 'commons', isPublic: true, at: FROM * 3600 });
  });

  test('goes from member to member: most of those who pass it on have it from somebody', () => {
    const shares = sharesOf(silent);
    expect(shares.length).toBeGreaterThan(50);
    expect(shares.filter(({ depth }) => depth > 1).length / shares.length).toBeGreaterThan(0.3);
  });

  test('touches more of those whom it concerns', () => {
    const share = (id: string): number => {
      const index = silent.scenario.segments.findIndex((segment) => segment.id === id);
      const inside = Array.from(columnOf(silent.members, silent.members.segment), (segment, m) => (segment === index ? m : -1));
      const members = inside.filter((m) => m >= 0);
      return members.filter((m) => (of(silent).felt[m] ?? 0) & 1).length / members.length;
    };
    expect(share('parents')).toBeGreaterThan(2 * share('shifts'));
  });

  test('costs trust and brings complaints and a journalist', () => {
    const calm = play({ scenario: stormAt(1_000_000), hours: HOURS, members: MEMBERS, perWeek: 7 });
    expect(meanTrust(silent)).toBeLessThan(meanTrust(calm) - 0.01);
    const reasons = silent.conversation.messages.map(({ reason }) => reason?.id);
    expect(reasons.filter((id) => id === 'shame').length).toBeGreaterThan(5);
    expect(reasons).toContain('paper');
  });

  test('fades', () => {
    expect(of(silent).phase).toBe('over');
  });

  test('A08: what is false goes further than what is true', () => {
    expect(of(storm([], { truth: 0 })).touched).toBeGreaterThan(of(storm([], { truth: 1 })).touched);
  });

  test('K05: what is calm goes nowhere', () => {
    expect(of(storm([], { arousal: 0.3 })).touched).toBeLessThan(of(silent).touched / 4);
  });
});

describe('K05: a statement', () => {
  test('in the first hours stops it, a day later it limits it, and both keep trust', () => {
    const [early, late] = [storm([{ after: 3, text: GOOD_STATEMENT }]), storm([{ after: 26, text: GOOD_STATEMENT }])];
    expect(of(early).touched).toBeLessThan(of(late).touched);
    expect(of(late).touched).toBeLessThan(of(silent).touched);
    expect(meanTrust(early)).toBeGreaterThan(meanTrust(late));
    expect(meanTrust(late)).toBeGreaterThan(meanTrust(silent));
  });

  test('that blames others is worse than none', () => {
    const blaming = storm([{ after: 3, text: 'facts=0.3,blames=0.9' }]);
    expect(of(blaming).touched).toBeGreaterThan(of(silent).touched);
    expect(meanTrust(blaming)).toBeLessThan(meanTrust(silent));
  });

  test('that offers money first fuels it, beside the same words without', () => {
    const paying = storm([{ after: 3, text: 'facts=0.3,empathy=0.2,paysFirst=0.9' }]);
    const plain = storm([{ after: 3, text: 'facts=0.3,empathy=0.2' }]);
    expect(of(paying).touched).toBeGreaterThan(of(plain).touched);
  });

  test('explains with more effect to those who are more stirred up', () => {
    const facts = { acknowledges: 0, facts: 1, empathy: 0, nextStep: 0, blames: 0, paysFirst: 0, canned: 0 };
    expect(weightOf(facts, 0.9)).toBeCloseTo(0.42, 10);
    expect(weightOf(facts, 0.3)).toBeCloseTo(0.24, 10);
  });

  test('elsewhere than where the storm is counts for a third', () => {
    const elsewhere = play({
      scenario: stormAt(FROM),
      hours: FROM + 5,
      members: MEMBERS,
      each: ({ hour }) =>
        hour === FROM + 3
          ? [{ id: 's', hour, kind: 'make-statement', networks: ['frame'], text: GOOD_STATEMENT, language: 'en' }]
          : [],
    });
    expect(of(elsewhere).statements[0]?.weight).toBeCloseTo(0.35 * (0.9 * 0.65 + 0.9 * (0.15 + 0.3 * 0.8)), 10);
  });
});

describe('single replies', () => {
  test('help a little, and a journalist who is answered writes a fair piece', () => {
    const each = answerAll(KIND, 1, (kind) => kind === 'complaint' || kind === 'journalist');
    const answered = play({ scenario: stormAt(FROM), hours: HOURS, members: MEMBERS, perWeek: 7, each });
    expect(of(answered).touched).toBeLessThan(of(silent).touched);
    expect(of(answered).touched).toBeGreaterThan(of(silent).touched / 2);
    expect(of(answered).press).toBe('fair');
    expect(of(silent).press).toBe('hostile');
  });
});

describe('business as usual', () => {
  test('makes angry those who are touched, and less so when everything is paused', () => {
    const selling = storm([], {}, '|promotion=0.9,valence=0.6');
    const paused = storm([{ after: 1, kind: 'pause-everything' }], {}, '|promotion=0.9,valence=0.6');
    expect(of(selling).toneDeaf).toBeGreaterThan(5);
    expect(of(paused).toneDeaf).toBeLessThan(of(selling).toneDeaf / 3);
    expect(paused.posts.filter(({ author }) => author === 0).length).toBeLessThan(selling.posts.length - 5);
  });
});
