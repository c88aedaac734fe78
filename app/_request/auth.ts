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

/** The cookie says who; what they may do is read from the database at each request. */
export const authOptions: NextAuthOptions = {
  session: { strategy: "jwt", maxAge: 12 * 60 * 60 },
  pages: { signIn: "/masuk" },
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
