export type SubNavigationItem = {
  readonly href: string
  readonly label: string
  /** `within`: the page shown is one of those below this one. */
  readonly current?: boolean | 'within'
}

export type SubNavigationProps = {
  /** Names the menu for screen readers: "Vorhaben". */
  readonly label: string
  readonly items: readonly SubNavigationItem[]
  /** `inner`: a second, quieter row for the pages of one area. */
  readonly style?: 'outer' | 'inner'
}

const classes = {
  outer: 'sub-navigation',
  inner: 'sub-navigation sub-navigation--inner',
} as const

/** The parts of a thing, each a page of its own: plain links in a row. */
export function SubNavigation({ label, items, style = 'outer' }: SubNavigationProps) {
  return (
    <nav class={classes[style]} aria-label={label}>
      <ul>
        {items.map((item) => (
          <li>
            <a href={item.href} aria-current={currentOf(item)}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function currentOf({ current }: SubNavigationItem): 'page' | 'true' | undefined {
  if (current === 'within') return 'true'
  return current === true ? 'page' : undefined
}
