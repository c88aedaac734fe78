export { MissingHere as default } from "@/app/_area/missing-here";
