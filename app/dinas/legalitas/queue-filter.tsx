import NextForm from "next/form";
import { SelectField } from "@/components/forms/select-field";
import { Button } from "@/components/ui/button";
import { Tabs } from "@/components/ui/tabs";
import type { Kind } from "@/domain/legalitas/kinds/list-kinds";
import type { QueueFilter } from "@/domain/legalitas/queue-filter";
import { waitingAges } from "@/domain/legalitas/waiting-ages";
import { queueAddress } from "./queue-key";

type Props = { filter: QueueFilter; kinds: readonly Kind[] };

/** Which part of the queue: everything, what is over its target, numbers that two businesses use; of one kind or age. */
export function QueueFilterBar({ filter, kinds }: Props) {
  const { kind, age, isLate, isShared } = filter;
  const view = (label: string, more: QueueFilter, current: boolean) => ({
    label,
    current,
    href: queueAddress({ kind, age, ...more }),
  });
  return (
    <div className="mb-5 space-y-4">
      <Tabs
        label="Bagian antrean"
        tabs={[
          view("Semua", {}, !isLate && !isShared),
          view("Lewat target", { isLate: true }, Boolean(isLate)),
          view("Nomor ganda", { isShared: true }, Boolean(isShared)),
        ]}
      />
      <NextForm action="/dinas/legalitas" aria-label="Saring antrean" className="flex flex-wrap items-end gap-3">
        {(isLate || isShared) && <input type="hidden" name="lihat" value={isLate ? "lewat" : "ganda"} />}
        <SelectField
          label="Jenis"
          name="jenis"
          optional
          placeholder="Semua jenis"
          defaultValue={kind ?? ""}
          options={kinds.map(({ kind: value, name }) => ({ value, text: name }))}
        />
        <SelectField
          label="Lama menunggu"
          name="umur"
          optional
          placeholder="Berapa pun"
          defaultValue={age ?? ""}
          options={waitingAges.map(({ name, words }) => ({ value: name, text: words }))}
        />
        <Button type="submit" variant="secondary">
          Saring
        </Button>
      </NextForm>
    </div>
  );
}
