DROP INDEX `exercise_versions_by_work`;--> statement-breakpoint
CREATE INDEX `exercise_versions_by_work` ON `exercise_versions` (`user_id`,`desk`,`client`,`made_at`,`score`);--> statement-breakpoint
ALTER TABLE `lessons` ADD `withdrawn_why` text;