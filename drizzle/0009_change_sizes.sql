ALTER TABLE `changeset_items` ADD `words_added` integer;--> statement-breakpoint
ALTER TABLE `changeset_items` ADD `words_removed` integer;--> statement-breakpoint
ALTER TABLE `changeset_items` ADD `claims_changed` integer;