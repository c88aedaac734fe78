DROP INDEX "sale_lines_place";--> statement-breakpoint
CREATE INDEX "sale_lines_place" ON "sale_lines" USING btree ("place_id","sold_on","seq");