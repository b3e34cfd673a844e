import { join } from 'node:path'
import type { PublishedSurvey } from '@meinungsbild/exchange'
import type { Crowd } from '../crowd.ts'
import { duel, warmUpMs, type Duel } from '../duel.ts'
import { participation, participationWithToken, type Step } from '../exchanges.ts'
import { startCeiling, type Collector } from '../processes.ts'
import { quantile } from '../quantile.ts'
import { record } from '../record.ts'
import { sealedParticipation } from './sealed-steps.ts'
import { tokenMint } from './token-mint.ts'

const citizens = 64
const milliseconds = 1_400
const rounds = 5
const halfLoadMs = 6_000

/** What one way of taking part does at most beside bare node:http, and how long it takes when half of that comes. */
export type Mode = Duel & {
  readonly atHalfLoad: { readonly perSecond: number; readonly p99Ms: number }
}

/** What citizens bring along: one for the participation that is recorded, and as many as so long a round may want. */
type Tokens = {
  readonly recorded: string
  readonly take: (milliseconds: number) => readonly string[]
}

type Field = {
  readonly crowd: Crowd
  readonly collector: Collector
  readonly folder: string
  /** Published already, open for everybody. */
  readonly survey: PublishedSurvey
}

/**
 * Whole participations, durable, in each mode: open (answers in forms), blind (the same, with a token that the collector checks on each
 * page), sealed (answers that the browser has sealed). The open one comes first and says how many tokens the blind one will need.
 */
export async function measureModes(field: Field): Promise<{
  readonly open: Mode
  readonly blind: Mode
  readonly sealed: Mode
}> {
  const { collector, survey } = field
  const open = await measure(field, 'open', participation)

  const mint = tokenMint()
  const codes: PublishedSurvey = { ...survey, id: 'blind', slug: 'blind', access: mint.access }
  await collector.publish(codes)
  const bought = [...(await mint.tokens(tokensFor(open)))]
  const blind = await measure(field, 'blind', participationWithToken('/befragung/blind'), {
    recorded: bought.splice(0, 1)[0] ?? '',
    take: (time) => bought.splice(0, shareFor(open, time)),
  })

  const sealed = await measure(field, 'sealed', await sealedParticipation(collector.origin, survey))
  return { open, blind, sealed }
}

/** With room for a run that is quicker than the open one. */
function shareFor({ perSecond }: Duel, time: number): number {
  return Math.ceil((perSecond * 1.3 * time) / 1_000) + citizens
}

function tokensFor(open: Duel): number {
  const load = shareFor(open, warmUpMs) + rounds * shareFor(open, milliseconds)
  return load + shareFor(open, halfLoadMs) + 1
}

async function measure(
  { crowd, collector, folder }: Field,
  name: string,
  steps: readonly Step[],
  tokens?: Tokens,
): Promise<Mode> {
  const recorded = await record(collector.origin, steps, tokens?.recorded)
  const bare = await startCeiling(join(folder, `${name}.log`), recorded)
  const origin = collector.origin
  try {
    const whole = await duel({
      crowd,
      steps,
      server: origin,
      ceiling: bare.origin,
      citizens,
      milliseconds,
      rounds,
      ...(tokens && { tokens: tokens.take }),
    })
    const perSecond = whole.perSecond / 2
    const half = await crowd.play({
      origin,
      steps,
      citizens,
      milliseconds: halfLoadMs,
      perSecond,
      ...(tokens && { tokens: tokens.take(halfLoadMs) }),
    })
    if (half.wrong > 0) throw new Error(`${half.wrong} unexpected answers at half load`)
    const atHalfLoad = { perSecond, p99Ms: quantile(half.times, 0.99) }
    return { ...whole, done: whole.done + half.times.length + 1, atHalfLoad }
  } finally {
    bare.child.kill('SIGTERM')
  }
}
