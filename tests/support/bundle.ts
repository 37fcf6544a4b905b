import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** A module and all that it imports as one script that needs nothing else, for a page that has nothing else. */
export async function bundleScript(entry: string, name: string): Promise<string> {
  const made = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, target: 'es2022', lib: { entry: join(ROOT, entry), formats: ['iife'], name } },
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []));
  const codes = outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : []));
  if (codes.length !== 1) throw new Error(`${entry} became ${String(codes.length)} scripts, not one.`);
  return codes.join('');
}
