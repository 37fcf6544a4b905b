// @ts-check
/**
 * `npm run simulate`: half of the time that the program takes to start goes into reading TypeScript, which Node can keep
 * for the next time. Plain JavaScript itself, lest it opens the stripper of types for this one file.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./simulate.ts');
