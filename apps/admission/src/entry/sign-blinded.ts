import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { z } from 'zod'
import type { AdmissionDeps } from '../admission-deps.ts'
import { blindSign } from '../doors/blind-sign.ts'
import { problemOfUse } from '../doors/code-use.ts'
import { doorLanguage } from '../pages/frame.ts'
import { sendDoorNotice, sendNotice } from '../pages/send-notice.tsx'
import { parsedJson } from '../requests/parsed-json.ts'
import type { WrongCodes } from '../requests/wrong-codes.ts'
import { findCode } from './find-code.ts'
import { findOpenDoor } from './find-open-door.ts'
import { sendProblem } from './send-entry.tsx'

const asked = z.strictObject({
  code: z.string(),
  language: z.string(),
  /** base64url; without it only the stratum is asked. */
  blinded: z.string().optional(),
})

/**
 * POST from the door's script: says of a code which stratum it is of, whose key blinds; then signs the blinded message, in
 * which nobody here can read the token. The same message gets the same signature again, another one gets none. What the
 * citizen must be told comes as a page, as it would come to the form.
 */
export async function signBlinded(
  c: Context,
  deps: AdmissionDeps,
  wrongCodes: WrongCodes,
  slug: string,
): Promise<Response> {
  const read = asked.safeParse(parsedJson(await c.req.text()))
  if (!read.success) return sendNotice(c, 415, { kind: 'notAForm' })
  const open = await findOpenDoor(deps, slug)
  if (open.kind === 'unknown') return sendNotice(c, 404, { kind: 'unknown' })
  const { door } = open
  const language = doorLanguage(door, read.data.language)
  if (open.kind === 'shut') return sendDoorNotice(c, open, language)
  if (door.mode !== 'blind') return sendNotice(c, 404, { kind: 'unknown' })

  const typed = read.data.code
  const refuse = sendProblem(c, deps, door, language, typed)
  const found = await findCode(c, deps, wrongCodes, open, typed)
  if (!found.ok) return refuse(found.problem)
  const { name, known } = found
  c.header('cache-control', 'no-store')
  if (read.data.blinded === undefined) return c.json({ stratum: known.stratum })

  const blinded = Buffer.from(read.data.blinded, 'base64url')
  const use = { way: 'blind', blinded: createHash('sha256').update(blinded).digest() } as const
  const problem = problemOfUse(known, use)
  if (problem !== undefined) return refuse(problem)
  const signature = blindSign(blinded, known.privateKey)
  if (signature === undefined) return sendNotice(c, 415, { kind: 'notAForm' })
  const used = await deps.doors.codes.use(name, use)
  if (!used.ok) return refuse(used.problem === 'unknown' ? 'wrong' : used.problem)
  return c.json({ signature: Buffer.from(signature).toString('base64url') })
}
