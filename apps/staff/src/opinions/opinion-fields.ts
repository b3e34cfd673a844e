import type { Command, OpinionVerdict } from '@meinungsbild/procedure'
import { linesOf, textOf } from '../documents/text-field.ts'

/** An opinion as it stands in its form. */
export type OpinionFields = {
  readonly verdict: string
  readonly text: string
  /** One per line. */
  readonly conditions: string
}

export const noOpinion: OpinionFields = { verdict: '', text: '', conditions: '' }

const verdicts: readonly OpinionVerdict[] = ['noObjections', 'conditions', 'objections']

export function opinionFields(form: URLSearchParams): OpinionFields {
  return {
    verdict: form.get('verdict') ?? '',
    text: textOf(form, 'text'),
    conditions: textOf(form, 'conditions'),
  }
}

/** What the form says; nothing if no verdict was chosen. */
export function opinionCommand(
  form: URLSearchParams,
  document: string,
): Extract<Command, { kind: 'giveOpinion' }> | undefined {
  const verdict = verdicts.find((each) => each === form.get('verdict'))
  if (verdict === undefined) return undefined
  return {
    kind: 'giveOpinion',
    document,
    verdict,
    contentHash: form.get('contentHash') ?? '',
    text: textOf(form, 'text'),
    conditions: linesOf(form, 'conditions'),
  }
}
