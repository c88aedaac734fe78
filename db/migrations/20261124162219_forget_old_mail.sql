CREATE INDEX "mails_over" ON "mails" USING btree ("created_at") WHERE "mails"."state" <> 'menunggu';--> statement-breakpoint
CREATE INDEX "notice_deliveries_over" ON "notice_deliveries" USING btree ("changed_at") WHERE "notice_deliveries"."state" <> 'menunggu';--> statement-breakpoint
ALTER TABLE "consents" DROP COLUMN "edition";