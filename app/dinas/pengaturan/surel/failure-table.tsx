import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { MailFailure } from "@/domain/mail/mail-health";
import { resendMailAction } from "./actions";

const purposes: Record<MailFailure["purpose"], string> = {
  pemberitahuan: "Pemberitahuan",
  konfirmasi: "Konfirmasi alamat",
  terhapus: "Jawaban permintaan hapus",
  sandi: "Kata sandi baru",
  pindah: "Kabar alamat diganti",
  uji: "Email uji",
};

const columns: readonly Column<MailFailure>[] = [
  { header: "Kepada", cell: (row) => <TextLink href={`/dinas/orang/${row.userId}`}>{row.name}</TextLink> },
  { header: "Alamat", cell: (row) => <span className="break-all">{row.address}</span> },
  { header: "Isi", cell: (row) => purposes[row.purpose] },
  { header: "Jawaban server", cell: (row) => row.answer ?? "–" },
  { header: "Terakhir dicoba", cell: (row) => (row.at ? <Time value={row.at} /> : "–") },
  { header: "Berapa kali", cell: (row) => row.attempts, align: "end" },
  {
    header: "",
    cell: (row) => (
      <Form action={resendMailAction} label={`Kirim ulang kepada ${row.name}`} className="">
        <input type="hidden" name="mailId" value={row.id} />
        <SubmitButton variant="secondary" size="small" icon="refresh">
          Kirim ulang
        </SubmitButton>
      </Form>
    ),
  },
];

export function FailureTable({ rows }: { rows: readonly MailFailure[] }) {
  return <Table caption="Email yang gagal" columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
