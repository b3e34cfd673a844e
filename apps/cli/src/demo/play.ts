import { dayFromNow } from './days.ts'
import type { Material } from './material.ts'
import { conceive } from './scenes/conception.ts'
import { proposeDisposal, signHead } from './scenes/disposal.ts'
import { evaluate } from './scenes/evaluation.ts'
import { endField, runField, type RefusedCell } from './scenes/field.ts'
import { decideOnOutline, plan } from './scenes/planning.ts'
import type { Stage } from './stage.ts'

export type Play = Omit<Stage, 'at'> & {
  /** How far the initiative comes. */
  readonly until: 'idea' | 'decision' | 'field' | 'closing'
}

export type Played = { readonly stage: Stage; readonly refused: readonly RefusedCell[] }

/** Plays the procedure through the HTTP surfaces, every step by a role that may do it. */
export async function play({ until, ...scene }: Play): Promise<Played> {
  const { cast, material, say } = scene
  const id = await propose(cast.leitung, material)
  const stage: Stage = { ...scene, at: (path) => `/vorhaben/${id}${path}` }
  say('1.1', `Die Leitung hat eine Idee: „${material.proposal.title}“.`)
  if (until === 'idea') return { stage, refused: [] }
  await plan(stage)
  if (until === 'decision') return { stage, refused: [] }
  await decideOnOutline(stage)
  const codes = await conceive(stage)
  const refused = await runField(stage, codes)
  if (until === 'field') return { stage, refused }
  await endField(stage)
  await evaluate(stage)
  await proposeDisposal(stage)
  await signHead(stage)
  return { stage, refused }
}

async function propose(
  leadership: Stage['cast']['leitung'],
  { proposal }: Material,
): Promise<string> {
  const screen = await leadership.fill('/vorhaben/neu', { ...proposal, deadline: dayFromNow(120) })
  const id = /^\/vorhaben\/([^/]+)$/.exec(screen.url.pathname)?.[1]
  if (id === undefined) throw new Error(`The idea led to ${screen.url.pathname}.`)
  return id
}
