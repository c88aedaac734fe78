/** The address under which the public knows this site. */
export function baseUrl() {
  return process.env.BASE_URL || process.env.NEXTAUTH_URL || `http://localhost:${process.env.PORT || 3000}`;
}
