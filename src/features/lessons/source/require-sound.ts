import { findAddressFault, findPictureFault } from './addresses.ts';
import { findForbiddenCharacter, sayForbidden } from './characters.ts';
import type { RootContent } from './parse-body.ts';
import { placeOf, type Reading, report } from './reading.ts';

type Of<Type extends RootContent['type']> = Extract<RootContent, { type: Type }>;

/** Reports characters that can't be seen. */
export function requireSeen(node: RootContent, text: string, reading: Reading): void {
  const forbidden = findForbiddenCharacter(text);
  if (forbidden) report(reading, placeOf(node), 'text', sayForbidden(forbidden.name));
}

/** Reports a link that leads where none may. */
export function requireLink(node: Of<'link'>, reading: Reading): void {
  const fault = findAddressFault(node.url);
  if (fault) report(reading, placeOf(node), 'link', fault);
  requireSeen(node, node.title ?? '', reading);
}

/** Reports a picture from elsewhere or without words. */
export function requirePicture(node: Of<'image'>, reading: Reading): void {
  const fault = findPictureFault(node.url);
  if (fault) report(reading, placeOf(node), 'picture', fault);
  if (!node.alt?.trim())
    report(
      reading,
      placeOf(node),
      'picture',
      'has no words for those who can’t see it. Write them between the brackets: ![what it shows](/…).',
    );
  requireSeen(node, `${node.alt ?? ''}${node.title ?? ''}`, reading);
}

/** Reports lines in which MDX would see a program, and Markdown an underlined heading. */
export function requireProse(node: Of<'paragraph'>, reading: Reading): void {
  const at = placeOf(node);
  const [first] = node.children;
  if (at.column === 1 && first?.type === 'text' && /^(import|export)(?=$|[\s{*"'])/.test(first.value))
    report(
      reading,
      at,
      'mdx',
      'import and export are not for lessons; use the components of docs/writing-lessons.md, or begin the sentence with another word.',
    );
  for (const child of node.children) {
    if (child.type === 'text' && /^=+[ \t]*$/m.test(child.value))
      report(reading, placeOf(child), 'heading', 'is underlined with =. Write ## before the heading instead.');
  }
}
