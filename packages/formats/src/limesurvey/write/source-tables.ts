import type { Language, Text } from '@meinungsbild/questionnaire'
import type { Source, SourceAnswer, SourceQuestion, SourceRow } from '../source.ts'
import { attributeRows } from './attribute-rows.ts'
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

export function inEach(
  codes: ReadonlyMap<Language, string>,
  row: (language: Language, code: string) => TableRow,
): readonly TableRow[] {
  return [...codes].map(([language, code]) => row(language, code))
}

function newNumbers(first: number): () => string {
  let number = first - 1
  return () => {
    number += 1
    return String(number)
  }
}

function answerRow({
  answer,
  question,
  scale,
  order,
  aid,
}: {
  readonly answer: SourceAnswer
  readonly question: SourceQuestion
  readonly scale: number
  readonly order: number
  readonly aid: string
}): TableRow {
  return {
    aid,
    qid: question.qid,
    code: answer.code,
    sortorder: String(order),
    assessment_value: answer.assessment,
    scale_id: String(scale),
  }
}

function questionRow(question: SourceQuestion, order: number, sid: string): TableRow {
  return {
    qid: question.qid,
    parent_qid: '0',
    sid,
    gid: question.gid,
    type: question.type,
    title: question.title,
    preg: question.preg,
    other: question.hasOther ? 'Y' : 'N',
    mandatory: question.mandatory,
    encrypted: 'N',
    question_order: String(order + 1),
    scale_id: '0',
    same_default: '0',
    relevance: question.relevance,
    question_theme_name: themes[question.type] ?? '',
    modulename: '',
    same_script: '0',
  }
}

function partRow(
  {
    row,
    question,
    scale,
    order,
    qid,
  }: {
    readonly row: SourceRow
    readonly question: SourceQuestion
    readonly scale: number
    readonly order: number
    readonly qid: string
  },
  sid: string,
): TableRow {
  return {
    qid,
    parent_qid: question.qid,
    sid,
    gid: question.gid,
    type: 'T',
    title: row.code,
    preg: '',
    other: 'N',
    mandatory: '',
    encrypted: 'N',
    question_order: String(order),
    scale_id: String(scale),
    same_default: '0',
    relevance: row.relevance,
    question_theme_name: '',
    modulename: '',
    same_script: '0',
  }
}

function wordRows(
  qid: string,
  text: Text,
  help: Text,
  codes: ReadonlyMap<Language, string>,
): readonly TableRow[] {
  return inEach(codes, (language, code) => ({
    qid,
    question: text[language] ?? '',
    help: help[language] ?? '',
    script: '',
    language: code,
  }))
}

/** The look that version 6 asks for with each type. */
const themes: Readonly<Record<string, string>> = {
  '1': 'arrays/dualscale',
  '5': '5pointchoice',
  A: 'arrays/5point',
  B: 'arrays/10point',
  C: 'arrays/yesnouncertain',
  D: 'date',
  E: 'arrays/increasesamedecrease',
  F: 'arrays/array',
  K: 'multiplenumeric',
  L: 'listradio',
  M: 'multiplechoice',
  N: 'numerical',
  O: 'list_with_comment',
  P: 'multiplechoice_with_comments',
  Q: 'multipleshorttext',
  R: 'ranking',
  S: 'shortfreetext',
  T: 'longfreetext',
  U: 'hugefreetext',
  X: 'boilerplate',
  Y: 'yesno',
  '!': 'list_dropdown',
  ':': 'arrays/multiflexi',
  ';': 'arrays/texts',
  '|': 'file_upload',
  '*': 'equation',
}
