CREATE TABLE "product_interest" (
	"product_id" uuid NOT NULL,
	"on" date NOT NULL,
	"kind" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "product_interest_key" PRIMARY KEY("product_id","on","kind"),
	CONSTRAINT "product_interest_kind_known" CHECK ("product_interest"."kind" in ('lihat', 'qr', 'wa')),
	CONSTRAINT "product_interest_count" CHECK ("product_interest"."count" between 1 and 20000)
);
--> statement-breakpoint
CREATE TABLE "sales_folds" (
	"place_id" uuid PRIMARY KEY NOT NULL,
	"through_seq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sold_days" (
	"place_id" uuid NOT NULL,
	"sold_on" date NOT NULL,
	"method" text NOT NULL,
	"sales" integer NOT NULL,
	"taken_back" integer NOT NULL,
	"lines" integer NOT NULL,
	"units" integer NOT NULL,
	"amount" bigint NOT NULL,
	"cut" bigint NOT NULL,
	"net" bigint NOT NULL,
	CONSTRAINT "sold_days_key" PRIMARY KEY("place_id","sold_on","method"),
	CONSTRAINT "sold_days_parts" CHECK ("sold_days"."amount" = "sold_days"."cut" + "sold_days"."net")
);
--> statement-breakpoint
CREATE TABLE "sold_products" (
	"place_id" uuid NOT NULL,
	"span" text NOT NULL,
	"starts_on" date NOT NULL,
	"product_id" uuid NOT NULL,
	"business_id" uuid NOT NULL,
	"method" text NOT NULL,
	"lines" integer NOT NULL,
	"units" integer NOT NULL,
	"amount" bigint NOT NULL,
	"cut" bigint NOT NULL,
	"net" bigint NOT NULL,
	CONSTRAINT "sold_products_key" PRIMARY KEY("place_id","span","starts_on","product_id","business_id","method"),
	CONSTRAINT "sold_products_span_known" CHECK ("sold_products"."span" in ('hari', 'bulan')),
	CONSTRAINT "sold_products_parts" CHECK ("sold_products"."amount" = "sold_products"."cut" + "sold_products"."net")
);
--> statement-breakpoint
ALTER TABLE "product_interest" ADD CONSTRAINT "product_interest_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sales_folds" ADD CONSTRAINT "sales_folds_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sold_days" ADD CONSTRAINT "sold_days_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sold_products" ADD CONSTRAINT "sold_products_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sold_products" ADD CONSTRAINT "sold_products_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sold_products" ADD CONSTRAINT "sold_products_business_id_businesses_id_fk" FOREIGN KEY ("business_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sold_products_product" ON "sold_products" USING btree ("product_id","span","starts_on");--> statement-breakpoint
CREATE INDEX "sold_products_business" ON "sold_products" USING btree ("business_id","span","starts_on");