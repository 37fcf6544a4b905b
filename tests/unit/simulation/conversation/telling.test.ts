import { describe, expect, test } from 'vitest';
import type { Finding } from '#simulation/appraisal/types.ts';
import type { Message } from '#simulation/conversation/message.ts';
import { tellingOf } from '#simulation/conversation/telling.ts';
import { readReply } from '../appraisal/builders.ts';

/** As much of a message as decides what is told. */
const message = (kind: Message['kind'], stars: number | null = null): Pick<Message, 'kind' | 'stars'> => ({ kind, stars });
const told = (kind: Message['kind'], text: string, isPrivate = false) =>
  tellingOf(message(kind), { appraisal: readReply(text, { isPrivate }), isPrivate });
const reasons = (findings: readonly Finding[]): string[] => findings.map(({ reason }) => reason);

describe('what is told of an answer', () => {
  test('a lecture comes before all else', () => {
    const { mend } = told('complaint', 'You should have read the website, it clearly says so.');
    expect(mend[0]?.about).toBe('blames');
  });

  test('that nobody said sorry is told where something went wrong, and not to praise', () => {
    const text = 'See you on Saturday at the counter.';
    expect(reasons(told('complaint', text).mend)).toContain('repair-none');
    expect(reasons(told('praise', text).mend)).not.toContain('repair-none');
  });

  test('to ask for an address is a fault where others read along', () => {
    const text = 'What is your address and order number?';
    expect(reasons(told('complaint', text).mend)).toContain('exposes-asks');
    expect(reasons(told('complaint', text, true).mend)).not.toContain('exposes-asks');
  });

  test('less than a hint of blame is not told', () => {
    const { qualities, findings } = readReply('You should have read the website, it clearly says so.');
    const faint = { appraisal: { qualities: { ...qualities, blames: 0.2 }, findings }, isPrivate: false };
    expect(findings.some(({ about }) => about === 'blames')).toBe(true);
    expect(tellingOf(message('complaint'), faint).mend.filter(({ about }) => about === 'blames')).toEqual([]);
  });

  test('an apology with a deed works', () => {
    const { works } = told('complaint', 'Burnt, and that is our fault. Sorry. A new loaf is waiting for you tomorrow. Samira');
    expect(reasons(works).some((reason) => reason.startsWith('repair-'))).toBe(true);
  });

  test('three of each at most', () => {
    const long =
      'Thank you for your message. Your feedback is important to us. Please do not hesitate to contact us. Kind regards.';
    const { mend, works } = told('complaint', long.repeat(4));
    expect(mend.length).toBe(3);
    expect(works.length).toBeLessThanOrEqual(3);
  });

  test('what somebody else wrote low stars about is a complaint', () => {
    const reply = { appraisal: readReply('See you on Saturday at the counter.'), isPrivate: false };
    expect(reasons(tellingOf(message('review', 1), reply).mend)).toContain('repair-none');
    expect(reasons(tellingOf(message('review', 5), reply).mend)).not.toContain('repair-none');
  });
});
