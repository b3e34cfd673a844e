import { defineTexts } from '@meinungsbild/design'
import type { PassageKind } from './passage.ts'

const kindsDe = {
  initiative: 'Vorhaben',
  document: 'Dokument',
  decision: 'Entscheidung',
  measure: 'Maßnahme',
  keyFigure: 'Kennzahl',
  question: 'Frage',
  opinion: 'Stellungnahme',
  coSignature: 'Mitzeichnung',
  response: 'Rückmeldung',
  request: 'Anforderung',
  meeting: 'Besprechung',
  field: 'Feldtagebuch',
  person: 'Beteiligte Person',
} satisfies Record<PassageKind, string>

const kindsEn = {
  initiative: 'Initiative',
  document: 'Document',
  decision: 'Decision',
  measure: 'Measure',
  keyFigure: 'Key figure',
  question: 'Question',
  opinion: 'Opinion',
  coSignature: 'Co-signature',
  response: 'Response',
  request: 'Request',
  meeting: 'Meeting',
  field: 'Field log',
  person: 'Participant',
} satisfies Record<PassageKind, string>

export const searchTexts = defineTexts({
  de: {
    title: 'Suchen',
    label: 'In allen Vorhaben suchen',
    hint: 'In Ideen, Dokumenten, Entscheidungen, Stellungnahmen, Fragen, Kennzahlen, Maßnahmen und unter Beteiligten. Auch Wortteile; mehrere Wörter müssen alle vorkommen.',
    find: 'Suchen',
    found: (count: string, one: boolean) =>
      one ? 'Eine Stelle gefunden.' : `${count} Stellen gefunden.`,
    nothing: 'Nichts gefunden',
    nothingHint:
      'Versuchen Sie es mit weniger Wörtern oder mit einem Teil des Wortes. Antworten von Bürgerinnen und Bürgern werden hier nie durchsucht.',
    kind: (kind: PassageKind): string => kindsDe[kind],
  },
  en: {
    title: 'Search',
    label: 'Search all initiatives',
    hint: 'In ideas, documents, decisions, opinions, questions, key figures, measures and among participants. Parts of words too; several words must all be there.',
    find: 'Search',
    found: (count: string, one: boolean) =>
      one ? 'One passage found.' : `${count} passages found.`,
    nothing: 'Nothing found',
    nothingHint:
      'Try fewer words, or a part of the word. What citizens answered is never searched here.',
    kind: (kind: PassageKind): string => kindsEn[kind],
  },
})
