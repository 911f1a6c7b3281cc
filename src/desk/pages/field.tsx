interface FieldProps {
  name: string;
  label: string;
  type?: "text" | "password" | "search" | "date";
  value?: string | undefined;
  hint?: string;
  problem?: string | undefined;
  autocomplete?: string;
  inputmode?: "numeric" | "text";
  maxlength?: number;
  minlength?: number;
  required?: boolean;
  autofocus?: boolean;
}

/** A labelled input with its hint and what is wrong with it, both read out with it. */
export function Field({ name, label, hint, problem, type = "text", ...rest }: FieldProps) {
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        type={type}
        aria-describedby={described || undefined}
        aria-invalid={problem ? "true" : undefined}
        autocapitalize="none"
        spellcheck={false}
        {...rest}
      />
      {hint && (
        <small id={`${name}-hint`} class="soft">
          {hint}
        </small>
      )}
      {problem && (
        <p id={`${name}-problem`} class="wrong" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
