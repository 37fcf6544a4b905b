export { deliverWaitingMail, type MailTransport, type OutgoingMail } from './commands/deliver-waiting-mail.ts';
export { queueMail, queueMails } from './commands/queue-mail.ts';
export { tidyOutbox } from './commands/tidy-outbox.ts';
export { startMailDelivery } from './delivery.ts';
export type { NewMail } from './input.ts';
export type { Letter } from './letter.ts';
export { exportMail, listMail, type ShownMail } from './queries.ts';
export { smtpTransport } from './smtp.ts';
