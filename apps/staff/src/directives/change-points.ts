import { pointKinds } from '@meinungsbild/procedure'
import { presentRows, removeRow, swapRows } from '../questionnaire/parts/rows.ts'
import { pointList } from './directive-fields.ts'

/**
 * Buttons that change only what is shown: a point moved, taken out, or added before "z. d. A.". Changes `form` accordingly;
 * false if another button was pressed.
 */
export function changePoints(form: URLSearchParams): boolean {
  const [act, list, place] = (form.get('tun') ?? '').split(':')
  const row = Number(place)
  if (act === 'add') {
    addPoint(form)
    return true
  }
  if (list !== pointList || place === undefined || !Number.isInteger(row)) return false
  switch (act) {
    case 'up':
      if (row > 0) swapRows(form, pointList, row, row - 1)
      return true
    case 'down':
      swapRows(form, pointList, row, row + 1)
      return true
    case 'remove':
      removeRow(form, pointList, row)
      return true
    default:
      return false
  }
}

function addPoint(form: URLSearchParams): void {
  const kind = pointKinds.find((each) => each === form.get('new'))
  if (kind === undefined) return
  const rows = presentRows(form, pointList)
  const last = rows.at(-1) ?? -1
  form.set(`${pointList}.${last + 1}.kind`, kind)
  if (form.get(`${pointList}.${last}.kind`) === 'file') swapRows(form, pointList, last, last + 1)
}
