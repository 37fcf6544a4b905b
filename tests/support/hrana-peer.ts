import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { json } from 'node:stream/consumers';
import { type Pipeline, PipelineBody } from './hrana-messages.ts';
import { HranaStream } from './hrana-stream.ts';

// A libSQL server as far as its protocol goes: Hrana over HTTP, version 2 (and 3 without cursors), in JSON. It keeps to
// what the real one does where clients can notice: numbers come as floats, a baton works once, a write waits for the lock.
// https://github.com/tursodatabase/libsql/blob/main/docs/HRANA_3_SPEC.md

export type HranaPeer = {
  readonly url: string;
  readonly port: number;
  /** Open streams: transactions under way, or ones that somebody forgot. */
  readonly streamCount: () => number;
  /** Asked before each pipeline is carried out; what it doesn't take finds the connection cut. */
  takes: (pipeline: Pipeline) => boolean;
  /** Carries everything out and cuts the connection instead of answering. */
  losesAnswers: boolean;
  /** Undoes the open transactions, as a server does that was restarted behind a proxy. */
  readonly forgetStreams: () => void;
  /** Dies as a killed server does: connections cut, open transactions undone, what was committed kept. */
  readonly stop: () => Promise<void>;
};

type PeerOptions = { readonly file: string; readonly token: string; readonly port?: number; readonly foreignKeys?: boolean };

/** In place of a status: no answer at all. */
const CUT = 0;

/** Serves the database in `file` to whoever brings `token`. */
export async function startHranaPeer({ file, token, port = 0, foreignKeys = true }: PeerOptions): Promise<HranaPeer> {
  const streams = new Map<string, HranaStream>();
  const lock = new EventEmitter().setMaxListeners(0);
  const keeper = new DatabaseSync(file);
  keeper.exec('PRAGMA journal_mode = WAL');

  const server = createServer((req, res) => {
    void answer(req).then(
      ({ status, body }) => {
        if (status === CUT || peer.losesAnswers) return void res.destroy();
        const isText = typeof body === 'string';
        res.writeHead(status, { 'content-type': isText ? 'text/plain' : 'application/json' });
        res.end(isText ? body : JSON.stringify(body));
      },
      (error: unknown) => void res.writeHead(500, { 'content-type': 'text/plain' }).end(`The peer has a bug: ${String(error)}`),
    );
  });

  async function answer(req: IncomingMessage): Promise<{ status: number; body: unknown }> {
    if (req.headers.authorization !== `Bearer ${token}`) return { status: 401, body: { error: 'Unauthorized' } };
    if (!/^\/v[23]\/pipeline$/.test(req.url ?? '')) return { status: 404, body: 'Not found' };
    const pipeline = PipelineBody.parse(await json(req));
    if (!peer.takes(pipeline)) return { status: CUT, body: null };
    const stream = pipeline.baton ? streams.get(pipeline.baton) : new HranaStream(file, lock, foreignKeys);
    if (!stream) return { status: 400, body: 'Received an invalid baton' };
    if (pipeline.baton) streams.delete(pipeline.baton);
    const results: object[] = [];
    for (const request of pipeline.requests) results.push(await stream.carryOut(request));
    if (!server.listening) stream.close(); // died meanwhile
    const baton = stream.db.isOpen ? randomUUID() : null;
    if (baton !== null) streams.set(baton, stream);
    return { status: 200, body: { baton, base_url: null, results } };
  }

  function forgetStreams(): void {
    for (const stream of streams.values()) stream.close();
    streams.clear();
  }

  const peer: HranaPeer = {
    url: '',
    port: 0,
    streamCount: () => streams.size,
    takes: () => true,
    losesAnswers: false,
    forgetStreams,
    stop: async () => {
      if (!server.listening) return; // dead already
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      forgetStreams();
      await closed;
      keeper.close();
    },
  };
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The peer listens on no port.');
  return Object.assign(peer, { port: address.port, url: `http://127.0.0.1:${address.port}` });
}
