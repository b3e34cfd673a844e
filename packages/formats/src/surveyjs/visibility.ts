import { literal } from '../expressions/construct.ts'
import { note } from '../form-reading/form-reading.ts'
import type { Use } from '../form-reading/source-expression.ts'
import { conditionAt, type Building } from './building.ts'
import { valueOf } from './fields.ts'

/** All that must hold for an element to be shown. What can be locked in SurveyJS is hidden with us. */
export function visibilityOf({
  fields,
  name,
  standing,
  reading,
  names,
  place,
}: Omit<Building, 'base'>): readonly Use[] {
  const triggered = reading.shown.get(name) ?? []
  const visibleIf = conditionAt('visibleIf', fields, names, reading)
  const enableIf = conditionAt('enableIf', fields, names, reading)
  const isHidden =
    valueOf(fields, 'visible') === false && visibleIf === undefined && triggered.length === 0
  if (enableIf !== undefined) {
    note(
      reading,
      'changed',
      place,
      'Unter der Bedingung enableIf wird nun gezeigt, was sonst gesperrt wäre.',
      'Under the condition enableIf is now shown what would be locked otherwise.',
    )
  }
  const own = [visibleIf, enableIf].filter((use) => use !== undefined)
  return [...standing.around, ...triggered, ...own, ...(isHidden ? [never] : [])]
}

const never: Use = { kind: 'made', expression: literal(false), type: 'truth' }
