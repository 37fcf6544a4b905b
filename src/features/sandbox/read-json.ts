import { ok, refuse, type Result } from '#kernel/result.ts';
import { MOST_BYTES_A_REQUEST } from './run/held-run.ts';

/** Reads a request's JSON and no more than a megabyte of it. What isn't JSON is null, for a schema to refuse. */
export async function readJson(request: Request): Promise<Result<unknown, 'too-large'>> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES_A_REQUEST) return refuse('too-large');
  // The adapter breaks off a body without a stated length that goes beyond its own limit of the same size.
  const body: unknown = await request.json().catch(() => null);
  return ok(body);
}
