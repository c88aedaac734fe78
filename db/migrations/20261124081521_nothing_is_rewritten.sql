-- Rows of these tables are written once. The audit chain may be completed, never changed.
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Baris % tidak boleh diubah atau dihapus.', TG_TABLE_NAME USING ERRCODE = 'GU001';
END $$;
--> statement-breakpoint
CREATE TRIGGER document_decisions_append_only BEFORE UPDATE OR DELETE ON document_decisions
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER curations_append_only BEFORE UPDATE OR DELETE ON curations
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER place_reports_append_only BEFORE UPDATE OR DELETE ON place_reports
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER visits_append_only BEFORE UPDATE OR DELETE ON visits
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER audit_events_no_delete BEFORE DELETE ON audit_events
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER audit_events_no_update BEFORE UPDATE ON audit_events
  FOR EACH ROW WHEN (OLD.hash IS NOT NULL) EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE FUNCTION audit_event_hash(event audit_events) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    event.previous_hash, event.position, event.id, event.actor_id, event.actor_name, event.action,
    event.subject_kind, event.subject_id, event.details,
    to_char(event.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')
  )::text, 'UTF8')), 'hex')
$$;
--> statement-breakpoint
-- Runs at commit, after every row lock is taken: the chain is held for an instant and can't deadlock with a verb.
CREATE FUNCTION chain_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  event audit_events;
  latest audit_events;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('audit_events'));
  SELECT * INTO latest FROM audit_events WHERE position IS NOT NULL ORDER BY position DESC LIMIT 1;
  SELECT * INTO event FROM audit_events WHERE id = NEW.id;
  event.position := coalesce(latest.position, 0) + 1;
  event.previous_hash := coalesce(latest.hash, '');
  event.hash := audit_event_hash(event);
  UPDATE audit_events SET position = event.position, previous_hash = event.previous_hash, hash = event.hash
    WHERE id = event.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER audit_events_chain AFTER INSERT ON audit_events
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION chain_audit_event();
