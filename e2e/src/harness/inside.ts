import { createHash } from 'node:crypto'
import {
  canonicalJson,
  formatAuthorization,
  requestText,
  type Json,
  type Signed,
} from '@meinungsbild/exchange'

/** The inside as collector and admission know it: whoever signs with its key. */
export type Inside = {
  sign(document: Json): Signed
  /** One signed request to an internal surface; throws unless it is answered with success. */
  call(method: 'GET' | 'PUT' | 'POST', url: URL, content?: Json): Promise<unknown>
}

/** `sign` makes an Ed25519 signature (base64url) over the UTF-8 bytes of a text. */
export function insideWith(sign: (text: string) => string): Inside {
  return {
    sign(document) {
      const text = canonicalJson(document)
      return { document: text, signature: sign(text) }
    },
    async call(method, url, content) {
      const body = content === undefined ? '' : JSON.stringify(content)
      const bodyHash = createHash('sha256').update(body).digest('hex')
      const at = new Date().toISOString()
      const path = url.pathname + url.search
      const authorization = formatAuthorization({
        at,
        signature: sign(requestText({ method, path, bodyHash, at })),
      })
      const response = await fetch(url, {
        method,
        headers: { authorization, 'content-type': 'application/json' },
        ...(content === undefined ? {} : { body }),
      })
      const text = await response.text()
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
      return text === '' ? undefined : JSON.parse(text)
    },
  }
}
