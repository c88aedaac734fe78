/** A shelf as people say it. */
export const shelfName = (name: string) => (name ? `Rak ${name}` : "Tanpa rak");
