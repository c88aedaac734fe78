/** In bytes, by whichever door a file comes. */
export const largestUpload = 10_000_000;
