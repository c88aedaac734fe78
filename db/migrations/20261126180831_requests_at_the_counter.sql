CREATE TABLE "data_letters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"kind" text DEFAULT 'data' NOT NULL,
	"year" integer NOT NULL,
	"serial" integer DEFAULT 0 NOT NULL,
	"numbering" text NOT NULL,
	"addressee" text,
	"address" text,
	"facts" jsonb NOT NULL,
	"issued_on" date NOT NULL,
	"issued_by" uuid NOT NULL,
	"issued_at" timestamp with time zone DEFAULT now() NOT NULL,
	"handed_over_at" timestamp with time zone,
	"handed_over_by" uuid,
	CONSTRAINT "data_letters_requestId_unique" UNIQUE("request_id"),
	CONSTRAINT "data_letters_kind_known" CHECK ("data_letters"."kind" in ('data')),
	CONSTRAINT "data_letters_year" CHECK ("data_letters"."year" = extract(year from "data_letters"."issued_on")),
	CONSTRAINT "data_letters_handed_over" CHECK (("data_letters"."handed_over_at" is null) = ("data_letters"."handed_over_by" is null))
);
--> statement-breakpoint
ALTER TABLE "letter_series" DROP CONSTRAINT "letter_series_kind_known";--> statement-breakpoint
ALTER TABLE "data_requests" DROP CONSTRAINT "data_requests_kind_known";--> statement-breakpoint
ALTER TABLE "data_requests" ALTER COLUMN "user_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "letterheads" ADD COLUMN "data_numbering" text DEFAULT '{nomor}/DATA-PRIBADI/{tahun}' NOT NULL;--> statement-breakpoint
ALTER TABLE "data_requests" ADD COLUMN "business_id" uuid;--> statement-breakpoint
ALTER TABLE "data_requests" ADD COLUMN "recorded_by" uuid;--> statement-breakpoint
ALTER TABLE "data_requests" ADD COLUMN "proof" text;--> statement-breakpoint
ALTER TABLE "data_letters" ADD CONSTRAINT "data_letters_request_id_data_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."data_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_letters" ADD CONSTRAINT "data_letters_issued_by_users_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_letters" ADD CONSTRAINT "data_letters_handed_over_by_users_id_fk" FOREIGN KEY ("handed_over_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "data_letters_number" ON "data_letters" USING btree ("year","serial");--> statement-breakpoint
CREATE INDEX "data_letters_waiting" ON "data_letters" USING btree ("issued_at") WHERE "data_letters"."addressee" is not null;--> statement-breakpoint
ALTER TABLE "data_requests" ADD CONSTRAINT "data_requests_business_id_businesses_id_fk" FOREIGN KEY ("business_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_requests" ADD CONSTRAINT "data_requests_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "data_requests_open_record" ON "data_requests" USING btree ("business_id","kind") WHERE "data_requests"."state" = 'menunggu';--> statement-breakpoint
CREATE INDEX "data_requests_business" ON "data_requests" USING btree ("business_id","requested_at");--> statement-breakpoint
ALTER TABLE "letter_series" ADD CONSTRAINT "letter_series_kind_known" CHECK ("letter_series"."kind" in ('merek', 'data'));--> statement-breakpoint
ALTER TABLE "data_requests" ADD CONSTRAINT "data_requests_proof_known" CHECK ("data_requests"."proof" in ('ktp', 'ktp_kuasa'));--> statement-breakpoint
ALTER TABLE "data_requests" ADD CONSTRAINT "data_requests_whose" CHECK (num_nonnulls("data_requests"."user_id", "data_requests"."business_id") = 1);--> statement-breakpoint
ALTER TABLE "data_requests" ADD CONSTRAINT "data_requests_by_officer" CHECK (num_nonnulls("data_requests"."business_id", "data_requests"."recorded_by", "data_requests"."proof") in (0, 3));--> statement-breakpoint
ALTER TABLE "data_requests" ADD CONSTRAINT "data_requests_two_officers" CHECK ("data_requests"."decided_by" <> "data_requests"."recorded_by");--> statement-breakpoint
ALTER TABLE "data_requests" ADD CONSTRAINT "data_requests_copy" CHECK ("data_requests"."kind" <> 'salinan' or "data_requests"."business_id" is not null);--> statement-breakpoint
ALTER TABLE "data_requests" ADD CONSTRAINT "data_requests_kind_known" CHECK ("data_requests"."kind" in ('hapus', 'batasi', 'salinan'));--> statement-breakpoint
CREATE TRIGGER data_letters_number BEFORE INSERT ON data_letters
  FOR EACH ROW EXECUTE FUNCTION number_letter();
--> statement-breakpoint
-- What an answer said stays; whom it was for may be forgotten, and that it was handed over is noted once.
CREATE FUNCTION keep_data_letter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE'
    OR (to_jsonb(OLD) - '{addressee,address,handed_over_at,handed_over_by}'::text[])
      IS DISTINCT FROM (to_jsonb(NEW) - '{addressee,address,handed_over_at,handed_over_by}'::text[])
    OR coalesce(NEW.addressee, OLD.addressee) IS DISTINCT FROM OLD.addressee
    OR coalesce(NEW.address, OLD.address) IS DISTINCT FROM OLD.address
    OR (OLD.handed_over_at IS NOT NULL AND NEW.handed_over_at IS DISTINCT FROM OLD.handed_over_at)
  THEN
    RAISE EXCEPTION 'Jawaban yang sudah terbit tidak diubah lagi.' USING ERRCODE = 'GU001';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER data_letters_kept BEFORE UPDATE OR DELETE ON data_letters
  FOR EACH ROW EXECUTE FUNCTION keep_data_letter();
