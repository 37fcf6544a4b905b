import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { z } from 'zod';
import type { LessonNode } from '#features/lessons/index.ts';
import { lessonComponents } from '#features/lessons/ui/in-lessons.ts';
import { type Drawings, listFigures } from '#features/publishing/figures.ts';
import Tree from '#features/publishing/ui/Tree.astro';
import { playFigure } from '#features/sandbox/explore/play-figure.ts';
import { nameOfAsked } from '#features/sandbox/index.ts';
import { Explore } from '#features/sandbox/ui/in-lessons.ts';
import { withLocale } from '#i18n/request-locale.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];
// Astro types an imported component as a function of its props, and its own container wants more.
const toComponent = (component: unknown) => z.custom<Component>().parse(component);

async function draw(component: Component, props: Record<string, unknown>, locale: 'en' | 'nl'): Promise<string> {
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  const locals = z.custom<App.Locals>().parse({ locale });
  return withLocale(locale, () => container.renderToString(component, { props, locals }));
}

/** The HTML of a checked tree, with what is kept of its figures. */
export const drawTree = (
  nodes: readonly LessonNode[],
  locale: 'en' | 'nl' = 'en',
  drawings: Drawings = new Map(),
): Promise<string> => draw(toComponent(Tree), { nodes, drawings }, locale);

/** What a release keeps of a tree's figures. */
export const playDrawings = (nodes: readonly LessonNode[]): Drawings =>
  new Map(listFigures(nodes).map((asked) => [nameOfAsked(asked), playFigure(asked.figure, asked.network)]));

/** The HTML that Astro's MDX makes of one of our own lessons. */
export const drawMdx = (content: unknown, locale: 'en' | 'nl'): Promise<string> =>
  draw(toComponent(content), { components: { ...lessonComponents, Explore } }, locale);

const BLOCKS =
  'p|h[1-6]|ul|ol|li|blockquote|pre|hr|section|aside|figure|figcaption|details|summary|div|table|thead|tbody|tr|td|th|article|form|fieldset|legend|rw-check|rw-formula|rw-explore|dl|dt|dd|svg|g|title|text|line|rect|path|circle|polyline|polygon|use|defs|label|button|input|option|select|textarea|output|progress';

/** One tag or piece of text a line, without what carries no meaning: white space between blocks, scripts, kinds of quotes. */
export function normalise(html: string): string {
  return html
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<link\b[^>]*>/g, '')
    .replace(/&(?:quot|#34|#x22);/g, '"')
    .replace(/&(?:apos|#39|#x27);/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/…/g, '...')
    .replace(/[–—]/g, '-')
    .replace(/-{2,3}/g, '-')
    .replace(/\s+/g, ' ')
    .replace(new RegExp(`\\s*(</?(?:${BLOCKS})\\b(?:"[^"]*"|'[^']*'|[^>"'])*>)\\s*`, 'g'), '\n$1\n')
    .replace(/\n+/g, '\n')
    .trim();
}
