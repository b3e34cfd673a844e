import type { Question } from '@meinungsbild/questionnaire'
import { noteAt, type Asking } from './reading.ts'

/** Words by which a form asks who somebody is. */
const askingForPerson =
  /e-?mail|telefon|handynummer|vorname|nachname|anschrift|kontaktdaten|phone number|(?:first|last|your) name|postal address|votre nom/i

/** The file does not say which answers are personal data; a question that names such data is marked, and reported. */
export function markedPersonal<Q extends Question>(question: Q, asking: Asking): Q {
  const isWritten =
    question.kind === 'shortText' || question.kind === 'longText' || question.kind === 'textList'
  if (!isWritten || !askingForPerson.test(wordsOf(question))) return question
  noteAt(
    asking,
    'changed',
    'Die Frage wurde als Frage nach personenbezogenen Daten gekennzeichnet.',
    'The question was marked as asking for personal data.',
  )
  return { ...question, personal: true }
}

function wordsOf(question: Question): string {
  const rows = question.kind === 'textList' ? question.rows : []
  return [question.id, question.text, ...rows.map(({ label }) => label)]
    .map((words) => (typeof words === 'string' ? words : Object.values(words).join(' ')))
    .join(' ')
}
