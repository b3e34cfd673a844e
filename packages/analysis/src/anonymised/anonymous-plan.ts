/** How single answers are made fit to be published. */
export type AnonymousPlan = {
  /** By which somebody could be recognised (Quasi-Identifikatoren); the first ones keep most of their detail. */
  readonly quasiIdentifiers: readonly string[]
  /** Variables of one answer that nobody may learn of somebody whom they recognise as one of a class. */
  readonly sensitive: readonly string[]
  /** Variables that do not go out at all. */
  readonly leftOut: readonly string[]
  /** So many people look alike at least; a whole number from 3 on. */
  readonly k: number
  /** So many different sensitive values has every class at least, or none is told (distinct l-diversity); from 2 on. */
  readonly l: number
}

export const smallestK = 3
export const usualK = 5
export const smallestL = 2
/** The more of them, the less is left of each. */
export const mostQuasiIdentifiers = 8
