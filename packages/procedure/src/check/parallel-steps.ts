import { findStep, positionOf } from '../find.ts'
import type { Model, Outcome, Step } from '../model.ts'
import { allNamed, atStep, named, unless, type ModelFlaw } from './flaw.ts'
import { leadsBack, reachable, waysOf, type Way } from './ways.ts'

/** One branch of a fork: the steps that only it leads to. */
type Branch = { readonly head: Step; readonly own: ReadonlySet<string> }

/**
 * Whether steps that run beside each other neither end nor undo one another, and meet at one step that waits for all.
 */
export function checkParallelSteps(model: Model): readonly ModelFlaw[] {
  return model.steps.flatMap((step) =>
    step.outcomes.flatMap((outcome) => {
      const heads =
        outcome.next === 'closed' ? [] : outcome.next.flatMap((id) => findStep(model, id) ?? [])
      return heads.length < 2 ? [] : checkFork(model, step, outcome, heads)
    }),
  )
}

function checkFork(
  model: Model,
  fork: Step,
  { title }: Outcome,
  heads: readonly Step[],
): readonly ModelFlaw[] {
  const ahead = (way: Way) => !leadsBack(model, way)
  const regions = heads.map((head) => reachable(model, [head], ahead))
  const nested = heads.find((head, index) =>
    regions.some((region, other) => other !== index && region.has(head.id)),
  )
  if (nested !== undefined) {
    return [
      atStep(
        fork,
        `„${title.de}“ führt zugleich zu ${named(nested).de} und zu einem Schritt, auf den dieser erst folgt.`,
        `“${title.en}” leads to ${named(nested).en} and at once to a step that it only follows.`,
      ),
    ]
  }
  const branches = heads.map((head, index): Branch => {
    const others = regions.filter((_, other) => other !== index)
    const own = [...(regions[index] ?? [])].filter((id) => !others.some((each) => each.has(id)))
    return { head, own: new Set(own) }
  })
  return [
    ...branches.flatMap((branch) => checkBranch(model, fork, branches, branch)),
    ...checkMeeting(model, fork, branches),
  ]
}

function checkBranch(
  model: Model,
  fork: Step,
  branches: readonly Branch[],
  branch: Branch,
): readonly ModelFlaw[] {
  const steps = model.steps.filter(({ id }) => branch.own.has(id))
  const others = branches.filter((each) => each !== branch)
  const beside = model.steps.filter(({ id }) => others.some(({ own }) => own.has(id)))
  const position = ({ id }: Step) => positionOf(model, id)
  const back = waysOf(model).filter(
    (way) =>
      branch.own.has(way.from.id) && leadsBack(model, way) && position(way.to) > position(fork),
  )
  return [
    ...steps
      .filter(({ outcomes }) => outcomes.some(({ next }) => next === 'closed'))
      .map((step) =>
        atStep(
          step,
          `Er beendet das Verfahren, während daneben noch andere Schritte laufen (${allNamed(beside).de}).`,
          `It ends the procedure while other steps run beside it (${allNamed(beside).en}).`,
        ),
      ),
    ...back.flatMap(({ from, to }) => {
      const undone = beside.filter((step) => position(step) > position(to))
      return unless(undone.length === 0, () =>
        atStep(
          from,
          `Er führt zurück zu ${named(to).de} und nimmt damit zurück, was daneben läuft (${allNamed(undone).de}).`,
          `It leads back to ${named(to).en} and so undoes what runs beside it (${allNamed(undone).en}).`,
        ),
      )
    }),
  ]
}

function checkMeeting(model: Model, fork: Step, branches: readonly Branch[]): readonly ModelFlaw[] {
  const entries = (branch: Branch) =>
    waysOf(model).filter(
      (way) => branch.own.has(way.from.id) && !branch.own.has(way.to.id) && !leadsBack(model, way),
    )
  const meetings = new Set(branches.flatMap(entries).map(({ to }) => to.id))
  const [id = ''] = meetings
  const meeting = findStep(model, id)
  if (meetings.size !== 1 || meeting === undefined) {
    return [
      atStep(
        fork,
        'Die Wege, die hier auseinandergehen, müssen in einem Schritt wieder zusammenkommen.',
        'The ways that part here must come together again at one step.',
      ),
    ]
  }
  const ending = meeting.acts.filter(
    ({ act, outcome }) => act === 'decide' || outcome !== undefined,
  )
  const waits = branches.every((branch) => {
    const last = entries(branch).map(({ from }) => from.id)
    return ending.every(({ needs = [] }) =>
      needs.some(
        (need) => need.kind === 'stepsDone' && need.steps.some((one) => last.includes(one)),
      ),
    )
  })
  return unless(waits, () => {
    const last = branches.flatMap((branch) => entries(branch).map(({ from }) => from))
    return atStep(
      meeting,
      `Hier kommen Wege zusammen. Was den Schritt beendet, muss auf alle warten (${allNamed(last).de}).`,
      `Here ways come together. What ends the step must wait for all of them (${allNamed(last).en}).`,
    )
  })
}
