import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { TRACKS } from '#features/lessons/index.ts';
import { YamlSource } from '#yaml/yaml-source.ts';

const id = z.string().regex(/^[a-z][a-z-]{1,30}$/, 'must be lower-case words with hyphens');
const percent = z.int().min(1).max(100);
const bothLanguages = (max: number) =>
  z.strictObject({ en: z.string().trim().min(3).max(max), nl: z.string().trim().min(3).max(max) });

const Need = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lessons'), track: z.enum(TRACKS) }),
  z.strictObject({ kind: z.literal('test'), track: z.enum(TRACKS) }),
  z.strictObject({ kind: z.literal('all-of'), certificates: z.array(id).min(1) }),
  z.strictObject({ kind: z.literal('runs'), count: z.int().min(1).max(8), score: percent }),
  z.strictObject({ kind: z.literal('report'), insight: percent }),
  z.strictObject({ kind: z.literal('crisis'), 'within-hours': z.int().min(1).max(168), worth: percent }),
]);
/** One thing that a certificate asks for. */
export type Need = z.infer<typeof Need>;

const Rule = z.strictObject({
  id,
  name: bothLanguages(60),
  about: bothLanguages(220),
  'valid-months': z.int().min(1).max(240).optional(),
  needs: z.array(Need).min(1),
});
/** One certificate: what it is called and what it asks for. */
export type Rule = z.infer<typeof Rule>;

const RulesFile = z.strictObject({ certificates: z.array(Rule).min(1) }).superRefine(({ certificates }, context) => {
  const before = new Set<string>();
  certificates.forEach((rule, i) => {
    if (before.has(rule.id))
      context.addIssue({ code: 'custom', path: ['certificates', i, 'id'], message: `is used twice: "${rule.id}"` });
    // Only those above, so that no certificate can ask for itself.
    for (const [n, need] of rule.needs.entries())
      for (const other of need.kind === 'all-of' ? need.certificates : [])
        if (!before.has(other))
          context.addIssue({
            code: 'custom',
            path: ['certificates', i, 'needs', n, 'certificates'],
            message: `asks for "${other}", which does not stand above it. Move it up or correct its name`,
          });
    before.add(rule.id);
  });
});

/** All certificates in the order of the file. */
export type Rules = readonly Rule[];

/** The place of the file, from the root of the project. */
export const RULES_PATH = 'content/certificates/rules.yaml';

/** Reads the rules out of their text. Errors: `SourceError` naming file, line and field. */
export function parseRules(text: string, file = RULES_PATH): Rules {
  return new YamlSource(file, text).parse(RulesFile).certificates;
}

/** Reads the rules from the folder that holds `content/`. */
export async function readRulesFile(root: URL): Promise<Rules> {
  return parseRules(await readFile(new URL(RULES_PATH, root), 'utf8'));
}
