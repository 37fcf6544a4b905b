import { buildIfChanged } from './build.ts';
import { explain } from './explain.ts';
import { readSettings } from './settings.ts';

/** `npm start`. The build comes first: it makes files, such as the compiled messages, that the rest imports. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  await buildIfChanged();
  const { run } = await import('./run.ts');
  await run(settings);
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exit(1);
});
