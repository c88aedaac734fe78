"use client";

import { useState } from "react";

export type Here = { latitude: number; longitude: number; accuracy: number };

const problems: Record<number, string> = {
  1: "Izin posisi ditolak. Izinkan di pengaturan peramban bila ingin memakainya.",
  2: "Posisi belum didapat. Coba di luar ruangan.",
  3: "Posisi belum didapat. Coba sekali lagi di luar ruangan.",
};

/** The position of this phone, asked for only when a person presses the button; needs no network. */
export function useHere() {
  const [here, setHere] = useState<Here>();
  const [problem, setProblem] = useState<string>();
  const [isLooking, setLooking] = useState(false);
  function locate() {
    if (!navigator.geolocation) return setProblem("Perangkat ini tidak dapat menentukan posisi.");
    setLooking(true);
    setProblem(undefined);
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        setHere({ latitude, longitude, accuracy });
        setLooking(false);
      },
      ({ code }) => {
        setProblem(problems[code]);
        setLooking(false);
      },
      { enableHighAccuracy: true, timeout: 20_000, maximumAge: 30_000 },
    );
  }
  return { here, problem, isLooking, locate, forget: () => setHere(undefined) };
}
