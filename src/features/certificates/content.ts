import { getEntry } from 'astro:content';
import type { Rules } from './rules-file.ts';

/** What each certificate asks for, in the order of the file. */
export async function getRules(): Promise<Rules> {
  const entry = await getEntry('certificates', 'all');
  if (!entry) throw new Error('content/certificates/rules.yaml is missing.');
  return entry.data.rules;
}
