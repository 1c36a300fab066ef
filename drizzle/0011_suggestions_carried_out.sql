-- Why:   who suggested the words that an author took over by a click is one of their authors, and does not approve them.
-- What:  one column: what a suggestion became when it was carried out.
-- Cost:  none; suggestions carried out before say nothing of it.
-- Again: refused by the migration journal.
-- Undo:  drop the column; whoever suggested words may approve them again.
ALTER TABLE `comments` ADD `carried_out` text;