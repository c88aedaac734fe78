import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { Refused } from "@/domain/errors";
import { signInInput } from "@/domain/people/schema";
import { signIn } from "@/domain/people/sign-in";
import { log } from "@/lib/log";

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

/** What every request counts as that did not come through our own server. */
export const unknownAddress = "tidak diketahui";

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
      async authorize(credentials, request) {
        const input = signInInput.safeParse(credentials);
        if (!input.success) return null;
        const address: unknown = request.headers?.["x-client-address"];
        try {
          const { userId, sessionEpoch } = await signIn(
            input.data,
            typeof address === "string" ? address : unknownAddress,
          );
          return { id: userId, sessionEpoch };
        } catch (error) {
          if (error instanceof Refused) return null;
          // next-auth puts the message into an address: it must not be that of a query.
          log.error({ error }, "sign-in failed");
          throw new Error("Basis data");
        }
      },
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
