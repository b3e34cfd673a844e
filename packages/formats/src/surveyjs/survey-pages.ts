import type { Text } from '@meinungsbild/questionnaire'
import type { DraftPage } from '../form-reading/draft.ts'
import { visibilityOf } from './visibility.ts'
import { elementItems } from './element-items.ts'
import { partsOf, textOf, type Fields } from './fields.ts'
import { noteIgnored, type JsReading } from './js-reading.ts'
import { markdownAt, wordsAt } from './localized.ts'
import { resolverIn } from './names.ts'

/** The pages of a survey; one without pages is a page itself. */
export function surveyPages(survey: Fields, reading: JsReading): readonly DraftPage[] {
  const isShuffled = textOf(survey, 'questionOrder', 'questionsOrder') === 'random'
  const pages = partsOf(survey, 'pages')
  if (pages.length > 0) return pages.map((page, index) => pageOf(page, index, isShuffled, reading))
  const { path, json } = survey
  survey.seen.add('elements').add('questions')
  const { elements, questions } = json
  const own = {
    path,
    json: { ...(elements && { elements }), ...(questions && { questions }) },
    seen: new Set<string>(),
  }
  return [pageOf(own, 0, isShuffled, reading)]
}

function pageOf(fields: Fields, index: number, isShuffled: boolean, reading: JsReading): DraftPage {
  const name = textOf(fields, 'name')
  const shown = name === '' ? String(index + 1) : `„${name}“`
  const place: Text = {
    de: `Seite ${shown}`,
    en: `Page ${name === '' ? String(index + 1) : `“${name}”`}`,
  }
  const scope = {}
  const names = resolverIn(scope, reading.names)
  const standing = { place, scope, names: reading.names, around: [], prefix: '', repeats: 0 }
  const title = wordsAt(fields, ['title'], { place, names }, reading)
  const introduction = markdownAt(fields, ['description'], { place, names }, reading)
  const visible = visibilityOf({ fields, name, standing, reading, names, place })
  const order = textOf(fields, 'questionOrder', 'questionsOrder')
  const elements = partsOf(fields, 'elements', 'questions')
  noteIgnored(fields, reading)
  return {
    id: reading.ids.page(name),
    ...(title !== undefined && { title }),
    ...(introduction !== undefined && { introduction }),
    ...((order === 'random' || (isShuffled && order !== 'initial')) && {
      order: 'random' as const,
    }),
    visible,
    items: elements.flatMap((element) => elementItems(element, standing, reading)),
  }
}
