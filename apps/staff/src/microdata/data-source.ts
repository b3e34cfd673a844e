import { missingLabel } from '@meinungsbild/analysis'
import type {
  ArrivalUnit,
  arrivalPeriods,
  Microdata,
  MicrodataColumn,
} from '@meinungsbild/analysis/microdata'
import {
  dataColumnsOf,
  newVariableNames,
  type Batch,
  type BatchColumn,
  type DataColumn,
  type DataSource,
  type DataVariable,
} from '@meinungsbild/formats'
import {
  inLanguage,
  type Language,
  type Questionnaire,
  missingKinds,
} from '@meinungsbild/questionnaire'

export type DataDescription = {
  readonly questionnaire: Questionnaire
  readonly language: Language
  readonly createdAt: Date
  /** When everybody's answer came, where that was asked for. */
  readonly arrivals?: Arrivals | undefined
}

type Arrivals = {
  readonly unit: ArrivalUnit
  readonly periods: NonNullable<ReturnType<typeof arrivalPeriods>>
}

/** Rows handed over together; each costs some hundred bytes. */
const batchSize = 5_000

/**
 * Single answers as the source of a file: one column per variable and, where answers are weighted, `gewicht`; `eingang` where
 * arrivals were asked for. What has no column of microdata, as texts and days that were asked for, has none here. Rows stand in the
 * order of the microdata.
 */
export function dataSource(
  microdata: Microdata,
  { questionnaire, language, createdAt, arrivals }: DataDescription,
): DataSource {
  const known = new Map(microdata.columns.map((column) => [column.variable.id, column]))
  const all = dataColumnsOf(questionnaire, language)
  const filled = all.columns.flatMap((column) => {
    const own = known.get(column.of)
    const cells = own && cellsOf(column, own)
    return cells === undefined ? [] : [{ variable: asKept(column.variable, own, language), cells }]
  })
  const names = new Set(filled.map(({ variable }) => variable.name))
  const nameOf = freeNames(names)
  const columns = [
    ...filled,
    ...(arrivals === undefined
      ? []
      : [{ variable: arrivalVariable(arrivals, nameOf, language), cells: arrivalCells(arrivals) }]),
    ...(microdata.weights === undefined
      ? []
      : [{ variable: weightVariable(nameOf, language), cells: weightCells(microdata.weights) }]),
  ]
  return {
    title: inLanguage(questionnaire.title, language),
    language,
    createdAt,
    variables: columns.map(({ variable }) => variable),
    sets: all.sets.filter(({ variables }) => variables.every((name) => names.has(name))),
    missingLabels: labelsIn(language),
    *batches(): Generator<Batch> {
      for (let begin = 0; begin < microdata.size; begin += batchSize) {
        const end = Math.min(begin + batchSize, microdata.size)
        yield { length: end - begin, columns: columns.map(({ cells }) => cells(begin, end)) }
      }
    },
  }
}

/** The cells of one column from one row to before another. */
type Cells = (begin: number, end: number) => BatchColumn

/** Categories that were put together have new numbers, so that nobody takes them for the old ones. */
function asKept(
  variable: DataVariable,
  column: MicrodataColumn | undefined,
  language: Language,
): DataVariable {
  if (variable.kind !== 'code' || column?.kind !== 'codes') return variable
  const { categories } = column.variable
  const isSame =
    categories.length === variable.categories.length &&
    categories.every(({ code }, index) => code === variable.categories[index]?.code)
  if (isSame) return variable
  return {
    ...variable,
    categories: categories.map(({ code, label }, index) => ({
      value: index + 1,
      code,
      label: inLanguage(label, language).replace(/\s+/g, ' ').trim(),
    })),
  }
}

function cellsOf({ part }: DataColumn, column: MicrodataColumn): Cells | undefined {
  if (part?.kind === 'openText') return undefined
  const values = valuesOf(column, part?.code)
  if (values === undefined) return undefined
  return (begin, end) => ({
    kind: 'numbers',
    states: column.states.subarray(begin, end),
    values: values.subarray(begin, end),
  })
}

function valuesOf(column: MicrodataColumn, option: string | undefined) {
  switch (column.kind) {
    case 'numbers':
    case 'codes':
      return column.values
    case 'options':
      return column.options[column.variable.categories.findIndex(({ code }) => code === option)]
    default:
      return column satisfies never
  }
}

/** Names that no question takes away. */
function freeNames(taken: Iterable<string>): (wanted: string) => string {
  const nameOf = newVariableNames()
  for (const name of taken) nameOf(name)
  return nameOf
}

function weightVariable(nameOf: (wanted: string) => string, language: Language): DataVariable {
  return {
    kind: 'number',
    id: 'gewicht',
    name: nameOf('gewicht'),
    label: inLanguage({ de: 'Gewicht (Mittel = 1)', en: 'Weight (mean = 1)' }, language),
    decimals: 6,
    missing: [],
  }
}

function weightCells(weights: Float64Array): Cells {
  const answered = new Uint8Array(batchSize)
  return (begin, end) => ({
    kind: 'numbers',
    states: answered.subarray(0, end - begin),
    values: weights.subarray(begin, end),
  })
}

function arrivalVariable(
  { unit }: Arrivals,
  nameOf: (wanted: string) => string,
  language: Language,
): DataVariable {
  const labels = {
    day: { de: 'Eingegangen ab (Tag)', en: 'Arrived from (day)' },
    week: { de: 'Eingegangen ab (Woche, Montag)', en: 'Arrived from (week, Monday)' },
  }
  return {
    kind: 'date',
    unit: 'day',
    id: 'eingang',
    name: nameOf('eingang'),
    label: inLanguage(labels[unit], language),
    missing: [],
  }
}

function arrivalCells({ periods: { values, codes } }: Arrivals): Cells {
  const answered = new Uint8Array(batchSize)
  return (begin, end) => ({
    kind: 'texts',
    states: answered.subarray(0, end - begin),
    values: Array.from(codes.subarray(begin, end), (code) => values[code] ?? ''),
  })
}

export function labelsIn(language: Language): DataSource['missingLabels'] {
  const label = (kind: (typeof missingKinds)[number]) => inLanguage(missingLabel(kind), language)
  const [notAsked, notAnswered, dontKnow, noAnswer, notApplicable] = missingKinds
  return {
    [notAsked]: label(notAsked),
    [notAnswered]: label(notAnswered),
    [dontKnow]: label(dontKnow),
    [noAnswer]: label(noAnswer),
    [notApplicable]: label(notApplicable),
  }
}
