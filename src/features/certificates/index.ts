/** The door of certificates: what pages and the server need of them besides what is drawn. */
import { limitTurns } from '#features/documents/index.ts';
import { MINUTE_MS } from '#kernel/clock.ts';
import { openCheckDesk } from './proof/check-safely.ts';
import { openStatusDesk } from './status/status-list.ts';

export { collectFacts, untouchedLessons } from './collect-facts.ts';
export { replayShownRun } from './commands/replay-shown-run.ts';
export { NO_FACTS } from './facts.ts';
export { bakeCredential } from './files/png.ts';
export { MOST_UPLOAD_BYTES, numberIn, readUpload, type Unreadable } from './files/read-upload.ts';
export { answerRetireKey, answerRevoke } from './forms/admin-forms.ts';
export { answerPost, type FormAnswer } from './forms/answer.ts';
export { answerIssue, answerRevokeOwn, answerShown } from './forms/holder-forms.ts';
export { issuerDocument } from './issuer/issuer-document.ts';
export { ensureSigningKey, listAllKeys, listPublicKeys } from './issuer/keys.ts';
export { competencyNames } from './competency-names.ts';
export { judgeStored, judgeUpload, type Verdict } from './judge.ts';
export { paperOf } from './papers.ts';
export { drawBadge } from './picture/badge-picture.ts';
export { makeCertificatePdf } from './picture/certificate-pdf.ts';
export { problemText } from './problems.ts';
export { exportCertificates, findOwnCertificate, listCertificates, listHeldKinds, listOwnCertificates } from './queries.ts';
export { listReplays } from './replays.ts';
export type { Certificate } from './rows.ts';
export { readRulesFile, type Rules } from './rules-file.ts';
export { type Standing, standingsOf } from './rules.ts';
export { clientName, sayDay, sayNeed, sayStanding } from './say-need.ts';
export { signOne, signWaiting } from './sign-certificates.ts';

/** One desk of each for the whole server. */
export const uploadTurns = limitTurns(20, MINUTE_MS);
export const checkProofs = openCheckDesk();
export const findStatusList = openStatusDesk();
