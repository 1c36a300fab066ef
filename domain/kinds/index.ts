import { event } from "./event";
import { group } from "./group";
import type { KindName } from "./names";
import { person } from "./person";
import { place } from "./place";
import { source } from "./source";

/** Every kind of page, in the order in which people meet them. */
export const kinds = { event, group, place, person, source } as const;

/** The kind with this name, or undefined: addresses may hold anything. */
export const kindNamed = (name: string) => (Object.hasOwn(kinds, name) ? kinds[name as KindName] : undefined);
