import { toBase64url } from './base64url.ts'
import { suite } from './hpke.ts'

/** Both as base64url: the public key a raw uncompressed point, the private key its 32-byte scalar. */
export type SealingKeys = { readonly publicKey: string; readonly privateKey: string }

/** A new key pair for one survey; its randomness comes from the platform's WebCrypto through the HPKE library. */
export async function generateSealingKeys(): Promise<SealingKeys> {
  const pair = await suite.kem.generateKeyPair()
  const [publicKey, privateKey] = await Promise.all([
    suite.kem.serializePublicKey(pair.publicKey),
    suite.kem.serializePrivateKey(pair.privateKey),
  ])
  return {
    publicKey: toBase64url(new Uint8Array(publicKey)),
    privateKey: toBase64url(new Uint8Array(privateKey)),
  }
}
