import { swapRows, type ListName } from './list-fields.ts'

/**
 * Buttons that change only what is shown: more rows, a row moved up, the answers to a chosen question. Changes `form`
 * accordingly; false if another button was pressed.
 */
export function changeTyped(form: URLSearchParams): boolean {
  const [act, list, row] = (form.get('tun') ?? '').split(':')
  if (act === 'show') return true
  if (!isList(list)) return false
  if (act === 'more') {
    form.set(`${list}.more`, String((Number(form.get(`${list}.more`)) || 0) + 1))
    return true
  }
  if (act !== 'up' || !Number.isInteger(Number(row))) return false
  swapRows(form, list, Number(row) - 1, Number(row))
  return true
}

function isList(name: string | undefined): name is ListName {
  return name === 'options' || name === 'points' || name === 'rows'
}
