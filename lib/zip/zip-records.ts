/** What is known of an entry once it was written. */
export type Written = { name: string; offset: number; crc: number; size: number; packed: number; at: Date };

const deflated = 8;
/** The length follows the entry, and names are UTF-8. */
const flags = 0x0808;

/** What stands before an entry. */
export function localHeader({ name, at }: Written) {
  const bytes = Buffer.from(name, "utf8");
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(flags, 6);
  head.writeUInt16LE(deflated, 8);
  writeTime(head, 10, at);
  head.writeUInt16LE(bytes.length, 26);
  return Buffer.concat([head, bytes]);
}

/** What stands after it. */
export function dataDescriptor({ crc, packed, size }: Written) {
  const tail = Buffer.alloc(16);
  tail.writeUInt32LE(0x08074b50, 0);
  tail.writeUInt32LE(crc, 4);
  tail.writeUInt32LE(packed, 8);
  tail.writeUInt32LE(size, 12);
  return tail;
}

/** The list of all entries, and the end of the file. */
export function centralDirectory(entries: readonly Written[], offset: number) {
  const list = Buffer.concat(entries.map(centralHeader));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([list, end]);
}

function centralHeader({ name, offset, crc, size, packed, at }: Written) {
  const bytes = Buffer.from(name, "utf8");
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(20, 6);
  head.writeUInt16LE(flags, 8);
  head.writeUInt16LE(deflated, 10);
  writeTime(head, 12, at);
  head.writeUInt32LE(crc, 16);
  head.writeUInt32LE(packed, 20);
  head.writeUInt32LE(size, 24);
  head.writeUInt16LE(bytes.length, 28);
  head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, bytes]);
}

function writeTime(head: Buffer, at: number, moment: Date) {
  const time = (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1);
  const date = ((moment.getUTCFullYear() - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate();
  head.writeUInt16LE(time, at);
  head.writeUInt16LE(date, at + 2);
}
