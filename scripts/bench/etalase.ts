import type { Bench, Figure } from "../parts/bench/bench";
import { connections, fire } from "../parts/bench/fire";
import { percentile } from "../parts/bench/percentile";
import { pickProducts } from "../parts/bench/pick-products";
import { startApplication } from "../parts/bench/start-application";
import { startBareServer } from "../parts/bench/start-bare-server";
import { visitOnce } from "../parts/bench/visit-once";
import { step } from "../parts/progress";

const rounds = 4;
const seconds = { baseline: 2, target: 4 };

type Shot = Awaited<ReturnType<typeof fire>> & { ratio?: number };

export const bench: Bench = {
  about: `halaman etalase, ${connections} sambungan sekaligus, ${rounds} putaran berselang-seling`,
  baseline: "node:http polos dengan isi /produk/[slug] yang sama persis",
  run: async (context) => {
    const [slug = "", ...others] = await pickProducts(context.url, 61);
    const application = await startApplication(context);
    try {
      const first = await visitOnce(others.map((other) => `${application.origin}/produk/${other}`));
      const page = await fetch(`${application.origin}/produk/${slug}`);
      const bare = await startBareServer(await page.bytes());
      try {
        const targets = {
          "/produk/[slug]": `/produk/${slug}`,
          "/kategori/camilan": "/kategori/camilan",
          "/": "/",
          "/cari?q=keripik": "/cari?q=keripik",
        };
        return [
          ...(await Promise.race([measure(application.origin, bare.origin, targets), application.fallen])),
          { what: "/produk/[slug] yang belum pernah dibuka", ...first },
        ];
      } finally {
        await bare.stop();
      }
    } finally {
      await application.stop();
    }
  },
};

async function measure(origin: string, bare: string, targets: Record<string, string>): Promise<Figure[]> {
  const shots = new Map<string, Shot[]>([["node:http polos", []]]);
  const keep = (what: string, shot: Shot) => shots.set(what, [...(shots.get(what) ?? []), shot]);
  await fire(bare, 1);
  for (const path of Object.values(targets)) await fire(origin + path, 2);
  for (let round = 1; round <= rounds; round++) {
    await step(`Putaran ${round} dari ${rounds}`, async () => {
      for (const [what, path] of Object.entries(targets)) {
        const baseline = await fire(bare, seconds.baseline);
        const target = await fire(origin + path, seconds.target);
        keep("node:http polos", baseline);
        keep(what, { ...target, ratio: target.perSecond / baseline.perSecond });
      }
    });
  }
  return [...shots].map(([what, all]) => ({ what, ...middle(all) }));
}

function middle(shots: Shot[]) {
  const ratios = shots.flatMap(({ ratio }) => ratio ?? []);
  const of = (key: "perSecond" | "p50" | "p99") =>
    percentile(
      shots.map((shot) => shot[key]),
      0.5,
    );
  return {
    perSecond: of("perSecond"),
    p50: of("p50"),
    p99: of("p99"),
    ...(ratios.length > 0 && { ratio: percentile(ratios, 0.5) }),
  };
}
