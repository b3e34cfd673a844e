import type { ComponentChildren } from 'preact'
import { useStaffTexts } from '../staff/interface-language.ts'

export type Fact = {
  readonly label: string
  /** Nothing is said as "keine Angabe". */
  readonly value?: ComponentChildren
  readonly change?: { readonly href: string }
}

/** Labels and values, each with a link to change it where one may. */
export function SummaryList({ facts }: { readonly facts: readonly Fact[] }) {
  const words = useStaffTexts()
  return (
    <dl class="summary-list">
      {facts.map(({ label, value, change }) => (
        <div class="summary-list__row">
          <dt>{label}</dt>
          <dd>
            {isEmpty(value) ? <span class="muted">{words.nothing}</span> : value}
            {change && (
              <a class="kern-link summary-list__change" href={change.href}>
                {words.change}
                <span class="kern-sr-only">: {label}</span>
              </a>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function isEmpty(value: ComponentChildren): boolean {
  return value === undefined || value === null || value === ''
}
