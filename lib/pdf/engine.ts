import { dirname } from "node:path";
import pdfmake from "pdfmake";
import "./keep-last-rows";
import roboto from "pdfmake/fonts/Roboto.js";

// Static files that ship with the engine: no network, and wide enough for every Latin name.
const folder = dirname(String(roboto.Roboto?.normal));
pdfmake.setFonts(roboto);
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.startsWith(folder));

export { pdfmake };
