import { parseModel, type Model } from '@meinungsbild/procedure'
import { draftedStep } from './drafted-step.ts'
import type { Drafting } from './drafting.ts'
import { inOrder } from './in-order.ts'
import type { ReadProcess, ReadTask } from './read-process.ts'
import type { Said } from './task-elements.ts'
import type { ReadWay } from './read-ways.ts'

/**
 * The model that was written by us, with what somebody has changed in a modeler: names, lines, tasks that are new or gone. What
 * our extension says is data from outside and judged like any other; undefined if it is no model.
 */
export function restoredModel(process: ReadProcess, drafting: Drafting): Model | undefined {
  const { model = {} } = process
  const ids = new Map(process.tasks.map(({ id }) => [id, drafting.idOf(id)]))
  const phases = Array.isArray(model['phases']) ? model['phases'] : []
  const steps = inOrder(process).map((task) =>
    task.step === undefined
      ? { ...draftedStep(task, drafting), phase: phaseBefore(process, task) ?? phases[0]?.id }
      : restoredStep(task, task.step, ids),
  )
  const printed = model['printed']
  const title = renamed(model['title'], process.name, printed)
  const description = renamed(model['description'], process.documentation, undefined)
  const parsed = parseModel({ ...withoutPrinted(model), title, description, steps })
  return parsed.ok ? parsed.model : undefined
}

function restoredStep(task: ReadTask, step: Said, ids: ReadonlyMap<string, string>): Said {
  const known = Array.isArray(step['outcomes']) ? step['outcomes'] : []
  const used = new Set<ReadWay>()
  const outcomes = known.map((outcome: Said) => {
    const ways = task.ways.filter(
      ({ said }) =>
        said?.['outcome'] === outcome['id'] ||
        (said === undefined && known.length === 1 && task.ways.length === 1),
    )
    for (const way of ways) used.add(way)
    const [way] = ways
    const title = renamed(outcome['title'], way?.title ?? '', way?.said?.['printed'])
    return { ...outcome, title, next: nextOf(ways, ids) }
  })
  const added = task.ways
    .filter((way) => !used.has(way))
    .map((way, index) => ({
      id: `new${index + 1}`,
      title: both(way.title, 'weiter'),
      next: nextOf([way], ids),
      origin: 'ours',
    }))
  const prefix = `${String(step['id'])} `
  const name = task.name.startsWith(prefix) ? task.name.slice(prefix.length) : task.name
  const isAsPrinted = task.name === step['printed']
  return {
    ...withoutPrinted(step),
    title: renamed(step['title'], isAsPrinted ? '' : name, undefined),
    description: renamed(step['description'], task.documentation, undefined),
    outcomes: [...outcomes, ...added],
  }
}

function nextOf(
  ways: readonly ReadWay[],
  ids: ReadonlyMap<string, string>,
): 'closed' | readonly string[] {
  const to = ways.flatMap((way) => way.to).flatMap((id) => ids.get(id) ?? [])
  return to.length === 0 && ways.some(({ ends }) => ends) ? 'closed' : [...new Set(to)]
}

/** Words with their German as it was changed in a modeler; as they are if it was not. */
function renamed(words: unknown, now: string, printed: unknown): unknown {
  const there: Said = Object(words)
  if (now.trim() === '' || now === printed || now === there['de']) return words
  return { ...there, de: now }
}

function both(text: string, otherwise: string): { readonly de: string; readonly en: string } {
  const words = text.trim() === '' ? otherwise : text
  return { de: words, en: words }
}

function withoutPrinted({ printed: _printed, ...rest }: Said): Said {
  return rest
}

/** The phase of a step that leads to a new task. */
function phaseBefore({ tasks }: ReadProcess, task: ReadTask): unknown {
  const before = tasks.find(({ ways }) => ways.some(({ to }) => to.includes(task.id)))
  return before?.step?.['phase']
}
