CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"actor_id" uuid,
	"actor_name" text NOT NULL,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"details" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"position" bigint,
	"previous_hash" text,
	"hash" text,
	CONSTRAINT "audit_events_position_unique" UNIQUE("position")
);
--> statement-breakpoint
CREATE TABLE "businesses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"owner_name" text NOT NULL,
	"phone" text,
	"address" text,
	"kecamatan_code" text,
	"nik_cipher" "bytea",
	"nik_hash" text,
	"about" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "businesses_slug_unique" UNIQUE("slug"),
	CONSTRAINT "businesses_phone_form" CHECK ("businesses"."phone" ~ '^\+[1-9][0-9]{7,14}$')
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sha256" text NOT NULL,
	"mime" text NOT NULL,
	"bytes" integer NOT NULL,
	"name" text NOT NULL,
	"purpose" text NOT NULL,
	"width" integer,
	"height" integer,
	"uploaded_by" uuid NOT NULL,
	"uploaded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "files_purpose_known" CHECK ("files"."purpose" in ('dokumen', 'foto_produk', 'foto_laporan', 'foto_kunjungan', 'impor')),
	CONSTRAINT "files_not_empty" CHECK ("files"."bytes" > 0)
);
--> statement-breakpoint
CREATE TABLE "import_rows" (
	"id" uuid PRIMARY KEY NOT NULL,
	"import_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"understood" jsonb NOT NULL,
	"outcome" text NOT NULL,
	"business_id" uuid,
	"product_id" uuid,
	CONSTRAINT "import_rows_outcome_known" CHECK ("import_rows"."outcome" in ('dibuat', 'sudah_ada', 'ganda', 'dilewati'))
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"content" "bytea",
	"sheet" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"state" text DEFAULT 'menunggu' NOT NULL,
	"started_by" uuid,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_by" uuid,
	"confirmed_at" timestamp with time zone,
	CONSTRAINT "imports_state_known" CHECK ("imports"."state" in ('menunggu', 'diterapkan', 'dibatalkan'))
);
--> statement-breakpoint
CREATE TABLE "document_decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"document_id" uuid NOT NULL,
	"decision" text NOT NULL,
	"reason" text NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "document_decisions_decision_known" CHECK ("document_decisions"."decision" in ('terverifikasi', 'dikembalikan', 'dicabut'))
);
--> statement-breakpoint
CREATE TABLE "document_products" (
	"document_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	CONSTRAINT "document_products_document_id_product_id_pk" PRIMARY KEY("document_id","product_id")
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"business_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"typed_number" text NOT NULL,
	"number" text NOT NULL,
	"issued_on" date,
	"expires_on" date,
	"file_id" uuid,
	"state" text NOT NULL,
	"submitted_by" uuid,
	"submitted_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "documents_state_known" CHECK ("documents"."state" in ('tercatat', 'diajukan', 'terverifikasi', 'dikembalikan', 'dicabut')),
	CONSTRAINT "documents_submitted_has_file" CHECK ("documents"."state" <> 'diajukan' or "documents"."file_id" is not null),
	CONSTRAINT "documents_dates" CHECK ("documents"."expires_on" is null or "documents"."issued_on" is null or "documents"."expires_on" > "documents"."issued_on")
);
--> statement-breakpoint
CREATE TABLE "legalitas_kinds" (
	"kind" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"issuer" text NOT NULL,
	"pattern" text,
	"valid_months" integer,
	"public_check" text,
	"help" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "requirement_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"class_code" text NOT NULL,
	"kind" text NOT NULL,
	"level" text NOT NULL,
	"alternatives" text[] DEFAULT '{}' NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"source" text NOT NULL,
	CONSTRAINT "requirement_rules_level_known" CHECK ("requirement_rules"."level" in ('wajib', 'saran', 'tidak_boleh')),
	CONSTRAINT "requirement_rules_dates" CHECK ("requirement_rules"."valid_to" is null or "requirement_rules"."valid_to" > "requirement_rules"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "checklists" (
	"version" integer PRIMARY KEY NOT NULL,
	"questions" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "place_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"place_id" uuid NOT NULL,
	"state" text NOT NULL,
	"product_count" integer NOT NULL,
	"note" text,
	"photo_id" uuid,
	"reported_by" uuid NOT NULL,
	"reported_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "place_reports_state_known" CHECK ("place_reports"."state" in ('dijaga', 'display', 'tutup')),
	CONSTRAINT "place_reports_count" CHECK ("place_reports"."product_count" between 0 and 100000),
	CONSTRAINT "place_reports_not_future" CHECK ("place_reports"."reported_at" <= "place_reports"."received_at" + interval '10 minutes')
);
--> statement-breakpoint
CREATE TABLE "visit_photos" (
	"visit_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	CONSTRAINT "visit_photos_visit_id_file_id_pk" PRIMARY KEY("visit_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"place_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"checklist_version" integer NOT NULL,
	"answers" jsonb NOT NULL,
	"note" text,
	"latitude" double precision,
	"longitude" double precision,
	"accuracy" double precision,
	"distance" integer,
	"visited_by" uuid NOT NULL,
	"visited_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "visits_outcome_known" CHECK ("visits"."outcome" in ('buka_dijaga', 'buka_tanpa_petugas', 'tutup', 'pindah', 'tidak_ditemukan', 'menolak')),
	CONSTRAINT "visits_position" CHECK (("visits"."latitude" is null) = ("visits"."longitude" is null)),
	CONSTRAINT "visits_not_future" CHECK ("visits"."visited_at" <= "visits"."received_at" + interval '10 minutes')
);
--> statement-breakpoint
CREATE TABLE "access_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"token_hash" text NOT NULL,
	"user_id" uuid NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	CONSTRAINT "access_links_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "access_links_kind_known" CHECK ("access_links"."kind" in ('undangan', 'sandi'))
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"business_id" uuid,
	"purpose" text NOT NULL,
	"wording" text NOT NULL,
	"channel" text NOT NULL,
	"given_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "consents_purpose_known" CHECK ("consents"."purpose" in ('layanan', 'etalase', 'mitra')),
	CONSTRAINT "consents_channel_known" CHECK ("consents"."channel" in ('portal', 'loket', 'impor'))
);
--> statement-breakpoint
CREATE TABLE "role_grants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"scope_kind" text NOT NULL,
	"scope_id" text NOT NULL,
	"granted_by" uuid,
	"granted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revoked_by" uuid,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "role_grants_role_known" CHECK ("role_grants"."role" in ('pelaku', 'petugas_galeri', 'verifikator', 'petugas_kecamatan', 'petugas_monitoring', 'pengelola_mitra', 'pimpinan', 'admin')),
	CONSTRAINT "role_grants_scope_kind_known" CHECK ("role_grants"."scope_kind" in ('office', 'business', 'place', 'kecamatan', 'partner')),
	CONSTRAINT "role_grants_scope_of_role" CHECK ("role_grants"."scope_kind" = case "role_grants"."role" when 'pelaku' then 'business' when 'petugas_galeri' then 'place'
        when 'petugas_kecamatan' then 'kecamatan' when 'pengelola_mitra' then 'partner' else 'office' end)
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"address" text NOT NULL,
	"succeeded" text DEFAULT 'tidak' NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sign_in_attempts_succeeded_known" CHECK ("sign_in_attempts"."succeeded" in ('ya', 'tidak'))
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"phone" text,
	"password_hash" text,
	"session_epoch" integer DEFAULT 0 NOT NULL,
	"blocked_at" timestamp with time zone,
	"blocked_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_reachable" CHECK ("users"."email" is not null or "users"."phone" is not null),
	CONSTRAINT "users_phone_form" CHECK ("users"."phone" ~ '^\+[1-9][0-9]{7,14}$')
);
--> statement-breakpoint
CREATE TABLE "kecamatan" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	CONSTRAINT "kecamatan_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "partners" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "places" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"kecamatan_code" text NOT NULL,
	"address" text NOT NULL,
	"service" text NOT NULL,
	"hours" text,
	"latitude" double precision,
	"longitude" double precision,
	"opened_on" date NOT NULL,
	"closed_on" date,
	"partner_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "places_slug_unique" UNIQUE("slug"),
	CONSTRAINT "places_kind_known" CHECK ("places"."kind" in ('galeri', 'pojok', 'sentra', 'mitra')),
	CONSTRAINT "places_service_known" CHECK ("places"."service" in ('dijaga', 'display')),
	CONSTRAINT "places_dates" CHECK ("places"."closed_on" is null or "places"."closed_on" >= "places"."opened_on")
);
--> statement-breakpoint
CREATE TABLE "categories" (
	"slug" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"motif" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "curations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"product_id" uuid NOT NULL,
	"decision" text NOT NULL,
	"scores" jsonb NOT NULL,
	"reason" text NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "curations_decision_known" CHECK ("curations"."decision" in ('diterima', 'dikembalikan'))
);
--> statement-breakpoint
CREATE TABLE "displays" (
	"id" uuid PRIMARY KEY NOT NULL,
	"product_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	"until" timestamp with time zone,
	"last_confirmed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"displayed_by" uuid NOT NULL,
	"removed_by" uuid,
	"removed_reason" text
);
--> statement-breakpoint
CREATE TABLE "product_classes" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "product_photos" (
	"product_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "product_photos_product_id_file_id_pk" PRIMARY KEY("product_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "product_verdicts" (
	"product_id" uuid PRIMARY KEY NOT NULL,
	"complete" boolean NOT NULL,
	"holds_until" date,
	"rules" text[] NOT NULL,
	"computed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "products" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"business_id" uuid NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"description" text,
	"category_slug" text NOT NULL,
	"class_code" text NOT NULL,
	"price" integer,
	"weight" text,
	"ingredients" text,
	"state" text DEFAULT 'draf' NOT NULL,
	"submitted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('indonesian', name), 'A') || setweight(to_tsvector('indonesian', coalesce(description, '')), 'C')) STORED,
	CONSTRAINT "products_slug_unique" UNIQUE("slug"),
	CONSTRAINT "products_state_known" CHECK ("products"."state" in ('draf', 'diajukan', 'diterima', 'dikembalikan')),
	CONSTRAINT "products_price" CHECK ("products"."price" is null or "products"."price" between 1 and 1000000000)
);
--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "businesses" ADD CONSTRAINT "businesses_kecamatan_code_kecamatan_code_fk" FOREIGN KEY ("kecamatan_code") REFERENCES "public"."kecamatan"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_uploaded_by_users_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_business_id_businesses_id_fk" FOREIGN KEY ("business_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_started_by_users_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_confirmed_by_users_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_decisions" ADD CONSTRAINT "document_decisions_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_decisions" ADD CONSTRAINT "document_decisions_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_products" ADD CONSTRAINT "document_products_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_products" ADD CONSTRAINT "document_products_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_business_id_businesses_id_fk" FOREIGN KEY ("business_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_kind_legalitas_kinds_kind_fk" FOREIGN KEY ("kind") REFERENCES "public"."legalitas_kinds"("kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_submitted_by_users_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirement_rules" ADD CONSTRAINT "requirement_rules_class_code_product_classes_code_fk" FOREIGN KEY ("class_code") REFERENCES "public"."product_classes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirement_rules" ADD CONSTRAINT "requirement_rules_kind_legalitas_kinds_kind_fk" FOREIGN KEY ("kind") REFERENCES "public"."legalitas_kinds"("kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_reports" ADD CONSTRAINT "place_reports_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_reports" ADD CONSTRAINT "place_reports_photo_id_files_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_reports" ADD CONSTRAINT "place_reports_reported_by_users_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_photos" ADD CONSTRAINT "visit_photos_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_photos" ADD CONSTRAINT "visit_photos_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_checklist_version_checklists_version_fk" FOREIGN KEY ("checklist_version") REFERENCES "public"."checklists"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_visited_by_users_id_fk" FOREIGN KEY ("visited_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_links" ADD CONSTRAINT "access_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_links" ADD CONSTRAINT "access_links_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_business_id_businesses_id_fk" FOREIGN KEY ("business_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_granted_by_users_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_revoked_by_users_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_kecamatan_code_kecamatan_code_fk" FOREIGN KEY ("kecamatan_code") REFERENCES "public"."kecamatan"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "curations" ADD CONSTRAINT "curations_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "curations" ADD CONSTRAINT "curations_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "displays" ADD CONSTRAINT "displays_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "displays" ADD CONSTRAINT "displays_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "displays" ADD CONSTRAINT "displays_displayed_by_users_id_fk" FOREIGN KEY ("displayed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "displays" ADD CONSTRAINT "displays_removed_by_users_id_fk" FOREIGN KEY ("removed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_photos" ADD CONSTRAINT "product_photos_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_photos" ADD CONSTRAINT "product_photos_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_verdicts" ADD CONSTRAINT "product_verdicts_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_business_id_businesses_id_fk" FOREIGN KEY ("business_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_category_slug_categories_slug_fk" FOREIGN KEY ("category_slug") REFERENCES "public"."categories"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_class_code_product_classes_code_fk" FOREIGN KEY ("class_code") REFERENCES "public"."product_classes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_events_at" ON "audit_events" USING btree ("at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "audit_events_subject" ON "audit_events" USING btree ("subject_kind","subject_id");--> statement-breakpoint
CREATE INDEX "audit_events_actor" ON "audit_events" USING btree ("actor_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "businesses_name_key" ON "businesses" USING btree ("name_key");--> statement-breakpoint
CREATE INDEX "businesses_kecamatan" ON "businesses" USING btree ("kecamatan_code");--> statement-breakpoint
CREATE INDEX "businesses_nik_hash" ON "businesses" USING btree ("nik_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "businesses_same_owner" ON "businesses" USING btree ("name_key",lower("owner_name"));--> statement-breakpoint
CREATE INDEX "files_uploader" ON "files" USING btree ("uploaded_by");--> statement-breakpoint
CREATE UNIQUE INDEX "import_rows_once" ON "import_rows" USING btree ("import_id","row");--> statement-breakpoint
CREATE INDEX "import_rows_product" ON "import_rows" USING btree ("product_id");--> statement-breakpoint
CREATE INDEX "import_rows_business" ON "import_rows" USING btree ("business_id");--> statement-breakpoint
CREATE UNIQUE INDEX "imports_applied_once" ON "imports" USING btree ("sha256") WHERE "imports"."state" = 'diterapkan';--> statement-breakpoint
CREATE INDEX "document_decisions_document" ON "document_decisions" USING btree ("document_id","decided_at");--> statement-breakpoint
CREATE INDEX "document_products_product" ON "document_products" USING btree ("product_id");--> statement-breakpoint
CREATE UNIQUE INDEX "documents_number_once" ON "documents" USING btree ("business_id","kind","number");--> statement-breakpoint
CREATE INDEX "documents_number" ON "documents" USING btree ("kind","number");--> statement-breakpoint
CREATE INDEX "documents_queue" ON "documents" USING btree ("submitted_at") WHERE "documents"."state" = 'diajukan';--> statement-breakpoint
CREATE UNIQUE INDEX "requirement_rules_start" ON "requirement_rules" USING btree ("class_code","kind","valid_from");--> statement-breakpoint
CREATE INDEX "place_reports_latest" ON "place_reports" USING btree ("place_id","reported_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "visits_place" ON "visits" USING btree ("place_id","visited_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "visits_latest" ON "visits" USING btree ("visited_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE UNIQUE INDEX "consents_once" ON "consents" USING btree ("user_id","business_id","purpose") WHERE "consents"."withdrawn_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "role_grants_once" ON "role_grants" USING btree ("user_id","role","scope_id") WHERE "role_grants"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "role_grants_scope" ON "role_grants" USING btree ("scope_kind","scope_id") WHERE "role_grants"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "sign_in_attempts_account" ON "sign_in_attempts" USING btree ("account","at");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_address" ON "sign_in_attempts" USING btree ("address","at");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_unique" ON "users" USING btree (lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "users_phone_unique" ON "users" USING btree ("phone");--> statement-breakpoint
CREATE INDEX "places_kecamatan" ON "places" USING btree ("kecamatan_code");--> statement-breakpoint
CREATE INDEX "curations_product" ON "curations" USING btree ("product_id","decided_at");--> statement-breakpoint
CREATE UNIQUE INDEX "displays_once" ON "displays" USING btree ("product_id","place_id") WHERE "displays"."until" is null;--> statement-breakpoint
CREATE INDEX "displays_place" ON "displays" USING btree ("place_id") WHERE "displays"."until" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "products_once" ON "products" USING btree ("business_id","name_key");--> statement-breakpoint
CREATE INDEX "products_category" ON "products" USING btree ("category_slug");--> statement-breakpoint
CREATE INDEX "products_queue" ON "products" USING btree ("submitted_at") WHERE "products"."state" = 'diajukan';--> statement-breakpoint
CREATE INDEX "products_search" ON "products" USING gin ("search");--> statement-breakpoint
CREATE INDEX "products_name_trigram" ON "products" USING gist ("name" gist_trgm_ops);