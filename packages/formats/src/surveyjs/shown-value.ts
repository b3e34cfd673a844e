import { printExpression } from '@meinungsbild/questionnaire'
import { itemOf, type DraftItem } from '../form-reading/draft.ts'
import { ownWords } from '../form-reading/form-reading.ts'
import { joinedTexts } from '../form-reading/joined-texts.ts'
import type { Building } from './building.ts'

/** A computed value in words, for those who answer. */
export function shownValue({ visible }: DraftItem, { reading, base }: Building): DraftItem {
  const { id, text } = base
  const shown = `{${printExpression({ kind: 'reference', path: [id] })}}`
  const words = joinedTexts([text, ownWords(reading, shown, shown)], ' ') ?? text
  const statement = {
    kind: 'statement',
    id: reading.ids.question(`${id}_shown`),
    text: words,
  } as const
  return itemOf(statement, { visible, shows: id })
}
