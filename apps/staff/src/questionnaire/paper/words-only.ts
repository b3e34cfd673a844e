import type { PaperBlock } from '@meinungsbild/documents'
import {
  inLanguage,
  type Download,
  type Picture,
  type SectionHeading,
  type Statement,
} from '@meinungsbild/questionnaire'
import { pictureOf } from './picture-of.ts'
import type { Sheet } from './sheet.ts'

/** What stands between questions and is not answered. */
export type WordsOnly = Statement | SectionHeading | Picture | Download

/** Words, headings and pictures between the questions. A document to read is told to be enclosed. */
export function wordsOnlyBlocks(question: WordsOnly, sheet: Sheet): readonly PaperBlock[] {
  const { words, language } = sheet
  const text = sheet.line(question.text)
  const help = sheet.line(question.help)
  const note: readonly PaperBlock[] = help === '' ? [] : [{ kind: 'instruction', text: help }]
  switch (question.kind) {
    case 'statement':
      return [...sheet.markdown(question.text), ...note]
    case 'section':
      return [{ kind: 'heading', level: 2, text }, ...note]
    case 'picture': {
      const alternative = inLanguage(question.alternative, language)
      const picture = pictureOf(question.media, alternative, sheet)
      if (picture === undefined) return []
      return [{ kind: 'picture', picture, caption: text }, ...note]
    }
    case 'download':
      return [{ kind: 'paragraph', text: words.enclosed(text) }, ...note]
    default:
      return question satisfies never
  }
}
