import { isObject, type Json, type OracleCase } from '../case.ts'
import { cellsOf, type Data } from '../read-data.ts'
import { withColumn } from './columns.ts'

/**
 * The data with the columns that a case makes of others. `derive` says `age cut (17,29],(29,44] -> 18-29,30-44`, or only the labels,
 * which then say which whole numbers belong to them.
 */
export function withDerived(data: Data, { analysis }: OracleCase): Data {
  const { derive, filter } = analysis
  if (!isObject(derive)) return data
  return Object.entries(derive).reduce((sofar, [name, rule]) => {
    const cells = derived(sofar, rule, typeof filter === 'string' ? filter : '')
    return cells === undefined ? sofar : withColumn(sofar, name, cells)
  }, data)
}

type Class = { readonly label: string; readonly holds: (value: number) => boolean }

function derived(data: Data, rule: Json, filter: string): readonly string[] | undefined {
  if (typeof rule !== 'string') return undefined
  const classes = rule.includes('->') ? cutClasses(rule) : labelledClasses(rule.split(','))
  const [, cutOf] = /^\s*(\S+)\s+cut\b/.exec(rule) ?? []
  const source = cutOf ?? numericColumnIn(data, filter)
  if (source === undefined || classes === undefined) return undefined
  return cellsOf(data, source).map((cell) =>
    cell === '' ? '' : (classes.find(({ holds }) => holds(Number(cell)))?.label ?? ''),
  )
}

/** `(17,29],(29,44] -> 18-29,30-44`: open on the side of a round bracket. */
function cutClasses(rule: string): readonly Class[] | undefined {
  const [left = '', right = ''] = rule.split('->')
  const labels = right.split(',').map((label) => label.trim())
  const bounds = [...left.matchAll(/([([])\s*(-?[\d.]+|-?Inf)\s*,\s*(-?[\d.]+|Inf)\s*([)\]])/g)]
  if (bounds.length !== labels.length) return undefined
  return bounds.map(([, open = '', from = '', to = '', close = ''], index) => ({
    label: labels[index] ?? '',
    holds: (value) =>
      (open === '[' ? value >= bound(from) : value > bound(from)) &&
      (close === ']' ? value <= bound(to) : value < bound(to)),
  }))
}

function bound(text: string): number {
  return Number(text.replace('Inf', 'Infinity'))
}

/** `14-15,16-17,65+`. */
function labelledClasses(labels: readonly string[]): readonly Class[] | undefined {
  const classes = labels.flatMap((label) => {
    const [, from, to] = /^\s*(\d+)\s*(?:-\s*(\d+)|\+)\s*$/.exec(label) ?? []
    if (from === undefined) return []
    const last = to === undefined ? Infinity : Number(to)
    return [
      { label: label.trim(), holds: (value: number) => value >= Number(from) && value <= last },
    ]
  })
  return classes.length === labels.length ? classes : undefined
}

/** The column that a filter compares with numbers. */
function numericColumnIn(data: Data, filter: string): string | undefined {
  const [, after] = /\d\s*<=?\s*([\p{L}_][\p{L}\p{N}_.]*)/u.exec(filter) ?? []
  const [, before] = /([\p{L}_][\p{L}\p{N}_.]*)\s*[<>]=?\s*\d/u.exec(filter) ?? []
  const name = after ?? before
  return name !== undefined && data.columns.has(name) ? name : undefined
}
