/** `npm run simulate`: half of the time that the program takes to start goes into reading TypeScript, which Node can keep for the next time. */
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./simulate.ts');
