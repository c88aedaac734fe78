CREATE TABLE "assistance_cases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"business_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"origin" text NOT NULL,
	"plan_id" uuid,
	"follows_id" uuid,
	"officer_id" uuid,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"opened_by" uuid,
	"closed_at" timestamp with time zone,
	"outcome" text,
	"reason" text,
	"closed_by" uuid,
	"document_id" uuid,
	CONSTRAINT "assistance_cases_origin_known" CHECK ("assistance_cases"."origin" in ('pengajuan', 'kehilangan', 'permintaan')),
	CONSTRAINT "assistance_cases_outcome_known" CHECK ("assistance_cases"."outcome" in ('selesai', 'dihentikan')),
	CONSTRAINT "assistance_cases_outcome" CHECK (("assistance_cases"."closed_at" is null) = ("assistance_cases"."outcome" is null)),
	CONSTRAINT "assistance_cases_reason" CHECK (("assistance_cases"."outcome" is not distinct from 'dihentikan') = ("assistance_cases"."reason" is not null)),
	CONSTRAINT "assistance_cases_document" CHECK ("assistance_cases"."document_id" is null or "assistance_cases"."outcome" is not distinct from 'selesai')
);
--> statement-breakpoint
CREATE TABLE "case_appointments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"place" text NOT NULL,
	"note" text,
	"state" text DEFAULT 'dijadwalkan' NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_by" uuid,
	"ended_at" timestamp with time zone,
	"ended_why" text,
	CONSTRAINT "case_appointments_state_known" CHECK ("case_appointments"."state" in ('dijadwalkan', 'terlaksana', 'tidak_hadir', 'dibatalkan')),
	CONSTRAINT "case_appointments_ended" CHECK (("case_appointments"."state" = 'dijadwalkan') = ("case_appointments"."ended_at" is null)),
	CONSTRAINT "case_appointments_cancelled" CHECK ("case_appointments"."state" <> 'dibatalkan' or "case_appointments"."ended_why" is not null)
);
--> statement-breakpoint
CREATE TABLE "case_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"event" text NOT NULL,
	"text" text NOT NULL,
	"is_internal" boolean DEFAULT false NOT NULL,
	"by" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "case_entries_event_known" CHECK ("case_entries"."event" in ('dibuka', 'ditangani', 'diserahkan', 'langkah', 'langkah_dibuka', 'tenggat', 'janji', 'janji_berakhir', 'catatan', 'pesan', 'selesai', 'dihentikan'))
);
--> statement-breakpoint
CREATE TABLE "case_steps" (
	"case_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"who" text NOT NULL,
	"title" text NOT NULL,
	"help" text NOT NULL,
	"due_on" date NOT NULL,
	"done_at" timestamp with time zone,
	"done_by" uuid,
	CONSTRAINT "case_steps_case_id_position_pk" PRIMARY KEY("case_id","position"),
	CONSTRAINT "case_steps_who_known" CHECK ("case_steps"."who" in ('pemilik', 'petugas')),
	CONSTRAINT "case_steps_done" CHECK (("case_steps"."done_at" is null) = ("case_steps"."done_by" is null))
);
--> statement-breakpoint
CREATE TABLE "step_plans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"steps" jsonb NOT NULL,
	"source" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letter_series" (
	"kind" text NOT NULL,
	"year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "letter_series_kind_year_pk" PRIMARY KEY("kind","year"),
	CONSTRAINT "letter_series_kind_known" CHECK ("letter_series"."kind" in ('merek'))
);
--> statement-breakpoint
CREATE TABLE "letterheads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"above" text NOT NULL,
	"name" text NOT NULL,
	"lines" text[] NOT NULL,
	"city" text NOT NULL,
	"signatory" text NOT NULL,
	"numbering" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"year" integer NOT NULL,
	"serial" integer DEFAULT 0 NOT NULL,
	"numbering" text NOT NULL,
	"business_id" uuid NOT NULL,
	"brand" text NOT NULL,
	"brand_key" text NOT NULL,
	"brand_class" integer NOT NULL,
	"facts" jsonb NOT NULL,
	"issued_on" date NOT NULL,
	"issued_by" uuid NOT NULL,
	"issued_at" timestamp with time zone DEFAULT now() NOT NULL,
	"cancelled_at" timestamp with time zone,
	"cancelled_by" uuid,
	"cancelled_why" text,
	CONSTRAINT "letters_kind_known" CHECK ("letters"."kind" in ('merek')),
	CONSTRAINT "letters_class" CHECK ("letters"."brand_class" between 1 and 45),
	CONSTRAINT "letters_year" CHECK ("letters"."year" = extract(year from "letters"."issued_on")),
	CONSTRAINT "letters_cancelled" CHECK (("letters"."cancelled_at" is null) = ("letters"."cancelled_why" is null)
      and ("letters"."cancelled_at" is null) = ("letters"."cancelled_by" is null))
);
--> statement-breakpoint
CREATE TABLE "business_stages" (
	"business_id" uuid PRIMARY KEY NOT NULL,
	"stage" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "business_stages_stage_known" CHECK ("business_stages"."stage" in ('terdaftar', 'didampingi', 'diajukan', 'terverifikasi', 'dipajang'))
);
--> statement-breakpoint
CREATE TABLE "stage_changes" (
	"business_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "product_verdicts" ADD COLUMN "complete_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "product_verdicts" ADD COLUMN "missing" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "product_verdicts" ADD COLUMN "waiting" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "assistance_cases" ADD CONSTRAINT "assistance_cases_business_id_businesses_id_fk" FOREIGN KEY ("business_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assistance_cases" ADD CONSTRAINT "assistance_cases_kind_legalitas_kinds_kind_fk" FOREIGN KEY ("kind") REFERENCES "public"."legalitas_kinds"("kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assistance_cases" ADD CONSTRAINT "assistance_cases_plan_id_step_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."step_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assistance_cases" ADD CONSTRAINT "assistance_cases_follows_id_assistance_cases_id_fk" FOREIGN KEY ("follows_id") REFERENCES "public"."assistance_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assistance_cases" ADD CONSTRAINT "assistance_cases_officer_id_users_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assistance_cases" ADD CONSTRAINT "assistance_cases_opened_by_users_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assistance_cases" ADD CONSTRAINT "assistance_cases_closed_by_users_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assistance_cases" ADD CONSTRAINT "assistance_cases_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_appointments" ADD CONSTRAINT "case_appointments_case_id_assistance_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."assistance_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_appointments" ADD CONSTRAINT "case_appointments_made_by_users_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_appointments" ADD CONSTRAINT "case_appointments_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_entries" ADD CONSTRAINT "case_entries_case_id_assistance_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."assistance_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_entries" ADD CONSTRAINT "case_entries_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_steps" ADD CONSTRAINT "case_steps_case_id_assistance_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."assistance_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_steps" ADD CONSTRAINT "case_steps_done_by_users_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "step_plans" ADD CONSTRAINT "step_plans_kind_legalitas_kinds_kind_fk" FOREIGN KEY ("kind") REFERENCES "public"."legalitas_kinds"("kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letterheads" ADD CONSTRAINT "letterheads_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_business_id_businesses_id_fk" FOREIGN KEY ("business_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_issued_by_users_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_cancelled_by_users_id_fk" FOREIGN KEY ("cancelled_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "business_stages" ADD CONSTRAINT "business_stages_business_id_businesses_id_fk" FOREIGN KEY ("business_id") REFERENCES "public"."businesses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "assistance_cases_one_open" ON "assistance_cases" USING btree ("business_id","kind") WHERE "assistance_cases"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "assistance_cases_business" ON "assistance_cases" USING btree ("business_id","kind","opened_at");--> statement-breakpoint
CREATE INDEX "assistance_cases_open" ON "assistance_cases" USING btree ("opened_at","id") WHERE "assistance_cases"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "assistance_cases_officer" ON "assistance_cases" USING btree ("officer_id","opened_at","id") WHERE "assistance_cases"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "case_appointments_case" ON "case_appointments" USING btree ("case_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "case_appointments_once" ON "case_appointments" USING btree ("case_id","at") WHERE "case_appointments"."state" = 'dijadwalkan';--> statement-breakpoint
CREATE INDEX "case_entries_case" ON "case_entries" USING btree ("case_id","at","id");--> statement-breakpoint
CREATE INDEX "case_steps_due" ON "case_steps" USING btree ("due_on","case_id") WHERE "case_steps"."done_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "step_plans_version" ON "step_plans" USING btree ("kind","version");--> statement-breakpoint
CREATE UNIQUE INDEX "letters_number" ON "letters" USING btree ("kind","year","serial");--> statement-breakpoint
CREATE UNIQUE INDEX "letters_one_filing" ON "letters" USING btree ("business_id","kind","year","brand_key","brand_class") WHERE "letters"."cancelled_at" is null;--> statement-breakpoint
CREATE INDEX "letters_newest" ON "letters" USING btree ("issued_at","id");--> statement-breakpoint
CREATE INDEX "business_stages_age" ON "business_stages" USING btree ("stage","since","business_id");