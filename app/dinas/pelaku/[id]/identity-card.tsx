import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { ShortLived } from "@/components/ui/short-lived";
import { TextLink } from "@/components/ui/text-link";
import { findShown } from "@/domain/identity/find-shown";
import { listSameOwner } from "@/domain/identity/list-same-owner";
import { can, type Person } from "@/domain/policy";
import { RecordNumber } from "./record-number";
import { UnmaskForm } from "./unmask-form";

type Props = { actor: Person; business: { id: string; nik: string | null; npwp: string | null } };

/** NIK and NPWP: their ends for everyone here, the whole for a minute to who says what for. */
export async function IdentityCard({ actor, business: { id, nik, npwp } }: Props) {
  const [shown, others] = await Promise.all([findShown(actor, id), listSameOwner(actor, id)]);
  const row = (kind: "nik" | "npwp", masked: string | null) => {
    const open = shown.find((one) => one.kind === kind);
    const kept = masked ?? "Belum tercatat";
    return {
      term: kind.toUpperCase(),
      detail: open ? (
        <div data-print="no">
          <ShortLived until={open.until.toISOString()} gone={kept}>
            <p className="font-mono text-lg tracking-wide">{open.number}</p>
          </ShortLived>
        </div>
      ) : (
        <span className={masked ? "font-mono" : undefined}>{kept}</span>
      ),
    };
  };
  const kept = [nik ? "nik" : null, npwp ? "npwp" : null].filter((kind) => kind !== null);
  return (
    <Card title="Nomor identitas">
      <DescriptionList
        items={[
          row("nik", nik),
          row("npwp", npwp),
          ...(others.length > 0
            ? [
                {
                  term: "Nomor yang sama pada",
                  detail: others.map((other) => (
                    <p key={other.id}>
                      <TextLink href={`/dinas/pelaku/${other.id}`}>{other.name}</TextLink>
                    </p>
                  )),
                },
              ]
            : []),
        ]}
      />
      <div data-print="no" className="mt-3 space-y-2">
        {kept.length > 0 && can(actor, "identity.unmask", "office") && <UnmaskForm businessId={id} kept={kept} />}
        {can(actor, "identity.record", { business: id }) && <RecordNumber businessId={id} />}
      </div>
    </Card>
  );
}
