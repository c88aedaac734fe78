import { sql } from "drizzle-orm";
import { readXlsx } from "hucre/xlsx";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { productInterest } from "@/db/schema";
import { day } from "@/db/seed/consigned";
import { twoOwners } from "@/db/seed/sold";
import { rolledBack } from "@/db/testing";
import { addDays } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { Forbidden, NotFound } from "../errors";
import { exportInterestDays } from "../interest/export-interest-days";
import { listInterestDays } from "../interest/list-interest-days";
import { receiptCode } from "../sales/receipt-code";
import { exportPromised } from "../settlements/export-promised";
import { exportUnsettled } from "../settlements/export-unsettled";
import { listPromised } from "../settlements/list-promised";
import { listUnsettled } from "../settlements/list-unsettled";
import { paySettlement } from "../settlements/pay-settlement";
import { settleOwners } from "../settlements/settle-owners";
import { exportStanding } from "./export-standing";
import { listStanding } from "./list-standing";
import { busy } from "./testing";

const period = { from: "2026-11-01", to: "2026-11-30" };

const date = (on: unknown) => (typeof on === "string" ? new Date(on) : on);

/** The rows of a sheet between its head and its sum, and the sum. */
async function sheet(stream: Promise<ReadableStream<Uint8Array>>) {
  const bytes = new Uint8Array(await new Response((await stream) as BodyInit).arrayBuffer());
  const rows = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
  return { rows: rows.slice(1, -1), sums: rows.at(-1) ?? [] };
}

test("refuses every list to who may not see it", () =>
  rolledBack(async (tx) => {
    const { owner, stranger, nobody, verifier, districtOfficer, clerk, pojok, business, crackers } =
      await twoOwners(tx);
    const balance = { placeId: pojok.id, businessId: business.id, through: period.to };
    for (const actor of [owner, nobody, verifier, districtOfficer]) {
      await expect(exportStanding(actor, {}, tx)).rejects.toThrow(Forbidden);
      await expect(exportPromised(actor, {}, tx)).rejects.toThrow(Forbidden);
      await expect(exportUnsettled(actor, balance, tx)).rejects.toThrow(Forbidden);
    }
    for (const actor of [nobody, verifier, districtOfficer]) {
      await expect(exportInterestDays(actor, crackers.id, period, tx)).rejects.toThrow(Forbidden);
    }
    await expect(exportInterestDays(stranger, crackers.id, period, tx)).rejects.toThrow(NotFound);
    await expect(exportStanding(clerk, { placeId: pojok.id }, tx)).rejects.toThrow(NotFound);
    await expect(exportUnsettled(clerk, balance, tx)).rejects.toThrow(NotFound);
  }));

test("rak: the sheet has the rows of the screen, and both come to what the movements come to", () =>
  rolledBack(async (tx) => {
    const { head, business } = await busy(tx);
    for (const asked of [{}, { businessId: business.id }]) {
      const { rows } = await listStanding(head, asked, { length: 1_000 }, tx);
      const exported = await sheet(exportStanding(head, asked, tx));
      const raw = await tx.execute<{ cells: unknown[] }>(sql`
        select json_build_array(p.name, u.name, k.name, o.name, null, b.number, ${day}::text, b.expires_on,
          sum(m.quantity)) as cells
        from stock_movements m join batches b on b.id = m.batch_id join products p on p.id = b.product_id
        join businesses u on u.id = b.business_id join kecamatan k on k.code = u.kecamatan_code
        join places o on o.id = m.place_id where ${"businessId" in asked ? sql`u.id = ${asked.businessId}` : sql`true`}
        group by p.id, u.id, k.code, o.id, b.id having sum(m.quantity) > 0 order by b.number, o.id`);
      expect(exported.rows).toEqual(
        raw.map(({ cells }) => [...cells.slice(0, 6), date(cells[6]), date(cells[7]), cells[8]]),
      );
      expect(rows.map(({ number, onHand }) => [number, onHand])).toEqual(raw.map(({ cells }) => [cells[5], cells[8]]));
      const [ledger] = await tx.execute<{ units: number }>(sql`
        select sum(m.quantity)::int as units from stock_movements m join batches b on b.id = m.batch_id
        where ${"businessId" in asked ? sql`b.business_id = ${asked.businessId}` : sql`true`}`);
      expect(exported.sums[8]).toBe(ledger?.units);
    }
  }));

test("minat: the sheet has the days of the screen, and both come to what was counted", () =>
  rolledBack(async (tx) => {
    const { head, crackers } = await busy(tx);
    const counts = ["2026-10-31", "2026-11-01", "2026-11-02", "2026-11-30"].flatMap((on, i) =>
      (["lihat", "qr", "wa"] as const).map((kind, k) => ({ productId: crackers.id, on, kind, count: 3 * i + k + 1 })),
    );
    await tx.insert(productInterest).values(counts);
    const { rows } = await listInterestDays(head, crackers.id, period, {}, tx);
    const exported = await sheet(exportInterestDays(head, crackers.id, period, tx));
    expect(exported.rows).toEqual(rows.map(({ on, seen, scanned, written }) => [date(on), seen, scanned, written]));
    const counted = (kind: string) =>
      counts.filter((row) => row.kind === kind && row.on >= period.from).reduce((sum, { count }) => sum + count, 0);
    expect(exported.sums.slice(1)).toEqual([counted("lihat"), counted("qr"), counted("wa")]);
  }));

test("belum-disetor: the sheet has the rows of the screen, and both come to the lines of the ledger", () =>
  rolledBack(async (tx) => {
    const { head, gallery, business, rival } = await busy(tx);
    for (const { id } of [business, rival]) {
      const asked = { placeId: gallery.id, businessId: id, through: period.to };
      const { rows } = await listUnsettled(head, asked, { length: 1_000 }, tx);
      expect(rows.length).toBeGreaterThan(0);
      const exported = await sheet(exportUnsettled(head, asked, tx));
      const raw = await tx.execute<{ saleId: string; cells: unknown[] }>(sql`
        select l.sale_id as "saleId", json_build_array(l.sold_on, p.name, null, l.quantity, l.amount, l.cut_amount, 0,
          l.owner_amount, null) as cells
        from sale_lines l join batches b on b.id = l.batch_id join products p on p.id = b.product_id
        where l.place_id = ${gallery.id} and b.business_id = ${id} order by l.seq`);
      expect(exported.rows).toEqual(
        raw.map(({ saleId, cells }) => cells.with(0, date(cells[0])).with(2, receiptCode(saleId))),
      );
      expect(rows.map(({ quantity, net }) => [quantity, net])).toEqual(raw.map(({ cells }) => [cells[3], cells[7]]));
      const [ledger] = await tx.execute<{ gross: number; cut: number; net: number }>(sql`
        select sum(amount)::int as gross, sum(cut_amount)::int as cut, sum(owner_amount)::int as net
        from sale_lines where place_id = ${gallery.id} and business_id = ${id}`);
      expect(exported.sums.slice(4)).toEqual([ledger?.gross, ledger?.cut, 0, ledger?.net, null]);
    }
  }));

test("janji: the sheet has the settlements of the screen, and both come to those of the ledger", () =>
  rolledBack(async (tx) => {
    const { head, keeper, gallery } = await busy(tx);
    await settleOwners(keeper, { placeId: gallery.id, through: period.to, businessIds: [] }, tx, "2026-12-01");
    const made = await tx.execute<{ id: string; business: string; place: string; dueOn: string; net: number }>(sql`
      select s.id, u.name as business, p.name as place, s.due_on::text as "dueOn", s.net::int as net
      from settlements s join businesses u on u.id = s.business_id join places p on p.id = s.place_id
      order by s.due_on, s.id`);
    const days = ["2026-12-05", "2026-12-06"]; // the promised one and the next
    for (const [i, { id }] of made.entries()) {
      const payment = { id: v7(), settlementId: id, method: "tunai", receivedBy: "Pemilik" } as const;
      await paySettlement(keeper, payment, tx, days[i]);
    }
    const rows = made.map(({ business, place, dueOn, net }, i) => [
      business,
      place,
      date(dueOn),
      date(days[i]),
      i,
      net,
    ]);
    expect(rows.map((row) => row[2])).toEqual([date("2026-12-05"), date("2026-12-05")]);
    const exported = await sheet(exportPromised(head, {}, tx));
    expect(exported.rows).toEqual(rows);
    const screen = (await listPromised(head, {}, {}, tx)).rows;
    expect(screen.map(({ id, late }) => [id, late])).toEqual(made.map(({ id }, i) => [id, i]));
    expect((await sheet(exportPromised(head, { outcome: "tepat" }, tx))).rows).toEqual(rows.slice(0, 1));
    expect((await sheet(exportPromised(head, { outcome: "terlambat" }, tx))).rows).toEqual(rows.slice(1));
    const [ledger] = await tx.execute<{ net: number }>(sql`select sum(net)::int as net from settlements`);
    expect(exported.sums[5]).toBe(ledger?.net);
    const nothing = { month: addDays(today(), 800).slice(0, 7) };
    expect((await sheet(exportPromised(head, nothing, tx))).rows).toEqual([]);
  }));
