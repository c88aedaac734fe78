-- What happened in a case, how its steps were planned, and what stood on the office's paper is written once.
CREATE TRIGGER case_entries_append_only BEFORE UPDATE OR DELETE ON case_entries
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER case_entries_no_truncate BEFORE TRUNCATE ON case_entries
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER step_plans_append_only BEFORE UPDATE OR DELETE ON step_plans
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER step_plans_no_truncate BEFORE TRUNCATE ON step_plans
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER letterheads_append_only BEFORE UPDATE OR DELETE ON letterheads
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
-- A closed case stays as it was closed, with its steps; nothing of a case is deleted.
CREATE FUNCTION refuse_closed_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.closed_at IS NOT NULL
    OR (OLD.id, OLD.business_id, OLD.kind, OLD.origin, OLD.opened_at)
      IS DISTINCT FROM (NEW.id, NEW.business_id, NEW.kind, NEW.origin, NEW.opened_at)
  THEN
    RAISE EXCEPTION 'Pendampingan yang sudah berakhir tidak boleh diubah.' USING ERRCODE = 'GU001';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER assistance_cases_closed BEFORE UPDATE OR DELETE ON assistance_cases
  FOR EACH ROW EXECUTE FUNCTION refuse_closed_case();
--> statement-breakpoint
CREATE FUNCTION refuse_part_of_closed_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM assistance_cases c WHERE c.id = NEW.case_id AND c.closed_at IS NOT NULL) THEN
    RAISE EXCEPTION 'Pendampingan ini sudah berakhir.'
      USING ERRCODE = '23514', CONSTRAINT = 'assistance_cases_still_open', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER case_steps_still_open BEFORE INSERT OR UPDATE ON case_steps
  FOR EACH ROW EXECUTE FUNCTION refuse_part_of_closed_case();
--> statement-breakpoint
CREATE TRIGGER case_appointments_still_open BEFORE INSERT ON case_appointments
  FOR EACH ROW EXECUTE FUNCTION refuse_part_of_closed_case();
--> statement-breakpoint
-- The next number of its kind and year: the row of the series is locked until commit, so none is skipped or given twice.
CREATE FUNCTION number_letter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO letter_series AS s (kind, year, last) VALUES (NEW.kind, NEW.year, 1)
    ON CONFLICT (kind, year) DO UPDATE SET last = s.last + 1
    RETURNING last INTO NEW.serial;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER letters_number BEFORE INSERT ON letters
  FOR EACH ROW EXECUTE FUNCTION number_letter();
--> statement-breakpoint
CREATE FUNCTION refuse_letter_edit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.cancelled_at IS NOT NULL OR NEW.cancelled_at IS NULL
    OR (to_jsonb(OLD) - '{cancelled_at,cancelled_by,cancelled_why}'::text[])
      IS DISTINCT FROM (to_jsonb(NEW) - '{cancelled_at,cancelled_by,cancelled_why}'::text[])
  THEN
    RAISE EXCEPTION 'Surat yang sudah terbit hanya dapat dibatalkan.' USING ERRCODE = 'GU001';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER letters_only_cancelled BEFORE UPDATE OR DELETE ON letters
  FOR EACH ROW EXECUTE FUNCTION refuse_letter_edit();
--> statement-breakpoint
CREATE TRIGGER letters_no_truncate BEFORE TRUNCATE ON letters
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE FUNCTION refuse_series_turn_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.last <> OLD.last + 1 THEN
    RAISE EXCEPTION 'Nomor surat hanya bertambah satu demi satu.' USING ERRCODE = 'GU001';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER letter_series_only_rises BEFORE UPDATE OR DELETE ON letter_series
  FOR EACH ROW EXECUTE FUNCTION refuse_series_turn_back();
--> statement-breakpoint
CREATE TRIGGER letter_series_no_truncate BEFORE TRUNCATE ON letter_series
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
-- Every business begins registered. What may carry it further is noted, and folded in before the funnel is read.
CREATE FUNCTION begin_business_stage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO business_stages (business_id, stage, since) SELECT id, 'terdaftar', created_at FROM new_rows;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER businesses_begin_stage AFTER INSERT ON businesses
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION begin_business_stage();
--> statement-breakpoint
CREATE FUNCTION note_stage_of_business() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO stage_changes (business_id) SELECT DISTINCT business_id FROM new_rows;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION note_stage_of_product() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO stage_changes (business_id)
    SELECT DISTINCT p.business_id FROM new_rows n JOIN products p ON p.id = n.product_id;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- Verdicts are written anew by the thousand and seldom change.
CREATE FUNCTION note_stage_of_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO stage_changes (business_id)
    SELECT DISTINCT p.business_id FROM new_rows n JOIN old_rows o USING (product_id) JOIN products p ON p.id = n.product_id
    WHERE (n.complete, n.missing, n.waiting) IS DISTINCT FROM (o.complete, o.missing, o.waiting);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER product_verdicts_inserted AFTER INSERT ON product_verdicts
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION note_stage_of_product();
--> statement-breakpoint
CREATE TRIGGER product_verdicts_updated AFTER UPDATE ON product_verdicts
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION note_stage_of_verdict();
--> statement-breakpoint
CREATE TRIGGER products_updated AFTER UPDATE ON products
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION note_stage_of_business();
--> statement-breakpoint
CREATE TRIGGER displays_inserted AFTER INSERT ON displays
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION note_stage_of_product();
--> statement-breakpoint
CREATE TRIGGER displays_updated AFTER UPDATE ON displays
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION note_stage_of_product();
--> statement-breakpoint
CREATE TRIGGER documents_inserted AFTER INSERT ON documents
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION note_stage_of_business();
--> statement-breakpoint
CREATE TRIGGER documents_updated AFTER UPDATE ON documents
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION note_stage_of_business();
--> statement-breakpoint
CREATE TRIGGER assistance_cases_inserted AFTER INSERT ON assistance_cases
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION note_stage_of_business();
--> statement-breakpoint
CREATE TRIGGER assistance_cases_updated AFTER UPDATE ON assistance_cases
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION note_stage_of_business();
--> statement-breakpoint
-- What stood here before this migration: everybody begins, and everything is looked at once. Verdicts are judged anew by
-- the daily job, which opens the cases that are due.
INSERT INTO business_stages (business_id, stage, since) SELECT id, 'terdaftar', created_at FROM businesses;
--> statement-breakpoint
INSERT INTO stage_changes (business_id) SELECT id FROM businesses;
--> statement-breakpoint
UPDATE product_verdicts SET rules_known = NULL, complete_since = CASE WHEN complete THEN computed_at END;
