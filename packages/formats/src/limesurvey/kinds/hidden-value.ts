import { itemOf, type DraftItem } from '../../form-reading/draft.ts'
import { isOn } from '../attributes.ts'
import { baseOf } from '../base.ts'
import { namesAt } from '../names.ts'
import { noteAt, type Asking } from '../reading.ts'
import { expressionIn } from './equation.ts'

/** Types whose value is one text, code or number. */
const plainTypes = new Set(['S', 'T', 'U', 'N', 'L', '!', 'Y', 'G', '5', 'D'])

/** A question that is always hidden and filled in beforehand is a computed value; undefined if it is another one. */
export function hiddenValue(asking: Asking): DraftItem | undefined {
  const { question, id, place, reading } = asking
  const preset = question.defaults.get('')
  if (!isOn(question, 'hidden') || preset === undefined || !plainTypes.has(question.type)) {
    return undefined
  }
  noteAt(
    asking,
    'changed',
    'Die stets ausgeblendete Frage war vorausgefüllt; sie wurde zu einem berechneten Wert. Ein Link kann ihn hier nicht ändern.',
    'The question was always hidden and filled in beforehand; it became a computed value. A link cannot change it here.',
  )
  const { text } = baseOf({ ...asking, question: { ...question, mandatory: 'N' } })
  const source = expressionIn(preset)
  return itemOf(
    { kind: 'computed', id, text, value: '', type: 'text' },
    {
      value: {
        kind: 'source',
        of: { place, role: 'default', source },
        names: namesAt(reading, question, reading.source.languages[0]),
      },
    },
  )
}
