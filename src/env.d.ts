/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Opened once by the server and handed to each request; absent while pages are prerendered. */
    app: import('#server/app.ts').App;
    /** Reads a prerendered page; absent in `dev`, where nothing is built. */
    builtPage?: import('#server/built-pages.ts').ReadBuiltPage;
    /** Answers a failed request; absent in `dev`, where Astro shows the error. */
    apologise?: import('#server/sorry-pages.ts').Apologise;
    /** Where, who and when, for commands and queries. */
    ctx: import('#features/accounts/index.ts').Ctx;
    locale: import('#i18n/locale.ts').Locale;
  }
}

/** For tools that read TypeScript but not Astro; `astro check` knows each component's real type. */
declare module '*.astro' {
  const Component: (props: Record<string, unknown>) => unknown;
  export default Component;
}
