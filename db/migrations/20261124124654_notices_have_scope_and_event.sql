ALTER TABLE "notices" DROP CONSTRAINT "notices_kind_known";--> statement-breakpoint
DROP INDEX "notices_once_person";--> statement-breakpoint
DROP INDEX "notices_once_role";--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "scope" text DEFAULT 'semua' NOT NULL;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "event" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "notices_once_person" ON "notices" USING btree ("user_id","kind","subject","period","event") WHERE "notices"."user_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "notices_once_role" ON "notices" USING btree ("role","scope","kind","subject","period","event") WHERE "notices"."role" is not null;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_kind_form" CHECK ("notices"."kind" ~ '^[a-z][a-z0-9_]*$');