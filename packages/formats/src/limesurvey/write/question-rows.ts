import type { Language, Text } from '@meinungsbild/questionnaire'
import type { SourceAnswer, SourceQuestion, SourceRow } from '../source.ts'
import type { TableRow } from './source-tables.ts'

export function inEach(
  codes: ReadonlyMap<Language, string>,
  row: (language: Language, code: string) => TableRow,
): readonly TableRow[] {
  return [...codes].map(([language, code]) => row(language, code))
}

export function answerRow({
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

export function questionRow(question: SourceQuestion, order: number, sid: string): TableRow {
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

export function partRow(
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

export function wordRows(
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
