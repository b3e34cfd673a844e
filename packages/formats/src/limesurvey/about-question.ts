import type { Language } from '@meinungsbild/questionnaire'
import { literal } from '../expressions/construct.ts'
import type { NamedValue } from '../expressions/names.ts'
import { plainText } from '../html-text.ts'
import type { SourceQuestion } from './source.ts'
import type { Variable } from './variables.ts'

export const isAboutQuestion: ReadonlySet<string> = new Set(
  'qid gid type mandatory sgqa title question'.split(' '),
)

/** What the form itself says of a question. */
export function aboutQuestion(
  question: SourceQuestion,
  attribute: string,
  language?: Language,
  variable?: Variable,
): NamedValue | undefined {
  switch (attribute) {
    case 'qid':
    case 'gid':
    case 'type':
    case 'mandatory':
    case 'title':
      return text(question[attribute])
    case 'question': {
      const words = variable?.label ?? question.text
      const own = language === undefined ? undefined : words[language]
      return own === undefined ? undefined : text(plainText(own))
    }
    default:
      return undefined
  }
}

export function text(words: string): NamedValue {
  return { kind: 'value', expression: literal(words), type: 'text', isFilled: words !== '' }
}
