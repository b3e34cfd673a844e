import type { Expression } from '@meinungsbild/questionnaire'
import { call, choose, isEmpty, literal, operation } from '../../construct.ts'
import { anywhere, isPattern } from '../../pattern.ts'
import { refuse } from '../../translation.ts'
import { textOf } from '../conversions.ts'
import type { Placed } from '../placed.ts'
import { numberTerm, truthTerm, type Term } from '../term.ts'
import { ofTwo, type ScriptFunction } from './script-function.ts'

/** Functions that look for something in texts, or compare them. */
export const searchFunctions: Readonly<Record<string, ScriptFunction>> = {
  strpos: position((given) => given),
  stripos: position((given) => call('lower', given)),
  strstr: ofTwo((whole, part) => {
    const found = call('substring', text(whole), call('position', text(whole), text(part)))
    return { kind: 'mixed', expression: choose(isEmpty(found), literal(false), found) }
  }),
  strcmp: ofTwo((one, other) => order(text(one), text(other))),
  strcasecmp: ofTwo((one, other) => order(call('lower', text(one)), call('lower', text(other)))),
  regexMatch: ofTwo((pattern, given, tree, { translation }) => {
    const [, mark, inner = '', flags] =
      /^\s*([/#~])([^]*)\1([a-z]*)$/.exec(constantText(pattern) ?? '') ?? []
    const isPlain = mark !== undefined && /^[iu]*$/.test(flags ?? '')
    const own = `${flags?.includes('i') ? '(?i)' : ''}${anywhere(inner)}`
    if (!isPlain || !isPattern(own)) refuse(translation, 'pattern', tree, inner)
    return truthTerm(call('matches', text(given), literal(own)))
  }),
}

function text({ term, tree, scope }: Placed): Expression {
  return textOf(term, tree, scope.translation)
}

function constantText({ term }: Placed): string | undefined {
  return term.kind === 'text' ? term.constant : undefined
}

/** The place where a text begins in another, counted from zero, or false. */
function position(prepare: (text: Expression) => Expression): ScriptFunction {
  return ofTwo((whole, part) => {
    const found = call('position', prepare(text(whole)), prepare(text(part)))
    return numberTerm(operation('-', found, literal(1)), 'false')
  })
}

function order(one: Expression, other: Expression): Term {
  const isBefore = choose(operation('<', one, other), literal(-1), literal(1))
  return numberTerm(choose(operation('=', one, other), literal(0), isBefore))
}
