import type { ExpectedVariable } from './expected-frequencies.ts'

/** The least of a released table that can be compared; results of `@meinungsbild/analysis` have this shape. */
export type ShownTable = { readonly variable: { readonly id: string } } & (
  | { readonly kind: 'withheld' }
  | { readonly kind: 'texts'; readonly base: Shown }
  | {
      readonly kind: 'categories'
      readonly base: Shown
      readonly categories: readonly {
        readonly category: { readonly code: string }
        readonly count: Shown
      }[]
    }
  | {
      readonly kind: 'numbers'
      readonly base: Shown
      readonly mean: Shown
      readonly bins: readonly {
        readonly from: number
        readonly to: number
        readonly count: Shown
      }[]
    }
)

type Shown = { readonly value: number }

export type Comparison = {
  /** How many figures were held against the file. */
  readonly compared: number
  readonly differences: readonly FrequencyDifference[]
  /** Variables that are not shown because too few answered. */
  readonly withheld: readonly string[]
}

export type FrequencyDifference = {
  readonly variable: string
  /** `base`, `mean`, the code of a category, or the beginning of an interval. */
  readonly figure: string
  readonly expected: number
  /** Undefined: the figure is not shown at all. */
  readonly shown: number | undefined
}

/** Holds every figure that is shown against the data file it must come from, cell by cell. */
export function compareFrequencies(
  expected: readonly ExpectedVariable[],
  shown: readonly ShownTable[],
): Comparison {
  const figures: FrequencyDifference[] = []
  const withheld: string[] = []
  for (const variable of expected) {
    const table = shown.find((candidate) => candidate.variable.id === variable.variable)
    if (table?.kind === 'withheld') withheld.push(variable.variable)
    else figures.push(...figuresOf(variable, table))
  }
  const differences = figures.filter(
    (figure) => figure.shown === undefined || !isSame(figure.expected, figure.shown),
  )
  return { compared: figures.length, differences, withheld }
}

function figuresOf(
  { variable, base, measured }: ExpectedVariable,
  table: Exclude<ShownTable, { readonly kind: 'withheld' }> | undefined,
): readonly FrequencyDifference[] {
  const figure = (name: string, wanted: number, shown: number | undefined) => ({
    variable,
    figure: name,
    expected: wanted,
    shown,
  })
  const bases = [figure('base', base, table?.base.value)]
  switch (measured.kind) {
    case 'categories': {
      const categories = table?.kind === 'categories' ? table.categories : []
      const shown = new Map(categories.map(({ category, count }) => [category.code, count.value]))
      const codes = new Set([...shown.keys(), ...measured.counts.keys()])
      const counts = [...codes].map((code) =>
        figure(code, measured.counts.get(code) ?? 0, shown.get(code)),
      )
      return [...bases, ...counts]
    }
    case 'numbers': {
      const numbers = table?.kind === 'numbers' ? table : undefined
      const values = [...measured.counts]
      const sum = values.reduce((total, [value, count]) => total + value * count, 0)
      const bins = (numbers?.bins ?? []).map(({ from, to, count }) => {
        const inside = values.filter(([value]) => value >= from && value < to)
        return figure(
          String(from),
          inside.reduce((total, [, n]) => total + n, 0),
          count.value,
        )
      })
      return [...bases, figure('mean', base === 0 ? 0 : sum / base, numbers?.mean.value), ...bins]
    }
    case 'texts':
      return bases
    default: {
      const unknown: never = measured
      throw new TypeError(`An unknown measure was given: ${JSON.stringify(unknown)}`)
    }
  }
}

/** Means may differ in the last bits, counts may not. */
function isSame(left: number, right: number): boolean {
  return (
    left === right || (!Number.isInteger(left) && Math.abs(left - right) <= 1e-9 * Math.abs(left))
  )
}
