/**
 * The thread in which credentials are signed: the libraries for it take 80 MB, which the server gets back when the thread
 * ends. Node runs this file as it stands, in `npm start` as in `npm run dev`; see signer.ts.
 */
import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { SigningKey } from '../issuer/key-files.ts';
import { openSigner, type Unsigned } from './sign.ts';

// Ten thousand credentials are a minute or two of a processor: whoever asks for a page comes first. On Linux this is the
// thread's own priority; elsewhere it would be the whole server's.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);

const { site, key } = z.object({ site: z.url(), key: SigningKey }).parse(workerData);
const sign = await openSigner(site, key);
// They come from this server's own memory.
const Slice = z.array(z.custom<Unsigned>());

parentPort?.on('message', (slice: unknown) => {
  void Promise.all(Slice.parse(slice).map(sign)).then((signed) => parentPort?.postMessage(signed));
});
