import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";

declare module "next-auth" {
  interface Session {
    userId: string;
    sessionEpoch: number;
  }
  interface User {
    sessionEpoch: number;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    userId: string;
    sessionEpoch: number;
  }
}

const isSecure = process.env.NEXTAUTH_URL?.startsWith("https://") ?? false;

export const sessionSeconds = 12 * 60 * 60;

export const sessionCookie = {
  name: `${isSecure ? "__Secure-" : ""}next-auth.session-token`,
  options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure },
} as const;

/** The cookie says who; what they may do is read from the database at each request. */
export const authOptions: NextAuthOptions = {
  secret: process.env.AUTH_SECRET,
  useSecureCookies: isSecure,
  cookies: { sessionToken: sessionCookie },
  session: { strategy: "jwt", maxAge: sessionSeconds },
  pages: { signIn: "/masuk", signOut: "/keluar", error: "/masuk" },
  providers: [
    CredentialsProvider({
      name: "Kata sandi",
      credentials: { account: { label: "Email atau nomor HP" }, password: { label: "Kata sandi", type: "password" } },
      authorize: async () => null,
    }),
  ],
  callbacks: {
    jwt({ token, user }) {
      if (user) return { ...token, userId: user.id, sessionEpoch: user.sessionEpoch };
      return token;
    },
    session({ session, token }) {
      return { ...session, userId: token.userId, sessionEpoch: token.sessionEpoch };
    },
  },
};
