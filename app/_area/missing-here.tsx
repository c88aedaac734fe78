import { PageHeader } from "@/components/layout/page-header";
import { Missing } from "./missing";

export function MissingHere() {
  return (
    <>
      <PageHeader title="Halaman tidak ditemukan" />
      <Missing />
    </>
  );
}
