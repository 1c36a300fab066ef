import { z } from "zod";

/** A remark in a discussion, or the description of a problem: some words, and not without end. */
export const remark = z
  .string()
  .trim()
  .min(1, { message: "text.empty" })
  .max(4000, { message: "text.too_long" })
  .transform((text) => text.normalize("NFC").replaceAll("\r\n", "\n"));
