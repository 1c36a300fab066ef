-- Why:   reviewers of large proposals keep their place, and the queue can be narrowed to those that change one language.
-- What:  one STRICT table; which languages' texts an item changes.
-- Cost:  none; items written before say nothing of their languages.
-- Again: refused by the migration journal.
-- Undo:  drop the table and the column; only places kept are lost.
CREATE TABLE `review_marks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`changeset_id` integer NOT NULL,
	`version` integer NOT NULL,
	`user_id` integer NOT NULL,
	`page` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`changeset_id`) REFERENCES `changesets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `review_marks_page` ON `review_marks` (`changeset_id`,`version`,`user_id`,`page`);--> statement-breakpoint
ALTER TABLE `changeset_items` ADD `languages` text;