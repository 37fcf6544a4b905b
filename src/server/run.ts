import { pathToFileURL } from 'node:url';
import { ensureFirstAdminLink, startForgetting } from '#features/accounts/index.ts';
import { ensureSigningKey, readRulesFile, signWaiting } from '#features/certificates/index.ts';
import { startMailDelivery } from '#features/mail/index.ts';
import { type App, openApp } from './app.ts';
import { fillDemoSchool } from './demo-school.ts';
import { serve } from './http.ts';
import type { Settings } from './settings.ts';

/** The folder that is run in, which holds `content/`. */
const ROOT = pathToFileURL(`${process.cwd()}/`);

/** Database, demo school, server; and an orderly end. */
export async function run(settings: Settings): Promise<void> {
  const app = await openApp(settings);
  await fillDemoSchool(app.db, new Date());
  await ensureSigningKey(app.db, settings.dataDir, new Date());
  const server = await serve(app);
  void signCertificates(app);
  const stopMail = startMailDelivery({ db: app.db, settings, log: app.log });
  const stopForgetting = startForgetting({ db: app.db, log: app.log });
  await greet(app, server.port);

  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    console.log('\nStopping: finishing what is under way …');
    await server.stop();
    await Promise.all([stopMail(), stopForgetting()]);
    app.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
}

/** Certificates that wait for a signature, because the server was stopped in between or their key was withdrawn. */
async function signCertificates({ db, settings, log }: App): Promise<void> {
  const { siteUrl, dataDir } = settings;
  try {
    await signWaiting({ db, siteUrl, dataDir, rules: await readRulesFile(ROOT) }, new Date());
  } catch (error) {
    log.error({ err: error }, 'certificates could not be signed'); // each is tried again when it is looked at
  }
}

async function greet({ db, settings }: App, port: number): Promise<void> {
  const base = settings.siteUrl.port === '0' ? `http://localhost:${port}` : settings.siteUrl.origin;
  console.log(`\nReachwright is at ${base}`);
  const link = await ensureFirstAdminLink(db, new Date());
  if (link !== null) console.log(`There is no administrator yet. Become it once, within seven days, at:\n  ${base}${link}`);
  if (settings.hasOutboxPage) console.log(`E-mails are not sent (no SMTP_URL); read them at ${base}/outbox`);
}
