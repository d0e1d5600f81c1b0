CREATE TABLE `attendances` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`person_id` text NOT NULL,
	`is_registered` integer NOT NULL,
	`mode` text,
	`minutes` integer,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attendances_session` ON `attendances` (`session_id`,`deleted_at`,`mode`,`is_registered`);--> statement-breakpoint
CREATE INDEX `attendances_person` ON `attendances` (`person_id`);--> statement-breakpoint
CREATE TABLE `contributions` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`session_id` text,
	`given_on` text NOT NULL,
	`what` text NOT NULL,
	`thanked_on` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contributions_person` ON `contributions` (`person_id`);--> statement-breakpoint
CREATE INDEX `contributions_session` ON `contributions` (`session_id`);--> statement-breakpoint
CREATE TABLE `school_holidays` (
	`id` text PRIMARY KEY NOT NULL,
	`zone` text NOT NULL,
	`name` text NOT NULL,
	`start_on` text NOT NULL,
	`end_on` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text
);
--> statement-breakpoint
CREATE TABLE `session_items` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`owner_id` text,
	`due_on` text,
	`done_on` text,
	`position` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `session_items_session` ON `session_items` (`session_id`);--> statement-breakpoint
CREATE TABLE `session_resources` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`title` text NOT NULL,
	`address` text NOT NULL,
	`position` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `session_resources_session` ON `session_resources` (`session_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`series_id` text,
	`original_start` text,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`theme` text NOT NULL,
	`linked_to` text NOT NULL,
	`mode` text NOT NULL,
	`start_on` text NOT NULL,
	`start_time` text,
	`time_zone` text NOT NULL,
	`duration_minutes` integer NOT NULL,
	`place` text NOT NULL,
	`link` text NOT NULL,
	`scope` text NOT NULL,
	`territory` text NOT NULL,
	`lead_id` text,
	`agenda` text NOT NULL,
	`minutes` text NOT NULL,
	`state` text NOT NULL,
	`reason` text NOT NULL,
	`closed_at` text,
	`registered_count` integer,
	`in_person_count` integer,
	`remote_count` integer,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_start` ON `sessions` (`start_on`);--> statement-breakpoint
CREATE INDEX `sessions_series` ON `sessions` (`series_id`,`original_start`);--> statement-breakpoint
CREATE TABLE `settings` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`value` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text
);
--> statement-breakpoint
CREATE TABLE `share_targets` (
	`id` text PRIMARY KEY NOT NULL,
	`ritual_id` text,
	`territory` text,
	`measure` text NOT NULL,
	`percent` integer NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text
);
--> statement-breakpoint
CREATE TABLE `time_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`spent_on` text NOT NULL,
	`duration_seconds` integer NOT NULL,
	`category` text NOT NULL,
	`session_id` text,
	`note` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `time_entries_person` ON `time_entries` (`person_id`,`spent_on`);--> statement-breakpoint
CREATE INDEX `time_entries_session` ON `time_entries` (`session_id`);--> statement-breakpoint
ALTER TABLE `occurrences` ADD `purpose_override` text;--> statement-breakpoint
ALTER TABLE `occurrences` ADD `mode_override` text;--> statement-breakpoint
ALTER TABLE `occurrences` ADD `scope_override` text;--> statement-breakpoint
ALTER TABLE `occurrences` ADD `territory_override` text;--> statement-breakpoint
ALTER TABLE `occurrences` ADD `has_own_team` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `occurrences` ADD `lead_id` text;--> statement-breakpoint
ALTER TABLE `occurrences` ADD `backup_id` text;--> statement-breakpoint
ALTER TABLE `people` ADD `email` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `organisation` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `territory` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `joined_on` text;--> statement-breakpoint
ALTER TABLE `people` ADD `left_on` text;--> statement-breakpoint
ALTER TABLE `people` ADD `digital_comfort` text;--> statement-breakpoint
ALTER TABLE `people` ADD `is_opposed_to_mail` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `agrees_to_be_named` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `note` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `rituals` ADD `reminder_minutes` integer;--> statement-breakpoint
ALTER TABLE `series` ADD `purpose_override` text;--> statement-breakpoint
ALTER TABLE `series` ADD `mode_override` text;--> statement-breakpoint
ALTER TABLE `series` ADD `scope_override` text;--> statement-breakpoint
ALTER TABLE `series` ADD `territory_override` text;--> statement-breakpoint
ALTER TABLE `series` ADD `has_own_team` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `series` ADD `lead_id` text;--> statement-breakpoint
ALTER TABLE `series` ADD `backup_id` text;