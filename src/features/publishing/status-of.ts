/** The HTTP status of a refusal of this feature, for doors that answer programs. */
export function statusOf(code: string): number {
  return STATUSES[code] ?? 422;
}

const STATUSES: Readonly<Record<string, number>> = {
  'sign-in-needed': 401,
  'not-allowed': 403,
  'not-found': 404,
  stale: 409,
  'id-taken': 409,
  'too-many-this-hour': 429,
  busy: 503,
};
