const forwarding = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-forwarded-port",
  "x-real-ip",
];

/** Who really asks: the socket, or what the outermost of our own proxies saw. What the client wrote counts for nothing. */
export function clientAddress(request, proxies) {
  const socket = (request.socket.remoteAddress ?? "").replace(/^::ffff:/, "");
  if (proxies === 0) return socket;
  const seen = String(request.headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((entry) => entry.trim());
  return seen.at(-proxies) || socket;
}

/** Without a proxy of ours in front, these headers can only be a visitor's invention. */
export function hideForwarding(request) {
  for (const name of forwarding) delete request.headers[name];
}
