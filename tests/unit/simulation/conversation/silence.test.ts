import { describe, expect, test } from 'vitest';
import type { Action } from '#simulation/actions.ts';
import type { Message } from '#simulation/conversation/message.ts';
import { act } from '#simulation/act.ts';
import type { State } from '#simulation/state.ts';
import { answerAll, KIND, meanTrust, play } from './town.ts';

const moderate =
  (kind: 'hide-message' | 'report-message' | 'escalate-message' | 'like-message', of: (message: Message) => boolean) =>
  (state: State): Action[] =>
    state.conversation.messages
      .filter((message) => message.state === 'open' && of(message))
      .map(({ id }) => ({ id: `${kind} ${id}`, hour: state.hour, kind, target: id }));

describe('K02: those who are ignored', () => {
  const run = play({ hours: 24 * 28, members: 10_000, perWeek: 2 });
  const ignored = run.conversation.messages.filter(
    ({ kind, state, round }) => kind === 'complaint' && state === 'expired' && round === 0,
  );

  test('are about a third who go to a competitor', () => {
    const all = run.conversation.messages.filter(({ kind, state }) => kind === 'complaint' && state === 'expired').length;
    const share = run.conversation.deserters / all;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.42);
  });

  test('are 36 % who write again where everybody can read it', () => {
    const again = run.conversation.messages.filter(({ round, kind }) => round === 1 && kind === 'complaint');
    expect(again.length / ignored.length).toBeGreaterThan(0.27);
    expect(again.length / ignored.length).toBeLessThan(0.45);
    expect(again.every(({ isPublic, network }) => isPublic || network !== 4)).toBe(true);
  });

  test('and leads are lost', () => {
    expect(run.conversation.leads.lost).toBeGreaterThan(0);
    expect(run.conversation.leads.won).toBe(0);
  });
});

describe('moderation', () => {
  const open = (): State => play({ hours: 24 * 6, members: 5000 });

  test('hiding fair criticism costs trust, answering it earns some', () => {
    const hidden = play({ hours: 24 * 10, members: 5000, each: moderate('hide-message', ({ kind }) => kind === 'complaint') });
    const plain = play({ hours: 24 * 10, members: 5000 });
    const answered = play({ hours: 24 * 10, members: 5000, each: answerAll(KIND, 1, (kind) => kind === 'complaint') });
    expect(meanTrust(hidden)).toBeLessThan(meanTrust(plain));
    expect(meanTrust(answered)).toBeGreaterThan(meanTrust(plain));
  });

  test('hiding mockery and spam costs nobody’s trust', () => {
    const of = ({ kind }: Message): boolean => kind === 'troll' || kind === 'spam';
    const hidden = play({ hours: 24 * 10, members: 5000, each: moderate('hide-message', of) });
    expect(meanTrust(hidden)).toBeGreaterThanOrEqual(meanTrust(play({ hours: 24 * 10, members: 5000 })));
  });

  test('liking praise is answer enough', () => {
    const run = open();
    const praise = run.conversation.messages.findLast(({ kind, state }) => kind === 'praise' && state === 'open');
    act(run, { id: 'like', hour: run.hour, kind: 'like-message', target: praise?.id ?? '' });
    expect(praise?.state).toBe('settled');
  });

  test('what is handed over is settled by somebody who knows, within a day and a half', () => {
    const run = play({ hours: 24 * 8, members: 5000, each: moderate('escalate-message', ({ kind }) => kind === 'complaint') });
    const handed = run.conversation.messages.filter(({ kind, at }) => kind === 'complaint' && at < 24 * 6 * 3600);
    expect(handed.length).toBeGreaterThan(0);
    expect(handed.every(({ state }) => state === 'settled')).toBe(true);
  });

  test('an action on a message that is not there does nothing', () => {
    const run = open();
    const before = meanTrust(run);
    act(run, { id: 'hide', hour: run.hour, kind: 'hide-message', target: 'nobody' });
    expect(meanTrust(run)).toBe(before);
  });
});
