export { listPassedTests, type PassedTest } from './queries.ts';
