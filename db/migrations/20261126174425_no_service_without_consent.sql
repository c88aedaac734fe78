ALTER TABLE "counter_visits" ADD COLUMN "is_registration" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "counter_visits" ADD COLUMN "declined_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "counter_visits" ADD CONSTRAINT "counter_visits_one_end" CHECK (num_nonnulls("counter_visits"."finished_at", "counter_visits"."declined_at") < 2);--> statement-breakpoint
-- A record and the visit it was made in were written in one transaction, so at one moment.
UPDATE counter_visits v SET is_registration = true FROM businesses b
  WHERE b.id = v.business_id AND b.created_at = v.started_at;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION keep_counter_visit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.declined_at IS NOT NULL
    OR (OLD.id, OLD.counter, OLD.day, OLD.number, OLD.business_id, OLD.served_by, OLD.started_at, OLD.is_registration)
    IS DISTINCT FROM
      (NEW.id, NEW.counter, NEW.day, NEW.number, NEW.business_id, NEW.served_by, NEW.started_at, NEW.is_registration)
  THEN
    RAISE EXCEPTION 'Pelayanan di loket tidak boleh diubah atau dihapus.' USING ERRCODE = 'GU001';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- Nobody was served who did not agree to it. Whoever takes the consent back at this moment waits for the transaction.
CREATE FUNCTION require_service_consent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM consents WHERE business_id = NEW.business_id AND purpose = 'layanan' AND withdrawn_at IS NULL FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'Tanpa persetujuan layanan yang berlaku, pelayanan tidak selesai sebagai dilayani.'
      USING ERRCODE = '23514', CONSTRAINT = 'counter_visits_agreed', TABLE = 'counter_visits';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER counter_visits_agreed BEFORE INSERT ON counter_visits
  FOR EACH ROW WHEN (NEW.finished_at IS NOT NULL) EXECUTE FUNCTION require_service_consent();
--> statement-breakpoint
CREATE TRIGGER counter_visits_agreed_later BEFORE UPDATE ON counter_visits
  FOR EACH ROW WHEN (OLD.finished_at IS NULL AND NEW.finished_at IS NOT NULL) EXECUTE FUNCTION require_service_consent();
