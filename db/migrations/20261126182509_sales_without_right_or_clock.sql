CREATE TABLE "held_sale_decisions" (
	"sale_id" uuid PRIMARY KEY NOT NULL,
	"outcome" text NOT NULL,
	"reason" text NOT NULL,
	"decided_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "held_sale_decisions_outcome_known" CHECK ("held_sale_decisions"."outcome" in ('dibukukan', 'tidak_dibukukan')),
	CONSTRAINT "held_sale_decisions_why" CHECK (length(trim("held_sale_decisions"."reason")) >= 5)
);
--> statement-breakpoint
CREATE TABLE "held_sales" (
	"id" uuid PRIMARY KEY NOT NULL,
	"place_id" uuid NOT NULL,
	"sold_by" uuid NOT NULL,
	"delivered_by" uuid NOT NULL,
	"reason" text NOT NULL,
	"sale" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "held_sales_reason_known" CHECK ("held_sales"."reason" in ('terlambat', 'sesudah_dicabut'))
);
--> statement-breakpoint
ALTER TABLE "discrepancies" DROP CONSTRAINT "discrepancies_kind_known";--> statement-breakpoint
ALTER TABLE "held_sale_decisions" ADD CONSTRAINT "held_sale_decisions_sale_id_held_sales_id_fk" FOREIGN KEY ("sale_id") REFERENCES "public"."held_sales"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_sale_decisions" ADD CONSTRAINT "held_sale_decisions_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_sales" ADD CONSTRAINT "held_sales_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_sales" ADD CONSTRAINT "held_sales_sold_by_users_id_fk" FOREIGN KEY ("sold_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_sales" ADD CONSTRAINT "held_sales_delivered_by_users_id_fk" FOREIGN KEY ("delivered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "held_sales_place" ON "held_sales" USING btree ("place_id","at");--> statement-breakpoint
ALTER TABLE "discrepancies" ADD CONSTRAINT "discrepancies_kind_known" CHECK ("discrepancies"."kind" in ('kurang', 'harga', 'kedaluwarsa', 'legalitas', 'wewenang', 'jam'));--> statement-breakpoint
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['held_sales', 'held_sale_decisions'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()',
      name || '_append_only', name);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()',
      name || '_no_truncate', name);
  END LOOP;
END $$;
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
