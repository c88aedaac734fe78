import { Button } from "../ui/button";

type Props = {
  place: number;
  count: number;
  scale: number;
  onLeaf: (step: number) => void;
  onZoom: (step: number) => void;
  onTurn: (step: number) => void;
};

const tool = { variant: "quiet", size: "small" } as const;

export function ViewerTools({ place, count, scale, onLeaf, onZoom, onTurn }: Props) {
  return (
    <div
      role="toolbar"
      aria-label="Alat baca"
      className="flex flex-wrap items-center justify-between gap-1 border-line border-b bg-surface p-1.5"
    >
      <span className="flex items-center" data-shortcut-press>
        <Button
          {...tool}
          data-shortcut=","
          aria-label="Halaman sebelumnya"
          icon="arrow-left"
          onClick={() => onLeaf(-1)}
        />
        <span aria-live="polite" className="whitespace-nowrap px-1 text-sm tabular-nums">
          Halaman {place + 1} dari {count}
        </span>
        <Button
          {...tool}
          data-shortcut="."
          aria-label="Halaman berikutnya"
          icon="arrow-right"
          onClick={() => onLeaf(1)}
        />
      </span>
      <span className="flex flex-wrap items-center" data-shortcut-press>
        <Button {...tool} data-shortcut="-" aria-label="Perkecil" onClick={() => onZoom(-1)}>
          −
        </Button>
        <Button {...tool} data-shortcut="0" aria-label="Kembali ke lebar halaman" onClick={() => onZoom(0)}>
          {Math.round(scale * 100)}%
        </Button>
        <Button {...tool} data-shortcut="+" aria-label="Perbesar" icon="plus" onClick={() => onZoom(1)} />
        <Button {...tool} data-shortcut="[" aria-label="Putar ke kiri" onClick={() => onTurn(-1)}>
          ↺
        </Button>
        <Button {...tool} data-shortcut="]" aria-label="Putar ke kanan" onClick={() => onTurn(1)}>
          ↻
        </Button>
      </span>
    </div>
  );
}
