import { translator } from "@/i18n/translator";
import { ItemPart } from "./item-part";
import type { PartProps } from "./part";

/** Everything that the proposal changes, page by page. */
export function ChangesPart(props: PartProps) {
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{translator(props.locale)("review.changeset.changes")}</h2>
      {props.desk.pages.map((page) => (
        <ItemPart key={page.item.id} page={page} {...props} />
      ))}
    </section>
  );
}
