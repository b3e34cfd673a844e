/** What identifies an internal request. `path` is as sent, with its query; `bodyHash` is the SHA-256 (hex) of the body. */
export type SignedRequest = {
  readonly method: string
  readonly path: string
  readonly bodyHash: string
  /** When it was signed, ISO 8601, UTC. */
  readonly at: string
}

const scheme = 'Meinungsbild-Ed25519'

/** The text over which the inside's Ed25519 signature of an internal request is made. */
export function requestText({ method, path, bodyHash, at }: SignedRequest): string {
  return [scheme, method, path, bodyHash, at].join('\n')
}

/** The value of the `authorization` header; `signature` is base64url. */
export function formatAuthorization(parts: {
  readonly at: string
  readonly signature: string
}): string {
  return `${scheme} ${parts.at} ${parts.signature}`
}

/** Reads the `authorization` header of an internal request; `undefined` if it is missing or of another form. */
export function parseAuthorization(
  header: string | undefined,
): { readonly at: string; readonly signature: string } | undefined {
  const match = /^Meinungsbild-Ed25519 (\d{4}-\d\d-\d\dT[\d:.]{8,16}Z) ([\w-]{86})$/.exec(
    header ?? '',
  )
  const [, at, signature] = match ?? []
  return at === undefined || signature === undefined ? undefined : { at, signature }
}
