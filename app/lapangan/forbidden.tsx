export { NotYoursHere as default } from "@/app/_area/not-yours-here";
