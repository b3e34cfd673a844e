import type { OpenVariable } from '@meinungsbild/analysis'
import { markdownToText, textsFor, type UiLanguage } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import { openAnswersTexts } from './open-answers.texts.ts'

/** What an open question is called in plain text: its words, and which of its places is meant. */
export function questionTitle({ kind, text, labels }: OpenVariable, language: UiLanguage): string {
  const { comment } = textsFor(openAnswersTexts, language)
  const words = [text, ...labels].map((own) =>
    markdownToText(inLanguage(own, language), language).trim(),
  )
  return [...words, ...(kind === 'comment' ? [comment] : [])].join(' – ')
}
