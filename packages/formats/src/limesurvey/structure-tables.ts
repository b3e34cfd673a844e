import { readCsv, type Csv } from '../csv/read-csv.ts'
import type { Refused } from '../report.ts'
import type { Row, Tables } from './tables.ts'

/** Columns that every line has; all others are attributes of questions. */
const commonColumns: ReadonlySet<string> = new Set(
  'id related_id class type/scale name relevance text help language validation mandatory encrypted other default same_default same_script'.split(
    ' ',
  ),
)

/** Whether the text is a form in LimeSurvey's structure with tabs (tab-separated values). */
export function isStructure(text: string): boolean {
  const header = text.slice(0, 20_000).split(/\r?\n/, 1)[0] ?? ''
  const names = header.split('\t').map((name) => name.replaceAll('"', '').trim())
  return ['class', 'type/scale', 'name', 'language'].every((name) => names.includes(name))
}

/** The tables of such a form, as a survey that was saved with all its languages. */
export function readStructure(
  text: string,
): { readonly ok: true; readonly tables: Tables } | Refused {
  const csv = readCsv(text)
  if (!csv.ok) return csv
  const tables = new Map<string, Row[]>()
  const put: Put = (table, cells) => {
    const rows = tables.get(table) ?? []
    tables.set(table, rows)
    rows.push(new Map(Object.entries(cells)))
  }
  putSettings(csv, put)
  putStructure(csv, put)
  return {
    ok: true,
    tables: { documentType: 'Survey', languages: [], rowsOf: (table) => tables.get(table) ?? [] },
  }
}

type Put = (table: string, cells: Readonly<Record<string, string>>) => void

type Line = { readonly cells: readonly string[]; readonly at: (column: string) => string }

function linesOf(csv: Csv): readonly Line[] {
  const places = new Map(csv.columns.map((name, index) => [name, index]))
  return csv.rows.map((cells) => ({
    cells,
    at: (column) => cells[places.get(column) ?? -1]?.trim() ?? '',
  }))
}

function putSettings(csv: Csv, put: Put): void {
  const lines = linesOf(csv)
  const pairs = (own: readonly Line[]) =>
    Object.fromEntries(own.map(({ at }) => [at('name'), at('text')]))
  put('surveys', pairs(lines.filter(({ at }) => at('class') === 'S')))
  const worded = lines.filter(({ at }) => at('class') === 'SL')
  for (const [language, own] of Map.groupBy(worded, ({ at }) => at('language'))) {
    put('surveys_languagesettings', { ...pairs(own), surveyls_language: language })
  }
}

/**
 * Lines belong to the group and question above them. The same thing in another language is known by its name; a group by its
 * place, since its name is translated.
 */
function putStructure(csv: Csv, put: Put): void {
  const groups = new Map<string, number>()
  const questions = new Map<string, string>()
  const attributes = csv.columns.flatMap((name, index) =>
    commonColumns.has(name) || name === '' ? [] : [{ name, index }],
  )
  let gid = '0'
  let qid = '0'
  for (const [order, { at, cells }] of linesOf(csv).entries()) {
    const language = at('language')
    const common = { gid, language, title: at('name'), relevance: at('relevance') }
    switch (at('class')) {
      case 'G': {
        const place = (groups.get(language) ?? 0) + 1
        groups.set(language, place)
        gid = String(place)
        put('groups', {
          gid,
          language,
          group_name: at('name'),
          description: at('text'),
          grelevance: at('relevance'),
          group_order: gid,
          randomization_group: at('random_group'),
        })
        break
      }
      case 'Q': {
        const key = `${gid}\n${at('name')}`
        qid = questions.get(key) ?? String(questions.size + 1)
        questions.set(key, qid)
        put('questions', {
          ...common,
          qid,
          type: at('type/scale'),
          question: at('text'),
          help: at('help'),
          preg: at('validation'),
          mandatory: at('mandatory'),
          other: at('other'),
          question_order: String(order),
        })
        if (at('default') !== '') put('defaultvalues', { qid, defaultvalue: at('default') })
        for (const { name, index } of attributes) {
          const value = cells[index]?.trim() ?? ''
          if (value !== '') put('question_attributes', { qid, language, attribute: name, value })
        }
        break
      }
      case 'SQ':
        put('subquestions', {
          ...common,
          qid: `${qid}/${at('type/scale')}/${at('name')}`,
          parent_qid: qid,
          scale_id: at('type/scale') || '0',
          question: at('text'),
          question_order: String(order),
        })
        break
      case 'A':
        put('answers', {
          ...common,
          qid,
          code: at('name'),
          scale_id: at('type/scale') || '0',
          answer: at('text'),
          assessment_value: at('assessment_value'),
          sortorder: String(order),
        })
        break
    }
  }
}
