/** The last day of permits that do not hold at all. */
export const never = "2000-01-01";
