import { build } from './build.ts';

/** `npm run build`: builds the site whether it changed or not. */
await build();
