import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { officialFlaws, officialXdomea } from '@meinungsbild/formats/testing/official-xdomea.ts'
import { allText, elementsIn, readXml, type XmlElement } from '@meinungsbild/formats'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { place as parkPlace, until } from '../documents/testing/park-procedure.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import { id } from '../questionnaire/testing/short-initiative.ts'
import { untilClosed } from '../closing/testing/until-closed.ts'
import { place } from '../testing/survey-initiative.ts'

type Package = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly message: string
  readonly root: XmlElement
  readonly files: ReadonlyMap<string, Uint8Array>
}

async function packageOf(house: House, path: string): Promise<Package> {
  const response = await (await house.as('presse')).get(path)
  expect([response.status, ...house.log]).toEqual([200])
  const [, name = ''] =
    /filename="(.*)\.zip"/.exec(response.headers.get('content-disposition') ?? '') ?? []
  const bytes = new Uint8Array(await response.arrayBuffer())
  const files = new Map(Object.entries(unzipSync(bytes)))
  const message = new TextDecoder().decode(files.get(`${name}.xml`))
  const read = readXml(message)
  if (!read.ok) throw new Error(read.flaw.message['en'])
  return { name, bytes, message, root: read.root, files }
}

function deep(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) => [
    ...(child.name === `xdomea:${name}` ? [child] : []),
    ...deep(child, name),
  ])
}

const texts = (element: XmlElement, name: string) => deep(element, name).map(allText)

describe('a closed dossier', () => {
  let house: House
  let transfer: Package
  let offer: Package
  beforeAll(async () => {
    house = await openHouse()
    await untilClosed(house)
    transfer = await packageOf(house, `${place}/akte/xdomea/0503`)
    offer = await packageOf(house, `${place}/akte/xdomea/0501`)
  }, 60_000)
  afterAll(() => house.close())

  test('is handed over with every document as PDF/A, named as the convention says, the same bytes each time', async () => {
    const { name, bytes, root, files } = transfer
    expect(name).toMatch(/^[0-9a-f-]{36}_Aussonderung\.Aussonderung\.0503$/)
    expect(texts(root, 'ProzessID')).toEqual([name.slice(0, 36)])
    const named = texts(root, 'Dateiname')
    expect([...files.keys()].toSorted()).toEqual([`${name}.xml`, ...named].toSorted())
    const fields = deep(root, 'Feld').map((field) => elementsIn(field).map(allText))
    for (const [file, content] of files) {
      if (file.endsWith('.xml')) continue
      const sum = createHash('sha256').update(content).digest('hex')
      expect(fields).toContainEqual([file, 'SHA-256 der Datei', sum])
    }
    const papers = [...files].filter(([file]) => file.endsWith('.pdf'))
    const isArchival = (content: Uint8Array) =>
      Buffer.from(content).toString('latin1').includes('<pdfaid:part>2</pdfaid:part>')
    expect(papers.length).toBeGreaterThan(5)
    const originals = papers.map(([file]) => file.slice(37))
    for (const paper of ['Fragebogen_Fassung-1.pdf', 'Datenschutzhinweise_Fassung-1.pdf'])
      expect(originals).toContain(paper)
    expect(papers.filter(([, content]) => !isArchival(content)).map(([file]) => file)).toEqual([])

    const stored = await house.storage.dossiers.read(id)
    expect(texts(root, 'Aktion')).toHaveLength(stored.length)
    expect(texts(root, 'Aufbewahrungsende')).toContain('2036-12-31')
    expect(texts(root, 'ZdADatum')).toContain('2026-11-23')
    expect(deep(root, 'Vorgang')).toHaveLength(3)
    const ways = deep(root, 'Vorgang')
      .flatMap(elementsIn)
      .filter((element) => element.name === 'xdomea:InternerGeschaeftsgang')
    expect(new Set(ways.flatMap((way) => texts(way, 'Status')))).toEqual(new Set(['003']))
    const again = await packageOf(house, `${place}/akte/xdomea/0503`)
    expect(Buffer.from(again.bytes).equals(bytes)).toBe(true)
  })

  test('is offered by its metadata, without a file', () => {
    const { name, root, files } = offer
    expect(name).toMatch(/_Aussonderung\.Anbieteverzeichnis\.0501$/)
    expect(files.size).toBe(1)
    expect(deep(root, 'Primaerdokument')).toEqual([])
    expect(texts(root, 'Betreff')).toContain('Fragebogen')
  })

  test.skipIf(!officialXdomea.isHere)(`is valid for the archive${officialXdomea.note}`, () => {
    expect(officialFlaws(transfer.message)).toBe('')
    expect(officialFlaws(offer.message)).toBe('')
  })
})

describe('a dossier under way', () => {
  let house: House
  beforeEach(async () => {
    house = await openHouse()
  })
  afterEach(() => house.close())

  test('goes to other systems with its steps, directives and what was done on them', async () => {
    await until(house, '1.7')
    const { name, root } = await packageOf(house, `${parkPlace}/akte/xdomea/0201`)
    expect(name).toMatch(/_Geschaeftsgang\.Geschaeftsgang\.0201$/)
    const [external] = deep(root, 'ExternerGeschaeftsgang')
    if (external === undefined) throw new Error('There is no way.')
    const states = deep(external, 'Beteiligungsschritt').map((step) =>
      [texts(step, 'Nummer')[0], texts(step, 'Status')[0]].join(' '),
    )
    expect(states).toContain('1.6 003')
    expect(states).toContain('1.7 002')
    expect(states).toContain('2.1 001')
    const memo = deep(root, 'Dokument').find((each) =>
      texts(each, 'Betreff')[0]?.startsWith('Vermerk'),
    )
    const points = memo ? deep(memo, 'Beteiligungsschritt') : []
    expect(points.map((point) => texts(point, 'Verfuegung').at(-1))).toContain(
      'Leitung m. d. B. u. Entscheidung',
    )
    const decided = points.find(
      (point) =>
        texts(point, 'Vermerk').length > 0 && texts(point, 'Bearbeiter')[0]?.includes('Petersen'),
    )
    expect(decided).toBeDefined()
  })

  test.skipIf(!officialXdomea.isHere)(`is valid for others${officialXdomea.note}`, async () => {
    await until(house, '1.7')
    const { message } = await packageOf(house, `${parkPlace}/akte/xdomea/0201`)
    expect(officialFlaws(message)).toBe('')
  })

  test('is not offered or handed over before it is closed', async () => {
    await until(house, '1.2')
    const presse = await house.as('presse')
    for (const message of ['0501', '0503']) {
      const response = await presse.get(`${parkPlace}/akte/xdomea/${message}`)
      expect([response.status, (await response.text()).includes('noch nicht geschlossen')]).toEqual(
        [409, true],
      )
    }
    expect((await presse.get(`${parkPlace}/akte/xdomea/0000`)).status).toBe(404)
    expect((await presse.get('/vorhaben/gibt-es-nicht/akte/xdomea/0503')).status).toBe(404)
  })
})
