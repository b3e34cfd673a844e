import type { Expression } from '@meinungsbild/questionnaire'
import { choose } from '../construct.ts'
import { refuse } from '../translation.ts'
import { textOf } from './conversions.ts'
import type { Placed } from './placed.ts'
import { lost, numberTerm, textTerm, truthTerm, type Term } from './term.ts'

/** One of two terms as a term of the kind that both have. */
export function either(test: Expression, first: Placed, second: Placed): Term {
  const { translation } = first.scope
  const [one, other] = [blankNumber(first.term, second.term), blankNumber(second.term, first.term)]
  if (one.kind === 'number' && other.kind === 'number') {
    const order = ['false', 'nan', 'blank'] as const
    const kinds = [one.ifEmpty, other.ifEmpty].filter((kind) => kind !== 'never')
    const ifEmpty = order.find((kind) => kinds.includes(kind)) ?? 'never'
    if (new Set(kinds).size > 1) refuse(translation, 'mixedTypes', first.tree, 'if')
    const number = numberTerm(choose(test, one.expression, other.expression), ifEmpty)
    return (one.mayBeText ?? other.mayBeText) ? { ...number, mayBeText: true } : number
  }
  if (one.kind === 'truth' && other.kind === 'truth') {
    return truthTerm(choose(test, one.expression, other.expression))
  }
  const texts = [first, second].map(({ term, tree }) => textOf(term, tree, translation))
  const [text = lost.expression, otherText = lost.expression] = texts
  const areTexts = one.kind !== 'number' && other.kind !== 'number'
  if (areTexts) return textTerm(choose(test, text, otherText))
  return {
    kind: 'mixed',
    expression: choose(test, expressionOf(one, text), expressionOf(other, otherText)),
  }
}

/** Where the other value is a number, a text without characters is a missing one. */
function blankNumber(term: Term, other: Term): Term {
  const isBlank = term.kind === 'text' && term.constant === '' && other.kind === 'number'
  return isBlank ? { ...lost, ifEmpty: 'blank' } : term
}

function expressionOf(term: Term, text: Expression): Expression {
  return term.kind === 'number' ? term.expression : text
}
