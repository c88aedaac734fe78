import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "../ui/breadcrumb";

type Props = { title: ReactNode; lead?: ReactNode; actions?: ReactNode; crumbs?: readonly Crumb[] };

export function PageHeader({ title, lead, actions, crumbs }: Props) {
  return (
    <div className="mb-6 sm:mb-8">
      {crumbs && <Breadcrumb crumbs={crumbs} />}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <div className="min-w-0">
          <h1>{title}</h1>
          {lead && <div className="mt-2 max-w-prose text-ink-soft">{lead}</div>}
        </div>
        {actions && (
          <div data-print="no" className="flex flex-wrap gap-2">
            {actions}
          </div>
        )}
      </div>
    </div>
  );
}
