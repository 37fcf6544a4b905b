import { z } from 'zod';
import { ID_PATTERN } from '#kernel/ids.ts';
import { DESKS } from './works/desks.ts';

/** The query of `/api/works`: one client's versions, or one version of it. */
export const WorksQuery = z.object({
  desk: z.enum(DESKS),
  client: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/),
  id: z.string().regex(ID_PATTERN).optional(),
});
