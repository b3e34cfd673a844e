import type { Act, Need, Outcome, Role, Step } from '@meinungsbild/procedure'
import type { Drafting, Guess } from './drafting.ts'
import { guessVerdict } from './guesses.ts'
import type { ReadTask } from './read-process.ts'
import type { ReadWay } from './read-ways.ts'

const phase = 'all'
const decisionIds = ['approved', 'changesOrdered', 'rejected', 'deferred'] as const

/** The phase that drafted steps stand in. */
export const draftedPhase = phase

/** A step from a task of another tool: its name and ways, and by the pattern of its kind the rights that go with it. */
export function draftedStep(task: ReadTask, drafting: Drafting): Step {
  const guess = drafting.guesses.get(task.id)
  if (guess === undefined) throw new Error(`Nothing was guessed for ${task.id}`)
  const { id, kind, pattern, role } = guess
  const { acts, outcomes } =
    pattern?.decision === undefined
      ? plainWays(task, guess, drafting)
      : decisionWays(task, pattern, drafting)
  const outcomeIds = new Set(outcomes.map((outcome) => outcome.id))
  const words = (text: string) => ({ de: text, en: text })
  const name = task.name.trim() === '' ? id : task.name
  return {
    id,
    phase,
    title: words(name),
    description: words(task.documentation.trim() === '' ? name : task.documentation),
    kind,
    worksFrom: pattern?.worksFrom ?? [],
    acts: acts.map((act) => ledBy(act, role, pattern)),
    outcomes,
    parallel: (pattern?.parallel ?? [])
      .filter(({ on }) => on.kind === 'act' || outcomeIds.has(on.outcome))
      .map((each) => ({ ...each, origin: 'ours' as const })),
    ...(pattern?.decision === undefined ? {} : { decision: pattern.decision }),
    ...(pattern?.checklist === undefined
      ? {}
      : { checklist: pattern.checklist.map((each) => ({ ...each, origin: 'ours' as const })) }),
    origin: 'ours',
  }
}

type Ways = { readonly acts: readonly Act[]; readonly outcomes: readonly Outcome[] }

/** What ends the pattern goes the first way; what sends it back goes the next one; further ways are ended by completing. */
function plainWays(task: ReadTask, { pattern, role }: Guess, drafting: Drafting): Ways {
  const ending = (pattern?.acts ?? []).filter(({ outcome }) => outcome !== undefined)
  const ids = [...new Set(ending.flatMap(({ outcome = [] }) => outcome))]
  const ways = task.ways.length === 0 ? [nowhere] : task.ways
  const outcomes = ways.map((way, index) => {
    const known = pattern?.outcomes.find(({ id }) => id === ids[index])
    const title = way.title === '' ? known?.title : undefined
    return {
      id: ids[index] ?? `way${index + 1}`,
      title: title ?? { de: titled(way.title), en: titled(way.title) },
      next: nextOf(way, drafting),
      origin: 'ours' as const,
    }
  })
  const there = new Set(outcomes.map(({ id }) => id))
  const kept = (pattern?.acts ?? [])
    .filter(({ outcome }) => outcome === undefined || there.has(outcome))
    .map((act) => freed(act, drafting))
  const caused = new Set(kept.flatMap(({ outcome = [] }) => outcome))
  const added = outcomes
    .filter(({ id }) => !caused.has(id))
    .map((outcome): Act => ({
      act: 'completeStep',
      roles: [role],
      outcome: outcome.id,
      origin: 'ours',
    }))
  return { acts: [...kept, ...added], outcomes }
}

/** The four decisions of the Leitung, told apart by the names of the lines; unnamed ones in their usual order. */
function decisionWays(task: ReadTask, pattern: Step, drafting: Drafting): Ways {
  const outcomes: Outcome[] = []
  const free = (id: string) => !outcomes.some((outcome) => outcome.id === id)
  for (const way of task.ways) {
    const guessed = guessVerdict(way.title)
    const id = guessed !== undefined && free(guessed) ? guessed : decisionIds.find(free)
    if (id === undefined) break
    const known = pattern.outcomes.find((outcome) => outcome.id === id)?.title
    const title = way.title === '' ? known : undefined
    outcomes.push({
      id,
      title: title ?? { de: titled(way.title), en: titled(way.title) },
      next: nextOf(way, drafting),
      origin: 'ours',
    })
  }
  return { acts: pattern.acts.map((act) => freed(act, drafting)), outcomes }
}

const nowhere: ReadWay = { title: '', said: undefined, to: [], ends: false }

function titled(title: string): string {
  return title.trim() === '' ? 'weiter' : title
}

function nextOf({ to, ends }: ReadWay, { idOf }: Drafting): Outcome['next'] {
  return to.length === 0 && ends ? 'closed' : to.map(idOf).slice(0, 4)
}

/** A right of the pattern without the needs that name steps which are not there. */
function freed({ needs = [], ...act }: Act, drafting: Drafting): Act {
  const kept = needs.flatMap((need) => movedNeed(need, drafting))
  return { ...act, ...(kept.length === 0 ? {} : { needs: kept }), origin: 'ours' }
}

function movedNeed(need: Need, { madeBy }: Drafting): readonly Need[] {
  if ('since' in need) {
    const since = madeBy(need.since)
    return since === undefined ? [] : [{ ...need, since }]
  }
  if ('steps' in need) {
    const steps = need.steps.flatMap((id) => madeBy(id) ?? [])
    return steps.length === 0 ? [] : [{ ...need, steps }]
  }
  if ('step' in need) {
    const step = madeBy(need.step)
    return step === undefined ? [] : [{ ...need, step }]
  }
  return [need]
}

/** In the lane of another role its own work is that role's; what is the Leitung's stays so. */
function ledBy(act: Act, role: Role, pattern: Step | undefined): Act {
  const leader = pattern?.acts.find(({ optional }) => optional !== true)?.roles[0]
  if (leader === undefined || leader === 'leadership' || role === 'leadership') return act
  const roles = act.roles.map((each) => (each === leader ? role : each))
  return { ...act, roles: [...new Set(roles)] }
}
