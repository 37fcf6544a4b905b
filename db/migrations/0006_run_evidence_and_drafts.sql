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
