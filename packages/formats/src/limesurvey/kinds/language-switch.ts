import { call } from '../../expressions/construct.ts'
import { itemOf, type DraftItem } from '../../form-reading/draft.ts'
import { baseOf } from '../base.ts'
import { noteAt, type Asking } from '../reading.ts'
import type { Variable } from '../variables.ts'

/** A question for the language (I): every page can be switched here, and the language is kept. */
export function languageSwitch(asking: Asking, variables: Variable[]): DraftItem {
  const { id } = asking
  const value: Variable['value'] = {
    kind: 'value',
    expression: call('language'),
    type: 'text',
    isFilled: true,
  }
  variables.push({ parts: [], role: 'answer', key: id, value })
  noteAt(
    asking,
    'changed',
    'Die Sprache wird hier auf jeder Seite gewählt und nicht als Frage; sie bleibt als berechneter Wert.',
    'The language is chosen on every page here and not as a question; it stays as a computed value.',
  )
  const { text } = baseOf({ ...asking, question: { ...asking.question, mandatory: 'N' } })
  return itemOf(
    { kind: 'computed', id, text, value: '', type: 'text' },
    {
      value: { kind: 'made', expression: value.expression, type: value.type },
    },
  )
}
