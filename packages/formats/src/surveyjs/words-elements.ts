import { printExpression, type Question } from '@meinungsbild/questionnaire'
import { itemOf, type DraftItem } from '../form-reading/draft.ts'
import { note, ownWords } from '../form-reading/form-reading.ts'
import { joinedTexts } from '../form-reading/joined-texts.ts'
import { conditionAt, finishElement, type Building } from './element-base.ts'
import { textOf, valueOf } from './fields.ts'
import { markdownAt, wordsAt } from './localized.ts'
import { pictureOf } from './pictures.ts'

/** `html`: words without a question. */
export function htmlItems(building: Building): readonly DraftItem[] {
  const { fields, reading, place, base } = building
  const text = markdownAt(fields, ['html'], building, reading)
  if (text !== undefined) {
    return [finishElement({ kind: 'statement', id: base.id, text }, building)]
  }
  if (valueOf(fields, 'html') === undefined || valueOf(fields, 'html') === '') {
    // Nothing was to be seen, and nothing is lost.
    reading.questions.set(fields.path, true)
    return []
  }
  note(
    reading,
    'lost',
    place,
    'Der Hinweis hat keine Worte und wurde nicht übernommen.',
    'The note has no words and was not carried over.',
  )
  return []
}

/** `image`: a picture that stands in the file itself. */
export function imageItems(building: Building): readonly DraftItem[] {
  const { fields, reading, place, base } = building
  const media = pictureOf(textOf(fields, 'imageLink'), place, reading)
  if (media === undefined) return []
  const alternative = wordsAt(fields, ['altText', 'text'], building, reading)
  const caption = wordsAt(fields, ['title'], building, reading) ?? alternative
  const question: Question = {
    kind: 'picture',
    id: base.id,
    text: caption ?? ownWords(reading, 'Bild', 'Picture'),
    media,
    alternative: alternative ?? base.text,
  }
  return [finishElement(question, building)]
}

/** `expression`: a computed value, which people see as well. */
export function expressionItems(building: Building): readonly DraftItem[] {
  const { fields, reading, place, base, names } = building
  const value = conditionAt('expression', fields, names, reading)
  if (value === undefined) {
    note(
      reading,
      'lost',
      place,
      'Es ist keine Berechnung angegeben; der Wert wurde nicht übernommen.',
      'No calculation is given; the value was not carried over.',
    )
    return []
  }
  const { id, text } = base
  reading.computed.set(id, value)
  const item = finishElement({ kind: 'computed', id, text, value: '', type: 'text' }, building, {
    value,
  })
  return [item, shownValue(item, building)]
}

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
