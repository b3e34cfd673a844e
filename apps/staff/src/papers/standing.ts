import { formatDay, textsFor } from '@meinungsbild/design'
import { findStep } from '@meinungsbild/procedure'
import type { PaperInput } from './paper-input.ts'
import { papersTexts } from './papers.texts.ts'

/** Where the version stands, in words: superseded, draft, submitted, approved, approval lost, filed. */
export function standing(input: PaperInput): string {
  const { model, state, definition, version, language, supersededBy } = input
  const texts = textsFor(papersTexts, language)
  if (supersededBy !== undefined) {
    return texts.superseded(supersededBy.version, formatDay(supersededBy.at, language))
  }
  const approval = approvalOn(input)
  if (approval?.voided) return texts.lost
  if (approval !== undefined) {
    const step = `${approval.step} ${findStep(model, approval.step)?.title[language] ?? ''}`
    return texts.approved(step, formatDay(approval.at, language))
  }
  const submitted = state.submissions.findLast(
    ({ memo }) => memo.id === definition.id && memo.version === version.version,
  )
  if (submitted !== undefined) return texts.submitted(formatDay(submitted.at, language))
  const { closing } = state
  return closing === undefined ? texts.draft : texts.filed(formatDay(closing.at, language))
}

/** The approval that rests on exactly this version, valid or lost. */
export function approvalOn({ state, definition, version }: PaperInput) {
  return state.approvals.findLast(({ covers }) =>
    covers.some(({ id, version: number }) => id === definition.id && number === version.version),
  )
}
