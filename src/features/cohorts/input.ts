import { z } from 'zod';
import { ID_PATTERN } from '#kernel/ids.ts';
import { ONE_LINE } from '#kernel/one-line.ts';
import { CODE_PATTERN, plainCode } from './codes.ts';
import { isTimeZone } from './due.ts';
import { KINDS } from './items.ts';

// Each `error` is a code that problems.ts has words for.

const id = z.string({ error: 'form-incomplete' }).regex(ID_PATTERN, 'form-incomplete');
const line = (max: number) => z.string({ error: 'form-incomplete' }).trim().max(max, 'too-long').regex(ONE_LINE, 'has-controls');
const prose = (max: number) =>
  z
    .string({ error: 'form-incomplete' })
    .transform((text) => text.replaceAll(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(max, 'too-long'));
const whole = (min: number, max: number) =>
  z
    .string({ error: 'form-incomplete' })
    .regex(/^\d{1,4}$/, 'number')
    .transform(Number)
    .pipe(z.int().min(min, 'number').max(max, 'number'));

const Name = line(80).min(1, 'name-missing');
const TimeZone = z.string({ error: 'form-incomplete' }).max(60, 'time-zone').refine(isTimeZone, 'time-zone');

export const OneCohort = z.object({ cohort: id });
export const CreateCohort = z.object({ cohort: id, name: Name, timeZone: TimeZone });
export type CreateCohort = z.infer<typeof CreateCohort>;

export const JoinCode = z
  .string({ error: 'code-unknown' })
  .max(40, 'code-unknown')
  .transform(plainCode)
  .pipe(z.string().regex(CODE_PATTERN, 'code-unknown'));

export const OneLearner = z.object({ cohort: id, learner: id });
export type OneLearner = z.infer<typeof OneLearner>;

export const AddInstructor = z.object({
  cohort: id,
  email: z.string({ error: 'email' }).trim().min(3, 'email').max(254, 'email'),
});
export type AddInstructor = z.infer<typeof AddInstructor>;

export const ImportRoster = z.object({ cohort: id, roster: z.string({ error: 'form-incomplete' }).max(400_000, 'too-long') });
export type ImportRoster = z.infer<typeof ImportRoster>;

const Asked = {
  assignment: id,
  cohort: id,
  title: line(120),
  instructions: prose(5000),
  due: z.union([z.literal(''), z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'due')], { error: 'due' }),
  weight: whole(0, 100),
  latePercent: whole(0, 100),
};
export const SaveAssignment = z.object({
  ...Asked,
  kind: z.enum(KINDS, 'form-incomplete'),
  lesson: line(100).default(''),
  exercise: line(100).default(''),
  client: line(60).default(''),
  weeks: whole(1, 60).default(1),
  luck: z.enum(['practice-own', 'practice-shared', 'certified'], 'form-incomplete').default('practice-shared'),
  track: line(60).default(''),
  rubric: line(60).default(''),
});
export type SaveAssignment = z.infer<typeof SaveAssignment>;
export const EditAssignment = z.object(Asked);
export type EditAssignment = z.infer<typeof EditAssignment>;
export const MoveAssignment = z.object({ cohort: id, assignment: id, by: z.enum(['-1', '1'], 'form-incomplete') });
export type MoveAssignment = z.infer<typeof MoveAssignment>;
export const OneAssignment = z.object({ cohort: id, assignment: id });
export type OneAssignment = z.infer<typeof OneAssignment>;

export const BeginAssignedRun = z.object({ cohort: id, assignment: id, run: id });
export type BeginAssignedRun = z.infer<typeof BeginAssignedRun>;
export const HandInWork = z.object({ cohort: id, assignment: id, text: prose(20_000).pipe(z.string().min(1, 'text-missing')) });
export type HandInWork = z.infer<typeof HandInWork>;

export const Announce = z.object({
  cohort: id,
  announcement: id,
  title: line(120).min(1, 'title-missing'),
  body: prose(5000).pipe(z.string().min(1, 'text-missing')),
});
export type Announce = z.infer<typeof Announce>;
export const SetMail = z.object({ cohort: id, mail: z.enum(['on', 'off']).default('off') });
export type SetMail = z.infer<typeof SetMail>;

export const Remind = z.object({
  cohort: id,
  learner: id,
  title: line(120).min(1, 'title-missing'),
  body: prose(5000).pipe(z.string().min(1, 'text-missing')),
});
export type Remind = z.infer<typeof Remind>;

const Cell = { cohort: id, assignment: id, learner: id };
export const OneCell = z.object(Cell);
export type OneCell = z.infer<typeof OneCell>;
export const OverrideMark = z.object({
  ...Cell,
  percent: whole(0, 100),
  reason: prose(1000).pipe(z.string().min(3, 'reason-missing')),
});
export type OverrideMark = z.infer<typeof OverrideMark>;
/** Levels and words come as `level-<criterion>` and `said-<criterion>`. */
export const MarkWork = z.looseObject({ ...Cell, comment: prose(3000) });
export type MarkWork = z.infer<typeof MarkWork>;
