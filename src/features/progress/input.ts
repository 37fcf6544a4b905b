import { z } from 'zod';
import { DAY_PATTERN } from '#kernel/clock.ts';
import { ID_PATTERN } from '#kernel/ids.ts';

const name = z.string().min(1).max(120);

/** One deed as it arrives; what `body` holds is for the feature that takes the kind to say. */
export const IncomingDeed = z.object({
  id: z.string().regex(ID_PATTERN),
  kind: z.string().min(1).max(40),
  at: z.iso.datetime(),
  day: z.string().regex(DAY_PATTERN),
  body: z.unknown(),
});

/** At most what one request may carry. */
export const IncomingDeeds = z.object({ deeds: z.array(IncomingDeed).min(1).max(100) });

export const SectionReadBody = z.object({ lesson: name, section: name });

/** The browser's own mark is not asked for: the server marks the answer itself. */
export const AttemptBody = z.object({
  lesson: name,
  check: name,
  answer: z.unknown(),
  language: z.string().max(10).default('en'),
});
