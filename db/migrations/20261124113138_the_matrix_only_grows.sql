-- A row of the matrix may be ended or, before it began, withdrawn; nothing else about it ever changes.
CREATE FUNCTION refuse_rule_edit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.withdrawn_at IS NOT NULL
    OR (OLD.id, OLD.class_code, OLD.kind, OLD.level, OLD.alternatives, OLD.valid_from, OLD.source, OLD.created_at)
      IS DISTINCT FROM (NEW.id, NEW.class_code, NEW.kind, NEW.level, NEW.alternatives, NEW.valid_from, NEW.source, NEW.created_at)
    OR OLD.created_by IS DISTINCT FROM NEW.created_by
    OR (OLD.valid_to IS DISTINCT FROM NEW.valid_to AND (NEW.valid_to IS NULL OR NEW.valid_to > OLD.valid_to))
  THEN
    RAISE EXCEPTION 'Aturan legalitas tidak boleh diubah atau dihapus: buat baris baru.' USING ERRCODE = 'GU001';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER requirement_rules_only_end BEFORE UPDATE OR DELETE ON requirement_rules
  FOR EACH ROW EXECUTE FUNCTION refuse_rule_edit();
--> statement-breakpoint
-- An exclusion constraint would need btree_gist, which not every server offers. The lock makes two writers take turns.
CREATE FUNCTION refuse_rule_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('requirement_rules'), hashtext(NEW.class_code || ' ' || NEW.kind));
  IF NEW.withdrawn_at IS NULL AND EXISTS (
    SELECT FROM requirement_rules r
    WHERE r.class_code = NEW.class_code AND r.kind = NEW.kind AND r.id <> NEW.id AND r.withdrawn_at IS NULL
      AND daterange(r.valid_from, r.valid_to) && daterange(NEW.valid_from, NEW.valid_to)
  ) THEN
    RAISE EXCEPTION 'Dua aturan berlaku pada hari yang sama.'
      USING ERRCODE = '23P01', CONSTRAINT = 'requirement_rules_overlap', TABLE = 'requirement_rules';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER requirement_rules_no_overlap AFTER INSERT OR UPDATE ON requirement_rules
  FOR EACH ROW EXECUTE FUNCTION refuse_rule_overlap();
--> statement-breakpoint
CREATE TRIGGER requirement_rules_no_truncate BEFORE TRUNCATE ON requirement_rules
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
