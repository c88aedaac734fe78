import { WaysOn } from "./ways-on";

export function NotYours() {
  return (
    <>
      <p className="text-ink-soft">
        Akun Anda tidak memegang peran untuk halaman ini. Bila seharusnya boleh, minta admin dinas menambahkan peran
        Anda, lalu buka lagi halaman ini.
      </p>
      <WaysOn />
    </>
  );
}
