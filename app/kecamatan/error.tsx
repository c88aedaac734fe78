"use client";

export { TroubleHere as default } from "@/app/_area/trouble-here";
