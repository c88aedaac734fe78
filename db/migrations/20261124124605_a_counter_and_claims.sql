CREATE TABLE "claim_codes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"business_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"visit_id" uuid,
	"issued_by" uuid NOT NULL,
	"issued_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"cancelled_at" timestamp with time zone,
	"used_at" timestamp with time zone,
	"used_by" uuid,
	CONSTRAINT "claim_codes_codeHash_unique" UNIQUE("code_hash"),
	CONSTRAINT "claim_codes_used" CHECK (("claim_codes"."used_at" is null) = ("claim_codes"."used_by" is null))
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"business_id" uuid,
	"cause" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"code_id" uuid,
	"state" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	"reason" text,
	"replaced" boolean DEFAULT false NOT NULL,
	CONSTRAINT "claims_cause_known" CHECK ("claims"."cause" in ('kode', 'kode_terpakai', 'ada_pemilik', 'kode_salah', 'tanpa_kode')),
	CONSTRAINT "claims_state_known" CHECK ("claims"."state" in ('menunggu', 'diterima', 'ditolak')),
	CONSTRAINT "claims_decided" CHECK (("claims"."state" = 'menunggu') = ("claims"."decided_at" is null)),
	CONSTRAINT "claims_by_code_or_officer" CHECK ("claims"."state" = 'menunggu' or "claims"."code_id" is not null or "claims"."decided_by" is not null),
	CONSTRAINT "claims_decided_why" CHECK ("claims"."decided_by" is null or "claims"."reason" is not null),
	CONSTRAINT "claims_not_own" CHECK ("claims"."decided_by" <> "claims"."user_id"),
	CONSTRAINT "claims_accepted_known" CHECK ("claims"."state" <> 'diterima' or "claims"."business_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "consent_papers" (
	"consent_id" uuid PRIMARY KEY NOT NULL,
	"file_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "counter_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"visit_id" uuid NOT NULL,
	"document_id" uuid,
	"product_id" uuid,
	"received_by" uuid NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "counter_items_one_thing" CHECK (("counter_items"."document_id" is null) <> ("counter_items"."product_id" is null))
);
--> statement-breakpoint
CREATE TABLE "counter_visits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"counter" text NOT NULL,
	"day" date NOT NULL,
	"number" integer DEFAULT 0 NOT NULL,
	"business_id" uuid NOT NULL,
	"served_by" uuid NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "counter_visits_numbered" CHECK ("counter_visits"."number" > 0)
);
--> statement-breakpoint
CREATE TABLE "verified_phones" (
	"id" uuid PRIMARY KEY NOT NULL,
	"business_id" uuid NOT NULL,
	"phone" text NOT NULL,
	"how" text NOT NULL,
	"verified_by" uuid NOT NULL,
	"verified_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "verified_phones_how_known" CHECK ("verified_phones"."how" in ('berdering', 'menjawab', 'pesan'))
);
--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_purpose_known";--> statement-breakpoint
ALTER TABLE "uploads" DROP CONSTRAINT "uploads_purpose_known";--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_kind_known";--> statement-breakpoint
ALTER TABLE "consents" ALTER COLUMN "user_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "claim_codes" ADD CONSTRAINT "claim_codes_business_id_businesses_id_fk" FOREIGN KEY ("business_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_codes" ADD CONSTRAINT "claim_codes_visit_id_counter_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."counter_visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_codes" ADD CONSTRAINT "claim_codes_issued_by_users_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_codes" ADD CONSTRAINT "claim_codes_used_by_users_id_fk" FOREIGN KEY ("used_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_business_id_businesses_id_fk" FOREIGN KEY ("business_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_code_id_claim_codes_id_fk" FOREIGN KEY ("code_id") REFERENCES "public"."claim_codes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_papers" ADD CONSTRAINT "consent_papers_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_papers" ADD CONSTRAINT "consent_papers_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_papers" ADD CONSTRAINT "consent_papers_visit_id_counter_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."counter_visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_papers" ADD CONSTRAINT "consent_papers_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_items" ADD CONSTRAINT "counter_items_visit_id_counter_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."counter_visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_items" ADD CONSTRAINT "counter_items_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_items" ADD CONSTRAINT "counter_items_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_items" ADD CONSTRAINT "counter_items_received_by_users_id_fk" FOREIGN KEY ("received_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_visits" ADD CONSTRAINT "counter_visits_business_id_businesses_id_fk" FOREIGN KEY ("business_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_visits" ADD CONSTRAINT "counter_visits_served_by_users_id_fk" FOREIGN KEY ("served_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verified_phones" ADD CONSTRAINT "verified_phones_business_id_businesses_id_fk" FOREIGN KEY ("business_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verified_phones" ADD CONSTRAINT "verified_phones_verified_by_users_id_fk" FOREIGN KEY ("verified_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "claim_codes_open" ON "claim_codes" USING btree ("business_id") WHERE "claim_codes"."used_at" is null and "claim_codes"."cancelled_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "claims_open_once" ON "claims" USING btree ("user_id","business_id") WHERE "claims"."state" = 'menunggu';--> statement-breakpoint
CREATE UNIQUE INDEX "claims_open_unknown_once" ON "claims" USING btree ("user_id") WHERE "claims"."state" = 'menunggu' and "claims"."business_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "claims_code_once" ON "claims" USING btree ("code_id") WHERE "claims"."state" = 'diterima';--> statement-breakpoint
CREATE INDEX "claims_queue" ON "claims" USING btree ("created_at","id") WHERE "claims"."state" = 'menunggu';--> statement-breakpoint
CREATE INDEX "claims_business" ON "claims" USING btree ("business_id");--> statement-breakpoint
CREATE INDEX "claims_user" ON "claims" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "consent_papers_file" ON "consent_papers" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "consent_papers_visit" ON "consent_papers" USING btree ("visit_id");--> statement-breakpoint
CREATE INDEX "counter_items_visit" ON "counter_items" USING btree ("visit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "counter_visits_number" ON "counter_visits" USING btree ("counter","day","number");--> statement-breakpoint
CREATE INDEX "counter_visits_business" ON "counter_visits" USING btree ("business_id");--> statement-breakpoint
CREATE UNIQUE INDEX "verified_phones_once" ON "verified_phones" USING btree ("business_id","phone");--> statement-breakpoint
CREATE INDEX "businesses_phone" ON "businesses" USING btree ("phone");--> statement-breakpoint
CREATE UNIQUE INDEX "consents_paper_once" ON "consents" USING btree ("business_id","purpose") WHERE "consents"."withdrawn_at" is null and "consents"."user_id" is null;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_purpose_known" CHECK ("files"."purpose" in ('dokumen', 'foto_produk', 'foto_laporan', 'foto_kunjungan', 'impor', 'persetujuan'));--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_purpose_known" CHECK ("uploads"."purpose" in ('dokumen', 'foto_produk', 'foto_laporan', 'foto_kunjungan', 'impor', 'persetujuan'));--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_kind_known" CHECK ("notices"."kind" in ('dokumen_90', 'dokumen_30', 'dokumen_7', 'dokumen_berakhir', 'produk_turun', 'produk_kembali', 'petugas_dokumen', 'petugas_turun', 'klaim_masuk', 'klaim_diterima', 'klaim_ditolak', 'klaim_dicabut'));--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_whose" CHECK ("consents"."user_id" is not null or ("consents"."channel" = 'loket' and "consents"."business_id" is not null));--> statement-breakpoint
-- Numbers without gaps: writers of one counter take turns until they commit, so a number that was rolled back is given
-- again. The same visit sent twice takes no second number.
CREATE FUNCTION number_counter_visit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('counter_visits'), hashtext(NEW.counter || ' ' || NEW.day));
  IF EXISTS (SELECT FROM counter_visits WHERE id = NEW.id) THEN
    RETURN NULL;
  END IF;
  SELECT coalesce(max(number), 0) + 1 INTO NEW.number FROM counter_visits WHERE counter = NEW.counter AND day = NEW.day;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER counter_visits_number BEFORE INSERT ON counter_visits
  FOR EACH ROW EXECUTE FUNCTION number_counter_visit();
--> statement-breakpoint
CREATE FUNCTION keep_counter_visit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (OLD.id, OLD.counter, OLD.day, OLD.number, OLD.business_id, OLD.served_by, OLD.started_at)
    IS DISTINCT FROM (NEW.id, NEW.counter, NEW.day, NEW.number, NEW.business_id, NEW.served_by, NEW.started_at)
  THEN
    RAISE EXCEPTION 'Pelayanan di loket tidak boleh diubah atau dihapus.' USING ERRCODE = 'GU001';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER counter_visits_kept BEFORE UPDATE OR DELETE ON counter_visits
  FOR EACH ROW EXECUTE FUNCTION keep_counter_visit();
--> statement-breakpoint
CREATE TRIGGER counter_visits_no_truncate BEFORE TRUNCATE ON counter_visits
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER counter_items_append_only BEFORE UPDATE OR DELETE ON counter_items
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER counter_items_no_truncate BEFORE TRUNCATE ON counter_items
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER consent_papers_append_only BEFORE UPDATE OR DELETE ON consent_papers
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER consent_papers_no_truncate BEFORE TRUNCATE ON consent_papers
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER verified_phones_append_only BEFORE UPDATE OR DELETE ON verified_phones
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER verified_phones_no_truncate BEFORE TRUNCATE ON verified_phones
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
-- A claim that was decided stays decided: changing one's mind is a new claim.
CREATE TRIGGER claims_decided_once BEFORE UPDATE ON claims
  FOR EACH ROW WHEN (OLD.state <> 'menunggu') EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER claims_no_delete BEFORE DELETE ON claims FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER claims_no_truncate BEFORE TRUNCATE ON claims
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
