import type { DocumentRecord } from "@/domain/legalitas/get-document";
import type { listReasons } from "@/domain/legalitas/list-reasons";
import { withdrawable } from "@/domain/legalitas/withdraw-document";
import { CoverageList } from "./coverage-list";
import { RejectCard, ReturnCard, WithdrawCard } from "./refuse-cards";
import { ReverseCard } from "./reverse-card";
import { VerifyCard } from "./verify-card";

type Props = {
  document: DocumentRecord;
  /** The version of the document that this page shows. */
  seen: string;
  mustExplain: boolean;
  reasons: Awaited<ReturnType<typeof listReasons>>;
};

/** The decisions that the document's state allows. */
export function DecisionCards({ document, seen, mustExplain, reasons }: Props) {
  const { id, state, products, reversible } = document;
  const about = { documentId: id, seen, reasons };
  const mistake = document.decisions.find((decision) => decision.id === reversible);
  return (
    <>
      {state === "diajukan" && (
        <>
          <VerifyCard documentId={id} seen={seen} mustExplain={mustExplain} />
          <ReturnCard {...about} />
          <RejectCard {...about} />
        </>
      )}
      {state === "terverifikasi" && (
        <CoverageList documentId={id} products={products.filter((product) => !product.isConfirmed)} />
      )}
      {withdrawable.some((may) => may === state) && <WithdrawCard {...about} />}
      {mistake && <ReverseCard documentId={id} decision={mistake} />}
    </>
  );
}
