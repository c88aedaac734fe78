"use client";

import { useEffect } from "react";
import { signedOut } from "@/app/dinas/galeri/kasir/queue/signed-out";

/** Lets this device know that whoever was signed in has left. */
export function NoteSignedOut() {
  useEffect(() => signedOut.note(), []);
  return null;
}
