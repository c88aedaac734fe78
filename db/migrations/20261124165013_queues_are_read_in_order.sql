DROP INDEX "document_products_unconfirmed";--> statement-breakpoint
DROP INDEX "documents_number";--> statement-breakpoint
DROP INDEX "documents_queue";--> statement-breakpoint
DROP INDEX "documents_commitment";--> statement-breakpoint
DROP INDEX "products_queue";--> statement-breakpoint
CREATE INDEX "document_products_unconfirmed" ON "document_products" USING btree ("linked_at","document_id","product_id") WHERE "document_products"."confirmed_at" is null;--> statement-breakpoint
CREATE INDEX "documents_number" ON "documents" USING btree ("kind","number","business_id");--> statement-breakpoint
CREATE INDEX "documents_queue" ON "documents" USING btree ("submitted_at","id") WHERE "documents"."state" = 'diajukan';--> statement-breakpoint
CREATE INDEX "documents_commitment" ON "documents" USING btree ("commitment_since","id") WHERE "documents"."commitment" = 'dinyatakan';--> statement-breakpoint
CREATE INDEX "products_queue" ON "products" USING btree ("submitted_at","id") WHERE "products"."state" = 'diajukan';