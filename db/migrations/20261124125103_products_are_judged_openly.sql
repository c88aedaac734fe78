CREATE TABLE "curation_criteria" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"explanation" text NOT NULL,
	"position" integer NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"source" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "curation_criteria_kind_known" CHECK ("curation_criteria"."kind" in ('nilai', 'label')),
	CONSTRAINT "curation_criteria_dates" CHECK ("curation_criteria"."valid_to" >= "curation_criteria"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "curation_targets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"days" integer NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"source" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "curation_targets_days" CHECK ("curation_targets"."days" between 1 and 365),
	CONSTRAINT "curation_targets_dates" CHECK ("curation_targets"."valid_to" >= "curation_targets"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "health_words" (
	"id" uuid PRIMARY KEY NOT NULL,
	"word" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"source" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "health_words_dates" CHECK ("health_words"."valid_to" >= "health_words"."valid_from"),
	CONSTRAINT "health_words_form" CHECK ("health_words"."word" = lower(trim("health_words"."word")) and length("health_words"."word") between 3 and 60)
);
--> statement-breakpoint
CREATE TABLE "officer_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"business_id" uuid NOT NULL,
	"relation" text NOT NULL,
	"note" text,
	"declared_by" uuid NOT NULL,
	"declared_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_by" uuid,
	"ended_at" timestamp with time zone,
	"ended_reason" text,
	CONSTRAINT "officer_links_relation_known" CHECK ("officer_links"."relation" in ('keluarga', 'usaha_bersama', 'lainnya')),
	CONSTRAINT "officer_links_ended_why" CHECK (("officer_links"."ended_at" is null) = ("officer_links"."ended_reason" is null) and ("officer_links"."ended_at" is null) = ("officer_links"."ended_by" is null))
);
--> statement-breakpoint
CREATE TABLE "producer_check_files" (
	"check_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	CONSTRAINT "producer_check_files_check_id_file_id_pk" PRIMARY KEY("check_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "producer_checks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"business_id" uuid NOT NULL,
	"basis" text NOT NULL,
	"outcome" text NOT NULL,
	"checked_on" date NOT NULL,
	"note" text NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"accuracy" double precision,
	"checked_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "producer_checks_basis_known" CHECK ("producer_checks"."basis" in ('kunjungan', 'bukti')),
	CONSTRAINT "producer_checks_outcome_known" CHECK ("producer_checks"."outcome" in ('positif', 'belum_pasti', 'bukan_pembuat')),
	CONSTRAINT "producer_checks_note" CHECK (length(trim("producer_checks"."note")) >= 5),
	CONSTRAINT "producer_checks_position" CHECK (("producer_checks"."latitude" is null) = ("producer_checks"."longitude" is null)),
	CONSTRAINT "producer_checks_on_earth" CHECK ("producer_checks"."latitude" between -90 and 90 and "producer_checks"."longitude" between -180 and 180 and "producer_checks"."accuracy" >= 0)
);
--> statement-breakpoint
CREATE TABLE "fact_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"classes" text[] NOT NULL,
	"storages" text[] DEFAULT '{}' NOT NULL,
	"below_days" integer,
	"forbids" text,
	"moves_to" text,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"source" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "fact_rules_one_fact" CHECK (("fact_rules"."below_days" is null) <> ("fact_rules"."storages" = '{}')),
	CONSTRAINT "fact_rules_one_effect" CHECK (("fact_rules"."forbids" is null) <> ("fact_rules"."moves_to" is null)),
	CONSTRAINT "fact_rules_dates" CHECK ("fact_rules"."valid_to" >= "fact_rules"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "reopening_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"fact" text NOT NULL,
	"kind" text,
	"counts_when_first_filled" boolean NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"source" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reopening_rules_fact_known" CHECK ("reopening_rules"."fact" in ('nama', 'jenis', 'bahan', 'cara_simpan', 'umur_simpan')),
	CONSTRAINT "reopening_rules_dates" CHECK ("reopening_rules"."valid_to" >= "reopening_rules"."valid_from")
);
--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_purpose_known";--> statement-breakpoint
ALTER TABLE "uploads" DROP CONSTRAINT "uploads_purpose_known";--> statement-breakpoint
ALTER TABLE "curations" ADD COLUMN "reasons" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "curations" ADD COLUMN "label" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "curations" ADD COLUMN "criteria" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "curations" ADD COLUMN "position" integer;--> statement-breakpoint
ALTER TABLE "curations" ADD COLUMN "waited_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "curations" ADD COLUMN "corrects" uuid;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "storage" text;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "shelf_life_days" integer;--> statement-breakpoint
ALTER TABLE "curation_criteria" ADD CONSTRAINT "curation_criteria_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "curation_targets" ADD CONSTRAINT "curation_targets_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "health_words" ADD CONSTRAINT "health_words_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "officer_links" ADD CONSTRAINT "officer_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "officer_links" ADD CONSTRAINT "officer_links_business_id_businesses_id_fk" FOREIGN KEY ("business_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "officer_links" ADD CONSTRAINT "officer_links_declared_by_users_id_fk" FOREIGN KEY ("declared_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "officer_links" ADD CONSTRAINT "officer_links_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "producer_check_files" ADD CONSTRAINT "producer_check_files_check_id_producer_checks_id_fk" FOREIGN KEY ("check_id") REFERENCES "public"."producer_checks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "producer_check_files" ADD CONSTRAINT "producer_check_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "producer_checks" ADD CONSTRAINT "producer_checks_business_id_businesses_id_fk" FOREIGN KEY ("business_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "producer_checks" ADD CONSTRAINT "producer_checks_checked_by_users_id_fk" FOREIGN KEY ("checked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact_rules" ADD CONSTRAINT "fact_rules_forbids_legalitas_kinds_kind_fk" FOREIGN KEY ("forbids") REFERENCES "public"."legalitas_kinds"("kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact_rules" ADD CONSTRAINT "fact_rules_moves_to_product_classes_code_fk" FOREIGN KEY ("moves_to") REFERENCES "public"."product_classes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reopening_rules" ADD CONSTRAINT "reopening_rules_kind_legalitas_kinds_kind_fk" FOREIGN KEY ("kind") REFERENCES "public"."legalitas_kinds"("kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "curation_criteria_open" ON "curation_criteria" USING btree ("key") WHERE "curation_criteria"."valid_to" is null;--> statement-breakpoint
CREATE INDEX "curation_targets_from" ON "curation_targets" USING btree ("valid_from");--> statement-breakpoint
CREATE UNIQUE INDEX "health_words_open" ON "health_words" USING btree ("word") WHERE "health_words"."valid_to" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "officer_links_once" ON "officer_links" USING btree ("user_id","business_id") WHERE "officer_links"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "officer_links_business" ON "officer_links" USING btree ("business_id") WHERE "officer_links"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "producer_check_files_once" ON "producer_check_files" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "producer_checks_business" ON "producer_checks" USING btree ("business_id","created_at");--> statement-breakpoint
ALTER TABLE "curations" ADD CONSTRAINT "curations_corrects_curations_id_fk" FOREIGN KEY ("corrects") REFERENCES "public"."curations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "curations_corrects_once" ON "curations" USING btree ("corrects");--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_purpose_known" CHECK ("files"."purpose" in ('dokumen', 'foto_produk', 'foto_laporan', 'foto_kunjungan', 'impor', 'persetujuan', 'bukti_pembuat'));--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_purpose_known" CHECK ("uploads"."purpose" in ('dokumen', 'foto_produk', 'foto_laporan', 'foto_kunjungan', 'impor', 'persetujuan', 'bukti_pembuat'));--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_storage_known" CHECK ("products"."storage" in ('suhu_ruang', 'dingin', 'beku'));--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_shelf_life" CHECK ("products"."shelf_life_days" between 1 and 3650);