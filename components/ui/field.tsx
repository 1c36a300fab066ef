import type { ReactNode } from "react";

export type FieldProps = {
  /** Name of the input in the form, and its id. */
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Id of the input when the name alone is not unique on the page. */
  id?: string | undefined;
};

/** Attributes that tie an input to its hint and its error, so that both are read out with it. */
export function described({ name, id = name, hint, error }: FieldProps) {
  const by = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return { id, name, "aria-describedby": by || undefined, "aria-invalid": error ? (true as const) : undefined };
}

/** Label, hint and error around one input. The input itself takes `described(…)`. */
export function Field({ name, id = name, label, hint, error, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className={error ? "field wrong" : "field"}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={`${id}-error`} className="error">
          {error}
        </p>
      )}
    </div>
  );
}
