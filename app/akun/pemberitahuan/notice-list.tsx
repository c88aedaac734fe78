import { Card } from "@/components/ui/card";
import type { NoticeRow } from "@/domain/notices/list-notices";
import { formatDate } from "@/lib/dates";
import { today } from "@/lib/today";
import { OneNotice } from "./one-notice";

/** Notices day by day, the latest first; within a day, those about the same thing stand together. */
export function NoticeList({ rows }: { rows: readonly NoticeRow[] }) {
  const days = Map.groupBy(rows, (row) => today(row.createdAt));
  return [...days].map(([day, told]) => (
    <Card key={day} title={formatDate(day)}>
      <ul className="divide-y divide-line">
        {[...Map.groupBy(told, aboutOf)].map(([about, same]) => (
          <li key={about} className="space-y-4 py-4 first:pt-0 last:pb-0">
            {same.map((row) => (
              <OneNotice key={row.id} row={row} />
            ))}
          </li>
        ))}
      </ul>
    </Card>
  ));
}

/** What stands for itself is its own group. */
const aboutOf = ({ id, subject }: NoticeRow) => (subject === "semua" ? id : subject);
