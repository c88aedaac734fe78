import { storefrontQuestions } from "./scripts/parts/bench/storefront-questions";
import { connection } from "./db/client";
const q = await storefrontQuestions();
for (const [k, f] of Object.entries(q)) { if (!process.argv[2] || k.includes(process.argv[2])) { await f(); const s = performance.now(); await f(); console.log(k, (performance.now()-s).toFixed(0)); } }
await connection.end();
