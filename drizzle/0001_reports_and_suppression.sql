-- Why:   readers report problems, and administrators take content out of the history and may put it back.
-- What:  two STRICT tables; a verdict's words may be taken out or put back, while the verdict itself stays as it was given.
-- Cost:  none, both tables begin empty.
-- Again: refused by the migration journal.
-- Undo:  drop both tables and restore the trigger of the first migration; reports and sealed contents are lost.
CREATE TABLE `reports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`page_id` integer,
	`subject` text NOT NULL,
	`reason` text NOT NULL,
	`body` text NOT NULL,
	`reporter_id` integer,
	`created_at` integer NOT NULL,
	`outcome` text,
	`answer` text,
	`closed_by` integer,
	`closed_at` integer,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reporter_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reports_reason" CHECK("reports"."reason" in ('wrong', 'unsourced', 'private_person', 'copied_text', 'offensive', 'other')),
	CONSTRAINT "reports_outcome" CHECK("reports"."outcome" in ('changed', 'proposed', 'no_change', 'duplicate', 'unclear')),
	CONSTRAINT "reports_closed" CHECK(("reports"."outcome" is null) = ("reports"."closed_at" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_public_id` ON `reports` (`public_id`);--> statement-breakpoint
CREATE INDEX `reports_open` ON `reports` (`closed_at`,`id`);--> statement-breakpoint
CREATE TABLE `suppressed_contents` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`revision_id` integer NOT NULL,
	`reason` text NOT NULL,
	`sealed` text NOT NULL,
	`by_user_id` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "suppressed_contents_reason" CHECK("suppressed_contents"."reason" in ('private_person', 'danger', 'unlawful', 'copyright', 'other'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `suppressed_contents_revision` ON `suppressed_contents` (`revision_id`);--> statement-breakpoint
CREATE INDEX `suppressed_contents_by` ON `suppressed_contents` (`by_user_id`);
--> statement-breakpoint
DROP TRIGGER `reviews_no_update`;
--> statement-breakpoint
CREATE TRIGGER `reviews_no_update` BEFORE UPDATE ON `reviews` WHEN NEW.`id` <> OLD.`id` OR NEW.`changeset_id` <> OLD.`changeset_id` OR NEW.`version` <> OLD.`version` OR NEW.`reviewer_id` <> OLD.`reviewer_id` OR NEW.`verdict` <> OLD.`verdict` OR NEW.`seen_hash` <> OLD.`seen_hash` OR NEW.`reason_code` IS NOT OLD.`reason_code` OR NEW.`late` <> OLD.`late` OR NEW.`created_at` <> OLD.`created_at` OR (NEW.`comment` IS NOT NULL AND OLD.`comment` IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'reviews is append-only'); END;
