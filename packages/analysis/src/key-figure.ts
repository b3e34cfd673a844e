import type { Text } from '@meinungsbild/questionnaire'
import type { Dataset } from './dataset.ts'
import {
  releaseIf,
  type DisclosureRule,
  type ReleasedFigure,
  type Withheld,
  type WithheldCode,
} from './disclosure.ts'
import { shownMean, shownShare, shownTarget } from './shown.ts'
import { numbersOf, summarise } from './summary.ts'
import { countHavingAny, tally } from './tally.ts'

/** Kennzahl: one number with a target, set before the field opens. */
export type KeyFigureDefinition = {
  readonly id: string
  readonly title: string
  /** `question` or `question.row`. */
  readonly variable: string
  /** `share`: people with any of the codes, of those who answered; also right where several answers were allowed. */
  readonly rule:
    | { readonly kind: 'share'; readonly codes: readonly string[] }
    | { readonly kind: 'mean' }
  /** A share from 0 to 1 (0.6 is 60 %), or a mean on the scale of the variable. */
  readonly target: number
  readonly direction: 'atLeast' | 'atMost'
}

export type KeyFigureResult = {
  readonly definition: KeyFigureDefinition
  readonly actual: ReleasedFigure | Withheld
  /** Judged on the exact number, not on the rounded one that is printed. */
  readonly verdict: 'met' | 'missed' | 'undecidable'
  /** "mindestens 60 %". */
  readonly aim: Text
}

/** Actual against target. A figure that may not be shown has no verdict either, for the verdict would tell it. */
export function evaluateKeyFigure(
  definition: KeyFigureDefinition,
  dataset: Dataset,
  rule: DisclosureRule,
): KeyFigureResult {
  const actual = actualOf(definition, dataset, rule)
  return { definition, actual, verdict: verdictOf(definition, actual), aim: aimOf(definition) }
}

function actualOf(
  { variable, rule: figure }: KeyFigureDefinition,
  dataset: Dataset,
  rule: DisclosureRule,
): ReleasedFigure | Withheld {
  const column = dataset.columns.get(variable)
  if (column === undefined) return withheld('unknownVariable')
  const { base } = tally(column)
  switch (figure.kind) {
    case 'share': {
      if (column.kind !== 'coded' && column.kind !== 'set') return withheld('notComputable')
      const known = new Set(column.variable.categories.map(({ code }) => code))
      if (!figure.codes.every((code) => known.has(code))) return withheld('unknownCode')
      const count = countHavingAny(column, new Set(figure.codes))
      return releaseIf(base, rule, (release) => release(count / base, shownShare(count, base)))
    }
    case 'mean': {
      const numbers = numbersOf(column)
      if (numbers === undefined) return withheld('notComputable')
      const mean = summarise(numbers)?.mean ?? 0
      return releaseIf(base, rule, (release) => release(mean, shownMean(mean, base)))
    }
    default: {
      const unknown: never = figure
      throw new TypeError(`A key figure of unknown kind was given: ${JSON.stringify(unknown)}`)
    }
  }
}

function verdictOf(
  { target, direction }: KeyFigureDefinition,
  actual: ReleasedFigure | Withheld,
): KeyFigureResult['verdict'] {
  if (actual.kind === 'withheld' || !Number.isFinite(target)) return 'undecidable'
  const met = direction === 'atLeast' ? actual.value >= target : actual.value <= target
  return met ? 'met' : 'missed'
}

function aimOf({ target, rule, direction }: KeyFigureDefinition): Text {
  const shown = shownTarget(target, rule.kind)
  return direction === 'atLeast'
    ? { de: `mindestens ${shown['de']}`, en: `at least ${shown['en']}` }
    : { de: `höchstens ${shown['de']}`, en: `at most ${shown['en']}` }
}

const reasons: Readonly<Record<Exclude<WithheldCode, 'baseTooSmall'>, Text>> = {
  unknownVariable: {
    de: 'Nicht berechenbar: Diese Frage gibt es im Fragebogen nicht.',
    en: 'Cannot be computed: the questionnaire has no such question.',
  },
  unknownCode: {
    de: 'Nicht berechenbar: Eine der gewählten Antworten gibt es bei dieser Frage nicht.',
    en: 'Cannot be computed: one of the chosen answers does not exist for this question.',
  },
  notComputable: {
    de: 'Nicht berechenbar: Diese Kennzahl passt nicht zur Art der Frage.',
    en: 'Cannot be computed: this key figure does not fit the kind of question.',
  },
}

function withheld(code: Exclude<WithheldCode, 'baseTooSmall'>): Withheld {
  return { kind: 'withheld', code, message: reasons[code] }
}
