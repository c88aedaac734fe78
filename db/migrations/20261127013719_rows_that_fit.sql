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
-- Units at a price, each rupiah of which is cut or the owner's; less than none only in what takes a line back.
CREATE FUNCTION fits_sale_line(quantity int, price int, amount int, cut int, owner int, corrects uuid) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN quantity <> 0 AND abs(quantity) <= 100000 AND (quantity < 0) = (corrects IS NOT NULL)
    AND price BETWEEN 1 AND 1000000000 AND amount = quantity::bigint * price
    AND amount = cut::bigint + owner AND cut::bigint * owner >= 0;
END $$;
--> statement-breakpoint
-- Whoever writes a sale has locked the place, so a closing is there or comes after it.
CREATE OR REPLACE FUNCTION say_late() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.is_late := EXISTS (SELECT FROM shift_closings c WHERE c.shift_id = NEW.shift_id);
  RETURN NEW;
END $$;
--> statement-breakpoint
ALTER TABLE "sale_lines" DROP CONSTRAINT "sale_lines_quantity";--> statement-breakpoint
ALTER TABLE "sale_lines" DROP CONSTRAINT "sale_lines_sign";--> statement-breakpoint
ALTER TABLE "sale_lines" DROP CONSTRAINT "sale_lines_price";--> statement-breakpoint
ALTER TABLE "sale_lines" DROP CONSTRAINT "sale_lines_amount";--> statement-breakpoint
ALTER TABLE "sale_lines" DROP CONSTRAINT "sale_lines_parts";--> statement-breakpoint
ALTER TABLE "sale_lines" DROP CONSTRAINT "sale_lines_parts_sign";--> statement-breakpoint
ALTER TABLE "sales" DROP CONSTRAINT "sales_kind_known";--> statement-breakpoint
ALTER TABLE "sales" DROP CONSTRAINT "sales_method_known";--> statement-breakpoint
ALTER TABLE "sales" DROP CONSTRAINT "sales_sign";--> statement-breakpoint
ALTER TABLE "sales" DROP CONSTRAINT "sales_correction";--> statement-breakpoint
ALTER TABLE "sales" DROP CONSTRAINT "sales_cash";--> statement-breakpoint
ALTER TABLE "stock_movements" DROP CONSTRAINT "stock_movements_kind_known";--> statement-breakpoint
ALTER TABLE "stock_movements" DROP CONSTRAINT "stock_movements_source";--> statement-breakpoint
ALTER TABLE "stock_movements" DROP CONSTRAINT "stock_movements_sign";--> statement-breakpoint
ALTER TABLE "stock_movements" DROP CONSTRAINT "stock_movements_place_id_places_id_fk";
--> statement-breakpoint
DROP INDEX "stock_movements_place";--> statement-breakpoint
DROP INDEX "sale_lines_corrects";--> statement-breakpoint
DROP INDEX "sales_corrects";--> statement-breakpoint
DROP INDEX "stock_movements_paper";--> statement-breakpoint
CREATE INDEX "sale_lines_corrects" ON "sale_lines" USING btree ("corrects_line_id") WHERE "sale_lines"."corrects_line_id" is not null;--> statement-breakpoint
CREATE INDEX "sales_corrects" ON "sales" USING btree ("corrects_id") WHERE "sales"."corrects_id" is not null;--> statement-breakpoint
CREATE INDEX "stock_movements_paper" ON "stock_movements" USING btree ("paper_id") WHERE "stock_movements"."paper_id" is not null;--> statement-breakpoint
ALTER TABLE "sale_lines" ADD CONSTRAINT "sale_lines_fits" CHECK (fits_sale_line("sale_lines"."quantity", "sale_lines"."unit_price", "sale_lines"."amount", "sale_lines"."cut_amount", "sale_lines"."owner_amount", "sale_lines"."corrects_line_id"));--> statement-breakpoint
ALTER TABLE "sales" ADD CONSTRAINT "sales_fits" CHECK (fits_sale("sales"."kind", "sales"."method", "sales"."total", "sales"."tendered", "sales"."corrects_id", "sales"."reason"));--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_fits" CHECK (fits_movement("stock_movements"."kind", "stock_movements"."quantity", "stock_movements"."paper_id", "stock_movements"."sale_line_id", "stock_movements"."discrepancy_id"));