export type SubNavigationItem = {
  readonly href: string
  readonly label: string
  readonly current?: boolean
}

export type SubNavigationProps = {
  /** Names the menu for screen readers: "Vorhaben". */
  readonly label: string
  readonly items: readonly SubNavigationItem[]
}

/** The parts of a thing, each a page of its own: plain links in a row. */
export function SubNavigation({ label, items }: SubNavigationProps) {
  return (
    <nav class="sub-navigation" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li>
            <a href={item.href} aria-current={item.current === true ? 'page' : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
