import { uiLanguage } from '@meinungsbild/design'
import type { Batch, BatchColumn, DataSource } from '@meinungsbild/formats'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { OpenAnswers } from '@meinungsbild/storage'
import type { OpenQuestion } from '../open-answers/at-hand.ts'
import { questionTitle } from '../open-answers/question-title.ts'
import { labelsIn, type DataDescription } from './data-source.ts'

/** The texts of a survey that two people have looked at. */
export type WrittenTexts = {
  readonly survey: string
  /** Those of which texts may be shown. */
  readonly questions: readonly OpenQuestion[]
  readonly openAnswers: Pick<OpenAnswers, 'confirmedUntil'>
}

/** Texts handed over together: each may be some thousand characters long. */
const batchSize = 500

/**
 * What people wrote as the source of a file: a row per text, with its question. Nothing leads from a text to the answer it was
 * part of, here as in the database, so that it cannot stand beside its writer's other answers. Of texts that were confirmed before
 * the file was made, as redacted; in random order within each question.
 */
export function textSource(
  { survey, questions, openAnswers }: WrittenTexts,
  { questionnaire, language, createdAt }: DataDescription,
): DataSource {
  const at = createdAt.toISOString()
  return {
    title: inLanguage(questionnaire.title, language),
    language,
    createdAt,
    variables: [
      {
        kind: 'code',
        measure: 'nominal',
        id: 'frage',
        name: 'frage',
        label: inLanguage({ de: 'Frage', en: 'Question' }, language),
        missing: [],
        categories: questions.map((question, index) => ({
          value: index + 1,
          code: question.id,
          label: questionTitle(question, uiLanguage(language)),
        })),
      },
      {
        kind: 'text',
        id: 'text',
        name: 'text',
        label: inLanguage(
          { de: 'Text, geschwärzt und bestätigt', en: 'Text, redacted and confirmed' },
          language,
        ),
        missing: [],
      },
    ],
    sets: [],
    missingLabels: labelsIn(language),
    async *batches(): AsyncGenerator<Batch> {
      for (const [place, { id }] of questions.entries()) {
        let after = ''
        for (;;) {
          const page = { at, after, most: batchSize }
          const texts = await openAnswers.confirmedUntil(survey, id, page)
          if (texts.length > 0)
            yield batchOf(
              place,
              texts.map(({ text }) => text),
            )
          if (texts.length < batchSize) break
          after = texts.at(-1)?.id ?? ''
        }
      }
    },
  }
}

function batchOf(question: number, texts: readonly string[]): Batch {
  const { length } = texts
  const states = new Uint8Array(length)
  const columns: readonly BatchColumn[] = [
    { kind: 'numbers', states, values: new Uint32Array(length).fill(question) },
    { kind: 'texts', states, values: texts },
  ]
  return { length, columns }
}
