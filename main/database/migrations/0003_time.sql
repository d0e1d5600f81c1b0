CREATE TABLE `attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`media_type` text NOT NULL,
	`bytes` blob NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `engagements` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text,
	`per` text NOT NULL,
	`minutes` integer NOT NULL,
	`rate_cents` integer,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `known_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`public_key` text NOT NULL,
	`name` text NOT NULL,
	`confirmed_at` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text
);
--> statement-breakpoint
CREATE TABLE `received_statements` (
	`id` text PRIMARY KEY NOT NULL,
	`file_name` text NOT NULL,
	`statement_id` text NOT NULL,
	`version` integer NOT NULL,
	`person_id` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text NOT NULL,
	`payload` text NOT NULL,
	`hash` text NOT NULL,
	`signature` text NOT NULL,
	`public_key` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text
);
--> statement-breakpoint
CREATE INDEX `received_statements_statement` ON `received_statements` (`statement_id`,`version`);--> statement-breakpoint
CREATE INDEX `received_statements_person` ON `received_statements` (`person_id`,`from_on`);--> statement-breakpoint
CREATE TABLE `statement_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`statement_id` text NOT NULL,
	`version` integer NOT NULL,
	`decision` text NOT NULL,
	`decided_at` text NOT NULL,
	`reviewer_name` text NOT NULL,
	`remarks` text NOT NULL,
	`payload` text NOT NULL,
	`signature` text NOT NULL,
	`public_key` text NOT NULL,
	`scan` text,
	`scan_name` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text
);
--> statement-breakpoint
CREATE INDEX `statement_decisions_statement` ON `statement_decisions` (`statement_id`);--> statement-breakpoint
CREATE TABLE `statement_links` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`kind` text NOT NULL,
	`record_id` text NOT NULL,
	`content` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text
);
--> statement-breakpoint
CREATE INDEX `statement_links_person` ON `statement_links` (`person_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `statement_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`statement_id` text NOT NULL,
	`version` integer NOT NULL,
	`payload` text NOT NULL,
	`hash` text NOT NULL,
	`entry_hashes` text NOT NULL,
	`signature` text NOT NULL,
	`public_key` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `statement_versions_statement` ON `statement_versions` (`statement_id`);--> statement-breakpoint
CREATE TABLE `statements` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text NOT NULL,
	`state` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text
);
--> statement-breakpoint
CREATE INDEX `statements_person` ON `statements` (`person_id`,`from_on`);--> statement-breakpoint
CREATE TABLE `time_categories` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`nature` text NOT NULL,
	`position` integer NOT NULL,
	`is_archived` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `time_categories_key_unique` ON `time_categories` (`key`);--> statement-breakpoint
CREATE TABLE `timers` (
	`id` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `zero_days` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`day` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `time_entries` ADD `started_at` text;--> statement-breakpoint
ALTER TABLE `time_entries` ADD `ended_at` text;--> statement-breakpoint
ALTER TABLE `time_entries` ADD `time_zone` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `time_entries` ADD `ritual_id` text;--> statement-breakpoint
ALTER TABLE `time_entries` ADD `member_id` text;--> statement-breakpoint
ALTER TABLE `time_entries` ADD `letter_id` text;--> statement-breakpoint
ALTER TABLE `time_entries` ADD `resource_id` text;--> statement-breakpoint
ALTER TABLE `time_entries` ADD `is_voluntary` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `time_entries_spent` ON `time_entries` (`spent_on`);