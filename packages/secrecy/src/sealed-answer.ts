import { answerAad, answerInfo, type AnswerContext } from './answer-context.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { open, seal, suite, type SealContext } from './hpke.ts'
import { pad, unpad } from './padding.ts'

/**
 * Seals an answer for the survey's key (base64url, raw point): base64url of encapsulated key and ciphertext. The text is
 * padded first; the length of the result depends on its size class only. Throws if `publicKey` is no key.
 */
export async function sealAnswer(
  answer: AnswerContext & { readonly publicKey: string; readonly plaintext: Uint8Array },
): Promise<string> {
  const publicKey = keyBytes('publicKey', answer.publicKey)
  return toBase64url(await seal(suite, publicKey, contextOf(answer), pad(answer.plaintext)))
}

/** Opens what `sealAnswer` made; `damaged` if a byte, the survey, the questionnaire, the submission or the key differs. Throws if `privateKey` is no key. */
export async function openAnswer(
  answer: AnswerContext & { readonly privateKey: string; readonly sealed: string },
): Promise<
  | { readonly ok: true; readonly plaintext: Uint8Array }
  | { readonly ok: false; readonly code: 'damaged' }
> {
  const privateKey = keyBytes('privateKey', answer.privateKey)
  const sealed = fromBase64url(answer.sealed)
  const padded = sealed && (await open(suite, privateKey, contextOf(answer), sealed))
  const plaintext = padded && unpad(padded)
  return plaintext ? { ok: true, plaintext } : { ok: false, code: 'damaged' }
}

function contextOf(answer: AnswerContext): SealContext {
  return { info: answerInfo(answer), aad: answerAad(answer) }
}

function keyBytes(name: string, text: string): Uint8Array {
  const bytes = fromBase64url(text)
  // The key itself is not repeated: it may be the private one.
  if (bytes === undefined) throw new TypeError(`${name}: expected base64url`)
  return bytes
}
