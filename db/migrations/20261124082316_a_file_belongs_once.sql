ALTER TABLE "files" ADD COLUMN "received_sha256" text;--> statement-breakpoint
ALTER TABLE "document_products" ADD COLUMN "linked_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "document_products" ADD COLUMN "confirmed_by" uuid;--> statement-breakpoint
ALTER TABLE "document_products" ADD COLUMN "confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "document_products" ADD CONSTRAINT "document_products_confirmed_by_users_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_products_unconfirmed" ON "document_products" USING btree ("linked_at") WHERE "document_products"."confirmed_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "documents_file_once" ON "documents" USING btree ("file_id");--> statement-breakpoint
CREATE UNIQUE INDEX "place_reports_photo_once" ON "place_reports" USING btree ("photo_id");--> statement-breakpoint
CREATE UNIQUE INDEX "visit_photos_file_once" ON "visit_photos" USING btree ("file_id");--> statement-breakpoint
CREATE UNIQUE INDEX "product_photos_file_once" ON "product_photos" USING btree ("file_id");--> statement-breakpoint
ALTER TABLE "document_products" ADD CONSTRAINT "document_products_confirmed" CHECK (("document_products"."confirmed_by" is null) = ("document_products"."confirmed_at" is null));