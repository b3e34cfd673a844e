import type { Text } from '@meinungsbild/questionnaire'
import {
  isRefusal,
  rakeWithCap,
  surveyDesign,
  weightSummary,
  type RefusalCode,
  type ShareMargin,
  type SurveyDesign,
} from '@meinungsbild/statistics'
import { contentsOf, type Dataset } from '../columns/dataset.ts'
import { recordKey } from '../columns/record-key.ts'
import { defaultDisclosureRule } from '../disclosure.ts'
import { tally } from '../columns/tally.ts'
import { makeWeights, type Weights } from './weights.ts'

/** Gewichtung: how answers are brought to the proportions of the population. Same shape as in the procedure. */
export type Weighting = {
  readonly base: 'equal' | 'design'
  readonly margins: readonly {
    readonly variable: string
    readonly targets: readonly { readonly code: string; readonly share: number }[]
  }[]
  /** Largest weight, in multiples of the mean. */
  readonly cap: number
}

/** How many people of the population belong to each stratum of the draw, by its name. */
export type StratumSizes = ReadonlyMap<string, number>

export type Weighed =
  | { readonly ok: true; readonly weights: Weights }
  | {
      readonly ok: false
      readonly code: 'unknownVariable' | 'noCategories' | RefusalCode
      /** Which margin it is about; absent where it is about all of them or the strata. */
      readonly variable?: string
      readonly message: Text
    }

/** All answers count the same. Strata of a draw still make standard errors smaller. */
export function unweighted(dataset: Dataset, strata: StratumSizes = new Map()): Weights {
  const design = designOf(dataset, strata, new Float64Array(dataset.size).fill(1))
  return makeWeights(undefined, { design: design ?? plainDesign(dataset), perturbation: undefined })
}

/**
 * Weights of mean 1: first N_h / n_h of the strata with n_h the answers, so that strata which answered less count more
 * (Nichtantwort innerhalb der Schichten), then raking to the margins. Who has no category of a margin keeps his share of it.
 * Answers without a stratum weigh as much as the mean. A category of fewer than `fewest` people takes no part in a margin: their
 * weights would tell how many they are. Refused: a margin of an unknown variable or one without categories, a category with a
 * target and nobody in it, or the other way round.
 */
export function weigh(
  dataset: Dataset,
  weighting: Weighting,
  strata: StratumSizes,
  fewest = defaultDisclosureRule.minimumBase,
): Weighed {
  const margins: ShareMargin[] = []
  for (const margin of weighting.margins) {
    const read = marginOf(dataset, margin, fewest)
    if ('code' in read) return refused(read.code, margin.variable)
    margins.push(read)
  }
  const base = weighting.base === 'design' ? stratumWeights(dataset, strata) : ones(dataset.size)
  const design = designOf(dataset, strata, base)
  if (design === undefined) return refused('populationTooSmall')
  for (const [index, margin] of margins.entries()) {
    const alone = rakeWithCap(design, [margin], { cap: weighting.cap })
    if (isRefusal(alone)) return refused(alone.refused, weighting.margins[index]?.variable)
  }
  const raked = rakeWithCap(design, margins, { cap: weighting.cap })
  if (isRefusal(raked)) return refused(raked.refused)
  const { least, greatest, designEffect, effectiveCases } = weightSummary(raked.design.weights)
  const { iterations, greatestGap } = raked
  return {
    ok: true,
    weights: makeWeights(
      { least, greatest, designEffect, effectiveCases, iterations, greatestGap },
      {
        design: raked.design,
        perturbation: { greatest, purpose: purposeOf(weighting) },
      },
    ),
  }
}

/** For the same weighting the same, for every other one another; positive. */
function purposeOf({ base, margins, cap }: Weighting): number {
  return (recordKey(JSON.stringify([base, margins, cap])) >>> 1) + 1
}

function ones(size: number): Float64Array {
  return new Float64Array(size).fill(1)
}

/** N_h / n_h; who belongs to no stratum that is known weighs as much as the mean of all others. */
function stratumWeights(dataset: Dataset, sizes: StratumSizes): Float64Array {
  const { values, codes } = contentsOf(dataset).strata
  const answers = new Float64Array(values.length)
  for (const code of codes) answers[code] = (answers[code] ?? 0) + 1
  const known = values.map((name) => sizes.get(name))
  const people = known.reduce<number>((sum, size) => sum + (size ?? 0), 0)
  const answered = known.reduce<number>(
    (sum, size, stratum) => sum + (size === undefined ? 0 : (answers[stratum] ?? 0)),
    0,
  )
  const mean = answered === 0 ? 1 : people / answered
  const each = known.map((size, stratum) =>
    size === undefined ? mean : size / (answers[stratum] ?? 1),
  )
  return Float64Array.from(codes, (code) => each[code] ?? mean)
}

/** Strata of which the size is known bear the design; who is in none of them forms one of unknown size. */
function designOf(
  dataset: Dataset,
  sizes: StratumSizes,
  weights: Float64Array,
): SurveyDesign | undefined {
  if (sizes.size === 0) return plainDesign(dataset, weights)
  const { values, codes } = contentsOf(dataset).strata
  const known = values.filter((name) => sizes.has(name))
  const place = values.map((name) => (sizes.has(name) ? known.indexOf(name) : known.length))
  const people = values.map((name) => sizes.get(name) ?? Infinity)
  const design = surveyDesign({
    rows: dataset.size,
    weights,
    stages: [
      {
        strata: Int32Array.from(codes, (code) => place[code] ?? known.length),
        population: Float64Array.from(codes, (code) => people[code] ?? Infinity),
      },
    ],
  })
  return isRefusal(design) ? undefined : design
}

function plainDesign(dataset: Dataset, weights = ones(dataset.size)): SurveyDesign {
  const design = surveyDesign({ rows: dataset.size, weights })
  if (isRefusal(design)) throw new Error('A design without strata cannot be refused.')
  return design
}

function marginOf(
  dataset: Dataset,
  { variable, targets }: Weighting['margins'][number],
  fewest: number,
): ShareMargin | { readonly code: 'unknownVariable' | 'noCategories' } {
  const column = contentsOf(dataset).columns.get(variable)
  if (column === undefined) return { code: 'unknownVariable' }
  if (column.kind !== 'coded') return { code: 'noCategories' }
  const { categories } = column.variable
  const { counts } = tally(column)
  const isFew = categories.map((_, index) => {
    const people = counts[index] ?? 0
    return people > 0 && people < fewest
  })
  const targetOf = new Map(targets.map(({ code, share }) => [code, share]))
  const wanted = categories.map(({ code }, index) =>
    isFew[index] === true ? 0 : (targetOf.get(code) ?? 0),
  )
  const sum = wanted.reduce((whole, share) => whole + share, 0)
  return {
    codes: Int32Array.from(column.codes, (code) => (isFew[code] === false ? code : -1)),
    shares: Float64Array.from(wanted, (share) => (sum > 0 ? share / sum : 0)),
  }
}

type Code = Extract<Weighed, { readonly ok: false }>['code']

function refused(code: Code, variable?: string): Weighed {
  return {
    ok: false,
    code,
    message: sentences[code] ?? general,
    ...(variable === undefined ? {} : { variable }),
  }
}

const general: Text = {
  de: 'Die Gewichte lassen sich so nicht berechnen.',
  en: 'The weights cannot be computed like this.',
}

const sentences: Partial<Readonly<Record<Code, Text>>> = {
  unknownVariable: {
    de: 'Diese Frage gibt es im Fragebogen nicht.',
    en: 'The questionnaire has no such question.',
  },
  noCategories: {
    de: 'Zu dieser Frage gibt es keine einzelne Antwort unter mehreren, an die angepasst werden könnte.',
    en: 'This question has no single answer of several to which answers could be adjusted.',
  },
  emptyCategory: {
    de: 'Zu einer Antwort gibt es Menschen in der Bevölkerung, aber niemanden unter den Antworten. Bitte fassen Sie sie mit einer anderen zusammen oder setzen Sie sie auf 0.',
    en: 'For one category there are people in the population but nobody among the answers. Please merge it with another one or set it to 0.',
  },
  unknownCategory: {
    de: 'Eine Antwort wurde gegeben, hat in der Bevölkerung aber den Anteil 0.',
    en: 'One category was answered but has a share of 0 in the population.',
  },
  populationTooSmall: {
    de: 'Eine Schicht hat mehr Antworten als Menschen. Bitte prüfen Sie die Größen der Schichten.',
    en: 'A stratum has more answers than people. Please check the sizes of the strata.',
  },
  notConverged: {
    de: 'Mit dieser Obergrenze finden sich keine Gewichte, die zu den Randverteilungen passen.',
    en: 'Under this limit there are no weights that fit the margins.',
  },
}
