import type { ReactNode } from "react";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly required?: boolean;
  /** What stands as the reason until another is written. */
  readonly usual?: string;
  change(value: string): void;
}

/** Where a reason is written. Enter begins a new line in it; with Ctrl or Command it does what the form is for. */
export function BecauseField({ label, value, required = false, usual, change }: Props): ReactNode {
  return (
    <label className="own-reason">
      {label}
      <textarea
        rows={2}
        maxLength={4000}
        required={required}
        placeholder={usual}
        value={value}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
    </label>
  );
}
