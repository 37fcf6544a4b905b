import { describe, expect, test } from 'vitest';
import type { Facts } from '#features/certificates/facts.ts';
import { NO_FACTS } from '#features/certificates/facts.ts';
import { expiryOf, standingsOf } from '#features/certificates/rules.ts';
import { parseRules } from '#features/certificates/rules-file.ts';
import { theRules } from '#tests/support/certificates.ts';
import { certifiedRun, EVERYTHING } from '#tests/support/everything.ts';

const rules = await theRules();
const earned = (facts: Facts) =>
  standingsOf(rules, facts)
    .filter(({ isEarned }) => isEarned)
    .map(({ rule }) => rule.id);
const lacking = (facts: Facts, id: string) =>
  standingsOf(rules, facts)
    .find(({ rule }) => rule.id === id)
    ?.needs.filter(({ isMet }) => !isMet)
    .map(({ kind }) => kind);

describe('the rules of the repository', () => {
  test('are nine tracks, foundations and practitioner', () => {
    expect(rules.map(({ id }) => id)).toEqual([
      'job',
      'strategy',
      'networks',
      'copywriting',
      'visuals',
      'psychology',
      'community',
      'advertising',
      'analytics',
      'foundations',
      'practitioner',
    ]);
  });

  test('give everything to whoever has done everything, and nothing to whoever has done nothing', () => {
    expect(earned(EVERYTHING)).toHaveLength(11);
    expect(earned(NO_FACTS)).toEqual([]);
  });

  test('want every lesson of a track read and its test passed', () => {
    const [job, ...others] = EVERYTHING.lessons;
    if (!job) throw new Error('There is no lesson.');
    const half = { ...EVERYTHING, lessons: [job, { ...job, id: 'job-2', isRead: false }, ...others] };
    expect(lacking(half, 'job')).toEqual(['lessons']);
    expect(lacking({ ...EVERYTHING, tests: EVERYTHING.tests.slice(1) }, 'job')).toEqual(['test']);
    expect(lacking(half, 'foundations')).toEqual(['all-of']);
  });

  test('want two clients, not two runs of one', () => {
    const same = { ...EVERYTHING, runs: [...EVERYTHING.runs.slice(0, 1), { ...certifiedRun('bakery', 95), id: 'run-other' }] };
    expect(lacking(same, 'practitioner')).toEqual(['runs', 'crisis']);
  });

  test('take a score of 60 and not one of 59.9', () => {
    const [first, second] = EVERYTHING.runs;
    if (!first || !second) throw new Error('There are no runs.');
    expect(lacking({ ...EVERYTHING, runs: [first, { ...second, score: 60 }] }, 'practitioner')).toEqual([]);
    expect(lacking({ ...EVERYTHING, runs: [first, { ...second, score: 59.9 }] }, 'practitioner')).toEqual(['runs']);
  });

  test.each([
    ['none-came', null],
    ['silent', { saidAfterHours: null, weight: 0, harm: 0, isOver: true }],
    ['too-thin', { saidAfterHours: 2, weight: 0.2, harm: 0, isOver: true }],
    ['blamed', { saidAfterHours: 2, weight: 0.6, harm: 0.4, isOver: true }],
    ['too-late', { saidAfterHours: 25, weight: 0.6, harm: 0, isOver: true }],
    ['not-over', { saidAfterHours: 2, weight: 0.6, harm: 0, isOver: false }],
  ] as const)('say of a crisis that it was %s', (why, crisis) => {
    const runs = [certifiedRun('museum', 70, { report: null, crisis })];
    const needs = standingsOf(rules, { ...EVERYTHING, runs }).at(-1)?.needs;
    expect(needs?.find(({ kind }) => kind === 'crisis')).toMatchObject({ isMet: false, why });
  });

  test('never take what a browser may have claimed: a run without the server’s own deeds proves no report and no crisis', () => {
    const runs = [certifiedRun('bakery', 90), certifiedRun('museum', 90)];
    expect(lacking({ ...EVERYTHING, runs }, 'practitioner')).toEqual(['report', 'crisis']);
  });
});

describe('how long a certificate holds', () => {
  const lasting = (months: number) => parseRules(ruleText(`valid-months: ${String(months)}`))[0];

  test('is for good where the rules say nothing', () => {
    const [rule] = rules;
    expect(rule && expiryOf(rule, new Date('2026-11-26T12:00:00Z'))).toBeNull();
  });

  test('ends on the same day, or on the last that the month has', () => {
    const [three, one] = [lasting(36), lasting(1)];
    if (!three || !one) throw new Error('There is no rule.');
    expect(expiryOf(three, new Date('2026-11-26T12:00:00Z'))?.toISOString()).toBe('2029-11-26T12:00:00.000Z');
    expect(expiryOf(one, new Date('2027-01-31T12:00:00Z'))?.toISOString()).toBe('2027-02-28T12:00:00.000Z');
  });
});

describe('a mistake in the file', () => {
  test.each([
    ['a need that is none', 'needs: [{ kind: applause }]', /needs/],
    ['a track that is none', 'needs: [{ kind: test, track: juggling }]', /track/],
    ['a certificate that stands nowhere above', 'needs: [{ kind: all-of, certificates: [medal] }]', /does not stand above/],
    ['a word too many', 'prize: 3', /prize/],
  ])('names %s with its place', (_, line, message) => {
    expect(() => parseRules(ruleText(line))).toThrow(message);
    expect(() => parseRules(ruleText(line))).toThrow(/rules\.yaml:\d+/);
  });
});

function ruleText(line: string): string {
  const needs = line.startsWith('needs') ? '' : '    needs: [{ kind: test, track: job }]\n';
  return `certificates:\n  - id: sample\n    name: { en: Sample, nl: Staaltje }\n    about: { en: A sample, nl: Een staaltje }\n${needs}    ${line}\n`;
}
