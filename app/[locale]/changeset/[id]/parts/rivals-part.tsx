import { Rivals } from "@/components/review/rivals";
import { textFor } from "@/domain/text";
import { queueAsQuery } from "@/server/reading/queue-choice";
import type { PartProps } from "./part";

/** Other proposals about the same places, for those who look at this one. */
export const RivalsPart = ({ locale, desk, queue }: PartProps) => (
  <Rivals
    locale={locale}
    names={desk.names}
    queue={queueAsQuery(queue)}
    rivals={desk.rivals.map(({ changeset, pages }) => ({
      id: changeset.publicId,
      title: changeset.title,
      author: changeset.author ?? "",
      since: changeset.submittedAt ?? changeset.createdAt,
      pages: pages.map(({ page, conflicts }) => {
        const here = desk.pages.find(({ item }) => item.ref === page);
        return { page, conflicts, title: textFor(here?.after?.titles, locale)?.text ?? page };
      }),
    }))}
  />
);
