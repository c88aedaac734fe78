-- One chain for each place: whoever adds a row takes the lock of its head, so the writers of a place take turns.
-- The canonical row is its own JSON without nulls, so that a column added later changes no hash.
CREATE FUNCTION ledger_hash(previous text, entry jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(previous || jsonb_strip_nulls(entry - 'hash')::text, 'UTF8')), 'hex')
$$;
--> statement-breakpoint
CREATE FUNCTION lock_ledger(place uuid) RETURNS place_ledgers LANGUAGE plpgsql AS $$
DECLARE
  head place_ledgers;
BEGIN
  SELECT * INTO head FROM place_ledgers WHERE place_id = place FOR UPDATE;
  IF NOT FOUND THEN
    INSERT INTO place_ledgers (place_id) VALUES (place) ON CONFLICT DO NOTHING;
    SELECT * INTO head FROM place_ledgers WHERE place_id = place FOR UPDATE;
  END IF;
  RETURN head;
END $$;
--> statement-breakpoint
-- The head is moved before the row is in: never INSERT … ON CONFLICT into these tables. Lock, look, then insert.
CREATE FUNCTION chain_to_place() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' AS $$
DECLARE
  head place_ledgers := lock_ledger(NEW.place_id);
BEGIN
  NEW.seq := head.seq + 1;
  NEW.hash := ledger_hash(head.hash, to_jsonb(NEW));
  UPDATE place_ledgers SET seq = NEW.seq, hash = NEW.hash WHERE place_id = NEW.place_id;
  RETURN NEW;
END $$;
--> statement-breakpoint
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['papers', 'batches', 'batch_terms', 'stock_movements', 'discrepancies',
    'discrepancy_resolutions', 'shifts', 'shift_closings', 'sales', 'sale_lines', 'owner_adjustments', 'settlements',
    'settlement_lines', 'payouts']
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION chain_to_place()',
      name || '_chain', name);
    EXECUTE format('CREATE UNIQUE INDEX %I ON %I (place_id, seq)', name || '_place_seq', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['consignment_rules', 'papers', 'batches', 'batch_terms', 'stock_movements',
    'discrepancies', 'discrepancy_resolutions', 'shifts', 'shift_closings', 'sales', 'sale_lines',
    'owner_adjustments', 'settlements', 'settlement_lines', 'payouts']
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()',
      name || '_append_only', name);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()',
      name || '_no_truncate', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- Heads and levels are what triggers made of the rows; nobody sets them by hand.
CREATE FUNCTION refuse_by_hand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() < 2 THEN
    RAISE EXCEPTION 'Baris % hanya ditulis oleh buku besar sendiri.', TG_TABLE_NAME USING ERRCODE = 'GU001';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
--> statement-breakpoint
CREATE TRIGGER place_ledgers_born_empty BEFORE INSERT ON place_ledgers
  FOR EACH ROW WHEN (NEW.seq <> 0 OR NEW.hash <> '') EXECUTE FUNCTION refuse_by_hand();
--> statement-breakpoint
CREATE TRIGGER place_ledgers_not_by_hand BEFORE UPDATE ON place_ledgers
  FOR EACH ROW EXECUTE FUNCTION refuse_by_hand();
--> statement-breakpoint
CREATE TRIGGER place_ledgers_stay BEFORE DELETE ON place_ledgers FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER place_ledgers_no_truncate BEFORE TRUNCATE ON place_ledgers
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER stock_levels_born BEFORE INSERT ON stock_levels FOR EACH ROW EXECUTE FUNCTION refuse_by_hand();
--> statement-breakpoint
CREATE TRIGGER stock_levels_not_by_hand BEFORE UPDATE ON stock_levels
  FOR EACH ROW WHEN ((OLD.place_id, OLD.batch_id, OLD.on_hand) IS DISTINCT FROM (NEW.place_id, NEW.batch_id, NEW.on_hand))
  EXECUTE FUNCTION refuse_by_hand();
--> statement-breakpoint
CREATE TRIGGER stock_levels_stay BEFORE DELETE ON stock_levels FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER stock_levels_no_truncate BEFORE TRUNCATE ON stock_levels
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE FUNCTION move_stock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE stock_levels SET on_hand = on_hand + NEW.quantity WHERE place_id = NEW.place_id AND batch_id = NEW.batch_id;
  IF NOT FOUND THEN
    INSERT INTO stock_levels (place_id, batch_id, on_hand) VALUES (NEW.place_id, NEW.batch_id, NEW.quantity);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER stock_movements_move AFTER INSERT ON stock_movements FOR EACH ROW EXECUTE FUNCTION move_stock();
--> statement-breakpoint
CREATE FUNCTION number_paper() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM lock_ledger(NEW.place_id);
  SELECT coalesce(max(serial), 0) + 1 INTO NEW.serial FROM papers
    WHERE place_id = NEW.place_id AND kind = NEW.kind AND year = NEW.year;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- Triggers fire by name: the number is in before the row is chained.
CREATE TRIGGER papers_a_number BEFORE INSERT ON papers FOR EACH ROW EXECUTE FUNCTION number_paper();
--> statement-breakpoint
CREATE FUNCTION say_late() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM lock_ledger(NEW.place_id);
  NEW.is_late := EXISTS (SELECT FROM shift_closings c WHERE c.shift_id = NEW.shift_id);
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER sales_a_late BEFORE INSERT ON sales FOR EACH ROW EXECUTE FUNCTION say_late();
--> statement-breakpoint
CREATE FUNCTION refuse_second_shift() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM shifts s WHERE s.place_id = NEW.place_id AND s.id <> NEW.id
    AND NOT EXISTS (SELECT FROM shift_closings c WHERE c.shift_id = s.id))
  THEN
    RAISE EXCEPTION 'Masih ada kasir yang terbuka di tempat ini.'
      USING ERRCODE = '23505', CONSTRAINT = 'shifts_one_open', TABLE = 'shifts';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER shifts_one_open AFTER INSERT ON shifts FOR EACH ROW EXECUTE FUNCTION refuse_second_shift();
--> statement-breakpoint
CREATE FUNCTION refuse_wrong_total() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM (SELECT DISTINCT sale_id FROM fresh) f JOIN sales s ON s.id = f.sale_id
    WHERE s.total <> (SELECT sum(l.amount) FROM sale_lines l WHERE l.sale_id = s.id)
      OR s.kind = 'jual' AND EXISTS (SELECT FROM sale_lines l WHERE l.sale_id = s.id AND l.quantity < 0)
      OR EXISTS (SELECT FROM sale_lines l WHERE l.sale_id = s.id AND l.sold_on <> s.sold_on)
  ) THEN
    RAISE EXCEPTION 'Jumlah baris tidak sama dengan jumlah penjualan.'
      USING ERRCODE = '23514', CONSTRAINT = 'sales_total', TABLE = 'sales';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER sale_lines_total AFTER INSERT ON sale_lines
  REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION refuse_wrong_total();
--> statement-breakpoint
CREATE FUNCTION refuse_empty_sale() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM sale_lines l WHERE l.sale_id = NEW.id) THEN
    RAISE EXCEPTION 'Penjualan tanpa barang.' USING ERRCODE = '23514', CONSTRAINT = 'sales_lines', TABLE = 'sales';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER sales_have_lines AFTER INSERT ON sales
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_empty_sale();
--> statement-breakpoint
-- A line that takes back names the line it takes from, at its price and its parts, and never more than is left of it.
CREATE FUNCTION refuse_taking_too_much() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  first sale_lines;
BEGIN
  SELECT * INTO first FROM sale_lines WHERE id = NEW.corrects_line_id;
  IF first.place_id <> NEW.place_id OR first.quantity < 0 OR first.unit_price <> NEW.unit_price
    OR first.cut_amount::bigint * NEW.quantity <> NEW.cut_amount::bigint * first.quantity
    OR first.sale_id <> (SELECT s.corrects_id FROM sales s WHERE s.id = NEW.sale_id)
    OR first.quantity + (SELECT sum(l.quantity) FROM sale_lines l WHERE l.corrects_line_id = first.id) < 0
  THEN
    RAISE EXCEPTION 'Yang dikembalikan lebih dari yang dijual.'
      USING ERRCODE = '23514', CONSTRAINT = 'sale_lines_too_much', TABLE = 'sale_lines';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER sale_lines_not_too_much AFTER INSERT ON sale_lines
  FOR EACH ROW WHEN (NEW.corrects_line_id IS NOT NULL) EXECUTE FUNCTION refuse_taking_too_much();
