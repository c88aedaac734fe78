DROP INDEX "consents_business";--> statement-breakpoint
CREATE INDEX "consents_ended" ON "consents" USING btree ("purpose","business_id") WHERE "consents"."withdrawn_at" is not null;--> statement-breakpoint
CREATE INDEX "consents_business" ON "consents" USING btree ("business_id","purpose");