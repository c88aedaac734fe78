"use client";

import { liveQuery } from "dexie";
import { useCallback, useEffect, useState } from "react";
import { sendAll } from "./send-all";
import { type KeptVisit, outbox } from "./store";

const dayLong = 86_400_000;
const retryEvery = 60_000;

/** What this person has on this phone, kept current across tabs, and sent whenever there is a chance. */
export function useOutbox(userId: string) {
  const [mine, setMine] = useState<readonly KeptVisit[]>();
  const [others, setOthers] = useState(0);
  const [reason, setReason] = useState<string>();

  const send = useCallback(async (only?: string) => setReason(await sendAll(userId, only)), [userId]);

  useEffect(() => {
    const all = liveQuery(() => outbox().visits.toArray());
    const subscription = all.subscribe((visits) => {
      setMine(visits.filter((visit) => visit.userId === userId && isShown(visit)));
      setOthers(visits.filter((visit) => visit.userId !== userId && !visit.sentAt).length);
    });
    return () => subscription.unsubscribe();
  }, [userId]);

  useEffect(() => {
    const attempt = () => void send();
    attempt();
    const timer = setInterval(attempt, retryEvery);
    window.addEventListener("online", attempt);
    document.addEventListener("visibilitychange", attempt);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", attempt);
      document.removeEventListener("visibilitychange", attempt);
    };
  }, [send]);

  return { mine, others, reason, send };
}

/** What was sent stays in sight for a day. */
function isShown({ sentAt }: KeptVisit) {
  return !sentAt || Date.now() - sentAt < dayLong;
}
