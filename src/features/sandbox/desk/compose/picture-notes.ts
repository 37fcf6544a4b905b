import { m } from '#i18n/paraglide/messages.js';
import type { Picture } from '#simulation/scenario.ts';

/** What the library's note says of where a picture comes from. */
const NOTES: Readonly<Record<Picture['rights'], () => string>> = {
  own: m.compose_rights_own,
  licensed: m.compose_rights_licensed,
  found: m.compose_rights_found,
  'no-consent': m.compose_rights_not_asked,
};

export const noteOf = ({ rights, scenes }: Pick<Picture, 'rights' | 'scenes'>): string =>
  [NOTES[rights](), ...(scenes > 1 ? [m.compose_scenes({ count: scenes })] : [])].join(' · ');
