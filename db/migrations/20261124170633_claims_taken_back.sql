CREATE TABLE "claim_reversals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"claim_id" uuid NOT NULL,
	"merge_id" uuid,
	"reason" text NOT NULL,
	"reversed_by" uuid NOT NULL,
	"reversed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "claim_reversals" ADD CONSTRAINT "claim_reversals_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_reversals" ADD CONSTRAINT "claim_reversals_merge_id_merges_id_fk" FOREIGN KEY ("merge_id") REFERENCES "public"."merges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_reversals" ADD CONSTRAINT "claim_reversals_reversed_by_users_id_fk" FOREIGN KEY ("reversed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "claim_reversals_once" ON "claim_reversals" USING btree ("claim_id");--> statement-breakpoint
CREATE UNIQUE INDEX "claim_reversals_merge_once" ON "claim_reversals" USING btree ("merge_id");
--> statement-breakpoint
CREATE TRIGGER claim_reversals_append_only BEFORE UPDATE OR DELETE ON claim_reversals
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER claim_reversals_no_truncate BEFORE TRUNCATE ON claim_reversals
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
