import { MINUTE_MS } from '#kernel/clock.ts';
import type { Result } from '#kernel/result.ts';
import type { MadeDocument } from './make-document.ts';
import { limitTurns } from './turns.ts';

/** A document costs the processor some 50 ms: a dozen a minute are enough for anybody. */
const turns = limitTurns(12, MINUTE_MS);

type Asker = { readonly request: Request; readonly address: string; readonly now: Date };

/** Answers a POST whose JSON says what shall be in a document; nothing is stored. Too many a minute: 429; what can't be made: 400. */
export async function respondWithDocument(
  { request, address, now }: Asker,
  make: (input: unknown) => Promise<Result<MadeDocument>>,
): Promise<Response> {
  if (!turns.take(address, now)) {
    return Response.json({ error: 'too-many' }, { status: 429, headers: { 'retry-after': '60' } });
  }
  const made = await make(await request.json().catch(() => null));
  if (!made.ok) return Response.json({ error: made.code }, { status: 400 });
  const { bytes, fileName } = made.value;
  return new Response(bytes, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'private, no-store',
    },
  });
}
