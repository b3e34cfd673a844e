import type { Table } from './source-tables.ts'

/** A version 6 of LimeSurvey; later ones read it, too. */
const databaseVersion = 606

/** The XML file of a survey (.lss). */
export function printTables(tables: readonly Table[], languages: readonly string[]): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<document>',
    ' <LimeSurveyDocType>Survey</LimeSurveyDocType>',
    ` <DBVersion>${databaseVersion}</DBVersion>`,
    ' <languages>',
    ...languages.map((language) => `  <language>${language}</language>`),
    ' </languages>',
    ...tables.filter(({ rows }) => rows.length > 0).flatMap(tableLines),
    '</document>',
    '',
  ]
  return lines.join('\n')
}

function tableLines({ name, rows }: Table): readonly string[] {
  const columns = Object.keys(rows[0] ?? {})
  return [
    ` <${name}>`,
    '  <fields>',
    ...columns.map((column) => `   <fieldname>${column}</fieldname>`),
    '  </fields>',
    '  <rows>',
    ...rows.flatMap((row) => [
      '   <row>',
      ...columns.map((column) => cellLine(column, row[column] ?? '')),
      '   </row>',
    ]),
    '  </rows>',
    ` </${name}>`,
  ]
}

// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

function cellLine(column: string, value: string): string {
  if (value === '') return `    <${column}/>`
  const text = value.toWellFormed().replace(unprintable, '').replaceAll(']]>', ']]]]><![CDATA[>')
  return `    <${column}><![CDATA[${text}]]></${column}>`
}
