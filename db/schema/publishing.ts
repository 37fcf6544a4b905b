import { blob, index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { users } from './accounts.ts';

/** An instructor's lesson. Its text stands in its versions; what learners see is the released one. */
export const lessons = sqliteTable(
  'lessons',
  {
    id: text('id').primaryKey(),
    /** The `id` in the frontmatter: progress hangs on it and the address is made of it. It never changes. */
    key: text('key').notNull().unique(),
    track: text('track', {
      enum: ['job', 'strategy', 'networks', 'copywriting', 'visuals', 'psychology', 'community', 'advertising', 'analytics'],
    }).notNull(),
    locale: text('locale', { enum: ['en', 'nl'] }).notNull(),
    state: text('state', { enum: ['draft', 'released', 'withdrawn'] }).notNull(),
    /** Who may read it once released: everyone, or only the cohorts in `lesson_cohorts`. */
    audience: text('audience', { enum: ['everyone', 'cohorts'] }).notNull(),
    /** The version that learners see, kept when it is withdrawn; null until the first release. */
    releasedVersion: integer('released_version'),
    releasedAt: integer('released_at', { mode: 'timestamp_ms' }),
    /** Why it was withdrawn, in a line for those who read it; null when nothing was said, or it isn't withdrawn. */
    withdrawnWhy: text('withdrawn_why'),
    /** What lists show of the released version, put here at release; here because a row of versions is long. */
    listed: text('listed', { mode: 'json' }),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [index('lessons_by_state').on(table.state, table.track)],
);

/** Who may write a lesson. A lesson whose authors have all left stays, and admins can give it new ones. */
export const lessonAuthors = sqliteTable(
  'lesson_authors',
  {
    lessonId: text('lesson_id')
      .notNull()
      .references(() => lessons.id, { onDelete: 'cascade' }),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    addedAt: integer('added_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.lessonId, table.userId] }), index('lesson_authors_by_user').on(table.userId)],
);

/** One saved state of a lesson's text. Never changed: a later state is a row with the next number. */
export const lessonVersions = sqliteTable(
  'lesson_versions',
  {
    /** Made by the browser that saves, so that sending it twice keeps one. */
    id: text('id').primaryKey(),
    lessonId: text('lesson_id')
      .notNull()
      .references(() => lessons.id, { onDelete: 'cascade' }),
    /**
     * From 1, without gaps: two authors who began from the same version can't both have the next. Null for a text whose
     * author began from a version that was no longer the newest: it is kept aside, for that author.
     */
    number: integer('number'),
    /** The number of the version that its author had before them; 0 for the first. */
    beganFrom: integer('began_from').notNull(),
    source: text('source').notNull(),
    /** The checked lesson, put here at release; null for what was only saved. */
    checked: text('checked', { mode: 'json' }),
    /** Its words in a line, put here at release; null for what was only saved. */
    prose: text('prose'),
    /** Title, summary, headings and words as the search compares them, put here at release. */
    searchText: text('search_text'),
    /** Null when its author's account is gone. */
    authorId: text('author_id').references(() => users.id, { onDelete: 'set null' }),
    savedAt: integer('saved_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [unique('lesson_versions_number').on(table.lessonId, table.number)],
);

/** The cohorts that may read a lesson whose audience is cohorts. */
export const lessonCohorts = sqliteTable(
  'lesson_cohorts',
  {
    lessonId: text('lesson_id')
      .notNull()
      .references(() => lessons.id, { onDelete: 'cascade' }),
    cohortId: text('cohort_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.lessonId, table.cohortId] }), index('lesson_cohorts_by_cohort').on(table.cohortId)],
);

/**
 * A picture of a lesson, as WebP. In the database, because that is what all processes share and what a school backs up;
 * a picture has some 100 KB.
 */
export const lessonPictures = sqliteTable(
  'lesson_pictures',
  {
    /** Made by the browser that sends it; the picture is at `/media/<id>.webp`. */
    id: text('id').primaryKey(),
    lessonId: text('lesson_id')
      .notNull()
      .references(() => lessons.id, { onDelete: 'cascade' }),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    /** Null when the account of who added it is gone: a co-author's lesson keeps its pictures. */
    authorId: text('author_id').references(() => users.id, { onDelete: 'set null' }),
    addedAt: integer('added_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [
    index('lesson_pictures_by_lesson').on(table.lessonId),
    index('lesson_pictures_by_author').on(table.authorId, table.addedAt),
  ],
);

/**
 * What the engine drew for a figure of a released lesson, before anybody turns a dial. Playing takes seconds: it is done at
 * release, once a figure and engine, and a page takes what is here.
 */
export const figureDrawings = sqliteTable('figure_drawings', {
  /** The figure and what it is asked on: `hour frame`. */
  name: text('name').primaryKey(),
  engineVersion: integer('engine_version').notNull(),
  drawing: text('drawing', { mode: 'json' }).notNull(),
  playedAt: integer('played_at', { mode: 'timestamp_ms' }).notNull(),
});
