const FORBIDDEN: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/<style[\s>]/i, 'a <style>'],
  [/\sstyle=/i, 'a style attribute'],
  [/<script[\s>]|\son\w+=/i, 'a script'],
  [/<foreignObject[\s>]/i, 'a <foreignObject>'],
  [/(?:href|src)="(?!#)/i, 'a link to another file'],
];

/**
 * Makes an author's SVG ready to stand in a page: without comments and line breaks, with ids of its own, named by `alt`.
 * @param path where it lies below content/lessons/, for the message
 * Errors: throws, and so fails the build, naming the file and what is wrong with it.
 */
export function drawFigure(path: string, source: string, alt: string): string {
  const where = `content/lessons/${path}`;
  const start = source.indexOf('<svg');
  const root = /^<svg[^>]*>/.exec(source.slice(start))?.[0];
  if (start === -1 || !root) throw new Error(`${where}: is not an SVG. It begins with <svg viewBox="…">.`);
  const viewBox = /\sviewBox="([^"]+)"/.exec(root)?.[1];
  if (!viewBox) throw new Error(`${where}: has no viewBox. Add viewBox="0 0 640 …" so that it fits every screen.`);
  const wrong = FORBIDDEN.find(([pattern]) => pattern.test(source));
  if (wrong) throw new Error(`${where}: has ${wrong[1]}. Colour by attributes only, as docs/writing-lessons.md says.`);

  const inside = source
    .slice(start + root.length, source.lastIndexOf('</svg>'))
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/>\s+</g, '><')
    .replace(/\s+/g, ' ')
    .trim();
  const shared = root.match(/\s(?:fill|stroke|stroke-width|font-size|font-weight|text-anchor)="[^"]*"/g)?.join('') ?? '';
  return `<svg viewBox="${viewBox}" role="img" aria-label="${escapeAttribute(alt)}"${shared}>${ownIds(inside, path)}</svg>`;
}

// Two figures on a page may both have an id "a".
function ownIds(svg: string, path: string): string {
  const own = (id: string) => `${path.replace(/\W+/g, '-')}-${id}`;
  return svg
    .replace(/(\sid=")([^"]+)"/g, (_, before: string, id: string) => `${before}${own(id)}"`)
    .replace(/(\shref="#|url\(#)([^")]+)/g, (_, before: string, id: string) => `${before}${own(id)}`);
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
