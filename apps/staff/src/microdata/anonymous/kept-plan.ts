import type { AnonymousPlan } from '@meinungsbild/analysis'
import { z } from 'zod'

const kept = z.object({
  quasiIdentifiers: z.array(z.string()),
  sensitive: z.array(z.string()),
  leftOut: z.array(z.string()),
  k: z.number(),
  l: z.number(),
})

export function writePlan(plan: AnonymousPlan): string {
  return JSON.stringify(plan)
}

export function readKeptPlan(text: string): AnonymousPlan {
  return kept.parse(JSON.parse(text))
}
