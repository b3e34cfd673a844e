import type { Cell } from '@meinungsbild/questionnaire'
import type { FormReading } from '../../parts/form-reading.ts'
import type { FormWriting } from '../kinds/kind-form.ts'
import { readNumberLimits, writeNumberLimits } from './number-limits.ts'
import { readOptions, writeOptions } from './option-fields.ts'
import { readPoints, writePoints } from './point-fields.ts'
import { readTextLimits, writeTextLimits } from './text-limits.ts'

export const cellKinds = ['text', 'number', 'date', 'choice', 'scale'] as const

/** Puts what may stand in the cells of a column into the form; `name` is the field, `columns.1.cell`. */
export function writeCell(writing: FormWriting, name: string, cell: Cell): void {
  writing.form.set(`${name}.kind`, cell.kind)
  switch (cell.kind) {
    case 'text':
      writeTextLimits(writing, `${name}.`, cell)
      return
    case 'number':
      writeNumberLimits(writing, `${name}.`, cell)
      return
    case 'choice':
      writeOptions(writing, `${name}.options`, cell.options)
      return
    case 'scale':
      writePoints(writing, `${name}.points`, cell.points)
      return
    case 'date':
      return
    default:
      cell satisfies never
  }
}

export function readCell(
  reading: FormReading,
  name: string,
  before: Cell | undefined,
  id: string,
): Cell {
  const kind = cellKindIn(reading.form, name)
  switch (kind) {
    case 'text':
      return {
        kind,
        ...readTextLimits(reading, `${name}.`, before?.kind === kind ? before : {}),
      }
    case 'number':
      return {
        kind,
        ...readNumberLimits(reading, `${name}.`, before?.kind === kind ? before : {}),
      }
    case 'choice': {
      const saved = before?.kind === kind ? before.options : []
      const options = readOptions(reading, `${name}.options`, saved, { shown: [], id })
      return { kind, options: options.map(({ exclusive: _exclusive, ...option }) => option) }
    }
    case 'scale': {
      const saved = before?.kind === kind ? before.points : []
      return { kind, points: readPoints(reading, `${name}.points`, saved) }
    }
    case 'date':
      return { kind }
    default:
      return kind satisfies never
  }
}

export function cellKindIn(form: URLSearchParams, name: string): Cell['kind'] {
  const chosen = form.get(`${name}.kind`)
  return cellKinds.find((kind) => kind === chosen) ?? 'text'
}
