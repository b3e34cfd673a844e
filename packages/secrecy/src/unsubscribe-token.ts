import { toBase64url } from './base64url.ts'
import { utf8 } from './utf8.ts'

type Hmac = (key: Uint8Array, message: Uint8Array) => Uint8Array

/** 132 bits: nobody guesses the mark of an e-mail that he did not get. */
const markLength = 22

/**
 * What stands in the address at which one e-mail is unsubscribed from (RFC 8058): its id, and a mark that only the house can
 * make, so that a machine outside can tell it from an invented one without a list. `id` must match `/^[a-z0-9]+$/`; `key` is
 * the survey's 32 bytes; `hmac` the platform's HMAC-SHA-256.
 */
export function unsubscribeToken(
  id: string,
  surveyId: string,
  key: Uint8Array,
  hmac: Hmac,
): string {
  const message = utf8(`meinungsbild/unsubscribe/1\n${surveyId}\n${id}`)
  return `${id}.${toBase64url(hmac(key, message)).slice(0, markLength)}`
}

/** The id of the e-mail; `undefined` for what this house did not make for this survey. */
export function readUnsubscribeToken(
  token: string,
  surveyId: string,
  key: Uint8Array,
  hmac: Hmac,
): string | undefined {
  const id = token.split('.')[0] ?? ''
  if (!/^[a-z0-9]+$/.test(id)) return undefined
  return unsubscribeToken(id, surveyId, key, hmac) === token ? id : undefined
}
