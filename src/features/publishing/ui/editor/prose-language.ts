import { defineLanguageFacet, HighlightStyle, Language, languageDataProp, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { styleTags, Tag, tags as t } from '@lezer/highlight';
import { type BlockParser, type InlineParser, parser } from '@lezer/markdown';
import { scanTag } from './scan-tag.ts';

const component = Tag.define();
const frontmatter = Tag.define();

/** A tag that is never closed colours no more than this. */
const LONGEST_TAG_LINES = 150;

/** What stands above a lesson, between its dashes. */
const Frontmatter: BlockParser = {
  name: 'Frontmatter',
  before: 'HorizontalRule',
  parse(cx, line) {
    if (cx.lineStart !== 0 || line.text.trimEnd() !== '---') return false;
    while (cx.nextLine() && line.text.trimEnd() !== '---');
    cx.nextLine();
    cx.addElement(cx.elt('Frontmatter', 0, cx.prevLineEnd()));
    return true;
  },
};

/** A component on lines of its own: nothing in its attributes is Markdown. */
const BlockComponent: BlockParser = {
  name: 'BlockComponent',
  before: 'FencedCode',
  parse(cx, line) {
    if (!/^\s{0,3}<\/?[A-Z]/.test(line.text)) return false;
    const from = cx.lineStart + line.text.indexOf('<');
    let text = line.text.slice(line.text.indexOf('<'));
    let tag = scanTag(text, 0);
    for (let lines = 1; !tag && lines < LONGEST_TAG_LINES && cx.nextLine(); lines++) {
      text += `\n${line.text}`;
      tag = scanTag(text, 0);
    }
    if (tag && text.slice(tag.to).trim() !== '' && !text.includes('\n')) return false; // inside a sentence
    cx.nextLine();
    cx.addElement(cx.elt('Component', from, tag ? from + tag.to : cx.prevLineEnd()));
    return true;
  },
  endLeaf: (_, line) => /^<\/?[A-Z]/.test(line.text),
};

const InlineComponent: InlineParser = {
  name: 'InlineComponent',
  before: 'Link',
  parse(cx, next, at) {
    if (next !== 60) return -1;
    const tag = scanTag(cx.slice(at, cx.end), 0);
    return tag && /^[A-Z]/.test(tag.name) ? cx.addElement(cx.elt('Component', at, at + tag.to)) : -1;
  },
};

const data = defineLanguageFacet({});

// Without what lessons don't have; see features/lessons/source.
const lessonParser = parser.configure([
  { remove: ['HTMLBlock', 'HTMLTag', 'IndentedCode', 'SetextHeading', 'Autolink', 'LinkReference'] },
  {
    defineNodes: [
      { name: 'Component', block: false },
      { name: 'Frontmatter', block: true },
    ],
    parseBlock: [Frontmatter, BlockComponent],
    parseInline: [InlineComponent],
    props: [styleTags({ Component: component, Frontmatter: frontmatter }), languageDataProp.add({ Document: data })],
  },
]);

const language = new Language(data, lessonParser, [], 'lesson');

// Classes only: their looks stand in editor.css.
const looks = HighlightStyle.define([
  { tag: t.heading1, class: 'rw-h2' },
  { tag: t.heading2, class: 'rw-h2' },
  { tag: t.heading3, class: 'rw-h3' },
  { tag: [t.heading4, t.heading5, t.heading6], class: 'rw-h3' },
  { tag: t.emphasis, class: 'rw-em' },
  { tag: t.strong, class: 'rw-strong' },
  { tag: t.monospace, class: 'rw-code' },
  { tag: t.quote, class: 'rw-quote' },
  { tag: [t.link, t.labelName], class: 'rw-link' },
  { tag: [t.url, t.processingInstruction, t.contentSeparator], class: 'rw-mark' },
  { tag: component, class: 'rw-component' },
  { tag: frontmatter, class: 'rw-frontmatter' },
]);

/** Lessons as they are read while they are written: prose first, marks quiet, components as one thing each. */
export const lessonLanguage: Extension = [language, syntaxHighlighting(looks)];
