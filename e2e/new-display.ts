import { randomUUID } from "node:crypto";
import { consentWordings } from "@/domain/people/consent-wordings";
import { newOwner } from "./new-owner";
import { query } from "./query";

export type NewDisplay = Awaited<ReturnType<typeof newDisplay>>;

/** A product that shoppers see, of a maker who lets them write, standing at a place of its own. */
export async function newDisplay() {
  const owner = await newOwner();
  const [productId, documentId, displayId, placeId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const mark = productId.slice(0, 8);
  const [name, place] = [`Kelom Geulis ${mark}`, `Sentra ${mark}`];
  await query(
    `insert into places (id, slug, kind, name, kecamatan_code, address, service, opened_on)
       values ($1, $2, 'sentra', $3, '32.15.26', 'Jl. Contoh 7', 'dijaga', '2024-01-01')`,
    [placeId, `sentra-${mark}`, place],
  );
  const clerkEmail = await newClerk(mark, placeId);
  await query(
    `insert into products (id, slug, business_id, name, name_key, category_slug, class_code, price, weight, state)
       values ($1, $2, $3, $4, $5, 'kriya', 'kriya', 125000, '1 pasang', 'diterima')`,
    [productId, `kelom-${mark}`, owner.businessId, name, `kelom${mark}`],
  );
  await query(
    `insert into documents (id, business_id, kind, typed_number, number, state)
       values ($1, $2, 'nib', $3, $3, 'terverifikasi')`,
    [documentId, owner.businessId, String(Math.floor(Math.random() * 1e13)).padStart(13, "0")],
  );
  const clerk = `(select id from users where email = '${clerkEmail}')`;
  await query(
    `insert into document_decisions (id, document_id, decision, reason, decided_by)
       values ($1, $2, 'terverifikasi', 'Sesuai', ${clerk})`,
    [randomUUID(), documentId],
  );
  await query(
    `insert into document_products (document_id, product_id, confirmed_by, confirmed_at) values ($1, $2, ${clerk}, now())`,
    [documentId, productId],
  );
  await query("insert into product_verdicts (product_id, complete, rules) values ($1, true, '{}')", [productId]);
  await query(`insert into displays (id, product_id, place_id, displayed_by) values ($1, $2, $3, ${clerk})`, [
    displayId,
    productId,
    placeId,
  ]);
  await query("update businesses set phone = '+6281234500001' where id = $1", [owner.businessId]);
  await query(
    `insert into consents (id, user_id, business_id, purpose, wording, channel)
       select $1, id, $2, 'etalase', $3, 'portal' from users where email = $4`,
    [randomUUID(), owner.businessId, consentWordings.etalase, owner.email],
  );
  // What any verb would have said.
  await query(`select pg_notify('etalase', '["semua"]')`);
  const paths = {
    product: `/produk/kelom-${mark}`,
    maker: `/usaha/${owner.business.toLowerCase().replace(" ", "-")}`,
    place: `/pojok/sentra-${mark}`,
  };
  return { ...owner, clerkEmail, name, place, paths, productId, documentId, placeId };
}

async function newClerk(mark: string, placeId: string) {
  const [userId, email] = [randomUUID(), `penjaga-${mark}@uji.test`];
  await query("insert into users (id, name, email) values ($1, $2, $3)", [userId, `Penjaga ${mark}`, email]);
  await query(
    "insert into role_grants (id, user_id, role, scope_kind, scope_id) values ($1, $2, 'petugas_galeri', 'place', $3)",
    [randomUUID(), userId, placeId],
  );
  return email;
}
