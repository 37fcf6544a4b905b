import { HEAD, lessonOf } from './sources.ts';

/** A source that is too large, too deep or made to take long. It is refused, whether by a limit or by the clock. */
export type Slow = { readonly name: string; readonly source: string; readonly line: number; readonly says: RegExp };

const SIZE = 60_000;
const times = (piece: string, count: number) => piece.repeat(count);
const slow = (name: string, middle: string, says: RegExp, line = 24): Slow => ({ name, source: lessonOf(middle), line, says });

const LINE_TOO_LONG = /a line has at most 6000/;
const TOO_DEEP = /too deep inside lists or quotations/;
const TOO_MANY = /are the most\. Make two lessons of it/;

export const SLOW: readonly Slow[] = [
  slow('a megabyte', times('words and words ', 65_536), /is 1025 KB; a lesson has at most 64 KB/, 1),
  slow('ten thousand lines', times('a\n', 10_000), /has 10\d{3} lines; a lesson has at most 1000/, 1001),
  slow('a very long line', times('a', SIZE), LINE_TOO_LONG),
  slow('underlined headings', times('a\n=\n', SIZE / 4), /lines; a lesson has at most 1000/, 1001),
  slow('ten thousand brackets (', times('(', 20_000), LINE_TOO_LONG),
  slow('links inside links', times('[a](', SIZE / 4), LINE_TOO_LONG),
  slow('pairs of brackets', times('[a] [a]\n', 550), TOO_MANY, 523),
  slow('pictures inside pictures', times('![ ![\n', 550), TOO_MANY, 523),
  slow('quotations inside quotations', times('>', 5_000), TOO_DEEP),
  slow('lists inside lists', times('- ', 2_500), TOO_DEEP),
  slow('lists by indentation', Array.from({ length: 60 }, (_, i) => `${times('  ', i)}- a`).join('\n'), TOO_DEEP, 45),
  slow('emphasis that never ends', times(`${times('*a ', 1_500)}\n`, 10), TOO_MANY, 25 + 1),
  slow('emphasis that never begins', times(`${times('a* ', 1_500)}\n`, 10), TOO_MANY, 25 + 1),
  slow('emphasis in both kinds', times(`${times('*a _b ', 900)}\n`, 10), TOO_MANY, 25 + 1),
  slow('components inside components', `${times('<OnTheJob> <OnTheJob>\n', 300)}x`, TOO_MANY, 274),
  slow(
    'components just few enough, too deep',
    `${times('<OnTheJob>\n', 400)}x\n${times('</OnTheJob>\n', 400)}`,
    /more than 24 levels deep/,
    49,
  ),
  slow('braces in an attribute', `<Reveal summary={${times('{', 2_500)}${times('}', 2_500)}} />`, TOO_MANY),
  slow('JSON in JSON', `<Reveal summary={${times('[', 900)}${times(']', 900)}} />`, /is not a line|summary|is not what/),
  slow('tags that never end', times('<A a="\n', 600), TOO_MANY, 524),
  {
    name: 'brackets in the frontmatter',
    source: lessonOf(undefined, HEAD.replace('minutes: 10', `minutes: ${times('[', 900)}`)),
    line: 5,
    says: /brackets inside one another/,
  },
  {
    name: 'braces in the frontmatter',
    source: lessonOf(undefined, HEAD.replace('minutes: 10', `minutes: ${times('{a: ', 900)}`)),
    line: 5,
    says: /brackets inside one another/,
  },
];

/** Within every limit and as bad as they allow: what the deadline is for. They may pass or be refused; they end. */
export const AT_THE_LIMITS: readonly (readonly [name: string, source: string])[] = [
  ['lines', lessonOf(times('a\n', 960))],
  ['headings', lessonOf(times('### a\n', 960))],
  ['lists', lessonOf(times('- a\n', 960))],
  ['loose lists', lessonOf(times('- a\n\n', 450))],
  ['quotations', lessonOf(times('> > > > > > > > a\n', 960))],
  ['pairs of brackets', lessonOf(times('[a]', 990))],
  ['open brackets', lessonOf(times('[', 990))],
  ['links', lessonOf(times('[a](', 990))],
  ['definitions', lessonOf(times('[a]: b\n', 960))],
  ['emphasis', lessonOf(times('a**b', 1_400))],
  ['emphasis that never begins', lessonOf(times(`${times('a* ', 1_300)}\n`, 3))],
  ['fences', lessonOf(times('```\n', 960))],
  ['ampersands', lessonOf(times(`${times('&', 5_900)}\n`, 9))],
  ['backslashes', lessonOf(times(`${times('\\', 5_900)}\n`, 9))],
  ['backticks', lessonOf(Array.from({ length: 300 }, (_, i) => `e${times('`', i)}`).join('\n'))],
  ['round brackets', lessonOf(times(`[a](${times('(', 5_900)}\n`, 9))],
  ['spaces', lessonOf(times(`a${times(' ', 5_900)}b\n`, 9))],
  ['tabs', lessonOf(times(`a${times('\t', 5_900)}b\n`, 9))],
  ['attributes', lessonOf(`<Aside\n${times('a\n', 960)}/>`)],
  ['titles', lessonOf(times('[a]: b "\n', 960))],
];
