import { z } from "zod";
import { openShiftInput } from "@/domain/shifts/schema";
import { typedRupiah } from "../typed-rupiah";

/** The form of opening a till, as typed. */
export const openShiftForm = z
  .object({
    id: z.string(),
    placeId: z.string(),
    float: typedRupiah("Isi modal awal; 0 bila tidak ada.", "Modal awal"),
  })
  .pipe(openShiftInput);
