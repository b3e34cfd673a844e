import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { acts } from '../../testing/proposal.ts'
import { hidden, outlineConcept, place, until } from '../testing/park-procedure.ts'
import { attachmentName } from './attachment-name.ts'
import { fileSize } from './file-size.ts'

const path = `${place}/dokumente/outlineConcept`

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
  await until(house, '1.2')
  await presse.post(path, { ...outlineConcept, basedOn: '0' })
})
afterEach(() => house.close())

const pdf = (words = 'Zeitplan') => new File([`%PDF-1.7\n${words}`], '../Zeit:plan.PDF')

async function enclose(file: File, basedOn = '1', more = {}): Promise<Response> {
  return presse.upload(`${path}/anlagen`, { file, basedOn, tun: 'add', ...more })
}

describe('an attachment', () => {
  test('is told by its contents, named by its hash in the dossier, listed, and given out only to be saved', async () => {
    expect((await enclose(pdf())).headers.get('location')).toBe(
      `${path}?erledigt=beigefuegt#anlagen`,
    )
    const entry = (await house.storage.dossiers.read('vorhaben-1')).at(-1)
    const { attachment } = Object(entry?.payload)
    expect(entry?.kind).toBe('attachmentAdded')
    expect(attachment).toMatchObject({
      name: 'Zeitplan.pdf',
      mediaType: 'application/pdf',
      bytes: 17,
    })
    const page = await presse.page(path)
    expect(page).toContain(`href="${path}/anlagen/${attachment.contentHash}"`)
    const sent = await (await house.as('gast')).get(`${path}/anlagen/${attachment.contentHash}`)
    expect(await sent.text()).toBe('%PDF-1.7\nZeitplan')
    expect(Object.fromEntries(sent.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''Zeitplan.pdf",
      'x-content-type-options': 'nosniff',
    })
    const paper = await presse.get(`${path}/pdf?art=odt`)
    expect(paper.status).toBe(200)
  })

  test('makes a version, is kept by the next ones, and can be taken out; the earlier ones keep it', async () => {
    await enclose(pdf())
    await presse.post(path, { ...outlineConcept, 'sections.goals': 'Neu', basedOn: '2' })
    const page = await presse.page(path)
    const [, hash = ''] = /value="remove:(\w+)"/.exec(page) ?? []
    const removing = { tun: `remove:${hash}`, basedOn: hidden(page, 'basedOn') }
    await presse.post(`${path}/anlagen`, removing)
    expect((await acts(house, 'vorhaben-1')).slice(2)).toEqual([
      'documentSaved a-presse',
      'attachmentAdded a-presse',
      'documentSaved a-presse',
      'attachmentRemoved a-presse',
    ])
    expect(await presse.page(path)).not.toContain('Zeitplan.pdf</a>')
    expect(await presse.page(`${path}/fassungen/3`)).toContain('Zeitplan.pdf</a>')
    expect((await presse.get(`${path}/anlagen/${hash}`)).status).toBe(200)
  })

  test.each([
    ['MZ\u0000\u0003', 'Zeitplan.pdf', 'Diese Art von Datei wird nicht angenommen'],
    ['%PDF-1.7 /JavaScript', 'Zeitplan.pdf', 'führt beim Öffnen etwas aus'],
    ['', 'leer.txt', 'Bitte wählen Sie eine Datei aus'],
  ])('that is no file to be enclosed is refused in words: %j', async (contents, name, words) => {
    const refused = await enclose(new File([contents], name))
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain(words)
    expect((await acts(house, 'vorhaben-1')).at(-1)).toBe('documentSaved a-presse')
  })

  test('is for whoever may write the document, on the version that they saw', async () => {
    const gruenamt = await house.as('gruenamt')
    const sent = { file: pdf(), basedOn: '1', tun: 'add' }
    expect((await gruenamt.upload(`${path}/anlagen`, sent)).status).toBe(403)
    const answers = await Promise.all([enclose(pdf('a')), enclose(pdf('b'))])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    expect((await presse.get(`${path}/anlagen/${'0'.repeat(64)}`)).status).toBe(404)
  })
})

test('an approval that rests on the document is lost with an attachment only knowingly', async () => {
  await house.close()
  house = await openHouse()
  presse = await house.as('presse')
  await until(house, '1.7')
  const basedOn = hidden(await presse.page(path), 'basedOn')
  expect((await enclose(pdf(), basedOn)).status).toBe(409)
  expect((await enclose(pdf(), basedOn, { confirmVoid: 'yes' })).status).toBe(303)
  expect((await acts(house, 'vorhaben-1')).slice(-3)).toEqual([
    'attachmentAdded a-presse',
    'approvalVoided a-presse',
    'stepReopened a-presse',
  ])
})

test('a file is called without a path, with the ending of what it is', () => {
  expect(attachmentName('C:\\Users\\m\\Plan.docx', 'docx')).toBe('Plan.docx')
  expect(attachmentName('../../etc/passwd', 'txt')).toBe('passwd.txt')
  expect(attachmentName('bericht.pdf.exe', 'pdf')).toBe('bericht.pdf.pdf')
  expect(attachmentName('Bild.JPEG', 'jpg')).toBe('Bild.jpeg')
  expect(attachmentName('\u202Efdp.exe', 'txt')).toBe('fdp.txt')
  expect(attachmentName('...', 'csv')).toBe('Anlage.csv')
})

test('a size is told as people say it', () => {
  const sizes = [12, 1_400, 999_499, 999_500, 20_000_000]
  expect(sizes.map((bytes) => fileSize(bytes, 'de'))).toEqual([
    '1 kB',
    '1 kB',
    '999 kB',
    '1 MB',
    '20 MB',
  ])
})
