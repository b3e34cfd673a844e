import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a form of an open survey carries from its second page on: when the journey began, and what sending it takes. */
export type Challenge = {
  /** When the first page was sent in; seconds since 1970. */
  readonly began: number
  /** From when on it is accepted without a solution, in the same seconds; undefined: only with one. */
  readonly opens: number | undefined
  /** How many leading bits of the hash must be zero. */
  readonly bits: number
  /** Whether more comes from this network than one may send in an hour: then a solution does not open earlier. */
  readonly busy: boolean
}

/** The one form that a challenge belongs to. */
export type Bound = { readonly survey: string; readonly id: string }

/** Writes and reads challenges. Nothing is remembered of them: what they say is signed. */
export type ChallengeSeal = {
  write(challenge: Challenge, bound: Bound): string
  /** Undefined unless it was written here, for this very form. */
  read(text: string, bound: Bound): Challenge | undefined
}

/** `key` is secret, and the same for all collectors of a survey. */
export function challengeSeal(key: Uint8Array): ChallengeSeal {
  /** 22 signs of base64url. */
  function signature(said: string, { survey, id }: Bound): string {
    const signed = ['meinungsbild/open-door/1', survey, id, said].join('\n')
    return createHmac('sha256', key).update(signed).digest().toString('base64url', 0, 16)
  }

  return {
    write({ began, opens = 0, bits, busy }, bound) {
      const said = [began.toString(36), opens.toString(36), bits, busy ? 1 : 0].join('.')
      return `${said}.${signature(said, bound)}`
    },
    read(text, bound) {
      const [whole, said = '', began = '', opens = '', bits = '', busy, signed = ''] =
        form.exec(text) ?? []
      if (whole === undefined) return undefined
      const expected = Buffer.from(signature(said, bound))
      if (!timingSafeEqual(Buffer.from(signed), expected)) return undefined
      const from = Number.parseInt(opens, 36)
      return {
        began: Number.parseInt(began, 36),
        opens: from === 0 ? undefined : from,
        bits: Number(bits),
        busy: busy === '1',
      }
    },
  }
}

const form = /^(([0-9a-z]{1,8})\.([0-9a-z]{1,8})\.(\d{1,2})\.([01]))\.([\w-]{22})$/
