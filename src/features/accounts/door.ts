import type { Locale } from '#i18n/locale.ts';
import type { Ctx } from './actor.ts';
import { describeDevice, type Device } from './devices.ts';

type CookiePlace = { path?: string; secure?: boolean; httpOnly?: boolean; sameSite?: 'lax' | 'strict' | 'none' };

/** What is used of Astro's cookies. */
export type CookieJar = {
  get(name: string): { readonly value: string } | undefined;
  has(name: string): boolean;
  set(name: string, value: string, options: CookiePlace & { maxAge?: number; expires?: Date }): void;
  delete(name: string, options: CookiePlace): void;
};

/** What is used of the settings. */
export type Site = { readonly siteUrl: URL; readonly trustProxy: boolean; readonly hasOutboxPage: boolean };

/** What the forms' side needs of one request; commands get only `ctx` and input. */
export type Door = {
  readonly ctx: Ctx;
  readonly cookies: CookieJar;
  readonly site: Site;
  readonly locale: Locale;
  readonly device: Device;
  /** The network address the request came from. */
  readonly client: string;
};

type RequestContext = {
  readonly request: Request;
  readonly cookies: CookieJar;
  readonly clientAddress: string;
  readonly locals: { readonly ctx: Ctx; readonly locale: Locale; readonly app: { readonly settings: Site } };
};

/** Takes out of an Astro page's or endpoint's context what forms need. */
export function doorOf(context: RequestContext): Door {
  const { ctx, locale, app } = context.locals;
  return {
    ctx,
    cookies: context.cookies,
    site: app.settings,
    locale,
    device: describeDevice(context.request.headers.get('user-agent')),
    client: clientAddressOf(context.request, context.clientAddress, app.settings.trustProxy),
  };
}

/**
 * Where a request came from. Behind our proxy that is the last entry of X-Forwarded-For, the one the proxy wrote;
 * entries before it are the client's own claim. Without a proxy the header is a forgery that Astro may have copied
 * into `clientAddress`, so everybody who sends it shares one counter.
 */
export function clientAddressOf(request: Request, clientAddress: string, trustProxy: boolean): string {
  const forwarded = request.headers.get('x-forwarded-for');
  if (forwarded === null) return clientAddress;
  return trustProxy ? (forwarded.split(',').at(-1)?.trim() ?? clientAddress) : 'forged';
}
