import { describe, expect, test } from 'vitest'
import { mailboxMessages } from './mailbox-messages.ts'
import { readReturnedMail } from './read-returned-mail.ts'
import { bounce, deliveryReport, message } from './testing/returned-mails.ts'

const id = '0123456789abcdef0123'
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readReturnedMail(bytes(text))

describe('what comes to the return address', () => {
  test('of Postfix, with the return address that names the e-mail, is undeliverable for good', async () => {
    expect(await read(bounce({ id }))).toEqual({ kind: 'bounce', ids: [id, id], answer: 550 })
  })

  test('is found by what was sent back where the return address names nothing', async () => {
    const to = 'umfrage@stadt.example'
    expect(await read(bounce({ id, to }))).toEqual({ kind: 'bounce', ids: [id], answer: 550 })
    const headers = bounce({ id, to, returned: 'text/rfc822-headers' })
    expect(await read(headers)).toEqual({ kind: 'bounce', ids: [id], answer: 550 })
  })

  test('of Exchange, with a diagnosis over several lines and lines that end otherwise, is read as well', async () => {
    const report = deliveryReport({
      action: 'failed',
      status: '5.1.10',
      diagnostic:
        'smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound;\n Recipient not found by SMTP address lookup',
    })
    const text = bounce({ id, report }).replaceAll('\n', '\r\n')
    expect(await read(text)).toMatchObject({ kind: 'bounce', answer: 550 })
    const silent = deliveryReport({ action: 'failed', status: '5.0.0', diagnostic: 'x-unknown' })
    expect(await read(bounce({ id, report: silent }))).toMatchObject({ kind: 'bounce', answer: 0 })
  })

  test.each<[string, string]>([
    ['delayed', bounce({ id, report: deliveryReport({ action: 'delayed', status: '4.4.1' }) })],
    ['delivered', bounce({ id, report: deliveryReport({ action: 'delivered', status: '2.0.0' }) })],
    [
      'given up for now',
      bounce({ id, report: deliveryReport({ action: 'failed', status: '4.4.7' }) }),
    ],
    [
      'an absence note',
      message({ to: `zurueck+${id}@stadt.example`, subject: 'Abwesenheit: Ihre Mail' }),
    ],
    ['empty', ''],
    ['no message', '\0\u{1}\u{2}'],
  ])('and is %s changes nothing', async (_, text) => {
    expect(await read(text)).toEqual({ kind: 'other' })
  })

  test('and asks for no more e-mails is heard, by its address or its subject', async () => {
    const to = `zurueck+${id}@stadt.example`
    expect(await read(message({ to, subject: `unsubscribe ${id}` }))).toEqual({
      kind: 'unsubscribe',
      ids: [id, id],
    })
    expect(await read(message({ to, subject: 'Bitte abmelden' }))).toMatchObject({ ids: [id] })
    const plain = message({ to: 'umfrage@stadt.example', subject: `Re: unsubscribe ${id}` })
    expect(await read(plain)).toEqual({ kind: 'unsubscribe', ids: [id] })
  })
})

describe('a file of returned e-mails', () => {
  test('holds one, or several one after the other, whose lines may begin with From', async () => {
    const other = 'ffffffffffffffffffff'
    expect(mailboxMessages(bytes(bounce({ id })))).toHaveLength(1)
    const box = [id, other]
      .map(
        (each) =>
          `From MAILER-DAEMON Fri Nov 27 09:00:00 2026\n${bounce({ id: each })}\n>From hier\n`,
      )
      .join('\n')
    for (const text of [box, box.replaceAll('\n', '\r\n')]) {
      const messages = mailboxMessages(bytes(text))
      const found = await Promise.all(messages.map(readReturnedMail))
      expect(found.map((each) => each.kind === 'bounce' && each.ids[0])).toEqual([id, other])
    }
    expect(mailboxMessages(bytes(''))).toHaveLength(1)
  })
})
