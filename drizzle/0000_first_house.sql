-- Why:   the first house: every table of the wiki.
-- What:  STRICT tables, indexes, the full-text index, and triggers that keep history append-only.
-- Cost:  none, the database is empty.
-- Again: refused by the migration journal.
-- Undo:  delete the database file.
CREATE TABLE `citations` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`page_id` integer NOT NULL,
	`claim_id` text,
	`lang` text,
	`source` text NOT NULL,
	`paragraph` integer,
	`paragraph_to` integer,
	`sentence` integer,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `citations_page` ON `citations` (`page_id`);--> statement-breakpoint
CREATE INDEX `citations_source` ON `citations` (`source`,`paragraph`);--> statement-breakpoint
CREATE TABLE `claims` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`page_id` integer NOT NULL,
	`subject` text NOT NULL,
	`claim_id` text NOT NULL,
	`property` text NOT NULL,
	`category` text,
	`rank` text NOT NULL,
	`target` text,
	`speaker_ref` text,
	`low` integer,
	`high` integer,
	`body` text NOT NULL,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `claims_one` ON `claims` (`page_id`,`claim_id`);--> statement-breakpoint
CREATE INDEX `claims_property` ON `claims` (`property`,`id`);--> statement-breakpoint
CREATE INDEX `claims_target` ON `claims` (`target`);--> statement-breakpoint
CREATE INDEX `claims_subject` ON `claims` (`subject`);--> statement-breakpoint
CREATE TABLE `coordinates` (
	`page_id` integer PRIMARY KEY NOT NULL,
	`lat` real NOT NULL,
	`lon` real NOT NULL,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `dates` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`page_id` integer NOT NULL,
	`claim_id` text NOT NULL,
	`edtf` text NOT NULL,
	`start` text,
	`end` text,
	`basis` text NOT NULL,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `dates_page` ON `dates` (`page_id`);--> statement-breakpoint
CREATE INDEX `dates_start` ON `dates` (`start`);--> statement-breakpoint
CREATE TABLE `links` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`page_id` integer NOT NULL,
	`target` text NOT NULL,
	`via` text NOT NULL,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `links_one` ON `links` (`page_id`,`target`,`via`);--> statement-breakpoint
CREATE INDEX `links_target` ON `links` (`target`);--> statement-breakpoint
CREATE TABLE `names` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`page_id` integer NOT NULL,
	`text` text NOT NULL,
	`folded` text NOT NULL,
	`skeleton` text NOT NULL,
	`is_title` integer NOT NULL,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `names_page` ON `names` (`page_id`);--> statement-breakpoint
CREATE INDEX `names_folded` ON `names` (`folded`);--> statement-breakpoint
CREATE INDEX `names_skeleton` ON `names` (`skeleton`);--> statement-breakpoint
CREATE TABLE `page_cards` (
	`page_id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`title_ar` text,
	`title_en` text,
	`summary_ar` text,
	`summary_en` text,
	`sort_ar` text NOT NULL,
	`sort_en` text NOT NULL,
	`type` text,
	`date` text,
	`date_start` text,
	`date_end` text,
	`year` integer,
	`place_ref` text,
	`disagreement` integer NOT NULL,
	`reviewed` integer NOT NULL,
	`claims` integer NOT NULL,
	`revision_id` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `page_cards_kind_updated` ON `page_cards` (`kind`,`updated_at`);--> statement-breakpoint
CREATE INDEX `page_cards_kind_date` ON `page_cards` (`kind`,`date_start`);--> statement-breakpoint
CREATE INDEX `page_cards_kind_ar` ON `page_cards` (`kind`,`sort_ar`);--> statement-breakpoint
CREATE INDEX `page_cards_kind_en` ON `page_cards` (`kind`,`sort_en`);--> statement-breakpoint
CREATE INDEX `page_cards_address` ON `page_cards` (`kind`,`slug`);--> statement-breakpoint
CREATE INDEX `page_cards_place` ON `page_cards` (`place_ref`);--> statement-breakpoint
CREATE TABLE `pages` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`state` text DEFAULT 'published' NOT NULL,
	`head_revision_id` integer,
	`redirect_to` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`head_revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`redirect_to`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pages_kind" CHECK("pages"."kind" in ('event', 'group', 'place', 'person', 'source')),
	CONSTRAINT "pages_state" CHECK("pages"."state" in ('published', 'deleted', 'redirected'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `pages_public_id` ON `pages` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `pages_address` ON `pages` (`kind`,`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `pages_head` ON `pages` (`head_revision_id`);--> statement-breakpoint
CREATE TABLE `protections` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`page_id` integer NOT NULL,
	`level` text NOT NULL,
	`reason` text NOT NULL,
	`by_user_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "protections_level" CHECK("protections"."level" in ('moderators', 'administrators'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `protections_open` ON `protections` (`page_id`) WHERE "protections"."ended_at" is null;--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`page_id` integer NOT NULL,
	`number` integer NOT NULL,
	`parent_id` integer,
	`changeset_id` integer NOT NULL,
	`publication_id` integer NOT NULL,
	`author_id` integer,
	`type` text NOT NULL,
	`summary` text NOT NULL,
	`content` text,
	`salt` text,
	`commitment` text NOT NULL,
	`hash` text NOT NULL,
	`bytes` integer NOT NULL,
	`words_added` integer DEFAULT 0 NOT NULL,
	`words_removed` integer DEFAULT 0 NOT NULL,
	`claims_changed` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`reviewed_at` integer,
	`reviewed_by` integer,
	`visibility` text DEFAULT 'normal' NOT NULL,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changeset_id`) REFERENCES `changesets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "revisions_first_has_no_parent" CHECK(("revisions"."number" = 1) = ("revisions"."parent_id" is null)),
	CONSTRAINT "revisions_visibility" CHECK("revisions"."visibility" in ('normal', 'suppressed')),
	CONSTRAINT "revisions_content" CHECK("revisions"."visibility" = 'suppressed' or ("revisions"."content" is not null and "revisions"."salt" is not null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_number` ON `revisions` (`page_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_parent` ON `revisions` (`parent_id`);--> statement-breakpoint
CREATE INDEX `revisions_changeset` ON `revisions` (`changeset_id`);--> statement-breakpoint
CREATE INDEX `revisions_publication` ON `revisions` (`publication_id`);--> statement-breakpoint
CREATE INDEX `revisions_author` ON `revisions` (`author_id`,`id`);--> statement-breakpoint
CREATE TABLE `slugs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`page_id` integer NOT NULL,
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`current` integer NOT NULL,
	`since` integer NOT NULL,
	`until` integer,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `slugs_page` ON `slugs` (`page_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `slugs_current` ON `slugs` (`kind`,`slug`) WHERE "slugs"."current" = 1;--> statement-breakpoint
CREATE UNIQUE INDEX `slugs_one_current` ON `slugs` (`page_id`) WHERE "slugs"."current" = 1;--> statement-breakpoint
CREATE INDEX `slugs_address` ON `slugs` (`kind`,`slug`);--> statement-breakpoint
CREATE TABLE `talk_posts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`page_id` integer NOT NULL,
	`claim_id` text,
	`author_id` integer,
	`body` text,
	`created_at` integer NOT NULL,
	`visibility` text DEFAULT 'normal' NOT NULL,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "talk_posts_visibility" CHECK("talk_posts"."visibility" in ('normal', 'suppressed'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `talk_posts_public_id` ON `talk_posts` (`public_id`);--> statement-breakpoint
CREATE INDEX `talk_posts_page` ON `talk_posts` (`page_id`,`id`);--> statement-breakpoint
CREATE TABLE `access_tokens` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`user_id` integer NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`scopes` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer,
	`expires_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `access_tokens_public_id` ON `access_tokens` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `access_tokens_hash` ON `access_tokens` (`hash`);--> statement-breakpoint
CREATE INDEX `access_tokens_user` ON `access_tokens` (`user_id`);--> statement-breakpoint
CREATE TABLE `held_forms` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`owner_hash` text NOT NULL,
	`form` text NOT NULL,
	`values` text NOT NULL,
	`problem` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `held_forms_public_id` ON `held_forms` (`public_id`);--> statement-breakpoint
CREATE INDEX `held_forms_expires` ON `held_forms` (`expires_at`);--> statement-breakpoint
CREATE TABLE `notifications` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`kind` text NOT NULL,
	`changeset_id` integer,
	`actor_id` integer,
	`your_turn` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`read_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `notifications_user` ON `notifications` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `notifications_changeset` ON `notifications` (`changeset_id`);--> statement-breakpoint
CREATE TABLE `one_time_links` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`purpose` text NOT NULL,
	`hash` text NOT NULL,
	`user_id` integer,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "one_time_links_purpose" CHECK("one_time_links"."purpose" in ('first_admin', 'password_reset', 'invitation'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `one_time_links_hash` ON `one_time_links` (`hash`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`sid_hash` text NOT NULL,
	`user_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_sid` ON `sessions` (`sid_hash`);--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`email` text,
	`email_key` text,
	`password_hash` text,
	`role` text DEFAULT 'editor' NOT NULL,
	`state` text DEFAULT 'active' NOT NULL,
	`suspended_reason` text,
	`created_at` integer NOT NULL,
	CONSTRAINT "users_role" CHECK("users"."role" in ('editor', 'moderator', 'admin')),
	CONSTRAINT "users_state" CHECK("users"."state" in ('active', 'suspended', 'left'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `users_public_id` ON `users` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `users_name_key` ON `users` (`name_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_key` ON `users` (`email_key`);--> statement-breakpoint
CREATE TABLE `watches` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`scope` text NOT NULL,
	`target` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "watches_scope" CHECK("watches"."scope" in ('page', 'kind', 'place'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `watches_one` ON `watches` (`user_id`,`scope`,`target`);--> statement-breakpoint
CREATE INDEX `watches_target` ON `watches` (`scope`,`target`);--> statement-breakpoint
CREATE TABLE `changeset_items` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`version_id` integer NOT NULL,
	`changeset_id` integer NOT NULL,
	`position` integer NOT NULL,
	`action` text NOT NULL,
	`page_id` integer,
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`base_revision_id` integer,
	`proposal` text,
	`outcome` text DEFAULT 'open' NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `changeset_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changeset_id`) REFERENCES `changesets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "changeset_items_action" CHECK("changeset_items"."action" in ('create', 'edit', 'rename', 'delete', 'undelete', 'redirect')),
	CONSTRAINT "changeset_items_outcome" CHECK("changeset_items"."outcome" in ('open', 'taken', 'returned', 'dropped', 'superseded')),
	CONSTRAINT "changeset_items_base" CHECK(("changeset_items"."action" = 'create') = ("changeset_items"."base_revision_id" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `changeset_items_position` ON `changeset_items` (`version_id`,`position`);--> statement-breakpoint
CREATE UNIQUE INDEX `changeset_items_address` ON `changeset_items` (`version_id`,`kind`,`slug`);--> statement-breakpoint
CREATE INDEX `changeset_items_page` ON `changeset_items` (`page_id`);--> statement-breakpoint
CREATE INDEX `changeset_items_changeset` ON `changeset_items` (`changeset_id`);--> statement-breakpoint
CREATE TABLE `changeset_versions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`changeset_id` integer NOT NULL,
	`number` integer NOT NULL,
	`author_id` integer,
	`salt` text,
	`content_hash` text NOT NULL,
	`note` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`changeset_id`) REFERENCES `changesets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `changeset_versions_number` ON `changeset_versions` (`changeset_id`,`number`);--> statement-breakpoint
CREATE TABLE `changesets` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`type` text DEFAULT 'edit' NOT NULL,
	`title` text NOT NULL,
	`reason` text NOT NULL,
	`author_id` integer,
	`state` text DEFAULT 'draft' NOT NULL,
	`version` integer NOT NULL,
	`saves` integer DEFAULT 1 NOT NULL,
	`visibility` text DEFAULT 'normal' NOT NULL,
	`urgent` integer DEFAULT false NOT NULL,
	`copy_of` integer,
	`created_at` integer NOT NULL,
	`activity_at` integer NOT NULL,
	`submitted_at` integer,
	`decided_at` integer,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "changesets_state" CHECK("changesets"."state" in ('draft', 'submitted', 'changes_requested', 'accepted', 'partially_accepted', 'rejected', 'withdrawn', 'superseded', 'expired')),
	CONSTRAINT "changesets_decided" CHECK("changesets"."state" not in ('accepted', 'partially_accepted', 'rejected') or "changesets"."decided_at" is not null)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `changesets_public_id` ON `changesets` (`public_id`);--> statement-breakpoint
CREATE INDEX `changesets_queue` ON `changesets` (`state`,`urgent`,`submitted_at`);--> statement-breakpoint
CREATE INDEX `changesets_author` ON `changesets` (`author_id`,`state`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`changeset_id` integer NOT NULL,
	`version` integer NOT NULL,
	`author_id` integer,
	`page` text,
	`anchor` text,
	`body` text,
	`suggestion` text,
	`created_at` integer NOT NULL,
	`resolved_at` integer,
	`resolved_by` integer,
	`visibility` text DEFAULT 'normal' NOT NULL,
	FOREIGN KEY (`changeset_id`) REFERENCES `changesets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `comments_public_id` ON `comments` (`public_id`);--> statement-breakpoint
CREATE INDEX `comments_changeset` ON `comments` (`changeset_id`,`id`);--> statement-breakpoint
CREATE TABLE `findings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`version_id` integer NOT NULL,
	`page` text NOT NULL,
	`check_name` text NOT NULL,
	`severity` text NOT NULL,
	`message` text NOT NULL,
	`params` text,
	`at` text NOT NULL,
	`false_alarm_by` integer,
	`acknowledged_by` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `changeset_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`false_alarm_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`acknowledged_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "findings_severity" CHECK("findings"."severity" in ('error', 'warning', 'notice'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `findings_version` ON `findings` (`version_id`);--> statement-breakpoint
CREATE TABLE `leases` (
	`changeset_id` integer PRIMARY KEY NOT NULL,
	`holder_id` integer NOT NULL,
	`until` integer NOT NULL,
	FOREIGN KEY (`changeset_id`) REFERENCES `changesets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`holder_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `publications` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`changeset_id` integer NOT NULL,
	`type` text NOT NULL,
	`version` integer NOT NULL,
	`content_hash` text NOT NULL,
	`approver_id` integer,
	`single` integer DEFAULT false NOT NULL,
	`revert_of` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`changeset_id`) REFERENCES `changesets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approver_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "publications_type" CHECK("publications"."type" in ('import', 'edit', 'revert')),
	CONSTRAINT "publications_approver" CHECK("publications"."type" = 'import' or "publications"."approver_id" is not null)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `publications_public_id` ON `publications` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `publications_changeset` ON `publications` (`changeset_id`);--> statement-breakpoint
CREATE TABLE `review_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`changeset_id` integer NOT NULL,
	`version` integer NOT NULL,
	`transition` text NOT NULL,
	`from_state` text,
	`to_state` text NOT NULL,
	`actor_id` integer,
	`detail` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`changeset_id`) REFERENCES `changesets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `review_events_changeset` ON `review_events` (`changeset_id`,`id`);--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`changeset_id` integer NOT NULL,
	`version` integer NOT NULL,
	`reviewer_id` integer NOT NULL,
	`verdict` text NOT NULL,
	`seen_hash` text NOT NULL,
	`reason_code` text,
	`comment` text,
	`late` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`changeset_id`) REFERENCES `changesets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewer_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reviews_verdict" CHECK("reviews"."verdict" in ('approve', 'request_changes', 'reject', 'comment'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `reviews_changeset` ON `reviews` (`changeset_id`,`id`);--> statement-breakpoint
CREATE TABLE `source_paragraphs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source_text_id` integer NOT NULL,
	`n` integer NOT NULL,
	`raw_line` integer NOT NULL,
	`text` text,
	`sha256` text NOT NULL,
	`kind` text NOT NULL,
	`time` text,
	FOREIGN KEY (`source_text_id`) REFERENCES `source_texts`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `source_paragraphs_n` ON `source_paragraphs` (`source_text_id`,`n`);--> statement-breakpoint
CREATE TABLE `source_texts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`page_id` integer NOT NULL,
	`sha256` text NOT NULL,
	`text` text,
	`attached_by` integer,
	`attached_at` integer NOT NULL,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`attached_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `source_texts_one` ON `source_texts` (`page_id`,`sha256`);--> statement-breakpoint
CREATE INDEX `source_texts_hash` ON `source_texts` (`sha256`);--> statement-breakpoint
CREATE TABLE `audit_log` (
	`seq` integer PRIMARY KEY NOT NULL,
	`action` text NOT NULL,
	`actor_id` integer,
	`subject` text NOT NULL,
	`detail` text NOT NULL,
	`created_at` integer NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_log_hash` ON `audit_log` (`hash`);--> statement-breakpoint
CREATE INDEX `audit_log_action` ON `audit_log` (`action`);--> statement-breakpoint
CREATE INDEX `audit_log_subject` ON `audit_log` (`subject`);--> statement-breakpoint
CREATE TABLE `cache_tags` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`tag` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`key` text NOT NULL,
	`request_hash` text NOT NULL,
	`status` integer,
	`body` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `idempotency_keys_one` ON `idempotency_keys` (`user_id`,`key`);--> statement-breakpoint
CREATE INDEX `idempotency_keys_created` ON `idempotency_keys` (`created_at`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`run_at` integer NOT NULL,
	`lease_until` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`done_at` integer,
	`error` text,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`done_at`,`run_at`);--> statement-breakpoint
CREATE TABLE `limits` (
	`key` text PRIMARY KEY NOT NULL,
	`points` integer NOT NULL,
	`expires_at` integer
) STRICT;
--> statement-breakpoint
CREATE INDEX `limits_expires` ON `limits` (`expires_at`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`topic` text NOT NULL,
	`payload` text NOT NULL,
	`created_at` integer NOT NULL,
	`done_at` integer
) STRICT;
--> statement-breakpoint
CREATE INDEX `outbox_open` ON `outbox` (`done_at`,`id`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search` USING fts5(title_f, title_s, name_f, name_k, summary_f, summary_s, body_f, body_s, claim_f, claim_s, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0', prefix='2 3');
--> statement-breakpoint
INSERT INTO `search`(`search`, rank) VALUES('secure-delete', 1);
--> statement-breakpoint
CREATE TRIGGER `reviews_no_update` BEFORE UPDATE ON `reviews` BEGIN SELECT RAISE(ABORT, 'reviews is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `reviews_no_delete` BEFORE DELETE ON `reviews` BEGIN SELECT RAISE(ABORT, 'reviews is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `review_events_no_update` BEFORE UPDATE ON `review_events` BEGIN SELECT RAISE(ABORT, 'review_events is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `review_events_no_delete` BEFORE DELETE ON `review_events` BEGIN SELECT RAISE(ABORT, 'review_events is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_log_no_update` BEFORE UPDATE ON `audit_log` BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_log_no_delete` BEFORE DELETE ON `audit_log` BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `revisions_no_delete` BEFORE DELETE ON `revisions` BEGIN SELECT RAISE(ABORT, 'revisions are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `revisions_no_update` BEFORE UPDATE OF `page_id`, `number`, `parent_id`, `changeset_id`, `publication_id`, `author_id`, `type`, `commitment`, `hash`, `created_at` ON `revisions` BEGIN SELECT RAISE(ABORT, 'revisions are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `publications_no_delete` BEFORE DELETE ON `publications` BEGIN SELECT RAISE(ABORT, 'publications are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `publications_no_update` BEFORE UPDATE ON `publications` BEGIN SELECT RAISE(ABORT, 'publications are immutable'); END;
