import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import type { MailHealth } from "@/domain/mail/mail-health";

const number = (value: number | undefined) => (value ?? 0).toLocaleString("id-ID");

/** What waits and since when, in words. */
export function QueueFacts({ health }: { health: MailHealth }) {
  const { server, from, waiting, planned, sent, stuck } = health;
  return (
    <Card title="Antrean">
      <div className="space-y-5">
        {!server && (
          <Notice tone="warn" title="Email belum menyala">
            Tidak ada email yang dikirim; pemberitahuan hanya ada di aplikasi. Untuk menyalakannya, isi SMTP_URL dan
            MAIL_FROM di server, lalu nyalakan ulang aplikasinya.
          </Notice>
        )}
        {server && stuck && (
          <Notice tone="bad" title="Ada email yang belum berhasil dikirim">
            Jawaban server terakhir: {stuck.answer}. Dicoba lagi <Time value={stuck.nextAt} />.
          </Notice>
        )}
        <DescriptionList
          items={[
            {
              term: "Server",
              detail: server ? `${server.host}, porta ${server.port}${server.isTls ? ", TLS" : ""}` : "Belum diatur",
            },
            { term: "Pengirim", detail: from ?? "Belum diatur" },
            {
              term: "Menunggu dikirim",
              detail: (
                <>
                  {number(waiting?.count)}
                  {waiting?.since && (
                    <>
                      , tertua sejak <Time value={waiting.since} />
                    </>
                  )}
                </>
              ),
            },
            {
              term: "Dijadwalkan nanti",
              detail: (
                <>
                  {number(planned?.count)} pemberitahuan
                  {planned?.next && (
                    <>
                      , berikutnya <Time value={planned.next} />
                    </>
                  )}
                </>
              ),
            },
            {
              term: "Terkirim 24 jam terakhir",
              detail: (
                <>
                  {number(sent?.count)}
                  {sent?.last && (
                    <>
                      , terakhir <Time value={sent.last} />
                    </>
                  )}
                </>
              ),
            },
          ]}
        />
      </div>
    </Card>
  );
}
