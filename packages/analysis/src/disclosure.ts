import type { Text } from '@meinungsbild/questionnaire'
import { shownCount } from './shown.ts'

/**
 * Statistical disclosure control (statistische Geheimhaltung), the one door between answers and readers.
 *
 * Now: a table that rests on fewer people than `minimumBase` is withheld as a whole, its base included. A table that
 * passes may still show small cells (one person who chose "divers"); suppressing those, with partner cells and an audit,
 * is the next step and will happen here, behind the same types.
 */
export type DisclosureRule = {
  /** Whole number, at least 1. Usual in German municipal statistics: 10. */
  readonly minimumBase: number
}

export const defaultDisclosureRule: DisclosureRule = { minimumBase: 10 }

const passed = Symbol('passed disclosure control')

/** Something that passed disclosure control. The mark cannot be made outside this file. */
export type Released<Value extends object> = Value & { readonly [passed]: true }

/** A number with the words it is printed with. */
export type Figure = {
  readonly kind: 'figure'
  /** Exact; a share is 0 to 1. */
  readonly value: number
  /** German and English, ready to print: "58 %" and "58%". */
  readonly shown: Text
}

export type ReleasedFigure = Released<Figure>

/** Not shown, and why. Carries no number that comes from the answers. */
export type Withheld = {
  readonly kind: 'withheld'
  readonly code: WithheldCode
  readonly message: Text
}

export type WithheldCode = 'baseTooSmall' | 'unknownVariable' | 'unknownCode' | 'notComputable'

/** Marks a figure as fit to be shown. Handed out by `releaseIf` only. */
export type Release = (value: number, shown: Text) => ReleasedFigure

/** Lets `build` make figures that rest on `base` people if these are enough; otherwise says why not. */
export function releaseIf<Result>(
  base: number,
  rule: DisclosureRule,
  build: (release: Release) => Result,
): Result | Withheld {
  if (!Number.isInteger(rule.minimumBase) || rule.minimumBase < 1) {
    throw new RangeError(`minimumBase must be a whole number from 1 on, given: ${rule.minimumBase}`)
  }
  if (base < rule.minimumBase) return tooFew(rule)
  return build((value, shown) => ({ kind: 'figure', value, shown, [passed]: true }))
}

function tooFew({ minimumBase }: DisclosureRule): Withheld {
  const limit = shownCount(minimumBase)
  return {
    kind: 'withheld',
    code: 'baseTooSmall',
    message: {
      de: `Nicht ausgewiesen, weil weniger als ${limit['de']} Personen geantwortet haben.`,
      en: `Not shown because fewer than ${limit['en']} people answered.`,
    },
  }
}
