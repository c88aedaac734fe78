ALTER TABLE "sale_lines" DROP CONSTRAINT "sale_lines_parts_sign";--> statement-breakpoint
ALTER TABLE "sales" DROP CONSTRAINT "sales_place_id_places_id_fk";
--> statement-breakpoint
ALTER TABLE "place_ledgers" DROP CONSTRAINT "place_ledgers_place_id_places_id_fk";
--> statement-breakpoint
ALTER TABLE "stock_movements" DROP CONSTRAINT "stock_movements_batch_id_batches_id_fk";
--> statement-breakpoint
ALTER TABLE "sale_lines" ADD CONSTRAINT "sale_lines_parts_sign" CHECK ("sale_lines"."cut_amount"::bigint * "sale_lines"."owner_amount" >= 0);
--> statement-breakpoint
-- What a row of the ledger is hashed as: moments are written in UTC.
CREATE FUNCTION ledger_entry(entry anyelement) RETURNS jsonb LANGUAGE plpgsql STABLE SET timezone = 'UTC' AS $$
BEGIN
  RETURN to_jsonb(entry);
END $$;
--> statement-breakpoint
-- As before. The application's connections are in UTC already; to set it anew for each row costs more than the hash.
CREATE OR REPLACE FUNCTION chain_to_place() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  entry jsonb := jsonb_strip_nulls(CASE current_setting('TimeZone') WHEN 'UTC' THEN to_jsonb(NEW)
    ELSE ledger_entry(NEW) END - 'hash');
BEGIN
  LOOP
    UPDATE place_ledgers l SET seq = l.seq + 1, hash = encode(sha256(convert_to(
        l.hash || jsonb_set(entry, '{seq}', to_jsonb(l.seq + 1))::text, 'UTF8')), 'hex')
      WHERE l.place_id = NEW.place_id RETURNING l.seq, l.hash INTO NEW.seq, NEW.hash;
    EXIT WHEN FOUND;
    INSERT INTO place_ledgers (place_id) VALUES (NEW.place_id) ON CONFLICT DO NOTHING;
  END LOOP;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- A sale has a shift, which is in the ledger of its place: that has a head.
CREATE OR REPLACE FUNCTION say_late() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM place_ledgers l WHERE l.place_id = NEW.place_id FOR UPDATE;
  NEW.is_late := EXISTS (SELECT FROM shift_closings c WHERE c.shift_id = NEW.shift_id);
  RETURN NEW;
END $$;
--> statement-breakpoint
DROP TRIGGER stock_levels_not_by_hand ON stock_levels;
--> statement-breakpoint
CREATE TRIGGER stock_levels_not_by_hand BEFORE UPDATE OF place_id, batch_id, on_hand ON stock_levels
  FOR EACH ROW EXECUTE FUNCTION refuse_by_hand();
--> statement-breakpoint
DROP FUNCTION judge_sale_line;
--> statement-breakpoint
-- What speaks against selling these units of a batch at a place on that day, beside whose they are, what of a unit is cut
-- and how many of them are there. A batch that nobody knows gives no row.
CREATE FUNCTION judge_sale_line(place uuid, day date, batch uuid, units int, paid int)
RETURNS TABLE (business_id uuid, unit_cut int, there int, on_hand int, price int, doubts text[]) LANGUAGE sql STABLE AS $$
  SELECT b.business_id, round(paid::numeric * coalesce(t.cut, 0) / 10000)::int, least(units, coalesce(s.on_hand, 0)),
    s.on_hand, t.price, array_remove(ARRAY[
      CASE WHEN b.expires_on < day THEN 'kedaluwarsa' END,
      CASE WHEN v.complete IS NOT TRUE OR v.holds_until < day THEN 'legalitas' END,
      CASE WHEN t.price <> paid THEN 'harga' END,
      CASE WHEN coalesce(s.on_hand, 0) < units THEN 'kurang' END], NULL)
  FROM batches b
  LEFT JOIN product_verdicts v ON v.product_id = b.product_id
  LEFT JOIN stock_levels s ON s.batch_id = b.id AND s.place_id = place
  LEFT JOIN LATERAL (
    SELECT x.price, x.cut FROM batch_terms x WHERE x.batch_id = b.id
    ORDER BY x.valid_from > day, abs(x.valid_from - day) LIMIT 1) t ON true
  WHERE b.id = batch
$$;
--> statement-breakpoint
-- Each doubt about judged lines with what its sentence needs.
CREATE FUNCTION describe_doubts(lines jsonb) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_agg(jsonb_build_object('lineId', l.id, 'kind', d.kind,
      'quantity', l.quantity - CASE d.kind WHEN 'kurang' THEN coalesce(l.on_hand, 0) ELSE 0 END,
      'details', CASE d.kind
        WHEN 'kedaluwarsa' THEN jsonb_build_object('pada', b.expires_on)
        WHEN 'legalitas' THEN permits_lost(p.id, coalesce(v.complete, false), v.holds_until)
        WHEN 'harga' THEN jsonb_build_object('dibayar', l."unitPrice", 'seharusnya', l.price)
        WHEN 'kurang' THEN jsonb_build_object('tercatat', coalesce(l.on_hand, 0)) END,
      'product', p.name, 'number', b.number, 'isHere', l.on_hand IS NOT NULL) ORDER BY l.turn, d.turn)
  FROM ROWS FROM (jsonb_to_recordset(lines)
      AS (id uuid, "batchId" uuid, quantity int, "unitPrice" int, on_hand int, price int, doubts text[]))
    WITH ORDINALITY l(id, "batchId", quantity, "unitPrice", on_hand, price, doubts, turn)
  CROSS JOIN LATERAL unnest(l.doubts) WITH ORDINALITY d(kind, turn)
  JOIN batches b ON b.id = l."batchId"
  JOIN products p ON p.id = b.product_id
  LEFT JOIN product_verdicts v ON v.product_id = p.id
$$;
--> statement-breakpoint
-- A sale in one question: lock the place, look, and write. Answers `known`, `held`, `no_shift`, `closed` or `no_goods` and
-- writes nothing; with doubts it writes only what has left already, `isOffline`. Who may ask is decided before it is asked;
-- what was doubtful about that comes along as `notes`. A till that was opened cannot have sold before: then its clock is
-- wrong, and the sale happened at the opening. A place without a head has no shift.
CREATE OR REPLACE FUNCTION post_sale(sale jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  sale_id uuid := sale->>'id';
  place uuid := sale->>'placeId';
  shift uuid := sale->>'shiftId';
  person uuid := sale->>'soldBy';
  moment timestamptz := sale->>'soldAt';
  day date := sale->>'soldOn';
  offline boolean := sale->>'isOffline';
  notes jsonb := coalesce(sale->'notes', '[]');
  there record;
  asked record;
  doubts jsonb := '[]';
  late boolean;
BEGIN
  PERFORM FROM place_ledgers l WHERE l.place_id = place FOR UPDATE;
  SELECT (SELECT s.opened_at FROM shifts s WHERE s.id = shift AND s.place_id = place) AS opened,
      EXISTS (SELECT FROM sales s WHERE s.id = sale_id) AS sale,
      EXISTS (SELECT FROM held_sales h WHERE h.id = sale_id) AS held,
      EXISTS (SELECT FROM shift_closings c WHERE c.shift_id = shift) AS closed
    INTO there;
  IF there.sale THEN RETURN '{"step": "known"}'; END IF;
  IF there.held AND sale->'isHeld' IS NULL THEN RETURN '{"step": "held"}'; END IF;
  IF there.opened IS NULL THEN RETURN '{"step": "no_shift"}'; END IF;
  IF there.closed AND NOT offline THEN RETURN '{"step": "closed"}'; END IF;
  IF offline AND moment < there.opened - interval '10 minutes' THEN
    notes := notes || jsonb_build_object('kind', 'jam', 'details', jsonb_build_object('perangkat', moment));
    moment := there.opened;
    day := (there.opened AT TIME ZONE 'Asia/Jakarta')::date;
  END IF;

  SELECT bool_and(j.business_id IS NOT NULL) AS known, bool_or(j.doubts <> '{}') AS doubted,
      sum(l.quantity::bigint * l."unitPrice") AS total, jsonb_agg(to_jsonb(l) || to_jsonb(j)) AS lines
    INTO asked
    FROM jsonb_to_recordset(sale->'lines')
      l(id uuid, "movementId" uuid, "batchId" uuid, quantity int, "unitPrice" int)
    LEFT JOIN LATERAL judge_sale_line(place, day, l."batchId", l.quantity, l."unitPrice") j ON true;
  IF NOT asked.known THEN RETURN '{"step": "no_goods"}'; END IF;
  IF asked.doubted THEN doubts := describe_doubts(asked.lines); END IF;
  IF asked.doubted AND NOT offline THEN RETURN jsonb_build_object('step', 'doubted', 'doubts', doubts); END IF;
  IF offline THEN doubts := doubts || sold_before_count(place, moment, asked.lines); END IF;
  IF notes <> '[]' THEN
    doubts := doubts || (SELECT jsonb_agg(n || jsonb_build_object(
        'lineId', asked.lines->0->'id', 'quantity', asked.lines->0->'quantity')) FROM jsonb_array_elements(notes) n);
  END IF;

  INSERT INTO sales (id, place_id, shift_id, kind, method, total, tendered, sold_by, sold_at, sold_on, is_offline)
    VALUES (sale_id, place, shift, 'jual', sale->>'method', asked.total, (sale->>'tendered')::int, person, moment, day,
      offline)
    RETURNING is_late INTO late;
  INSERT INTO sale_lines (id, sale_id, place_id, batch_id, business_id, quantity, unit_price, amount, cut_amount,
      owner_amount, sold_on)
    SELECT l.id, sale_id, place, l."batchId", l.business_id, l.quantity, l."unitPrice", l.quantity * l."unitPrice",
      l.quantity * l.unit_cut, l.quantity * (l."unitPrice" - l.unit_cut), day
    FROM jsonb_to_recordset(asked.lines)
      l(id uuid, "batchId" uuid, business_id uuid, quantity int, "unitPrice" int, unit_cut int);
  INSERT INTO stock_movements (id, place_id, batch_id, kind, quantity, sale_line_id, moved_by, at)
    SELECT l."movementId", place, l."batchId", 'jual', -l.there, l.id, person, moment
    FROM jsonb_to_recordset(asked.lines) l(id uuid, "movementId" uuid, "batchId" uuid, there int) WHERE l.there > 0;
  IF doubts <> '[]' THEN
    INSERT INTO discrepancies (id, place_id, sale_line_id, kind, quantity, details)
      SELECT gen_random_uuid(), place, d."lineId", d.kind, d.quantity, d.details
      FROM jsonb_to_recordset(doubts) d("lineId" uuid, kind text, quantity int, details jsonb);
  END IF;
  RETURN jsonb_build_object('step', 'posted', 'isLate', late, 'doubts', doubts);
END $$;
