import { formatDay, textsFor } from '@meinungsbild/design'
import { findStep } from '@meinungsbild/procedure'
import { signatureWords } from '../people/signature-words.ts'
import type { PaperInput } from './paper-input.ts'
import { papersTexts } from './papers.texts.ts'
import { plainText } from './plain-text.ts'

export type PaperFact = { readonly label: string; readonly value: string }

/** The Steckbrief that follows from the dossier: what it is about, who takes part, which version, where it stands. */
export function steckbrief(input: PaperInput): readonly PaperFact[] {
  const { state, version, language } = input
  const texts = textsFor(papersTexts, language)
  const { initiative } = state
  const units = state.participants.flatMap(({ unit }) => (unit === undefined ? [] : [unit]))
  const facts = [
    { label: texts.topic, value: initiative?.topic },
    { label: texts.question, value: initiative?.question },
    { label: texts.occasion, value: initiative?.occasion },
    { label: texts.deadline, value: initiative && formatDay(initiative.deadline, language) },
    {
      label: texts.proposedBy,
      value: initiative && signatureWords(initiative.proposedBy, language),
    },
    { label: texts.units, value: [...new Set(units)].join(', ') },
    { label: texts.editor, value: signatureWords(version.by, language) },
    {
      label: texts.version,
      value: texts.versionOf(version.version, formatDay(version.at, language)),
    },
    { label: texts.anonymity, value: input.claim && texts[input.claim.level] },
    { label: texts.standing, value: standing(input) },
  ]
  return facts.flatMap(({ label, value = '' }) =>
    value === '' ? [] : [{ label, value: plainText(value) }],
  )
}

/** The approval that rests on exactly this version, valid or lost. */
export function approvalOn({ state, definition, version }: PaperInput) {
  return state.approvals.findLast(({ covers }) =>
    covers.some(({ id, version: number }) => id === definition.id && number === version.version),
  )
}

function standing(input: PaperInput): string {
  const { model, language } = input
  const texts = textsFor(papersTexts, language)
  const approval = approvalOn(input)
  if (approval === undefined) return texts.draft
  if (approval.voided) return texts.lost
  const step = `${approval.step} ${findStep(model, approval.step)?.title[language] ?? ''}`
  return texts.approved(step, formatDay(approval.at, language))
}
