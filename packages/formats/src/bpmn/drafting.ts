import type { Model, Role, Step, StepKind } from '@meinungsbild/procedure'
import { guessKind, guessRole } from './guesses.ts'
import { inOrder } from './in-order.ts'
import type { ReadProcess } from './read-process.ts'

/** What a task of another tool is taken for, until somebody says better. */
export type Guess = {
  /** The number of the step that it becomes. */
  readonly id: string
  readonly kind: StepKind
  /** The step whose rights and documents it gets; none if the pattern has no more of the kind. */
  readonly pattern: Step | undefined
  readonly role: Role
}

/** How tasks become steps where nothing but their names is known: by the pattern of a model that is valid. */
export type Drafting = {
  readonly template: Model
  readonly guesses: ReadonlyMap<string, Guess>
  /** The number of the step that a task becomes. */
  readonly idOf: (task: string) => string
  /** The step that has been made by the pattern of another one. */
  readonly madeBy: (pattern: string) => string | undefined
}

/** Guesses for every task that our extension does not know, in the order of the procedure. */
export function startDrafting(process: ReadProcess, template: Model): Drafting {
  const isOurs = process.model !== undefined
  const unknown = inOrder(process).filter(({ step }) => step === undefined)
  const known = new Map(process.tasks.map(({ id, step }) => [id, idOf(step?.['id'])]))
  const kinds: StepKind[] = []
  const guesses = new Map(
    unknown.map((task, index) => {
      const kind = guessKind(task.name, !isOurs && index === 0, kinds)
      kinds.push(kind)
      // Steps that are added to a model of ours have nothing of a pattern: what they need is all there.
      const pattern = isOurs ? undefined : nthOfKind(template, kind, kinds)
      const id = isOurs ? `new${index + 1}` : `1.${index + 1}`
      return [task.id, { id, kind: isOurs ? 'concept' : kind, pattern, role: roleOf(task.lane) }]
    }),
  )
  return {
    template,
    guesses,
    idOf: (task) => guesses.get(task)?.id ?? known.get(task) ?? '',
    madeBy: (pattern) => [...guesses.values()].find((each) => each.pattern?.id === pattern)?.id,
  }
}

function nthOfKind({ steps }: Model, kind: StepKind, kinds: readonly StepKind[]): Step | undefined {
  const before = kinds.filter((each) => each === kind).length - 1
  return steps.filter((step) => step.kind === kind)[before]
}

/** Whose name says nothing is some unit of the house; where there are no lanes, the press office leads. */
export function roleOf(lane: string): Role {
  return guessRole(lane) ?? (lane === '' ? 'pressOffice' : 'supportingUnit')
}

/** The id that a step of ours bears; '' for one that bears none. */
function idOf(written: unknown): string {
  return typeof written === 'string' ? written : ''
}
