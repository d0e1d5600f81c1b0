CREATE TABLE `attachment_texts` (
	`id` text PRIMARY KEY NOT NULL,
	`outcome` text NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `collection_resources` (
	`id` text PRIMARY KEY NOT NULL,
	`collection_id` text NOT NULL,
	`resource_id` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	FOREIGN KEY (`collection_id`) REFERENCES `collections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resource_id`) REFERENCES `resources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `collection_resources_collection` ON `collection_resources` (`collection_id`,`resource_id`,`deleted_at`);--> statement-breakpoint
CREATE INDEX `collection_resources_resource` ON `collection_resources` (`resource_id`);--> statement-breakpoint
CREATE TABLE `collections` (
	`id` text PRIMARY KEY NOT NULL,
	`parent_id` text,
	`title` text NOT NULL,
	`note` text NOT NULL,
	`position` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text
);
--> statement-breakpoint
CREATE TABLE `distinct_resources` (
	`id` text PRIMARY KEY NOT NULL,
	`first_id` text NOT NULL,
	`second_id` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text
);
--> statement-breakpoint
CREATE TABLE `resource_files` (
	`id` text PRIMARY KEY NOT NULL,
	`resource_id` text NOT NULL,
	`hash` text NOT NULL,
	`name` text NOT NULL,
	`media_type` text NOT NULL,
	`size_bytes` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	FOREIGN KEY (`resource_id`) REFERENCES `resources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `resource_files_resource` ON `resource_files` (`resource_id`);--> statement-breakpoint
CREATE INDEX `resource_files_hash` ON `resource_files` (`hash`);--> statement-breakpoint
CREATE TABLE `resource_tags` (
	`id` text PRIMARY KEY NOT NULL,
	`resource_id` text NOT NULL,
	`tag_id` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	FOREIGN KEY (`resource_id`) REFERENCES `resources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `resource_tags_resource` ON `resource_tags` (`resource_id`);--> statement-breakpoint
CREATE INDEX `resource_tags_tag` ON `resource_tags` (`tag_id`,`resource_id`,`deleted_at`);--> statement-breakpoint
CREATE TABLE `resources` (
	`id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`title` text NOT NULL,
	`address` text NOT NULL,
	`creators` text NOT NULL,
	`authors` text NOT NULL,
	`container_title` text NOT NULL,
	`publisher` text NOT NULL,
	`publisher_place` text NOT NULL,
	`volume` text NOT NULL,
	`issue` text NOT NULL,
	`pages` text NOT NULL,
	`edition` text NOT NULL,
	`issued_on` text,
	`accessed_on` text,
	`doi` text NOT NULL,
	`isbn` text NOT NULL,
	`issn` text NOT NULL,
	`language` text NOT NULL,
	`summary` text NOT NULL,
	`note` text NOT NULL,
	`level` text,
	`licence` text NOT NULL,
	`rights_holder` text NOT NULL,
	`attribution` text NOT NULL,
	`state` text NOT NULL,
	`review_on` text,
	`territory` text NOT NULL,
	`proposed_by_id` text,
	`tutorial_by_id` text,
	`added_at` text NOT NULL,
	`extra` text NOT NULL,
	`address_key` text NOT NULL,
	`doi_key` text NOT NULL,
	`isbn_key` text NOT NULL,
	`title_key` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	FOREIGN KEY (`proposed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tutorial_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `resources_address` ON `resources` (`address_key`);--> statement-breakpoint
CREATE INDEX `resources_doi` ON `resources` (`doi_key`);--> statement-breakpoint
CREATE INDEX `resources_isbn` ON `resources` (`isbn_key`);--> statement-breakpoint
CREATE INDEX `resources_title` ON `resources` (`title_key`);--> statement-breakpoint
CREATE INDEX `resources_added` ON `resources` (`deleted_at`,`added_at`,`id`);--> statement-breakpoint
CREATE INDEX `resources_shelf` ON `resources` (`deleted_at`,`added_at`,`id`,`type`,`state`,`licence`,`level`,`language`,`territory`,`proposed_by_id`,`review_on`,`issued_on`,`updated_at`);--> statement-breakpoint
CREATE TABLE `saved_filters` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`filter` text NOT NULL,
	`sort` text NOT NULL,
	`is_descending` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text
);
--> statement-breakpoint
CREATE TABLE `source_looks` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`looked_on` text NOT NULL,
	`by_id` text,
	`note` text NOT NULL,
	`found_count` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `source_looks_source` ON `source_looks` (`source_id`,`looked_on`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`feed` text NOT NULL,
	`owner_id` text,
	`rhythm` text NOT NULL,
	`start_on` text NOT NULL,
	`note` text NOT NULL,
	`is_paused` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `tags` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text
);
--> statement-breakpoint
CREATE TABLE `searched_resources` (
	`rowid` integer PRIMARY KEY NOT NULL,
	`resource_id` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `searched_resources_resourceId_unique` ON `searched_resources` (`resource_id`);--> statement-breakpoint
CREATE TABLE `stale_resources` (
	`resource_id` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `word_indexes` (
	`name` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `session_resources` ADD `resource_id` text REFERENCES resources(id);--> statement-breakpoint
CREATE INDEX `session_resources_resource` ON `session_resources` (`resource_id`);--> statement-breakpoint
CREATE VIRTUAL TABLE `resource_words` USING fts5(
	words,
	content='', contentless_delete=1, detail='none', prefix='1 2 3', tokenize='ascii'
);
--> statement-breakpoint
CREATE VIRTUAL TABLE `resource_title_words` USING fts5(
	words,
	content='', contentless_delete=1, detail='none', prefix='1 2 3', tokenize='ascii'
);
