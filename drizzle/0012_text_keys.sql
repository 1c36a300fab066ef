-- Why:   a source's text is known again in another spelling, or with other page furniture around it.
-- What:  one column of source_texts and its index.
-- Cost:  none; texts attached before are compared by their words until they are attached again.
-- Again: refused by the migration journal.
-- Undo:  drop the index and the column; such copies are no longer recognised.
ALTER TABLE `source_texts` ADD `text_key` text;--> statement-breakpoint
CREATE INDEX `source_texts_key` ON `source_texts` (`text_key`);