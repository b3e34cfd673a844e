import type { Json } from '@meinungsbild/exchange'
import { latestPart, type State } from '@meinungsbild/procedure'
import { z } from 'zod'
import type { StaffDeps } from '../../staff-deps.ts'
import type { ProtectionFacts } from '../facts/protection-facts.ts'
import { recordOf } from '../record/record-of.ts'

/** What an opinion before the field release is on: the record of processing as it was before the officer's eyes, in German. */
const schema = z.object({
  record: z.array(z.object({ id: z.string(), label: z.string(), values: z.array(z.string()) })),
})

export type OpinionBasis = z.infer<typeof schema>

/** The day of looking is no part of it: tomorrow's record says the same. */
export function basisOf(facts: ProtectionFacts): OpinionBasis {
  return {
    record: recordOf(facts, 'de')
      .filter(({ id }) => id !== 'asOf')
      .map(({ id, label, values }) => ({ id, label, values: [...values] })),
  }
}

/** Lines of the record, by their ids, that are others now than when the officer gave the last opinion before the field. */
export async function changedLines(
  { storage }: Pick<StaffDeps, 'storage'>,
  state: State,
  facts: ProtectionFacts,
): Promise<readonly string[]> {
  const latest = latestPart(state, 'opinion')
  const then = latest && readBasis(await storage.contents.read(latest.contentHash))
  if (then === undefined) return []
  return basisOf(facts)
    .record.filter(({ id, values }) => {
      const before = then.record.find((line) => line.id === id)
      return before?.values.join('\n') !== values.join('\n')
    })
    .map(({ id }) => id)
}

function readBasis(content: Json | undefined): OpinionBasis | undefined {
  const read = schema.safeParse(content)
  return read.success ? read.data : undefined
}
