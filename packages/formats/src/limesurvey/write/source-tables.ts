import type { Language } from '@meinungsbild/questionnaire'
import type { Source } from '../source.ts'
import { attributeRows } from './attribute-rows.ts'
import { inEach, answerRow, questionRow, partRow, wordRows } from './question-rows.ts'
import { surveyTables } from './survey-tables.ts'

/** Rows of one table, each with the same columns. */
export type Table = { readonly name: string; readonly rows: readonly TableRow[] }

export type TableRow = Readonly<Record<string, string>>

/** The tables of a survey as version 6 of LimeSurvey has them; `codes` are its names of our languages. */
export function tablesOf(source: Source, codes: ReadonlyMap<Language, string>): readonly Table[] {
  const questions = source.groups.flatMap((group) => group.questions)
  // Questions that were left out keep their numbers.
  const next = newNumbers(questions.reduce((most, { qid }) => Math.max(most, Number(qid)), 0) + 1)
  const parts = questions.flatMap((question) =>
    [question.rows, question.columns].flatMap((rows, scale) =>
      rows.map((row, order) => ({ row, question, scale, order, qid: next() })),
    ),
  )
  const nextAnswer = newNumbers(1)
  const answers = questions.flatMap((question) =>
    [question.answers, question.secondAnswers].flatMap((list, scale) =>
      list.map((answer, order) => ({ answer, question, scale, order, aid: nextAnswer() })),
    ),
  )
  const { sid } = source
  return [
    { name: 'answers', rows: answers.map(answerRow) },
    {
      name: 'answer_l10ns',
      rows: answers.flatMap(({ answer, aid }) =>
        inEach(codes, (language, code) => ({
          aid,
          answer: answer.label[language] ?? '',
          language: code,
        })),
      ),
    },
    {
      name: 'groups',
      rows: source.groups.map((group, order) => ({
        gid: group.gid,
        sid,
        group_order: String(order + 1),
        randomization_group: group.randomGroup,
        grelevance: group.relevance,
      })),
    },
    {
      name: 'group_l10ns',
      rows: source.groups.flatMap(({ gid, name, description }) =>
        inEach(codes, (language, code) => ({
          gid,
          group_name: name[language] ?? '',
          description: description[language] ?? '',
          language: code,
        })),
      ),
    },
    {
      name: 'questions',
      rows: questions.map((question, order) => questionRow(question, order, sid)),
    },
    { name: 'subquestions', rows: parts.map((part) => partRow(part, sid)) },
    {
      name: 'question_l10ns',
      rows: [
        ...questions.flatMap(({ qid, text, help }) => wordRows(qid, text, help, codes)),
        ...parts.flatMap(({ qid, row }) => wordRows(qid, row.label, {}, codes)),
      ],
    },
    { name: 'question_attributes', rows: questions.flatMap((own) => attributeRows(own, codes)) },
    ...surveyTables(source, codes),
  ].map(({ name, rows }) => ({ name, rows: rows.map((row, index) => withId(name, row, index)) }))
}

/** Words have a number of their own in each table. */
function withId(name: string, row: TableRow, index: number): TableRow {
  return name.endsWith('_l10ns') ? { id: String(index + 1), ...row } : row
}

function newNumbers(first: number): () => string {
  let number = first - 1
  return () => {
    number += 1
    return String(number)
  }
}
