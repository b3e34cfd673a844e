/** What a small button does, as a picture that everybody knows. */
export type ButtonIcon = 'arrow-up' | 'arrow-down' | 'delete' | 'content-copy'

export type IconButtonProps = {
  readonly icon: ButtonIcon
  /** What it does and to what: read out, and shown when pointed at. */
  readonly label: string
  readonly name: string
  readonly value: string
  /** It would do nothing here, but keeps its place, so that the others keep theirs. */
  readonly idle?: boolean
}

const icons: Readonly<Record<ButtonIcon, string>> = {
  'arrow-up': 'kern-icon kern-icon--arrow-up',
  'arrow-down': 'kern-icon kern-icon--arrow-down',
  delete: 'kern-icon kern-icon--delete',
  'content-copy': 'kern-icon kern-icon--content-copy',
}

/** A button for lists, where the same few stand in every row. */
export function IconButton({ icon, label, name, value, idle = false }: IconButtonProps) {
  if (idle) return <span class="icon-button" />
  return (
    <button
      class="icon-button"
      type="submit"
      name={name}
      value={value}
      title={label}
      aria-label={label}
    >
      <span class={icons[icon]} aria-hidden="true" />
    </button>
  )
}
