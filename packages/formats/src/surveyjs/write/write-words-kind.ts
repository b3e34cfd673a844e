import type { Download, Picture, SectionHeading, Statement } from '@meinungsbild/questionnaire'
import type { JsonObject } from '../json-source.ts'
import { markdownToHtml } from './markdown-to-html.ts'
import { inLanguages, writeText, writeWords } from './write-text.ts'
import { compact, noteChanged, noteLost, placeOf, type Writing } from './writing.ts'

/** Kinds without a question. Where a heading can, it is a panel around what follows (see `write-pages`). */
export function writeWordsKind(
  question: Statement | SectionHeading | Picture | Download,
  writing: Writing,
): JsonObject | undefined {
  const place = placeOf(question)
  switch (question.kind) {
    case 'statement':
      return {
        type: 'html',
        html: inLanguages(question.text, writing, (words) =>
          markdownToHtml(writeWords(words, place, writing)),
        ),
      }
    case 'section':
      noteChanged(
        place,
        'Aus der Zwischenüberschrift wurde ein Hinweis.',
        'The heading became a note.',
        writing,
      )
      return {
        type: 'html',
        html: inLanguages(question.text, writing, (words) =>
          markdownToHtml(`### ${writeWords(words, place, writing)}`),
        ),
      }
    case 'picture': {
      const media = writing.questionnaire.media?.[question.media]
      return compact({
        type: 'image',
        title: writeText(question.text, place, writing),
        altText: writeText(question.alternative, place, writing),
        imageLink: media && `data:${media.type};base64,${media.data}`,
      })
    }
    case 'download':
      noteLost(
        place,
        'Dateien zum Herunterladen kennt SurveyJS nicht.',
        'SurveyJS does not know files to download.',
        writing,
      )
      return undefined
    default:
      return question satisfies never
  }
}
