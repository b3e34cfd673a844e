import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hamburg, latestVersion, type DocumentVersion } from '@meinungsbild/procedure'
import type { Paper } from '@meinungsbild/documents'
import { hidden, memo, place, until } from '../documents/testing/park-procedure.ts'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import { paperOf } from './paper-of.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  await until(house, '1.5')
  await sign()
  await house.as('leitung').then((leitung) =>
    leitung.post(`${place}/beteiligte`, {
      tun: 'assignParticipant',
      person: 'a-vertretung leadership',
    }),
  )
})
afterAll(() => house.close())

/** The memo with a co-signature, a dissent, and the deputy's approval. */
async function sign(): Promise<void> {
  const presse = await house.as('presse')
  const path = `${place}/vermerke/outlineMemo`
  await presse.post(`${place}/dokumente/outlineMemo`, { ...memo, basedOn: '0' })
  const gruenamt = await house.as('gruenamt')
  const contentHash = hidden(await gruenamt.page(path))
  await gruenamt.post(`${path}/mitzeichnung`, { contentHash, mark: 'refused', note: 'Ohne *uns*.' })
  const verkehr = await house.as('verkehr')
  await verkehr.post(`${path}/mitzeichnung`, { contentHash, mark: 'signed' })
  await presse.post(`${path}/vorlage`, { contentHash })
}

async function approveAsDeputy(): Promise<void> {
  const deputy = await house.as('vertretung')
  const contentHash = hidden(await deputy.page(`${place}/entscheidungen/1.6`))
  const fields = { contentHash, outcome: 'approved', conditions: 'Frist nennen' }
  await deputy.post(`${place}/entscheidungen/1.6`, fields)
}

async function paper(
  document: string,
  language: 'de' | 'en' = 'de',
  changes: Partial<DocumentVersion> = {},
): Promise<Paper> {
  const { model, state } = await loadInitiative(house.storage, 'vorhaben-1')
  const definition = hamburg.documents.find(({ id }) => id === document)
  const other = changes.sections === undefined ? document : 'outlineConcept'
  const written = latestVersion(state, other)
  if (!definition || !written) throw new Error(document)
  const version = { ...written, ...changes }
  const authority = {
    name: 'Stadt Auental',
    unit: 'Pressestelle',
    postalAddress: 'Rathausplatz 1\n99999 Auental',
    phone: '0999 1',
  }
  return paperOf({ model, state, definition, version, language, authority, fileNumber: 'PR 1' })
}

function titles(blocks: Paper['blocks']): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return [block.text]
      case 'box':
        return [`[${block.title}]`]
      case 'table':
        return [`|${block.caption}|`]
      case 'signature':
        return [`~${block.mark}, ${block.name}~`]
      default:
        return []
    }
  })
}

describe('the paper of a memo', () => {
  test('begins with the head, the Votum and what is contested, and ends with the signatures', async () => {
    await approveAsDeputy()
    const { blocks, letterhead, style, title } = await paper('outlineMemo')
    expect([style, title]).toEqual(['memo', 'Stadtpark – Freigabe des Grobkonzepts'])
    expect(letterhead).toEqual({
      authority: 'Stadt Auental',
      unit: 'Pressestelle',
      fileNumber: 'PR 1',
      day: '2026-11-23',
      contact: ['Rathausplatz 1, 99999 Auental', 'Telefon 0999 1'],
    })
    expect(blocks[0]).toMatchObject({
      kind: 'facts',
      facts: [
        { label: 'An', value: 'Dr. Ingrid Petersen' },
        { label: 'über', value: 'Jan Oltmanns' },
        { label: 'Bearbeitung', value: 'Mehmet Yıldız, Pressestelle' },
        { label: 'Fassung', value: '1 vom 23. November 2026' },
        { label: 'Stand', value: 'freigegeben mit 1.6 Entscheidung 1 am 23. November 2026' },
        { label: 'Bezug', value: 'Grobkonzept, Fassung 1' },
      ],
    })
    expect(titles(blocks)).toEqual([
      '[1. Votum]',
      '[Fortbestehender Widerspruch: Petra Sørensen, Grünflächen]',
      '2. Sachverhalt',
      '3. Bewertung der Pressestelle',
      '4. Stellungnahmen',
      'Olga Schäfer, Datenschutz: Auflagen',
      '5. Verfügung',
      'Mitzeichnung',
      '||',
      '~Im Auftrag, gez. Mehmet Yıldız~',
      '[Entscheidung: freigegeben]',
      '~Freigegeben. In Vertretung, gez. Jan Oltmanns~',
    ])
    const strip = blocks.find((block) => block.kind === 'table')
    expect(strip?.head).toEqual(['Name und Stelle', 'Zeichen', 'Bemerkung', 'Tag'])
    expect(strip?.rows).toEqual([
      ['Petra Sørensen, Grünflächen', 'verweigert', 'Ohne \\*uns\\*.', '23.11.2026'],
      ['Tom Weiß, Verkehr', 'mitgezeichnet', '', '23.11.2026'],
    ])
  })

  test('has the Steckbrief of the concept as cover facts, and its signature once approved', async () => {
    const { blocks, label, coverSheet } = await paper('outlineConcept')
    const [cover] = blocks
    const facts = cover?.kind === 'facts' ? cover.facts.map(({ label: name }) => name) : []
    expect(label).toBe('Grobkonzept')
    expect(facts).toEqual([
      'Thema',
      'Federführung',
      'Ansprechperson',
      'Anlass',
      'Zielgruppe',
      'Kernfrage',
      'Methode',
      'Beteiligte Stellen',
      'Datenschutz',
      'Ergebnisse bis',
      'Idee',
      'Fassung',
      'Stand',
    ])
    expect(cover).toMatchObject({
      facts: expect.arrayContaining([
        { label: 'Methode', value: 'offene Befragung im Netz' },
        { label: 'Datenschutz', value: 'gelb: Auflagen (Olga Schäfer, 23. November 2026)' },
      ]),
    })
    expect(coverSheet).toBe(true)
    expect(titles(blocks)).toEqual([
      'Zielsetzung',
      'Beteiligte unterstützende Stellen',
      'Ressourceneinsatz',
      'Rechtliche Rahmenbedingungen',
      '~Im Auftrag, gez. Mehmet Yıldız~',
      '~Freigegeben. In Vertretung, gez. Jan Oltmanns~',
    ])
  })

  test('of a report is signed below its text, that of a press release says where it stands', async () => {
    const attachments = [
      {
        name: 'Tabelle_1.ods',
        mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
        bytes: 2048,
        contentHash: 'c'.repeat(64),
      },
    ]
    const changes = { sections: { method: 'Gefragt wurden alle.', lead: 'Auental.' }, attachments }
    const report = await paper('resultReport', 'de', changes)
    expect(titles(report.blocks).slice(0, 3)).toEqual([
      'Methodik',
      'Anlagen',
      '~Im Auftrag, gez. Mehmet Yıldız~',
    ])
    expect(report.blocks).toContainEqual({
      kind: 'list',
      ordered: true,
      items: ['Tabelle\\_1.ods (2 kB, Prüfsumme cccccccccccc)'],
    })
    const release = await paper('pressRelease', 'de', changes)
    expect(release.blocks[0]).toEqual({
      kind: 'facts',
      facts: [{ label: 'Stand', value: 'Entwurf' }],
    })
    expect(titles(release.blocks)).toContain('Anlagen')
  })

  test('has English words beside the German ones', async () => {
    expect(titles((await paper('outlineMemo', 'en')).blocks)).toContain('[1. Recommendation]')
  })
})

describe('a document as PDF', () => {
  test('is one, with a name to keep it by', async () => {
    const presse = await house.as('presse')
    for (const [document, name] of [
      ['outlineMemo', '2026-1_Vermerk-zum-Grobkonzept_Fassung-1.pdf'],
      ['outlineConcept', '2026-1_Grobkonzept_Fassung-1.pdf'],
      ['minutes', '2026-1_Protokoll-der-Abstimmung_Fassung-1.pdf'],
    ] as const) {
      const response = await presse.get(`${place}/dokumente/${document}/pdf`)
      expect(response.headers.get('content-type')).toBe('application/pdf')
      expect(response.headers.get('content-disposition')).toBe(`inline; filename="${name}"`)
      const bytes = new Uint8Array(await response.arrayBuffer())
      expect(new TextDecoder('latin1').decode(bytes.slice(0, 5))).toBe('%PDF-')
    }
    expect((await presse.get(`${place}/dokumente/detailedConcept/pdf`)).status).toBe(404)
  })
})
