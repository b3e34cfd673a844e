import type { Computed, Statement } from '@meinungsbild/questionnaire'
import { itemOf, type DraftItem } from '../../form-reading/draft.ts'
import type { Use } from '../../form-reading/source-expression.ts'
import { plainText } from '../../html-text.ts'
import { attributeOf, isOn } from '../attributes.ts'
import { baseOf } from '../base.ts'
import { partsOfText } from '../expressions-in-text.ts'
import { namesAt } from '../names.ts'
import { noteAt, type Asking } from '../reading.ts'
import { markdownOf } from '../words.ts'

/**
 * A computed value (*), from its own attribute or from the text of the question. Where the text was shown to people, it stays
 * as a statement.
 */
export function equation(asking: Asking): readonly DraftItem[] {
  const { question, reading, id, place } = asking
  const own = attributeOf(question, 'equation')
  const [base] = reading.source.languages
  const text = question.text[base] ?? Object.values(question.text)[0] ?? ''
  const source = expressionIn(own === '' ? text : own)
  const value: Use = {
    kind: 'source',
    of: { place, role: 'equation', source },
    names: namesAt(reading, question, base),
  }
  const { text: words, help } = own === '' ? named(asking) : baseOf(asking)
  const computed: Computed = {
    kind: 'computed',
    id,
    text: words,
    ...(help && { help }),
    value: '',
    type: 'text',
  }
  return [itemOf(computed, { value }), ...statement(asking, own !== '')]
}

/** An equation whose text is the expression is called by its name. */
function named({ question, reading }: Asking): Pick<Computed, 'text' | 'help'> {
  return {
    text: Object.fromEntries(
      reading.source.languages.map((language) => [language, question.title || '–']),
    ),
  }
}

function statement(asking: Asking, hasWords: boolean): readonly DraftItem[] {
  const { question, reading } = asking
  if (isOn(question, 'hidden') || !hasWords) return []
  const text = markdownOf(question.text, asking)
  if (text === undefined) return []
  noteAt(
    asking,
    'changed',
    'Der Text der Gleichung wurde angezeigt; er steht hier als Hinweis nach dem berechneten Wert.',
    'The text of the equation was shown; here it is a statement behind the computed value.',
  )
  const shown: Statement = {
    kind: 'statement',
    id: reading.form.ids.question(`${asking.id}_text`),
    text,
  }
  return [itemOf(shown)]
}

/** The text as one expression: `{a}` is `a`, words between expressions are joined with them. */
export function expressionIn(html: string): string {
  const parts = partsOfText(html)
    .map(({ kind, text }) => ({ kind, text: kind === 'words' ? plainText(text) : text }))
    .filter(({ text }) => text !== '')
  const [only] = parts
  const isNumber = only?.kind === 'words' && Number.isFinite(Number(only.text))
  if (only !== undefined && parts.length === 1) {
    return only.kind === 'expression' || isNumber ? only.text : quoted(only.text)
  }
  const joined = parts.map(({ kind, text }) => (kind === 'expression' ? text : quoted(text)))
  return joined.length === 0 ? "''" : `join(${joined.join(', ')})`
}

function quoted(words: string): string {
  return `'${words.replace(/[\\']/g, '\\$&')}'`
}
