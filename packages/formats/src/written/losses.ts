import type { ReportLine } from '../report.ts'
import type { Text } from '@meinungsbild/questionnaire'

type Loss = { readonly count: number; readonly kind: ReportLine['kind']; readonly message: Text }

/** What a text document may hold that has no place in ours. */
const losses = {
  pictures: {
    kind: 'lost',
    de: 'Bilder und Zeichnungen; fügen Sie sie dem Dokument als Anlage bei.',
    en: 'pictures and drawings; enclose them with the document.',
  },
  formulas: { kind: 'lost', de: 'Formeln.', en: 'formulas.' },
  charts: { kind: 'lost', de: 'Diagramme.', en: 'charts.' },
  comments: { kind: 'lost', de: 'Kommentare.', en: 'comments.' },
  headers: { kind: 'lost', de: 'Kopf- und Fußzeilen.', en: 'headers and footers.' },
  contents: { kind: 'lost', de: 'Inhaltsverzeichnisse.', en: 'tables of contents.' },
  tracked: {
    kind: 'changed',
    de: 'Nachverfolgte Änderungen gelten als angenommen; Gelöschtes ist fort.',
    en: 'tracked changes count as accepted; what was deleted is gone.',
  },
  notes: {
    kind: 'changed',
    de: 'Fuß- und Endnoten stehen als Text da.',
    en: 'footnotes and endnotes stand as text.',
  },
  joinedCells: {
    kind: 'changed',
    de: 'Verbundene Zellen von Tabellen stehen einmal, daneben leere.',
    en: 'joined cells of tables stand once, with empty ones beside them.',
  },
  textBoxes: {
    kind: 'changed',
    de: 'Text aus Textfeldern steht im Fließtext.',
    en: 'text of text boxes stands in the running text.',
  },
} as const satisfies Readonly<
  Record<string, { readonly kind: ReportLine['kind']; readonly de: string; readonly en: string }>
>

export type LossName = keyof typeof losses

/** The losses that occurred, as lines of the report. */
export function lossLines(
  counts: Readonly<Partial<Record<LossName, number>>>,
): readonly ReportLine[] {
  return Object.entries(losses)
    .map(([name, { kind, de, en }]): Loss => {
      const count = Object.entries(counts).find(([key]) => key === name)?.[1] ?? 0
      return { count, kind, message: { de, en } }
    })
    .filter(({ count }) => count > 0)
    .map(({ count, kind, message }) => ({
      kind,
      place: { de: `${count}-mal`, en: count === 1 ? 'once' : `${count} times` },
      message,
    }))
}
