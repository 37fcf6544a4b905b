import { z } from 'zod';

// What a client of Hrana sends, as its specification has it.

const Value = z.discriminatedUnion('type', [
  z.object({ type: z.literal('null') }),
  z.object({ type: z.literal('integer'), value: z.string() }),
  z.object({ type: z.literal('float'), value: z.number() }),
  z.object({ type: z.literal('text'), value: z.string() }),
  z.object({ type: z.literal('blob'), base64: z.string() }),
]);
export type SentValue = z.infer<typeof Value>;

const Sql = { sql: z.string().optional(), sql_id: z.int().optional() };

const Stmt = z.object({
  ...Sql,
  args: z.array(Value).optional(),
  named_args: z.array(z.object({ name: z.string(), value: Value })).optional(),
  want_rows: z.boolean().optional(),
});
export type Statement = z.infer<typeof Stmt>;

export type Condition =
  | { readonly type: 'ok' | 'error'; readonly step: number }
  | { readonly type: 'not'; readonly cond: Condition }
  | { readonly type: 'and' | 'or'; readonly conds: readonly Condition[] }
  | { readonly type: 'is_autocommit' };

const Cond: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.object({ type: z.enum(['ok', 'error']), step: z.int() }),
    z.object({ type: z.literal('not'), cond: Cond }),
    z.object({ type: z.enum(['and', 'or']), conds: z.array(Cond) }),
    z.object({ type: z.literal('is_autocommit') }),
  ]),
);

const BatchSteps = z.object({ steps: z.array(z.object({ stmt: Stmt, condition: Cond.nullish() })) });
export type Batch = z.infer<typeof BatchSteps>;

const Request = z.discriminatedUnion('type', [
  z.object({ type: z.literal('execute'), stmt: Stmt }),
  z.object({ type: z.literal('batch'), batch: BatchSteps }),
  z.object({ type: z.literal('sequence'), ...Sql }),
  z.object({ type: z.literal('describe'), ...Sql }),
  z.object({ type: z.literal('store_sql'), sql_id: z.int(), sql: z.string() }),
  z.object({ type: z.literal('close_sql'), sql_id: z.int() }),
  z.object({ type: z.literal('get_autocommit') }),
  z.object({ type: z.literal('close') }),
]);
export type StreamRequest = z.infer<typeof Request>;

export const PipelineBody = z.object({ baton: z.string().nullish(), requests: z.array(Request) });
export type Pipeline = z.infer<typeof PipelineBody>;
