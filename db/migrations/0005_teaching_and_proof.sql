CREATE TABLE `certificate_papers` (
	`certificate_id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`locale` text NOT NULL,
	`grounds` text NOT NULL,
	`shown` text NOT NULL,
	`credential` text,
	`jwt` text,
	`key_id` text,
	`reason` text,
	FOREIGN KEY (`certificate_id`) REFERENCES `certificates`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `certificate_papers_by_user` ON `certificate_papers` (`user_id`);--> statement-breakpoint
CREATE INDEX `certificate_papers_by_key` ON `certificate_papers` (`key_id`);--> statement-breakpoint
CREATE TABLE `certificates` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`user_id` text,
	`status_index` integer NOT NULL,
	`issued_at` integer NOT NULL,
	`expires_at` integer,
	`revoked_at` integer,
	`revoked_by` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `certificates_status_index_unique` ON `certificates` (`status_index`);--> statement-breakpoint
CREATE UNIQUE INDEX `certificates_one_that_holds` ON `certificates` (`user_id`,`kind`) WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX `certificates_revoked` ON `certificates` (`revoked_at`);--> statement-breakpoint
CREATE TABLE `issuer_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`public_key` text NOT NULL,
	`made_at` integer NOT NULL,
	`retired_at` integer,
	`withdrawn_at` integer
);
--> statement-breakpoint
CREATE TABLE `run_replays` (
	`certificate_id` text NOT NULL,
	`digest` text NOT NULL,
	`is_same` integer NOT NULL,
	`score` real NOT NULL,
	`played_at` integer NOT NULL,
	PRIMARY KEY(`certificate_id`, `digest`),
	FOREIGN KEY (`certificate_id`) REFERENCES `certificate_papers`(`certificate_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `status_lists` (
	`number` integer PRIMARY KEY NOT NULL,
	`bits` text NOT NULL,
	`credential` text NOT NULL,
	`key_id` text NOT NULL,
	`signed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `cohort_announcements` (
	`id` text PRIMARY KEY NOT NULL,
	`cohort_id` text NOT NULL,
	`author_id` text,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`letters` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`cohort_id`) REFERENCES `cohorts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `cohort_announcements_by_cohort` ON `cohort_announcements` (`cohort_id`,`at`);--> statement-breakpoint
CREATE INDEX `cohort_announcements_by_author` ON `cohort_announcements` (`author_id`);--> statement-breakpoint
CREATE TABLE `cohort_assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`cohort_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`target` text NOT NULL,
	`desk` text,
	`weeks` integer,
	`mode` text,
	`seed` integer,
	`title` text NOT NULL,
	`instructions` text NOT NULL,
	`due_at` integer,
	`weight` integer NOT NULL,
	`late_percent` integer NOT NULL,
	`created_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`cohort_id`) REFERENCES `cohorts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `cohort_assignments_by_cohort` ON `cohort_assignments` (`cohort_id`,`position`);--> statement-breakpoint
CREATE TABLE `cohort_invitations` (
	`cohort_id` text NOT NULL,
	`email_key` text NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`invited_at` integer NOT NULL,
	PRIMARY KEY(`cohort_id`, `email_key`),
	FOREIGN KEY (`cohort_id`) REFERENCES `cohorts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `cohort_invitations_by_email` ON `cohort_invitations` (`email_key`);--> statement-breakpoint
CREATE TABLE `cohort_log` (
	`id` text PRIMARY KEY NOT NULL,
	`cohort_id` text NOT NULL,
	`actor_id` text,
	`user_id` text,
	`deed` text NOT NULL,
	`assignment_id` text,
	`count` integer,
	`at` integer NOT NULL,
	FOREIGN KEY (`cohort_id`) REFERENCES `cohorts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `cohort_log_by_cohort` ON `cohort_log` (`cohort_id`,`at`);--> statement-breakpoint
CREATE INDEX `cohort_log_by_actor` ON `cohort_log` (`actor_id`);--> statement-breakpoint
CREATE INDEX `cohort_log_by_user` ON `cohort_log` (`user_id`);--> statement-breakpoint
CREATE INDEX `cohort_log_at` ON `cohort_log` (`at`);--> statement-breakpoint
CREATE TABLE `cohort_marks` (
	`assignment_id` text NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`percent` integer NOT NULL,
	`comment` text NOT NULL,
	`levels` text,
	`marked_by` text,
	`marked_at` integer NOT NULL,
	PRIMARY KEY(`assignment_id`, `user_id`, `kind`),
	FOREIGN KEY (`assignment_id`) REFERENCES `cohort_assignments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`marked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `cohort_marks_by_user` ON `cohort_marks` (`user_id`);--> statement-breakpoint
CREATE INDEX `cohort_marks_by_marker` ON `cohort_marks` (`marked_by`);--> statement-breakpoint
CREATE TABLE `cohort_members` (
	`cohort_id` text NOT NULL,
	`user_id` text NOT NULL,
	`part` text NOT NULL,
	`joined_at` integer NOT NULL,
	`wants_mail` integer DEFAULT true NOT NULL,
	PRIMARY KEY(`cohort_id`, `user_id`),
	FOREIGN KEY (`cohort_id`) REFERENCES `cohorts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `cohort_members_by_user` ON `cohort_members` (`user_id`,`part`);--> statement-breakpoint
CREATE TABLE `cohort_work` (
	`assignment_id` text NOT NULL,
	`user_id` text NOT NULL,
	`run_id` text,
	`handed_in_run_id` text,
	`text` text,
	`handed_in_at` integer,
	`replay_digest` text,
	`replay_score` real,
	`replayed_at` integer,
	PRIMARY KEY(`assignment_id`, `user_id`),
	FOREIGN KEY (`assignment_id`) REFERENCES `cohort_assignments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `cohort_work_by_user` ON `cohort_work` (`user_id`);--> statement-breakpoint
CREATE TABLE `cohorts` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`time_zone` text DEFAULT 'UTC' NOT NULL,
	`join_code` text,
	`created_at` integer NOT NULL,
	`closed_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cohorts_join_code_unique` ON `cohorts` (`join_code`);--> statement-breakpoint
CREATE TABLE `exam_attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`track` text NOT NULL,
	`questions` text NOT NULL,
	`answers` text NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`score_percent` integer,
	`passed` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `exam_attempts_by_user` ON `exam_attempts` (`user_id`,`track`,`finished_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `exam_attempts_one_open` ON `exam_attempts` (`user_id`,`track`) WHERE finished_at is null;--> statement-breakpoint
CREATE TABLE `figure_drawings` (
	`name` text PRIMARY KEY NOT NULL,
	`engine_version` integer NOT NULL,
	`drawing` text NOT NULL,
	`played_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `lesson_pictures` (
	`id` text PRIMARY KEY NOT NULL,
	`lesson_id` text NOT NULL,
	`bytes` blob NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`author_id` text,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`lesson_id`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `lesson_pictures_by_lesson` ON `lesson_pictures` (`lesson_id`);--> statement-breakpoint
CREATE INDEX `lesson_pictures_by_author` ON `lesson_pictures` (`author_id`,`added_at`);--> statement-breakpoint
CREATE TABLE `run_drafts` (
	`run_id` text NOT NULL,
	`place` text NOT NULL,
	`value` text,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`run_id`, `place`),
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `run_evidence` (
	`user_id` text NOT NULL,
	`run_id` text NOT NULL,
	`client` text NOT NULL,
	`said_by` text NOT NULL,
	`marks` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `run_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `lesson_versions` ADD `prose` text;--> statement-breakpoint
ALTER TABLE `lesson_versions` ADD `search_text` text;--> statement-breakpoint
ALTER TABLE `lessons` ADD `listed` text;--> statement-breakpoint
ALTER TABLE `runs` ADD `verified_deeds` text;