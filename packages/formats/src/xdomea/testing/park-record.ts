import { createHash } from 'node:crypto'
import { derivedId } from '../derived-id.ts'
import type { XdomeaHead } from '../message.ts'
import type {
  XdomeaCirculationStep,
  XdomeaContact,
  XdomeaDocument,
  XdomeaRecord,
} from '../xdomea-record.ts'

/** Contents of the primary files by their names. */
export const parkFiles: ReadonlyMap<string, Uint8Array> = new Map(
  [
    ['Grobkonzept Fassung 1', 'pdf'],
    ['Grobkonzept Fassung 2', 'pdf'],
    ['Beschluss des Rates', 'docx'],
    ['Vermerk Fassung 1', 'pdf'],
  ].map(([title = '', ending = '']) => [
    `${derivedId('park', title)}_${title.replaceAll(' ', '-')}.${ending}`,
    Buffer.from(`Inhalt von ${title}`),
  ]),
)

const [concept1, concept2, council, memo] = [...parkFiles].map(([name, content]) => ({
  name,
  original: name.slice(37),
  author: 'Anna Berg',
  at: '2026-09-02T08:00:00.000Z',
  sha256: createHash('sha256').update(content).digest('hex'),
  isArchival: name.endsWith('.pdf'),
}))
if (!concept1 || !concept2 || !council || !memo) throw new Error('A file is missing.')

const press: XdomeaContact = { unit: 'Pressestelle', person: 'Anna Berg', role: 'Pressestelle' }
const mayor: XdomeaContact = {
  institution: 'Stadt Auental',
  person: 'Dr. Vera von der Lund',
  role: 'Leitung',
}

function step(
  number: string,
  status: XdomeaCirculationStep['status'],
  text: string,
): XdomeaCirculationStep {
  const at = '2026-09-01T22:30:00.000Z'
  return {
    number,
    status,
    directive: { by: press, to: mayor, at, text, due: '2026-09-15', note: 'eilt' },
    ...(status === 'done'
      ? { done: { by: mayor, at, mark: 'Freigabe', note: 'Mit Auflage' } }
      : {}),
  }
}

const circulation = {
  id: derivedId('park', 'Geschäftsgang'),
  steps: [
    step('1', 'done', 'Vermerk'),
    step('2', 'skipped', 'Mz. Kulturamt'),
    step('3', 'current', 'm. d. B. u. Entscheidung'),
    step('4', 'future', 'z. d. A.'),
  ],
}

const concept: XdomeaDocument = {
  id: derivedId('park', 'Grobkonzept'),
  title: 'Grobkonzept',
  reference: 'PR-2026-1',
  day: '2026-09-02',
  editor: 'Anna Berg',
  type: 'Konzept',
  versions: [
    { number: '1', files: [concept1] },
    { number: '2', files: [concept2] },
  ],
  enclosures: [
    {
      id: derivedId('park', 'Beschluss'),
      title: 'Beschluss des Rates',
      type: 'Anlage',
      versions: [{ number: '1', files: [council] }],
      enclosures: [],
      proofs: [],
    },
  ],
  proofs: [{ name: 'Fassung 2', description: 'Prüfsumme in der Akte', value: 'f'.repeat(64) }],
}

const outlineMemo: XdomeaDocument = {
  id: derivedId('park', 'Vermerk'),
  title: 'Vermerk zum Grobkonzept',
  particular: 'Freigabe des Grobkonzepts',
  type: 'Vermerk',
  versions: [{ number: '1', files: [memo] }],
  circulation,
  enclosures: [],
  proofs: [],
}

/** A file with everything in it that a file can have: documents with versions, an enclosure, steps of every status. */
export const parkRecord: XdomeaRecord = {
  id: derivedId('park'),
  title: 'Was gefällt Ihnen an <unserer> Stadt & am Park?',
  reference: 'PR-2026-1',
  lead: 'Pressestelle',
  keeper: 'Stadt Auental',
  filePlanUnit: '013.4',
  remark: 'Vorgehensmodell Hamburg',
  begun: '2026-09-01',
  ended: '2026-11-30',
  closed: '2026-11-30',
  disposal: { years: 10, until: '2036-12-31', kind: 'B', proposal: 'A' },
  history: [
    { actor: 'Anna Berg', at: '2026-09-01T08:00:00.000Z', action: 'Vorhaben vorgeschlagen' },
    {
      actor: 'Anna Berg',
      at: '2026-09-02T08:00:00.000Z',
      action: 'Frist gesetzt',
      remark: 'Eintrag 2',
      changed: { name: 'Frist von Schritt 1.2', to: '2026-09-15' },
    },
  ],
  processes: [
    {
      id: derivedId('park', 'Planung'),
      title: 'Planung',
      reference: 'PR-2026-1/1',
      begun: '2026-09-01',
      ended: '2026-09-20',
      closed: '2026-11-30',
      documents: [concept, outlineMemo],
      circulation,
    },
    {
      id: derivedId('park', 'Umsetzung'),
      title: 'Umsetzung',
      reference: 'PR-2026-1/2',
      documents: [],
    },
  ],
  documents: [],
  proofs: [{ name: 'Einträge', description: 'Zahl der Einträge der Akte', value: '2' }],
}

export const parkHead: XdomeaHead = {
  process: derivedId('park', 'Aussonderung'),
  at: '2026-12-01T09:00:00.000Z',
  from: { institution: 'Stadt Auental', unit: 'Pressestelle' },
  to: { institution: 'Stadtarchiv Auental' },
  product: { name: 'Meinungsbild', version: '0.1.0' },
}

/** As little as a file can say. */
export const bareRecord: XdomeaRecord = {
  id: derivedId('nichts'),
  title: '',
  reference: '',
  lead: '',
  keeper: '',
  begun: '2026-09-01',
  disposal: { years: 10, kind: 'B' },
  history: [],
  processes: [],
  documents: [],
  proofs: [],
}

export const parkCirculation = circulation
export const parkDocuments = [concept, outlineMemo]
