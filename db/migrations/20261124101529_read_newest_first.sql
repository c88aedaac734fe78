DROP INDEX "audit_events_at";--> statement-breakpoint
DROP INDEX "audit_events_action";--> statement-breakpoint
DROP INDEX "audit_events_kind";--> statement-breakpoint
DROP INDEX "audit_events_actor";--> statement-breakpoint
DROP INDEX "place_reports_latest";--> statement-breakpoint
DROP INDEX "pojok_absences_latest";--> statement-breakpoint
DROP INDEX "visits_place";--> statement-breakpoint
DROP INDEX "visits_latest";--> statement-breakpoint
CREATE INDEX "audit_events_at" ON "audit_events" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "audit_events_action" ON "audit_events" USING btree ("action","at");--> statement-breakpoint
CREATE INDEX "audit_events_kind" ON "audit_events" USING btree ("subject_kind","at");--> statement-breakpoint
CREATE INDEX "audit_events_actor" ON "audit_events" USING btree ("actor_id","at");--> statement-breakpoint
CREATE INDEX "place_reports_latest" ON "place_reports" USING btree ("place_id","reported_at","id");--> statement-breakpoint
CREATE INDEX "pojok_absences_latest" ON "pojok_absences" USING btree ("kecamatan_code","reported_at");--> statement-breakpoint
CREATE INDEX "visits_place" ON "visits" USING btree ("place_id","visited_at");--> statement-breakpoint
CREATE INDEX "visits_latest" ON "visits" USING btree ("visited_at","id");