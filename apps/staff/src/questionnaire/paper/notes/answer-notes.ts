import { parseTemplate, textsIn } from '@meinungsbild/questionnaire'
import { longestList } from '../longest-list.ts'
import { isOnPaper } from '../numbered-questions.ts'
import type { Noted } from './noted.ts'

/** What becomes of questions that a screen shows, fills or checks otherwise. */
export function answerNotes({ questions, texts, about, language }: Noted): readonly string[] {
  const leftOut = questions.filter((question) => !isOnPaper(question)).map(({ id }) => id)
  return [
    ...about(texts.piped, (question) =>
      textsIn(question).some(({ text }) => hasEarlierAnswer(text[language] ?? '')),
    ),
    ...about(
      texts.longLists,
      (question) => question.kind === 'singleChoice' && question.options.length > longestList,
    ),
    ...about(texts.checks, ({ checks = [] }) => checks.length > 0),
    ...about(texts.uploads, ({ kind }) => kind === 'upload'),
    ...(leftOut.length > 0 ? [texts.leftOut(leftOut.join(', '))] : []),
  ]
}

function hasEarlierAnswer(words: string): boolean {
  return parseTemplate(words).some((part) => typeof part !== 'string')
}
