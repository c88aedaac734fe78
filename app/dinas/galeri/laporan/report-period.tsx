import type { ReportFilter } from "@/domain/reports/report-filter";
import type { AskedDays } from "../asked-days";
import { PeriodForm, periodControl } from "../period-form";
import { reportQuery } from "./report-address";

type Props = { base: string; filter: ReportFilter; places: readonly { id: string; name: string }[]; asked: AskedDays };

/** Of which days, and of which place, a report is. */
export function ReportPeriod({ base, filter, places, asked }: Props) {
  const { from, to, placeId } = filter;
  const kept = new URLSearchParams(reportQuery(filter));
  if (places.length < 2) return <PeriodForm base={base} from={from} to={to} asked={asked} kept={kept} />;
  const control = (
    <label>
      <span className="mb-1 block font-semibold text-sm">Tempat</span>
      <select key={placeId} name="tempat" defaultValue={placeId} className={periodControl}>
        <option value="">Semua tempat</option>
        {places.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return <PeriodForm base={base} from={from} to={to} asked={asked} kept={kept} field={{ name: "tempat", control }} />;
}
