import { inLanguage, type Text } from '@meinungsbild/questionnaire'
import type { StudyDescription } from '../study/study-description.ts'
import { element, type Xml } from '../xml/element.ts'
import { titleStatement } from './title-statement.ts'

/** The file about itself: who described the study, when, and with what. */
export function documentDescription(study: StudyDescription): Xml {
  const { authority, day } = study
  return element(
    'docDscr',
    {},
    element(
      'citation',
      {},
      titleStatement(study, codebookTitle(study)),
      element(
        'prodStmt',
        {},
        element('producer', {}, authority.name),
        element('prodDate', { date: day }, day),
        element('software', {}, 'Meinungsbild'),
      ),
    ),
  )
}

const codebook: Text = { de: 'Codebuch', en: 'Codebook' }

function codebookTitle({ title, languages }: StudyDescription): Text {
  return Object.fromEntries(
    languages.map((language) => [
      language,
      `${inLanguage(codebook, language)}: ${inLanguage(title, language)}`,
    ]),
  )
}
