DROP INDEX "businesses_name_trigram";--> statement-breakpoint
DROP INDEX "products_shelf";--> statement-breakpoint
DROP INDEX "products_name_trigram";--> statement-breakpoint
CREATE INDEX "businesses_key_trigram" ON "businesses" USING gin ("name_key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "product_verdicts_complete" ON "product_verdicts" USING btree ("product_id","holds_until") WHERE "product_verdicts"."complete";--> statement-breakpoint
CREATE INDEX "businesses_name_trigram" ON "businesses" USING gist ("name" gist_trgm_ops(siglen=64));--> statement-breakpoint
CREATE INDEX "products_shelf" ON "products" USING btree ("category_slug","id","business_id") WHERE "products"."state" = 'diterima';--> statement-breakpoint
CREATE INDEX "products_name_trigram" ON "products" USING gist ("name" gist_trgm_ops(siglen=64));