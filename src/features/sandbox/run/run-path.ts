import { localeOfPath, localizedPath } from '#i18n/locale.ts';

/** Where a run is played, in the language of this page. */
export const runPath = (run: { readonly id: string; readonly client: string }): string =>
  `${localizedPath(`/sandbox/${run.client}/run`, localeOfPath(location.pathname))}?id=${run.id}`;
