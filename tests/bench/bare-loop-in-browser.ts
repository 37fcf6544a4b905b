/** Gives a page the bare loop as a function. Bundled into one script by the bench. */
import { playBareLoop } from './bare-loop.ts';

declare global {
  var reachwrightBareLoop: typeof playBareLoop;
}
globalThis.reachwrightBareLoop = playBareLoop;
