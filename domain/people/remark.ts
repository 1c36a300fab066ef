import { z } from "zod";
import { isStreamSafe } from "../text";

/** A remark in a discussion, or the description of a problem: some words, and not without end. */
export const remark = z
  .string()
  .trim()
  .min(1, { message: "text.empty" })
  .max(4000, { message: "text.too_long" })
  .refine(isStreamSafe, { message: "text.too_many_marks", abort: true })
  .transform((text) => text.normalize("NFC").replaceAll("\r\n", "\n"));
