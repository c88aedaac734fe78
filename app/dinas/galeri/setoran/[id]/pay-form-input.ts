import { z } from "zod";
import { readAs } from "@/app/dinas/galeri/read-as";
import { payInput } from "@/domain/settlements/schema";

/** The form of paying a settlement: `laci` is cash out of the drawer of the open till. */
export const payForm = z
  .record(z.string(), z.unknown())
  .transform((typed, context) =>
    readAs(payInput, typed.method === "laci" ? { ...typed, method: "tunai", fromDrawer: "on" } : typed, context),
  );
