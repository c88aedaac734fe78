/** Every queue that a database has. */
export const queueNames = ["harian"] as const;
