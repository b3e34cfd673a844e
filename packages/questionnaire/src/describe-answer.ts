import type { Answer } from './answers.ts'
import { describe } from './kinds/register.ts'
import type { Question } from './question.ts'
import type { Language } from './text.ts'

/**
 * The answer in words, a line each, for the check page and the dossier: labels instead of codes, numbers and dates as
 * the language writes them. Empty if there is no answer or it does not belong to the question.
 */
export function describeAnswer(
  question: Question,
  answer: Answer | undefined,
  language: Language,
): readonly string[] {
  return answer === undefined ? [] : describe(question, answer, language)
}
