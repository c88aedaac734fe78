CREATE TABLE "data_breaches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"found_at" timestamp with time zone NOT NULL,
	"what" text NOT NULL,
	"whose" text NOT NULL,
	"measures" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"told_at" timestamp with time zone,
	"told_by" uuid,
	"told_how" text,
	CONSTRAINT "data_breaches_told" CHECK (("data_breaches"."told_at" is null) = ("data_breaches"."told_how" is null))
);
--> statement-breakpoint
CREATE TABLE "data_exports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"downloads" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "data_exports_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "data_exports_short" CHECK ("data_exports"."expires_at" <= "data_exports"."made_at" + interval '1 hour')
);
--> statement-breakpoint
CREATE TABLE "data_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"words" text,
	"requested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"due_at" timestamp with time zone DEFAULT now() + interval '72 hours' NOT NULL,
	"state" text DEFAULT 'menunggu' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"reason" text,
	CONSTRAINT "data_requests_kind_known" CHECK ("data_requests"."kind" in ('hapus', 'batasi')),
	CONSTRAINT "data_requests_state_known" CHECK ("data_requests"."state" in ('menunggu', 'dibatalkan', 'dikabulkan', 'ditolak')),
	CONSTRAINT "data_requests_decided" CHECK (("data_requests"."state" in ('dikabulkan', 'ditolak')) = ("data_requests"."reason" is not null)),
	CONSTRAINT "data_requests_closed" CHECK (("data_requests"."state" = 'menunggu') = ("data_requests"."decided_at" is null)),
	CONSTRAINT "data_requests_clock" CHECK ("data_requests"."due_at" = "data_requests"."requested_at" + interval '72 hours')
);
--> statement-breakpoint
CREATE TABLE "identity_views" (
	"id" uuid PRIMARY KEY NOT NULL,
	"business_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"viewed_by" uuid NOT NULL,
	"purpose" text NOT NULL,
	"words" text NOT NULL,
	"viewed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"shown_until" timestamp with time zone NOT NULL,
	CONSTRAINT "identity_views_kind_known" CHECK ("identity_views"."kind" in ('nik', 'npwp')),
	CONSTRAINT "identity_views_purpose_known" CHECK ("identity_views"."purpose" in ('cocokkan', 'perbaiki', 'permohonan', 'pemilik', 'hukum')),
	CONSTRAINT "identity_views_short" CHECK ("identity_views"."shown_until" <= "identity_views"."viewed_at" + interval '5 minutes')
);
--> statement-breakpoint
ALTER TABLE "users" DROP CONSTRAINT "users_reachable";--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "salt" uuid;--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "disguised_hash" text;--> statement-breakpoint
ALTER TABLE "businesses" ADD COLUMN "npwp_cipher" "bytea";--> statement-breakpoint
ALTER TABLE "businesses" ADD COLUMN "npwp_hash" text;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "deleted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "bytes_gone_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "edition" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "withdrawn_by" uuid;--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "withdrawn_because" text;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "deleted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "data_breaches" ADD CONSTRAINT "data_breaches_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_breaches" ADD CONSTRAINT "data_breaches_told_by_users_id_fk" FOREIGN KEY ("told_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_exports" ADD CONSTRAINT "data_exports_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_requests" ADD CONSTRAINT "data_requests_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_requests" ADD CONSTRAINT "data_requests_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_views" ADD CONSTRAINT "identity_views_business_id_businesses_id_fk" FOREIGN KEY ("business_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_views" ADD CONSTRAINT "identity_views_viewed_by_users_id_fk" FOREIGN KEY ("viewed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "data_breaches_found" ON "data_breaches" USING btree ("found_at");--> statement-breakpoint
CREATE INDEX "data_exports_person" ON "data_exports" USING btree ("user_id","made_at");--> statement-breakpoint
CREATE UNIQUE INDEX "data_requests_open" ON "data_requests" USING btree ("user_id","kind") WHERE "data_requests"."state" = 'menunggu';--> statement-breakpoint
CREATE INDEX "data_requests_queue" ON "data_requests" USING btree ("due_at","id") WHERE "data_requests"."state" = 'menunggu';--> statement-breakpoint
CREATE INDEX "data_requests_person" ON "data_requests" USING btree ("user_id","requested_at");--> statement-breakpoint
CREATE INDEX "identity_views_business" ON "identity_views" USING btree ("business_id","viewed_at");--> statement-breakpoint
CREATE INDEX "identity_views_viewer" ON "identity_views" USING btree ("viewed_by","viewed_at");--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_withdrawn_by_users_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "businesses_npwp_hash" ON "businesses" USING btree ("npwp_hash");--> statement-breakpoint
CREATE INDEX "files_sha256" ON "files" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "files_leaving" ON "files" USING btree ("deleted_at") WHERE "files"."deleted_at" is not null and "files"."bytes_gone_at" is null;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_withdrawn_because_known" CHECK ("consents"."withdrawn_because" in ('dicabut', 'loket', 'pembatasan', 'penghapusan'));--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_deleted_blank" CHECK ("users"."deleted_at" is null or ("users"."email" is null and "users"."phone" is null and "users"."password_hash" is null));--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_reachable" CHECK ("users"."email" is not null or "users"."phone" is not null or "users"."deleted_at" is not null);
--> statement-breakpoint
-- Rows that stand have no salt: theirs would be another hash. Those to come get one.
ALTER TABLE "audit_events" ALTER COLUMN "salt" SET DEFAULT gen_random_uuid();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION audit_event_hash(event audit_events) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to((jsonb_build_array(
    event.previous_hash, event.position, event.id, event.actor_id, event.actor_name, event.action,
    event.subject_kind, event.subject_id, event.details,
    to_char(event.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')
  ) || CASE WHEN event.salt IS NULL THEN '[]'::jsonb ELSE jsonb_build_array(event.salt) END)::text, 'UTF8')), 'hex')
$$;
--> statement-breakpoint
-- A chained row may lose the name and the particulars of a person whose data was deleted, and its salt with them.
-- Its hash, and with it the chain, stays; what it comes to now is written beside it and told in a later row.
CREATE FUNCTION allow_only_disguise() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  free text[] := ARRAY['actor_name', 'details', 'salt', 'disguised_hash'];
BEGIN
  IF to_jsonb(OLD) - free IS DISTINCT FROM to_jsonb(NEW) - free
    OR NEW.salt IS NOT NULL OR NEW.disguised_hash IS DISTINCT FROM audit_event_hash(NEW)
  THEN
    RAISE EXCEPTION 'Baris % tidak boleh diubah atau dihapus.', TG_TABLE_NAME USING ERRCODE = 'GU001';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
DROP TRIGGER audit_events_no_update ON audit_events;
--> statement-breakpoint
CREATE TRIGGER audit_events_no_update BEFORE UPDATE ON audit_events
  FOR EACH ROW WHEN (OLD.hash IS NOT NULL) EXECUTE FUNCTION allow_only_disguise();
--> statement-breakpoint
-- Who looked at a number stays written; only the words may be blanked, with the rest of a person's data.
CREATE FUNCTION keep_identity_view() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR to_jsonb(OLD) - 'words' IS DISTINCT FROM to_jsonb(NEW) - 'words' OR NEW.words <> '' THEN
    RAISE EXCEPTION 'Baris % tidak boleh diubah atau dihapus.', TG_TABLE_NAME USING ERRCODE = 'GU001';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER identity_views_kept BEFORE UPDATE OR DELETE ON identity_views
  FOR EACH ROW EXECUTE FUNCTION keep_identity_view();
--> statement-breakpoint
CREATE TRIGGER identity_views_no_truncate BEFORE TRUNCATE ON identity_views
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
-- The day, the town and the number of a NIK, or the groups of an NPWP, however they are spaced.
CREATE FUNCTION hide_identity_numbers(written text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT regexp_replace(regexp_replace(written,
    '(?<![0-9A-Za-z]|[0-9A-Fa-f]-|[0-9][ .])([0-9]{4})[ .-]?[0-9]{2}[ .-]?(0[1-9]|[12][0-9]|3[01]|4[1-9]|[56][0-9]|7[01])[ .-]?(0[1-9]|1[0-2])[ .-]?[0-9]{2}[ .-]?([0-9]{4})(?![0-9A-Za-z]|[ .-][0-9])',
    '\1••••••••\4', 'g'),
    '(?<![0-9A-Za-z]|[0-9]\.)([0-9]{2})\.[0-9]{3}\.[0-9]{3}\.[0-9][-.][0-9]{3}\.([0-9]{3})(?![0-9A-Za-z]|\.[0-9])', '\1•••••••••\2', 'g')
$$;
--> statement-breakpoint
UPDATE documents SET typed_number = hide_identity_numbers(typed_number), number = hide_identity_numbers(number)
  WHERE hide_identity_numbers(typed_number) <> typed_number OR hide_identity_numbers(number) <> number;
--> statement-breakpoint
UPDATE import_rows SET understood = hide_identity_numbers(understood::text)::jsonb
  WHERE hide_identity_numbers(understood::text) <> understood::text;
--> statement-breakpoint
UPDATE notices SET details = hide_identity_numbers(details::text)::jsonb
  WHERE hide_identity_numbers(details::text) <> details::text;
--> statement-breakpoint
ALTER TABLE documents ADD CONSTRAINT documents_no_identity_number
  CHECK (hide_identity_numbers(number) = number AND hide_identity_numbers(typed_number) = typed_number);
--> statement-breakpoint
ALTER TABLE import_rows ADD CONSTRAINT import_rows_no_identity_number
  CHECK (hide_identity_numbers(understood::text) = understood::text);
--> statement-breakpoint
ALTER TABLE notices ADD CONSTRAINT notices_no_identity_number
  CHECK (hide_identity_numbers(details::text) = details::text);
--> statement-breakpoint
ALTER TABLE audit_events ADD CONSTRAINT audit_events_no_identity_number
  CHECK (hide_identity_numbers(details::text) = details::text) NOT VALID;
