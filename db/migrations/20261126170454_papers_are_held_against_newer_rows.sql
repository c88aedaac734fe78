DROP INDEX "documents_ending";--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "checked_under" uuid;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "ruled_end" date;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_checked_under_kind_rules_id_fk" FOREIGN KEY ("checked_under") REFERENCES "public"."kind_rules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "documents_ending" ON "documents" USING btree (least("expires_on", "ruled_end")) WHERE "documents"."state" = 'terverifikasi' and least("documents"."expires_on", "documents"."ruled_end") is not null;--> statement-breakpoint
UPDATE documents d SET checked_under = (
  SELECT r.id FROM kind_rules r
  WHERE r.kind = d.kind AND r.valid_from <= coalesce(d.issued_on, current_date)
  ORDER BY r.created_at DESC, r.id DESC LIMIT 1)
WHERE d.state = 'terverifikasi' AND d.kind IN (SELECT kind FROM kind_rules GROUP BY 1 HAVING count(*) > 1);
