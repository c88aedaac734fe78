CREATE TABLE "decision_reasons" (
	"id" uuid PRIMARY KEY NOT NULL,
	"decision" text NOT NULL,
	"text" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"retired_at" timestamp with time zone,
	"retired_by" uuid,
	CONSTRAINT "decision_reasons_decision_known" CHECK ("decision_reasons"."decision" in ('dikembalikan', 'ditolak', 'dicabut')),
	CONSTRAINT "decision_reasons_text" CHECK (length(btrim("decision_reasons"."text")) between 5 and 200),
	CONSTRAINT "decision_reasons_retired" CHECK (("decision_reasons"."retired_by" is null) = ("decision_reasons"."retired_at" is null))
);
--> statement-breakpoint
CREATE TABLE "document_commitments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"document_id" uuid NOT NULL,
	"by_office" boolean NOT NULL,
	"is_fulfilled" boolean NOT NULL,
	"fulfilled_on" date,
	"note" text NOT NULL,
	"file_id" uuid,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "document_commitments_date" CHECK ("document_commitments"."is_fulfilled" = ("document_commitments"."fulfilled_on" is not null)),
	CONSTRAINT "document_commitments_evidence" CHECK ("document_commitments"."by_office" or ("document_commitments"."is_fulfilled" and "document_commitments"."file_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "document_viewings" (
	"document_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "document_viewings_document_id_user_id_pk" PRIMARY KEY("document_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "document_decisions" DROP CONSTRAINT "document_decisions_decision_known";--> statement-breakpoint
ALTER TABLE "documents" DROP CONSTRAINT "documents_state_known";--> statement-breakpoint
ALTER TABLE "document_decisions" ADD COLUMN "reason_id" uuid;--> statement-breakpoint
ALTER TABLE "document_decisions" ADD COLUMN "before" text;--> statement-breakpoint
ALTER TABLE "document_decisions" ADD COLUMN "waiting_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "document_decisions" ADD COLUMN "reverses" uuid;--> statement-breakpoint
ALTER TABLE "document_decisions" ADD COLUMN "withdrawn_on" date;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "facts" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "withdrawn_on" date;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "commitment" text DEFAULT 'belum' NOT NULL;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "commitment_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "legalitas_kinds" ADD COLUMN "target_days" integer DEFAULT 3 NOT NULL;--> statement-breakpoint
ALTER TABLE "decision_reasons" ADD CONSTRAINT "decision_reasons_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_reasons" ADD CONSTRAINT "decision_reasons_retired_by_users_id_fk" FOREIGN KEY ("retired_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_commitments" ADD CONSTRAINT "document_commitments_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_commitments" ADD CONSTRAINT "document_commitments_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_commitments" ADD CONSTRAINT "document_commitments_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_viewings" ADD CONSTRAINT "document_viewings_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_viewings" ADD CONSTRAINT "document_viewings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "decision_reasons_once" ON "decision_reasons" USING btree ("decision","text") WHERE "decision_reasons"."retired_at" is null;--> statement-breakpoint
CREATE INDEX "document_commitments_document" ON "document_commitments" USING btree ("document_id","recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "document_commitments_file_once" ON "document_commitments" USING btree ("file_id");--> statement-breakpoint
ALTER TABLE "document_decisions" ADD CONSTRAINT "document_decisions_reason_id_decision_reasons_id_fk" FOREIGN KEY ("reason_id") REFERENCES "public"."decision_reasons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_decisions" ADD CONSTRAINT "document_decisions_reverses_document_decisions_id_fk" FOREIGN KEY ("reverses") REFERENCES "public"."document_decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_decisions_time" ON "document_decisions" USING btree ("decided_at");--> statement-breakpoint
CREATE INDEX "document_decisions_reason" ON "document_decisions" USING btree ("reason_id") WHERE "document_decisions"."reason_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "document_decisions_reversed_once" ON "document_decisions" USING btree ("reverses");--> statement-breakpoint
CREATE INDEX "documents_commitment" ON "documents" USING btree ("commitment_since") WHERE "documents"."commitment" = 'dinyatakan';--> statement-breakpoint
ALTER TABLE "document_decisions" ADD CONSTRAINT "document_decisions_reversal" CHECK (("document_decisions"."decision" = 'dibatalkan') = ("document_decisions"."reverses" is not null));--> statement-breakpoint
ALTER TABLE "document_decisions" ADD CONSTRAINT "document_decisions_withdrawn" CHECK ("document_decisions"."withdrawn_on" is null or "document_decisions"."decision" = 'dicabut');--> statement-breakpoint
ALTER TABLE "document_decisions" ADD CONSTRAINT "document_decisions_decision_known" CHECK ("document_decisions"."decision" in ('terverifikasi', 'dikembalikan', 'dicabut', 'ditolak', 'dibatalkan'));--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_commitment_known" CHECK ("documents"."commitment" in ('belum', 'dinyatakan', 'terpenuhi'));--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_withdrawn" CHECK ("documents"."withdrawn_on" is null or "documents"."state" = 'dicabut');--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_commitment_since" CHECK (("documents"."commitment" = 'dinyatakan') = ("documents"."commitment_since" is not null));--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_state_known" CHECK ("documents"."state" in ('tercatat', 'diajukan', 'terverifikasi', 'dikembalikan', 'dicabut', 'ditolak'));--> statement-breakpoint
ALTER TABLE "legalitas_kinds" ADD CONSTRAINT "legalitas_kinds_target" CHECK ("legalitas_kinds"."target_days" between 1 and 90);--> statement-breakpoint
UPDATE documents SET withdrawn_on = (
  SELECT (max(d.decided_at) AT TIME ZONE 'Asia/Jakarta')::date FROM document_decisions d
  WHERE d.document_id = documents.id AND d.decision = 'dicabut')
WHERE state = 'dicabut';
--> statement-breakpoint
CREATE TRIGGER document_commitments_append_only BEFORE UPDATE OR DELETE ON document_commitments
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER document_commitments_no_truncate BEFORE TRUNCATE ON document_commitments
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
-- A reason is part of what was decided with it: it may be retired, and nothing else about it ever changes.
CREATE FUNCTION refuse_reason_edit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.retired_at IS NOT NULL
    OR (OLD.id, OLD.decision, OLD.text, OLD.created_at) IS DISTINCT FROM (NEW.id, NEW.decision, NEW.text, NEW.created_at)
    OR OLD.created_by IS DISTINCT FROM NEW.created_by
  THEN
    RAISE EXCEPTION 'Alasan tidak boleh diubah atau dihapus: hentikan, lalu tulis yang baru.' USING ERRCODE = 'GU001';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER decision_reasons_only_retire BEFORE UPDATE OR DELETE ON decision_reasons
  FOR EACH ROW EXECUTE FUNCTION refuse_reason_edit();
--> statement-breakpoint
CREATE TRIGGER decision_reasons_no_truncate BEFORE TRUNCATE ON decision_reasons
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
