CREATE TABLE "batch_terms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"batch_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"owner_price" integer NOT NULL,
	"price" integer NOT NULL,
	"cut" integer NOT NULL,
	"cut_source" text NOT NULL,
	"written_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "batch_terms_once" UNIQUE("batch_id","valid_from"),
	CONSTRAINT "batch_terms_cut" CHECK ("batch_terms"."cut" between 0 and 9000),
	CONSTRAINT "batch_terms_price" CHECK ("batch_terms"."price" between 1 and 1000000000 and "batch_terms"."owner_price" between 1 and "batch_terms"."price"),
	CONSTRAINT "batch_terms_owner_gets" CHECK ("batch_terms"."price" - round("batch_terms"."price"::numeric * "batch_terms"."cut" / 10000) >= "batch_terms"."owner_price")
);
--> statement-breakpoint
CREATE TABLE "batches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "batches_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 10000001 CACHE 1),
	"product_id" uuid NOT NULL,
	"business_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	"paper_id" uuid NOT NULL,
	"quantity" integer NOT NULL,
	"produced_on" date,
	"expires_on" date,
	"code" text,
	"label" jsonb NOT NULL,
	"override_reason" text,
	"overridden" text[],
	"seq" bigint DEFAULT 0 NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "batches_number" UNIQUE("number"),
	CONSTRAINT "batches_of_owner" UNIQUE("id","business_id"),
	CONSTRAINT "batches_quantity" CHECK ("batches"."quantity" between 1 and 100000),
	CONSTRAINT "batches_dates" CHECK ("batches"."expires_on" > "batches"."produced_on"),
	CONSTRAINT "batches_override_why" CHECK (("batches"."overridden" is null) = ("batches"."override_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "consignment_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"place_id" uuid,
	"product_id" uuid,
	"value" integer NOT NULL,
	"valid_from" date NOT NULL,
	"source" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "consignment_rules_kind_known" CHECK ("consignment_rules"."kind" in ('potongan', 'sisa_umur', 'batas_batal', 'minimum_setoran', 'hari_setoran', 'bagi_rugi')),
	CONSTRAINT "consignment_rules_value" CHECK ("consignment_rules"."value" between 0 and case "consignment_rules"."kind" when 'potongan' then 9000 when 'bagi_rugi' then 10000
        when 'hari_setoran' then 28 when 'sisa_umur' then 3650 else 1000000000 end),
	CONSTRAINT "consignment_rules_source" CHECK (length(trim("consignment_rules"."source")) >= 3)
);
--> statement-breakpoint
CREATE TABLE "papers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"place_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"year" integer NOT NULL,
	"serial" integer DEFAULT 0 NOT NULL,
	"business_id" uuid,
	"to_place_id" uuid,
	"counterparty" text NOT NULL,
	"witness" text,
	"reason" text,
	"photo_id" uuid,
	"written_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "papers_number" UNIQUE("place_id","kind","year","serial"),
	CONSTRAINT "papers_of_place" UNIQUE("id","place_id"),
	CONSTRAINT "papers_photo_once" UNIQUE("photo_id"),
	CONSTRAINT "papers_kind_known" CHECK ("papers"."kind" in ('titip', 'retur', 'pindah', 'musnah', 'opname', 'setoran')),
	CONSTRAINT "papers_transfer" CHECK (("papers"."kind" = 'pindah') = ("papers"."to_place_id" is not null)),
	CONSTRAINT "papers_elsewhere" CHECK ("papers"."to_place_id" is distinct from "papers"."place_id"),
	CONSTRAINT "papers_reason" CHECK ("papers"."kind" not in ('retur', 'musnah') or length(trim(coalesce("papers"."reason", ''))) >= 5)
);
--> statement-breakpoint
CREATE TABLE "sale_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sale_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	"batch_id" uuid NOT NULL,
	"business_id" uuid NOT NULL,
	"corrects_line_id" uuid,
	"quantity" integer NOT NULL,
	"unit_price" integer NOT NULL,
	"amount" integer NOT NULL,
	"cut_amount" integer NOT NULL,
	"owner_amount" integer NOT NULL,
	"sold_on" date NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "sale_lines_of_batch" UNIQUE("id","batch_id"),
	CONSTRAINT "sale_lines_of_owner" UNIQUE("id","place_id","business_id"),
	CONSTRAINT "sale_lines_quantity" CHECK ("sale_lines"."quantity" <> 0 and abs("sale_lines"."quantity") <= 100000),
	CONSTRAINT "sale_lines_sign" CHECK (("sale_lines"."quantity" < 0) = ("sale_lines"."corrects_line_id" is not null)),
	CONSTRAINT "sale_lines_price" CHECK ("sale_lines"."unit_price" between 1 and 1000000000),
	CONSTRAINT "sale_lines_amount" CHECK ("sale_lines"."amount" = "sale_lines"."quantity"::bigint * "sale_lines"."unit_price"),
	CONSTRAINT "sale_lines_parts" CHECK ("sale_lines"."amount" = "sale_lines"."cut_amount" + "sale_lines"."owner_amount"),
	CONSTRAINT "sale_lines_parts_sign" CHECK (sign("sale_lines"."cut_amount") * sign("sale_lines"."amount") >= 0 and sign("sale_lines"."owner_amount") * sign("sale_lines"."amount") >= 0)
);
--> statement-breakpoint
CREATE TABLE "sales" (
	"id" uuid PRIMARY KEY NOT NULL,
	"place_id" uuid NOT NULL,
	"shift_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"corrects_id" uuid,
	"method" text NOT NULL,
	"total" integer NOT NULL,
	"tendered" integer,
	"sold_by" uuid NOT NULL,
	"approved_by" uuid,
	"reason" text,
	"sold_at" timestamp with time zone NOT NULL,
	"sold_on" date NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_offline" boolean DEFAULT false NOT NULL,
	"is_late" boolean DEFAULT false NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "sales_of_place" UNIQUE("id","place_id"),
	CONSTRAINT "sales_kind_known" CHECK ("sales"."kind" in ('jual', 'batal', 'refund')),
	CONSTRAINT "sales_method_known" CHECK ("sales"."method" in ('tunai', 'qris', 'transfer')),
	CONSTRAINT "sales_sign" CHECK (case when "sales"."kind" = 'jual' then "sales"."total" > 0 else "sales"."total" < 0 end),
	CONSTRAINT "sales_correction" CHECK (("sales"."kind" = 'jual') = ("sales"."corrects_id" is null) and ("sales"."kind" = 'jual' or length(trim(coalesce("sales"."reason", ''))) >= 5)),
	CONSTRAINT "sales_cash" CHECK (case when "sales"."kind" = 'jual' and "sales"."method" = 'tunai' then "sales"."tendered" >= "sales"."total" else "sales"."tendered" is null end),
	CONSTRAINT "sales_day" CHECK ("sales"."sold_on" = ("sales"."sold_at" at time zone 'Asia/Jakarta')::date),
	CONSTRAINT "sales_second_person" CHECK ("sales"."approved_by" is distinct from "sales"."sold_by")
);
--> statement-breakpoint
CREATE TABLE "shift_closings" (
	"shift_id" uuid PRIMARY KEY NOT NULL,
	"place_id" uuid NOT NULL,
	"closed_by" uuid NOT NULL,
	"closed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"pieces" jsonb NOT NULL,
	"counted" integer NOT NULL,
	"expected" integer NOT NULL,
	"reason" text,
	"seq" bigint DEFAULT 0 NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "shift_closings_counted" CHECK ("shift_closings"."counted" >= 0),
	CONSTRAINT "shift_closings_why" CHECK ("shift_closings"."counted" = "shift_closings"."expected" or length(trim(coalesce("shift_closings"."reason", ''))) >= 5)
);
--> statement-breakpoint
CREATE TABLE "shifts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"place_id" uuid NOT NULL,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"float" integer NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "shifts_of_place" UNIQUE("id","place_id"),
	CONSTRAINT "shifts_float" CHECK ("shifts"."float" between 0 and 100000000)
);
--> statement-breakpoint
CREATE TABLE "owner_adjustments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"place_id" uuid NOT NULL,
	"business_id" uuid NOT NULL,
	"paper_id" uuid NOT NULL,
	"amount" integer NOT NULL,
	"reason" text NOT NULL,
	"on" date NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "owner_adjustments_of_owner" UNIQUE("id","place_id","business_id"),
	CONSTRAINT "owner_adjustments_amount" CHECK ("owner_adjustments"."amount" <> 0)
);
--> statement-breakpoint
CREATE TABLE "payouts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"settlement_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	"paper_id" uuid NOT NULL,
	"amount" integer NOT NULL,
	"method" text NOT NULL,
	"reference" text,
	"proof_id" uuid,
	"paid_by" uuid NOT NULL,
	"paid_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "payouts_once" UNIQUE("settlement_id"),
	CONSTRAINT "payouts_proof_once" UNIQUE("proof_id"),
	CONSTRAINT "payouts_method_known" CHECK ("payouts"."method" in ('tunai', 'transfer')),
	CONSTRAINT "payouts_transfer_proof" CHECK ("payouts"."method" = 'tunai' or length(trim(coalesce("payouts"."reference", ''))) >= 3 or "payouts"."proof_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "settlement_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"settlement_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	"business_id" uuid NOT NULL,
	"sale_line_id" uuid,
	"adjustment_id" uuid,
	"amount" integer NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "settlement_lines_sale_once" UNIQUE("sale_line_id"),
	CONSTRAINT "settlement_lines_adjustment_once" UNIQUE("adjustment_id"),
	CONSTRAINT "settlement_lines_one" CHECK (("settlement_lines"."sale_line_id" is null) <> ("settlement_lines"."adjustment_id" is null))
);
--> statement-breakpoint
CREATE TABLE "settlements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"place_id" uuid NOT NULL,
	"business_id" uuid NOT NULL,
	"through" date NOT NULL,
	"gross" integer NOT NULL,
	"cut" integer NOT NULL,
	"adjusted" integer NOT NULL,
	"net" integer NOT NULL,
	"due_on" date NOT NULL,
	"made_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "settlements_of_owner" UNIQUE("id","place_id","business_id"),
	CONSTRAINT "settlements_net_of" UNIQUE("id","place_id","net"),
	CONSTRAINT "settlements_net" CHECK ("settlements"."net" = "settlements"."gross" - "settlements"."cut" + "settlements"."adjusted" and "settlements"."net" > 0)
);
--> statement-breakpoint
CREATE TABLE "discrepancies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"place_id" uuid NOT NULL,
	"sale_line_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"quantity" integer NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "discrepancies_once" UNIQUE("sale_line_id","kind"),
	CONSTRAINT "discrepancies_kind_known" CHECK ("discrepancies"."kind" in ('kurang', 'harga', 'kedaluwarsa', 'legalitas')),
	CONSTRAINT "discrepancies_quantity" CHECK ("discrepancies"."quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "discrepancy_resolutions" (
	"discrepancy_id" uuid PRIMARY KEY NOT NULL,
	"place_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"reason" text NOT NULL,
	"resolved_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "discrepancy_resolutions_outcome_known" CHECK ("discrepancy_resolutions"."outcome" in ('batch_lain', 'memang_ada', 'hilang', 'diterima')),
	CONSTRAINT "discrepancy_resolutions_why" CHECK (length(trim("discrepancy_resolutions"."reason")) >= 5)
);
--> statement-breakpoint
CREATE TABLE "place_ledgers" (
	"place_id" uuid PRIMARY KEY NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL,
	"hash" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stock_levels" (
	"place_id" uuid NOT NULL,
	"batch_id" uuid NOT NULL,
	"on_hand" integer NOT NULL,
	"shelf" text,
	CONSTRAINT "stock_levels_place_id_batch_id_pk" PRIMARY KEY("place_id","batch_id"),
	CONSTRAINT "stock_levels_not_negative" CHECK ("stock_levels"."on_hand" >= 0)
);
--> statement-breakpoint
CREATE TABLE "stock_movements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"place_id" uuid NOT NULL,
	"batch_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"quantity" integer NOT NULL,
	"paper_id" uuid,
	"sale_line_id" uuid,
	"discrepancy_id" uuid,
	"reason" text,
	"moved_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "stock_movements_sale_once" UNIQUE("sale_line_id"),
	CONSTRAINT "stock_movements_kind_known" CHECK ("stock_movements"."kind" in ('masuk', 'jual', 'batal', 'refund', 'pindah_keluar', 'pindah_masuk', 'retur', 'musnah', 'opname', 'selisih')),
	CONSTRAINT "stock_movements_source" CHECK (case when "stock_movements"."kind" in ('jual', 'batal', 'refund') then "stock_movements"."sale_line_id" is not null and "stock_movements"."paper_id" is null
        when "stock_movements"."kind" = 'selisih' then "stock_movements"."discrepancy_id" is not null
        else "stock_movements"."paper_id" is not null and "stock_movements"."sale_line_id" is null end),
	CONSTRAINT "stock_movements_sign" CHECK (case when "stock_movements"."kind" in ('masuk', 'batal', 'refund', 'pindah_masuk') then "stock_movements"."quantity" > 0
        when "stock_movements"."kind" in ('jual', 'pindah_keluar', 'retur', 'musnah') then "stock_movements"."quantity" < 0
        else "stock_movements"."quantity" <> 0 end)
);
--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_purpose_known";--> statement-breakpoint
ALTER TABLE "uploads" DROP CONSTRAINT "uploads_purpose_known";--> statement-breakpoint
ALTER TABLE "batch_terms" ADD CONSTRAINT "batch_terms_batch_id_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch_terms" ADD CONSTRAINT "batch_terms_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch_terms" ADD CONSTRAINT "batch_terms_written_by_users_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batches" ADD CONSTRAINT "batches_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batches" ADD CONSTRAINT "batches_business_id_businesses_id_fk" FOREIGN KEY ("business_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batches" ADD CONSTRAINT "batches_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batches" ADD CONSTRAINT "batches_paper" FOREIGN KEY ("paper_id","place_id") REFERENCES "public"."papers"("id","place_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consignment_rules" ADD CONSTRAINT "consignment_rules_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consignment_rules" ADD CONSTRAINT "consignment_rules_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consignment_rules" ADD CONSTRAINT "consignment_rules_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_business_id_businesses_id_fk" FOREIGN KEY ("business_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_to_place_id_places_id_fk" FOREIGN KEY ("to_place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_photo_id_files_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_written_by_users_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sale_lines" ADD CONSTRAINT "sale_lines_sale_here" FOREIGN KEY ("sale_id","place_id") REFERENCES "public"."sales"("id","place_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sale_lines" ADD CONSTRAINT "sale_lines_owner_of_batch" FOREIGN KEY ("batch_id","business_id") REFERENCES "public"."batches"("id","business_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sale_lines" ADD CONSTRAINT "sale_lines_corrects_same" FOREIGN KEY ("corrects_line_id","batch_id") REFERENCES "public"."sale_lines"("id","batch_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sales" ADD CONSTRAINT "sales_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sales" ADD CONSTRAINT "sales_sold_by_users_id_fk" FOREIGN KEY ("sold_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sales" ADD CONSTRAINT "sales_approved_by_users_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sales" ADD CONSTRAINT "sales_shift_here" FOREIGN KEY ("shift_id","place_id") REFERENCES "public"."shifts"("id","place_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sales" ADD CONSTRAINT "sales_corrects_here" FOREIGN KEY ("corrects_id","place_id") REFERENCES "public"."sales"("id","place_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shift_closings" ADD CONSTRAINT "shift_closings_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shift_closings" ADD CONSTRAINT "shift_closings_closed_by_users_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shift_closings" ADD CONSTRAINT "shift_closings_shift" FOREIGN KEY ("shift_id","place_id") REFERENCES "public"."shifts"("id","place_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shifts" ADD CONSTRAINT "shifts_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shifts" ADD CONSTRAINT "shifts_opened_by_users_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "owner_adjustments" ADD CONSTRAINT "owner_adjustments_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "owner_adjustments" ADD CONSTRAINT "owner_adjustments_business_id_businesses_id_fk" FOREIGN KEY ("business_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "owner_adjustments" ADD CONSTRAINT "owner_adjustments_paper_id_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."papers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payouts" ADD CONSTRAINT "payouts_proof_id_files_id_fk" FOREIGN KEY ("proof_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payouts" ADD CONSTRAINT "payouts_paid_by_users_id_fk" FOREIGN KEY ("paid_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payouts" ADD CONSTRAINT "payouts_of_net" FOREIGN KEY ("settlement_id","place_id","amount") REFERENCES "public"."settlements"("id","place_id","net") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payouts" ADD CONSTRAINT "payouts_paper" FOREIGN KEY ("paper_id","place_id") REFERENCES "public"."papers"("id","place_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlement_lines" ADD CONSTRAINT "settlement_lines_settlement_same" FOREIGN KEY ("settlement_id","place_id","business_id") REFERENCES "public"."settlements"("id","place_id","business_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlement_lines" ADD CONSTRAINT "settlement_lines_sale_same" FOREIGN KEY ("sale_line_id","place_id","business_id") REFERENCES "public"."sale_lines"("id","place_id","business_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlement_lines" ADD CONSTRAINT "settlement_lines_adjustment_same" FOREIGN KEY ("adjustment_id","place_id","business_id") REFERENCES "public"."owner_adjustments"("id","place_id","business_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlements" ADD CONSTRAINT "settlements_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlements" ADD CONSTRAINT "settlements_business_id_businesses_id_fk" FOREIGN KEY ("business_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlements" ADD CONSTRAINT "settlements_made_by_users_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discrepancies" ADD CONSTRAINT "discrepancies_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discrepancies" ADD CONSTRAINT "discrepancies_sale_line_id_sale_lines_id_fk" FOREIGN KEY ("sale_line_id") REFERENCES "public"."sale_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discrepancy_resolutions" ADD CONSTRAINT "discrepancy_resolutions_discrepancy_id_discrepancies_id_fk" FOREIGN KEY ("discrepancy_id") REFERENCES "public"."discrepancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discrepancy_resolutions" ADD CONSTRAINT "discrepancy_resolutions_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discrepancy_resolutions" ADD CONSTRAINT "discrepancy_resolutions_resolved_by_users_id_fk" FOREIGN KEY ("resolved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_ledgers" ADD CONSTRAINT "place_ledgers_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_levels" ADD CONSTRAINT "stock_levels_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_levels" ADD CONSTRAINT "stock_levels_batch_id_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_batch_id_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_paper_id_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."papers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_moved_by_users_id_fk" FOREIGN KEY ("moved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_sale" FOREIGN KEY ("sale_line_id","batch_id") REFERENCES "public"."sale_lines"("id","batch_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_discrepancy" FOREIGN KEY ("discrepancy_id") REFERENCES "public"."discrepancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "batches_product" ON "batches" USING btree ("product_id");--> statement-breakpoint
CREATE INDEX "batches_business" ON "batches" USING btree ("business_id");--> statement-breakpoint
CREATE INDEX "consignment_rules_kind" ON "consignment_rules" USING btree ("kind","valid_from");--> statement-breakpoint
CREATE INDEX "papers_business" ON "papers" USING btree ("business_id","at");--> statement-breakpoint
CREATE INDEX "sale_lines_sale" ON "sale_lines" USING btree ("sale_id");--> statement-breakpoint
CREATE INDEX "sale_lines_place" ON "sale_lines" USING btree ("place_id","sold_on");--> statement-breakpoint
CREATE INDEX "sale_lines_owner" ON "sale_lines" USING btree ("business_id","place_id","sold_on");--> statement-breakpoint
CREATE INDEX "sale_lines_batch" ON "sale_lines" USING btree ("batch_id");--> statement-breakpoint
CREATE INDEX "sale_lines_corrects" ON "sale_lines" USING btree ("corrects_line_id");--> statement-breakpoint
CREATE INDEX "sales_place" ON "sales" USING btree ("place_id","sold_on","seq");--> statement-breakpoint
CREATE INDEX "sales_shift" ON "sales" USING btree ("shift_id");--> statement-breakpoint
CREATE INDEX "sales_corrects" ON "sales" USING btree ("corrects_id");--> statement-breakpoint
CREATE INDEX "shifts_place" ON "shifts" USING btree ("place_id","opened_at");--> statement-breakpoint
CREATE INDEX "owner_adjustments_owner" ON "owner_adjustments" USING btree ("business_id","place_id");--> statement-breakpoint
CREATE INDEX "settlement_lines_settlement" ON "settlement_lines" USING btree ("settlement_id");--> statement-breakpoint
CREATE INDEX "settlements_place" ON "settlements" USING btree ("place_id","at");--> statement-breakpoint
CREATE INDEX "settlements_business" ON "settlements" USING btree ("business_id","at");--> statement-breakpoint
CREATE INDEX "discrepancies_place" ON "discrepancies" USING btree ("place_id","at");--> statement-breakpoint
CREATE INDEX "stock_levels_shelf" ON "stock_levels" USING btree ("place_id","batch_id") WHERE "stock_levels"."on_hand" > 0;--> statement-breakpoint
CREATE INDEX "stock_movements_batch" ON "stock_movements" USING btree ("batch_id","place_id","seq");--> statement-breakpoint
CREATE INDEX "stock_movements_place" ON "stock_movements" USING btree ("place_id","seq");--> statement-breakpoint
CREATE INDEX "stock_movements_paper" ON "stock_movements" USING btree ("paper_id");--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_purpose_known" CHECK ("files"."purpose" in ('dokumen', 'foto_produk', 'foto_laporan', 'foto_kunjungan', 'foto_titipan', 'bukti_setoran', 'impor', 'persetujuan', 'bukti_pembuat'));--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_purpose_known" CHECK ("uploads"."purpose" in ('dokumen', 'foto_produk', 'foto_laporan', 'foto_kunjungan', 'foto_titipan', 'bukti_setoran', 'impor', 'persetujuan', 'bukti_pembuat'));