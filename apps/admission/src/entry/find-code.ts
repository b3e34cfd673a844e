import { createHmac } from 'node:crypto'
import { hashAccessCode } from '@meinungsbild/secrecy'
import type { Context } from 'hono'
import type { AdmissionDeps } from '../admission-deps.ts'
import type { KnownCode, TypedCode } from '../doors/codes.ts'
import { issueKey } from '../doors/issue-key.ts'
import { senderAddress } from '../requests/sender-address.ts'
import type { WrongCodes } from '../requests/wrong-codes.ts'
import { judgeTyped, type CodeProblem } from './code-problem.ts'
import type { OpenDoor } from './find-open-door.ts'

/** A code that was typed at an open door, as the door knows it, or why it does not open it. */
export type FoundCode =
  | {
      readonly ok: true
      readonly code: string
      readonly name: TypedCode
      readonly known: KnownCode
    }
  | { readonly ok: false; readonly problem: CodeProblem }

/** Looks a typed code up, unless its sender has been wrong too often. */
export async function findCode(
  c: Context,
  { doors, addressHeader }: AdmissionDeps,
  wrongCodes: WrongCodes,
  open: OpenDoor,
  typed: string,
): Promise<FoundCode> {
  const address = senderAddress(c, addressHeader)
  if (!wrongCodes.mayTry(address)) return { ok: false, problem: 'tooMany' }
  const found = await lookUp(doors, open, typed)
  if (!found.ok && found.problem !== 'empty') wrongCodes.note(address)
  return found
}

async function lookUp(
  { codes }: AdmissionDeps['doors'],
  { door, secrets }: OpenDoor,
  typed: string,
): Promise<FoundCode> {
  const judged = judgeTyped(typed)
  if (!judged.ok) return judged
  const { code } = judged
  const name = {
    surveyId: door.surveyId,
    hash: hashAccessCode(code, secrets.codeHashKey, hmac),
    issue: issueKey(code, secrets.tokenSecret),
  }
  const known = await codes.find(name)
  return known === undefined ? { ok: false, problem: 'wrong' } : { ok: true, code, name, known }
}

function hmac(key: Uint8Array, message: Uint8Array): Uint8Array {
  return createHmac('sha256', key).update(message).digest()
}
