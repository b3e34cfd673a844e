import { verify, type KeyObject } from 'node:crypto'

/** What an outer machine believes of the inside. */
export type Trusting = {
  /** Checks an Ed25519 signature (base64url) by any of the trusted keys over the UTF-8 bytes of a text. */
  verify(text: string, signature: string): boolean
  /** Which of them has signed so (SPKI in DER, base64url); undefined where none has. */
  signerOf(text: string, signature: string): string | undefined
}

/** Trusts the public keys of the inside: one, or two while it changes its key. */
export function trusting(keys: readonly KeyObject[]): Trusting {
  const signer = (text: string, signature: string) => {
    const bytes = Buffer.from(signature, 'base64url')
    return keys.find((key) => verify(null, Buffer.from(text), key, bytes))
  }
  return {
    verify: (text, signature) => signer(text, signature) !== undefined,
    signerOf: (text, signature) =>
      signer(text, signature)?.export({ type: 'spki', format: 'der' }).toString('base64url'),
  }
}
