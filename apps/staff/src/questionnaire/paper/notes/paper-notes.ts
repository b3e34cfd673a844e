import type { UiLanguage } from '@meinungsbild/design'
import type { Language, Questionnaire } from '@meinungsbild/questionnaire'
import { answerNotes } from './answer-notes.ts'
import { conditionNotes } from './condition-notes.ts'
import { fileNotes } from './file-notes.ts'
import { languageNotes } from './language-notes.ts'
import { notedOf } from './noted.ts'
import { orderNotes } from './order-notes.ts'

/**
 * What staff should know before a printed questionnaire is sent: where it says less than the one on the screen, what to
 * enclose, what is left for data entry. A sentence each, in the language of the interface.
 */
export function paperNotes(
  questionnaire: Questionnaire,
  language: Language,
  ui: UiLanguage,
): readonly string[] {
  const noted = notedOf(questionnaire, language, ui)
  return [
    ...languageNotes(noted),
    ...conditionNotes(noted),
    ...orderNotes(noted),
    ...answerNotes(noted),
    ...fileNotes(noted),
    noted.texts.slip,
    noted.texts.readIt,
  ]
}
