CREATE VIRTUAL TABLE `search_index` USING fts5(
	title, body,
	content='search_records', content_rowid='rowid',
	tokenize='unicode61 remove_diacritics 2'
);
--> statement-breakpoint
CREATE TRIGGER `search_records_insert` AFTER INSERT ON `search_records` BEGIN
	INSERT INTO search_index(rowid, title, body) VALUES (NEW.rowid, NEW.title, NEW.body);
END;
--> statement-breakpoint
CREATE TRIGGER `search_records_update` AFTER UPDATE ON `search_records` BEGIN
	INSERT INTO search_index(search_index, rowid, title, body) VALUES ('delete', OLD.rowid, OLD.title, OLD.body);
	INSERT INTO search_index(rowid, title, body) VALUES (NEW.rowid, NEW.title, NEW.body);
END;
--> statement-breakpoint
CREATE TRIGGER `search_records_delete` AFTER DELETE ON `search_records` BEGIN
	INSERT INTO search_index(search_index, rowid, title, body) VALUES ('delete', OLD.rowid, OLD.title, OLD.body);
END;
