-- Why:   the queue, narrowed to a language, read every open proposal to its end.
-- What:  an index that holds the languages each proposed page changes.
-- Cost:  reads every stored proposal once: about a second for ten thousand.
-- Again: refused by the migration journal.
-- Undo:  drop the index.
CREATE INDEX `changeset_items_languages` ON `changeset_items` (`version_id`,`languages`);