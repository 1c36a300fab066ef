import type { Label, Locale } from "@/domain/text";
import { described, Field, type FieldProps } from "./field";

type SelectProps = FieldProps & {
  locale: Locale;
  /** A closed vocabulary: key and words. */
  options: Readonly<Record<string, Label>>;
  value?: string | undefined;
  /** What stands for "nothing chosen"; absent: something must be chosen. */
  empty?: string | undefined;
  required?: boolean;
};

/** One word out of a closed vocabulary. */
export function SelectField({ locale, options, value, empty, required, ...rest }: SelectProps) {
  return (
    <Field {...rest}>
      <select {...described(rest)} defaultValue={value ?? ""} required={required}>
        {empty !== undefined && <option value="">{empty}</option>}
        {Object.entries(options).map(([key, label]) => (
          <option key={key} value={key}>
            {label[locale]}
          </option>
        ))}
      </select>
    </Field>
  );
}

type TickProps = {
  name: string;
  id?: string;
  label: string;
  value?: string;
  checked?: boolean | undefined;
  required?: boolean;
};

/** A box to tick, with its label beside it. */
export const TickField = ({ name, id = name, label, value = "true", checked, required }: TickProps) => (
  <div className="tick">
    <input type="checkbox" id={id} name={name} value={value} defaultChecked={checked} required={required} />
    <label htmlFor={id}>{label}</label>
  </div>
);

type RadioProps = {
  name: string;
  legend: string;
  options: readonly { value: string; label: string; hint?: string }[];
  value?: string | undefined;
};

/** One choice out of a few, all of them in sight. */
export const RadioField = ({ name, legend, options, value }: RadioProps) => (
  <fieldset className="field">
    <legend>{legend}</legend>
    {options.map((option) => (
      <div className="tick" key={option.value}>
        <input
          type="radio"
          id={`${name}-${option.value}`}
          name={name}
          value={option.value}
          defaultChecked={option.value === value}
          required
        />
        <label htmlFor={`${name}-${option.value}`}>
          {option.label}
          {option.hint && <span className="hint"> {option.hint}</span>}
        </label>
      </div>
    ))}
  </fieldset>
);
