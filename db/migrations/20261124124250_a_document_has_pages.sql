CREATE TABLE "uploads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"purpose" text NOT NULL,
	"name" text NOT NULL,
	"bytes" integer NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"file_id" uuid,
	CONSTRAINT "uploads_purpose_known" CHECK ("uploads"."purpose" in ('dokumen', 'foto_produk', 'foto_laporan', 'foto_kunjungan', 'impor')),
	CONSTRAINT "uploads_not_empty" CHECK ("uploads"."bytes" > 0)
);
--> statement-breakpoint
CREATE TABLE "document_pages" (
	"file_id" uuid PRIMARY KEY NOT NULL,
	"document_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"replaced_at" timestamp with time zone,
	CONSTRAINT "document_pages_in_order" CHECK ("document_pages"."position" between 1 and 20)
);
--> statement-breakpoint
ALTER TABLE "documents" DROP CONSTRAINT "documents_submitted_has_file";--> statement-breakpoint
ALTER TABLE "documents" DROP CONSTRAINT "documents_file_id_files_id_fk";
--> statement-breakpoint
DROP INDEX "documents_file_once";--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "page_count" integer;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "has_thumbnail" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "scan" text DEFAULT 'tidak_dipindai' NOT NULL;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "scanned_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "threat" text;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_uploaded_by_users_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_pages" ADD CONSTRAINT "document_pages_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_pages" ADD CONSTRAINT "document_pages_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "uploads_uploader" ON "uploads" USING btree ("uploaded_by","started_at");--> statement-breakpoint
CREATE INDEX "uploads_started" ON "uploads" USING btree ("started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "document_pages_position" ON "document_pages" USING btree ("document_id","position") WHERE "document_pages"."replaced_at" is null;--> statement-breakpoint
CREATE INDEX "document_pages_document" ON "document_pages" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "files_unscanned" ON "files" USING btree ("uploaded_at") WHERE "files"."scan" = 'menunggu';--> statement-breakpoint
INSERT INTO document_pages (file_id, document_id, position)
SELECT file_id, id, 1 FROM documents WHERE file_id IS NOT NULL;
--> statement-breakpoint
-- Every picture has had its small copy since the first day.
UPDATE files SET has_thumbnail = true WHERE mime LIKE 'image/%';
--> statement-breakpoint
ALTER TABLE "documents" DROP COLUMN "file_id";--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_scan_known" CHECK ("files"."scan" in ('tidak_dipindai', 'menunggu', 'bersih', 'terinfeksi'));--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_threat_named" CHECK (("files"."scan" = 'terinfeksi') = ("files"."threat" is not null));
--> statement-breakpoint
-- A document that waits for an officer has something to look at. Judged at commit: pages are written after their document.
CREATE FUNCTION refuse_empty_document() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  checked uuid;
BEGIN
  IF TG_TABLE_NAME = 'documents' THEN checked := NEW.id; ELSE checked := OLD.document_id; END IF;
  IF EXISTS (SELECT FROM documents WHERE id = checked AND state = 'diajukan')
    AND NOT EXISTS (SELECT FROM document_pages WHERE document_id = checked AND replaced_at IS NULL)
  THEN
    RAISE EXCEPTION 'Dokumen yang diajukan tidak punya halaman.'
      USING ERRCODE = '23514', CONSTRAINT = 'documents_submitted_has_page', TABLE = 'documents';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER documents_submitted_has_page AFTER INSERT OR UPDATE OF state ON documents
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.state = 'diajukan') EXECUTE FUNCTION refuse_empty_document();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER document_pages_left AFTER UPDATE OR DELETE ON document_pages
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_empty_document();
