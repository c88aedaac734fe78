CREATE TABLE "ktp_sightings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"business_id" uuid NOT NULL,
	"visit_id" uuid,
	"seen_by" uuid NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "ktp_sightings" ADD CONSTRAINT "ktp_sightings_business_id_businesses_id_fk" FOREIGN KEY ("business_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ktp_sightings" ADD CONSTRAINT "ktp_sightings_visit_id_counter_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."counter_visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ktp_sightings" ADD CONSTRAINT "ktp_sightings_seen_by_users_id_fk" FOREIGN KEY ("seen_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ktp_sightings_business" ON "ktp_sightings" USING btree ("business_id");--> statement-breakpoint
CREATE INDEX "ktp_sightings_visit" ON "ktp_sightings" USING btree ("visit_id");--> statement-breakpoint
CREATE TRIGGER ktp_sightings_append_only BEFORE UPDATE OR DELETE ON ktp_sightings
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER ktp_sightings_no_truncate BEFORE TRUNCATE ON ktp_sightings
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
-- Whoever is handed a code can take a record over. At the counter the card is looked at in that very visit.
CREATE FUNCTION require_card_seen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM ktp_sightings WHERE business_id = NEW.business_id AND (NEW.visit_id IS NULL OR visit_id = NEW.visit_id)
  ) THEN
    RAISE EXCEPTION 'Kode klaim dibuat sesudah petugas melihat KTP.'
      USING ERRCODE = '23514', CONSTRAINT = 'claim_codes_card_seen', TABLE = 'claim_codes';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER claim_codes_card_seen BEFORE INSERT ON claim_codes
  FOR EACH ROW EXECUTE FUNCTION require_card_seen();
