/** How many cloths cloth-ground.tsx can print. */
export const clothKinds = 4;
