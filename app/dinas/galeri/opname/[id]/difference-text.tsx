/** What should have been there, what was, and which way it differs, in words. */
export function DifferenceText({ expected, counted }: { expected: number; counted: number }) {
  const difference = counted - expected;
  return (
    <>
      Catatan {expected}, dihitung {counted}:{" "}
      <strong className={difference < 0 ? "text-bad" : "text-warn"}>
        {difference < 0 ? `kurang ${-difference}` : `lebih ${difference}`}
      </strong>
      .
    </>
  );
}
