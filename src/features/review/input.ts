import { z } from 'zod';
import { ID_PATTERN } from '#kernel/ids.ts';
import { RATINGS } from './log.ts';

const card = z.string().min(1).max(160);
const id = z.string().regex(ID_PATTERN);

export const CardReviewedBody = z.object({ card, rating: z.enum(RATINGS) });
export const CardAddedBody = z.object({ card, run: id });
export const ReviewUndoneBody = z.object({ review: id });
