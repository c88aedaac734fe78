import { PageHeader } from "@/components/layout/page-header";
import { NotYours } from "./not-yours";

export function NotYoursHere() {
  return (
    <>
      <PageHeader title="Halaman ini bukan wewenang Anda" />
      <NotYours />
    </>
  );
}
