CREATE TABLE "home_regencies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"valid_from" date NOT NULL,
	"source" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "home_regencies_code" CHECK ("home_regencies"."code" ~ '^[1-9][0-9]{3}$'),
	CONSTRAINT "home_regencies_source" CHECK (length(btrim("home_regencies"."source")) >= 8)
);
--> statement-breakpoint
CREATE TABLE "kind_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"pattern" text,
	"example" text,
	"valid_months" integer,
	"issuer" text NOT NULL,
	"public_check" text,
	"help" text NOT NULL,
	"valid_from" date NOT NULL,
	"source" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "kind_rules_months" CHECK ("kind_rules"."valid_months" between 1 and 600),
	CONSTRAINT "kind_rules_example" CHECK (("kind_rules"."pattern" is null) = ("kind_rules"."example" is null)),
	CONSTRAINT "kind_rules_pattern" CHECK ("kind_rules"."example" ~ "kind_rules"."pattern"),
	CONSTRAINT "kind_rules_source" CHECK (length(btrim("kind_rules"."source")) >= 8)
);
--> statement-breakpoint
ALTER TABLE "home_regencies" ADD CONSTRAINT "home_regencies_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kind_rules" ADD CONSTRAINT "kind_rules_kind_legalitas_kinds_kind_fk" FOREIGN KEY ("kind") REFERENCES "public"."legalitas_kinds"("kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kind_rules" ADD CONSTRAINT "kind_rules_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "kind_rules_kind" ON "kind_rules" USING btree ("kind","valid_from");--> statement-breakpoint
ALTER TABLE "legalitas_kinds" DROP COLUMN "issuer";--> statement-breakpoint
ALTER TABLE "legalitas_kinds" DROP COLUMN "pattern";--> statement-breakpoint
ALTER TABLE "legalitas_kinds" DROP COLUMN "valid_months";--> statement-breakpoint
ALTER TABLE "legalitas_kinds" DROP COLUMN "public_check";--> statement-breakpoint
ALTER TABLE "legalitas_kinds" DROP COLUMN "help";--> statement-breakpoint
CREATE TRIGGER kind_rules_append_only BEFORE UPDATE OR DELETE ON kind_rules
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER kind_rules_no_truncate BEFORE TRUNCATE ON kind_rules
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER home_regencies_append_only BEFORE UPDATE OR DELETE ON home_regencies
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER home_regencies_no_truncate BEFORE TRUNCATE ON home_regencies
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
