export { listCohortIds, listTaughtCohorts } from './queries.ts';
