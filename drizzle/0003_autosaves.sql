-- Why:   an editor's unsent words are kept on the server, and found again on another device.
-- What:  one STRICT table, a row for each unsent text of an account.
-- Cost:  none, the table begins empty.
-- Again: refused by the migration journal.
-- Undo:  drop the table; unsent texts are lost.
CREATE TABLE `autosaves` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`user_id` integer NOT NULL,
	`place` text NOT NULL,
	`values` text,
	`saves` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "autosaves_ended" CHECK(("autosaves"."values" is null) = ("autosaves"."ended_at" is not null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `autosaves_public_id` ON `autosaves` (`public_id`);--> statement-breakpoint
CREATE INDEX `autosaves_place` ON `autosaves` (`user_id`,`place`);