ALTER TABLE "role_grants" ADD COLUMN "revoked_reason" text;--> statement-breakpoint
CREATE INDEX "access_links_user" ON "access_links" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_at" ON "sign_in_attempts" USING btree ("at");--> statement-breakpoint
CREATE INDEX "users_name" ON "users" USING btree (lower("name"),"id");--> statement-breakpoint
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_revoked_why" CHECK (("role_grants"."revoked_at" is null) = ("role_grants"."revoked_reason" is null));--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_blocked_why" CHECK (("users"."blocked_at" is null) = ("users"."blocked_reason" is null));