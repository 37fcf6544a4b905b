import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '#simulation/actions.ts';
import { replyMetricsOf } from '#simulation/conversation/inbox.ts';
import type { Message } from '#simulation/conversation/message.ts';
import { act } from '#simulation/act.ts';
import { playUntil } from '#simulation/run.ts';
import type { State } from '#simulation/state.ts';
import { Flag, floatAt, shortAt } from '#simulation/world/members.ts';
import { answerAll, KIND, meanTrust, play, RUDE } from './town.ts';

const HOURS = 24 * 6;
const small = (): State => play({ hours: HOURS, members: 3000 });
const answer = (state: State, message: Message, text: string, isPrivate = false): void => {
  const action: Action = { id: `r${message.id}`, hour: state.hour, kind: 'reply', target: message.id, text, isPrivate };
  act(state, action);
};
const findMessage = (state: State, is: (message: Message) => boolean): Message => {
  const message = state.conversation.messages.findLast(is);
  if (!message) throw new Error('Nobody has written such a message.');
  return message;
};
const trustOf = (state: State, m: number): number => state.members.trust[floatAt(m)] ?? 0;
const findAnswered = (state: State): Message => findMessage(state, ({ replies }) => replies.length > 0);
const isOpen = ({ state }: Message): boolean => state === 'open';

describe('a reply', () => {
  test('that hears, answers and repairs gives trust back and settles the matter', () => {
    const run = small();
    const message = findMessage(run, (one) => isOpen(one) && one.kind === 'complaint');
    const before = trustOf(run, message.member);
    answer(run, message, KIND);
    expect(trustOf(run, message.member)).toBeGreaterThan(before + 0.05);
    expect(message.state).toBe('settled');
  });

  test('that blames takes trust away and makes angry', () => {
    const run = small();
    const message = findMessage(run, (one) => isOpen(one) && one.kind === 'complaint');
    const before = trustOf(run, message.member);
    answer(run, message, RUDE);
    expect(trustOf(run, message.member)).toBeLessThan(before);
    expect((run.members.flags[shortAt(message.member)] ?? 0) & Flag.Angry).toBe(Flag.Angry);
    expect(message.state).toBe('answered');
  });

  test('kind words never lower the trust of the one who gets them, soon or late, the first or the fifth time', () => {
    const run = small();
    const { messages } = run.conversation;
    const quality = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.nat(messages.length - 1),
        fc.record({ acknowledges: quality, answers: quality, repairs: quality, voice: quality, craft: quality }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (index, qualities, canned) => {
          const message = messages[index];
          if (!message) return;
          const before = trustOf(run, message.member);
          const text = Object.entries({ ...qualities, canned }).map(([name, value]) => `${name}=${value.toFixed(4)}`);
          answer(run, message, text.join(','));
          expect(trustOf(run, message.member)).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });

  test('the better of two raises trust more', () => {
    const [good, poor] = [small(), small()];
    const pick = (state: State): Message => findMessage(state, (one) => isOpen(one) && one.kind === 'complaint');
    answer(good, pick(good), KIND);
    answer(poor, pick(poor), 'acknowledges=0.3,answers=0.3');
    expect(trustOf(good, findAnswered(good).member)).toBeGreaterThan(trustOf(poor, findAnswered(poor).member));
  });

  test('in public that names a private matter springs the trap, and in private it does not', () => {
    const [loud, quiet] = [small(), small()];
    const pick = (state: State): Message => findMessage(state, (one) => isOpen(one) && one.isPublic && one.kind === 'complaint');
    answer(loud, pick(loud), `${KIND},exposes=0.9`);
    answer(quiet, pick(quiet), `${KIND},exposes=0.9`, true);
    expect(loud.conversation.leaks).toEqual([{ trap: 'order-number', message: findAnswered(loud).id, at: HOURS }]);
    expect(quiet.conversation.leaks).toEqual([]);
  });

  test('lifts its post once, however often one answers there', () => {
    const run = small();
    const message = findMessage(run, (one) => one.post !== null);
    const post = run.posts[message.post ?? -1];
    const before = post?.boost ?? 0;
    answer(run, message, KIND);
    answer(run, message, `${KIND},craft=0.9`);
    expect((post?.boost ?? 0) / before).toBeCloseTo(post?.law.policy.conversation ?? 0, 10);
  });

  test('costs minutes of the week in which it is written', () => {
    const run = small();
    answer(run, findMessage(run, isOpen), 'acknowledges=1');
    expect(run.conversation.replyMinutes[0]).toBeCloseTo(2 + 14 / 90, 10);
  });
});

describe('the luck of others', () => {
  const writtenByOthers = (state: State, member: number): string[] =>
    state.conversation.messages.filter((one) => one.member !== member).map(({ id, kind, at }) => `${id} ${kind} ${String(at)}`);
  const boughtByOthers = (state: State, member: number): string[] =>
    state.orders
      .filter((order) => order.member !== member)
      .map((o) => `${String(o.member)} ${String(o.hour)} ${String(o.hasFault)}`);

  test('does not change when one person gets another answer in private', () => {
    const plain = small();
    playUntil(plain, HOURS + 72);
    fc.assert(
      fc.property(fc.nat(30), fc.constantFrom(KIND, RUDE), (index, text) => {
        const other = small();
        const message = other.conversation.messages.at(-1 - index);
        if (!message) return;
        answer(other, message, text, true);
        playUntil(other, HOURS + 72);
        expect(boughtByOthers(other, message.member)).toEqual(boughtByOthers(plain, message.member));
        expect(writtenByOthers(other, message.member)).toEqual(writtenByOthers(plain, message.member));
      }),
      { numRuns: 4 },
    );
  });
});

describe('K01, K02: speed', () => {
  const wants = (kind: string): boolean => kind === 'complaint' || kind === 'question';
  const playAnswering = (afterHours: number): State =>
    play({ hours: 24 * 14, members: 4000, each: answerAll(KIND, afterHours, wants) });

  test('answers within the hour leave more trust than answers after a night and a day, and those more than silence', () => {
    const [soon, late, never] = [playAnswering(1), playAnswering(20), play({ hours: 24 * 14, members: 4000 })];
    expect(meanTrust(soon)).toBeGreaterThan(meanTrust(late));
    expect(meanTrust(late)).toBeGreaterThan(meanTrust(never));
  });

  test('38 % of those who wait too long are cross', () => {
    const run = play({ hours: 24 * 14, members: 5000 });
    const waited = run.conversation.messages.filter((one) => wants(one.kind) && one.expectsBy < (run.hour - 1) * 3600);
    const cross = waited.filter(({ isCross }) => isCross).length / waited.length;
    expect(cross).toBeGreaterThan(0.28);
    expect(cross).toBeLessThan(0.48);
  });

  test('the metrics tell what share has an answer, and after how long', () => {
    const metrics = replyMetricsOf(playAnswering(3));
    expect(metrics.shareAnswered).toBeGreaterThan(0.5);
    expect(metrics.medianMinutes).toBeGreaterThan(120);
    expect(metrics.medianMinutes).toBeLessThanOrEqual(180);
  });
});
