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
ALTER TABLE `runs` ADD `verified_deeds` text;