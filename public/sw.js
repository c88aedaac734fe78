// Keeps the pages of the field (/lapangan) and of the till (/dinas/galeri/kasir) on the device of one person, and nothing
// else. Visits and sales themselves lie in IndexedDB and are never touched here.
const areas = { lapangan: "/lapangan", kasir: "/dinas/galeri/kasir" };
const pagesOf = (area) => `${area}-halaman-v1`;
const assetsOf = (area) => `${area}-berkas-v1`;
const areaOf = (path) => Object.keys(areas).find((area) => path === areas[area] || path.startsWith(`${areas[area]}/`));
const patience = 6000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  if (event.data?.perintah !== "simpan") return;
  event.waitUntil(
    keepPages(event.data.pengunjung, event.data.halaman ?? ["/lapangan", "/lapangan/kunjungan"]).then((tersimpan) => event.source?.postMessage({ tersimpan })),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.method === "POST" && request.headers.has("next-action")) return event.respondWith(watchSignOut(request));
  if (request.method !== "GET") return;
  if (request.mode === "navigate") {
    if (url.pathname === "/masuk") event.waitUntil(forget());
    const area = areaOf(url.pathname);
    event.respondWith(area ? openPage(request, url, area) : fetch(request).catch(needsNetwork));
    return;
  }
  if (url.pathname.startsWith("/_next/static/")) event.respondWith(openAsset(request));
});

/** Stores the pages only when they were drawn for this very visitor; true when all of them are there. */
async function keepPages(visitor, kept) {
  const area = areaOf(kept[0].split("?")[0]);
  if (!area) return false;
  try {
    const answers = await Promise.all(
      kept.map((path) => fetch(path, { credentials: "same-origin", headers: { accept: "text/html" } })),
    );
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    const isTheirs = answers.every(
      (answer, i) => answer.ok && !answer.redirected && texts[i].includes(`data-pengunjung="${visitor}"`),
    );
    if (!isTheirs) {
      await forget();
      return false;
    }
    await keepAssets(area, texts.join("\n"));
    const cache = await caches.open(pagesOf(area));
    await Promise.all(kept.map((path, i) => cache.put(path, copyOf(answers[i], texts[i]))));
    return true;
  } catch {
    // No signal: what was kept before still stands.
    const cache = await caches.open(pagesOf(area));
    const found = await Promise.all(kept.map((path) => cache.match(path)));
    return found.every(Boolean);
  }
}

function copyOf(answer, text) {
  const headers = new Headers({ "content-type": "text/html; charset=utf-8" });
  const policy = answer.headers.get("content-security-policy");
  if (policy) headers.set("content-security-policy", policy);
  return new Response(text, { headers });
}

/** Scripts, styles and fonts named by the pages. Their names change with every build, so old ones can go. */
async function keepAssets(area, html) {
  const names = html.match(/static\/(?:chunks|media|css)\/[\w.~\-/]+\.(?:js|css|woff2)/g) ?? [];
  const wanted = [...new Set(names)].map((name) => `/_next/${name}`);
  const cache = await caches.open(assetsOf(area));
  const present = (await cache.keys()).map((request) => new URL(request.url).pathname);
  if (wanted.some((name) => !present.includes(name))) {
    await Promise.all(present.filter((name) => !wanted.includes(name)).map((name) => cache.delete(name)));
    await Promise.all(wanted.filter((name) => !present.includes(name)).map((name) => cache.add(name)));
  }
}

async function openPage(request, url, area) {
  const cache = await caches.open(pagesOf(area));
  const copy = (await cache.match(url.pathname + url.search)) ?? (await cache.match(url.pathname));
  if (!copy) return fetch(request).catch(() => notReady(areas[area]));
  const late = new Promise((resolve) => setTimeout(resolve, patience, undefined));
  const answer = await Promise.race([fetch(request).catch(() => undefined), late]);
  // A server in trouble is no better than no signal.
  return answer && answer.status < 500 ? answer : copy;
}

async function openAsset(request) {
  const copy = await caches.match(request);
  if (copy) return copy;
  const answer = await fetch(request);
  const area = request.referrer && areaOf(new URL(request.referrer).pathname);
  if (answer.ok && area) {
    const cache = await caches.open(assetsOf(area));
    await cache.put(request, answer.clone());
  }
  return answer;
}

async function watchSignOut(request) {
  const answer = await fetch(request);
  if (answer.headers.get("x-action-redirect")?.startsWith("/masuk")) await forget();
  return answer;
}

/** The next person at this phone must not see the pages of this one. */
function forget() {
  return Promise.all(Object.keys(areas).map((area) => caches.delete(pagesOf(area))));
}

function notReady(home) {
  return sayOffline(
    "Belum ada sinyal",
    `Halaman ini tidak tersimpan di perangkat ini: belum pernah dibuka di sini, atau seseorang sudah keluar dari akunnya. Buka sekali saat ada sinyal setelah masuk;
sesudah itu halaman ini dapat dibuka tanpa sinyal. Yang sudah tersimpan di perangkat ini tetap aman.`,
    [[home, "Coba lagi"]],
  );
}

/** Pages that are kept nowhere; whoever sells or visits finds the way back to those that are. */
async function needsNetwork() {
  const names = { lapangan: "Ke halaman lapangan", kasir: "Ke kasir" };
  const kept = await Promise.all(Object.keys(areas).map(async (area) => (await caches.has(pagesOf(area))) && area));
  const ways = kept.filter(Boolean).map((area) => [areas[area], names[area]]);
  const text = "Halaman ini hanya dapat dibuka dengan jaringan. Yang sudah tersimpan di perangkat ini tetap aman.";
  return sayOffline("Belum ada jaringan", text, [...ways, ["", "Coba lagi"]]);
}

/** Drawn without any file of the portal, since none need be here; the first way is the one most people want. */
function sayOffline(title, text, ways) {
  const links = ways.map(([href, name]) => `<a href="${href}">${name}</a>`).join("");
  const html = `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><meta name="color-scheme" content="light dark">
<style>
:root { --ground: #f6f6f0; --card: #fff; --line: #dcdccf; --ink: #191f3d; --soft: #50577a; --brand: #2c3a8f; --on: #fff }
@media (prefers-color-scheme: dark) {
  :root { --ground: #0f1328; --card: #171c37; --line: #2e3557; --ink: #eeeffa; --soft: #adb4d6; --brand: #aab6ff; --on: #10153a }
}
body { background: var(--ground); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; margin: 0; padding: 12vh 1rem 2rem }
main { background: var(--card); border: 1px solid var(--line); border-radius: 1rem; margin: auto; max-width: 30rem; padding: 1.75rem }
h1 { font-size: 1.625rem; line-height: 1.2; margin: 0 }
p { color: var(--soft); margin: .75rem 0 1.5rem }
nav { display: flex; flex-wrap: wrap; gap: .75rem }
a { border: 1px solid var(--brand); border-radius: .625rem; color: var(--brand); font-weight: 600; padding: .625rem 1.125rem; text-decoration: none }
a:first-child { background: var(--brand); color: var(--on) }
</style>
<main><h1>${title}</h1><p>${text}</p><nav aria-label="Jalan lain">${links}</nav></main>`;
  return new Response(html, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
}
