ALTER TABLE `runs` ADD `agreed` text;--> statement-breakpoint
ALTER TABLE `runs` ADD `origin` text;