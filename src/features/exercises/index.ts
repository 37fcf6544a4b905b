export { isWorkDeed, saveWork, takeWorkDeed } from './commands/save-work.ts';
export { WorksQuery } from './input.ts';
export type { PackShelf } from './packs.ts';
export { evidenceOfPersona, type PersonaEvidence } from './persona/evidence-of.ts';
export { answerCardRequest } from './persona/card-pdf.ts';
export { exportWorks, findWork, listBestMarks, listVersions } from './queries.ts';
