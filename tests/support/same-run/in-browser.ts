/** Gives the page of a test the run as a function. Bundled into one script by the test. */
import { playSameRun } from './run.ts';

declare global {
  var reachwrightSameRun: typeof playSameRun;
}
globalThis.reachwrightSameRun = playSameRun;
