import type { Question } from '@meinungsbild/questionnaire'
import type { DraftItem } from '../form-reading/draft.ts'
import { note, ownWords } from '../form-reading/form-reading.ts'
import { conditionAt, type Building } from './building.ts'
import { finishElement } from './element-base.ts'
import { textOf, valueOf } from './fields.ts'
import { markdownAt, wordsAt } from './localized.ts'
import { pictureOf } from './pictures.ts'
import { shownValue } from './shown-value.ts'

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
