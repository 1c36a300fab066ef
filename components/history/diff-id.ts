import type { PageRef } from "@/domain/kinds/names";

/** The id of a change on screen by its pointer; with the page where several pages share the screen. */
export const diffId = (at: string, page?: PageRef) =>
  `diff${page ? `-${page}` : ""}${at}`.replace(/[^\p{L}\p{N}_-]/gu, "-");
