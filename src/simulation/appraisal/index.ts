/** The door of the appraisal: texts are read, and every judgement has its reason and its place. */
export { appraisePost } from './appraise-post.ts';
export { appraiseReply } from './reply/appraise-reply.ts';
export { appraiseReport, type ReportBackground } from './appraise-report.ts';
export { appraiseStatement } from './appraise-statement.ts';
export { similarity } from './similarity.ts';
export { REASON_CODES, type ReasonCode } from './reasons.ts';
export type {
  Finding,
  LanguageTools,
  PostAppraisal,
  PostBackground,
  PostQualities,
  ReplyAppraisal,
  ReplyBackground,
  ReplyQualities,
  ReportAppraisal,
  ReportQualities,
  StatementAppraisal,
  StatementBackground,
  StatementQualities,
} from './types.ts';
