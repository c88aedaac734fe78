-- A dated row is ended, or taken back before it begins; nothing else about it ever changes.
CREATE FUNCTION refuse_dated_edit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' OR OLD.valid_to IS NOT NULL OR NEW.valid_to IS NULL
    OR (to_jsonb(OLD) - 'valid_to') IS DISTINCT FROM (to_jsonb(NEW) - 'valid_to')
  THEN
    RAISE EXCEPTION 'Baris bertanggal tidak boleh diubah atau dihapus: buat baris baru.' USING ERRCODE = 'GU001';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER curation_criteria_only_end BEFORE UPDATE OR DELETE ON curation_criteria
  FOR EACH ROW EXECUTE FUNCTION refuse_dated_edit();
--> statement-breakpoint
CREATE TRIGGER curation_criteria_no_truncate BEFORE TRUNCATE ON curation_criteria
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER curation_targets_only_end BEFORE UPDATE OR DELETE ON curation_targets
  FOR EACH ROW EXECUTE FUNCTION refuse_dated_edit();
--> statement-breakpoint
CREATE TRIGGER curation_targets_no_truncate BEFORE TRUNCATE ON curation_targets
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER health_words_only_end BEFORE UPDATE OR DELETE ON health_words
  FOR EACH ROW EXECUTE FUNCTION refuse_dated_edit();
--> statement-breakpoint
CREATE TRIGGER health_words_no_truncate BEFORE TRUNCATE ON health_words
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER fact_rules_only_end BEFORE UPDATE OR DELETE ON fact_rules
  FOR EACH ROW EXECUTE FUNCTION refuse_dated_edit();
--> statement-breakpoint
CREATE TRIGGER fact_rules_no_truncate BEFORE TRUNCATE ON fact_rules
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER reopening_rules_only_end BEFORE UPDATE OR DELETE ON reopening_rules
  FOR EACH ROW EXECUTE FUNCTION refuse_dated_edit();
--> statement-breakpoint
CREATE TRIGGER reopening_rules_no_truncate BEFORE TRUNCATE ON reopening_rules
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER producer_checks_no_rewriting BEFORE UPDATE OR DELETE ON producer_checks
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER producer_checks_no_truncate BEFORE TRUNCATE ON producer_checks
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER producer_check_files_no_rewriting BEFORE UPDATE OR DELETE ON producer_check_files
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER producer_check_files_no_truncate BEFORE TRUNCATE ON producer_check_files
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
-- Nobody decides about a business of their own, or of one close to them: the last word after the verbs.
CREATE FUNCTION refuse_linked(person uuid, business uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM officer_links l WHERE l.user_id = person AND l.business_id = business AND l.ended_at IS NULL)
    OR EXISTS (SELECT FROM role_grants g WHERE g.user_id = person AND g.role = 'pelaku'
      AND g.scope_id = business::text AND g.revoked_at IS NULL)
  THEN
    RAISE EXCEPTION 'Pemutus terhubung dengan usaha ini.' USING ERRCODE = '23514', CONSTRAINT = 'decided_by_linked';
  END IF;
END $$;
--> statement-breakpoint
CREATE FUNCTION refuse_linked_curation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_linked(NEW.decided_by, (SELECT business_id FROM products WHERE id = NEW.product_id));
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER curations_not_linked BEFORE INSERT ON curations
  FOR EACH ROW EXECUTE FUNCTION refuse_linked_curation();
--> statement-breakpoint
CREATE FUNCTION refuse_linked_document_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_linked(NEW.decided_by, (SELECT business_id FROM documents WHERE id = NEW.document_id));
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER document_decisions_not_linked BEFORE INSERT ON document_decisions
  FOR EACH ROW EXECUTE FUNCTION refuse_linked_document_decision();
--> statement-breakpoint
CREATE FUNCTION refuse_linked_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_linked(NEW.checked_by, NEW.business_id);
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER producer_checks_not_linked BEFORE INSERT ON producer_checks
  FOR EACH ROW EXECUTE FUNCTION refuse_linked_check();
