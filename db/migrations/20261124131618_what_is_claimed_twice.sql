CREATE TABLE "merges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"from_id" uuid NOT NULL,
	"into_id" uuid NOT NULL,
	"document_ids" uuid[] DEFAULT '{}' NOT NULL,
	"product_ids" uuid[] DEFAULT '{}' NOT NULL,
	"reason" text NOT NULL,
	"merged_by" uuid NOT NULL,
	"merged_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "merges_two" CHECK ("merges"."from_id" <> "merges"."into_id")
);
--> statement-breakpoint
ALTER TABLE "claims" DROP CONSTRAINT "claims_cause_known";--> statement-breakpoint
DROP INDEX "claims_code_once";--> statement-breakpoint
ALTER TABLE "merges" ADD CONSTRAINT "merges_from_id_businesses_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merges" ADD CONSTRAINT "merges_into_id_businesses_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merges" ADD CONSTRAINT "merges_merged_by_users_id_fk" FOREIGN KEY ("merged_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "merges_from_once" ON "merges" USING btree ("from_id");--> statement-breakpoint
CREATE INDEX "merges_into" ON "merges" USING btree ("into_id");--> statement-breakpoint
CREATE UNIQUE INDEX "claims_code_once" ON "claims" USING btree ("code_id") WHERE "claims"."state" = 'diterima' and "claims"."decided_by" is null;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_cause_known" CHECK ("claims"."cause" in ('kode', 'kode_terpakai', 'ada_pemilik', 'kode_salah', 'tanpa_kode', 'usaha_ganda'));--> statement-breakpoint
CREATE TRIGGER merges_append_only BEFORE UPDATE OR DELETE ON merges FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER merges_no_truncate BEFORE TRUNCATE ON merges
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
