import type { Storage } from '@meinungsbild/storage'
import { z } from 'zod'

/** What a data subject (betroffene Person) can ask for: Art. 15, 16, 17, 18 and 21 DSGVO. */
export const rights = ['access', 'rectification', 'erasure', 'restriction', 'objection'] as const

export const channels = ['letter', 'email', 'phone', 'inPerson'] as const

/** `notIdentifiable`: Art. 11, nothing can be found about the person any more. */
export const outcomes = ['fulfilled', 'partly', 'refused', 'notIdentifiable', 'withdrawn'] as const

const stamp = { by: z.string(), at: z.string() }

const content = z.object({
  /** "2026-3": the year in which it came, and a number. */
  number: z.string(),
  /** Day on which it came. */
  received: z.string(),
  channel: z.enum(channels),
  right: z.enum(rights),
  /** Name and how to reach the person. */
  person: z.string(),
  /** Id of the initiative that it is about; '' if the person does not say. */
  about: z.string(),
  text: z.string(),
  ...stamp,
  /** Art. 12 (3), second sentence. */
  extension: z.object({ reason: z.string(), ...stamp }).optional(),
  closed: z
    .object({
      outcome: z.enum(outcomes),
      /** Day on which the person was answered. */
      answered: z.string(),
      /** What they were told, or why they were not. */
      answer: z.string(),
      ...stamp,
    })
    .optional(),
})

/** A request as somebody in the house has noted it. */
export type RightsRequest = z.infer<typeof content> & { readonly id: string }

/** The oldest first; the open ones before those that are closed. */
export async function allRequests({ rightsRequests }: Storage): Promise<readonly RightsRequest[]> {
  const kept = await rightsRequests.all()
  return kept
    .map(({ id, content: stored }) => ({ id, ...content.parse(stored) }))
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

function orderOf({ closed, received, number }: RightsRequest): string {
  return `${closed ? 1 : 0} ${received} ${number}`
}

export async function findRequest(
  { rightsRequests }: Storage,
  id: string,
): Promise<RightsRequest | undefined> {
  const kept = await rightsRequests.find(id)
  return kept && { id, ...content.parse(kept.content) }
}

export async function putRequest(
  { rightsRequests }: Storage,
  { id, ...request }: RightsRequest,
): Promise<void> {
  const stored = JSON.parse(JSON.stringify(content.parse(request)))
  await rightsRequests.put({ id, content: stored, closedAt: request.closed?.at ?? '' })
}
