CREATE TABLE "opening_exceptions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"place_id" uuid NOT NULL,
	"day" date NOT NULL,
	"is_open" boolean NOT NULL,
	"reason" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "opening_exceptions_reason" CHECK (length(trim("opening_exceptions"."reason")) >= 3)
);
--> statement-breakpoint
CREATE TABLE "opening_plans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"place_id" uuid NOT NULL,
	"weekdays" integer[] NOT NULL,
	"valid_from" date NOT NULL,
	"source" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "opening_plans_weekdays" CHECK ("opening_plans"."weekdays" <@ array[1, 2, 3, 4, 5, 6, 7]),
	CONSTRAINT "opening_plans_source" CHECK (length(trim("opening_plans"."source")) >= 3)
);
--> statement-breakpoint
ALTER TABLE "opening_exceptions" ADD CONSTRAINT "opening_exceptions_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_exceptions" ADD CONSTRAINT "opening_exceptions_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_plans" ADD CONSTRAINT "opening_plans_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_plans" ADD CONSTRAINT "opening_plans_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "opening_exceptions_place" ON "opening_exceptions" USING btree ("place_id","day");--> statement-breakpoint
CREATE INDEX "opening_plans_place" ON "opening_plans" USING btree ("place_id","valid_from");