import { type ChildProcess, fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { SECOND_MS } from '#kernel/clock.ts';
import type { SigningKey } from '../issuer/key-files.ts';
import type { Signed, Unsigned } from './sign.ts';

/** Of the working directory, as `db/migrations` is: a path beside this file would lead into the packed server. */
const PROGRAM = 'src/features/certificates/proof/sign-process.ts';
/** A slice takes a second or less; on a machine that is very busy, much longer. */
const WITHIN_MS = 120 * SECOND_MS;
/** One thread for cleaning up is enough beside a server. */
const FLAGS = ['--max-old-space-size=256', '--single-threaded-gc'];

/** Signs slices of credentials beside the server, which goes on answering. Errors: rejects when the process breaks. */
export type Signer = {
  readonly sign: (slice: readonly Unsigned[]) => Promise<readonly Signed[]>;
  /** Ends the process and gives its memory back. */
  readonly end: () => Promise<void>;
};

type Signing = { readonly site: string; readonly key: SigningKey; readonly isUrgent: boolean };

/**
 * Opens a process that signs with one key, for a site of this address. Where nobody waits for it (`isUrgent` is false) it
 * gets what processor the server and all others leave: a thread's priority would not have reached the threads of V8 that
 * clean up after it, which took as much again.
 */
export function openSigningProcess({ site, key, isUrgent }: Signing): Signer {
  // It needs nothing of the server's surroundings, which hold passwords.
  const stdio: ['ignore', 'ignore', 'inherit', 'ipc'] = ['ignore', 'ignore', 'inherit', 'ipc'];
  const child = fork(PROGRAM, { serialization: 'advanced', execArgv: FLAGS, env: {}, stdio });
  if (!isUrgent) child.once('spawn', () => giveWay(child));
  return { sign: (slice) => askOnce(child, { site, key, slice }), end: () => end(child) };
}

function giveWay({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It has ended already, or this machine doesn't let anybody: it then signs like any other.
  }
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill();
  });
}

function askOnce(child: ChildProcess, work: Parameters<ChildProcess['send']>[0]): Promise<readonly Signed[]> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      clearTimeout(deadline);
      child.off('message', take).off('error', fail).off('exit', gone);
    };
    const take = (signed: readonly Signed[]) => {
      leave();
      resolve(signed);
    };
    const fail = (error: Error) => {
      leave();
      reject(error);
    };
    const gone = (code: number | null) => fail(new Error(`The process that signs ended with ${String(code)}.`));
    const deadline = setTimeout(() => {
      fail(new Error('The process that signs took too long.'));
      void end(child);
    }, WITHIN_MS);
    child.on('message', take).on('error', fail).on('exit', gone);
    if (child.exitCode !== null || child.signalCode !== null) gone(child.exitCode);
    else child.send(work);
  });
}
