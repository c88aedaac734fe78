import Form from "next/form";
import type { ReactNode } from "react";
import { Icon } from "../ui/icon";
import { SearchField } from "./search-field";

export type Search = {
  action: string;
  label: string;
  placeholder?: string;
  name?: string;
  /** What was searched for, to show it again. */
  value?: string;
  /** Hidden fields that the address should keep. */
  children?: ReactNode;
};

export function SearchBox({ action, label, placeholder, name = "q", value, children }: Search) {
  return (
    <Form action={action} role="search" className="relative w-full">
      {children}
      <SearchField action={action} name={name} value={value} label={label} placeholder={placeholder ?? label} />
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
