import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import type { NextStep } from "./next-steps";
import type { OwnBusiness } from "./own-business";

/** The next step large, the ones after it beneath. */
export function StepList({ steps, link }: { steps: readonly NextStep[]; link: OwnBusiness["link"] }) {
  return (
    <Card title="Langkah berikutnya">
      <ol className="divide-y divide-line">
        {steps.map(({ key, title, detail, path, query, button }, index) => (
          <li
            key={key}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4 first:pt-0 last:pb-0"
          >
            <div className="min-w-0 grow basis-64">
              <p className="font-semibold">{title}</p>
              <p className="text-ink-soft text-sm">{detail}</p>
            </div>
            <ButtonLink href={link(path, query)} variant={index === 0 ? "primary" : "secondary"}>
              {button}
            </ButtonLink>
          </li>
        ))}
      </ol>
    </Card>
  );
}
