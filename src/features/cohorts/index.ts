export { listCohortIds, listTaughtCohorts } from './queries.ts';
export { exportCohorts, getRoll, getTaughtCohort, listAnnouncements, listJoined, listTaught } from './queries.ts';
export { answerForms, EMPTY_FORM, stateOf } from './forms/answer.ts';
export {
  classForms,
  evidenceForms,
  itemForms,
  newCohortForms,
  newsForms,
  peopleForms,
  rosterForms,
} from './forms/teach-forms.ts';
export { codeForms, joinForms, ownForms } from './forms/learner-forms.ts';
export { adminForms } from './forms/admin-forms.ts';
export { lookUpCode } from './look-up-code.ts';
export { sayLine } from './say-line.ts';
export { saySize } from './say-size.ts';
export { getOwnCohort, listDeskLines } from './learner-view.ts';
export { exportGradebook, getGradebook } from './gradebook.ts';
export { gradebookCsv } from './csv.ts';
export { getClassView } from './hardest.ts';
export { openEvidence, replayForInstructor } from './evidence-view.ts';
export { openAssignedRun } from './assigned-run.ts';
export { listLog } from './log.ts';
export { listTaughtAlone, listUntaught } from './untaught.ts';
export { readRoster } from './roster.ts';
export { isProblemCode, problemText } from './problems.ts';
export { OneCell } from './input.ts';
export { itemName } from './say-item.ts';
