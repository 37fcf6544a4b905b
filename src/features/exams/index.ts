export { listPassedTests, type PassedTest } from './queries.ts';
export { listTestResults, type TestResult } from './results-of-many.ts';
