/** What stands in the way of a post, by the field beside which it is said. */
import { m } from '#i18n/paraglide/messages.js';
import type { Wrong } from '#simulation/replay/check-action.ts';
import type { SimHour } from '#simulation/vocabulary.ts';
import { type Draft, lawOf, needsPicture } from './draft.ts';

export type FaultField = 'network' | 'format' | 'pillar' | 'text' | 'picture' | 'link' | 'at' | 'hours' | 'whole';
export type Fault = { readonly field: FaultField; readonly text: string };

/** What can be seen before the run is asked: the first of it, or null. */
export function findFault(draft: Draft, now: SimHour, end: SimHour): Fault | null {
  const { limit } = lawOf(draft.network).text;
  if (draft.text.length > limit) return { field: 'text', text: m.compose_wrong_long({ over: draft.text.length - limit }) };
  if (draft.text.trim() === '' && draft.picture === null) return { field: 'text', text: m.compose_wrong_empty() };
  if (needsPicture(draft.format) && draft.picture === null) return { field: 'picture', text: m.compose_wrong_picture() };
  if (draft.at < now) return { field: 'at', text: m.compose_wrong_past() };
  return draft.at >= end ? { field: 'at', text: m.compose_wrong_beyond() } : null;
}

const FIELDS: Readonly<Record<string, FaultField>> = {
  'post.network': 'network',
  'post.format': 'format',
  'post.pillar': 'pillar',
  'post.text': 'text',
  'post.picture': 'picture',
  'post.link': 'link',
  at: 'at',
  hours: 'hours',
};

/** What the run refused, in words. */
export function faultOf({ field, message }: Wrong): Fault {
  const where = FIELDS[field] ?? 'whole';
  if (where === 'hours') return { field: where, text: m.compose_wrong_hours() };
  if (field.endsWith('ownPicture')) return { field: 'picture', text: m.compose_wrong_own_picture() };
  if (where === 'at') return { field: where, text: m.compose_wrong_past() };
  return { field: where, text: m.compose_wrong_other({ message: `${field} ${message}` }) };
}
