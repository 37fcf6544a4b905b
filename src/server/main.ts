import { buildIfChanged } from './build.ts';
import { explain } from './explain.ts';
import { readSettings } from './settings.ts';

/** `npm start`. The build comes first: it makes, among others, the packed server that is then run. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  await buildIfChanged();
  const { run }: typeof import('./run.ts') = await import(new URL('../../dist/app/run.mjs', import.meta.url).href);
  await run(settings);
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exit(1);
});
