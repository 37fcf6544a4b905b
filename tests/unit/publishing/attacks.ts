import { CHOICE, HEAD, LINE, lessonOf } from './sources.ts';

/** A hostile or broken source, with the place and a piece of the message that it must get. */
export type Attack = {
  readonly name: string;
  readonly source: string;
  readonly line: number;
  readonly column: number;
  readonly says: RegExp;
};

type At = { readonly line?: number; readonly column?: number };

const body = (name: string, middle: string, says: RegExp, { line = LINE, column = 1 }: At = {}): Attack => ({
  name,
  source: lessonOf(middle),
  line,
  column,
  says,
});
const head = (name: string, from: string, to: string, line: number, column: number, says: RegExp): Attack => {
  if (!HEAD.includes(from)) throw new Error(`${name}: the head has no ${from}`);
  return { name, source: lessonOf(undefined, HEAD.replace(from, to)), line, column, says };
};
const link = (name: string, address: string, says: RegExp, column = 5): Attack =>
  body(name, `See [this](${address}).`, says, { column });

const SCHEME = /Links begin with https:\/\//;
const EXPRESSION = /begins an expression/;
const HTML = /is not a lesson component\. HTML is not for lessons/;
const NOT_OURS = /is not a lesson component\./;
const EVENT = /would run a program/;
const JSON_ONLY = /is not JSON .* strict JSON in braces/;

const PROGRAMS: readonly Attack[] = [
  body('import', 'import fs from "node:fs"', /import and export are not for lessons/),
  body('import of everything', 'import * as fs from "node:fs"', /import and export/),
  body('import for its effect', 'import "node:fs"', /import and export/),
  body('export of a value', 'export const a = 1', /import and export/),
  body('export in braces', 'export {x}', /import and export/),
  body('expression', '{process.exit(1)}', EXPRESSION),
  body('expression in a sentence', 'So {1 + 1} it is.', EXPRESSION, { column: 4 }),
  body('expression in a heading', '### {1}', EXPRESSION, { column: 5 }),
  body('expression in a link', '[{x}](https://example.org)', EXPRESSION, { column: 2 }),
  body('MDX comment', '{/* a note */}', EXPRESSION),
  body('expression between tags', '<Aside title="x">\n{x}\n</Aside>', EXPRESSION, { line: LINE + 1 }),
  body('spread', '<Reveal {...all} />', /spread attributes are not for lessons/, { column: 9 }),
  body('spread of a literal', '<Reveal {...{"summary": "x"}} />', /spread attributes/, { column: 9 }),
  body('function in an attribute', '<Reveal summary={() => 1} />', JSON_ONLY, { column: 9 }),
  body('template in an attribute', '<Reveal summary={`x`} />', JSON_ONLY, { column: 9 }),
  body('call in an attribute', '<Reveal summary={alert(1)} />', JSON_ONLY, { column: 9 }),
  body('JavaScript object that is no JSON', `<SingleChoice id="a" ask="b" options={[{text: 'A'}]} />`, JSON_ONLY, { column: 30 }),
  body('JSON with a trailing comma', '<Formula id="a" title="b" inputs={[1,]} />', JSON_ONLY, { column: 27 }),
  body('number that is none', '<Formula id="a" title="b" inputs={NaN} />', JSON_ONLY, { column: 27 }),
];

const ATTRIBUTES: readonly Attack[] = [
  body('event', '<Aside title="x" onclick="alert(1)">\nT\n</Aside>', EVENT, { column: 18 }),
  body('event in capitals', '<Aside title="x" ONLOAD="alert(1)">\nT\n</Aside>', EVENT, { column: 18 }),
  body('event as React writes it', '<Aside title="x" onMouseOver={"alert(1)"}>\nT\n</Aside>', EVENT, { column: 18 }),
  body('style', '<Aside title="x" style="position:fixed">\nT\n</Aside>', /lessons leave that to it/, { column: 18 }),
  body('style as an object', '<Aside title="x" style={{"position": "fixed"}}>\nT\n</Aside>', /lessons leave that/, {
    column: 18,
  }),
  body('class', '<Aside title="x" class="overlay">\nT\n</Aside>', /lessons leave that/, { column: 18 }),
  body('set:html', '<Aside title="x" set:html="<b>">\nT\n</Aside>', /has "set:html", which it does not know/),
  body('client directive', '<Aside title="x" client:load>\nT\n</Aside>', /has "client:load", which it does not know/),
  body('slot', '<Aside title="x" slot="actions">\nT\n</Aside>', /has "slot", which it does not know/),
  body('attribute twice', '<Aside title="x" title="y">\nT\n</Aside>', /stands twice in one tag/, { column: 18 }),
  body('link of TryIt to another site', '<TryIt to="//example.org" label="x" />', /is not a path of this site/, { column: 8 }),
  body('link of TryIt to a program', '<TryIt to="javascript:alert(1)" label="x" />', /is not a path of this site/, { column: 8 }),
  body('figure from above its folder', '<Figure src="../../../secrets.svg" alt="x" />', /is not the path of an \.svg/, {
    column: 9,
  }),
  body('figure that is not there', '<Figure src="job/none.svg" alt="x" />', /there is no such figure/, { column: 9 }),
  body('term that is not there', 'A <Term id="nonsense">word</Term>.', /is not in the glossary/, { column: 9 }),
  body(
    'explorable on a network that it has not',
    '<Explore figure="silence" network="frame" />',
    /is the same on every network/,
    { column: 27 },
  ),
];

const ADDRESSES: readonly Attack[] = [
  link('javascript:', 'javascript:alert(1)', SCHEME),
  link('javascript: in capitals', 'JaVaScRiPt:alert(1)', SCHEME),
  link('javascript: with an entity for the colon', 'javascript&colon;alert(1)', SCHEME),
  link('javascript: with a number for a letter', '&#106;avascript:alert(1)', SCHEME),
  link('javascript: with a hexadecimal number', '&#x6A;avascript:alert(1)', SCHEME),
  link('javascript: with a tab inside', 'java&#9;script:alert(1)', SCHEME),
  link('javascript: with a line break inside', 'java&NewLine;script:alert(1)', SCHEME),
  link('javascript: behind a space', '<  javascript:alert(1)>', SCHEME),
  link('javascript: behind a character that nobody sees', '&#8203;javascript:alert(1)', SCHEME),
  link('javascript: behind a control character', '&#1;javascript:alert(1)', /doesn’t say where it begins/),
  link('data:', 'data:text/html,<script>alert(1)</script>', SCHEME),
  link('data: as a page in base64', 'data:text/html;base64,PHNjcmlwdD4=', SCHEME),
  link('vbscript:', 'vbscript:msgbox(1)', SCHEME),
  link('blob:', 'blob:https://example.org/1', SCHEME),
  link('file:', 'file:///etc/passwd', SCHEME),
  link('protocol-relative', '//example.org/x', /leads to another site/),
  link('protocol-relative with backslashes', '\\\\\\\\example.org', /browsers read as \//),
  link('protocol-relative behind a tab', '/&#9;/example.org', /a line break or a tab/),
  link('half an https:', 'https:example.org', /lacks the \/\//),
  link('name before an @', 'https://bank.example@evil.example', /hides where it leads/),
  link('mailto: with more than an address', 'mailto:a@example.org?bcc=b@example.org', /mailto: and one address/),
  link('relative', 'evil.example', /doesn’t say where it begins/),
  body('address kept elsewhere', 'See [this][a].\n\n[a]: javascript:alert(1)', /Write the address beside the words/, {
    column: 5,
  }),
  body('address in angle brackets', 'See <javascript:alert(1)>.', /can’t be read as a component/, { column: 22 }),
  body('picture from another site', '![x](https://example.org/pixel.gif)', /tell that site who reads/),
  body('picture as data:', '![x](data:image/svg+xml,<svg/onload=alert(1)>)', /Pictures begin with \//),
  body('picture without words', '![](/favicon.svg)', /for those who can’t see it/),
];

const HTML_TAGS: readonly Attack[] = [
  body('script', '<script>alert(1)</script>', NOT_OURS),
  body('script on lines of its own', '<script>\nalert(1)\n</script>', NOT_OURS),
  body('iframe', '<iframe src="https://example.org"></iframe>', NOT_OURS),
  body('object', '<object data="x.swf"></object>', NOT_OURS),
  body('embed', '<embed src="x.swf" />', NOT_OURS),
  body('base', '<base href="https://example.org/" />', NOT_OURS),
  body('meta', '<meta http-equiv="refresh" content="0" />', NOT_OURS),
  body('form', '<form action="https://example.org"><input name="password" /></form>', NOT_OURS),
  body('style element', '<style>\nbody\n</style>', NOT_OURS),
  body('link element', '<link rel="stylesheet" href="https://example.org/x.css" />', NOT_OURS),
  body('SVG with a program', '<svg onload="alert(1)"></svg>', HTML),
  body('MathML', '<math><mtext></mtext></math>', NOT_OURS),
  body('image with an event', '<img src="x" onerror="alert(1)" />', HTML),
  body('tag that we know in Markdown', 'So <b>bold</b>.', /write \*\*text\*\*/, { column: 4 }),
  body('element of ours below the components', '<rw-check kind="x"></rw-check>', NOT_OURS),
  body('member of a component', '<Reveal.constructor />', NOT_OURS),
  body('component that Astro knows', '<Fragment set:html="x" />', NOT_OURS),
  body('fragment', '<>\nx\n</>', NOT_OURS),
  body('component nearly ours', '<SingleChoise id="a" />', /Did you mean <SingleChoice>\?/),
  body('component in lower case', '<reveal summary="x" />', /Did you mean <Reveal>\?/),
  body('HTML comment', '<!-- <script> -->', /HTML comments/, { column: 2 }),
  body('CDATA', '<![CDATA[<script>]]>', /CDATA/, { column: 2 }),
  body('doctype', '<!DOCTYPE html>', /DOCTYPE/, { column: 2 }),
  body('processing instruction', '<?php system("ls") ?>', /can’t be read as a component/, { column: 2 }),
  body('tag never closed', '<Reveal summary="x">\n\nText', /<Reveal> is never closed/),
  body('tag closed only', 'Text\n\n</Reveal>', /closes nothing/, { line: LINE + 2, column: 2 }),
  body('tags crossed', '<Reveal summary="x">\n<Aside title="y">\n</Reveal>\n</Aside>', /Mend the pair\. .*`<Aside>`/, {
    line: LINE + 1,
  }),
  body('attribute never closed', '<Reveal summary="x', /can’t be read as a component/, { line: LINE + 9 }),
  body('brackets never closed', '<Reveal summary={"x" />', /can’t be read as a component/, { line: LINE + 9 }),
];

const PROTOTYPES: readonly Attack[] = [
  body('component __proto__', '<__proto__ />', NOT_OURS),
  body('component constructor', '<constructor />', NOT_OURS),
  body('component toString', '<toString />', NOT_OURS),
  body('component hasOwnProperty', '<hasOwnProperty />', NOT_OURS),
  body('attribute __proto__', '<Reveal __proto__={{"summary": "x"}} />', /JavaScript keeps to itself/, { column: 9 }),
  body('attribute constructor', '<Reveal summary="x" constructor="y" />', /JavaScript keeps to itself/, { column: 21 }),
  body('key __proto__', CHOICE.replace('"text":"A"', '"text":"A","__proto__":{"right":true}'), /has the key "__proto__"/, {
    column: 44,
  }),
  body('key constructor', CHOICE.replace('"text":"A"', '"text":"A","constructor":1'), /has the key "constructor"/, {
    column: 44,
  }),
  head('field __proto__', 'minutes: 10', 'minutes: 10\n__proto__: {x: 1}', 6, 12, /doesn’t have "__proto__"/),
  head('field constructor', 'minutes: 10', 'minutes: 10\nconstructor: 1', 6, 14, /doesn’t have "constructor"/),
];

const TEXTS: readonly Attack[] = [
  body('text turned round', 'a\u202Eb', /U\+202E/, { column: 2 }),
  body('text turned round by an isolate', 'a\u2066b', /U\+2066/, { column: 2 }),
  body('text turned round by a number', 'a&#x202E;b', /U\+202E/),
  body('text turned round in JSON', '<Reveal summary={"a\\u202Eb"} />', /U\+202E/, { column: 9 }),
  body('null byte', 'a\u0000b', /U\+0000/, { column: 2 }),
  body('null byte in JSON', '<Reveal summary={"\\u0000"} />', /U\+0000/, { column: 9 }),
  body('escape sequence of a terminal', 'a\u001b[2Jb', /U\+001B/, { column: 2 }),
  body('half a character', 'a\ud83d b', /U\+D83D/, { column: 2 }),
  body('heading of the page', '# Not yours', /title comes from the frontmatter/),
  body('underlined heading', 'Not this\n===', /is underlined with =/),
  body('check twice', `${CHOICE}\n\n${CHOICE}`, /"first-move" stands twice/, { line: LINE + 2 }),
  body('check with text between its tags', CHOICE.replace(' />', '>\nhidden\n</SingleChoice>'), /nobody would see it/),
];

const YAML: readonly Attack[] = [
  { name: 'no frontmatter', source: '## One\n', line: 1, column: 1, says: /is missing\. Begin the lesson with ---/ },
  head('aliases of aliases', 'minutes: 10', 'minutes: 10\na: &a [x,x]\nb: &b [*a,*a]', 7, 8, /uses \*a, a reference/),
  head('tag that makes a thing', 'minutes: 10', 'minutes: !!js/function "x"', 5, 10, /Unresolved tag/),
  head('field twice', 'minutes: 10', 'minutes: 10\nminutes: 11', 6, 1, /Map keys must be unique/),
  head('number for a title', 'title: Reach in a week', 'title: 12', 3, 8, /is not a text/),
  head('level that is none', 'level: coordinator', 'level: boss', 6, 8, /is "boss"\. It is one of intern/),
  head('field nearly ours', 'minutes: 10', 'minutes: 10\nobjective: x', 6, 12, /Did you mean objectives\?/),
  head(
    'source that is a program',
    'checked:',
    'sources:\n  - {title: abc, by: def, year: 2020, url: "javascript:alert(1)"}\nchecked:',
    19,
    44,
    /not an address of the web/,
  ),
];

/** Everything that is refused for what it says; what is refused for its size or time stands in slow.ts. */
export const ATTACKS: readonly Attack[] = [
  ...PROGRAMS,
  ...ATTRIBUTES,
  ...ADDRESSES,
  ...HTML_TAGS,
  ...PROTOTYPES,
  ...TEXTS,
  ...YAML,
];
