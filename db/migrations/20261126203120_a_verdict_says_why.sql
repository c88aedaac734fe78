ALTER TABLE "product_verdicts" ADD COLUMN "reasons" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
UPDATE product_verdicts v SET reasons = loss.reasons FROM verdict_losses loss
WHERE loss.product_id = v.product_id AND loss.regained_on IS NULL AND NOT v.complete;
--> statement-breakpoint
-- Those that may have changed since they fell are worked out anew by the next daily job.
UPDATE product_verdicts SET rules_known = NULL WHERE NOT complete;
--> statement-breakpoint
-- What a doubt about permits says: why the verdict is not complete, else which permit ended.
CREATE OR REPLACE FUNCTION permits_lost(product uuid, complete boolean, last_day date) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_strip_nulls(CASE WHEN complete THEN
      jsonb_build_object('permit', permit_ending(product, last_day), 'endedOn', last_day)
    ELSE jsonb_build_object('reasons', (SELECT nullif(array_to_string(v.reasons, ' '), '') FROM product_verdicts v
      WHERE v.product_id = product)) END)
$$;
