import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { users } from './accounts.ts';

const moment = (name: string) => integer(name, { mode: 'timestamp_ms' });
const cohort = () =>
  text('cohort_id')
    .notNull()
    .references(() => cohorts.id, { onDelete: 'cascade' });
const learner = () =>
  text('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });
/** Who did it; null when their account is gone. */
const doer = (name: string) => text(name).references(() => users.id, { onDelete: 'set null' });

/** A group of learners that instructors follow. */
export const cohorts = sqliteTable('cohorts', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  /** IANA name: due dates are days and hours of this clock. */
  timeZone: text('time_zone').notNull().default('UTC'),
  /** What lets learners in; null while nobody can join. */
  joinCode: text('join_code').unique(),
  createdAt: moment('created_at').notNull(),
  /** Closed to new learners and new work; what was done stays. */
  closedAt: moment('closed_at'),
});

/** Who learns and who teaches in a cohort. */
export const cohortMembers = sqliteTable(
  'cohort_members',
  {
    cohortId: cohort(),
    userId: learner(),
    part: text('part', { enum: ['learner', 'instructor'] }).notNull(),
    joinedAt: moment('joined_at').notNull(),
    /** Whether announcements come by mail too. */
    wantsMail: integer('wants_mail', { mode: 'boolean' }).notNull().default(true),
  },
  (table) => [
    primaryKey({ columns: [table.cohortId, table.userId] }),
    index('cohort_members_by_user').on(table.userId, table.part),
  ],
);

/** Addresses without an account that were asked in by a roster. */
export const cohortInvitations = sqliteTable(
  'cohort_invitations',
  {
    cohortId: cohort(),
    /** The address in the one form it is compared in. */
    emailKey: text('email_key').notNull(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    invitedAt: moment('invited_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.cohortId, table.emailKey] }), index('cohort_invitations_by_email').on(table.emailKey)],
);

/** What a cohort is asked to do. */
export const cohortAssignments = sqliteTable(
  'cohort_assignments',
  {
    id: text('id').primaryKey(),
    cohortId: cohort(),
    position: integer('position').notNull(),
    kind: text('kind', { enum: ['lesson', 'exercise', 'run', 'test', 'work'] }).notNull(),
    /** A lesson's key, a client, a track or a rubric, as the kind says. */
    target: text('target').notNull(),
    /** Of an exercise. */
    desk: text('desk', { enum: ['persona', 'plan'] }),
    /** Of a run: how many weeks are asked, its kind, and the luck that all share; null for luck of their own. */
    weeks: integer('weeks'),
    mode: text('mode', { enum: ['practice', 'certified'] }),
    seed: integer('seed'),
    /** What the instructor calls it; empty for the name of what is asked. */
    title: text('title').notNull(),
    instructions: text('instructions').notNull(),
    dueAt: moment('due_at'),
    /** Beside the other items' weights; 0 doesn't count. */
    weight: integer('weight').notNull(),
    /** How much of a mark late work loses, in percent. */
    latePercent: integer('late_percent').notNull(),
    createdAt: moment('created_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
  },
  (table) => [index('cohort_assignments_by_cohort').on(table.cohortId, table.position)],
);

const item = () =>
  text('assignment_id')
    .notNull()
    .references(() => cohortAssignments.id, { onDelete: 'cascade' });

/** What somebody handed in, where the item is not read off their progress: the run begun for it, or their text. */
export const cohortWork = sqliteTable(
  'cohort_work',
  {
    assignmentId: item(),
    userId: learner(),
    /** The run begun for the item. The sandbox owns it: it may be gone. */
    runId: text('run_id'),
    /** The run handed in: that one, or one that was copied from it. */
    handedInRunId: text('handed_in_run_id'),
    text: text('text'),
    handedInAt: moment('handed_in_at'),
    /** What the server's own replay came to, over so many of the run's actions. */
    replayDigest: text('replay_digest'),
    replayScore: real('replay_score'),
    replayedAt: moment('replayed_at'),
  },
  (table) => [primaryKey({ columns: [table.assignmentId, table.userId] }), index('cohort_work_by_user').on(table.userId)],
);

/** What an instructor decided about a mark: by a rubric, or instead of what the evidence says. */
export const cohortMarks = sqliteTable(
  'cohort_marks',
  {
    assignmentId: item(),
    userId: learner(),
    kind: text('kind', { enum: ['rubric', 'override'] }).notNull(),
    percent: integer('percent').notNull(),
    /** The reason of an override, or the words under a rubric. */
    comment: text('comment').notNull(),
    /** Criterion → the level given and what was said of it. */
    levels: text('levels', { mode: 'json' }).$type<Readonly<Record<string, { readonly level: number; readonly said: string }>>>(),
    markedBy: doer('marked_by'),
    markedAt: moment('marked_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.assignmentId, table.userId, table.kind] }),
    index('cohort_marks_by_user').on(table.userId),
    index('cohort_marks_by_marker').on(table.markedBy),
  ],
);

/** What instructors told their cohort. */
export const cohortAnnouncements = sqliteTable(
  'cohort_announcements',
  {
    /** Made by the form, so that sending it twice tells it once. */
    id: text('id').primaryKey(),
    cohortId: cohort(),
    authorId: doer('author_id'),
    title: text('title').notNull(),
    body: text('body').notNull(),
    /** How many letters went out with it. */
    letters: integer('letters').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [
    index('cohort_announcements_by_cohort').on(table.cohortId, table.at),
    index('cohort_announcements_by_author').on(table.authorId),
  ],
);

/** What instructors and admins did to others' data. Names are not copied here: who deletes their account is gone from it. */
export const cohortLog = sqliteTable(
  'cohort_log',
  {
    id: text('id').primaryKey(),
    cohortId: cohort(),
    actorId: doer('actor_id'),
    userId: doer('user_id'),
    deed: text('deed', {
      enum: [
        'evidence-opened',
        'run-replayed',
        'marked',
        'overridden',
        'override-removed',
        'exported',
        'imported',
        'learner-removed',
        'learner-restored',
        'instructor-added',
        'instructor-removed',
        'reminded',
      ],
    }).notNull(),
    assignmentId: text('assignment_id'),
    /** How many people it was about. */
    count: integer('count'),
    at: moment('at').notNull(),
  },
  (table) => [
    index('cohort_log_by_cohort').on(table.cohortId, table.at),
    index('cohort_log_by_actor').on(table.actorId),
    index('cohort_log_by_user').on(table.userId),
    index('cohort_log_at').on(table.at),
  ],
);
