/** The same two patterns stand in the database, as its function hide_identity_numbers. */
const nik =
  /(?<![0-9A-Za-z]|[0-9A-Fa-f]-|[0-9][ .])([0-9]{4})[ .-]?[0-9]{2}[ .-]?(0[1-9]|[12][0-9]|3[01]|4[1-9]|[56][0-9]|7[01])[ .-]?(0[1-9]|1[0-2])[ .-]?[0-9]{2}[ .-]?([0-9]{4})(?![0-9A-Za-z]|[ .-][0-9])/g;
const npwp =
  /(?<![0-9A-Za-z]|[0-9]\.)([0-9]{2})\.[0-9]{3}\.[0-9]{3}\.[0-9][-.][0-9]{3}\.([0-9]{3})(?![0-9A-Za-z]|\.[0-9])/g;

/** A text in which every NIK and every NPWP, however spaced, shows only its ends. */
export function hideIdentityNumbers(text: string) {
  return text.replace(nik, "$1••••••••$4").replace(npwp, "$1•••••••••$2");
}

/** Whether such a number stands in it. */
export function holdsIdentityNumber(text: string) {
  return hideIdentityNumbers(text) !== text;
}

/** The same for every text inside a value that will be kept as JSON. */
export function hideIdentityNumbersIn<T>(value: T): T {
  const json = JSON.stringify(value);
  return json === undefined || !holdsIdentityNumber(json) ? value : JSON.parse(hideIdentityNumbers(json));
}
