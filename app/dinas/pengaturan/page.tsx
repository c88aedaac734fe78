import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { AnyLink } from "@/components/ui/any-link";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { authorize, canSomewhere } from "@/domain/policy";
import { settings } from "./settings";

export const metadata: Metadata = { title: "Pengaturan" };

export default async function SettingsPage() {
  const actor = await requireActor();
  await guarded(async () => authorize(actor, "settings.read", "office"));
  return (
    <>
      <PageHeader title="Pengaturan" lead="Setiap perubahan bertanggal dan tercatat; yang lama tetap dapat dibaca." />
      <ul className="grid gap-4 sm:grid-cols-2">
        {settings
          .filter(({ needs }) => canSomewhere(actor, needs))
          .map(({ href, title, about, icon }) => (
            <Card as="li" key={href} className="relative hover:border-brand">
              <div className="flex gap-4">
                <span className="grid size-11 shrink-0 place-items-center rounded-control bg-brand-soft text-brand">
                  <Icon name={icon} className="size-6" />
                </span>
                <div className="min-w-0">
                  <h2 className="text-lg">
                    <AnyLink href={href} className="after:absolute after:inset-0 hover:text-brand">
                      {title}
                    </AnyLink>
                  </h2>
                  <p className="mt-1 text-ink-soft">{about}</p>
                </div>
              </div>
            </Card>
          ))}
      </ul>
    </>
  );
}
