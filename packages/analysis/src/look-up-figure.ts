import type { Text } from '@meinungsbild/questionnaire'
import type { ReleasedFigure, Withheld } from './disclosure.ts'
import type { KeyFigureResult } from './key-figures/key-figure.ts'
import type { Reference } from './reference.ts'
import type { CategoriesResult, ReleasedResults, VariableResult } from './results.ts'
import { shownShareOf } from './shown.ts'

/** The words of a figure, or why there are none. */
export type Lookup =
  | { readonly kind: 'found'; readonly shown: Text }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly message: Text }

export type RefusalCode =
  | 'unknownReference'
  | 'unknownVariable'
  | 'unknownCode'
  | 'notComputable'
  | 'withheld'
  | 'undecidable'

/** Finds the released figure that a reference means. */
export function lookUpFigure(
  reference: Reference,
  released: ReleasedResults,
  keyFigures: readonly KeyFigureResult[],
): Lookup {
  switch (reference.kind) {
    case 'participants':
      return shownOf(released.participants)
    case 'responseRate':
      return released.responseRate ? shownOf(released.responseRate) : noInvitations
    case 'keyFigure': {
      const found = keyFigures.find(({ definition }) => definition.id === reference.id)
      if (found === undefined) return unknownKeyFigure
      if (found.actual.kind === 'figure') return shownOf(found.actual)
      return { kind: 'refused', code: 'undecidable', message: found.actual.message }
    }
    case 'share':
    case 'mean':
    case 'count': {
      const result = released.variables.find(({ variable }) => variable.id === reference.variable)
      if (result === undefined) return unknownVariable
      return result.kind === 'withheld' ? shownOf(result) : lookUpInTable(reference, result)
    }
    default: {
      const unknown: never = reference
      throw new TypeError(`A reference of unknown kind was given: ${JSON.stringify(unknown)}`)
    }
  }
}

function lookUpInTable(
  reference: Extract<Reference, { readonly variable: string }>,
  result: Exclude<VariableResult, Withheld>,
): Lookup {
  switch (reference.kind) {
    case 'count':
      return shownOf(result.base)
    case 'mean':
      return result.kind === 'texts' || result.mean === undefined ? noMean : shownOf(result.mean)
    case 'share':
      return result.kind === 'categories' ? lookUpShare(result, new Set(reference.codes)) : noShare
    default: {
      const unknown: never = reference
      throw new TypeError(`A reference of unknown kind was given: ${JSON.stringify(unknown)}`)
    }
  }
}

function lookUpShare(result: CategoriesResult, codes: ReadonlySet<string>): Lookup {
  const chosen = result.categories.filter(({ category }) => codes.has(category.code))
  if (chosen.length < codes.size) return unknownCode
  const [only] = chosen
  if (only !== undefined && chosen.length === 1) return shownOf(only.share)
  if (result.variable.measure === 'multiple') return severalOfMultiple
  let sum = 0
  for (const { share } of chosen) {
    if (share.kind === 'withheld') return shownOf(share)
    sum += share.value
  }
  return { kind: 'found', shown: shownShareOf(sum, result.base.value) }
}

function shownOf(figure: ReleasedFigure | Withheld): Lookup {
  return figure.kind === 'figure'
    ? { kind: 'found', shown: figure.shown }
    : { kind: 'refused', code: 'withheld', message: figure.message }
}

function refused(code: RefusalCode, de: string, en: string): Lookup {
  return { kind: 'refused', code, message: { de, en } }
}

const noInvitations = refused(
  'notComputable',
  'Ein Rücklauf lässt sich nicht berechnen, weil die Zahl der Eingeladenen nicht bekannt ist.',
  'There is no response rate because the number of people invited is not known.',
)
const unknownKeyFigure = refused(
  'unknownReference',
  'Diese Kennzahl gibt es nicht.',
  'There is no such key figure.',
)
const unknownVariable = refused(
  'unknownVariable',
  'Diese Frage gibt es im Fragebogen nicht.',
  'The questionnaire has no such question.',
)
const unknownCode = refused(
  'unknownCode',
  'Eine der genannten Antworten gibt es bei dieser Frage nicht.',
  'One of the answers named does not exist for this question.',
)
const noMean = refused(
  'notComputable',
  'Zu dieser Frage gibt es keinen Mittelwert.',
  'There is no mean for this question.',
)
const noShare = refused(
  'notComputable',
  'Zu dieser Frage gibt es keine Anteile.',
  'There are no shares for this question.',
)
const severalOfMultiple = refused(
  'notComputable',
  'Bei Mehrfachnennungen ist der Anteil mehrerer Antworten zusammen nicht die Summe der einzelnen Anteile. Bitte legen Sie dafür eine Kennzahl an.',
  'Where several answers were allowed, the share of several answers together is not the sum of the single shares. Please define a key figure for it.',
)
