export type DatabaseServerProblem = 'DATABASE_AWAY' | 'DATABASE_TOKEN_REFUSED' | 'DATABASE_NOT_LIBSQL';

/** A libSQL server that can't be used just now, or not with these settings. Holds no token. */
export class DatabaseServerError extends Error {
  readonly code: DatabaseServerProblem;
  constructor(code: DatabaseServerProblem, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/**
 * Sends one request to a libSQL server and waits for the whole answer. The driver itself would wait for minutes, and
 * tells a server that is gone from a wrong statement only in words. Nothing is sent twice: an answer that got lost may
 * have been a commit, so only who asked knows whether asking again is safe.
 * Errors: {@link DatabaseServerError}.
 */
export async function askServer(request: Request, withinMs: number): Promise<Response> {
  const { host } = new URL(request.url);
  let response: Response;
  let body: ArrayBuffer;
  try {
    response = await fetch(request, { signal: AbortSignal.timeout(withinMs) });
    body = await response.arrayBuffer();
  } catch (error) {
    throw new DatabaseServerError('DATABASE_AWAY', `The database server ${host} does not answer.`, error);
  }
  const { status, statusText, headers } = response;
  const said = `The database server ${host} answered with HTTP status ${status}`;
  if (status === 401 || status === 403) throw new DatabaseServerError('DATABASE_TOKEN_REFUSED', `${said}: it refuses the token.`);
  if (status === 404 || status === 405)
    throw new DatabaseServerError('DATABASE_NOT_LIBSQL', `${said}: it speaks no libSQL here.`);
  // What stands before a server (a proxy, a load balancer) says so when the server is gone.
  if (status === 502 || status === 503 || status === 504) throw new DatabaseServerError('DATABASE_AWAY', `${said}.`);
  return new Response(body, { status, statusText, headers });
}
