import { m } from '#i18n/paraglide/messages.js';

/** What the test's page says after a form could not be taken: what happened and what to do. */
const NOTICES = {
  'too-early': m.exams_said_too_early,
  'already-passed': m.exams_said_already_passed,
  'attempt-finished': m.exams_said_finished,
  'unknown-attempt': m.exams_said_unknown_attempt,
  malformed: m.exams_said_malformed,
} as const;
export type Notice = keyof typeof NOTICES;

export function isNotice(code: string): code is Notice {
  return Object.hasOwn(NOTICES, code);
}

/** A notice in the language of this request; undefined where there is none to give. */
export function findNotice(code: string | null): string | undefined {
  return code !== null && isNotice(code) ? NOTICES[code]() : undefined;
}
