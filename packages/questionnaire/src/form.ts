import { answerTo, type Answer, type Answers, type Form, type FormEntries } from './answers.ts'
import { writeAnswer } from './kinds/forms.ts'
import { readAnswer } from './kinds/register.ts'
import type { Problem } from './problem.ts'
import type { Question } from './question.ts'
import type { Page, Questionnaire } from './questionnaire.ts'

/** What a form said: the answers that could be understood, and what could not. */
export type Reading = { readonly answers: Answers; readonly problems: readonly Problem[] }

/**
 * Reads the fields of one page. Judges the form only: a value that is no number, no date or no offered option is a
 * problem and gives no answer; whether an answer may be missing or so large is `checkPage`'s matter.
 * Fields that do not belong to the page are not looked at.
 */
export function readPage(page: Page, form: Form): Reading {
  return readPages([page], form)
}

/** Reads the fields of all pages, as `readPage` does. */
export function fromForm(questionnaire: Questionnaire, form: Form): Reading {
  return readPages(questionnaire.pages, form)
}

/**
 * The form entries that `fromForm` reads as the same answers again, in the order of the questionnaire.
 * Answers to unknown questions are left out.
 */
export function toForm(questionnaire: Questionnaire, answers: Answers): FormEntries {
  const entries: (readonly [string, string])[] = []
  for (const page of questionnaire.pages) {
    for (const question of page.questions) {
      const answer = answerTo(answers, question.id)
      if (answer !== undefined) entries.push(...writeAnswer(question, answer))
    }
  }
  return entries
}

function readPages(pages: readonly Page[], form: Form): Reading {
  const answers: [string, Answer][] = []
  const problems: Problem[] = []
  for (const page of pages) {
    for (const question of page.questions) readQuestion(question, form, answers, problems)
  }
  return { answers: Object.fromEntries(answers), problems }
}

function readQuestion(
  question: Question,
  form: Form,
  answers: [string, Answer][],
  problems: Problem[],
): void {
  const reading = readAnswer(question, form)
  if (reading === undefined) return
  if (reading.answer !== undefined) answers.push([question.id, reading.answer])
  if (reading.problems !== undefined) problems.push(...reading.problems)
}
