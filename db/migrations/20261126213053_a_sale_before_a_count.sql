ALTER TABLE "discrepancies" DROP CONSTRAINT "discrepancies_kind_known";--> statement-breakpoint
ALTER TABLE "discrepancy_resolutions" DROP CONSTRAINT "discrepancy_resolutions_outcome_known";--> statement-breakpoint
CREATE INDEX "stock_movements_explaining" ON "stock_movements" USING btree ("discrepancy_id") WHERE "stock_movements"."discrepancy_id" is not null;--> statement-breakpoint
ALTER TABLE "discrepancies" ADD CONSTRAINT "discrepancies_kind_known" CHECK ("discrepancies"."kind" in ('kurang', 'opname', 'harga', 'kedaluwarsa', 'legalitas', 'wewenang', 'jam'));--> statement-breakpoint
ALTER TABLE "discrepancy_resolutions" ADD CONSTRAINT "discrepancy_resolutions_outcome_known" CHECK ("discrepancy_resolutions"."outcome" in ('batch_lain', 'memang_ada', 'hilang', 'kembali', 'diterima', 'dibatalkan'));--> statement-breakpoint
-- Lines of a late sale whose units a count, made after the sale and posted before it came, has booked as missing: they
-- would leave the shelf twice. The first such count is meant; only what did leave the shelf, and only what it missed.
CREATE FUNCTION sold_before_count(place uuid, moment timestamptz, lines jsonb) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('kind', 'opname', 'lineId', l.id, 'quantity', least(l.there, c.missing),
    'details', jsonb_build_object('paper', c.paper_id, 'pada', c.day, 'hilang', c.missing))), '[]')
  FROM jsonb_to_recordset(lines) l(id uuid, "batchId" uuid, there int)
  CROSS JOIN LATERAL (
    SELECT x.expected - x.counted AS missing, e.paper_id, (e.at AT TIME ZONE 'Asia/Jakarta')::date AS day
    FROM stocktake_lines x
    JOIN stocktake_endings e ON e.stocktake_id = x.stocktake_id AND e.outcome = 'dibukukan'
    WHERE x.batch_id = l."batchId" AND x.place_id = place AND x.counted < x.expected
      AND (SELECT max(k.at) FROM stocktake_counts k WHERE k.stocktake_id = x.stocktake_id AND k.batch_id = x.batch_id) > moment
    ORDER BY e.at LIMIT 1) c
  WHERE l.there > 0
$$;
--> statement-breakpoint
-- A sale in one question: lock the place, look, and write. Answers `known`, `held`, `no_shift`, `closed` or `no_goods` and
-- writes nothing; with doubts it writes only what has left already, `isOffline`. Who may ask is decided before it is asked;
-- what was doubtful about that comes along as `notes`. A till that was opened cannot have sold before: then its clock is
-- wrong, and the sale happened at the opening.
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
  opened timestamptz;
  refusal text;
  line record;
  judged record;
  lines jsonb := '[]';
  doubts jsonb := '[]';
  late boolean;
BEGIN
  PERFORM lock_ledger(place);
  SELECT s.opened_at INTO opened FROM shifts s WHERE s.id = shift AND s.place_id = place;
  refusal := CASE
    WHEN EXISTS (SELECT FROM sales s WHERE s.id = sale_id) THEN 'known'
    WHEN sale->'isHeld' IS NULL AND EXISTS (SELECT FROM held_sales h WHERE h.id = sale_id) THEN 'held'
    WHEN opened IS NULL THEN 'no_shift'
    WHEN NOT offline AND EXISTS (SELECT FROM shift_closings c WHERE c.shift_id = shift) THEN 'closed' END;
  IF refusal IS NOT NULL THEN RETURN jsonb_build_object('step', refusal); END IF;
  IF offline AND moment < opened - interval '10 minutes' THEN
    notes := notes || jsonb_build_object('kind', 'jam', 'details', jsonb_build_object('perangkat', moment));
    moment := opened;
    day := (opened AT TIME ZONE 'Asia/Jakarta')::date;
  END IF;

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
  IF offline THEN doubts := doubts || sold_before_count(place, moment, lines); END IF;
  doubts := doubts || (SELECT coalesce(jsonb_agg(n || jsonb_build_object(
      'lineId', lines->0->'id', 'quantity', lines->0->'quantity')), '[]') FROM jsonb_array_elements(notes) n);

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
