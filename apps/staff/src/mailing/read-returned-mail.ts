import type { Attachment, Email } from 'postal-mime'

/** What a message that came to the return address says about one of our e-mails. */
export type ReturnedMail =
  /** Undeliverable for good; `answer` is the code that the last server named, 0 if none. */
  | { readonly kind: 'bounce'; readonly ids: readonly string[]; readonly answer: number }
  /** Somebody wrote that he wants no more. */
  | { readonly kind: 'unsubscribe'; readonly ids: readonly string[] }
  /** Delayed, an absence note, or none of ours. */
  | { readonly kind: 'other' }

/** As in `newMailId`. */
const id = '[0-9a-f]{20}'

/**
 * Reads a report on delivery (RFC 3464) or an e-mail that unsubscribes. The e-mail that it is about is found by the id in the
 * return address to which it came, or in the Message-ID of what was sent back; addresses of people are not looked at.
 */
export async function readReturnedMail(raw: Uint8Array): Promise<ReturnedMail> {
  const mail = await parsed(raw)
  if (mail === undefined) return { kind: 'other' }
  const report = mail.attachments.find(({ mimeType }) => mimeType === 'message/delivery-status')
  if (report !== undefined) {
    const failure = failureIn(textOf(report))
    if (failure === undefined) return { kind: 'other' }
    return { kind: 'bounce', ids: [...idsOfReturn(mail), ...idsOfReturned(mail)], answer: failure }
  }
  const subject = mail.subject ?? ''
  const named = Array.from(
    subject.matchAll(new RegExp(`\\b(${id})\\b`, 'g')),
    ([, found = '']) => found,
  )
  return /\b(?:unsubscribe|abmelden)\b/i.test(subject)
    ? { kind: 'unsubscribe', ids: [...idsOfReturn(mail), ...named] }
    : { kind: 'other' }
}

async function parsed(raw: Uint8Array): Promise<Email | undefined> {
  const { default: PostalMime } = await import('postal-mime')
  try {
    return await PostalMime.parse(raw, { forceRfc822Attachments: true, attachmentEncoding: 'utf8' })
  } catch {
    return undefined
  }
}

function textOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}

/** The code of the failure of a recipient that is for good; `undefined` where the report names none. */
function failureIn(report: string): number | undefined {
  for (const group of report
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\n[ \t]+/g, ' ')
    .split(/\n{2,}/)) {
    const action = /^action:\s*(\w+)/im.exec(group)?.[1]?.toLowerCase()
    const status = /^status:\s*(\d)\./im.exec(group)?.[1]
    if (action !== 'failed' || status === '4') continue
    return Number(/^diagnostic-code:[^;\n]*;\s*(\d{3})\b/im.exec(group)?.[1] ?? 0)
  }
  return undefined
}

/** From `bounce+ID@…`, as the receiving server noted it. */
function idsOfReturn({ headers }: Email): readonly string[] {
  const receivers = ['to', 'delivered-to', 'x-original-to', 'envelope-to']
  return headers
    .filter(({ key }) => receivers.includes(key))
    .flatMap(({ value }) =>
      Array.from(value.matchAll(new RegExp(`\\+(${id})@`, 'gi')), ([, found = '']) =>
        found.toLowerCase(),
      ),
    )
}

/** From the Message-ID of the e-mail, or of its headers, that came back. */
function idsOfReturned({ attachments }: Email): readonly string[] {
  return attachments
    .filter(({ mimeType }) => ['message/rfc822', 'text/rfc822-headers'].includes(mimeType))
    .flatMap((returned) => {
      const found = new RegExp(`^message-id:\\s*<(${id})\\.`, 'im').exec(textOf(returned))
      return found?.[1] === undefined ? [] : [found[1]]
    })
}
