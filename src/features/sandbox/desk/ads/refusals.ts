import { m } from '#i18n/paraglide/messages.js';
import type { Wrong } from '#simulation/replay/check-action.ts';

/** Why the run would not do it. */
export const sayRefused = ({ field, message }: Wrong): string =>
  message === 'no-hours' ? m.ads_no_hours() : m.ads_refused({ why: `${field} ${message}` });

/** Goes to the first field with a fault; false when there is none. */
export function focusFault(form: HTMLElement | undefined): boolean {
  const found = form?.querySelector<HTMLElement>('[data-fault]');
  found?.focus();
  found?.scrollIntoView({ block: 'center' });
  return found !== null && found !== undefined;
}
