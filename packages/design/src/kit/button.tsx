import type { ComponentChildren } from 'preact'

export type ButtonStyle = 'primary' | 'secondary' | 'tertiary'

const styles: Readonly<Record<ButtonStyle, string>> = {
  primary: 'kern-btn kern-btn--primary',
  secondary: 'kern-btn kern-btn--secondary',
  tertiary: 'kern-btn kern-btn--tertiary',
}

export type ButtonProps = {
  readonly children: ComponentChildren
  /** One primary button per page. */
  readonly style?: ButtonStyle
  /** What the form sends, if this is the one that was pressed. */
  readonly name?: string
  readonly value?: string
  /** Where the form is sent instead. */
  readonly action?: string
  /** What comes back is shown in a window of its own; the words of the button say so. */
  readonly newWindow?: boolean
  /** The words for a screen reader where "Ändern" stands ten times on a page. */
  readonly label?: string
}

/** Sends its form. */
export function Button(props: ButtonProps) {
  const { children, style = 'primary', name, value, action, newWindow = false, label } = props
  return (
    <button
      class={styles[style]}
      type="submit"
      name={name}
      value={value}
      formAction={action}
      formTarget={newWindow ? '_blank' : undefined}
      aria-label={label}
    >
      <span class="kern-label">{children}</span>
    </button>
  )
}

export type ButtonLinkProps = {
  readonly children: ComponentChildren
  readonly href: string
  readonly style?: ButtonStyle
  readonly label?: string
  /** The file is to be kept, not shown. */
  readonly download?: boolean
}

/** Leads somewhere and looks like a button, for the one next thing to do. */
export function ButtonLink(props: ButtonLinkProps) {
  const { children, href, style = 'secondary', label, download = false } = props
  return (
    <a class={styles[style]} href={href} aria-label={label} download={download ? true : undefined}>
      <span class="kern-label">{children}</span>
    </a>
  )
}

/** Buttons side by side; on a phone one below the other. */
export function Buttons({ children }: { readonly children: ComponentChildren }) {
  return <div class="buttons">{children}</div>
}
