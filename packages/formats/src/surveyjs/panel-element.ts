import { itemOf, type DraftItem } from '../form-reading/draft.ts'
import { note } from '../form-reading/form-reading.ts'
import { placeOf } from './building.ts'
import { visibilityOf } from './visibility.ts'
import { isOn, partsOf, textOf, type Fields } from './fields.ts'
import { noteIgnored, type JsReading } from './js-reading.ts'
import { wordsAt } from './localized.ts'
import { resolverIn } from './names.ts'
import { failSetters } from './setters.ts'
import type { Standing } from './standing.ts'

/** `panel`: a heading, if it has a title, and its elements with its condition. */
export function panelItems(
  fields: Fields,
  standing: Standing,
  reading: JsReading,
): readonly DraftItem[] {
  const name = textOf(fields, 'name')
  const place = placeOf(name, standing)
  const names = resolverIn(standing.scope, reading.names)
  const around = visibilityOf({ fields, name, standing, reading, names, place })
  const title = wordsAt(fields, ['title'], { place, names }, reading)
  const help = wordsAt(fields, ['description'], { place, names }, reading)
  textOf(fields, 'type')
  failSetters(reading.setters.get(name) ?? [], reading)
  if (isOn(fields, 'isRequired')) {
    note(
      reading,
      'lost',
      place,
      'Dass wenigstens eine Frage der Gruppe beantwortet werden muss, wurde nicht übernommen.',
      'That at least one question of the panel must be answered was not carried over.',
    )
  }
  const id = title && reading.ids.question(standing.prefix + name)
  const heading =
    title === undefined || id === undefined
      ? []
      : [
          itemOf(
            { kind: 'section', id, text: title, ...(help !== undefined && { help }) },
            { visible: around },
          ),
        ]
  const elements = partsOf(fields, 'elements', 'questions')
  noteIgnored(fields, reading)
  const within = { ...standing, around }
  return [
    ...heading,
    ...elements.flatMap((element) => reading.elementItems(element, within, reading)),
  ]
}
