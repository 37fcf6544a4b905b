import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkLesson, LESSON_LIMITS, type LessonVerdict } from '#features/lessons/index.ts';
import { ownLesson, PIECES } from '../unit/publishing/sources.ts';
import { drawTree } from './draw.ts';
import { mildMutations, wildMutations } from './mutations.ts';

const LESSONS = [
  'strategy/03-whom-you-talk-to/index.mdx',
  'community/01-answering/index.mdx',
  'analytics/01-numbers-that-matter/index.mdx',
  'visuals/01-one-picture-one-idea/index.mdx',
];
const TAG = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*\/?>/g;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

/** Every element and attribute in a page as a browser would see them, `script` with its own content left out. */
function anatomy(html: string): { names: Set<string>; addresses: string[] } {
  const names = new Set<string>();
  const addresses: string[] = [];
  const own = html.replace(/<script type="module" src="[^"<>]*"><\/script>/g, '');
  for (const [, , element = '', attributes = ''] of own.matchAll(TAG)) {
    names.add(element.toLowerCase());
    for (const [, name = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
      names.add(`${element.toLowerCase()}[${name.toLowerCase()}]`);
      if (/^(href|src|action|formaction|xlink:href|srcset|poster|data)$/i.test(name))
        addresses.push(double ?? single ?? bare ?? '');
    }
  }
  return { names, addresses };
}

let sources: readonly string[] = [];
/** What our own lessons are drawn with, and what Markdown may add to it. */
const known = new Set([
  'a',
  'a[href]',
  'a[title]',
  'img',
  'br',
  'hr',
  'em',
  'strong',
  'code',
  'pre',
  'ol',
  'ol[start]',
  'ul',
  'li',
  'blockquote',
  'p',
]);
for (const level of [2, 3, 4, 5, 6]) for (const name of [`h${level}`, `h${level}[id]`]) known.add(name);

beforeAll(async () => {
  sources = await Promise.all(LESSONS.map(ownLesson));
  for (const source of sources) {
    const verdict = checkLesson(source, PIECES);
    if (!verdict.ok) throw new Error(JSON.stringify(verdict.mistakes));
    for (const name of anatomy(await drawTree(verdict.lesson.tree)).names) known.add(name);
  }
  expect([...known].filter((name) => /^script|iframe|object|embed|\[on|\[style\]/.test(name))).toEqual([]);
}, 120_000);

function requirePlaced(source: string, verdict: LessonVerdict): void {
  if (verdict.ok) return;
  const lines = source.split(/\r\n|\r|\n/).length;
  expect(verdict.mistakes.length).toBeGreaterThan(0);
  for (const { line, column, message } of verdict.mistakes) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines + 1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).not.toBe('');
  }
}

async function requireHarmless(source: string, verdict: LessonVerdict): Promise<void> {
  if (!verdict.ok) return;
  expect(new TextEncoder().encode(source).byteLength).toBeLessThanOrEqual(LESSON_LIMITS.bytes);
  const { names, addresses } = anatomy(await drawTree(verdict.lesson.tree));
  expect([...names].filter((name) => !known.has(name))).toEqual([]);
  expect(addresses.filter((address) => !/^(https?:\/\/|mailto:|\/(?!\/)|#)/.test(address))).toEqual([]);
}

test('the search sees what it looks for', () => {
  const { names, addresses } = anatomy(
    `<p>x</p><img src=x onerror=alert(1)><a href='javascript:x' style="a>b">y</a><script>z</script>`,
  );
  expect([...names].filter((name) => !known.has(name))).toEqual(['img[src]', 'img[onerror]', 'a[style]', 'script']);
  expect(addresses).toEqual(['x', 'javascript:x']);
});

describe('whatever becomes of a lesson', () => {
  test('its source is refused with a place, or drawn without anything that runs', { timeout: 240_000 }, async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(LESSONS.length - 1), wildMutations, async (which, mutations) => {
        const source = mutations.reduce((text, mutate) => mutate(text), sources[which] ?? '');
        const verdict = checkLesson(source, PIECES);
        requirePlaced(source, verdict);
        await requireHarmless(source, verdict);
        if (verdict.ok) accepted++;
      }),
      { numRuns: 250 },
    );
    expect(accepted).toBeGreaterThan(0);
  });

  test('what looks like a program in its words stays words', { timeout: 240_000 }, async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(LESSONS.length - 1), mildMutations, async (which, mutations) => {
        const source = mutations.reduce((text, mutate) => mutate(text), sources[which] ?? '');
        const verdict = checkLesson(source, PIECES);
        requirePlaced(source, verdict);
        await requireHarmless(source, verdict);
        if (verdict.ok) accepted++;
      }),
      { numRuns: 80 },
    );
    expect(accepted).toBeGreaterThan(20);
  });
});
