import type { Expression } from '@meinungsbild/questionnaire'
import { call, literal, operation } from '../../construct.ts'
import type { NamedValue } from '../../names.ts'
import { refuse, type Translation } from '../../translation.ts'
import { asNumber } from '../as-number.ts'
import { asFilledText, asText } from '../as-text.ts'
import { numberTerm, textConstant, textTerm, truthTerm, type Placed } from '../term.ts'
import { ofOne, ofTwo, type XPathFunction } from './xpath-function.ts'

/** Functions of choices, which OpenRosa keeps as one text with spaces between the codes. */
export const choiceFunctions: Readonly<Record<string, XPathFunction>> = {
  selected: ofTwo((given, code, tree, translation) => {
    const { constant } = asText(code, translation)
    if (constant === undefined) refuse(translation, 'arguments', tree, 'selected')
    const wanted = literal(constant?.trim() ?? '')
    const node = onlyNode(given)
    if (node?.type === 'list') return truthTerm(operation('contains', node.expression, wanted))
    if (node?.type === 'number' && Number.isFinite(Number(constant))) {
      return truthTerm(operation('=', node.expression, literal(Number(constant))))
    }
    if (node?.codes) return truthTerm(operation('=', node.expression, wanted))
    const { constant: text } = asText(given, translation)
    return truthTerm(
      text === undefined
        ? operation('contains', codesOf(given, translation), wanted)
        : literal(text.split(' ').includes(constant?.trim() ?? '')),
    )
  }),
  'selected-at': ofTwo((given, index, _, translation) => {
    const { constant: place, expression } = asNumber(index, translation)
    const { constant } = asText(given, translation)
    if (constant !== undefined && place !== undefined) {
      return textConstant(constant.split(' ')[Math.trunc(place)] ?? '')
    }
    const node = onlyNode(given)
    const codes = node?.type === 'list' ? node.expression : codesOf(given, translation)
    const number =
      place === undefined
        ? call('trunc', operation('+', expression, literal(1)))
        : literal(Math.trunc(place) + 1)
    return textTerm(call('item', codes, number))
  }),
  'count-selected': ofOne((given, tree, translation) => {
    const { constant } = asText(given, translation)
    const node = onlyNode(given)
    const count = constant?.split(' ').filter(Boolean).length
    if (count !== undefined) return numberTerm(literal(count), { constant: count })
    if (node?.type !== 'list') refuse(translation, 'mixedTypes', tree, 'count-selected')
    return numberTerm(call('count', node?.expression ?? literal(null)), { isWhole: true })
  }),
  'jr:choice-name': ofTwo((_, name, tree, translation) => {
    const { constant = '' } = asText(name, translation)
    const asked = /^\s*\$\{([^{}]*)\}\s*$/.exec(constant)?.[1]?.trim() ?? constant.trim()
    const named = translation.names({ name: asked, attribute: 'label' })
    if (named?.kind === 'value') return textTerm(named.expression)
    refuse(translation, 'unknownName', tree, asked)
    return textTerm(literal(''))
  }),
}

function codesOf(given: Placed, translation: Translation): Expression {
  return call('split', asFilledText(given, translation), literal(' '))
}

function onlyNode({ term }: Placed): NamedValue | undefined {
  return term.kind === 'nodes' && term.nodes.length === 1 ? term.nodes[0] : undefined
}
