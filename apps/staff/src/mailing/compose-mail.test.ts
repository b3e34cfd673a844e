import { readAccessCode } from '@meinungsbild/secrecy'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mailComposer, type MailPerson } from './compose-mail.ts'
import { defaultTexts } from './default-texts.ts'
import { flawsOf, writtenLanguage } from './mail-texts.ts'

const occasion = {
  title: { de: 'Stadtpark & Ufer', en: 'City park' },
  authority: 'Stadt <Beispiel>',
  closes: '2026-12-20T23:00:00.000Z',
  protection: (language: string) => (language === 'de' ? 'Geschützt.' : 'Protected.'),
}
const erika: MailPerson = {
  name: 'Dr. Erika O’Hara',
  entry: 'https://door.example/zugang/park#9NJP-JVKN-DSKQ-6RK9-PN',
  code: '9NJP-JVKN-DSKQ-6RK9-PN',
  unsubscribe: 'https://door.example/abmelden/park/a.b',
}
const text = {
  subject: '{titel}: Ihre Meinung',
  body: '{anrede},\n\nbis **{ende}** fragt {behörde}.\n\n{zugang}\n\n- eins\n- zwei',
}

describe('an e-mail', () => {
  test('says the same as text and as HTML, with link and code, and how to unsubscribe', () => {
    const mail = mailComposer(text, 'de', occasion)(erika)
    expect(mail.subject).toBe('Stadtpark & Ufer: Ihre Meinung')
    expect(mail.text).toBe(`Guten Tag Dr. Erika O’Hara,

bis 20. Dezember 2026 fragt Stadt <Beispiel>.

https://door.example/zugang/park#9NJP-JVKN-DSKQ-6RK9-PN
Ihr Zugangscode: 9NJP-JVKN-DSKQ-6RK9-PN

- eins
- zwei

-- 
Keine weiteren E-Mails zu dieser Befragung? Hier können Sie sich abmelden:
https://door.example/abmelden/park/a.b
`)
    expect(mail.html).toContain('<html lang="de">')
    expect(mail.html).toContain('<strong>20. Dezember 2026</strong> fragt Stadt &lt;Beispiel&gt;.')
    expect(mail.html).toContain(`<a href="${erika.entry}">${erika.entry}</a>`)
    expect(mail.html).toContain('Ihr Zugangscode: <strong>9NJP-JVKN-DSKQ-6RK9-PN</strong>')
    expect(mail.html).toContain(`<a href="${erika.unsubscribe}">`)
    expect(mail.html).not.toMatch(/<img|<link|<script|src=|url\(/)
  })

  test('without a code leads to the door, and says which code is meant', () => {
    const entry = 'https://door.example/zugang/park'
    const mail = mailComposer(text, 'en', occasion)({ ...erika, name: '', entry, code: undefined })
    expect(mail.text).toContain('Hello,\n\nbis 20 December 2026')
    expect(mail.text).toContain(`${entry}\nPlease enter there the access code`)
    expect(mail.subject).toContain('City park')
  })

  test('takes names as text, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const mail = mailComposer(text, 'de', occasion)({ ...erika, name: `${name}<b>{zugang}` })
        expect(mail.text).toContain(`${name}<b>{zugang},`)
        expect(mail.html).not.toContain('<b>')
        expect(mail.html.split(erika.entry)).toHaveLength(3)
        const lines = mailComposer(
          { ...text, subject: '{name}' },
          'de',
          occasion,
        )({ ...erika, name })
        expect(lines.subject).not.toMatch(/[\r\n]/)
      }),
    )
  })
})

describe('a text', () => {
  test.each<[string, string, readonly string[]]>([
    [text.subject, text.body, []],
    ['', '', ['subject empty', 'body empty']],
    ['Hallo', 'Guten Tag', ['body noAccess']],
    ['{zugang}', '{zugang}', ['subject accessInSubject']],
    ['{Titel}', '{zugang} {vorname}', ['subject unknownField', 'body unknownField']],
    ['Hallo', '{zugang} [hier]({titel})', ['body fieldInLink']],
  ])('%j, %j is told what is wrong with it', (subject, body, flaws) => {
    expect(flawsOf({ subject, body }).map(({ part, code }) => `${part} ${code}`)).toEqual(flaws)
  })

  test('that a series begins with has no flaw, in any language and of any kind', () => {
    for (const kind of ['invitation', 'reminder'] as const)
      for (const newCode of [true, false]) {
        const texts = defaultTexts({ kind, newCode }, ['tr', 'de', 'de-x-ls', 'en', 'uk'])
        expect(Object.keys(texts)).toEqual(['tr', 'de', 'en'])
        expect(Object.values(texts).flatMap(flawsOf)).toEqual([])
      }
  })

  test('is in the language of the person, or of its base, or the first one', () => {
    const texts = { de: text, en: text }
    const languages = ['tr', 'de', 'en']
    const written = ['en', 'de-AT', 'uk', ''].map((wanted) =>
      writtenLanguage(texts, languages, wanted),
    )
    expect(written).toEqual(['en', 'de', 'de', 'de'])
  })
})

test('the code of a sample is none', () => {
  expect(readAccessCode('AAAA-BBBB-CCCC-DDDD-EE')).toMatchObject({ ok: false, code: 'check' })
})
