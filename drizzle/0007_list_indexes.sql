CREATE INDEX `claims_speaker` ON `claims` (`speaker_ref`);--> statement-breakpoint
CREATE INDEX `claims_pointing` ON `claims` (`target`,`subject`,`page_id`);--> statement-breakpoint
CREATE INDEX `page_cards_facets` ON `page_cards` (`kind`,`type`,`year`,`reviewed`,`disagreement`);