type SubmitButtonProps = {
  readonly label: string
  /** For forms with several buttons: what the handler reads. */
  readonly name?: string
  readonly value?: string
  readonly secondary?: boolean
}

export function SubmitButton({ label, name, value, secondary = false }: SubmitButtonProps) {
  return (
    <button
      class={`kern-btn ${secondary ? 'kern-btn--secondary' : 'kern-btn--primary'}`}
      type="submit"
      name={name}
      value={value}
    >
      <span class="kern-label">{label}</span>
    </button>
  )
}
