import type { MetadataRoute } from "next";
import { regencyName } from "@/lib/site-name";
import { installed } from "./_offline/installed";

export default function manifest(): MetadataRoute.Manifest {
  return installed({
    name: "",
    short: "Galeri UMKM",
    description: `Produk usaha kecil ${regencyName()}: siapa pembuatnya, izinnya, dan di mana dipajang.`,
    home: "/",
  });
}
