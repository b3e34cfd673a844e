import type { Context } from 'hono'
import { z } from 'zod'
import type { CarriedProof } from '../open-door/open-door.ts'

/** What a browser sends to the urn; without sealed answers it only asks whether it may. */
export type PostedSealed = {
  readonly id: string
  readonly token: string
  readonly questionnaireHash: string
  /** The day on which the browser has followed the journey, ISO date. */
  readonly day: string
  readonly sealed: string | undefined
  readonly proof: CarriedProof
}

const posted = z.object({
  // An id of another form could carry a name into the ballot box.
  id: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
  token: z.string().default(''),
  questionnaireHash: z.string().default(''),
  day: z.string().default(''),
  sealed: z.string().optional(),
  challenge: z.string().default(''),
  solution: z.string().default(''),
})

/** Undefined if it is not what our own script sends. */
export async function readSealed(c: Context, survey: string): Promise<PostedSealed | undefined> {
  if (c.req.header('content-type') !== 'application/json') return undefined
  const body: unknown = await c.req.json().catch(() => undefined)
  const { data } = posted.safeParse(body)
  if (data === undefined) return undefined
  const { challenge, solution, sealed, ...rest } = data
  return { ...rest, sealed, proof: { survey, id: rest.id, challenge, solution } }
}
