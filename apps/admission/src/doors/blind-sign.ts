import {
  constants,
  createPrivateKey,
  createPublicKey,
  privateDecrypt,
  publicEncrypt,
  type KeyObject,
} from 'node:crypto'

const padding = constants.RSA_NO_PADDING

/**
 * BlindSign of RFC 9474, 4.3: the bare RSA operation on a message that we cannot read, and the check that it came out
 * right, without which a fault in the machine could give the key away. `privateKey` is PKCS #8 in DER. `undefined` for what
 * is no number below the modulus in as many bytes.
 */
export function blindSign(blinded: Uint8Array, privateKey: Uint8Array): Uint8Array | undefined {
  const key = createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(key)
  if (!isBelow(blinded, modulusOf(publicKey))) return undefined
  const signature = privateDecrypt({ key, padding }, blinded)
  if (!publicEncrypt({ key: publicKey, padding }, signature).equals(blinded))
    throw new Error('RFC 9474: signing failure')
  return signature
}

function modulusOf(key: KeyObject): Buffer {
  return Buffer.from(key.export({ format: 'jwk' }).n ?? '', 'base64url')
}

/** Of two big-endian numbers; they must have as many bytes. */
function isBelow(number: Uint8Array, bound: Uint8Array): boolean {
  return number.length === bound.length && Buffer.compare(number, bound) < 0
}
