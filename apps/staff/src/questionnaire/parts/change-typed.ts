import type { Language } from '@meinungsbild/questionnaire'
import { pasteRows } from './paste-rows.ts'
import { addRow, removeRow, swapRows } from './rows.ts'

/**
 * Buttons that change only what is shown: more rows, a row moved or taken out, a pasted list put into rows, the answers
 * to a chosen question. Changes `form` accordingly; false if another button was pressed.
 */
export function changeTyped(
  form: URLSearchParams,
  languages: readonly [Language, ...Language[]],
): boolean {
  const [act, list = '', place] = (form.get('tun') ?? '').split(':')
  if (act === 'show') return true
  if (!/^\w+(\.\w+)*$/.test(list)) return false
  const row = Number(place)
  switch (act) {
    case 'more':
      form.set(`${list}.more`, String((Number(form.get(`${list}.more`)) || 0) + 1))
      return true
    case 'add':
      addRow(form, list, 'is', 'yes')
      return true
    case 'paste':
      pasteRows(form, list, languages)
      return true
    case 'up':
    case 'down':
    case 'remove':
      if (place === undefined || !Number.isInteger(row)) return false
      if (act === 'remove') removeRow(form, list, row)
      else if (act === 'down') swapRows(form, list, row, row + 1)
      else if (row > 0) swapRows(form, list, row, row - 1)
      return true
    default:
      return false
  }
}
