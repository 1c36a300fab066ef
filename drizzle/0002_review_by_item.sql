ALTER TABLE `changeset_items` ADD `returned_items` text;--> statement-breakpoint
ALTER TABLE `changeset_versions` ADD `spelling_only` integer DEFAULT false NOT NULL;