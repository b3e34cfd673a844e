import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { readZip } from '../safe/read-zip.ts'
import { messageFile } from './message.ts'
import { parkFiles, parkHead, parkRecord } from './testing/park-record.ts'
import { writeTransfer } from './write-messages.ts'
import { writeXdomeaPackage } from './write-xdomea-package.ts'

const name = messageFile('Aussonderung.Aussonderung.0503', parkHead)
const message = writeTransfer(parkHead, parkRecord)

async function written(): Promise<Uint8Array> {
  const files = [...parkFiles].map(([file, content]) => ({ name: file, contents: once(content) }))
  const pieces: Uint8Array[] = []
  const pack = { name, message, files, at: parkHead.at }
  for await (const piece of writeXdomeaPackage(pack)) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function* once(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content
}

test('a package is called by its process and message, and holds the message and the files that it names', async () => {
  expect(name).toBe(`${parkHead.process}_Aussonderung.Aussonderung.0503`)
  const zip = readZip(await written(), () => true)
  if (!zip.ok) throw new Error(zip.flaw.message['en'])
  expect([...zip.files.keys()]).toEqual([`${name}.xml`, ...parkFiles.keys()])
  expect(new TextDecoder().decode(zip.files.get(`${name}.xml`))).toBe(message)
  for (const [file, content] of parkFiles) {
    expect(new TextDecoder().decode(zip.files.get(file))).toBe(new TextDecoder().decode(content))
    expect(message).toContain(createHash('sha256').update(content).digest('hex'))
    expect(file).toMatch(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}_/)
  }
})

test('the same package is the same bytes', async () => {
  expect(Buffer.from(await written()).equals(await written())).toBe(true)
})
