ALTER TABLE "sales" DROP CONSTRAINT "sales_day";
--> statement-breakpoint
ALTER TABLE "sales" DROP CONSTRAINT "sales_second_person";
--> statement-breakpoint
ALTER TABLE "sales" DROP CONSTRAINT "sales_fits";
--> statement-breakpoint
DROP FUNCTION fits_sale;
--> statement-breakpoint
-- A sale takes money, for cash no less than its total; what takes it back gives money, names it, and says why. Its day is
-- that of its moment here, and a second person is another one.
CREATE FUNCTION fits_sale(kind text, method text, total int, tendered int, corrects uuid, reason text, moment timestamptz,
  day date, sold_by uuid, approved_by uuid) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN method IN ('tunai', 'qris', 'transfer') AND day = (moment AT TIME ZONE 'Asia/Jakarta')::date
    AND approved_by IS DISTINCT FROM sold_by AND CASE
      WHEN kind = 'jual' THEN total > 0 AND corrects IS NULL
        AND CASE method WHEN 'tunai' THEN coalesce(tendered >= total, false) ELSE tendered IS NULL END
      WHEN kind IN ('batal', 'refund') THEN total < 0 AND corrects IS NOT NULL AND tendered IS NULL
        AND length(trim(coalesce(reason, ''))) >= 5
      ELSE false END;
END $$;
--> statement-breakpoint
ALTER TABLE "sales" ADD CONSTRAINT "sales_fits" CHECK (fits_sale("sales"."kind", "sales"."method", "sales"."total", "sales"."tendered", "sales"."corrects_id", "sales"."reason", "sales"."sold_at", "sales"."sold_on", "sales"."sold_by", "sales"."approved_by"));
--> statement-breakpoint
-- What a row adds to the chain of its place: itself as text, without the columns at its end that are null, so that a column
-- which is added later changes no hash. No more than STABLE, as convert_to is: else it is called for each row, not read into
-- the statement.
CREATE FUNCTION ledger_hash(previous text, seq bigint, entry text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(previous || seq::text || rtrim(entry, ',)'), 'UTF8')), 'hex')
$$;
--> statement-breakpoint
-- As before, with the row as text instead of JSON, which costs half. Text says moments and days as the connection writes
-- them: one that writes them in another way than the application's writes them so until its transaction ends.
CREATE OR REPLACE FUNCTION chain_to_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  LOOP
    NEW.seq := 0;
    NEW.hash := '';
    UPDATE place_ledgers l SET seq = l.seq + 1, hash = ledger_hash(l.hash, l.seq + 1, NEW::text)
      WHERE l.place_id = NEW.place_id
        AND current_setting('TimeZone') = 'UTC' AND current_setting('DateStyle') LIKE 'ISO%'
      RETURNING l.seq, l.hash INTO NEW.seq, NEW.hash;
    EXIT WHEN FOUND;
    PERFORM set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO', true);
    INSERT INTO place_ledgers (place_id) VALUES (NEW.place_id) ON CONFLICT DO NOTHING;
  END LOOP;
  RETURN NEW;
END $$;
--> statement-breakpoint
DROP FUNCTION ledger_entry;
--> statement-breakpoint
-- A line that somebody wants to sell, with what judge_sale_line says of it.
CREATE TYPE judged_line AS (id uuid, movement_id uuid, batch_id uuid, business_id uuid, quantity int, unit_price int,
  unit_cut int, there int, on_hand int, price int, doubts text[]);
--> statement-breakpoint
DROP FUNCTION describe_doubts;
--> statement-breakpoint
-- Each doubt about judged lines with what its sentence needs.
CREATE FUNCTION describe_doubts(lines judged_line[]) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_agg(jsonb_build_object('lineId', l.id, 'kind', d.kind,
      'quantity', l.quantity - CASE d.kind WHEN 'kurang' THEN coalesce(l.on_hand, 0) ELSE 0 END,
      'details', CASE d.kind
        WHEN 'kedaluwarsa' THEN jsonb_build_object('pada', b.expires_on)
        WHEN 'legalitas' THEN permits_lost(p.id, coalesce(v.complete, false), v.holds_until)
        WHEN 'harga' THEN jsonb_build_object('dibayar', l.unit_price, 'seharusnya', l.price)
        WHEN 'kurang' THEN jsonb_build_object('tercatat', coalesce(l.on_hand, 0)) END,
      'product', p.name, 'number', b.number, 'isHere', l.on_hand IS NOT NULL) ORDER BY l.turn, d.turn)
  FROM unnest(lines) WITH ORDINALITY l(id, movement_id, batch_id, business_id, quantity, unit_price, unit_cut, there,
    on_hand, price, doubts, turn)
  CROSS JOIN LATERAL unnest(l.doubts) WITH ORDINALITY d(kind, turn)
  JOIN batches b ON b.id = l.batch_id
  JOIN products p ON p.id = b.product_id
  LEFT JOIN product_verdicts v ON v.product_id = p.id
$$;
--> statement-breakpoint
DROP FUNCTION sold_before_count;
--> statement-breakpoint
-- As before, of judged lines.
CREATE FUNCTION sold_before_count(place uuid, moment timestamptz, lines judged_line[]) RETURNS jsonb
LANGUAGE sql STABLE AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('kind', 'opname', 'lineId', l.id, 'quantity', least(l.there, c.missing),
    'details', jsonb_build_object('paper', c.paper_id, 'pada', c.day, 'hilang', c.missing))), '[]')
  FROM unnest(lines) l
  CROSS JOIN LATERAL (
    SELECT x.expected - x.counted AS missing, e.paper_id, (e.at AT TIME ZONE 'Asia/Jakarta')::date AS day
    FROM stocktake_lines x
    JOIN stocktake_endings e ON e.stocktake_id = x.stocktake_id AND e.outcome = 'dibukukan'
    WHERE x.batch_id = l.batch_id AND x.place_id = place AND x.counted < x.expected
      AND (SELECT max(k.at) FROM stocktake_counts k WHERE k.stocktake_id = x.stocktake_id AND k.batch_id = x.batch_id) > moment
    ORDER BY e.at LIMIT 1) c
  WHERE l.there > 0
$$;
--> statement-breakpoint
DROP FUNCTION post_sale;
--> statement-breakpoint
-- A sale in one question: lock the place, look, and write. Answers `known`, `held`, `no_shift`, `closed` or `no_goods` and
-- writes nothing; with doubts it writes only what has left already, `offline`. Who may ask is decided before it is asked;
-- what was doubtful about that comes along as `notes`. A till that was opened cannot have sold before: then its clock is
-- wrong, and the sale happened at the opening. A place without a head has no shift. `decided`: it was held, and a person
-- has decided. Its lines alone come as JSON: the number of values in an array would have every sale planned anew.
CREATE FUNCTION post_sale(sale_id uuid, place uuid, shift uuid, way text, cash int, person uuid, moment timestamptz, day date,
  offline boolean, decided boolean, notes jsonb, asked jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  opened timestamptz;
  is_known boolean;
  is_held boolean;
  is_closed boolean;
  are_known boolean;
  are_doubted boolean;
  sum_of_all bigint;
  judged judged_line[];
  doubts jsonb := '[]';
  late boolean;
BEGIN
  PERFORM FROM place_ledgers l WHERE l.place_id = place FOR UPDATE;
  SELECT (SELECT s.opened_at FROM shifts s WHERE s.id = shift AND s.place_id = place),
      EXISTS (SELECT FROM sales s WHERE s.id = sale_id),
      EXISTS (SELECT FROM held_sales h WHERE h.id = sale_id),
      EXISTS (SELECT FROM shift_closings c WHERE c.shift_id = shift)
    INTO opened, is_known, is_held, is_closed;
  IF is_known THEN RETURN '{"step": "known"}'; END IF;
  IF is_held AND NOT decided THEN RETURN '{"step": "held"}'; END IF;
  IF opened IS NULL THEN RETURN '{"step": "no_shift"}'; END IF;
  IF is_closed AND NOT offline THEN RETURN '{"step": "closed"}'; END IF;
  IF offline AND moment < opened - interval '10 minutes' THEN
    notes := notes || jsonb_build_object('kind', 'jam', 'details', jsonb_build_object('perangkat', moment));
    moment := opened;
    day := (opened AT TIME ZONE 'Asia/Jakarta')::date;
  END IF;

  SELECT bool_and(j.business_id IS NOT NULL), bool_or(j.doubts <> '{}'), sum(l.quantity::bigint * l."unitPrice"),
      array_agg(ROW(l.id, l."movementId", l."batchId", j.business_id, l.quantity, l."unitPrice",
        j.unit_cut, j.there, j.on_hand, j.price, j.doubts)::judged_line)
    INTO are_known, are_doubted, sum_of_all, judged
    FROM jsonb_to_recordset(asked) l(id uuid, "movementId" uuid, "batchId" uuid, quantity int, "unitPrice" int)
    LEFT JOIN LATERAL judge_sale_line(place, day, l."batchId", l.quantity, l."unitPrice") j ON true;
  IF NOT are_known THEN RETURN '{"step": "no_goods"}'; END IF;
  IF are_doubted THEN doubts := describe_doubts(judged); END IF;
  IF are_doubted AND NOT offline THEN RETURN jsonb_build_object('step', 'doubted', 'doubts', doubts); END IF;
  IF offline THEN doubts := doubts || sold_before_count(place, moment, judged); END IF;
  IF notes <> '[]' THEN
    doubts := doubts || (SELECT jsonb_agg(n || jsonb_build_object(
        'lineId', judged[1].id, 'quantity', judged[1].quantity)) FROM jsonb_array_elements(notes) n);
  END IF;

  INSERT INTO sales (id, place_id, shift_id, kind, method, total, tendered, sold_by, sold_at, sold_on, is_offline)
    VALUES (sale_id, place, shift, 'jual', way, sum_of_all, cash, person, moment, day, offline)
    RETURNING is_late INTO late;
  INSERT INTO sale_lines (id, sale_id, place_id, batch_id, business_id, quantity, unit_price, amount, cut_amount,
      owner_amount, sold_on)
    SELECT l.id, sale_id, place, l.batch_id, l.business_id, l.quantity, l.unit_price, l.quantity * l.unit_price,
      l.quantity * l.unit_cut, l.quantity * (l.unit_price - l.unit_cut), day
    FROM unnest(judged) l;
  INSERT INTO stock_movements (id, place_id, batch_id, kind, quantity, sale_line_id, moved_by, at)
    SELECT l.movement_id, place, l.batch_id, 'jual', -l.there, l.id, person, moment
    FROM unnest(judged) l WHERE l.there > 0;
  IF doubts <> '[]' THEN
    INSERT INTO discrepancies (id, place_id, sale_line_id, kind, quantity, details)
      SELECT gen_random_uuid(), place, d."lineId", d.kind, d.quantity, d.details
      FROM jsonb_to_recordset(doubts) d("lineId" uuid, kind text, quantity int, details jsonb);
  END IF;
  RETURN jsonb_build_object('step', 'posted', 'isLate', late, 'doubts', doubts);
END $$;
