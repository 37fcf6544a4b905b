import { describe, expect, test } from 'vitest';
import { readBank, readBanks } from '#features/exams/bank/read-bank.ts';
import type { Question } from '#features/exams/bank/schema.ts';
import { readLessonFiles, TRACKS } from '#features/lessons/index.ts';

const ROOT = new URL('../../../', import.meta.url);
const banks = await readBanks(ROOT);

type Single = Question & { kind: 'single' };
const singlesOf = (questions: readonly Question[]) => questions.filter((one): one is Single => one.kind === 'single');
const rightOf = ({ answers }: Single) => answers.find(({ right }) => right)?.text.length ?? 0;
const wrongOf = ({ answers }: Single) => answers.filter(({ right }) => !right).map(({ text }) => text.length);
const share = (questions: readonly Single[], test: (one: Single) => boolean) => questions.filter(test).length / questions.length;
const isLongest = (one: Single) => rightOf(one) > Math.max(...wrongOf(one));
const isShortest = (one: Single) => rightOf(one) < Math.min(...wrongOf(one));

test('every track has a bank of at least 22 questions', () => {
  expect(banks.map(({ track }) => track).sort()).toEqual([...TRACKS].sort());
  for (const { track, questions } of banks) expect(questions.length, track).toBeGreaterThanOrEqual(22);
});

test('every topic names a lesson that exists, or none', async () => {
  const lessons = new Set((await readLessonFiles(ROOT.pathname)).map(({ id }) => id));
  const named = banks.flatMap(({ topics }) => topics.flatMap(({ lesson }) => lesson ?? []));
  expect(named.filter((id) => !lessons.has(id))).toEqual([]);
  // A lesson that is written later is linked in the bank too.
  const taught = new Set(named);
  expect([...lessons].filter((id) => !taught.has(id))).toEqual([]);
});

describe('nobody passes by looking at the shape of the answers', () => {
  for (const { track, questions } of banks) {
    test(`${track}: the right answer is the longest, or the shortest, about as often as chance`, () => {
      const singles = singlesOf(questions);
      expect(share(singles, isLongest)).toBeLessThanOrEqual(0.4);
      expect(share(singles, isShortest)).toBeLessThanOrEqual(0.4);
    });
  }

  test('over all banks both lie near one in four', () => {
    const all = banks.flatMap(({ questions }) => singlesOf(questions));
    for (const isIt of [isLongest, isShortest]) {
      expect(share(all, isIt)).toBeGreaterThan(0.15);
      expect(share(all, isIt)).toBeLessThan(0.35);
    }
  });

  test('the letter of the right answer, which the page’s source shows, is no clue', () => {
    for (const { track, questions } of banks) {
      const letters = singlesOf(questions).map(({ answers }) => answers.find(({ right }) => right)?.id);
      for (const letter of 'abcd')
        expect(letters.filter((one) => one === letter).length / letters.length, `${track} ${letter}`).toBeLessThanOrEqual(0.35);
    }
  });

  test('a passer-by who always takes the longest, or the shortest, passes no test', () => {
    for (const { track, questions } of banks) {
      const singles = singlesOf(questions);
      expect(Math.max(share(singles, isLongest), share(singles, isShortest)), track).toBeLessThan(0.75);
    }
  });
});

test('no two questions tell the same situation', () => {
  const told = banks.flatMap(({ questions }) => questions.map(({ situation }) => situation));
  expect(new Set(told).size).toBe(told.length);
});

test('a year in a question, which means a fact about the world, comes with its source', () => {
  const unsourced = banks
    .flatMap(({ questions }) => questions)
    .filter(
      (one) => /\b(study|research|published)\b.*\b20\d\d\b/is.test(`${one.situation} ${one.ask}`) && one.sources.length === 0,
    );
  expect(unsourced.map(({ id }) => id)).toEqual([]);
});

describe('a bank that can’t be used says where and what to do', () => {
  const question = `
  - id: job-001
    kind: single
    topic: the-job
    level: intern
    competencies: [copy]
    situation: It is nine.
    ask: What now?
    answers:
      - { id: a, text: One, right: true, why: Because one. }
      - { id: b, text: Two, why: Because two. }
      - { id: c, text: Three, why: Because three. }`;
  const topics = ['the-job', 'the-day', 'the-pay'].map(
    (id) => `  - { id: ${id}, title: { en: A title, nl: Een titel }, lesson: null }`,
  );
  const bankOf = (questions: string) => `track: job\ntopics:\n${topics.join('\n')}\nquestions:${questions}\n`;
  const many = (change: (text: string, i: number) => string = (text) => text) =>
    Array.from({ length: 21 }, (_, i) =>
      change(
        question
          .replace('job-001', `job-${String(i + 1).padStart(3, '0')}`)
          .replace('topic: the-job', `topic: ${['the-job', 'the-day', 'the-pay'][i % 3]}`),
        i,
      ),
    ).join('');
  const errorOf = (questions: string): string => {
    try {
      readBank('content/exams/job.yaml', bankOf(questions));
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  const first = (from: string, to: string) => many((text, i) => (i === 0 ? text.replace(from, to) : text));

  test('the bank that the others are made from is sound', () => expect(errorOf(many())).toBe(''));
  test.each([
    ['too few questions', question, 'questions: are too few: a track needs at least 20.'],
    [
      'an unknown topic',
      first('topic: the-job', 'topic: nowhere'),
      'topic: is "nowhere". The topics are the-job, the-day, the-pay.',
    ],
    ['no right answer', first('right: true, ', ''), 'answers: has 0 right answers. One has "right: true"'],
    ['two right answers', first('text: Two,', 'text: Two, right: true,'), 'answers: has 2 right answers.'],
    [
      'an answer without a reason',
      first(', why: Because two.', ''),
      'answers[1].why: is missing. Write why it is right or wrong',
    ],
    ['two answers alike', first('text: Two', 'text: one'), '"one" stands there already. Make them different.'],
    [
      'all of the above',
      first('text: Two', 'text: All of the above'),
      'asks about the other answers. Ask for a decision instead.',
    ],
    ['an id of another track', first('id: job-001', 'id: visuals-001'), 'id: is "visuals-001". It begins with "job-".'],
    ['an id twice', first('id: job-001', 'id: job-002'), 'id: "job-002" stands there already. Take the next number.'],
    ['an unknown level', first('level: intern', 'level: wizard'), 'level: is "wizard". It is one of intern'],
    [
      'a kind that is none',
      first('kind: single', 'kind: essay'),
      'is not a question with kind: single, multiple, order or number (found "essay")',
    ],
    ['a field that nobody knows', first('level: intern', 'level: intern\n    points: 3'), 'points'],
  ])('%s', (_, questions, message) => {
    const said = errorOf(questions);
    expect(said).toMatch(/^content\/exams\/job\.yaml:\d+ /);
    expect(said).toContain(message);
  });
});
