import type { KindName } from "@/domain/kinds/names";
import { described, Field, type FieldProps } from "../ui/field";

type Props = FieldProps & {
  value: string | undefined;
  /** The kinds of page that may stand here; the script completes their names. */
  kinds?: readonly KindName[] | undefined;
  /** Where words that name no page are welcome too. */
  words?: boolean;
};

/** An input for a page: its name, completed as one types, or its address. Without script a list of pages is offered. */
export function PageField({ value, kinds, words, ...rest }: Props) {
  return (
    <Field {...rest}>
      <input
        {...described(rest)}
        type="text"
        dir="auto"
        placeholder=" "
        autoComplete="off"
        defaultValue={value}
        list={kinds?.length === 1 && kinds[0] === "source" ? "sources" : "pages"}
        data-pages={kinds?.join(" ") ?? ""}
        data-words-too={words ? "" : undefined}
        spellCheck={false}
      />
    </Field>
  );
}
