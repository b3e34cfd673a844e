import { expect, test } from 'vitest'
import { withSecurityTxt } from './security-txt.ts'

const page = () => new Response('page')
const ask = async (contact: string | undefined, path: string) => {
  const place = {
    contact,
    publicUrl: 'https://umfrage.stadt.example',
    now: () => new Date('2026-11-28T09:00:00Z'),
  }
  const handler = withSecurityTxt<[Request]>(page, place)
  return (await handler(new Request(`https://umfrage.stadt.example${path}`))).text()
}

test('says where weaknesses are reported, for less than a year; everything else is as it was', async () => {
  expect(await ask('mailto:sicherheit@stadt.example', '/.well-known/security.txt')).toBe(
    `Contact: mailto:sicherheit@stadt.example
Expires: 2027-05-01T00:00:00.000Z
Preferred-Languages: de, en
Canonical: https://umfrage.stadt.example/.well-known/security.txt
`,
  )
  expect(await ask('mailto:sicherheit@stadt.example', '/')).toBe('page')
  expect(await ask(undefined, '/.well-known/security.txt')).toBe('page')
})
