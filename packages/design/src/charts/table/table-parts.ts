import type { Figure, Table } from '@meinungsbild/exchange'

/** A table whose columns are all figures but the first. */
export function figureTable(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Table {
  return { kind: 'table', caption, head, rows, numeric: head.slice(1).map((_, index) => index + 1) }
}

/** The sign of official tables where nothing else stands for a withheld figure. */
export function cell({ value, shown }: Figure): string {
  return shown === '' && value === null ? '.' : shown
}

/** The column of intervals, if any figure has one. */
export function intervalColumn(
  figures: readonly Pick<Figure, 'interval'>[],
  head: string,
): {
  readonly head: readonly string[]
  readonly cells: (figure: Pick<Figure, 'interval'>) => readonly string[]
} {
  return figures.some(({ interval }) => interval !== undefined)
    ? { head: [head], cells: ({ interval }) => [interval?.shown ?? ''] }
    : { head: [], cells: () => [] }
}
