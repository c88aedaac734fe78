ALTER TABLE "payouts" ADD COLUMN "shift_id" uuid;--> statement-breakpoint
ALTER TABLE "payouts" ADD CONSTRAINT "payouts_shift_here" FOREIGN KEY ("shift_id","place_id") REFERENCES "public"."shifts"("id","place_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "payouts_shift" ON "payouts" USING btree ("shift_id") WHERE "payouts"."shift_id" is not null;--> statement-breakpoint
ALTER TABLE "payouts" ADD CONSTRAINT "payouts_from_drawer" CHECK ("payouts"."shift_id" is null or "payouts"."method" = 'tunai');--> statement-breakpoint
CREATE FUNCTION refuse_closed_drawer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM lock_ledger(NEW.place_id);
  IF EXISTS (SELECT FROM shift_closings c WHERE c.shift_id = NEW.shift_id) THEN
    RAISE EXCEPTION 'Kasir itu sudah ditutup.'
      USING ERRCODE = '23514', CONSTRAINT = 'payouts_drawer_open', TABLE = 'payouts';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- Fires by name before the row is chained.
CREATE TRIGGER payouts_a_drawer_open BEFORE INSERT ON payouts
  FOR EACH ROW WHEN (NEW.shift_id IS NOT NULL) EXECUTE FUNCTION refuse_closed_drawer();
