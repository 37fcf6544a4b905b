/** Brings no types; this is what the tests use of it. */
declare module '@digitalcredentials/vc' {
  type Options = {
    credential: object;
    suite: object;
    documentLoader: (url: string) => Promise<object>;
    checkStatus: (options: { credential: object }) => Promise<{ verified: boolean }>;
    now?: Date;
  };
  export function verifyCredential(options: Options): Promise<{ verified: boolean; error?: unknown }>;
  export const defaultDocumentLoader: (url: string) => Promise<object>;
}
