import type { Expression } from '@meinungsbild/questionnaire'
import { call, choose, isEmpty, literal } from '../construct.ts'
import type { NamedValue } from '../names.ts'
import type { SourceTree } from '../source-tree.ts'
import { refuse, type Translation } from '../translation.ts'
import { lost, textConstant, textTerm, type Placed, type TextTerm } from './term.ts'

/** As `string()` does it. */
export function asText({ term, tree }: Placed, translation: Translation): TextTerm {
  switch (term.kind) {
    case 'text':
      return term
    case 'number': {
      if (term.constant !== undefined) return textConstant(String(term.constant))
      const { expression, pole } = term
      if (pole) refuse(translation, 'infinity', tree, 'string')
      return textTerm(choose(isEmpty(expression), literal('NaN'), call('text', expression)))
    }
    case 'truth':
      return term.constant === undefined
        ? textTerm(call('text', term.expression))
        : textConstant(String(term.constant))
    case 'date':
      return textTerm(term.expression)
    case 'nodes': {
      const [first] = term.nodes
      return first === undefined ? textConstant('') : textOfNode(first, tree, translation)
    }
    case 'either':
      return textTerm(
        choose(
          term.test,
          asText(term.first, translation).expression,
          asText(term.second, translation).expression,
        ),
      )
    case 'dayNumber':
    case 'now':
    case 'moment':
    case 'noDate':
      refuse(translation, 'timeOfDay', tree, 'string')
      return textTerm(lost.expression)
    default:
      return term satisfies never
  }
}

/** As `asText`, but never empty, as functions of texts want it. */
export function asFilledText(placed: Placed, translation: Translation): Expression {
  const { expression, constant } = asText(placed, translation)
  const isText = expression.kind === 'call' && expression.name === 'text'
  return constant !== undefined || isText ? expression : call('text', expression)
}

function textOfNode(
  { type, expression }: NamedValue,
  tree: SourceTree,
  translation: Translation,
): TextTerm {
  switch (type) {
    case 'text':
    case 'date':
      return textTerm(expression)
    case 'number':
      return textTerm(call('text', expression))
    case 'list':
      return textTerm(call('join', expression, literal(' ')))
    case 'truth':
    case 'unknown':
      refuse(translation, 'mixedTypes', tree, 'string')
      return textTerm(expression)
    default:
      return type satisfies never
  }
}
