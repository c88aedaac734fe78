ALTER TABLE "case_steps" ADD COLUMN "code" text;--> statement-breakpoint
ALTER TABLE "case_steps" ADD COLUMN "letter_id" uuid;--> statement-breakpoint
ALTER TABLE "case_steps" ADD CONSTRAINT "case_steps_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_steps_letter" ON "case_steps" USING btree ("letter_id") WHERE "case_steps"."letter_id" is not null;--> statement-breakpoint
ALTER TABLE "case_steps" ADD CONSTRAINT "case_steps_code_known" CHECK ("case_steps"."code" in ('surat_merek'));--> statement-breakpoint
ALTER TABLE "case_steps" ADD CONSTRAINT "case_steps_by_letter" CHECK ("case_steps"."letter_id" is null or "case_steps"."done_at" is not null);--> statement-breakpoint
-- Cases that are open began with the first plan for a trademark, whose second step asks for the letter.
UPDATE case_steps s SET code = 'surat_merek' FROM assistance_cases c JOIN step_plans p ON p.id = c.plan_id
  WHERE c.id = s.case_id AND c.closed_at IS NULL AND p.kind = 'merek' AND p.version = 1 AND s.position = 2;
