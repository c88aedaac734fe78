// Draws one page of a PDF in a thread of its own: whatever a stranger's file does to PDFium, it does here.
// Plain JavaScript, because it is started by its path, from the tests, the build and the command line alike.
import { parentPort, workerData } from "node:worker_threads";
import { PDFiumLibrary } from "@hyzyla/pdfium";

const { bytes, place, width, height, mostMemory } = workerData;

// A thread's own limits do not count what WebAssembly takes.
const grow = WebAssembly.Memory.prototype.grow;
WebAssembly.Memory.prototype.grow = function (pages) {
  if (this.buffer.byteLength + pages * 65_536 > mostMemory) throw new RangeError("This PDF wants too much memory.");
  return grow.call(this, pages);
};

const library = await PDFiumLibrary.init();
const pdf = await library.loadDocument(bytes);
const pageCount = pdf.getPageCount();
parentPort.postMessage({ pageCount });
if (place >= pageCount) throw new RangeError("This PDF has no such page.");
const page = pdf.getPage(place);
const { originalWidth, originalHeight } = page.getOriginalSize();
const scale = Math.min(width / originalWidth, height / originalHeight);
const picture = await page.render({ scale, render: "bitmap" });
parentPort.postMessage({ pageCount, picture: { width: picture.width, height: picture.height, data: picture.data } });
