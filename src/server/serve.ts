import { explain } from './explain.ts';
import { run } from './run.ts';
import { readSettings } from './settings.ts';

/** The packed server starts here (see bundle.ts): no type of its own to strip, nothing of the build in memory. */
async function serve(): Promise<void> {
  await run(readSettings(process.env));
}

serve().catch((error: unknown) => {
  console.error(explain(error));
  process.exit(1);
});
