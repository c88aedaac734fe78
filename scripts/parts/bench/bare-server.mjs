// The baseline: a bare node:http server that answers every request with the bytes it was given on standard input.
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";

const body = await buffer(process.stdin);
const headers = { "content-type": "text/html; charset=utf-8", "content-length": body.length };
const server = createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(body);
});
server.listen(0, "127.0.0.1", () => process.send?.(server.address().port));
process.on("disconnect", () => process.exit());
