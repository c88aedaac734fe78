import { Notice } from "@/components/ui/notice";
import { type AskedDays, misreadDays } from "./asked-days";

type Props = {
  asked: AskedDays;
  /** What is on the page instead. */
  shown: string;
};

/** That an address names days which do not exist or stand the wrong way round, and which are shown instead. */
export function MisreadNotice({ asked, shown }: Props) {
  const misread = misreadDays(asked);
  if (!misread) return null;
  return (
    <Notice tone="warn" title={misread}>
      Yang ditampilkan: {shown}.
    </Notice>
  );
}
