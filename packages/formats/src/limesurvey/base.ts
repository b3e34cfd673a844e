import type { QuestionBase, Text } from '@meinungsbild/questionnaire'
import { noteAt, type Asking } from './reading.ts'
import { lineOf } from './words.ts'

/** What every question has: its name, words, and whether it must be answered. */
export type Base = Pick<QuestionBase, 'id' | 'text' | 'help' | 'required'>

export function baseOf(asking: Asking): Base {
  const { question, id } = asking
  const help = lineOf(question.help, asking)
  noteScript(asking)
  if (question.mandatory === 'S') {
    noteAt(
      asking,
      'changed',
      'Die Frage bat nur nachdrücklich um eine Antwort; hier ist sie freiwillig.',
      'The question only urged people to answer; here it is voluntary.',
    )
  }
  return {
    id,
    text: lineOf(question.text, asking) ?? named(asking),
    ...(help && { help }),
    ...(question.mandatory === 'Y' && { required: true }),
  }
}

function named(asking: Asking): Text {
  const { question, reading } = asking
  noteAt(
    asking,
    'changed',
    'Die Frage hat keinen Text; eingesetzt wurde ihr Name.',
    'The question has no text; its name was put instead.',
  )
  const name = question.title || '–'
  return Object.fromEntries(reading.source.languages.map((language) => [language, name]))
}

function noteScript(asking: Asking): void {
  if (asking.question.script.trim() === '') return
  noteAt(
    asking,
    'lost',
    'Zur Frage gehört ein Skript; Fragebögen kommen hier ohne Skripte aus.',
    'A script belongs to the question; questionnaires do without scripts here.',
  )
}
