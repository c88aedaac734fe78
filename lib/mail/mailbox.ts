const form = /^(?:([^<>\r\n]*?)\s*<([^<>\s]+@[^<>\s]+)>|([^<>\s]+@[^<>\s]+))$/;

/** `Name <name@host>` or `name@host`, taken apart; nothing when it is neither. */
export function readMailbox(text: string) {
  const [, name, angled, bare] = form.exec(text.trim()) ?? [];
  const address = angled ?? bare;
  return address ? { name: name?.replace(/^"|"$/g, "") ?? "", address } : undefined;
}

/** `si•••@contoh.id`: enough to know one's own address by, too little to write to it. */
export function maskAddress(address: string) {
  const [box = "", host = ""] = address.split("@");
  return `${box.slice(0, Math.min(2, box.length - 1))}•••@${host}`;
}
