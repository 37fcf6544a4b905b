import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { openDatabase } from '#db/client.ts';
import { addMember, signInAs } from '#tests/support/members.ts';
import { forgetData, startServer, type TestServer } from '#tests/support/server.ts';

/** Who may use a route: anybody, whoever is signed in, instructors (and so admins), or administrators. A route that is missing here fails the test. */
type Access = 'open' | 'member' | 'instructor' | 'admin';

const PAGES: Readonly<Record<string, { access: Access; at: string }>> = {
  '404': { access: 'open', at: '/404' },
  '[...locale]/index': { access: 'open', at: '/' },
  '[...locale]/account': { access: 'open', at: '/account' },
  '[...locale]/account/confirm': { access: 'open', at: '/account/confirm?token=none' },
  '[...locale]/account/confirm-email': { access: 'member', at: '/account/confirm-email?token=none' },
  '[...locale]/account/data.json': { access: 'member', at: '/account/data.json' },
  '[...locale]/account/first-admin': { access: 'open', at: '/account/first-admin?token=none' },
  '[...locale]/account/mailbox': { access: 'open', at: '/account/mailbox' },
  '[...locale]/account/new-password': { access: 'open', at: '/account/new-password?token=none' },
  '[...locale]/account/reset': { access: 'open', at: '/account/reset' },
  '[...locale]/admin/certificates': { access: 'admin', at: '/admin/certificates' },
  '[...locale]/admin/people': { access: 'admin', at: '/admin/people' },
  '[...locale]/admin/cohort-log': { access: 'admin', at: '/admin/cohort-log' },
  '[...locale]/learn/cohorts/index': { access: 'member', at: '/learn/cohorts' },
  '[...locale]/learn/cohorts/[cohort]': { access: 'member', at: '/learn/cohorts/01940000-0000-7000-8000-000000000000' },
  '[...locale]/join/index': { access: 'open', at: '/join' },
  '[...locale]/join/[code]': { access: 'open', at: '/join/ABCDEFGH' },
  '[...locale]/teach/cohorts/index': { access: 'admin', at: '/teach/cohorts' },
  '[...locale]/teach/cohorts/[cohort]/index': { access: 'member', at: '/teach/cohorts/01940000-0000-7000-8000-000000000000' },
  '[...locale]/teach/cohorts/[cohort]/announcements': {
    access: 'member',
    at: '/teach/cohorts/01940000-0000-7000-8000-000000000000/announcements',
  },
  '[...locale]/teach/cohorts/[cohort]/assignments': {
    access: 'member',
    at: '/teach/cohorts/01940000-0000-7000-8000-000000000000/assignments',
  },
  '[...locale]/teach/cohorts/[cohort]/class': {
    access: 'member',
    at: '/teach/cohorts/01940000-0000-7000-8000-000000000000/class',
  },
  '[...locale]/teach/cohorts/[cohort]/debrief': {
    access: 'member',
    at: '/teach/cohorts/01940000-0000-7000-8000-000000000000/debrief',
  },
  '[...locale]/teach/cohorts/[cohort]/evidence': {
    access: 'member',
    at: '/teach/cohorts/01940000-0000-7000-8000-000000000000/evidence',
  },
  '[...locale]/teach/cohorts/[cohort]/gradebook': {
    access: 'member',
    at: '/teach/cohorts/01940000-0000-7000-8000-000000000000/gradebook',
  },
  '[...locale]/teach/cohorts/[cohort]/gradebook.csv': {
    access: 'member',
    at: '/teach/cohorts/01940000-0000-7000-8000-000000000000/gradebook.csv',
  },
  '[...locale]/teach/cohorts/[cohort]/log': { access: 'member', at: '/teach/cohorts/01940000-0000-7000-8000-000000000000/log' },
  '[...locale]/teach/cohorts/[cohort]/roster': {
    access: 'member',
    at: '/teach/cohorts/01940000-0000-7000-8000-000000000000/roster',
  },
  '[...locale]/certificates/index': { access: 'open', at: '/certificates' },
  '[...locale]/certificates/[id]': { access: 'member', at: '/certificates/01940000-0000-7000-8000-000000000000' },
  '[...locale]/certificates/line.json': { access: 'member', at: '/certificates/line.json' },
  '[...locale]/curriculum.json': { access: 'open', at: '/curriculum.json' },
  '[...locale]/exams/index': { access: 'open', at: '/exams' },
  '[...locale]/exams/[track]': { access: 'open', at: '/exams/strategy' },
  '[...locale]/exercises/index': { access: 'open', at: '/exercises' },
  '[...locale]/exercises/plan/[client]': { access: 'open', at: '/exercises/plan/bakery' },
  '[...locale]/exercises/persona/[client]': { access: 'open', at: '/exercises/persona/bakery' },
  '[...locale]/glossary': { access: 'open', at: '/glossary' },
  '[...locale]/how-real': { access: 'open', at: '/how-real' },
  '[...locale]/frames/learn': { access: 'open', at: '/frames/learn' },
  '[...locale]/learn': { access: 'open', at: '/learn' },
  '[...locale]/lessons/[track]/[slug]': { access: 'open', at: '/lessons/job/what-an-smm-manager-does' },
  '[...locale]/lessons/[track]/school/[key]': { access: 'open', at: '/lessons/job/school/none' },
  '[...locale]/lessons/index': { access: 'open', at: '/lessons' },
  '[...locale]/outbox': { access: 'open', at: '/outbox' },
  '[...locale]/review/index': { access: 'open', at: '/review' },
  '[...locale]/review/cards.json': { access: 'open', at: '/review/cards.json' },
  '[...locale]/sandbox/index': { access: 'open', at: '/sandbox' },
  '[...locale]/sandbox/[client]/index': { access: 'open', at: '/sandbox/bakery' },
  '[...locale]/sandbox/[client]/run': { access: 'open', at: '/sandbox/bakery/run' },
  '[...locale]/sandbox/[client]/scenario.json': { access: 'open', at: '/sandbox/bakery/scenario.json' },
  '[...locale]/sandbox/[client]/pictures/[picture].svg': { access: 'open', at: '/sandbox/bakery/pictures/loaf-above.svg' },
  '[...locale]/sandbox/[client]/plays.json': { access: 'open', at: '/sandbox/bakery/plays.json' },
  '[...locale]/search/released.json': { access: 'open', at: '/search/released.json?q=reach' },
  '[...locale]/teach/lessons/[id]/preview': {
    access: 'member',
    at: '/teach/lessons/01940000-0000-7000-8000-000000000000/preview',
  },
  '[...locale]/search': { access: 'open', at: '/search' },
  '[...locale]/sorry/[kind]': { access: 'open', at: '/sorry/busy' },
  'api/cohorts/desk': { access: 'member', at: '/api/cohorts/desk' },
  'api/cohorts/run': { access: 'member', at: '/api/cohorts/run' },
  '[...locale]/verify/index': { access: 'open', at: '/verify' },
  '[...locale]/verify/[id]': { access: 'open', at: '/verify/01940000-0000-7000-8000-000000000000' },
  '.well-known/did.json': { access: 'open', at: '/.well-known/did.json' },
  'status/[list]': { access: 'open', at: '/status/9' },
  'api/certificates/[id]/[file]': {
    access: 'member',
    at: '/api/certificates/01940000-0000-7000-8000-000000000000/credential.json',
  },
  'api/content-plan.pdf': { access: 'open', at: '/api/content-plan.pdf' },
  'api/client-report.pdf': { access: 'open', at: '/api/client-report.pdf' },
  'api/debrief.pdf': { access: 'open', at: '/api/debrief.pdf' },
  'api/deeds': { access: 'member', at: '/api/deeds' },
  'api/persona-card.pdf': { access: 'open', at: '/api/persona-card.pdf' },
  'api/persona/[client]/key.json': { access: 'open', at: '/api/persona/bakery/key.json' },
  'api/persona/[client]/truth.json': { access: 'open', at: '/api/persona/bakery/truth.json' },
  'api/works': { access: 'member', at: '/api/works?desk=persona&client=bakery' },
  'api/progress': { access: 'member', at: '/api/progress' },
  'api/released/cards': { access: 'open', at: '/api/released/cards' },
  'api/released/catalogue': { access: 'open', at: '/api/released/catalogue' },
  'api/teach/lessons/[id]/check': {
    access: 'member',
    at: '/api/teach/lessons/01940000-0000-7000-8000-000000000000/check',
  },
  'api/review': { access: 'member', at: '/api/review' },
  'api/runs/index': { access: 'member', at: '/api/runs' },
  'api/runs/[id]': { access: 'member', at: '/api/runs/01940000-0000-7000-8000-000000000000' },
  'api/runs/[id]/actions': { access: 'member', at: '/api/runs/01940000-0000-7000-8000-000000000000/actions' },
  'api/runs/[id]/drafts': { access: 'member', at: '/api/runs/01940000-0000-7000-8000-000000000000/drafts' },
  'api/runs/[id]/goals': { access: 'member', at: '/api/runs/01940000-0000-7000-8000-000000000000/goals' },
  'api/runs/[id]/verify': { access: 'member', at: '/api/runs/01940000-0000-7000-8000-000000000000/verify' },
  '[...locale]/teach/index': { access: 'instructor', at: '/teach' },
  '[...locale]/teach/lessons/[id]/index': { access: 'member', at: '/teach/lessons/01940000-0000-7000-8000-000000000000' },
  '[...locale]/teach/lessons/[id]/versions': {
    access: 'member',
    at: '/teach/lessons/01940000-0000-7000-8000-000000000000/versions',
  },
  '[...locale]/teach/lessons/[id]/picture': {
    access: 'member',
    at: '/teach/lessons/01940000-0000-7000-8000-000000000000/picture',
  },
  '[...locale]/teach/lessons/[id]/release': {
    access: 'member',
    at: '/teach/lessons/01940000-0000-7000-8000-000000000000/release',
  },
  '[...locale]/teach/lessons/[id]/lesson.mdx': {
    access: 'member',
    at: '/teach/lessons/01940000-0000-7000-8000-000000000000/lesson.mdx',
  },
  'api/teach/lessons/[id]/newest': { access: 'member', at: '/api/teach/lessons/01940000-0000-7000-8000-000000000000/newest' },
  'api/teach/lessons/[id]/texts/index': { access: 'member', at: '/api/teach/lessons/01940000-0000-7000-8000-000000000000/texts' },
  'api/teach/lessons/[id]/texts/[text]': {
    access: 'member',
    at: '/api/teach/lessons/01940000-0000-7000-8000-000000000000/texts/01940000-0000-7000-8000-000000000000',
  },
  'api/teach/lessons/[id]/pictures/[picture]': {
    access: 'member',
    at: '/api/teach/lessons/01940000-0000-7000-8000-000000000000/pictures/01940000-0000-7000-8000-000000000000',
  },
  'media/[id].webp': { access: 'open', at: '/media/01940000-0000-7000-8000-000000000000.webp' },
  'api/lesson': { access: 'member', at: '/api/lesson?id=x' },
};

const routes = globSync(['**/*.{astro,ts}', '.well-known/*.ts'], { cwd: resolve(import.meta.dirname, '../../src/pages') }).map(
  (file) => file.replace(/\.(astro|ts)$/, ''),
);

let server: TestServer;
let learner: string;
let admin: string;

test.beforeAll(async () => {
  server = await startServer();
  const { db, close } = await openDatabase({ url: `file:${server.dataDir}/reachwright.db` });
  learner = await signInAs(db, (await addMember(db, 'learner@example.org')).userId);
  admin = await signInAs(db, (await addMember(db, 'boss@example.org', 'admin')).userId);
  close();
});

test.afterAll(async () => {
  await server.stop();
  forgetData(server);
});

const get = (path: string, cookie = '') => fetch(server.url + path, { headers: { cookie }, redirect: 'manual' });
const isRefused = (status: number) => [302, 303, 401, 403, 404].includes(status);

test('every route of the site says here who may use it', () => {
  expect(routes.filter((route) => !(route in PAGES)).sort()).toEqual([]);
  expect(Object.keys(PAGES).filter((route) => !routes.includes(route))).toEqual([]);
});

for (const [route, { access, at }] of Object.entries(PAGES)) {
  test(`${route} is for ${access === 'open' ? 'everybody' : access === 'member' ? 'members' : access === 'instructor' ? 'instructors' : 'administrators'}`, async () => {
    const stranger = await get(at);
    if (access === 'open') expect([200, 303, 404, 410]).toContain(stranger.status);
    else expect(isRefused(stranger.status)).toBe(true);
    if (access === 'admin' || access === 'instructor') {
      expect(isRefused((await get(at, learner)).status)).toBe(true);
      expect((await get(at, admin)).status).toBe(200);
    }
  });

  test(`${route} takes no write from another site or from nowhere`, async () => {
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, {}]) {
      for (const type of ['application/json', 'application/x-www-form-urlencoded', 'text/plain']) {
        const response = await fetch(server.url + at, {
          method: 'POST',
          headers: { 'content-type': type, cookie: admin, ...headers },
          body: '{}',
          redirect: 'manual',
        });
        expect([403, 404, 405], `${type} ${JSON.stringify(headers)}`).toContain(response.status);
      }
    }
  });
}

test('disguised paths open nothing', async () => {
  for (const path of [
    '//admin/people',
    '/nl//admin/people',
    '/%61dmin/people',
    '/admin/people/',
    '/admin/people.html',
    '/de/admin/people',
    '/x/learn',
    '/nl/nl/learn',
    '/..%2fadmin/people',
    '/admin%2fpeople',
  ]) {
    const response = await get(path, learner);
    expect(response.status, path).not.toBe(200);
  }
});

test('source, database and dot-files are not served', async () => {
  for (const path of [
    '/.env',
    '/data/reachwright.db',
    '/../data/reachwright.db',
    '/package.json',
    '/.git/config',
    '/server/entry.mjs',
    '/_headers.json',
    '/.built-from',
  ]) {
    expect((await get(path)).status, path).toBe(404);
  }
});

test('every answer carries the security headers, and no script may stand inline', async () => {
  for (const path of [
    '/',
    '/lessons/job/what-an-smm-manager-does',
    '/learn',
    '/search',
    '/account',
    '/nl',
    '/nowhere',
    '/api/lesson',
  ]) {
    const { headers } = await get(path);
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('x-frame-options'), path).toBe('DENY');
    expect(headers.get('referrer-policy'), path).toBe('strict-origin-when-cross-origin');
    expect(headers.get('permissions-policy'), path).toContain('camera=()');
    expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin');
    if (!headers.get('content-type')?.startsWith('text/html')) continue;
    const policy =
      headers.get('content-security-policy') ??
      (await (await get(path)).text()).match(/http-equiv="content-security-policy" content="([^"]+)"/i)?.[1] ??
      '';
    const scripts = /script-src([^;]+)/.exec(policy)?.[1] ?? '';
    expect(scripts, path).toContain("'self'");
    expect(scripts, path).not.toContain("'unsafe-inline'");
    expect(scripts, path).not.toContain("'unsafe-eval'");
    expect(policy, path).toContain("object-src 'none'");
  }
});

test('files with a name of their content are kept for ever, pages are asked for again and answered with 304', async () => {
  const home = await get('/');
  expect(home.headers.get('cache-control')).toBe('no-cache');
  const tag = home.headers.get('etag') ?? '';
  expect((await fetch(server.url, { headers: { 'if-none-match': tag } })).status).toBe(304);
  const asset = /href="(\/_astro\/[^"]+\.css)"/.exec(await home.text())?.[1] ?? '';
  const file = await fetch(server.url + asset, { headers: { 'accept-encoding': 'br' } });
  expect(file.headers.get('cache-control')).toContain('immutable');
  expect(file.headers.get('content-encoding')).toBe('br');
});

test('personal pages are kept by no cache', async () => {
  for (const path of ['/learn', '/account', '/account/data.json'])
    expect((await get(path, learner)).headers.get('cache-control'), path).toContain('no-store');
});
