-- The permits of a product that end on a day, by name and number: what a till says when that day is over.
CREATE FUNCTION permit_ending(product uuid, last_day date) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT string_agg(k.name || ' ' || CASE d.kind
      WHEN 'pirt' THEN regexp_replace(d.number, '^(\d{13})(\d{2})$', '\1-\2') ELSE d.number END, ' dan ' ORDER BY k.position, d.id)
  FROM document_products l
  JOIN documents d ON d.id = l.document_id AND d.state = 'terverifikasi' AND least(d.expires_on, d.ruled_end) = last_day
  JOIN legalitas_kinds k ON k.kind = d.kind
  WHERE l.product_id = product AND l.confirmed_at IS NOT NULL
$$;
--> statement-breakpoint
-- What a doubt about permits says: why they fell, in the sentences of that day, else which ended.
CREATE FUNCTION permits_lost(product uuid, complete boolean, last_day date) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_strip_nulls(CASE WHEN complete THEN
      jsonb_build_object('permit', permit_ending(product, last_day), 'endedOn', last_day)
    ELSE jsonb_build_object('reasons', (SELECT array_to_string(loss.reasons, ' ') FROM verdict_losses loss
      WHERE loss.product_id = product AND loss.regained_on IS NULL ORDER BY loss.lost_on DESC LIMIT 1)) END)
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION judge_sale_line(place uuid, day date, batch uuid, units int, paid int)
RETURNS TABLE (business_id uuid, unit_cut int, there int, doubts jsonb) LANGUAGE sql STABLE AS $$
  SELECT b.business_id, round(paid::numeric * coalesce(t.cut, 0) / 10000)::int, least(units, coalesce(s.on_hand, 0)),
    (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', d.kind, 'quantity', d.quantity, 'details',
        CASE d.kind WHEN 'legalitas' THEN permits_lost(p.id, coalesce(v.complete, false), v.holds_until) ELSE d.details END,
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
