import type { Flaw } from '../flaw.ts'
import { isPersonal } from '../personal-questions.ts'
import type { Question } from '../question.ts'
import { adviceAt, flawAt } from './flaw-at.ts'

const asksForPerson =
  /\b(Ihr(e|en|er)? (vollständige[rn]? )?(Vor- und Nachname|Vorname|Nachname|Name|Anschrift|Adresse|E-?Mail-?Adresse|Telefonnummer|Handynummer|Geburtsdatum|Steuernummer|Kontonummer|IBAN)|Wie heißen Sie|your (full )?(name|address|e-?mail address|phone number|date of birth))\b/i

/**
 * Personal data need a purpose that is told to the person (Art. 5 Abs. 1 lit. b, Art. 13 Abs. 1 lit. c DSGVO); and what
 * sounds like personal data should be marked as such, because the promise of anonymity is computed from the marks.
 */
export function* lintPersonal(question: Question, path: string): Iterable<Flaw> {
  if (isPersonal(question)) {
    if (question.purpose !== undefined) return
    yield flawAt(
      `${path}.purpose`,
      'purposeMissing',
      'Die Frage erhebt personenbezogene Daten. Bitte geben Sie an, wofür sie gebraucht werden.',
      'The question asks for personal data. Please say what they are needed for.',
    )
    return
  }
  if (!Object.values(question.text).some((words) => asksForPerson.test(words))) return
  yield adviceAt(
    `${path}.personal`,
    'soundsPersonal',
    'Die Frage scheint nach personenbezogenen Daten zu fragen, ist aber nicht so gekennzeichnet. Die Zusage der Anonymität wird daraus berechnet.',
    'The question seems to ask for personal data but is not marked so. The promise of anonymity is computed from this.',
  )
}
