CREATE TABLE "pojok_absences" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kecamatan_code" text NOT NULL,
	"note" text,
	"reported_by" uuid NOT NULL,
	"reported_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "pojok_absences" ADD CONSTRAINT "pojok_absences_kecamatan_code_kecamatan_code_fk" FOREIGN KEY ("kecamatan_code") REFERENCES "public"."kecamatan"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pojok_absences" ADD CONSTRAINT "pojok_absences_reported_by_users_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pojok_absences_latest" ON "pojok_absences" USING btree ("kecamatan_code","reported_at" DESC NULLS LAST);--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_position_on_earth" CHECK ("visits"."latitude" between -90 and 90 and "visits"."longitude" between -180 and 180);--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_accuracy" CHECK ("visits"."accuracy" >= 0 and ("visits"."accuracy" is null or "visits"."latitude" is not null));--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_answered" CHECK ("visits"."outcome" not like 'buka%' or "visits"."answers" <> '{}'::jsonb);--> statement-breakpoint
CREATE TRIGGER visit_photos_append_only BEFORE UPDATE OR DELETE ON visit_photos
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER pojok_absences_append_only BEFORE UPDATE OR DELETE ON pojok_absences
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
