DROP INDEX "businesses_name_key";--> statement-breakpoint
CREATE INDEX "businesses_owner_trigram" ON "businesses" USING gin (lower("owner_name") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "businesses_list" ON "businesses" USING btree ("name_key","id");