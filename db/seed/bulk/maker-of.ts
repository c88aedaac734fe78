/** Every seventh business makes products: seven shares no factor with thirty kecamatan, so makers are everywhere. */
export const makerOf = 7;
