-- Which way units of a kind of movement go, and what it names.
CREATE FUNCTION fits_movement(kind text, quantity int, paper uuid, sale_line uuid, discrepancy uuid) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN CASE
    WHEN kind = 'jual' THEN quantity < 0 AND sale_line IS NOT NULL AND paper IS NULL
    WHEN kind IN ('batal', 'refund') THEN quantity > 0 AND sale_line IS NOT NULL AND paper IS NULL
    WHEN kind IN ('masuk', 'pindah_masuk') THEN quantity > 0 AND paper IS NOT NULL AND sale_line IS NULL
    WHEN kind IN ('pindah_keluar', 'retur', 'musnah') THEN quantity < 0 AND paper IS NOT NULL AND sale_line IS NULL
    WHEN kind = 'opname' THEN quantity <> 0 AND paper IS NOT NULL AND sale_line IS NULL
    WHEN kind = 'selisih' THEN quantity <> 0 AND discrepancy IS NOT NULL
    ELSE false END;
END $$;
--> statement-breakpoint
-- A sale takes money, for cash no less than its total; what takes it back gives money, names it, and says why.
CREATE FUNCTION fits_sale(kind text, method text, total int, tendered int, corrects uuid, reason text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN method IN ('tunai', 'qris', 'transfer') AND CASE
    WHEN kind = 'jual' THEN total > 0 AND corrects IS NULL
      AND CASE method WHEN 'tunai' THEN coalesce(tendered >= total, false) ELSE tendered IS NULL END
    WHEN kind IN ('batal', 'refund') THEN total < 0 AND corrects IS NOT NULL AND tendered IS NULL
      AND length(trim(coalesce(reason, ''))) >= 5
    ELSE false END;
END $$;
--> statement-breakpoint
-- Whoever writes a sale has locked the place, so a closing is there or comes after it.
CREATE OR REPLACE FUNCTION say_late() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.is_late := EXISTS (SELECT FROM shift_closings c WHERE c.shift_id = NEW.shift_id);
  RETURN NEW;
END $$;
--> statement-breakpoint
ALTER TABLE "sales" DROP CONSTRAINT "sales_kind_known";--> statement-breakpoint
ALTER TABLE "sales" DROP CONSTRAINT "sales_method_known";--> statement-breakpoint
ALTER TABLE "sales" DROP CONSTRAINT "sales_sign";--> statement-breakpoint
ALTER TABLE "sales" DROP CONSTRAINT "sales_correction";--> statement-breakpoint
ALTER TABLE "sales" DROP CONSTRAINT "sales_cash";--> statement-breakpoint
ALTER TABLE "stock_movements" DROP CONSTRAINT "stock_movements_kind_known";--> statement-breakpoint
ALTER TABLE "stock_movements" DROP CONSTRAINT "stock_movements_source";--> statement-breakpoint
ALTER TABLE "stock_movements" DROP CONSTRAINT "stock_movements_sign";--> statement-breakpoint
ALTER TABLE "sales" ADD CONSTRAINT "sales_fits" CHECK (fits_sale("sales"."kind", "sales"."method", "sales"."total", "sales"."tendered", "sales"."corrects_id", "sales"."reason"));--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_fits" CHECK (fits_movement("stock_movements"."kind", "stock_movements"."quantity", "stock_movements"."paper_id", "stock_movements"."sale_line_id", "stock_movements"."discrepancy_id"));