import { glob, readFile } from 'node:fs/promises';
import { getLessonPlace } from './frontmatter.ts';
import { readOutline } from './outline.ts';
import { LessonError } from './source/mistakes.ts';
import { readFrontmatter } from './source/read-frontmatter.ts';
import { fleschKincaidGrade } from './reading-grade.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

/** `npm run lessons`: reads every lesson, says what is wrong with file, line and field, and prints words, checks and reading grade. */
const ROOT = new URL('../../../', import.meta.url);
let mistakes = 0;

for await (const file of glob('content/lessons/**/*.mdx', { cwd: ROOT.pathname })) {
  const found = await examine(file);
  if (found.length > 0) console.log(found.join('\n'));
  mistakes += found.length;
}
console.log(mistakes === 0 ? 'Every lesson can be published.' : `${mistakes} to mend.`);
process.exitCode = mistakes === 0 ? 0 : 1;

async function examine(file: string): Promise<string[]> {
  const source = await readFile(new URL(file, ROOT), 'utf8');
  const { head, body, firstLine } = splitFrontmatter(source);
  const found: string[] = [];
  try {
    const { locale } = getLessonPlace(file.replace('content/lessons/', ''));
    for (const { line, field, message } of readFrontmatter(head).mistakes) found.push(`${file}:${line} ${field}: ${message}`);
    const { sections, checks, prose } = readOutline(body, file, firstLine);
    const words = prose.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    const grade = locale === 'en' ? `, grade ${fleschKincaidGrade(prose).toFixed(1)}` : '';
    console.log(`${file}: ${words} words, ${sections.length} sections, ${checks.length} checks${grade}`);
  } catch (error) {
    found.push(error instanceof LessonError ? error.message : `${file}: ${String(error)}`);
  }
  return found;
}
