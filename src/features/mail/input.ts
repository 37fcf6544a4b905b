import { z } from 'zod';
import { Letter } from './letter.ts';

// A line break in a header would begin a header of the sender's choice, so none gets this far.
const oneLine = (text: z.ZodString) => text.regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'has a line break or another control character');

/** Who a letter goes to. */
export const Recipient = z.object({
  name: oneLine(z.string().max(120)),
  address: z.email().max(254),
});
export type Recipient = z.infer<typeof Recipient>;

/** A letter ready for the outbox. */
export const NewMail = z.object({
  to: Recipient,
  locale: z.string().min(2).max(12),
  letter: Letter.extend({ subject: oneLine(z.string().min(1).max(200)) }),
  /** The account that the letter belongs to, if there is one. */
  userId: z.string().optional(),
});
export type NewMail = z.input<typeof NewMail>;
