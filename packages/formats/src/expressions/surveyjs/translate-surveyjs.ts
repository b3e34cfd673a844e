import type { NameResolver } from '../names.ts'
import type { Translated } from '../translated.ts'
import { finish, refuse, type Translation } from '../translation.ts'
import { isTrue } from './conversions.ts'
import { parseSurveyJs } from './parse.ts'
import { expressionOf } from './term.ts'
import { translateTree } from './translate-tree.ts'

/** What an expression is used for: `truth` in `visibleIf` and its like, `any` where a value is computed. */
export type Wanted = 'truth' | 'any'

/**
 * Translates an expression of SurveyJS as survey-core evaluates it. Undefined, null and NaN are empty. An answer in free
 * words that is written as a number, with comma or point, is compared as one, but stays as it was written beside a text.
 */
export function translateSurveyJs(
  source: string,
  names: NameResolver,
  wanted: Wanted = 'any',
): Translated {
  const tree = parseSurveyJs(source)
  if ('reason' in tree) return tree
  const translation: Translation = { names, refusals: [] }
  const term = translateTree(tree, translation)
  if (wanted === 'truth') return finish(translation, isTrue(term, tree, translation), 'truth')
  const expression = expressionOf(term)
  switch (term.kind) {
    case 'number':
      return finish(translation, expression, term.isCode ? 'text' : 'number')
    case 'text':
    case 'date':
    case 'list':
    case 'unknown':
      return finish(translation, expression, term.kind)
    case 'truth':
      if (term.isTrue) refuse(translation, 'mixedTypes', tree, 'and')
      return finish(translation, expression, 'truth')
    case 'nothing':
      return finish(translation, expression, 'unknown')
    case 'now':
      refuse(translation, 'timeOfDay', tree, 'currentDate')
      return finish(translation, expression, 'date')
    default:
      return term satisfies never
  }
}
