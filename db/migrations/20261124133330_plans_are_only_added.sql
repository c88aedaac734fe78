CREATE TRIGGER opening_plans_append_only BEFORE UPDATE OR DELETE ON opening_plans
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER opening_plans_no_truncate BEFORE TRUNCATE ON opening_plans
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER opening_exceptions_append_only BEFORE UPDATE OR DELETE ON opening_exceptions
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER opening_exceptions_no_truncate BEFORE TRUNCATE ON opening_exceptions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
