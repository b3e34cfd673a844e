import {
  codingState,
  countCodes,
  defaultDisclosureRule,
  type CodeCounts,
  type CoderState,
  type CodingScheme,
  type CodingState,
  type Withheld,
} from '@meinungsbild/analysis'
import type { KeptScheme, KeptSettlement, OpenText } from '@meinungsbild/storage'
import { z } from 'zod'
import type { StaffDeps } from '../../staff-deps.ts'
import type { OpenAnswersAtHand, OpenQuestion } from '../at-hand.ts'

/** The coding of one question: its scheme, its confirmed texts, and what was given to them. */
export type CodingAtHand = {
  /** Every version, the oldest first. */
  readonly schemes: readonly CodingScheme[]
  /** The newest one as it is kept; undefined before there is any. */
  readonly newest: KeptScheme | undefined
  /** The newest one; without codes before there is any. */
  readonly scheme: CodingScheme
  /** Whether somebody has coded by the newest one. */
  readonly isCoded: boolean
  readonly texts: readonly OpenText[]
  readonly settlements: readonly KeptSettlement[]
  readonly state: CodingState
}

/** What a page does with it. */
export type CodingWork = (
  at: OpenAnswersAtHand,
  question: OpenQuestion,
  coding: CodingAtHand,
) => Response | Promise<Response>

export async function codingAtHand(
  { storage: { openAnswerCoding, openAnswers } }: StaffDeps,
  { survey }: Pick<OpenAnswersAtHand, 'survey'>,
  { id }: Pick<OpenQuestion, 'id'>,
): Promise<CodingAtHand> {
  const kept = await openAnswerCoding.schemes(survey, id)
  const schemes = kept.map(({ version, content }) => ({ version, codes: codesOf.parse(content) }))
  const scheme = schemes.at(-1) ?? { version: 0, codes: [] }
  const codings = await openAnswerCoding.codings(survey, id)
  const settlements = await openAnswerCoding.settlements(survey, id)
  const texts = await openAnswers.confirmed(survey, id)
  return {
    schemes,
    newest: kept.at(-1),
    scheme,
    isCoded: codings.some(({ version }) => version === scheme.version),
    texts,
    settlements,
    state: codingState(
      scheme,
      texts.map((text) => text.id),
      codings,
      settlements,
    ),
  }
}

const codesOf = z.array(
  z.object({
    id: z.string(),
    label: z.record(z.string(), z.string()),
    description: z.string(),
    example: z.string(),
  }),
)

/** What the texts were given in the end, counted; undefined before all of them are done. */
export function finalCounts(
  { texts, scheme, state }: CodingAtHand,
  limit: number,
): CodeCounts | Withheld | undefined {
  if (texts.length === 0 || state.final.size < texts.length) return undefined
  const minimumBase = Math.max(limit, defaultDisclosureRule.minimumBase)
  return countCodes(scheme, state.final, { ...defaultDisclosureRule, minimumBase })
}

/** What somebody has coded themselves; undefined if nothing. */
export function ownCoding({ state }: CodingAtHand, person: string): CoderState | undefined {
  return state.coders.find(({ coder }) => coder === person)
}

/** Whether somebody still codes: until they are done they see nothing of what others gave. */
export function stillCodes(coding: CodingAtHand, person: string): boolean {
  return ownCoding(coding, person)?.isDone === false
}
