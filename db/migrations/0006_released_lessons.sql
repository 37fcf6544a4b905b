CREATE TABLE `figure_drawings` (
	`name` text PRIMARY KEY NOT NULL,
	`engine_version` integer NOT NULL,
	`drawing` text NOT NULL,
	`played_at` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `lesson_versions` ADD `prose` text;--> statement-breakpoint
ALTER TABLE `lesson_versions` ADD `search_text` text;--> statement-breakpoint
ALTER TABLE `lessons` ADD `listed` text;