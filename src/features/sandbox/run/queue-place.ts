/** Where the posting slots of a run are kept among its drafts. */
export const QUEUE = 'queue';
