import type { Failure, SendAnswer } from './autosave.ts';
import type { Sent } from './draft-store.ts';

/** The newest text as the server has it. */
export type NewestText = {
  readonly number: number;
  readonly source: string;
  readonly author: string | null;
  readonly savedAt: string;
};

/** What a browser's request for pictures and texts goes to. */
const pathOf = (lessonId: string) => `/api/teach/lessons/${lessonId}`;

/** The longest body that browsers still send from a tab that is being closed. */
const MOST_KEPT_ALIVE = 60_000;

/** Sends a text; it never rejects. */
export async function sendText(lessonId: string, text: Sent): Promise<SendAnswer> {
  const body = JSON.stringify(text);
  const isSmall = new TextEncoder().encode(body).byteLength < MOST_KEPT_ALIVE;
  let response: Response;
  try {
    response = await fetch(`${pathOf(lessonId)}/texts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive: isSmall && document.visibilityState === 'hidden',
    });
  } catch {
    return failed(navigator.onLine ? 'server' : 'offline'); // no answer at all: it is sent again
  }
  if (response.ok) {
    const { number }: { number: number } = await response.json();
    return { kind: 'saved', number };
  }
  if (response.status === 409) return { kind: 'stale' };
  return failed(FAILURES[response.status] ?? 'server');
}

const failed = (why: Failure): SendAnswer => ({ kind: 'failed', why });
const FAILURES: Readonly<Record<number, Failure>> = { 401: 'signed-out', 403: 'not-yours', 404: 'not-yours', 413: 'too-long' };

/** The newest text; null when the server can't be reached or says no. */
export async function fetchNewest(lessonId: string): Promise<NewestText | null> {
  try {
    const response = await fetch(`${pathOf(lessonId)}/newest`);
    return response.ok ? await response.json() : null;
  } catch {
    return null; // offline: what is on the desk stays
  }
}

export type PictureAnswer =
  { readonly ok: true; readonly width: number; readonly height: number } | { readonly ok: false; readonly code: string };

/** Sends a picture; `onProgress` hears the share that is gone, 0 to 1. Ends with `stopped` when the signal says so. */
export function sendPicture(
  to: { readonly lessonId: string; readonly id: string },
  picture: Blob,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
): Promise<PictureAnswer> {
  // fetch tells nothing of what is under way upwards.
  const request = new XMLHttpRequest();
  return new Promise((resolve) => {
    const no = (code: string) => resolve({ ok: false, code });
    request.open('PUT', `${pathOf(to.lessonId)}/pictures/${to.id}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => no(navigator.onLine ? 'server' : 'offline');
    request.onabort = () => no('stopped');
    request.onload = () => resolve(readPictureAnswer(request));
    signal.addEventListener('abort', () => request.abort());
    request.send(picture);
  });
}

function readPictureAnswer({ status, responseText }: XMLHttpRequest): PictureAnswer {
  try {
    const answer: unknown = JSON.parse(responseText);
    if (typeof answer === 'object' && answer !== null) {
      if ('width' in answer && 'height' in answer)
        return { ok: true, width: Number(answer.width), height: Number(answer.height) };
      if ('error' in answer) return { ok: false, code: String(answer.error) };
    }
  } catch {
    // no JSON: a proxy's own page
  }
  return { ok: false, code: status === 413 ? 'picture-too-large' : 'server' };
}
