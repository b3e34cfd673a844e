import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Texts that only this house can read, and in which nobody can change anything unnoticed (AES-256-GCM). */
export type Seal = {
  /** `of` names what the text belongs to; it opens for nothing else. */
  seal(text: string, of: string): string
  /** Undefined for what was not sealed so. */
  open(sealed: string, of: string): string | undefined
}

const nonceLength = 12
const tagLength = 16

export function sealWith(key: Uint8Array): Seal {
  return {
    seal(text, of) {
      const nonce = randomBytes(nonceLength)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(of))
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url')
    },

    open(sealed, of) {
      const bytes = Buffer.from(sealed, 'base64url')
      if (bytes.length < nonceLength + tagLength) return undefined
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength))
        .setAAD(Buffer.from(of))
        .setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength))
      try {
        const text = decipher.update(bytes.subarray(nonceLength + tagLength))
        return Buffer.concat([text, decipher.final()]).toString('utf8')
      } catch {
        return undefined
      }
    },
  }
}
