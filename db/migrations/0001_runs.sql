CREATE TABLE `run_actions` (
	`run_id` text NOT NULL,
	`seq` integer NOT NULL,
	`hour` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`run_id`, `seq`),
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `runs` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`client` text NOT NULL,
	`scenario_version` integer NOT NULL,
	`engine_version` integer NOT NULL,
	`seed` integer NOT NULL,
	`mode` text NOT NULL,
	`language` text NOT NULL,
	`started_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`hour` integer NOT NULL,
	`verified_digest` text,
	`verified_score` real,
	`verified_at` integer,
	`refused_why` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `runs_by_member` ON `runs` (`user_id`,`updated_at`);