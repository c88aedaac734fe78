import Form from "next/form";
import { Icon } from "../ui/icon";

export type Search = { action: string; label: string; placeholder?: string; name?: string };

export function SearchBox({ action, label, placeholder, name = "q" }: Search) {
  return (
    <Form action={action} role="search" className="relative w-full">
      <label>
        <span className="sr-only">{label}</span>
        <input
          type="search"
          name={name}
          placeholder={placeholder ?? label}
          enterKeyHint="search"
          className="block min-h-12 w-full rounded-full border border-line-strong bg-surface py-2 ps-5 pe-14 text-ink placeholder:text-ink-soft focus:border-brand"
        />
      </label>
      <button
        type="submit"
        className="absolute inset-y-0.5 end-0.5 grid w-11 place-items-center rounded-full text-brand hover:bg-brand-soft"
      >
        <Icon name="search" />
        <span className="sr-only">Cari</span>
      </button>
    </Form>
  );
}
