import type { Handler, WithRequest } from './handler.ts'

const path = '/.well-known/security.txt'

/** RFC 9116, 2.5.5: less than a year ahead, so that nobody trusts a text that was forgotten. */
const validMonths = 6

type Place = {
  /** `mailto:` or `https:`; none: the address answers as if there were nothing. */
  readonly contact: string | undefined
  readonly publicUrl: string
  readonly now: () => Date
}

/** The same handler, which also says where weaknesses are reported (RFC 9116), if the house has said so. */
export function withSecurityTxt<Asked extends WithRequest>(
  handler: Handler<Asked>,
  place: Place,
): Handler<Asked> {
  const { contact } = place
  if (contact === undefined) return handler
  return (...asked) =>
    new URL(asked[0].url).pathname === path
      ? new Response(securityTxt(contact, place), {
          headers: { 'content-type': 'text/plain; charset=utf-8' },
        })
      : handler(...asked)
}

function securityTxt(contact: string, { publicUrl, now }: Place): string {
  const today = now()
  const expires = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + validMonths, 1))
  return `${[
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: de, en',
    `Canonical: ${publicUrl}${path}`,
  ].join('\n')}\n`
}
