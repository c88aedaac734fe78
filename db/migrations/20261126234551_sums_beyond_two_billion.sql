ALTER TABLE "shift_closings" ALTER COLUMN "counted" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "shift_closings" ALTER COLUMN "expected" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "owner_adjustments" ALTER COLUMN "amount" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "payouts" ALTER COLUMN "amount" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "settlement_lines" ALTER COLUMN "amount" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "settlements" ALTER COLUMN "gross" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "settlements" ALTER COLUMN "cut" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "settlements" ALTER COLUMN "adjusted" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "settlements" ALTER COLUMN "net" SET DATA TYPE bigint;