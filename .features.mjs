/** The features, in the order in which they stand on each other: each may import those before it. */
export const FEATURES = [
  'mail',
  'documents',
  'accounts',
  'lessons',
  'progress',
  'review',
  'exercises',
  'sandbox',
  'exams',
  'cohorts',
  'portfolio',
  'certificates',
  'publishing',
  'search',
];
