import { parseAuthorization, requestText, type SignedRequest } from './request-signature.ts'

export type RequestVerdict = 'trusted' | 'unsigned' | 'stale' | 'forged'

/** Long enough for clocks that differ, short enough that a request caught on the way is soon worthless. */
const tolerance = 5 * 60 * 1000

/**
 * Whether an internal request comes from the inside: signed by its key, over this very method, path and body, at most
 * five minutes before or after `now`. `verify` checks an Ed25519 signature (base64url) over the UTF-8 bytes of a text.
 */
export function judgeRequest(
  request: Omit<SignedRequest, 'at'> & {
    readonly authorization: string | undefined
    readonly now: string
  },
  verify: (text: string, signature: string) => boolean,
): RequestVerdict {
  const claim = parseAuthorization(request.authorization)
  if (claim === undefined) return 'unsigned'
  const distance = Math.abs(Date.parse(request.now) - Date.parse(claim.at))
  // Written so that an instant that is none (NaN) is stale too.
  if (!(distance <= tolerance)) return 'stale'
  const { method, path, bodyHash } = request
  const text = requestText({ method, path, bodyHash, at: claim.at })
  return verify(text, claim.signature) ? 'trusted' : 'forged'
}
