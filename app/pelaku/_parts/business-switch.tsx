import { Tabs } from "@/components/ui/tabs";
import type { OwnBusiness } from "./own-business";

/** For owners of several businesses; nothing for everybody else. */
export function BusinessSwitch({ path, own }: { path: string; own: Pick<OwnBusiness, "business" | "businesses"> }) {
  if (own.businesses.length < 2) return null;
  return (
    <div className="mb-6">
      <Tabs
        label="Pilih usaha"
        tabs={own.businesses.map(({ id, name }) => ({
          href: `${path}?usaha=${id}`,
          label: name,
          current: id === own.business.id,
        }))}
      />
    </div>
  );
}
