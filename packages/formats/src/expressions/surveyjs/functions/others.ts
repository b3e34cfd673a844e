import { call, literal } from '../../construct.ts'
import { refuse } from '../../translation.ts'
import type { Placed } from '../placed.ts'
import { lost, textTerm, type Term } from '../term.ts'
import type { SurveyFunction } from './survey-function.ts'

/** Functions of texts, and of answers by the name of their question. */
export const otherFunctions: Readonly<Record<string, SurveyFunction>> = {
  substring: {
    least: 2,
    most: 3,
    apply: ([given, start, end], tree) => {
      if (given?.term.kind === 'number') return textTerm(literal(''))
      const [from, to] = [constantOf(start), constantOf(end)]
      const areKnown = from !== undefined && (end === undefined || to !== undefined)
      if (!given || given.term.kind !== 'text' || !areKnown) {
        if (given) refuse(given.translation, 'arguments', tree, 'substring')
        return textTerm(literal(''))
      }
      const first = Math.max(Math.trunc(Math.min(from, to ?? Infinity)), 0)
      const last = to === undefined ? Infinity : Math.max(Math.trunc(Math.max(from, to)), 0)
      const places = [literal(first + 1), ...(to === undefined ? [] : [literal(last - first)])]
      return textTerm(call('substring', given.term.expression, ...places), true)
    },
  },
  displayValue: aboutAnswer('label'),
  getComment: aboutAnswer('comment'),
}

function constantOf(placed: Placed | undefined): number | undefined {
  return placed?.term.kind === 'number' ? placed.term.constant : undefined
}

/** What was answered to the question of that name. */
function aboutAnswer(attribute: 'label' | 'comment'): SurveyFunction {
  return {
    least: 1,
    most: 1,
    apply: ([name], tree): Term => {
      if (name === undefined) return lost
      const asked = name.term.kind === 'text' ? name.term.constant : undefined
      const found = name.translation.names({ name: asked ?? '', attribute })
      if (found?.kind === 'value') return textTerm(found.expression, true)
      refuse(name.translation, 'unknownName', tree, asked ?? tree.name)
      return lost
    },
  }
}
