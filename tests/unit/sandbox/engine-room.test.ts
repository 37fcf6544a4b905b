import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { loadLanguageTools } from '#features/sandbox/language/node.ts';
import { EngineRoom } from '#features/sandbox/run/engine-room.ts';
import type { Answer, Ask, Deed, RunSetup } from '#features/sandbox/run/protocol.ts';
import { readScenarioFolder } from '#features/sandbox/scenarios/read-folder.ts';
import { type StopFor, STOPS, URGENT } from '#features/sandbox/views/needs.ts';
import type { Post } from '#simulation/actions.ts';
import type { Scenario } from '#simulation/scenario.ts';

let scenario: Scenario;
beforeAll(async () => {
  const { texts: _, plays: __, ...played } = await readScenarioFolder(pathToFileURL(`${process.cwd()}/`), 'bakery');
  scenario = played;
});

const POST: Post = {
  network: 'frame',
  format: 'photo',
  pillar: 'lunch',
  topic: 'food',
  language: 'en',
  text: 'Lunch at the back of the bakery: flatbread, nine euros, from eleven. Who comes on Tuesday?',
  picture: null,
  altText: '',
  hasCaptions: false,
  link: null,
  isTagged: false,
  disclosed: false,
};

/** A room with all that it has said; `ask` resolves when it has done what was asked. */
function openRoom(rest: () => Promise<void> = () => Promise.resolve()) {
  const said: Answer[] = [];
  const room = new EngineRoom((answer) => said.push(answer), loadLanguageTools, rest);
  let n = 0;
  const ask = (question: Ask) => room.hear(++n, question);
  const now = () => said.findLast((answer) => answer.kind === 'shown')?.views.now;
  const last = <Kind extends Answer['kind']>(kind: Kind) =>
    said.findLast((answer): answer is Extract<Answer, { kind: Kind }> => answer.kind === kind);
  return { said, room, ask, now, last };
}

const setup = (actions: RunSetup['actions'] = []): RunSetup => ({ scenario, seed: 7, language: 'en', actions });
const schedule = (id: string, at: number, text = POST.text): Deed => ({
  kind: 'schedule-post',
  id,
  post: { ...POST, text },
  at,
  hypothesis: null,
});
const play = (until: number): Ask => ({ kind: 'play', until, hoursPerSecond: null, stopFor: [] });

test('a run opened again from its actions stands where it stood', async () => {
  const first = openRoom();
  await first.ask({ kind: 'open', setup: setup(), hour: 0 });
  await first.ask({ kind: 'do', deed: schedule('p1', 35) });
  await first.ask(play(30));
  await first.ask({ kind: 'do', deed: schedule('p2', 60) });
  await first.ask(play(96));
  const actions = first.said.flatMap((answer) => (answer.kind === 'done' ? [answer.action] : []));
  expect(actions.map(({ id, hour }) => [id, hour])).toEqual([
    ['p1', 0],
    ['p2', 30],
  ]);

  const second = openRoom();
  await second.ask({ kind: 'open', setup: setup(actions), hour: 96 });
  expect(second.now()).toEqual(first.now());
});

test('a week that was seen ahead is there in one step, and nothing was said of it before', async () => {
  let turns = 0;
  const { ask, room, said, now } = openRoom(() => Promise.resolve(void turns++));
  await ask({ kind: 'open', setup: setup(), hour: 0 });
  const [before, hour] = [said.length, now()?.hour];
  await room.lookAhead();
  expect([said.length, now()?.hour]).toEqual([before, hour]);
  turns = 0;
  await ask(play(168));
  expect(turns).toBe(0);
  expect(said.slice(before).map(({ kind }) => kind)).toEqual(['shown', 'stopped']);
  expect(now()?.hour).toBe(168);
});

test('looking ahead ends with what is asked meanwhile, and what was seen until then counts', async () => {
  let turns = 0;
  let playing: Promise<void> | undefined;
  const { ask, room, now } = openRoom(() => {
    if (++turns === 4) playing = ask(play(168)); // after the wait, the fork and two days
    return Promise.resolve();
  });
  await ask({ kind: 'open', setup: setup(), hour: 0 });
  await room.lookAhead();
  await playing;
  expect(turns).toBe(4 + 5); // five days were left
  expect(now()?.hour).toBe(168);
});

test('whoever looks ahead between what they do plays the same run as who never does', async () => {
  const step = fc.oneof(
    fc.constant('post' as const),
    fc.record({ hours: fc.constantFrom(1, 24, 100), stopFor: fc.constantFrom<readonly StopFor[]>([], URGENT, STOPS) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 5 }), async (steps) => {
      const [looking, plain] = [openRoom(), openRoom()];
      for (const { ask } of [looking, plain]) await ask({ kind: 'open', setup: setup(), hour: 0 });
      for (const [i, wanted] of steps.entries()) {
        await looking.room.lookAhead();
        const hour = plain.now()?.hour ?? 0;
        for (const { ask } of [looking, plain]) {
          if (wanted === 'post')
            await ask({ kind: 'do', deed: schedule(`p${String(i)}`, hour + 30, `${POST.text} ${String(i)}`) });
          else await ask({ kind: 'play', until: hour + wanted.hours, hoursPerSecond: null, stopFor: wanted.stopFor });
        }
        expect(looking.last('stopped')).toEqual(plain.last('stopped'));
        expect(looking.now()).toEqual(plain.now());
      }
      for (const { ask } of [looking, plain]) await ask({ kind: 'digest' });
      expect(looking.last('digest')).toEqual(plain.last('digest'));
    }),
    { numRuns: 5 },
  );
}, 60_000);

test('a run that has ended has nothing ahead', async () => {
  let turns = 0;
  const { ask, room } = openRoom(() => Promise.resolve(void turns++));
  await ask({ kind: 'open', setup: { ...setup(), scenario: { ...scenario, weeks: 1 } }, hour: 168 });
  turns = 0;
  await room.lookAhead();
  expect(turns).toBe(1); // the wait
});

test('what can’t be done is said by its field, and leaves the run as it was', async () => {
  const { ask, last, now } = openRoom();
  await ask({ kind: 'open', setup: setup(), hour: 0 });
  await ask(play(24));
  const before = now();
  await ask({ kind: 'do', deed: schedule('late', 3) });
  expect(last('refused')?.wrong.field).toBe('at');
  expect(last('done')).toBeUndefined();
  expect(now()).toEqual(before);
});

test('a post for which the team has no hours left is refused', async () => {
  const { ask, last, said } = openRoom();
  await ask({ kind: 'open', setup: setup(), hour: 0 });
  for (let i = 0; i < 30; i++) await ask({ kind: 'do', deed: schedule(`p${String(i)}`, 40 + i, `${POST.text} ${String(i)}`) });
  expect(last('refused')?.wrong).toEqual({ field: 'hours', message: 'no-hours' });
  expect(said.filter(({ kind }) => kind === 'done').length).toBeLessThan(30);
});

test('the clock stops by itself when somebody writes who waits for an answer', async () => {
  const { ask, last, now } = openRoom();
  await ask({ kind: 'open', setup: setup(), hour: 0 });
  await ask({ kind: 'play', until: 1344, hoursPerSecond: null, stopFor: STOPS });
  const stopped = last('stopped');
  expect(stopped?.needs.some(({ kind }) => kind === 'message')).toBe(true);
  expect(now()?.hour).toBe(stopped?.hour);
  expect(stopped?.hour).toBeLessThan(1344);
});

test('held while it plays, the clock stops at the hour it shows', async () => {
  let turns = 0;
  let holdNow: () => void = () => undefined;
  const rest = () => {
    if (++turns === 5) holdNow();
    return Promise.resolve();
  };
  const { ask, last, now } = openRoom(rest);
  await ask({ kind: 'open', setup: setup(), hour: 0 });
  holdNow = () => void ask({ kind: 'hold' });
  await ask({ kind: 'play', until: 1344, hoursPerSecond: 24, stopFor: [] });
  expect(now()?.hour).toBe(5);
  expect(last('stopped')).toBeUndefined();
});

test('nothing that a screen is sent says who the segments are', async () => {
  const { ask, said } = openRoom();
  await ask({ kind: 'open', setup: setup(), hour: 0 });
  for (const view of ['now', 'posts', 'inbox', 'insights', 'client'] as const) await ask({ kind: 'watch', view });
  await ask(play(72));
  const sent = JSON.stringify(said.filter(({ kind }) => kind === 'shown'));
  for (const { id, name } of scenario.segments) {
    expect(sent).not.toContain(`"${id}"`);
    expect(sent).not.toContain(name);
  }
});

test('nothing that a screen is sent says which traps a post springs, before it goes out or after', async () => {
  const { ask, said, now } = openRoom();
  const stolen = scenario.pictures.find(({ rights }) => rights === 'found');
  const post: Post = { ...POST, picture: stolen?.id ?? null, altText: 'A loaf.' };
  await ask({ kind: 'open', setup: setup(), hour: 0 });
  await ask({ kind: 'appraise', post });
  await ask({ kind: 'do', deed: { kind: 'schedule-post', id: 'p1', post, at: 10, hypothesis: null } });
  await ask(play(30));
  for (const view of ['now', 'posts', 'insights', 'client'] as const) await ask({ kind: 'watch', view });
  // It was sprung: the client is the poorer for it, and says so.
  expect(said.findLast((answer) => answer.kind === 'shown')?.views.client?.finesEuro).toBeGreaterThan(0);
  expect(now()?.satisfaction).toBeLessThan(60);
  const sent = JSON.stringify(said);
  expect(sent).not.toContain('trap-');
  for (const { id } of scenario.traps) expect(sent, id).not.toContain(`"${id}"`);
});
