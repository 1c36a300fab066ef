import { described, Field, type FieldProps } from "./field";

type Common = FieldProps & {
  value?: string | undefined;
  required?: boolean;
  maxLength?: number;
  lang?: string | undefined;
  /** Direction of what is typed; what is typed decides it unless told otherwise. */
  dir?: "auto" | "ltr" | "rtl";
};

type LineProps = Common & {
  type?: "text" | "password" | "email" | "number" | "url" | "search" | "date";
  autoComplete?: string;
  inputMode?: "numeric" | "text";
  list?: string;
};

/** One line of text with its label, hint and error. */
export function TextField({ value, required, maxLength, lang, dir = "auto", type = "text", ...rest }: LineProps) {
  return (
    <Field {...rest}>
      <input
        {...described(rest)}
        type={type}
        defaultValue={value}
        required={required}
        maxLength={maxLength}
        lang={lang}
        dir={dir}
        placeholder={dir === "auto" ? " " : undefined}
        autoComplete={rest.autoComplete}
        inputMode={rest.inputMode}
        list={rest.list}
        spellCheck={dir === "ltr" ? false : undefined}
      />
    </Field>
  );
}

/** Several lines of text with their label, hint and error. */
export function TextArea({
  value,
  required,
  maxLength,
  lang,
  dir = "auto",
  rows = 4,
  tall,
  ...rest
}: Common & { rows?: number; tall?: boolean }) {
  return (
    <Field {...rest}>
      <textarea
        {...described(rest)}
        className={tall ? "tall" : undefined}
        defaultValue={value}
        required={required}
        maxLength={maxLength}
        lang={lang}
        dir={dir}
        placeholder={dir === "auto" ? " " : undefined}
        rows={rows}
      />
    </Field>
  );
}
