import type { Pace, Questionnaire } from '@meinungsbild/questionnaire'
import type { Column } from './column.ts'
import type { Dictionary } from './dictionary.ts'
import type { Traces } from '../manipulation/traces.ts'

declare const sealed: unique symbol

/**
 * The answers of everybody. Outside this package nothing can be read of it but what stands here: figures come from
 * `releaseResults` and its like, after disclosure control.
 */
export type Dataset = {
  readonly questionnaire: Questionnaire
  /** How many people answered, those who were led to another ending left out. */
  readonly size: number
  /** How many were led to another ending (screened out, quota full), by its id. */
  readonly endings: ReadonlyMap<string, number>
  /** Keeps others from being taken for one. */
  readonly [sealed]: true
}

/** What is inside, for this package: `index.ts` exports neither this nor the way to it. */
export type Contents = {
  /** By variable id, in the order of the questionnaire. */
  readonly columns: ReadonlyMap<string, Column>
  /** One random number per person, the same whenever the same person is counted (Cell-Key-Methode). */
  readonly recordKeys: Uint32Array
  /** Strata of the codes that paid for the answers; '' is none. */
  readonly strata: Dictionary<string>
  /** Ways in which the answers came; '' is unknown. */
  readonly channels: Dictionary<string>
  /** The days on which the answers came (ISO dates). */
  readonly days: Dictionary<string>
  /** How many answered at which pace, of those whose pace is known. */
  readonly paces: ReadonlyMap<Pace, number>
  readonly traces: Traces
}

const contents = new WeakMap<Dataset, Contents>()

export function makeDataset(
  questionnaire: Questionnaire,
  size: number,
  endings: ReadonlyMap<string, number>,
  inside: Contents,
): Dataset {
  // The mark is one of the compiler's; at run time the weak map holds the seal.
  const dataset = { questionnaire, size, endings } as Dataset
  contents.set(dataset, inside)
  return dataset
}

/** Opens a dataset. */
export function contentsOf(dataset: Dataset): Contents {
  const inside = contents.get(dataset)
  if (inside === undefined) throw new TypeError('This dataset was not built here.')
  return inside
}
