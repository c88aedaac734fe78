DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['stocktakes', 'stocktake_counts', 'stocktake_lines', 'stocktake_endings']
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION chain_to_place()',
      name || '_chain', name);
    EXECUTE format('CREATE UNIQUE INDEX %I ON %I (place_id, seq)', name || '_place_seq', name);
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()',
      name || '_append_only', name);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()',
      name || '_no_truncate', name);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE FUNCTION refuse_second_stocktake() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM stocktakes s WHERE s.place_id = NEW.place_id AND s.id <> NEW.id
    AND NOT EXISTS (SELECT FROM stocktake_endings e WHERE e.stocktake_id = s.id))
  THEN
    RAISE EXCEPTION 'Masih ada opname yang berjalan di tempat ini.'
      USING ERRCODE = '23505', CONSTRAINT = 'stocktakes_one_open', TABLE = 'stocktakes';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER stocktakes_one_open AFTER INSERT ON stocktakes FOR EACH ROW EXECUTE FUNCTION refuse_second_stocktake();
--> statement-breakpoint
CREATE FUNCTION refuse_count_after_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM stocktake_endings e WHERE e.stocktake_id = NEW.stocktake_id) THEN
    RAISE EXCEPTION 'Opname ini sudah selesai.'
      USING ERRCODE = '23514', CONSTRAINT = 'stocktake_counts_open', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER stocktake_counts_open AFTER INSERT ON stocktake_counts FOR EACH ROW EXECUTE FUNCTION refuse_count_after_end();
--> statement-breakpoint
CREATE TRIGGER stocktake_lines_open AFTER INSERT ON stocktake_lines FOR EACH ROW EXECUTE FUNCTION refuse_count_after_end();
