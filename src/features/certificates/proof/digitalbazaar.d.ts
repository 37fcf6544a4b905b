/** These packages bring no types of their own; this is what is used of them. */
declare module '@digitalbazaar/vc' {
  export type LoadedDocument = { contextUrl: null; documentUrl: string; document: object };
  export type DocumentLoader = (url: string) => Promise<LoadedDocument>;
  type Options = { suite: object; documentLoader: DocumentLoader };
  export function issue(options: Options & { credential: object }): Promise<object>;
  export function verifyCredential(
    options: Options & { credential: object; checkStatus: () => Promise<{ verified: boolean }>; now?: Date },
  ): Promise<{ verified: boolean; error?: unknown }>;
  export const defaultDocumentLoader: DocumentLoader;
}

declare module '@digitalbazaar/data-integrity' {
  export const DataIntegrityProof: new (options: { signer?: object; date?: string; cryptosuite: object }) => object;
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object;
}

declare module '@digitalbazaar/ed25519-multikey' {
  export function fromJwk(options: {
    jwk: object;
    secretKey: boolean;
    id: string;
    controller: string;
  }): Promise<{ signer(): object }>;
}
