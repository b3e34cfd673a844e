import { readCsv } from '@meinungsbild/formats'
import type { Contents } from './contents.ts'

/** Forms that are tables of text: LimeSurvey's structure with tabs, and sheets of an XLSForm as CSV. */
export function tableContents(text: string): Contents | undefined {
  const [header = ''] = text.slice(0, 20_000).split(/\r?\n|\r/, 1)
  const csv = readCsv(header)
  if (!csv.ok) return undefined
  const columns = csv.columns.map((name) => name.toLowerCase().replace(/\s+/g, '_'))
  const has = (...names: readonly string[]) => names.every((name) => columns.includes(name))
  if (csv.delimiter === '\t' && has('class', 'type/scale', 'name', 'language')) {
    return { kind: 'limesurvey' }
  }
  const [first = '', ...others] = columns
  const isStack = ['survey', 'choices', 'settings'].includes(first) && others.join('') === ''
  const isLabelled = columns.some((name) => /^label(?::|$)/.test(name))
  if (isStack || (has('type', 'name') && isLabelled)) return { kind: 'xlsform', isTable: true }
  return has('list_name', 'name') && isLabelled ? { kind: 'xlsformPart' } : undefined
}
