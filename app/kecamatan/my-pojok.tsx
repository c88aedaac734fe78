import { StandingBadge } from "@/app/_places/standing-badge";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Time } from "@/components/ui/time";
import type { RegisteredPlace } from "@/domain/places/list-registry";
import { ago } from "@/lib/ago";

/** One pojok of the officer: what was last said, how old that is, and the button to say it anew. */
export function MyPojok({ place }: { place: RegisteredPlace }) {
  return (
    <Card title={place.name} action={<StandingBadge standing={place.standing} />}>
      <div className="space-y-4">
        {place.reportedAt ? (
          <p>
            Terakhir dikabarkan <strong>{ago(place.reportedAt)}</strong>, <Time value={place.reportedAt} dateOnly />:{" "}
            {place.productCount?.toLocaleString("id-ID")} produk.
          </p>
        ) : (
          <p>Belum pernah dikabarkan. Laporan pertama Anda membuat pojok ini terlihat oleh dinas.</p>
        )}
        <ButtonLink
          href={`/kecamatan/lapor?tempat=${place.id}`}
          icon="edit"
          className="min-h-14 w-full text-lg sm:w-auto"
        >
          Laporkan keadaan
        </ButtonLink>
      </div>
    </Card>
  );
}
