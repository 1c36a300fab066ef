import "server-only";
import { type Sealer, sealerOf } from "@/db/sealer";
import { env } from "./env";

/** The sealer of this wiki. */
export const sealer = (): Sealer => sealerOf(env().secret);
