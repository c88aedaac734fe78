"use server";

import { action } from "@/app/_request/action";
import { addHealthWord } from "@/domain/curation/add-health-word";
import { changeCriterion } from "@/domain/curation/change-criterion";
import { changeTarget } from "@/domain/curation/change-target";
import { endCriterion } from "@/domain/curation/end-criterion";
import { endHealthWord } from "@/domain/curation/end-health-word";
import {
  addHealthWordInput,
  changeCriterionInput,
  changeTargetInput,
  endCriterionInput,
  endHealthWordInput,
} from "@/domain/curation/schema";

export const changeCriterionAction = action(changeCriterionInput, async (actor, input) => {
  await changeCriterion(actor, input);
  return "Kriteria tersimpan. Halaman Tentang galeri ikut berubah pada harinya.";
});

export const endCriterionAction = action(endCriterionInput, async (actor, input) => {
  await endCriterion(actor, input);
  return "Kriteria berakhir pada hari itu.";
});

export const changeTargetAction = action(changeTargetInput, async (actor, input) => {
  await changeTarget(actor, input);
  return "Target tersimpan.";
});

export const addHealthWordAction = action(addHealthWordInput, async (actor, input) => {
  await addHealthWord(actor, input);
  return `Kata “${input.word}” mulai ditandai.`;
});

export const endHealthWordAction = action(endHealthWordInput, async (actor, input) => {
  await endHealthWord(actor, input);
});
