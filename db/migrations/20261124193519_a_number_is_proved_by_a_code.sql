CREATE TABLE "account_phones" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"phone" text NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"code_hash" text,
	"how" text,
	"sent_by" uuid,
	"sent_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	"proved_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "account_phones_how_known" CHECK ("account_phones"."how" in ('pesan', 'loket')),
	CONSTRAINT "account_phones_sent" CHECK (num_nonnulls("account_phones"."code_hash", "account_phones"."how", "account_phones"."sent_by", "account_phones"."sent_at", "account_phones"."expires_at") in (0, 5)),
	CONSTRAINT "account_phones_proved" CHECK ("account_phones"."proved_at" is null or "account_phones"."code_hash" is not null),
	CONSTRAINT "account_phones_not_own" CHECK ("account_phones"."sent_by" <> "account_phones"."user_id")
);
--> statement-breakpoint
ALTER TABLE "claims" DROP CONSTRAINT "claims_by_code_or_officer";--> statement-breakpoint
ALTER TABLE "claims" DROP CONSTRAINT "claims_cause_known";--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "phone_id" uuid;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "into_id" uuid;--> statement-breakpoint
UPDATE "claims" SET "into_id" = "claim_codes"."business_id" FROM "claim_codes" WHERE "claim_codes"."id" = "claims"."code_id" AND "claims"."cause" = 'usaha_ganda';--> statement-breakpoint
ALTER TABLE "account_phones" ADD CONSTRAINT "account_phones_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_phones" ADD CONSTRAINT "account_phones_sent_by_users_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_phones_open_once" ON "account_phones" USING btree ("user_id") WHERE "account_phones"."proved_at" is null and "account_phones"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "account_phones_one_holder" ON "account_phones" USING btree ("phone") WHERE "account_phones"."proved_at" is not null and "account_phones"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "account_phones_user" ON "account_phones" USING btree ("user_id");--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_phone_id_account_phones_id_fk" FOREIGN KEY ("phone_id") REFERENCES "public"."account_phones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_into_id_businesses_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_by_proof_or_officer" CHECK ("claims"."state" = 'menunggu' or num_nonnulls("claims"."code_id", "claims"."phone_id", "claims"."decided_by") > 0);--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_twin_of" CHECK (("claims"."cause" = 'usaha_ganda') = ("claims"."into_id" is not null));--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_cause_known" CHECK ("claims"."cause" in ('kode', 'nomor', 'kode_terpakai', 'ada_pemilik', 'kode_salah', 'tanpa_kode', 'usaha_ganda', 'diperebutkan', 'catatan_disatukan', 'layanan_berhenti', 'petugas_sendiri'));