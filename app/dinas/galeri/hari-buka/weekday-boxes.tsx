const names = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"];

/** None ticked means: closed until a later plan. */
export function WeekdayBoxes({ chosen }: { chosen: readonly number[] }) {
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">Buka pada hari</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {names.map((name, i) => (
          <label key={name} className="flex min-h-11 items-center gap-2">
            <input
              type="checkbox"
              name="weekdays"
              value={i + 1}
              defaultChecked={chosen.includes(i + 1)}
              className="size-5 accent-brand"
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
