ALTER TABLE "document_decisions" ADD COLUMN "kind" text;
--> statement-breakpoint
ALTER TABLE document_decisions DISABLE TRIGGER document_decisions_append_only;
--> statement-breakpoint
UPDATE document_decisions d SET kind = doc.kind,
  waiting_since = coalesce(d.waiting_since, CASE WHEN d.before IS NULL AND d.decision <> 'dicabut'
    AND doc.submitted_at <= d.decided_at THEN doc.submitted_at END)
FROM documents doc WHERE doc.id = d.document_id;
--> statement-breakpoint
ALTER TABLE document_decisions ENABLE TRIGGER document_decisions_append_only;
--> statement-breakpoint
-- What a decision was about is repeated in it. One that does not say what state it found was written in bulk: its
-- document had waited since it was handed in.
CREATE FUNCTION say_kind_of_decision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE doc record;
BEGIN
  SELECT d.kind, d.submitted_at INTO doc FROM documents d WHERE d.id = NEW.document_id;
  NEW.kind := doc.kind;
  IF NEW.before IS NULL AND NEW.waiting_since IS NULL AND NEW.decision <> 'dicabut' AND doc.submitted_at <= NEW.decided_at THEN
    NEW.waiting_since := doc.submitted_at;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER document_decisions_say_kind BEFORE INSERT ON document_decisions
  FOR EACH ROW EXECUTE FUNCTION say_kind_of_decision();
--> statement-breakpoint
DROP INDEX "document_decisions_time";
--> statement-breakpoint
ALTER TABLE "document_decisions" ADD CONSTRAINT "document_decisions_kind_legalitas_kinds_kind_fk" FOREIGN KEY ("kind") REFERENCES "public"."legalitas_kinds"("kind") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "document_decisions_time" ON "document_decisions" USING btree ("decided_at","id","kind","decided_by","waiting_since");
--> statement-breakpoint
ALTER TABLE "document_decisions" ADD CONSTRAINT "document_decisions_kind" CHECK ("document_decisions"."kind" is not null);
--> statement-breakpoint
DROP INDEX "document_decisions_reversed_once";
--> statement-breakpoint
CREATE UNIQUE INDEX "document_decisions_reversed_once" ON "document_decisions" USING btree ("reverses") WHERE "document_decisions"."reverses" is not null;
