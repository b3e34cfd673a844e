export type SelectInputProps = {
  /** Its name and its id. */
  readonly field: string
  readonly chosen: string
  readonly invalid: boolean
  readonly describedBy?: string | undefined
  /** What stands there as long as nothing is chosen. */
  readonly none: string
  /** In groups that a rule parts from each other. */
  readonly groups: readonly (readonly { readonly value: string; readonly label: string }[])[]
  /** Attributes of the box around it. */
  readonly around?: Readonly<Record<string, string>>
}

/** The browser's own list to unfold. */
export function SelectInput(props: SelectInputProps) {
  const { field, chosen, invalid, describedBy, none, groups, around = {} } = props
  return (
    <div class="kern-form-input__select-wrapper" {...around}>
      <select
        class={
          invalid
            ? 'kern-form-input__select kern-form-input__select--error'
            : 'kern-form-input__select'
        }
        id={field}
        name={field}
        aria-invalid={invalid ? 'true' : undefined}
        aria-describedby={describedBy}
      >
        <option value="">{none}</option>
        {groups.map((options, index) => (
          <>
            {index > 0 && options.length > 0 && <hr />}
            {options.map((option) => (
              <option value={option.value} selected={option.value === chosen}>
                {option.label}
              </option>
            ))}
          </>
        ))}
      </select>
    </div>
  )
}
