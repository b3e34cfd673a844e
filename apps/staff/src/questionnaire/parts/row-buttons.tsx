import { IconButton, IconButtons } from '@meinungsbild/design'

type RowButtonsProps = {
  /** The list and the place in it: `options`, 2. */
  readonly list: string
  readonly row: number
  readonly isFirst: boolean
  readonly isLast: boolean
  /** What each does, for those who hear the button without seeing where it stands; without `remove` there is no such. */
  readonly labels: { readonly up: string; readonly down: string; readonly remove?: string }
}

/** Up, down, away: for one entry of a list in a form. */
export function RowButtons({ list, row, isFirst, isLast, labels }: RowButtonsProps) {
  const act = (what: 'up' | 'down' | 'remove') => ({
    name: 'tun',
    value: `${what}:${list}:${row}`,
  })
  return (
    <IconButtons>
      <IconButton icon="arrow-up" {...act('up')} label={labels.up} idle={isFirst} />
      <IconButton icon="arrow-down" {...act('down')} label={labels.down} idle={isLast} />
      {labels.remove !== undefined && (
        <IconButton icon="delete" {...act('remove')} label={labels.remove} />
      )}
    </IconButtons>
  )
}
