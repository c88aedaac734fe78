DROP INDEX "products_category";--> statement-breakpoint
CREATE INDEX "businesses_name_trigram" ON "businesses" USING gist ("name" gist_trgm_ops);--> statement-breakpoint
CREATE INDEX "consents_business" ON "consents" USING btree ("business_id","purpose") WHERE "consents"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "displays_newest" ON "displays" USING btree ("since") WHERE "displays"."until" is null;--> statement-breakpoint
CREATE INDEX "products_shelf" ON "products" USING btree ("category_slug","id") WHERE "products"."state" = 'diterima';