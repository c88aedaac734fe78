import { Card } from "@/components/ui/card";
import { Time } from "@/components/ui/time";
import { listViews } from "@/domain/identity/list-views";
import { purposeWords } from "@/domain/identity/purpose-words";
import type { Person } from "@/domain/policy";

/** Every time that an officer looked at a whole identity number, in their own words. */
export async function WhoLooked({ actor }: { actor: Person }) {
  const views = await listViews(actor);
  return (
    <Card title="Siapa yang melihat nomor identitas saya">
      <p className="mb-4 text-ink-soft">
        NIK dan NPWP disandi, dan di layar petugas hanya ujungnya yang tampil. Setiap kali nomor lengkapnya dibuka,
        petugas harus menyebut keperluannya, dan Anda membacanya di sini.
      </p>
      {views.length === 0 ? (
        <p>Belum pernah ada yang membukanya.</p>
      ) : (
        <ol className="divide-y divide-line">
          {views.map(({ id, business, kind, by, purpose, words, at }) => (
            <li key={id} className="space-y-0.5 py-3 first:pt-0 last:pb-0">
              <p>
                <strong>{by}</strong> melihat {kind.toUpperCase()} {business}
              </p>
              <p>
                {purposeWords[purpose]}
                {words && `: “${words}”`}
              </p>
              <p className="text-ink-soft text-sm">
                <Time value={at} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
