/** Another process that asks for the same certificate at the same moment: `node issue-elsewhere.ts <database> <user>`. */
import { pathToFileURL } from 'node:url';
import { openDatabase } from '#db/client.ts';
import { issueCertificate } from '#features/certificates/commands/issue-certificate.ts';
import { readRulesFile } from '#features/certificates/rules-file.ts';
import { EVERYTHING } from '#tests/support/everything.ts';

const [file = '', userId = ''] = process.argv.slice(2);
const { db, close } = await openDatabase({ url: `file:${file}` });
const rules = await readRulesFile(pathToFileURL(`${process.cwd()}/`));
const actor = { kind: 'member', userId, name: 'Mila', email: 'mila@example.org', role: 'learner', sessionHash: '' } as const;
const given = { rules, facts: EVERYTHING, locale: 'en' } as const;
const issued = await issueCertificate({ db, actor, now: new Date() }, given, { kind: 'foundations', name: 'Mila Bos' });
console.log(issued.ok ? issued.value.id : issued.code);
close();
