CREATE TABLE `actions` (
	`id` text PRIMARY KEY NOT NULL,
	`operation` text NOT NULL,
	`at` text NOT NULL,
	`device_id` text NOT NULL,
	`author_id` text,
	`undoes_id` text
);
--> statement-breakpoint
CREATE INDEX `actions_at` ON `actions` (`at`);--> statement-breakpoint
CREATE INDEX `actions_undoes` ON `actions` (`undoes_id`);--> statement-breakpoint
CREATE TABLE `changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`action_id` text NOT NULL,
	`table_name` text NOT NULL,
	`row_id` text NOT NULL,
	`kind` text NOT NULL,
	`field` text NOT NULL,
	`old` text,
	`new` text
);
--> statement-breakpoint
CREATE INDEX `changes_action` ON `changes` (`action_id`);--> statement-breakpoint
CREATE INDEX `changes_row` ON `changes` (`table_name`,`row_id`,`field`);--> statement-breakpoint
CREATE TABLE `devices` (
	`id` text PRIMARY KEY NOT NULL,
	`public_key` text NOT NULL,
	`person_id` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text
);
--> statement-breakpoint
CREATE TABLE `occurrences` (
	`id` text PRIMARY KEY NOT NULL,
	`series_id` text NOT NULL,
	`original_start` text NOT NULL,
	`state` text NOT NULL,
	`is_extra` integer NOT NULL,
	`reason` text NOT NULL,
	`start_on` text,
	`start_time` text,
	`duration_minutes` integer,
	`title_override` text,
	`place` text,
	`link` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `occurrences_series` ON `occurrences` (`series_id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`role` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text
);
--> statement-breakpoint
CREATE TABLE `rituals` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`purpose` text NOT NULL,
	`mode` text NOT NULL,
	`scope` text NOT NULL,
	`territory` text NOT NULL,
	`lead_id` text,
	`backup_id` text,
	`is_founding` integer NOT NULL,
	`template_key` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	FOREIGN KEY (`lead_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`backup_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `search_records` (
	`rowid` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`record_id` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_records_record` ON `search_records` (`kind`,`record_id`);--> statement-breakpoint
CREATE TABLE `series` (
	`id` text PRIMARY KEY NOT NULL,
	`ritual_id` text NOT NULL,
	`uid` text NOT NULL,
	`sequence` integer NOT NULL,
	`start_on` text NOT NULL,
	`start_time` text,
	`time_zone` text NOT NULL,
	`rrule` text,
	`duration_minutes` integer NOT NULL,
	`title_override` text,
	`place` text NOT NULL,
	`link` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	FOREIGN KEY (`ritual_id`) REFERENCES `rituals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `series_uid_unique` ON `series` (`uid`);--> statement-breakpoint
CREATE INDEX `series_ritual` ON `series` (`ritual_id`);--> statement-breakpoint
CREATE TABLE `workspaces` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`subtitle` text NOT NULL,
	`time_zone` text NOT NULL,
	`mode_words` text NOT NULL,
	`is_sample` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text
);
