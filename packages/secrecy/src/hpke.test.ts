import { createDecipheriv, createECDH, createHmac } from 'node:crypto'
import { Aes128Gcm } from '@hpke/core'
import { describe, expect, test } from 'vitest'
import { open, seal, suite, suiteWith } from './hpke.ts'
import { generateSealingKeys } from './sealing-keys.ts'

/** RFC 9180, appendix A.3.1 and A.3.1.1: base mode, the first encryption. */
const example = {
  info: hex('4f6465206f6e2061204772656369616e2055726e'),
  privateKey: hex('f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2'),
  publicKey: hex(
    '04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a826a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0',
  ),
  enc: hex(
    '04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4',
  ),
  aad: hex('436f756e742d30'),
  ciphertext: hex(
    '5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434',
  ),
  plaintext: hex('4265617574792069732074727574682c20747275746820626561757479'),
}

function hex(text: string): Buffer {
  return Buffer.from(text, 'hex')
}

type Aead = {
  readonly id: number
  readonly cipher: 'aes-128-gcm' | 'aes-256-gcm'
  keyBytes: number
}
const aes128: Aead = { id: 1, cipher: 'aes-128-gcm', keyBytes: 16 }
const aes256: Aead = { id: 2, cipher: 'aes-256-gcm', keyBytes: 32 }

/** A second receiver, written after RFC 9180, sections 4 and 5, with nothing but OpenSSL's primitives. */
function independentOpen(
  aead: Aead,
  message: { privateKey: Uint8Array; info: Uint8Array; aad: Uint8Array; sealed: Uint8Array },
): Buffer {
  const kemSuite = Buffer.concat([Buffer.from('KEM'), uint16(0x10)])
  const hpkeSuite = Buffer.concat([Buffer.from('HPKE'), uint16(0x10), uint16(1), uint16(aead.id)])
  const enc = message.sealed.subarray(0, 65)
  const own = createECDH('prime256v1')
  own.setPrivateKey(message.privateKey)

  const dh = own.computeSecret(enc)
  const eaePrk = extract(kemSuite, '', 'eae_prk', dh)
  const kemContext = Buffer.concat([enc, own.getPublicKey()])
  const sharedSecret = expand(kemSuite, eaePrk, 'shared_secret', kemContext, 32)

  const context = Buffer.concat([
    Buffer.of(0),
    extract(hpkeSuite, '', 'psk_id_hash', Buffer.alloc(0)),
    extract(hpkeSuite, '', 'info_hash', message.info),
  ])
  const secret = extract(hpkeSuite, sharedSecret, 'secret', Buffer.alloc(0))
  const key = expand(hpkeSuite, secret, 'key', context, aead.keyBytes)
  const nonce = expand(hpkeSuite, secret, 'base_nonce', context, 12)

  const decipher = createDecipheriv(aead.cipher, key, nonce)
  decipher.setAAD(message.aad)
  decipher.setAuthTag(message.sealed.subarray(-16))
  return Buffer.concat([decipher.update(message.sealed.subarray(65, -16)), decipher.final()])
}

function extract(suiteId: Buffer, salt: string | Buffer, label: string, ikm: Uint8Array): Buffer {
  return createHmac('sha256', salt)
    .update('HPKE-v1')
    .update(suiteId)
    .update(label)
    .update(ikm)
    .digest()
}

function expand(suiteId: Buffer, prk: Buffer, label: string, info: Buffer, length: number): Buffer {
  const labeled = Buffer.concat([
    uint16(length),
    Buffer.from('HPKE-v1'),
    suiteId,
    Buffer.from(label),
    info,
    Buffer.of(1),
  ])
  return createHmac('sha256', prk).update(labeled).digest().subarray(0, length)
}

function uint16(value: number): Buffer {
  return Buffer.of(value >> 8, value & 0xff)
}

describe('HPKE', () => {
  const { info, aad, privateKey, publicKey, plaintext } = example
  const sealed = Buffer.concat([example.enc, example.ciphertext])

  test('opens the example of RFC 9180, appendix A.3.1', async () => {
    const opened = await open(suiteWith(new Aes128Gcm()), privateKey, { info, aad }, sealed)
    expect(opened && Buffer.from(opened)).toEqual(plaintext)
  })

  test('opens it with no other info, aad or cipher', async () => {
    const own = suiteWith(new Aes128Gcm())
    expect(await open(own, privateKey, { info: aad, aad }, sealed)).toBeUndefined()
    expect(await open(own, privateKey, { info, aad: info }, sealed)).toBeUndefined()
    expect(await open(suite, privateKey, { info, aad }, sealed)).toBeUndefined()
  })

  test('seals what a second implementation opens, which itself opens the example of the RFC', async () => {
    expect(independentOpen(aes128, { privateKey, info, aad, sealed })).toEqual(plaintext)
    const ours = Buffer.from(await seal(suite, publicKey, { info, aad }, plaintext))
    expect(independentOpen(aes256, { privateKey, info, aad, sealed: ours })).toEqual(plaintext)
  })

  test('makes keys in the forms of the RFC: an uncompressed point and its scalar', async () => {
    const keys = await generateSealingKeys()
    const own = createECDH('prime256v1')
    own.setPrivateKey(Buffer.from(keys.privateKey, 'base64url'))
    expect(own.getPublicKey('base64url')).toBe(keys.publicKey)
  })
})
