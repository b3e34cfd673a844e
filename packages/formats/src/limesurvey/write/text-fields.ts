import type { LongText, Mask, Question, ShortText, TextList } from '@meinungsbild/questionnaire'
import { longestText } from '../kinds/text-limits.ts'
import { attributes, type Fields } from './fields.ts'
import { rowsOf } from './parts.ts'
import { note, placeOf, type Writing } from './writing.ts'

export function shortTextFields(question: ShortText, writing: Writing): Fields {
  return {
    type: 'S',
    attributes: attributes({ maximum_chars: question.maxLength }),
    ...pregOf(question.mask, question, writing),
  }
}

export function longTextFields({ maxLength }: LongText): Fields {
  if (maxLength === longestText) return { type: 'U' }
  return { type: 'T', attributes: attributes({ maximum_chars: maxLength }) }
}

/** LimeSurvey has one limit and one pattern for all fields. */
export function textListFields(question: TextList, writing: Writing): Fields {
  const { rows } = question
  const [first] = rows
  const isOne = (part: (row: TextList['rows'][number]) => unknown) =>
    rows.every((row) => JSON.stringify(part(row)) === JSON.stringify(first && part(first)))
  const hasOneLimit = isOne(({ maxLength }) => maxLength)
  const hasOneMask = isOne(({ mask }) => mask)
  if (!hasOneLimit || !hasOneMask) {
    note(
      writing,
      'lost',
      placeOf(question),
      'Die Felder haben verschiedene Längen oder Muster; LimeSurvey kennt nur eines für alle.',
      'The fields have several lengths or patterns; LimeSurvey knows only one for all.',
    )
  }
  return {
    type: 'Q',
    rows: rowsOf(rows, question, writing),
    attributes: attributes({ maximum_chars: hasOneLimit ? first?.maxLength : undefined }),
    ...(hasOneMask ? pregOf(first?.mask, question, writing) : {}),
  }
}

const masks = {
  email: '[^@\\s]+@[^@\\s]+\\.[^@\\s]+',
  phone: '[+]?[0-9 ()/.-]{5,}',
  postcode: '[0-9]{4,5}',
  url: 'https?://[^\\s]+',
} as const

/** The mask as a regular expression of PHP. */
function pregOf(
  mask: Mask | undefined,
  question: Question,
  writing: Writing,
): Pick<Fields, 'preg'> {
  if (mask === undefined) return {}
  if (mask.kind === 'pattern') {
    const isAnyCase = mask.pattern.startsWith('(?i)')
    const pattern = isAnyCase ? mask.pattern.slice(4) : mask.pattern
    return { preg: `/^(?:${pattern.replaceAll('/', '\\/')})$/${isAnyCase ? 'i' : ''}` }
  }
  note(
    writing,
    'changed',
    placeOf(question),
    'Die Prüfung der Schreibweise wurde zu einem einfachen Muster.',
    'The check of the spelling became a simple pattern.',
  )
  return { preg: `/^(?:${masks[mask.kind].replaceAll('/', '\\/')})$/` }
}
