import { Money } from "@/components/ui/money";
import { TextLink } from "@/components/ui/text-link";

type Props = {
  /** Opens the rows behind the sum; nothing where there are none. */
  href?: string;
  value: number;
  /** How many receipts it was added up from, where that is said. */
  receipts?: number;
};

/** A sum of a shift, and how many receipts it is of where that is said. */
export function ShiftSum({ href, value, receipts }: Props) {
  const says = receipts === undefined ? "" : `${receipts.toLocaleString("id-ID")} nota`;
  if (receipts === 0) return says;
  if (!href) return <Money value={value} />;
  return (
    <TextLink href={href}>
      {says && `${says}, `}
      <Money value={value} />
    </TextLink>
  );
}
