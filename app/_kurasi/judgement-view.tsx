import { Icon } from "@/components/ui/icon";

type Props = {
  scores: Readonly<Record<string, number>>;
  reasons: Readonly<Record<string, string>>;
  label: Readonly<Record<string, boolean>>;
  names: Readonly<Record<string, string>>;
};

/** What curation found: each score with its reason, and the label item by item. */
export function JudgementView({ scores, reasons, label, names }: Props) {
  const items = Object.entries(label);
  return (
    <div className="space-y-3 text-sm">
      <dl className="space-y-1.5">
        {Object.entries(scores).map(([key, score]) => (
          <div key={key} className="flex flex-wrap gap-x-2">
            <dt className="font-semibold">
              {names[key] ?? key}: {score} dari 5
            </dt>
            {reasons[key] && <dd className="text-ink-soft">{reasons[key]}</dd>}
          </div>
        ))}
      </dl>
      {items.length > 0 && (
        <ul className="grid gap-x-4 gap-y-1 sm:grid-cols-2" aria-label="Daftar periksa label">
          {items.map(([key, isThere]) => (
            <li key={key} className="flex items-center gap-2">
              <Icon
                name={isThere ? "check" : "warning"}
                className={`size-4 shrink-0 ${isThere ? "text-good" : "text-warn"}`}
              />
              <span>
                {names[key] ?? key}
                <span className={isThere ? "sr-only" : "text-ink-soft"}>{isThere ? ": ada" : ": belum ada"}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
