-- One row of a chain costs one update of its head, which is also the lock under which the writers of a place take turns.
CREATE OR REPLACE FUNCTION chain_to_place() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' AS $$
DECLARE
  entry jsonb := jsonb_strip_nulls(to_jsonb(NEW) - 'hash');
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
CREATE OR REPLACE FUNCTION refuse_wrong_total() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM fresh f JOIN sales s ON s.id = f.sale_id
    WHERE f.sold_on <> s.sold_on OR f.quantity < 0 AND s.kind = 'jual'
      OR s.total <> (SELECT sum(l.amount) FROM sale_lines l WHERE l.sale_id = s.id)
  ) THEN
    RAISE EXCEPTION 'Jumlah baris tidak sama dengan jumlah penjualan.'
      USING ERRCODE = '23514', CONSTRAINT = 'sales_total', TABLE = 'sales';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- What speaks against selling these units of a batch at a place on that day, beside whose they are, what of a unit is cut
-- and how many of them are there. A batch that nobody knows gives no row.
CREATE FUNCTION judge_sale_line(place uuid, day date, batch uuid, units int, paid int)
RETURNS TABLE (business_id uuid, unit_cut int, there int, doubts jsonb) LANGUAGE sql STABLE AS $$
  SELECT b.business_id, round(paid::numeric * coalesce(t.cut, 0) / 10000)::int, least(units, coalesce(s.on_hand, 0)),
    (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', d.kind, 'quantity', d.quantity, 'details', d.details,
        'product', p.name, 'number', b.number, 'isHere', s.on_hand IS NOT NULL) ORDER BY d.turn), '[]')
      FROM (VALUES
        (1, 'kedaluwarsa', b.expires_on < day, units, jsonb_build_object('pada', b.expires_on)),
        (2, 'legalitas', v.complete IS NOT TRUE OR v.holds_until < day, units, '{}'),
        (3, 'harga', t.price <> paid, units, jsonb_build_object('dibayar', paid, 'seharusnya', t.price)),
        (4, 'kurang', coalesce(s.on_hand, 0) < units, units - coalesce(s.on_hand, 0),
          jsonb_build_object('tercatat', coalesce(s.on_hand, 0)))
      ) d(turn, kind, is_so, quantity, details) WHERE d.is_so)
  FROM batches b
  JOIN products p ON p.id = b.product_id
  LEFT JOIN product_verdicts v ON v.product_id = p.id
  LEFT JOIN stock_levels s ON s.batch_id = b.id AND s.place_id = place
  LEFT JOIN LATERAL (
    SELECT x.price, x.cut FROM batch_terms x WHERE x.batch_id = b.id
    ORDER BY x.valid_from > day, abs(x.valid_from - day) LIMIT 1) t ON true
  WHERE b.id = batch
$$;
--> statement-breakpoint
-- A sale in one question: lock the place, look, and write. Answers `known`, `no_shift`, `closed` or `no_goods` and writes
-- nothing; with doubts it writes only what has left already, `isOffline`. Who may ask is decided before it is asked.
CREATE FUNCTION post_sale(sale jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  sale_id uuid := sale->>'id';
  place uuid := sale->>'placeId';
  shift uuid := sale->>'shiftId';
  person uuid := sale->>'soldBy';
  moment timestamptz := sale->>'soldAt';
  day date := sale->>'soldOn';
  offline boolean := sale->>'isOffline';
  refusal text;
  line record;
  judged record;
  lines jsonb := '[]';
  doubts jsonb := '[]';
  late boolean;
BEGIN
  PERFORM lock_ledger(place);
  refusal := CASE
    WHEN EXISTS (SELECT FROM sales s WHERE s.id = sale_id) THEN 'known'
    WHEN NOT EXISTS (SELECT FROM shifts s WHERE s.id = shift AND s.place_id = place) THEN 'no_shift'
    WHEN NOT offline AND EXISTS (SELECT FROM shift_closings c WHERE c.shift_id = shift) THEN 'closed' END;
  IF refusal IS NOT NULL THEN RETURN jsonb_build_object('step', refusal); END IF;

  FOR line IN SELECT * FROM jsonb_to_recordset(sale->'lines')
    l(id uuid, "movementId" uuid, "batchId" uuid, quantity int, "unitPrice" int)
  LOOP
    SELECT * INTO judged FROM judge_sale_line(place, day, line."batchId", line.quantity, line."unitPrice");
    IF NOT FOUND THEN RETURN '{"step": "no_goods"}'; END IF;
    lines := lines || (to_jsonb(line) || to_jsonb(judged));
    doubts := doubts || (SELECT coalesce(jsonb_agg(d || jsonb_build_object('lineId', line.id)), '[]')
      FROM jsonb_array_elements(judged.doubts) d);
  END LOOP;
  IF NOT offline AND doubts <> '[]' THEN RETURN jsonb_build_object('step', 'doubted', 'doubts', doubts); END IF;

  INSERT INTO sales (id, place_id, shift_id, kind, method, total, tendered, sold_by, sold_at, sold_on, is_offline)
    SELECT sale_id, place, shift, 'jual', sale->>'method', sum(l.quantity::bigint * l."unitPrice"),
      (sale->>'tendered')::int, person, moment, day, offline
    FROM jsonb_to_recordset(lines) l(quantity int, "unitPrice" int)
    RETURNING is_late INTO late;
  INSERT INTO sale_lines (id, sale_id, place_id, batch_id, business_id, quantity, unit_price, amount, cut_amount,
      owner_amount, sold_on)
    SELECT l.id, sale_id, place, l."batchId", l.business_id, l.quantity, l."unitPrice", l.quantity * l."unitPrice",
      l.quantity * l.unit_cut, l.quantity * (l."unitPrice" - l.unit_cut), day
    FROM jsonb_to_recordset(lines)
      l(id uuid, "batchId" uuid, business_id uuid, quantity int, "unitPrice" int, unit_cut int);
  INSERT INTO stock_movements (id, place_id, batch_id, kind, quantity, sale_line_id, moved_by, at)
    SELECT l."movementId", place, l."batchId", 'jual', -l.there, l.id, person, moment
    FROM jsonb_to_recordset(lines) l(id uuid, "movementId" uuid, "batchId" uuid, there int) WHERE l.there > 0;
  IF doubts <> '[]' THEN
    INSERT INTO discrepancies (id, place_id, sale_line_id, kind, quantity, details)
      SELECT gen_random_uuid(), place, d."lineId", d.kind, d.quantity, d.details
      FROM jsonb_to_recordset(doubts) d("lineId" uuid, kind text, quantity int, details jsonb);
  END IF;
  RETURN jsonb_build_object('step', 'posted', 'isLate', late, 'doubts', doubts);
END $$;
