import { call, literal } from '../expressions/construct.ts'
import type { DraftItem } from '../form-reading/draft.ts'
import { ownWords } from '../form-reading/form-reading.ts'
import type { Building } from './building.ts'
import { plainBinding, finishElement } from './element-base.ts'
import { isOn } from './fields.ts'
import { wordsAt } from './localized.ts'
import { bind } from './names.ts'
import { lengthOf } from './text-element.ts'
import { unlessEmpty, validationOf } from './validators.ts'

/** `comment`: a long text. */
export function commentItem(building: Building): DraftItem {
  const { base } = building
  const validation = validationOf(building)
  const { mask, checks } = validation
  const answer = { kind: 'reference', path: [base.id] } as const
  const fitting =
    mask?.kind === 'pattern'
      ? [
          {
            use: unlessEmpty(answer, call('matches', answer, literal(mask.pattern))),
            message: mask.description,
          },
        ]
      : []
  return finishElement({ kind: 'longText', ...base, ...lengthOf(validation, building) }, building, {
    checks: [...checks, ...fitting],
  })
}

/** The field for a comment that any element may have below it, as a question of its own. */
export function addedComment(building: Building, item: DraftItem): readonly DraftItem[] {
  const { fields, name, standing, reading, base } = building
  if (!isOn(fields, 'showCommentArea', 'hasComment')) return []
  const id = reading.ids.question(`${base.id}_comment`)
  const text =
    wordsAt(fields, ['commentText'], building, reading) ??
    ownWords(reading, 'Möchten Sie etwas dazu anmerken?', 'Do you want to add something?')
  const question = { kind: 'longText', id, text } as const
  reading.built.set(id, question)
  bind(`${name}-Comment`, plainBinding(id, reading), standing.names)
  return [{ ...item, question, required: [], checks: [], parts: new Map() }]
}
