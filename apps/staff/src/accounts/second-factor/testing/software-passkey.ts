import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'

/** A device with one passkey, as software: what a browser would send for it. */
export type SoftwarePasskey = {
  /** The answer to what `options` of a registration ask for. */
  register(options: { readonly challenge: string }): string
  /** The answer to what `options` of a sign-in ask for. */
  sign(options: { readonly challenge: string }, changes?: SignChanges): string
}

type SignChanges = {
  readonly origin?: string
  /** Whether the device has asked its person for a finger or a PIN. */
  readonly isVerified?: boolean
}

const [present, verified, withKey] = [0x01, 0x04, 0x40]

/** `handle` is what the server called the person when the passkey was made. */
export function softwarePasskey(
  domain: string,
  origin: string,
  handle: () => string,
): SoftwarePasskey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const credential = randomBytes(16)
  const id = credential.toString('base64url')
  let counter = 0

  function authenticatorData(flags: number, key = Buffer.alloc(0)): Buffer {
    counter += 1
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([sha256(domain), Buffer.from([flags]), count, key])
  }

  function answer(response: Readonly<Record<string, string>>): string {
    return JSON.stringify({
      id,
      rawId: id,
      type: 'public-key',
      response,
      clientExtensionResults: {},
    })
  }

  return {
    register({ challenge }) {
      const length = Buffer.from([0, credential.length])
      const attested = Buffer.concat([Buffer.alloc(16), length, credential, coseKey()])
      const authData = authenticatorData(present | verified | withKey, attested)
      return answer({
        clientDataJSON: clientData('webauthn.create', challenge, origin).toString('base64url'),
        attestationObject: Buffer.concat([
          Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746159', 'hex'),
          Buffer.from([authData.length >> 8, authData.length & 0xff]),
          authData,
        ]).toString('base64url'),
      })
    },

    sign({ challenge }, { origin: from = origin, isVerified = true } = {}) {
      const client = clientData('webauthn.get', challenge, from)
      const data = authenticatorData(isVerified ? present | verified : present)
      const signature = createSign('sha256').update(data).update(sha256(client)).sign(privateKey)
      return answer({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signature.toString('base64url'),
        userHandle: handle(),
      })
    },
  }

  /** ES256 in CBOR: {1: 2, 3: -7, -1: 1, -2: x, -3: y}. */
  function coseKey(): Buffer {
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    return Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      Buffer.from(x, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y, 'base64url'),
    ])
  }
}

function clientData(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
}

function sha256(data: string | Buffer): Buffer {
  return createHash('sha256').update(data).digest()
}
