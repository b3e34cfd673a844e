import { seatOf } from '../actor.ts'
import type { Case } from '../decisions/ruling.ts'
import type { Happening } from '../entry.ts'
import { findDocument, nameStep } from '../find.ts'
import { latestRef, participantOf } from '../read.ts'
import type { EntryOf } from '../state.ts'
import { addresseeOf, type Point } from './point.ts'
import { decisionStepOf } from './proposal.ts'
import { writtenDirective } from './written-directive.ts'

type Notice = Omit<EntryOf<'noticeSent'>, 'at' | 'by' | 'notice'>

/**
 * The notices (z. K., m. d. B. u. Kenntnisnahme) that a directive sends by itself: those before the decision with the
 * submission, those after it with the approval, those added later at once. Nobody is told twice in one moment; whoever acts
 * knows already.
 */
export function directiveNotices(
  each: Case,
  happenings: readonly Happening[],
  sent: readonly Notice[],
): readonly Notice[] {
  return happenings.flatMap((happening): readonly Notice[] => {
    switch (happening.kind) {
      case 'memoSubmitted': {
        const { memo, directive } = happening
        return noticesFor(each, memo.id, beforeDecision(directive?.points ?? []), sent)
      }
      case 'stepCompleted': {
        const memo = each.model.steps.find(({ id }) => id === happening.step.id)?.decision?.memo
        if (memo === undefined || happening.outcome.id !== 'approved') return []
        const { points } = writtenDirective(each.model, each.state, memo)
        const rest = points.filter(({ added }) => !added)
        return noticesFor(each, memo, rest.slice(beforeDecision(rest).length), sent)
      }
      case 'pointAdded':
        return noticesFor(each, happening.memo.id, [happening.point], sent)
      default:
        return []
    }
  })
}

function beforeDecision<Each extends Point>(points: readonly Each[]): readonly Each[] {
  return points.slice(
    0,
    Math.max(
      0,
      points.findIndex(({ kind }) => kind === 'decision'),
    ),
  )
}

function noticesFor(
  { model, state, context }: Case,
  memo: string,
  points: readonly Point[],
  sent: readonly Notice[],
): readonly Notice[] {
  const document = latestRef(model, state, memo)
  const step = decisionStepOf(model, memo)
  const title = findDocument(model, memo)?.title
  if (document === undefined || step === undefined || title === undefined) return []
  const knows = seatOf(context.actor)
  const told = (account: string) =>
    sent.some((notice) => notice.to.account === account && notice.document?.id === memo)
  return points
    .filter(({ kind }) => kind === 'notice' || kind === 'takeNote')
    .flatMap(({ id, text, addressees }) =>
      addressees
        .flatMap(({ account }) => participantOf(state, account) ?? [])
        .filter(({ account }) => account !== knows && !told(account))
        .map((participant) => ({
          kind: 'noticeSent' as const,
          to: addresseeOf(participant),
          step: nameStep(step),
          text: {
            de: `Zur Kenntnis: ${text ?? `${title.de}.`}`,
            en: `For notice: ${text ?? `${title.en}.`}`,
          },
          document,
          point: id,
        })),
    )
}
