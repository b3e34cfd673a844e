import type { Expression } from '@meinungsbild/questionnaire'
import { allOf, anyOf, call, choose, literal, not, operation } from '../../construct.ts'
import { refuse, type Translation } from '../../translation.ts'
import { asNumber } from '../as-number.ts'
import { asText } from '../as-text.ts'
import { asTruth } from '../as-truth.ts'
import { truthTerm, type TruthTerm, type Placed } from '../term.ts'
import { ofOne, type XPathFunction } from './xpath-function.ts'

/** Functions that are true or false. */
export const truthFunctions: Readonly<Record<string, XPathFunction>> = {
  true: { least: 0, most: 0, apply: () => truthTerm(literal(true)) },
  false: { least: 0, most: 0, apply: () => truthTerm(literal(false)) },
  boolean: ofOne((given, _, translation) => asTruth(given, translation)),
  not: ofOne((given, _, translation) => truthTerm(not(asTruth(given, translation).expression))),
  'boolean-from-string': ofOne((given, tree, translation) => {
    const { term } = given
    if (term.kind === 'truth') return term
    if (term.kind === 'number' && term.constant === undefined) {
      refuse(translation, 'mixedTypes', tree, 'boolean-from-string')
    }
    const { expression, constant } = asText(given, translation)
    if (constant !== undefined) return truthTerm(literal(['1', 'true'].includes(constant)))
    return truthTerm(
      anyOf([
        operation('=', expression, literal('1')),
        operation('=', expression, literal('true')),
      ]),
    )
  }),
  checklist: {
    least: 2,
    most: Infinity,
    apply: ([min, max, ...items], tree, translation) =>
      within(
        [min, max],
        items.map((item) => choose(asTruth(item, translation).expression, literal(1), literal(0))),
        tree,
        translation,
      ),
  },
  'weighted-checklist': {
    least: 4,
    most: Infinity,
    apply: ([min, max, ...pairs], tree, translation) => {
      const weighted = pairs.flatMap((item, index) => {
        const weight = pairs[index + 1]
        if (index % 2 === 1 || weight === undefined) return []
        const { expression, constant } = asNumber(weight, translation)
        if (constant === undefined)
          refuse(translation, 'arguments', weight.tree, 'weighted-checklist')
        return [choose(asTruth(item, translation).expression, expression, literal(0))]
      })
      return within([min, max], weighted, tree, translation)
    },
  },
}

/** Whether a sum lies within bounds, of which a negative one is none. */
function within(
  bounds: readonly (Placed | undefined)[],
  parts: readonly Expression[],
  tree: { readonly at: number },
  translation: Translation,
): TruthTerm {
  const [min, max] = bounds.map((bound) => bound && asNumber(bound, translation).constant)
  if (min === undefined || max === undefined || parts.length === 0) {
    refuse(translation, 'arguments', tree, 'checklist')
    return truthTerm(literal(false))
  }
  const sum = call('sum', ...parts)
  return truthTerm(
    allOf([
      min < 0 ? literal(true) : operation('>=', sum, literal(min)),
      max < 0 ? literal(true) : operation('<=', sum, literal(max)),
    ]),
  )
}
