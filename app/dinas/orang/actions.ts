"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { blockPerson } from "@/domain/people/block-person";
import { grantRole } from "@/domain/people/grant-role";
import { invitePerson } from "@/domain/people/invite-person";
import { revokeRole } from "@/domain/people/revoke-role";
import {
  blockPersonInput,
  grantRoleInput,
  invitePersonInput,
  personIdInput,
  revokeRoleInput,
} from "@/domain/people/schema";
import { sendLink } from "@/domain/people/send-link";
import { unblockPerson } from "@/domain/people/unblock-person";
import { showLinkOnce } from "./link-cookie";

export const invitePersonAction = action(invitePersonInput, async (actor, input) => {
  const link = await invitePerson(actor, input);
  await showLinkOnce(link);
  redirect(`/dinas/orang/${link.userId}`);
});

export const sendLinkAction = action(personIdInput, async (actor, input) => {
  await showLinkOnce(await sendLink(actor, input));
  return "Tautan sudah siap: lihat di bagian atas halaman ini.";
});

export const grantRoleAction = action(grantRoleInput, async (actor, input) => {
  await grantRole(actor, input);
  redirect(`/dinas/orang/${input.userId}`);
});

export const revokeRoleAction = action(revokeRoleInput, async (actor, input) => {
  await revokeRole(actor, input);
});

export const blockPersonAction = action(blockPersonInput, async (actor, input) => {
  await blockPerson(actor, input);
});

export const unblockPersonAction = action(blockPersonInput, async (actor, input) => {
  await unblockPerson(actor, input);
});
