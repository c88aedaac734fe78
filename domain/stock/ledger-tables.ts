/** Every table whose rows are tied into the chain of their place, and the column that names a row. */
export const ledgerTables = [
  { name: "papers", key: "id" },
  { name: "batches", key: "id" },
  { name: "batch_terms", key: "id" },
  { name: "stock_movements", key: "id" },
  { name: "discrepancies", key: "id" },
  { name: "discrepancy_resolutions", key: "discrepancy_id" },
  { name: "shifts", key: "id" },
  { name: "shift_closings", key: "shift_id" },
  { name: "sales", key: "id" },
  { name: "sale_lines", key: "id" },
  { name: "owner_adjustments", key: "id" },
  { name: "settlements", key: "id" },
  { name: "settlement_lines", key: "id" },
  { name: "payouts", key: "id" },
] as const;
