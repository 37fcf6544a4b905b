export { isWorkDeed, takeWorkDeed } from './commands/save-work.ts';
export { WorksQuery } from './input.ts';
export { answerCardRequest } from './persona/card-pdf.ts';
export { planClientOf } from './plan/plan-client.ts';
export { answerPlanRequest } from './plan/plan-pdf.ts';
export { exportWorks, findWork, heldWorks, listVersions, readWorks } from './queries.ts';
export { type BestWork, findWorkOf, listBestWorks, listScoredWorks } from './works-of-many.ts';
export { type DescribedPart, describeWork } from './describe-work.ts';
