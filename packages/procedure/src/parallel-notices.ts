import type { ActName } from './act.ts'
import type { Case } from './decisions/ruling.ts'
import type { DocumentVersionRef, Happening } from './entry.ts'
import { nameStep } from './find.ts'
import type { Parallel, Step } from './model.ts'
import { latestRef } from './read.ts'

/**
 * The notices (z.K.) that the model sends at the same moment: one for each addressee who takes part, except the person
 * who acts. Their ids follow from the dossier's length.
 */
export function parallelNotices(
  { model, state, permit }: Case,
  act: ActName,
  happenings: readonly Happening[],
): readonly Happening[] {
  const { step } = permit
  if (step === undefined || happenings.length === 0) return []
  const due = step.parallel.filter((parallel) => isDue(parallel, act, step, happenings))
  const sent = due.flatMap((parallel) => {
    const document =
      adviceOn(happenings) ??
      (parallel.document === undefined ? undefined : latestRef(model, state, parallel.document))
    return state.participants
      .filter(
        ({ account, role }) => parallel.to.includes(role) && account !== permit.participant.account,
      )
      .map(({ account, name, role, unit }) => ({
        kind: 'noticeSent' as const,
        to: { account, name, role, ...(unit === undefined ? {} : { unit }) },
        step: nameStep(step),
        text: parallel.text,
        ...(document === undefined ? {} : { document }),
      }))
  })
  const first = state.entries + happenings.length + 1
  return sent.map((notice, index) => ({ ...notice, notice: `n${first + index}` }))
}

/** An opinion is on one of several documents, which only the opinion itself says. */
function adviceOn(happenings: readonly Happening[]): DocumentVersionRef | undefined {
  for (const each of happenings) if (each.kind === 'opinionGiven') return each.on
  return undefined
}

function isDue(
  { on }: Parallel,
  act: ActName,
  step: Step,
  happenings: readonly Happening[],
): boolean {
  if (on.kind === 'act') return on.act === act
  return happenings.some(
    (each) =>
      each.kind === 'stepCompleted' && each.step.id === step.id && each.outcome.id === on.outcome,
  )
}
