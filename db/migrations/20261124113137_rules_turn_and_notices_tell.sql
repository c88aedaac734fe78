CREATE TABLE "notice_reads" (
	"notice_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"read_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notice_reads_user_id_notice_id_pk" PRIMARY KEY("user_id","notice_id")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid,
	"role" text,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"period" date NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notices_kind_known" CHECK ("notices"."kind" in ('dokumen_90', 'dokumen_30', 'dokumen_7', 'dokumen_berakhir', 'produk_turun', 'produk_kembali', 'petugas_dokumen', 'petugas_turun')),
	CONSTRAINT "notices_role_known" CHECK ("notices"."role" in ('pelaku', 'petugas_galeri', 'verifikator', 'petugas_kecamatan', 'petugas_monitoring', 'pengelola_mitra', 'pimpinan', 'admin')),
	CONSTRAINT "notices_one_reader" CHECK (("notices"."user_id" is null) <> ("notices"."role" is null))
);
--> statement-breakpoint
CREATE TABLE "verdict_losses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"product_id" uuid NOT NULL,
	"lost_on" date NOT NULL,
	"reasons" text[] NOT NULL,
	"regained_on" date,
	CONSTRAINT "verdict_losses_dates" CHECK ("verdict_losses"."regained_on" is null or "verdict_losses"."regained_on" >= "verdict_losses"."lost_on")
);
--> statement-breakpoint
ALTER TABLE "requirement_rules" DROP CONSTRAINT "requirement_rules_level_known";--> statement-breakpoint
DROP INDEX "requirement_rules_start";--> statement-breakpoint
ALTER TABLE "requirement_rules" ADD COLUMN "created_by" uuid;--> statement-breakpoint
ALTER TABLE "requirement_rules" ADD COLUMN "created_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "requirement_rules" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "requirement_rules" ADD COLUMN "withdrawn_by" uuid;--> statement-breakpoint
ALTER TABLE "curations" ADD COLUMN "verdict" jsonb;--> statement-breakpoint
ALTER TABLE "displays" ADD COLUMN "verdict" jsonb;--> statement-breakpoint
ALTER TABLE "product_verdicts" ADD COLUMN "turns_on" date;--> statement-breakpoint
ALTER TABLE "product_verdicts" ADD COLUMN "rules_known" integer;--> statement-breakpoint
ALTER TABLE "notice_reads" ADD CONSTRAINT "notice_reads_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_reads" ADD CONSTRAINT "notice_reads_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdict_losses" ADD CONSTRAINT "verdict_losses_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "notices_once_person" ON "notices" USING btree ("user_id","kind","subject","period") WHERE "notices"."user_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "notices_once_role" ON "notices" USING btree ("role","kind","subject","period") WHERE "notices"."role" is not null;--> statement-breakpoint
CREATE INDEX "notices_of_person" ON "notices" USING btree ("user_id","created_at","id") WHERE "notices"."user_id" is not null;--> statement-breakpoint
CREATE INDEX "notices_of_role" ON "notices" USING btree ("role","created_at","id") WHERE "notices"."role" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "verdict_losses_open" ON "verdict_losses" USING btree ("product_id") WHERE "verdict_losses"."regained_on" is null;--> statement-breakpoint
CREATE INDEX "verdict_losses_queue" ON "verdict_losses" USING btree ("lost_on","id") WHERE "verdict_losses"."regained_on" is null;--> statement-breakpoint
ALTER TABLE "requirement_rules" ADD CONSTRAINT "requirement_rules_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirement_rules" ADD CONSTRAINT "requirement_rules_withdrawn_by_users_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "documents_ending" ON "documents" USING btree ("expires_on") WHERE "documents"."state" = 'terverifikasi' and "documents"."expires_on" is not null;--> statement-breakpoint
CREATE INDEX "product_verdicts_turns" ON "product_verdicts" USING btree ("turns_on");--> statement-breakpoint
CREATE UNIQUE INDEX "requirement_rules_start" ON "requirement_rules" USING btree ("class_code","kind","valid_from") WHERE "requirement_rules"."withdrawn_at" is null;--> statement-breakpoint
ALTER TABLE "requirement_rules" ADD CONSTRAINT "requirement_rules_withdrawn" CHECK (("requirement_rules"."withdrawn_by" is null) = ("requirement_rules"."withdrawn_at" is null));--> statement-breakpoint
ALTER TABLE "requirement_rules" ADD CONSTRAINT "requirement_rules_level_known" CHECK ("requirement_rules"."level" in ('wajib', 'saran', 'tidak_boleh', 'tidak_perlu'));