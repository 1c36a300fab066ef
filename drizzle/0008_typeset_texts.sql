CREATE TABLE `page_texts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`page_id` integer NOT NULL,
	`lang` text NOT NULL,
	`typeset` text NOT NULL,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `page_texts_one` ON `page_texts` (`page_id`,`lang`);--> statement-breakpoint
ALTER TABLE `claims` ADD `since` integer;