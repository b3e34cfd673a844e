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
        readonly count?: Shown | Secret
      }[]
    }
  | {
      readonly kind: 'numbers'
      readonly base: Shown
      readonly mean?: Shown
      readonly bins: readonly {
        readonly from: number
        readonly to: number
        readonly count?: Shown | Secret
      }[]
    }
)

type Shown = { readonly value: number }
/** Kept secret; nothing to compare. */
type Secret = { readonly kind: 'withheld' }

export type Comparison = {
  /** How many figures were held against the file. */
  readonly compared: number
  readonly differences: readonly FrequencyDifference[]
  /** Variables that are not shown because too few answered. */
  readonly withheld: readonly string[]
  /** How many figures of the others are kept secret. */
  readonly secret: number
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
  const figures: Figure[] = []
  const withheld: string[] = []
  for (const variable of expected) {
    const table = shown.find((candidate) => candidate.variable.id === variable.variable)
    if (table?.kind === 'withheld') withheld.push(variable.variable)
    else figures.push(...figuresOf(variable, table))
  }
  const open = figures.flatMap(({ shown, ...figure }) =>
    shown === 'secret' ? [] : [{ ...figure, shown }],
  )
  const differences = open
    .filter(
      ({ expected: wanted, shown: found, step }) =>
        found === undefined || !isPrintedAs(wanted, found, step),
    )
    .map(({ variable, figure, expected: wanted, shown: found }) => ({
      variable,
      figure,
      expected: wanted,
      shown: found,
    }))
  return { compared: open.length, differences, withheld, secret: figures.length - open.length }
}

/** A figure of the file beside the one that is shown, which is rounded to `step`. */
type Figure = Omit<FrequencyDifference, 'shown'> & {
  readonly shown: number | 'secret' | undefined
  readonly step: number
}

function valueOf(shown: Shown | Secret | undefined): number | 'secret' | undefined {
  if (shown === undefined) return undefined
  return 'value' in shown ? shown.value : 'secret'
}

function figuresOf(
  { variable, base, measured }: ExpectedVariable,
  table: Exclude<ShownTable, { readonly kind: 'withheld' }> | undefined,
): readonly Figure[] {
  const figure = (name: string, wanted: number, shown: Figure['shown'], step = 0): Figure => ({
    variable,
    figure: name,
    expected: wanted,
    shown,
    step,
  })
  const bases = [figure('base', base, table?.base.value)]
  switch (measured.kind) {
    case 'categories': {
      const categories = table?.kind === 'categories' ? table.categories : []
      const shown = new Map(
        categories.map(({ category, count }) => [category.code, valueOf(count)] as const),
      )
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
          valueOf(count),
        )
      })
      // Where the table is kept from telling too much its mean may be among what is left out.
      const mean = numbers && (numbers.mean?.value ?? 'secret')
      const step = base < 200 ? 0.1 : 0.01
      return [...bases, figure('mean', base === 0 ? 0 : sum / base, mean, step), ...bins]
    }
    case 'texts':
      return bases
    default: {
      const unknown: never = measured
      throw new TypeError(`An unknown measure was given: ${JSON.stringify(unknown)}`)
    }
  }
}

/** Counts are exact, means are rounded to their last digit. */
function isPrintedAs(exact: number, shown: number, step: number): boolean {
  return Math.abs(exact - shown) <= step / 2 + 1e-9 * Math.abs(exact)
}
