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
CREATE INDEX `lesson_pictures_by_author` ON `lesson_pictures` (`author_id`,`added_at`);