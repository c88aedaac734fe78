import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, id, moment, oneOf } from "../columns";
import { batches, chained } from "./consignments";
import { users } from "./people";
import { places } from "./places";

/** A till opened by a person with a float of cash. */
export const shifts = pgTable(
  "shifts",
  {
    id: id(),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    openedBy: uuid()
      .notNull()
      .references(() => users.id),
    openedAt: createdAt(),
    float: integer().notNull(),
    ...chained(),
  },
  (t) => [
    unique("shifts_of_place").on(t.id, t.placeId),
    index("shifts_place").on(t.placeId, t.openedAt),
    check("shifts_float", sql`${t.float} between 0 and 100000000`),
  ],
);

/** Cash counted at the end of a shift, beside what the ledger says. It closes the count, never a sale. */
export const shiftClosings = pgTable(
  "shift_closings",
  {
    shiftId: uuid().primaryKey(),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    closedBy: uuid()
      .notNull()
      .references(() => users.id),
    closedAt: createdAt(),
    /** Pieces by denomination. */
    pieces: jsonb().$type<Record<string, number>>().notNull(),
    counted: bigint({ mode: "number" }).notNull(),
    expected: bigint({ mode: "number" }).notNull(),
    reason: text(),
    ...chained(),
  },
  (t) => [
    foreignKey({
      name: "shift_closings_shift",
      columns: [t.shiftId, t.placeId],
      foreignColumns: [shifts.id, shifts.placeId],
    }),
    check("shift_closings_counted", sql`${t.counted} >= 0`),
    check("shift_closings_why", sql`${t.counted} = ${t.expected} or length(trim(coalesce(${t.reason}, ''))) >= 5`),
  ],
);

export const saleKinds = ["jual", "batal", "refund"] as const;
export const payMethods = ["tunai", "qris", "transfer"] as const;

/** Money taken, or given back, at a till; posted once, when it happens, under an id made on the device. */
export const sales = pgTable(
  "sales",
  {
    id: id(),
    /** That of its shift. */
    placeId: uuid().notNull(),
    shiftId: uuid().notNull(),
    kind: oneOf(saleKinds).notNull(),
    /** The sale that is taken back, whole or in part. */
    correctsId: uuid(),
    method: oneOf(payMethods).notNull(),
    total: integer().notNull(),
    /** Cash handed over; null where no cash is. */
    tendered: integer(),
    soldBy: uuid()
      .notNull()
      .references(() => users.id),
    /** The second person, for what is above the setting. */
    approvedBy: uuid().references(() => users.id),
    reason: text(),
    /** By the clock of the device, and its day in WIB. */
    soldAt: moment().notNull(),
    soldOn: date().notNull(),
    receivedAt: createdAt(),
    /** Made without network, sent afterwards. */
    isOffline: boolean().notNull().default(false),
    /** Came after its shift was closed: said by the database. */
    isLate: boolean().notNull().default(false),
    ...chained(),
  },
  (t) => [
    unique("sales_of_place").on(t.id, t.placeId),
    index("sales_place").on(t.placeId, t.soldOn, t.seq),
    index("sales_shift").on(t.shiftId),
    index("sales_corrects").on(t.correctsId).where(sql`${t.correctsId} is not null`),
    foreignKey({
      name: "sales_shift_here",
      columns: [t.shiftId, t.placeId],
      foreignColumns: [shifts.id, shifts.placeId],
    }),
    foreignKey({ name: "sales_corrects_here", columns: [t.correctsId, t.placeId], foreignColumns: [t.id, t.placeId] }),
    // As with stock_movements_fits.
    check(
      "sales_fits",
      sql`fits_sale(${t.kind}, ${t.method}, ${t.total}, ${t.tendered}, ${t.correctsId}, ${t.reason}, ${t.soldAt}, ${t.soldOn}, ${t.soldBy}, ${t.approvedBy})`,
    ),
  ],
);

/** Units of one batch in a sale; negative in a void or refund. Each rupiah is the owner's or cut. */
export const saleLines = pgTable(
  "sale_lines",
  {
    id: id(),
    saleId: uuid().notNull(),
    placeId: uuid().notNull(),
    batchId: uuid().notNull(),
    businessId: uuid().notNull(),
    correctsLineId: uuid(),
    quantity: integer().notNull(),
    unitPrice: integer().notNull(),
    amount: integer().notNull(),
    cutAmount: integer().notNull(),
    ownerAmount: integer().notNull(),
    soldOn: date().notNull(),
    ...chained(),
  },
  (t) => [
    unique("sale_lines_of_batch").on(t.id, t.batchId),
    unique("sale_lines_of_owner").on(t.id, t.placeId, t.businessId),
    index("sale_lines_sale").on(t.saleId),
    index("sale_lines_place").on(t.placeId, t.soldOn, t.seq),
    index("sale_lines_owner").on(t.businessId, t.placeId, t.soldOn),
    index("sale_lines_batch").on(t.batchId),
    index("sale_lines_corrects").on(t.correctsLineId).where(sql`${t.correctsLineId} is not null`),
    index("sale_lines_back").on(t.placeId, t.soldOn, t.id).where(sql`${t.quantity} < 0`),
    foreignKey({
      name: "sale_lines_sale_here",
      columns: [t.saleId, t.placeId],
      foreignColumns: [sales.id, sales.placeId],
    }),
    foreignKey({
      name: "sale_lines_owner_of_batch",
      columns: [t.batchId, t.businessId],
      foreignColumns: [batches.id, batches.businessId],
    }),
    foreignKey({
      name: "sale_lines_corrects_same",
      columns: [t.correctsLineId, t.batchId],
      foreignColumns: [t.id, t.batchId],
    }),
    check(
      "sale_lines_fits",
      sql`fits_sale_line(${t.quantity}, ${t.unitPrice}, ${t.amount}, ${t.cutAmount}, ${t.ownerAmount}, ${t.correctsLineId})`,
    ),
  ],
);
