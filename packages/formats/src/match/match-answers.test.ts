import type { Questionnaire } from '@meinungsbild/questionnaire'
import { expect, test } from 'vitest'
import { readCsv } from '../csv/read-csv.ts'
import { readQueXml } from '../quexml/read-quexml.ts'
import { youthForm } from '../testing/youth-form.ts'
import { compareFrequencies } from './compare-frequencies.ts'
import { matchAnswers, type MatchOptions } from './match-answers.ts'
import { prepareForData } from './prepare-for-data.ts'

const form = readQueXml(youthForm)
if (!form.ok) throw new Error(form.flaw.code)
const { questionnaire, varNames } = form

function table(text: string) {
  const csv = readCsv(text)
  if (!csv.ok) throw new Error(csv.flaw.message['de'])
  return csv
}

function match(
  text: string,
  options: MatchOptions = { varNames },
  asked: Questionnaire = questionnaire,
) {
  return matchAnswers(asked, table(text), options)
}

function pairs(header: string, row: string, options?: MatchOptions) {
  const { columns } = match(`${header}\n${row}\n`, options)
  return columns.map(({ column, slot, how }) => `${column} ${slot.key} ${how}`)
}

test('columns are found by every usual way to write a name', () => {
  expect(
    pairs(
      'alter,weg_S1,weg[S2],WEG.S3,zufrieden_R1,zufrieden[R2],zufrieden.R3',
      '30,Y,,Y,1.5,0.5,-1.5',
    ),
  ).toEqual([
    'alter alter name',
    'weg_S1 weg:S1 name',
    'weg[S2] weg:S2 name',
    'WEG.S3 weg:S3 name',
    'zufrieden_R1 zufrieden.R1 name',
    'zufrieden[R2] zufrieden.R2 name',
    'zufrieden.R3 zufrieden.R3 name',
  ])
})

test('columns with other names are found by what they say, whatever their order', () => {
  expect(
    pairs(
      'Zufriedenheit_Parks,Zufriedenheit_OEV,Zufriedenheit_Radweg,weg_Bus,weg_zuFuss',
      'eher zufrieden,unzufrieden,sehr zufrieden,Ja,Nein',
    ),
  ).toEqual([
    'Zufriedenheit_Parks zufrieden.R3 likeness',
    'Zufriedenheit_OEV zufrieden.R1 elimination',
    'Zufriedenheit_Radweg zufrieden.R2 likeness',
    'weg_Bus weg:S3 likeness',
    'weg_zuFuss weg:S1 likeness',
  ])
})

test('two columns that say nothing are left alone, not guessed', () => {
  const { columns, unmatchedColumns } = match(
    'zufrieden_Parks,zufrieden_xx,zufrieden_yy\nunzufrieden,unzufrieden,unzufrieden\n',
  )
  expect(columns.map(({ column }) => column)).toEqual(['zufrieden_Parks'])
  expect(unmatchedColumns.map(({ column, code }) => [column, code])).toEqual([
    ['zufrieden_xx', 'uncertain'],
    ['zufrieden_yy', 'uncertain'],
  ])
})

test('a column that names a whole matrix is not taken for one of its rows', () => {
  const { unmatchedColumns } = match('Zufriedenheit\nunzufrieden\n')
  expect(unmatchedColumns.map(({ column }) => column)).toEqual(['Zufriedenheit'])
})

test('a column that could be either of two options is left alone', () => {
  const { columns } = match('weg_mitdem\nJa\n')
  expect(columns).toEqual([])
})

test('a column whose values do not fit is not matched by likeness', () => {
  const { unmatchedColumns } = match('Zufriedenheit_Parks,Zeitstempel\n17:03,2021-01-01\n')
  expect(unmatchedColumns.map(({ column }) => column)).toEqual([
    'Zufriedenheit_Parks',
    'Zeitstempel',
  ])
})

test('a codebook matches names that say nothing, and explains their codes', () => {
  const codebook = table(
    `Name,Frage,Auswahl\nv1,Wie zufrieden sind Sie? / Radwege,"sehr zufrieden (1), eher zufrieden (2), unzufrieden (3)"\nv2,Wie alt sind Sie?,\n`,
  )
  const { columns, rows } = match('v1,v2\n3,41\n', { codebook })
  expect(columns.map(({ slot, how }) => [slot.key, how])).toEqual([
    ['zufrieden.R2', 'codebook'],
    ['alter', 'codebook'],
  ])
  expect(rows[0]?.answers).toEqual({
    alter: { kind: 'number', value: 41 },
    zufrieden: { kind: 'rows', rows: { R2: { kind: 'choice', code: '-1.5' } } },
  })
})

test('a row becomes answers', () => {
  const { rows, unfit, others } = match(
    'alter;schule;weg_S1;weg_S3;zufrieden_R1;seit;wohin\n"17";Mittelschule;Nein;Ja;<b>eher</b> zufrieden;1.9.2020;ins Bad\nNA;NA;NA;NA;NA;;\n',
  )
  expect(rows).toEqual([
    {
      row: 1,
      problems: [],
      answers: {
        alter: { kind: 'number', value: 17 },
        schule: { kind: 'choice', code: 'A1' },
        weg: { kind: 'choices', codes: ['S3'] },
        zufrieden: { kind: 'rows', rows: { R1: { kind: 'choice', code: '0.5' } } },
        wohin: { kind: 'text', value: 'ins Bad' },
        seit: { kind: 'date', value: '2020-09-01' },
      },
    },
    { row: 2, problems: [], answers: {} },
  ])
  expect([unfit, others]).toEqual([[], []])
})

test('a value of no option goes to the option with a text and is named', () => {
  const { rows, others } = match(
    'schule,schule_other,weg_S1,weg_other\nGymnasium,NA,Nein,Skateboard\nAndere,NA,Nein,Nein\nAndere,Abendschule,Ja,NA\n',
  )
  expect(rows.map(({ answers }) => answers)).toEqual([
    {
      schule: { kind: 'choice', code: 'other', text: 'Gymnasium' },
      weg: { kind: 'choices', codes: ['other'], texts: { other: 'Skateboard' } },
    },
    { schule: { kind: 'choice', code: 'other', text: 'Andere' } },
    {
      schule: { kind: 'choice', code: 'other', text: 'Abendschule' },
      weg: { kind: 'choices', codes: ['S1'] },
    },
  ])
  expect(others.map(({ row, column, value, text }) => [row, column, value, text])).toEqual([
    [1, 'schule', 'Gymnasium', 'Gymnasium'],
    [1, 'weg_other', 'Skateboard', 'Skateboard'],
    [2, 'schule', 'Andere', 'Andere'],
  ])
})

test('cells that do not fit are listed with row, column, value and reason', () => {
  const limited = {
    ...questionnaire,
    pages: questionnaire.pages.map((page) => ({
      ...page,
      questions: page.questions.map((question) =>
        question.kind === 'number' && question.id === 'alter'
          ? { ...question, min: 14, max: 99 }
          : question,
      ),
    })),
  }
  const { rows, unfit } = match(
    'alter,zufrieden_R1,weg_S1,seit,schule\n17,prima,vielleicht,gestern,Mittelschule\n7,unzufrieden,Ja,2021-02-31,NA\n20,unzufrieden,Ja,NA,keine Schule\n',
    { varNames },
    limited,
  )
  expect(unfit.map(({ row, column, value, code }) => [row, column, value, code])).toEqual([
    [1, 'zufrieden_R1', 'prima', 'unknownValue'],
    [1, 'weg_S1', 'vielleicht', 'unknownValue'],
    [1, 'seit', 'gestern', 'notADate'],
    [2, 'alter', '7', 'notAllowed'],
    [2, 'seit', '2021-02-31', 'notAllowed'],
    [3, 'zufrieden_R1', 'unzufrieden', 'notShown'],
    [3, 'weg_S1', 'Ja', 'notShown'],
  ])
  expect(rows.map(({ answers }) => Object.keys(answers))).toEqual([
    ['alter', 'schule'],
    ['weg', 'zufrieden'],
    ['alter', 'schule'],
  ])
})

test('somebody who denies everything needs an option to say so', () => {
  const data = 'weg_S1,weg_S2,weg_S3\nNein,Nein,Nein\nJa,Nein,Nein\nNA,NA,NA\n'
  expect(match(data).rows[0]?.answers).toEqual({})
  const prepared = prepareForData(questionnaire, table(data), { varNames })
  expect(prepared.report.map(({ place }) => place['de'])).toEqual(['Frage weg'])
  const { rows, expected } = match(data, { varNames }, prepared.questionnaire)
  expect(rows.map(({ answers }) => answers['weg'])).toEqual([
    { kind: 'choices', codes: ['none'] },
    { kind: 'choices', codes: ['S1'] },
    undefined,
  ])
  expect(expected).toEqual([
    {
      variable: 'weg',
      base: 2,
      rest: 1,
      unfit: 0,
      measured: {
        kind: 'categories',
        counts: new Map([
          ['none', 1],
          ['S1', 1],
        ]),
      },
    },
  ])
  expect(prepareForData(prepared.questionnaire, table(data), { varNames }).report).toEqual([])
})

test('a question that somebody left out is no longer required', () => {
  const strict = {
    ...questionnaire,
    pages: questionnaire.pages.map((page) => ({
      ...page,
      questions: page.questions.map((question) =>
        question.id === 'alter' ? { ...question, required: true } : question,
      ),
    })),
  }
  const data = 'alter,schule\n17,Mittelschule\nNA,Mittelschule\n'
  expect(match(data, {}, strict).rows.map(({ problems }) => problems.length)).toEqual([0, 1])
  const { questionnaire: mended, report } = prepareForData(strict, table(data))
  expect(report).toHaveLength(1)
  expect(match(data, {}, mended).rows.map(({ problems }) => problems.length)).toEqual([0, 0])
})

test('figures are held against the file one by one', () => {
  const { expected } = match('alter,schule\n10,Mittelschule\n20,Mittelschule\n20,NA\n')
  const figure = (value: number) => ({ value })
  const age = {
    kind: 'numbers',
    variable: { id: 'alter' },
    base: figure(3),
    mean: figure(50 / 3),
    bins: [
      { from: 10, to: 20, count: figure(1) },
      { from: 20, to: 30, count: figure(2) },
    ],
  } as const
  const school = (count: number) =>
    ({
      kind: 'categories',
      variable: { id: 'schule' },
      base: figure(2),
      categories: [
        { category: { code: 'A1' }, count: figure(count) },
        { category: { code: 'A2' }, count: figure(0) },
      ],
    }) as const
  expect(compareFrequencies(expected, [age, school(2)])).toEqual({
    compared: 7,
    differences: [],
    withheld: [],
    secret: 0,
  })
  expect(compareFrequencies(expected, [age, school(3)]).differences).toEqual([
    { variable: 'schule', figure: 'A1', expected: 2, shown: 3 },
  ])
  expect(
    compareFrequencies(expected, [school(2)]).differences.map(({ figure: name }) => name),
  ).toEqual(['base', 'mean'])
  expect(
    compareFrequencies(expected, [age, { kind: 'withheld', variable: { id: 'schule' } }]).withheld,
  ).toEqual(['schule'])
})
