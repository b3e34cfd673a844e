import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import {
  canonicalJson,
  formatAuthorization,
  requestText,
  type Json,
  type Signed,
} from '@meinungsbild/exchange'

/** The inside as the collector knows it: somebody with a key. */
export type Inside = ReturnType<typeof newInside>

export function newInside() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const signText = (text: string) => sign(null, Buffer.from(text), privateKey).toString('base64url')
  return {
    publicKey,
    /** As `COLLECTOR_TRUSTED_KEY` takes it. */
    publicKeyText: publicKey.export({ type: 'spki', format: 'der' }).toString('base64url'),
    signText,
    sign(document: Json): Signed {
      const text = canonicalJson(document)
      return { document: text, signature: signText(text) }
    },
    /** A signed internal request. */
    request(method: string, url: string, at: Date, content?: Json): Request {
      const { pathname, search } = new URL(url)
      const body = content === undefined ? '' : JSON.stringify(content)
      const bodyHash = createHash('sha256').update(body).digest('hex')
      const instant = at.toISOString()
      const text = requestText({ method, path: pathname + search, bodyHash, at: instant })
      const authorization = formatAuthorization({ at: instant, signature: signText(text) })
      return new Request(url, {
        method,
        headers: { authorization, 'content-type': 'application/json' },
        ...(content === undefined ? {} : { body }),
      })
    },
  }
}
