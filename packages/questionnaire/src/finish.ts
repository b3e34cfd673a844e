import type { Circumstances } from './circumstances.ts'
import { complete, type Completion } from './complete.ts'
import type { Questionnaire } from './questionnaire.ts'
import type { Step } from './step.ts'

/** What comes of the step that sends: answers that count, or the page that keeps them from being sent. */
export type Finish =
  | { readonly kind: 'completed'; readonly completed: Completion & { readonly ok: true } }
  | (Step & { readonly kind: 'page' })

/** Judges everything once more where it is to be sent. Throws if what is wrong stands on no page of the journey. */
export function finish(
  questionnaire: Questionnaire,
  { answers, journey, carried }: Step,
  circumstances: Circumstances,
): Finish {
  const completed = complete(questionnaire, answers, circumstances)
  if (completed.ok) return { kind: 'completed', completed }
  const { pageId, problems } = completed
  const shown = journey.pages.find(({ page }) => page.id === pageId)
  if (shown === undefined) throw new Error(`complete named a page off the journey: ${pageId}`)
  const target = { carried, answers, journey, shown, problems }
  return { ...target, kind: 'page', onward: 'check', revealed: [], typed: undefined }
}
