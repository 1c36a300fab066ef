-- Why:   what a publication makes doubtful elsewhere is looked at again, and readers see that it is in doubt until then.
-- What:  one STRICT table.
-- Cost:  none.
-- Again: refused by the migration journal.
-- Undo:  drop the table; only what waits to be looked at is lost.
CREATE TABLE `rechecks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`page_id` integer NOT NULL,
	`cause` text NOT NULL,
	`claim_id` text NOT NULL,
	`source` text,
	`lang` text,
	`publication_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`done_at` integer,
	`done_by` integer,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rechecks_cause" CHECK("rechecks"."cause" in ('source_retracted', 'source_regraded', 'figure_changed')),
	CONSTRAINT "rechecks_done" CHECK(("rechecks"."done_at" is null) = ("rechecks"."done_by" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `rechecks_public_id` ON `rechecks` (`public_id`);--> statement-breakpoint
CREATE INDEX `rechecks_open` ON `rechecks` (`done_at`,`id`);--> statement-breakpoint
CREATE INDEX `rechecks_page` ON `rechecks` (`page_id`,`done_at`);