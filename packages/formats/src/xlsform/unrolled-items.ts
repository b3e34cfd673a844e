import { literal, operation } from '../expressions/construct.ts'
import { itemOf, type DraftItem } from '../form-reading/draft.ts'
import { note, ownWords } from '../form-reading/form-reading.ts'
import { joinedTexts } from '../form-reading/joined-texts.ts'
import type { Use } from '../form-reading/source-expression.ts'
import { newScope } from './names.ts'
import { cellOf } from './records.ts'
import { namesFor, useOf, type Standing } from './standing.ts'
import { placeOf, type GroupNode, type SurveyNode } from './survey-tree.ts'
import { labelOf } from './texts.ts'
import type { XlsReading } from './xls-reading.ts'

/** So many entries if the form does not say how many, and so many questions in all of them together. */
const usualEntries = 5
const mostQuestions = 300

/** The questions of what stands in the group. */
export type NodeReader = (
  nodes: readonly SurveyNode[],
  standing: Standing,
  reading: XlsReading,
) => readonly DraftItem[]

/** The questions of a repeated group, once for each entry, with how many entries are wanted asked before. */
export function unrolledItems(
  node: GroupNode,
  standing: Standing,
  reading: XlsReading,
  nodeItems: NodeReader,
): readonly DraftItem[] {
  const names = namesFor(standing, reading)
  const relevant = useOf(node, 'relevant', names, reading)
  const around = [...standing.around, ...(relevant === undefined ? [] : [relevant])]
  const label = labelOf(node, names, reading)
  const entries = entriesIn(node)
  note(
    reading,
    'changed',
    placeOf(node),
    `Aus der Wiederholgruppe wurden Fragen zu je ${entries} Einträgen, weil es in ihr Bedingungen oder Arten von Fragen gibt, die sich nicht wiederholen lassen.`,
    `The repeated group became questions about ${entries} entries each, as it has conditions or kinds of questions that cannot be repeated.`,
  )
  const counting = countOf(node, entries, { ...standing, around }, reading)
  const all = Array.from({ length: entries }, (_, index) => {
    const number = index + 1
    const wanted = counting.from(number)
    const visible = [...around, ...(wanted === undefined ? [] : [wanted])]
    const prefix = `${standing.prefix}${node.name || 'entry'}${number}_`
    const within: Standing = {
      scope: newScope(standing.scope),
      around: visible,
      prefix,
      repeats: standing.repeats + 1,
    }
    const own = ownWords(reading, String(number), String(number))
    const text = joinedTexts([label, own], ' ') ?? own
    const heading = itemOf({ kind: 'section', id: reading.ids.question(prefix), text }, { visible })
    return [heading, ...nodeItems(node.nodes, within, reading)]
  })
  return [...counting.items, ...all.flat()]
}

/** How many entries are shown: as many as the form says, or as people say. */
function countOf(
  node: GroupNode,
  entries: number,
  standing: Standing,
  reading: XlsReading,
): { readonly items: readonly DraftItem[]; readonly from: (entry: number) => Use | undefined } {
  const cell = cellOf(node.record, 'repeat_count')
  if (/^\d+$/.test(cell)) return { items: [], from: () => undefined }
  const names = namesFor(standing, reading)
  const count = useOf(node, 'repeat_count', names, reading)
  if (count !== undefined) {
    const from = (entry: number): Use => ({ ...count, source: `(${count.of.source}) >= ${entry}` })
    return { items: [], from }
  }
  const id = reading.ids.question(`${standing.prefix}${node.name || 'entry'}_count`)
  const text = joinedTexts(
    [
      ownWords(
        reading,
        'Wie viele Einträge möchten Sie machen?',
        'How many entries do you want to make?',
      ),
      labelOf(node, names, reading),
    ],
    ' ',
  )
  const question = { kind: 'number', id, text: text ?? {}, min: 0, max: entries } as const
  const asked = { kind: 'reference', path: [id] } as const
  return {
    items: [itemOf(question, { visible: standing.around })],
    from: (entry) => ({
      kind: 'made',
      expression: operation('>=', asked, literal(entry)),
      type: 'truth',
    }),
  }
}

/** As many entries as the form says, or a few; fewer where that would be too many questions. */
function entriesIn(node: GroupNode, questions = questionsIn(node)): number {
  const cell = cellOf(node.record, 'repeat_count')
  const wanted = /^\d{1,9}$/.test(cell) ? Number(cell) : usualEntries
  return Math.max(1, Math.min(wanted, Math.floor(mostQuestions / Math.max(1, questions))))
}

/** How many questions one entry has, with all entries of the repeated groups in it. */
function questionsIn({ nodes }: GroupNode): number {
  return nodes.reduce((sum, node) => {
    if (node.kind === 'row') return sum + 1
    const own = questionsIn(node)
    return sum + (node.kind === 'repeat' ? own * entriesIn(node, own) : own)
  }, 0)
}
