/**
 * The process in which credentials are signed: the libraries for it take 80 MB and all of a processor, which the server gets
 * back when it ends. Node runs this file as it stands, in `npm start` as in `npm run dev`; see signer.ts.
 */
import { z } from 'zod';
import { SigningKey } from '../issuer/key-files.ts';
import { openSigner, type Sign, type Unsigned } from './sign.ts';

// Slices come from the server's own memory.
const Work = z.object({ site: z.url(), key: SigningKey, slice: z.array(z.custom<Unsigned>()) });
let signer: Promise<Sign> | undefined;

process.on('message', (message) => void answer(message));
// The server is gone, however it went.
process.on('disconnect', () => process.exit());

async function answer(message: unknown): Promise<void> {
  const { site, key, slice } = Work.parse(message);
  signer ??= openSigner(site, key);
  process.send?.(await Promise.all(slice.map(await signer)));
}
