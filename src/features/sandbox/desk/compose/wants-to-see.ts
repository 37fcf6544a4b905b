import type { Client } from '#simulation/scenario.ts';
import type { DraftRead } from '../../views/posts.ts';

/** Whether a client wants to see a post before it goes out. */
export const wantsToSee = ({ approves }: Pick<Client, 'approves'>, read: DraftRead | null): boolean =>
  approves === 'everything' || (approves === 'promotion' && read?.isPromotional === true);
