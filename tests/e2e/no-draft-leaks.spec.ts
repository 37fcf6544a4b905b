import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { openDatabase } from '#db/client.ts';
import { newId } from '#kernel/ids.ts';
import { addMember, signInAs } from '#tests/support/members.ts';
import { forgetData, startServer, type TestServer } from '#tests/support/server.ts';
import { createLesson } from '#features/publishing/commands/create-lesson.ts';
import { lessonOf } from '../unit/publishing/sources.ts';

const KEY = 'quarantined-plan';
const TITLE = 'A plan that nobody may see';
const SECRET = 'Xylophonist';
const SUMMARY = 'Why the harbour closes on Thursdays.';
const OTHER_KEY = 'quarantined-plum';
const [ID, OTHER_ID, VERSION] = [newId(), newId(), newId()];

const SOURCE = lessonOf(SECRET)
  .replace('id: reach-in-a-week', `id: ${KEY}`)
  .replace('title: Reach in a week', `title: ${TITLE}`)
  .replace(/summary: .*/, `summary: ${SUMMARY}`);

/** Every address of the site, by the files that answer for it. */
const ROUTES = globSync(['**/*.{astro,ts}', '.well-known/*.ts'], { cwd: resolve(import.meta.dirname, '../../src/pages') }).map(
  (file) => `/${file.replace(/\.(astro|ts)$/, '')}`.replace(/\/index$/, ''),
);

/** What stands in an address for a part in brackets: the draft's own, or another of the same kind that doesn't exist. */
type Parts = { readonly id: string; readonly key: string; readonly version: string };
const DRAFT: Parts = { id: ID, key: KEY, version: VERSION };
const NONE: Parts = { id: OTHER_ID, key: OTHER_KEY, version: newId() };

/** The addresses of a route: each language, ids and keys in every place where one may stand, and what may be asked for. */
function addressesOf(route: string, { id, key, version }: Parts): string[] {
  const bare = route.replace('/[...locale]', '').replaceAll('[track]', 'analytics').replaceAll('[client]', 'bakery');
  const filled = [id, key].map((name) => bare.replace(/\[[^\]]+\]/g, name) || '/');
  const query = new URLSearchParams({ id, lesson: key, key, version, q: SECRET, of: id, track: 'analytics' });
  const plain = [...new Set(filled)].flatMap((path) => [path, `${path}?${query}`, `${path}?version=${version}`]);
  return route.includes('[...locale]') ? plain.flatMap((path) => [path, `/nl${path === '/' ? '' : path}`]) : plain;
}

let server: TestServer;
const cookies = new Map<string, string>([['stranger', '']]);

test.beforeAll(async () => {
  server = await startServer();
  const { db, close } = await openDatabase({ url: `file:${server.dataDir}/reachwright.db` });
  const author = await addMember(db, 'author@example.org', 'instructor');
  const shelf = { has: () => false, isAt: () => false };
  const begun = { id: ID, versionId: VERSION, key: KEY, track: 'analytics', locale: 'en', source: SOURCE } as const;
  expect(await createLesson({ db, actor: author, now: new Date() }, shelf, begun)).toMatchObject({ ok: true });
  cookies.set('author', await signInAs(db, author.userId));
  for (const role of ['learner', 'instructor', 'admin'] as const) {
    const { userId } = await addMember(db, `${role}@example.org`, role);
    cookies.set(role, await signInAs(db, userId));
  }
  close();
});

test.afterAll(async () => {
  await server.stop();
  forgetData(server);
});

const ask = async (who: string, path: string, init: RequestInit = {}) => {
  const headers = { cookie: cookies.get(who) ?? '', origin: server.url, ...init.headers };
  const response = await fetch(server.url + path, { redirect: 'manual', ...init, headers });
  return { status: response.status, said: `${[...response.headers].join('\n')}\n${await response.text()}` };
};

/** What was said, without what the asker put into the address, which comes back in links and forms. */
const withoutEcho = (said: string, parts: Parts) =>
  [parts.id, parts.key, parts.version].reduce((text, part) => text.replaceAll(part, '…'), said).replaceAll(SECRET, '…');

/** Moments, tags of versions, hashes and nonces of the policy, and new names for what a form may make differ from answer to answer. */
const withoutChance = (said: string) =>
  said
    .replace(/^(date|etag|content-length),.*$/gim, '')
    .replace(/sha256-[\w+/=]+|nonce-[\w+/=-]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '');

test('its author finds it, so the search below would see it', async () => {
  const preview = await ask('author', `/teach/lessons/${ID}/preview`);
  expect(preview.status).toBe(200);
  for (const word of [TITLE, SECRET, SUMMARY]) expect(preview.said).toContain(word);
  expect(JSON.parse((await ask('author', `/api/teach/lessons/${ID}/check`)).said.split('\n').at(-1) ?? '')).toMatchObject({
    mistakes: [],
  });
});

for (const who of ['stranger', 'learner', 'instructor', 'admin']) {
  test(`no address of the site tells a ${who} of a draft`, async () => {
    test.setTimeout(240_000);
    for (const route of ROUTES) {
      const ofNone = addressesOf(route, NONE);
      for (const [i, path] of addressesOf(route, DRAFT).entries()) {
        const answer = await ask(who, path);
        const clean = withoutEcho(answer.said, DRAFT);
        for (const word of [TITLE, SUMMARY]) expect(clean, path).not.toContain(word);
        // Whoever asks for what isn't theirs gets the very answer that they get for what doesn't exist.
        if (!path.includes(ID) && !path.includes(KEY)) continue;
        const none = await ask(who, ofNone[i] ?? '');
        expect(answer.status, path).toBe(none.status);
        expect(withoutChance(clean), path).toBe(withoutChance(withoutEcho(none.said, NONE)));
      }
    }
  });

  test(`no address that was not asked for it names a draft to a ${who}`, async () => {
    for (const route of ROUTES.filter((one) => !one.replace('[...locale]', '').includes('['))) {
      for (const path of addressesOf(route, NONE)) {
        const { said } = await ask(who, path);
        for (const word of [ID, KEY, VERSION, TITLE, SUMMARY]) expect(said, path).not.toContain(word);
      }
    }
  });

  test(`no deed of a ${who} is taken in a draft, or answered otherwise than in a lesson that does not exist`, async () => {
    const at = new Date().toISOString();
    const deedsIn = (lesson: string) =>
      [
        { kind: 'section-read', body: { lesson, section: 'one' } },
        { kind: 'attempt', body: { lesson, check: 'first-move', answer: { choice: 0 } } },
        { kind: 'card-reviewed', body: { card: `lesson:${lesson}:0`, rating: 'good' } },
        { kind: 'card-added', body: { card: `lesson:${lesson}:0`, run: newId() } },
      ].map((deed) => ({ id: newId(), at, day: at.slice(0, 10), ...deed }));
    const send = (lesson: string) =>
      ask(who, '/api/deeds', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ deeds: deedsIn(lesson) }),
      });
    const [draft, none] = [await send(KEY), await send(OTHER_KEY)];
    expect(draft.status).toBe(none.status);
    const codes = (said: string) => [...said.matchAll(/"(refused|error)":"([^"]+)"/g)].map((match) => match[2]);
    expect(codes(draft.said)).toEqual(codes(none.said));
    expect(codes(draft.said).length).toBeGreaterThan(0);
  });
}
