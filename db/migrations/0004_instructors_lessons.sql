CREATE TABLE `lesson_authors` (
	`lesson_id` text NOT NULL,
	`user_id` text NOT NULL,
	`added_at` integer NOT NULL,
	PRIMARY KEY(`lesson_id`, `user_id`),
	FOREIGN KEY (`lesson_id`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `lesson_authors_by_user` ON `lesson_authors` (`user_id`);--> statement-breakpoint
CREATE TABLE `lesson_cohorts` (
	`lesson_id` text NOT NULL,
	`cohort_id` text NOT NULL,
	PRIMARY KEY(`lesson_id`, `cohort_id`),
	FOREIGN KEY (`lesson_id`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `lesson_cohorts_by_cohort` ON `lesson_cohorts` (`cohort_id`);--> statement-breakpoint
CREATE TABLE `lesson_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`lesson_id` text NOT NULL,
	`number` integer,
	`began_from` integer NOT NULL,
	`source` text NOT NULL,
	`checked` text,
	`author_id` text,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`lesson_id`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `lesson_versions_number` ON `lesson_versions` (`lesson_id`,`number`);--> statement-breakpoint
CREATE TABLE `lessons` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`track` text NOT NULL,
	`locale` text NOT NULL,
	`state` text NOT NULL,
	`audience` text NOT NULL,
	`released_version` integer,
	`released_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `lessons_key_unique` ON `lessons` (`key`);--> statement-breakpoint
CREATE INDEX `lessons_by_state` ON `lessons` (`state`,`track`);