/**
 * The thread in which credentials are signed: the libraries for it take 80 MB, which the server gets back when the thread
 * ends. Node runs this file as it stands, in `npm start` as in `npm run dev`; see signer.ts.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { SigningKey } from '../issuer/key-files.ts';
import { openSigner, type Unsigned } from './sign.ts';

const { site, key } = z.object({ site: z.url(), key: SigningKey }).parse(workerData);
const sign = await openSigner(site, key);
// They come from this server's own memory.
const Slice = z.array(z.custom<Unsigned>());

parentPort?.on('message', (slice: unknown) => {
  void Promise.all(Slice.parse(slice).map(sign)).then((signed) => parentPort?.postMessage(signed));
});
