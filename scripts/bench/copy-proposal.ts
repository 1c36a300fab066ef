import type { Filled } from "./fill";

/** As many more open proposals like this one, written row by row: the queue reads the same as if people had sent them. */
export async function copyProposal({ editor: { store, id } }: Filled, publicId: string, times: number): Promise<void> {
  const { changesets, changesetVersions, changesetItems, findings } = store.t;
  const all = { changeset: await store.read.select().from(changesets) };
  const changeset = all.changeset.find((row) => row.publicId === publicId);
  if (!changeset) throw new Error("The proposal is not there.");
  const version = (await store.read.select().from(changesetVersions)).find((row) => row.changesetId === changeset.id);
  const item = (await store.read.select().from(changesetItems)).find((row) => row.versionId === version?.id);
  if (!version || !item) throw new Error("The proposal is empty.");
  for (let from = 0; from < times; from += 500)
    await store.write(async (tx) => {
      for (let n = from; n < Math.min(times, from + 500); n += 1) {
        const since = changeset.createdAt + n;
        const [copied] = await tx.db
          .insert(changesets)
          .values({
            ...without(changeset),
            publicId: id(),
            title: `One change, ${n}`,
            urgent: n % 500 === 0,
            submittedAt: since,
            activityAt: since,
          })
          .returning({ id: changesets.id });
        const [written] = await tx.db
          .insert(changesetVersions)
          .values({ ...without(version), changesetId: copied?.id ?? 0 })
          .returning({ id: changesetVersions.id });
        const versionId = written?.id ?? 0;
        await tx.db.insert(changesetItems).values({ ...without(item), changesetId: copied?.id ?? 0, versionId });
        if (n % 3 === 0)
          await tx.db.insert(findings).values({
            ...{
              versionId,
              page: `event/${item.slug}`,
              check: "invented",
              severity: "warning",
              message: "invented",
              at: "",
            },
            createdAt: since,
          });
      }
    });
}

function without<Row extends { id: number }>({ id: _, ...row }: Row): Omit<Row, "id"> {
  return row;
}
