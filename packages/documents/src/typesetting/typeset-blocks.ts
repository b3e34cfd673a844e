import type { Block } from '@meinungsbild/exchange'
import type { PaperBlock, QuestionBlock } from '../form-block.ts'
import type { Run } from '../text/inline.ts'
import { chartSummary } from './chart-summary.ts'
import type { Composition } from './composition.ts'
import { typesetFormBlock } from './typeset-form-block.ts'
import { typesetTable } from './typeset-table.ts'
import type { TypesetBlock, TypesetFact, TypesetItem } from './typeset.ts'
import { COUNTED } from './words.ts'

/** Boxes inside boxes beyond this depth are opened: the page has no room for more frames. */
const DEEPEST_BOX = 2

/** Below the headings of a text, whose levels are 1 to 3. */
const QUESTION_LEVEL = 4

/** A number of more signs does not fit beside the text and stands before it. */
const LONGEST_NUMBER = 4

/** The blocks in their order; what has nothing to show (empty heading, table without cells) is left out. */
export function typesetBlocks(
  blocks: readonly PaperBlock[],
  sheet: Composition,
  depth: number,
): readonly TypesetBlock[] {
  return blocks.flatMap((block) => typesetBlock(block, sheet, depth))
}

function typesetBlock(
  block: PaperBlock,
  sheet: Composition,
  depth: number,
): readonly TypesetBlock[] {
  switch (block.kind) {
    case 'heading': {
      const runs = headingRuns(block.text, sheet)
      return runs.length > 0 ? [{ kind: 'heading', level: sheet.level(block.level), runs }] : []
    }
    case 'paragraph': {
      const runs = sheet.runs(block.text)
      return runs.length > 0 ? [{ kind: 'paragraph', style: block.style ?? 'text', runs }] : []
    }
    case 'list':
      return block.items.length > 0
        ? [{ kind: 'list', ordered: block.ordered, items: itemsOf(block.items, sheet) }]
        : []
    case 'facts':
      return block.facts.length > 0
        ? [{ kind: 'facts', facts: factsOf(block, sheet), whole: isShort(block) }]
        : []
    case 'table': {
      const table = typesetTable(block, sheet, captionOf(block.caption, 'table', sheet))
      return table === undefined ? [] : [table]
    }
    case 'figure':
      return figure(block, sheet)
    case 'box': {
      const inside = typesetBlocks(block.blocks, sheet, depth + 1)
      const title = sheet.runs(block.title)
      if (depth < DEEPEST_BOX) return [{ kind: 'box', title, blocks: inside }]
      return [{ kind: 'paragraph', style: 'text', runs: title }, ...inside]
    }
    case 'signature':
      return [
        {
          kind: 'signature',
          mark: sheet.plain(block.mark),
          name: sheet.plain(block.name),
          office: sheet.plain(block.office),
          day: sheet.day(block.day),
          whole: `${block.mark}${block.name}${block.office}${block.day}`.length <= 400,
        },
      ]
    case 'question':
      return question(block, sheet, depth)
    default:
      return typesetFormBlock(block, sheet)
  }
}

/** On one line, and nothing at all where no sign is seen. */
function headingRuns(text: string, sheet: Composition): readonly Run[] {
  const runs = sheet.runs(text).map((run) => (run.break === true ? { text: ' ' } : run))
  return runs.some((run) => run.text.trim() !== '') ? runs : []
}

/** A question is a heading, so that whoever reads with a screen reader gets from one to the next. */
function question(
  block: QuestionBlock,
  sheet: Composition,
  depth: number,
): readonly TypesetBlock[] {
  const text = headingRuns(block.text, sheet)
  const number = sheet.plain(block.number)
  if (number === '' && text.length === 0) return typesetBlocks(block.blocks, sheet, depth)
  const level = sheet.level(QUESTION_LEVEL)
  const blocks = typesetBlocks(block.blocks, sheet, depth)
  const beside = text.length > 0 && Array.from(number).length <= LONGEST_NUMBER
  const runs = beside ? text : [{ text: `${number} ` }, ...text]
  return [{ kind: 'question', level, number: beside ? number : '', runs, blocks }]
}

/** Items that begin with a dash, as `markdownBlocks` writes inner lists, stand below the one before. */
function itemsOf(items: readonly string[], sheet: Composition): readonly TypesetItem[] {
  const outer: { runs: readonly Run[]; inner: (readonly Run[])[] }[] = []
  for (const item of items) {
    const above = item.startsWith('– ') ? outer.at(-1) : undefined
    if (above === undefined) outer.push({ runs: sheet.runs(item), inner: [] })
    else above.inner.push(sheet.runs(item.slice(2)))
  }
  return outer
}

/** The table twin follows its figure and takes the figure's number. */
function figure(
  block: Extract<Block, { kind: 'figure' }>,
  sheet: Composition,
): readonly TypesetBlock[] {
  const number = sheet.next('figure')
  const words = COUNTED[sheet.language]
  const caption = sheet.numbered ? `${words.figure} ${number}: ${block.caption}` : block.caption
  const own = block.table.caption !== '' && block.table.caption !== block.caption
  const twin = own || !sheet.numbered ? block.table.caption : `${words.twin} ${number}`
  const table = typesetTable(block.table, sheet, twin === block.caption ? '' : twin)
  const spoken = block.caption.trim() === '' ? '' : `${block.caption}. `
  return [
    {
      kind: 'figure',
      file: sheet.chart(block.chart),
      alternative: sheet.plain(`${spoken}${chartSummary(block.chart, sheet.language)}`),
      caption: sheet.runs(caption),
    },
    ...(table === undefined ? [] : [table]),
  ]
}

function captionOf(caption: string, counted: 'table', sheet: Composition): string {
  if (caption.trim() === '' || !sheet.numbered) return caption
  return `${COUNTED[sheet.language][counted]} ${sheet.next(counted)}: ${caption}`
}

/** Facts of this size take less than half a page. */
function isShort({ facts }: Extract<Block, { kind: 'facts' }>): boolean {
  const letters = facts.map(({ label, value }) => label + value).join('')
  return facts.length <= 12 && letters.length <= 900
}

/** Label and value as runs. */
export function factsOf(
  block: Extract<Block, { kind: 'facts' }>,
  sheet: Composition,
): readonly TypesetFact[] {
  return block.facts.map((fact) => ({
    label: sheet.runs(fact.label),
    value: sheet.runs(fact.value),
  }))
}
