-- A permit as it is said: its kind and its number, as printed on the label.
CREATE FUNCTION permit_words(kind text, kind_name text, number text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT kind_name || ' ' || CASE WHEN kind = 'pirt' AND length(number) = 15 THEN overlay(number placing '-' from 14 for 0) ELSE number END
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION permit_ending(product uuid, last_day date) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT string_agg(permit_words(d.kind, k.name, d.number), ' dan ' ORDER BY k.position, d.id)
  FROM document_products l
  JOIN documents d ON d.id = l.document_id AND d.state = 'terverifikasi' AND least(d.expires_on, d.ruled_end) = last_day
  JOIN legalitas_kinds k ON k.kind = d.kind
  WHERE l.product_id = product AND l.confirmed_at IS NOT NULL
$$;
