CREATE TABLE "stocktake_counts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"stocktake_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	"batch_id" uuid NOT NULL,
	"shelf" text NOT NULL,
	"round" smallint NOT NULL,
	"quantity" integer NOT NULL,
	"counted_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "stocktake_counts_quantity" CHECK ("stocktake_counts"."quantity" between 0 and 100000),
	CONSTRAINT "stocktake_counts_round" CHECK ("stocktake_counts"."round" in (1, 2)),
	CONSTRAINT "stocktake_counts_shelf" CHECK (length("stocktake_counts"."shelf") <= 40)
);
--> statement-breakpoint
CREATE TABLE "stocktake_endings" (
	"stocktake_id" uuid PRIMARY KEY NOT NULL,
	"place_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"paper_id" uuid,
	"ended_by" uuid NOT NULL,
	"second_by" uuid,
	"reason" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "stocktake_endings_outcome_known" CHECK ("stocktake_endings"."outcome" in ('dibukukan', 'dibatalkan')),
	CONSTRAINT "stocktake_endings_outcome" CHECK (case when "stocktake_endings"."outcome" = 'dibukukan' then "stocktake_endings"."paper_id" is not null and "stocktake_endings"."second_by" is not null
        else "stocktake_endings"."paper_id" is null and length(trim(coalesce("stocktake_endings"."reason", ''))) >= 5 end),
	CONSTRAINT "stocktake_endings_second_person" CHECK ("stocktake_endings"."second_by" is distinct from "stocktake_endings"."ended_by")
);
--> statement-breakpoint
CREATE TABLE "stocktake_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"stocktake_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	"batch_id" uuid NOT NULL,
	"expected" integer NOT NULL,
	"counted" integer NOT NULL,
	"is_recounted" boolean NOT NULL,
	"reason" text,
	"seq" bigint DEFAULT 0 NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "stocktake_lines_once" UNIQUE("stocktake_id","batch_id"),
	CONSTRAINT "stocktake_lines_counted" CHECK ("stocktake_lines"."counted" >= 0),
	CONSTRAINT "stocktake_lines_why" CHECK ("stocktake_lines"."counted" = "stocktake_lines"."expected" or length(trim(coalesce("stocktake_lines"."reason", ''))) >= 5)
);
--> statement-breakpoint
CREATE TABLE "stocktakes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"place_id" uuid NOT NULL,
	"started_by" uuid NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "stocktakes_of_place" UNIQUE("id","place_id")
);
--> statement-breakpoint
ALTER TABLE "consignment_rules" DROP CONSTRAINT "consignment_rules_kind_known";--> statement-breakpoint
ALTER TABLE "consignment_rules" DROP CONSTRAINT "consignment_rules_value";--> statement-breakpoint
ALTER TABLE "stocktake_counts" ADD CONSTRAINT "stocktake_counts_batch_id_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stocktake_counts" ADD CONSTRAINT "stocktake_counts_counted_by_users_id_fk" FOREIGN KEY ("counted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stocktake_counts" ADD CONSTRAINT "stocktake_counts_here" FOREIGN KEY ("stocktake_id","place_id") REFERENCES "public"."stocktakes"("id","place_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stocktake_endings" ADD CONSTRAINT "stocktake_endings_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stocktake_endings" ADD CONSTRAINT "stocktake_endings_second_by_users_id_fk" FOREIGN KEY ("second_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stocktake_endings" ADD CONSTRAINT "stocktake_endings_here" FOREIGN KEY ("stocktake_id","place_id") REFERENCES "public"."stocktakes"("id","place_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stocktake_endings" ADD CONSTRAINT "stocktake_endings_paper" FOREIGN KEY ("paper_id","place_id") REFERENCES "public"."papers"("id","place_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stocktake_lines" ADD CONSTRAINT "stocktake_lines_batch_id_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stocktake_lines" ADD CONSTRAINT "stocktake_lines_here" FOREIGN KEY ("stocktake_id","place_id") REFERENCES "public"."stocktakes"("id","place_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stocktakes" ADD CONSTRAINT "stocktakes_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stocktakes" ADD CONSTRAINT "stocktakes_started_by_users_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stocktake_counts_batch" ON "stocktake_counts" USING btree ("stocktake_id","batch_id","seq");--> statement-breakpoint
CREATE INDEX "stocktake_lines_batch" ON "stocktake_lines" USING btree ("batch_id");--> statement-breakpoint
CREATE INDEX "stocktakes_place" ON "stocktakes" USING btree ("place_id","started_at");--> statement-breakpoint
ALTER TABLE "consignment_rules" ADD CONSTRAINT "consignment_rules_kind_known" CHECK ("consignment_rules"."kind" in ('potongan', 'sisa_umur', 'batas_batal', 'minimum_setoran', 'hari_setoran', 'bagi_rugi', 'bagi_hilang', 'ulang_unit', 'ulang_rupiah'));--> statement-breakpoint
ALTER TABLE "consignment_rules" ADD CONSTRAINT "consignment_rules_value" CHECK ("consignment_rules"."value" between 0 and case "consignment_rules"."kind" when 'potongan' then 9000 when 'bagi_rugi' then 10000
        when 'bagi_hilang' then 10000 when 'hari_setoran' then 28 when 'sisa_umur' then 3650 else 1000000000 end);