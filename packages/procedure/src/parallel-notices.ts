import type { ActName } from './act.ts'
import type { Case } from './decisions/ruling.ts'
import type { DocumentVersionRef, Happening } from './entry.ts'
import { directiveNotices } from './directives/directive-notices.ts'
import { nameStep } from './find.ts'
import type { Parallel, Step } from './model.ts'
import { latestRef } from './read.ts'

/**
 * The notices (z.K.) that model and directive send at the same moment: one for each addressee who takes part, except the
 * person who acts. Their ids follow from the dossier's length.
 */
export function parallelNotices(
  { model, state, permit, context }: Case,
  act: ActName,
  happenings: readonly Happening[],
): readonly Happening[] {
  const { step } = permit
  if (happenings.length === 0) return []
  const due =
    step === undefined
      ? []
      : step.parallel
          .filter((parallel) => isDue(parallel, act, step, happenings))
          .map((parallel) => ({ parallel, step }))
  const sent = due.flatMap(({ parallel, step: at }) => {
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
        step: nameStep(at),
        text: parallel.text,
        ...(document === undefined ? {} : { document }),
      }))
  })
  const all = [...sent, ...directiveNotices({ model, state, permit, context }, happenings, sent)]
  const first = state.entries + happenings.length + 1
  return all.map((notice, index) => ({ ...notice, notice: `n${first + index}` }))
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
