/** The three answers of a report, in the words of an officer. */
export const stateChoices = [
  { value: "dijaga", text: "Dijaga", hint: "Buka, dan ada petugas yang melayani." },
  { value: "display", text: "Display saja", hint: "Rak terpajang, tetapi tidak ada yang menjaga." },
  { value: "tutup", text: "Tutup", hint: "Tidak dapat dikunjungi, atau raknya kosong." },
];
