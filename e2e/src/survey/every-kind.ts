import type { Questionnaire } from '@meinungsbild/questionnaire'
import { everyPage } from '../kinds/pages/every-page.ts'
import { media } from '../kinds/pages/media.ts'

/** All kinds of question that there are, a page for each. */
export const everyKind: Questionnaire = {
  id: 'every-kind',
  title: { de: 'Alles auf einmal' },
  languages: ['de'],
  pages: Object.entries(everyPage).map(([kind, { questions }]) => ({ id: kind, questions })),
  media,
}
