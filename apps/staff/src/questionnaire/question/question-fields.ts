import type { FormError, UiLanguage } from '@meinungsbild/design'
import type { Question, Questionnaire } from '@meinungsbild/questionnaire'
import type { FormReading } from '../parts/form-reading.ts'
import { readBase, writeBase } from './base-fields.ts'
import { kindForm } from './kinds/register.ts'

/** A question as the form shows it; `readQuestion` reads the same question again. */
export function questionFields(
  question: Question,
  questionnaire: Questionnaire,
  language: UiLanguage,
): URLSearchParams {
  const form = new URLSearchParams()
  const writing = { form, questionnaire, language, languages: questionnaire.languages }
  writeBase(writing, question)
  kindForm(question).write(writing, question)
  return form
}

/**
 * Reads the form of a question. Refuses only what cannot be kept at all, as words where a number belongs, and notes that
 * in the reading's `errors`; whether the question makes sense is told by `lint` when it is saved.
 */
export function readQuestion(reading: FormReading, before: Question): Question {
  const later: FormError[] = []
  const base = readBase({ ...reading, errors: later }, before)
  const question = kindForm(before).read(reading, base, before)
  // In the order in which the fields stand on the page.
  reading.errors.push(...later)
  return question
}
