/** The full-text index that was made of the built pages. */
import type { ExcerptPiece } from './excerpt.ts';
import type { ShownResult } from './shown-result.ts';

type Section = { readonly title: string; readonly url: string; readonly locations: readonly number[] };
type PagefindResult = {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly Section[];
};
type Hit = { data(): Promise<PagefindResult> };
export type Pagefind = {
  debouncedSearch(
    query: string,
    options: { filters: Record<string, string> },
    delayMs?: number,
  ): Promise<{ results: readonly Hit[] } | null>;
};

const SECTIONS_SHOWN = 3;

let loading: Promise<Pagefind> | undefined;

/** Fetches the index, once. Errors: rejects when it can't be had. */
export function loadPagefind(): Promise<Pagefind> {
  // Written by the index after the build: a constant path would be resolved, and fail, during it.
  loading ??= import(/* @vite-ignore */ new URL('/pagefind/pagefind.js', location.href).href);
  return loading;
}

/** Makes a hit ready for the page. */
export async function showHit(hit: Hit, query: string): Promise<ShownResult> {
  const { url, excerpt, meta, filters, sub_results } = await hit.data();
  return {
    url: plainUrl(url),
    title: meta['title'] ?? url,
    language: meta['language'],
    labels: [...(filters['track'] ?? []), ...(filters['level'] ?? [])],
    text: piecesOf(excerpt),
    sections: bestSections(sub_results, query).map((section) => ({ title: section.title, url: plainUrl(section.url) })),
  };
}

const plainUrl = (url: string): string => url.replace(/\.html(?=#|$)/, '');

/** The sections to lead to: those whose title holds the words first, then those that hold them most often. */
function bestSections(sections: readonly Section[], query: string): Section[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const points = ({ title, locations }: Section) =>
    words.filter((word) => title.toLowerCase().includes(word)).length * 1000 + locations.length;
  return sections
    .filter(({ url }) => url.includes('#'))
    .sort((a, b) => points(b) - points(a))
    .slice(0, SECTIONS_SHOWN);
}

// An excerpt is text with <mark> around the hits and entities for the rest; it is taken apart, never trusted as HTML.
function piecesOf(excerpt: string): ExcerptPiece[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((piece) => {
    const inner = /^<mark>(.*)<\/mark>$/.exec(piece)?.[1];
    return { text: plain(inner ?? piece), isHit: inner !== undefined };
  });
}

// Inside an element, because a document drops the space that it begins with.
function plain(html: string): string {
  return new DOMParser().parseFromString(`<p>${html}`, 'text/html').body.textContent ?? '';
}
