import { sql } from "drizzle-orm";
import { bigint, check, date, foreignKey, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, known, oneOf } from "../columns";
import { businesses } from "./businesses";
import { chained, papers } from "./consignments";
import { files } from "./files";
import { users } from "./people";
import { places } from "./places";
import { saleLines, shifts } from "./sales";

/** The office's part of what an owner lost, by the rule in force on that day. */
export const ownerAdjustments = pgTable(
  "owner_adjustments",
  {
    id: id(),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    businessId: uuid()
      .notNull()
      .references(() => businesses.id),
    paperId: uuid()
      .notNull()
      .references(() => papers.id),
    amount: bigint({ mode: "number" }).notNull(),
    reason: text().notNull(),
    on: date().notNull(),
    ...chained(),
  },
  (t) => [
    unique("owner_adjustments_of_owner").on(t.id, t.placeId, t.businessId),
    index("owner_adjustments_owner").on(t.businessId, t.placeId),
    check("owner_adjustments_amount", sql`${t.amount} <> 0`),
  ],
);

/** What one owner is owed by one place up to a day, made of lines that no other settlement has. */
export const settlements = pgTable(
  "settlements",
  {
    id: id(),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    businessId: uuid()
      .notNull()
      .references(() => businesses.id),
    through: date().notNull(),
    gross: bigint({ mode: "number" }).notNull(),
    cut: bigint({ mode: "number" }).notNull(),
    adjusted: bigint({ mode: "number" }).notNull(),
    net: bigint({ mode: "number" }).notNull(),
    /** The day on which payment was promised, by the setting in force. */
    dueOn: date().notNull(),
    madeBy: uuid()
      .notNull()
      .references(() => users.id),
    at: createdAt(),
    ...chained(),
  },
  (t) => [
    unique("settlements_of_owner").on(t.id, t.placeId, t.businessId),
    unique("settlements_net_of").on(t.id, t.placeId, t.net),
    index("settlements_place").on(t.placeId, t.at),
    index("settlements_business").on(t.businessId, t.at),
    check("settlements_net", sql`${t.net} = ${t.gross} - ${t.cut} + ${t.adjusted} and ${t.net} > 0`),
  ],
);

/** A sale line or an adjustment in a settlement: each at most once, ever. */
export const settlementLines = pgTable(
  "settlement_lines",
  {
    id: id(),
    settlementId: uuid().notNull(),
    placeId: uuid().notNull(),
    businessId: uuid().notNull(),
    saleLineId: uuid(),
    adjustmentId: uuid(),
    amount: bigint({ mode: "number" }).notNull(),
    ...chained(),
  },
  (t) => [
    unique("settlement_lines_sale_once").on(t.saleLineId),
    unique("settlement_lines_adjustment_once").on(t.adjustmentId),
    index("settlement_lines_settlement").on(t.settlementId),
    foreignKey({
      name: "settlement_lines_settlement_same",
      columns: [t.settlementId, t.placeId, t.businessId],
      foreignColumns: [settlements.id, settlements.placeId, settlements.businessId],
    }),
    foreignKey({
      name: "settlement_lines_sale_same",
      columns: [t.saleLineId, t.placeId, t.businessId],
      foreignColumns: [saleLines.id, saleLines.placeId, saleLines.businessId],
    }),
    foreignKey({
      name: "settlement_lines_adjustment_same",
      columns: [t.adjustmentId, t.placeId, t.businessId],
      foreignColumns: [ownerAdjustments.id, ownerAdjustments.placeId, ownerAdjustments.businessId],
    }),
    check("settlement_lines_one", sql`(${t.saleLineId} is null) <> (${t.adjustmentId} is null)`),
  ],
);

/** A settlement paid: once, its whole net, with the number of a receipt. */
export const payouts = pgTable(
  "payouts",
  {
    id: id(),
    settlementId: uuid().notNull(),
    placeId: uuid().notNull(),
    paperId: uuid().notNull(),
    amount: bigint({ mode: "number" }).notNull(),
    method: oneOf(["tunai", "transfer"]).notNull(),
    /** Number of the transfer. */
    reference: text(),
    proofId: uuid().references(() => files.id),
    /** The till whose drawer the cash was taken from, if it was. */
    shiftId: uuid(),
    paidBy: uuid()
      .notNull()
      .references(() => users.id),
    paidAt: createdAt(),
    ...chained(),
  },
  (t) => [
    known(t.method),
    unique("payouts_once").on(t.settlementId),
    unique("payouts_proof_once").on(t.proofId),
    foreignKey({
      name: "payouts_of_net",
      columns: [t.settlementId, t.placeId, t.amount],
      foreignColumns: [settlements.id, settlements.placeId, settlements.net],
    }),
    index("payouts_shift").on(t.shiftId).where(sql`${t.shiftId} is not null`),
    foreignKey({
      name: "payouts_shift_here",
      columns: [t.shiftId, t.placeId],
      foreignColumns: [shifts.id, shifts.placeId],
    }),
    check("payouts_from_drawer", sql`${t.shiftId} is null or ${t.method} = 'tunai'`),
    foreignKey({ name: "payouts_paper", columns: [t.paperId, t.placeId], foreignColumns: [papers.id, papers.placeId] }),
    check(
      "payouts_transfer_proof",
      sql`${t.method} = 'tunai' or length(trim(coalesce(${t.reference}, ''))) >= 3 or ${t.proofId} is not null`,
    ),
  ],
);
