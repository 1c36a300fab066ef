import { AuthorActions } from "@/components/review/author-actions";
import { RevertForm } from "@/components/review/revert-form";
import { userIdOf } from "@/domain/policy/actor";
import { editHref } from "../view-parts";
import { type PartProps, refusedWith, refusedWithout } from "./part";

/** What its author may do with the proposal. */
export function AuthorPart(props: PartProps) {
  const { locale, asker, desk } = props;
  const { changeset, steps } = desk;
  const isAuthor = changeset.authorIds.includes(userIdOf(asker.actor) ?? -1);
  return (
    <AuthorActions
      locale={locale}
      id={changeset.publicId}
      state={changeset.state}
      version={changeset.version}
      steps={steps}
      editHref={editHref(locale, changeset.publicId, changeset.items[0])}
      error={isAuthor ? refusedWithout(props, "revertReason") : undefined}
    />
  );
}

/** The form that proposes to take the whole publication back, for those who may. */
export function RevertPart(props: PartProps) {
  const { locale, desk, held } = props;
  const { changeset } = desk;
  if (changeset.type === "import" || !desk.may("changeset.revert")) return null;
  return (
    <RevertForm
      locale={locale}
      id={changeset.publicId}
      title={changeset.title}
      pages={changeset.items.length}
      mayHurry={desk.may("page.confirm")}
      renames={changeset.items.some((item) => item.action === "rename")}
      error={refusedWith(props, "revertReason")}
      typed={held?.fields["revertReason"]}
    />
  );
}
