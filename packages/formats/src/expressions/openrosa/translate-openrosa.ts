import type { Expression, ValueType } from '@meinungsbild/questionnaire'
import { nothing } from '../construct.ts'
import type { NameResolver } from '../names.ts'
import type { Translated } from '../translated.ts'
import { finish, refuse, type Translation } from '../translation.ts'
import { asNumber } from './as-number.ts'
import { asText } from './as-text.ts'
import { asTruth } from './as-truth.ts'
import type { Placed } from './term.ts'
import { parseXPath } from './parse.ts'
import { translateTree } from './translate-tree.ts'

/** What an expression is used for: `truth` in `relevant` and `constraint`, `any` in `calculation`. */
export type Wanted = 'truth' | 'number' | 'text' | 'any'

/**
 * Translates an expression of XLSForm or OpenRosa: XPath 1.0 with the functions of the ODK XForms Specification. Where the
 * specification leaves something open, it is done as Enketo does it; what Enketo and Collect do differently is refused.
 * A result that would be infinite or no number at all is empty.
 */
export function translateOpenRosa(
  source: string,
  names: NameResolver,
  wanted: Wanted = 'any',
): Translated {
  const tree = parseXPath(source)
  if ('reason' in tree) return tree
  const translation: Translation = { names, refusals: [] }
  const placed = { term: translateTree(tree, translation), tree }
  const { expression, type } = worthAs(wanted, placed, translation)
  return finish(translation, expression, type)
}

type Worth = { readonly expression: Expression; readonly type: ValueType }

function worthAs(wanted: Wanted, placed: Placed, translation: Translation): Worth {
  switch (wanted) {
    case 'truth':
      return { expression: asTruth(placed, translation).expression, type: 'truth' }
    case 'text':
      return { expression: asText(placed, translation).expression, type: 'text' }
    case 'number':
      return finite(placed, translation)
    case 'any':
      return worthOf(placed, translation)
    default:
      return wanted satisfies never
  }
}

function finite(placed: Placed, translation: Translation): Worth {
  const { expression, constant = 0 } = asNumber(placed, translation)
  if (Math.abs(constant) === Infinity) {
    refuse(translation, 'infinity', placed.tree, String(constant))
  }
  return { expression, type: 'number' }
}

function worthOf(placed: Placed, translation: Translation): Worth {
  const { term, tree } = placed
  switch (term.kind) {
    case 'number':
      return finite(placed, translation)
    case 'text':
    case 'truth':
    case 'date':
      return { expression: term.expression, type: term.kind }
    case 'nodes': {
      const [first] = term.nodes
      return first ?? { expression: nothing, type: 'text' }
    }
    case 'either':
      return { expression: asText(placed, translation).expression, type: 'text' }
    case 'dayNumber':
    case 'now':
    case 'moment':
    case 'noDate':
      refuse(translation, 'timeOfDay', tree, 'date')
      return { expression: nothing, type: 'date' }
    default:
      return term satisfies never
  }
}
