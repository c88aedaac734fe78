DROP INDEX "import_rows_once";--> statement-breakpoint
ALTER TABLE "import_rows" ADD COLUMN "sheet" text NOT NULL;--> statement-breakpoint
ALTER TABLE "import_rows" ADD COLUMN "document_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "import_rows_once" ON "import_rows" USING btree ("import_id","sheet","row");