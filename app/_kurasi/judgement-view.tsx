import { Icon } from "@/components/ui/icon";

type Props = {
  scores: Readonly<Record<string, number>>;
  reasons: Readonly<Record<string, string>>;
  label: Readonly<Record<string, boolean>>;
  names: Readonly<Record<string, string>>;
};

/** What curation found: each score with its reason, and the label item by item. */
export function JudgementView({ scores, reasons, label, names }: Props) {
  const inOrder = (keys: string[]) =>
    [...new Set([...Object.keys(names), ...keys])].filter((key) => keys.includes(key));
  const items = inOrder(Object.keys(label));
  return (
    <div className="space-y-3 text-sm">
      <dl className="space-y-1.5">
        {inOrder(Object.keys(scores)).map((key) => (
          <div key={key} className="flex flex-wrap gap-x-2">
            <dt className="font-semibold">
              {names[key] ?? key}: {scores[key]} dari 5
            </dt>
            {reasons[key] && <dd className="text-ink-soft">{reasons[key]}</dd>}
          </div>
        ))}
      </dl>
      {items.length > 0 && (
        <ul className="grid gap-x-4 gap-y-1 sm:grid-cols-2" aria-label="Daftar periksa label">
          {items.map((key) => (
            <LabelItem key={key} name={names[key] ?? key} isThere={label[key] ?? false} />
          ))}
        </ul>
      )}
    </div>
  );
}

function LabelItem({ name, isThere }: { name: string; isThere: boolean }) {
  return (
    <li className="flex items-center gap-2">
      <Icon name={isThere ? "check" : "warning"} className={`size-4 shrink-0 ${isThere ? "text-good" : "text-warn"}`} />
      <span>
        {name}
        <span className={isThere ? "sr-only" : "text-ink-soft"}>{isThere ? ": ada" : ": belum ada"}</span>
      </span>
    </li>
  );
}
