import { writeSync } from "node:fs";
import { openStore } from "@/db/store";
import { serveReaders } from "./serve";

/** The second process: answers readers of the same database, says on which port, and ends when nobody listens to it any more. */
const [file = ""] = process.argv.slice(2);
const store = openStore({ file, create: false });
const readers = await serveReaders(store);
writeSync(1, `${readers.port}\n`);
process.stdin.on("end", () => process.exit(0)).resume();
