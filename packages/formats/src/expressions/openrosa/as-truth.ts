import { call, choose, isFilled, literal } from '../construct.ts'
import { refuse, type Translation } from '../translation.ts'
import { truthTerm, type Placed, type TruthTerm } from './term.ts'

/**
 * As `boolean()` does it. Of an answer it is refused: some programs ask whether the question exists, others whether
 * anything was answered.
 */
export function asTruth({ term, tree }: Placed, translation: Translation): TruthTerm {
  switch (term.kind) {
    case 'truth':
      return term
    case 'number': {
      const { constant, expression, pole } = term
      if (pole) refuse(translation, 'infinity', tree, 'boolean')
      return truthTerm(
        constant === undefined ? call('truth', expression) : literal(Boolean(constant)),
      )
    }
    case 'text':
      return truthTerm(
        term.constant === undefined ? isFilled(term.expression) : literal(term.constant !== ''),
      )
    case 'date':
    case 'dayNumber':
      return truthTerm(isFilled(term.expression))
    case 'nodes':
      if (term.nodes.length > 0) refuse(translation, 'contested', tree, 'boolean')
      return truthTerm(literal(false))
    case 'either':
      return truthTerm(
        choose(
          term.test,
          asTruth(term.first, translation).expression,
          asTruth(term.second, translation).expression,
        ),
      )
    case 'now':
    case 'moment':
      return truthTerm(literal(true))
    case 'noDate':
      return truthTerm(literal(false))
    default:
      return term satisfies never
  }
}
