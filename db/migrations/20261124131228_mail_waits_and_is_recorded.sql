CREATE TABLE "mail_addresses" (
	"user_id" uuid NOT NULL,
	"address" text NOT NULL,
	"confirmed_at" timestamp with time zone,
	"refused_at" timestamp with time zone,
	"refusal" text,
	CONSTRAINT "mail_addresses_user_id_address_pk" PRIMARY KEY("user_id","address"),
	CONSTRAINT "mail_addresses_small" CHECK ("mail_addresses"."address" = lower("mail_addresses"."address")),
	CONSTRAINT "mail_addresses_refused_why" CHECK (("mail_addresses"."refused_at" is null) = ("mail_addresses"."refusal" is null))
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"address" text NOT NULL,
	"purpose" text NOT NULL,
	"state" text DEFAULT 'menunggu' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_at" timestamp with time zone NOT NULL,
	"claimed_until" timestamp with time zone,
	"last_answer" text,
	"last_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mails_purpose_known" CHECK ("mails"."purpose" in ('pemberitahuan', 'konfirmasi', 'sandi', 'pindah', 'uji')),
	CONSTRAINT "mails_state_known" CHECK ("mails"."state" in ('menunggu', 'terkirim', 'gagal', 'dilewati')),
	CONSTRAINT "mails_sent_when" CHECK (("mails"."state" = 'terkirim') = ("mails"."sent_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "notice_deliveries" (
	"notice_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"channel" text DEFAULT 'surel' NOT NULL,
	"state" text DEFAULT 'menunggu' NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"mail_id" uuid,
	"why" text,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notice_deliveries_notice_id_user_id_channel_pk" PRIMARY KEY("notice_id","user_id","channel"),
	CONSTRAINT "notice_deliveries_channel_known" CHECK ("notice_deliveries"."channel" in ('surel')),
	CONSTRAINT "notice_deliveries_state_known" CHECK ("notice_deliveries"."state" in ('menunggu', 'terkirim', 'gagal', 'dilewati')),
	CONSTRAINT "notice_deliveries_carried" CHECK ("notice_deliveries"."state" not in ('terkirim', 'gagal') or "notice_deliveries"."mail_id" is not null),
	CONSTRAINT "notice_deliveries_left_out_why" CHECK (("notice_deliveries"."state" = 'dilewati') = ("notice_deliveries"."why" is not null))
);
--> statement-breakpoint
CREATE TABLE "notice_hours" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"quiet_from" integer DEFAULT 20 NOT NULL,
	"quiet_until" integer DEFAULT 7 NOT NULL,
	"stopped_at" timestamp with time zone,
	CONSTRAINT "notice_hours_of_a_day" CHECK ("notice_hours"."quiet_from" between 0 and 23 and "notice_hours"."quiet_until" between 0 and 23)
);
--> statement-breakpoint
CREATE TABLE "notice_settings" (
	"user_id" uuid NOT NULL,
	"group" text NOT NULL,
	"pace" text NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notice_settings_user_id_group_pk" PRIMARY KEY("user_id","group"),
	CONSTRAINT "notice_settings_pace_known" CHECK ("notice_settings"."pace" in ('langsung', 'ringkasan', 'tidak'))
);
--> statement-breakpoint
CREATE TABLE "prepared_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"business_id" uuid NOT NULL,
	"phone" text NOT NULL,
	"words" text NOT NULL,
	"prepared_by" uuid NOT NULL,
	"prepared_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "planned_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "mail_addresses" ADD CONSTRAINT "mail_addresses_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_deliveries" ADD CONSTRAINT "notice_deliveries_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_deliveries" ADD CONSTRAINT "notice_deliveries_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_deliveries" ADD CONSTRAINT "notice_deliveries_mail_id_mails_id_fk" FOREIGN KEY ("mail_id") REFERENCES "public"."mails"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_hours" ADD CONSTRAINT "notice_hours_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_settings" ADD CONSTRAINT "notice_settings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prepared_messages" ADD CONSTRAINT "prepared_messages_business_id_businesses_id_fk" FOREIGN KEY ("business_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prepared_messages" ADD CONSTRAINT "prepared_messages_prepared_by_users_id_fk" FOREIGN KEY ("prepared_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mail_addresses_refused" ON "mail_addresses" USING btree ("refused_at") WHERE "mail_addresses"."refused_at" is not null;--> statement-breakpoint
CREATE INDEX "mails_due" ON "mails" USING btree ("next_at","id") WHERE "mails"."state" = 'menunggu';--> statement-breakpoint
CREATE INDEX "mails_failed" ON "mails" USING btree ("last_at","id") WHERE "mails"."state" = 'gagal';--> statement-breakpoint
CREATE INDEX "mails_sent" ON "mails" USING btree ("sent_at") WHERE "mails"."state" = 'terkirim';--> statement-breakpoint
CREATE INDEX "mails_of_person" ON "mails" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "notice_deliveries_due" ON "notice_deliveries" USING btree ("due_at","user_id") WHERE "notice_deliveries"."state" = 'menunggu' and "notice_deliveries"."mail_id" is null;--> statement-breakpoint
CREATE INDEX "notice_deliveries_mail" ON "notice_deliveries" USING btree ("mail_id");--> statement-breakpoint
CREATE INDEX "prepared_messages_business" ON "prepared_messages" USING btree ("business_id","prepared_at");--> statement-breakpoint
CREATE INDEX "notices_unplanned" ON "notices" USING btree ("created_at","id") WHERE "notices"."planned_at" is null;--> statement-breakpoint
CREATE INDEX "role_grants_officers" ON "role_grants" USING btree ("role") WHERE "role_grants"."revoked_at" is null and "role_grants"."role" <> 'pelaku';--> statement-breakpoint
-- What was told before there was mail is not mailed now.
UPDATE "notices" SET "planned_at" = "created_at";
