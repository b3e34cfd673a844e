import { inLanguage, type Cell, type Language } from '@meinungsbild/questionnaire'
import { maskHint } from '../fields/mask-field.ts'
import { rangeHint } from '../fields/number-field.ts'

/** What fits into the cells of a column, said once in its head: unit, range or form. Undefined if anything does. */
export function cellHint(cell: Cell, language: Language): string | undefined {
  switch (cell.kind) {
    case 'text':
      return maskHint(cell, language)
    case 'number': {
      const unit = cell.unit && inLanguage(cell.unit, language)
      return [unit, rangeHint(cell, language)].filter(Boolean).join('. ') || undefined
    }
    case 'date':
    case 'choice':
    case 'scale':
      return undefined
    default:
      return cell satisfies never
  }
}
