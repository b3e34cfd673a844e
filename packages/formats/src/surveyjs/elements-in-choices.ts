import type { DraftItem } from '../form-reading/draft.ts'
import { quoted } from './choice-source.ts'
import type { Building } from './building.ts'
import { partsOf, valueOf } from './fields.ts'

/** Elements that stand in a choice and are shown when it is chosen, as questions below that of the choice. */
export function choiceElements(
  building: Building,
  { visible, question }: DraftItem,
): readonly DraftItem[] {
  const { fields, name, names, place, standing, reading } = building
  const operator = question.kind === 'multipleChoice' ? 'contains' : '='
  return partsOf(fields, 'choices').flatMap((choice) => {
    const elements = partsOf(choice, 'elements')
    const value = valueOf(choice, 'value')
    if (elements.length === 0 || typeof value === 'object' || value === undefined) return []
    const source = `{${name}} ${operator} ${quoted(value)}`
    const chosen = {
      kind: 'source',
      of: { place, role: 'choices.elements', source },
      names,
    } as const
    const within = { ...standing, around: [...visible, chosen] }
    return elements.flatMap((element) => reading.elementItems(element, within, reading))
  })
}
