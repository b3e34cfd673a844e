import type { House } from '../house/house.ts'
import { dayFromNow } from './days.ts'
import type { Material } from './material.ts'
import { conceive } from './scenes/conception.ts'
import { evaluate } from './scenes/evaluation.ts'
import { endField, runField, type RefusedCell } from './scenes/field.ts'
import { plan } from './scenes/planning.ts'
import { openCast, type Stage } from './stage.ts'

/** How far an initiative of the demonstration has come. */
export type Until = 'idea' | 'detailedConcept' | 'field' | 'closing'

export type Played = { readonly stage: Stage; readonly refused: readonly RefusedCell[] }

/** Plays the procedure through the HTTP surfaces, every step by a role that may do it. */
export async function play(
  house: House,
  material: Material,
  until: Until,
  say: Stage['say'],
): Promise<Played> {
  const cast = await openCast(house)
  const id = await propose(cast.leitung, material)
  const stage: Stage = { house, material, cast, say, at: (path) => `/vorhaben/${id}${path}` }
  say('1.1', `Die Leitung hat eine Idee: „${material.proposal.title}“.`)
  if (until === 'idea') return { stage, refused: [] }
  await plan(stage)
  if (until === 'detailedConcept') return { stage, refused: [] }
  const codes = await conceive(stage)
  const refused = await runField(stage, codes)
  if (until === 'field') return { stage, refused }
  await endField(stage)
  await evaluate(stage)
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
