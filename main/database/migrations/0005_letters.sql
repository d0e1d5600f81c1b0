CREATE TABLE `letter_blocks` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`source` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text
);
--> statement-breakpoint
CREATE TABLE `letter_drafts` (
	`letter_id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`source` text NOT NULL,
	`text_overrides` text NOT NULL,
	`saved_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `letter_images` (
	`id` text PRIMARY KEY NOT NULL,
	`attachment_id` text NOT NULL,
	`name` text NOT NULL,
	`width_px` integer NOT NULL,
	`height_px` integer NOT NULL,
	`byte_count` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text
);
--> statement-breakpoint
CREATE TABLE `letter_resources` (
	`id` text PRIMARY KEY NOT NULL,
	`letter_id` text NOT NULL,
	`resource_id` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	FOREIGN KEY (`letter_id`) REFERENCES `letters`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `letter_resources_letter` ON `letter_resources` (`letter_id`);--> statement-breakpoint
CREATE INDEX `letter_resources_resource` ON `letter_resources` (`resource_id`);--> statement-breakpoint
CREATE TABLE `letter_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`letter_id` text NOT NULL,
	`reason` text NOT NULL,
	`subject` text NOT NULL,
	`author` text NOT NULL,
	`source` text NOT NULL,
	`text_overrides` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	FOREIGN KEY (`letter_id`) REFERENCES `letters`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `letter_versions_letter` ON `letter_versions` (`letter_id`,`deleted_at`,`id`);--> statement-breakpoint
CREATE TABLE `letters` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`subject` text NOT NULL,
	`language` text NOT NULL,
	`template` text,
	`state` text NOT NULL,
	`planned_on` text,
	`planned_time` text,
	`sent_at` text,
	`audience_count` integer,
	`words` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text
);
--> statement-breakpoint
CREATE INDEX `letters_planned` ON `letters` (`planned_on`);--> statement-breakpoint
CREATE INDEX `letters_sent` ON `letters` (`sent_at`);