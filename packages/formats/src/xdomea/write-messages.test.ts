import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readXml } from '../safe/read-xml.ts'
import { allText, childrenOf, elementsIn, type XmlElement } from '../safe/xml-element.ts'
import { officialFlaws, officialXdomea } from '../testing/official-xdomea.ts'
import {
  bareRecord,
  parkCirculation,
  parkDocuments,
  parkFiles,
  parkHead,
  parkRecord,
} from './testing/park-record.ts'
import { writeCirculation, writeOffer, writeTransfer } from './write-messages.ts'

const transfer = writeTransfer(parkHead, parkRecord)
const offer = writeOffer(parkHead, parkRecord)
const circulation = writeCirculation(parkHead, parkDocuments, parkCirculation)

describe('a file handed over to the archive (0503)', () => {
  const root = rootOf(transfer)

  test('says what it is, from whom and to whom, and asks for an answer', () => {
    const head = one(root, 'Kopf')
    expect(root.name).toBe('xdomea:Aussonderung.Aussonderung.0503')
    expect(text(head, 'ProzessID')).toBe(parkHead.process)
    expect(allText(one(head, 'Nachrichtentyp'))).toBe('0503')
    expect(allText(one(head, 'Absender'))).toBe('Stadt AuentalPressestelle')
    expect(text(head, 'Importbestaetigung')).toBe('1')
  })

  test('has the file with its retention, z.d.A. and what the archive may expect', () => {
    const record = one(root, 'Schriftgutobjekt', 'Akte')
    const general = one(record, 'AllgemeineMetadaten')
    expect(text(general, 'Betreff')).toBe(parkRecord.title)
    expect(text(general, 'Kennzeichen')).toBe('PR-2026-1')
    expect(text(one(general, 'Aktenplaneinheit'), 'Kennzeichen')).toBe('013.4')
    const archival = one(record, 'ArchivspezifischeMetadaten')
    expect(allText(one(archival, 'Aufbewahrungsdauer'))).toBe('10')
    expect(allText(one(archival, 'Aussonderungsart'))).toBe('B')
    expect(allText(one(archival, 'Bewertungsvorschlag'))).toBe('A')
    expect(text(archival, 'Aufbewahrungsende')).toBe('2036-12-31')
    expect([text(record, 'ZdA'), text(record, 'ZdADatum')]).toEqual(['1', '2026-11-30'])
    expect(all(record, 'HistorienProtokollInformation')).toHaveLength(2)
  })

  test('has every document with its versions, each with a primary file of the package and its hash', () => {
    const names = deep(root, 'Dateiname').map(allText)
    expect(names).toEqual([...parkFiles.keys()])
    const [concept] = deep(root, 'Dokument')
    if (concept === undefined) throw new Error('There is no document.')
    expect(all(concept, 'Version').map((version) => text(version, 'Nummer'))).toEqual(['1', '2'])
    const format = one(concept, 'Version', 'Format')
    expect([allText(one(format, 'Name')), text(format, 'Version')]).toEqual(['044', '2a'])
    expect(allText(one(concept, 'Anlage', 'Version', 'Format', 'Name'))).toBe('035')
    const sums = deep(root, 'Feld').filter((field) => text(field, 'Beschreibung').startsWith('SHA'))
    expect(sums.map((field) => text(field, 'Name')).toSorted()).toEqual(names.toSorted())
  })

  test('has the way through the authority with directives, their state and what was done', () => {
    const steps = all(
      one(root, 'Schriftgutobjekt', 'Akte', 'Akteninhalt', 'Vorgang'),
      'InternerGeschaeftsgang',
    ).flatMap((course) => all(course, 'Beteiligungsschritt'))
    expect(steps.map((step) => allText(one(step, 'Status')))).toEqual(['003', '004', '002', '001'])
    const [done, ...others] = steps
    if (done === undefined) throw new Error('There is no step.')
    expect(text(one(done, 'Verfuegung'), 'Verfuegung')).toBe('Vermerk')
    // After midnight in Germany.
    expect(text(one(done, 'Bearbeitung'), 'Datum')).toBe('2026-09-02')
    expect(text(one(done, 'Bearbeitung'), 'Uhrzeit')).toBe('00:30:00')
    expect(text(one(done, 'Bearbeitung'), 'Vermerk')).toBe('Freigabe')
    const name = one(done, 'Verfuegung', 'Adressat', 'Name')
    expect([text(name, 'Titel'), allText(one(name, 'Familienname'))]).toEqual(['Dr.', 'Lund'])
    expect(allText(one(name, 'Vorname'))).toBe('Vera von der')
    expect(others.flatMap((step) => all(step, 'Bearbeitung'))).toEqual([])
  })
})

test('a file that is offered (0501) is told of without its primary files', () => {
  const root = rootOf(offer)
  expect(allText(one(root, 'Kopf', 'Nachrichtentyp'))).toBe('0501')
  expect(deep(root, 'Dokument')).toHaveLength(2)
  expect(deep(root, 'Primaerdokument')).toEqual([])
})

test('documents on their way (0201) go with all steps', () => {
  const root = rootOf(circulation)
  expect(all(one(root, 'Hauptobjekt'), 'Dokument')).toHaveLength(2)
  expect(all(one(root, 'ExternerGeschaeftsgang'), 'Beteiligungsschritt')).toHaveLength(4)
})

test('any words arrive as they were written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const root = rootOf(writeOffer(parkHead, { ...parkRecord, title: `a${words}z` }))
      const record = one(root, 'Schriftgutobjekt', 'Akte', 'AllgemeineMetadaten')
      expect(text(record, 'Betreff')).toBe(`a${words}z`)
    }),
  )
})

describe.skipIf(!officialXdomea.isHere)(`the official schemas${officialXdomea.note}`, () => {
  test('take all three messages, also of a file of which hardly anything is known', () => {
    for (const message of [
      transfer,
      offer,
      circulation,
      writeTransfer(parkHead, bareRecord),
      writeOffer(parkHead, bareRecord),
    ]) {
      expect(officialFlaws(message)).toBe('')
    }
  })

  test('would not take a file without its id', () => {
    const broken = transfer.replace(/<xdomea:Identifikation>.*?<\/xdomea:Identifikation>/, '')
    expect(officialFlaws(broken)).toContain('Identifikation')
  })
})

function rootOf(xml: string): XmlElement {
  const read = readXml(xml)
  if (!read.ok) throw new Error(read.flaw.message['en'])
  return read.root
}

/** The first element at the end of a path. */
function one(element: XmlElement, ...path: readonly string[]): XmlElement {
  return path.reduce((at, name) => {
    const [found] = all(at, name)
    if (found === undefined) throw new Error(`${at.name} has no ${name}.`)
    return found
  }, element)
}

function all(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element, `xdomea:${name}`)
}

function deep(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) => [
    ...(child.name === `xdomea:${name}` ? [child] : []),
    ...deep(child, name),
  ])
}

function text(element: XmlElement, name: string): string {
  return allText(one(element, name))
}
