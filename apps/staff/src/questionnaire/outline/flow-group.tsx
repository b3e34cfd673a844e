import { Button } from '@meinungsbild/design'
import type { ComponentChildren } from 'preact'
import type { FormView } from '../parts/form-view.ts'
import { presentRows } from '../parts/rows.ts'

type FlowGroupProps = FormView & {
  readonly list: string
  readonly title: string
  readonly lead: string
  readonly add: string
  readonly entry: (row: number) => ComponentChildren
}

/** Entries of one sort under a heading, and a button for another one. */
export function FlowGroup({ form, list, title, lead, add, entry }: FlowGroupProps) {
  return (
    <section class="stack">
      <h2 class="form-heading">{title}</h2>
      <p class="muted">{lead}</p>
      {presentRows(form, list).map(entry)}
      <div>
        <Button style="secondary" name="tun" value={`add:${list}`}>
          {add}
        </Button>
      </div>
    </section>
  )
}
