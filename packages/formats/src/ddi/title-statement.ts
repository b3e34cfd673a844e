import type { Text } from '@meinungsbild/questionnaire'
import type { StudyDescription } from '../study/study-description.ts'
import { element, type Xml } from '../xml/element.ts'
import { inEachOf } from './in-each-language.ts'

/** The title in the first language, and beside it in the others; a title that lacks all words is the study's name. */
export function titleStatement(
  { id, languages: [first, ...others], authority }: StudyDescription,
  title: Text,
): Xml {
  const [own = element('titl', {}, id)] = inEachOf([first])('titl', title)
  return element(
    'titlStmt',
    {},
    own,
    inEachOf(others)('parTitl', title),
    element('IDNo', { agency: authority.name }, id),
  )
}
