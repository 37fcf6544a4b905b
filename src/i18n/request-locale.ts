import { AsyncLocalStorage } from 'node:async_hooks';
import type { Locale } from './locale.ts';
import { baseLocale, overwriteGetLocale } from './paraglide/runtime.js';

const current = new AsyncLocalStorage<Locale>();

/** Runs a request so that every message drawn inside it is in `locale`, however many requests run side by side. */
export function withLocale<T>(locale: Locale, run: () => T): T {
  overwriteGetLocale(() => current.getStore() ?? baseLocale);
  return current.run(locale, run);
}
