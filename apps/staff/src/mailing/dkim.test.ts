import { createHash, createVerify, generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { done } from '../testing/survey-initiative.ts'
import { drawn, untilInvitable } from './testing/invited-people.ts'
import { mailScene } from './testing/mail-scene.ts'

const scene = mailScene()
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

/** Checks an e-mail as RFC 6376 has it checked, in the relaxed form of head and body; names the headers that were signed. */
function verified(source: string): { readonly ok: boolean; readonly signed: readonly string[] } {
  const [head = '', ...rest] = source.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  const lines = head.split(/\r\n(?![ \t])/)
  const named = (name: string) =>
    lines.findLast((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
  const relaxed = (line: string) => {
    const at = line.indexOf(':')
    const value = line
      .slice(at + 1)
      .replaceAll(/\s+/g, ' ')
      .trim()
    return `${line.slice(0, at).trim().toLowerCase()}:${value}`
  }
  const signature = named('DKIM-Signature') ?? ''
  const tags = Object.fromEntries(
    relaxed(signature)
      .replace('dkim-signature:', '')
      .split(';')
      .map((tag) => [
        tag.split('=')[0]?.trim(),
        tag.slice(tag.indexOf('=') + 1).replaceAll(/\s/g, ''),
      ]),
  )
  const plainBody = `${body
    .split('\r\n')
    .map((line) => line.replaceAll(/[ \t]+/g, ' ').replace(/ $/, ''))
    .join('\r\n')
    .replace(/(\r\n)*$/, '')}\r\n`
  const bodyHash = createHash('sha256').update(plainBody, 'latin1').digest('base64')
  const signed = String(tags['h']).split(':')
  const unsigned = relaxed(signature).replace(/b=[^;]*$/, 'b=')
  const text = [...signed.map((name) => relaxed(named(name) ?? `${name}:`)), unsigned].join('\r\n')
  const isRight = createVerify('RSA-SHA256')
    .update(text, 'latin1')
    .verify(publicKey, String(tags['b']), 'base64')
  return { ok: isRight && bodyHash === tags['bh'], signed }
}

test('an e-mail is signed together with its way to unsubscribe, so that nobody can change either', async () => {
  await scene.restart({ dkim: { domain: 'stadt.example', selector: 'umfrage', privateKey } })
  await untilInvitable(scene.house, scene.presse, [drawn(1)])
  await done(scene.presse, 'e-mails/versand/1', { act: 'start' })
  await scene.courier.settled()
  const source = scene.server.received[0]?.source ?? ''
  expect(source).toMatch(
    /^DKIM-Signature: v=1; a=rsa-sha256;[^]*? d=stadt\.example;[^]*? s=umfrage;/,
  )
  const { ok, signed } = verified(source)
  expect(ok).toBe(true)
  expect(signed.map((name) => name.toLowerCase())).toEqual(
    expect.arrayContaining(['from', 'to', 'subject', 'list-unsubscribe', 'list-unsubscribe-post']),
  )
  for (const [was, is] of [
    ['List-Unsubscribe=One-Click', 'List-Unsubscribe=Two-Click'],
    ['/abmelden/', '/anmelden/'],
    ['Guten Tag', 'Guten Abend'],
    ['umfrage@stadt.example', 'umfrage@dorf.example'],
  ] as const)
    expect([was, verified(source.replaceAll(was, is)).ok]).toEqual([was, false])
})
