import { textsFor } from '@meinungsbild/design'
import { markdownBlocks, type Paper } from '@meinungsbild/documents'
import type { Block } from '@meinungsbild/exchange'
import type { MemoView } from '../memos/memo-view.ts'
import { attachmentBlocks } from './attachment-blocks.ts'
import { directiveBlocks } from './directive-blocks.ts'
import { letterhead } from './letterhead.ts'
import { decisionBlocks } from './memo-decision.ts'
import { memoFacts } from './memo-facts.ts'
import { measureBlocks } from './memo-measures.ts'
import { coSignatureBlocks, dissentBlocks, opinionBlocks } from './memo-voices.ts'
import { numberedHeadings } from './numbered-headings.ts'
import type { PaperInput } from './paper-input.ts'
import { papersTexts } from './papers.texts.ts'
import { sectionBlocks, sectionText } from './section-blocks.ts'
import { signatureBlock } from './signature-block.ts'

/** The section that comes first, so that the reader can decide. */
const vote = 'vote'

/**
 * A memo (Vermerk) as a paper: head facts, Votum, dissents that last, the text, measures, opinions, directive,
 * co-signatures, the author's signature "Im Auftrag", and the decision.
 */
export function memoPaper(input: PaperInput, view: MemoView): Paper {
  const { state, definition, version, language } = input
  const title = state.initiative?.title ?? ''
  const isOnMeasures = view.decisionStep?.decision?.onMeasures === true
  return {
    title: `${title} – ${view.decisionStep?.decision?.title[language] ?? definition.title[language]}`,
    language,
    style: 'memo',
    label: definition.title[language],
    letterhead: letterhead(input),
    blocks: [
      memoFacts(input, view),
      ...numberedHeadings([
        ...voteBox(input),
        ...dissentBlocks(input, view),
        ...sectionBlocks(
          input,
          definition.sections.filter(({ id }) => id !== vote),
        ),
        ...attachmentBlocks(input),
        ...(isOnMeasures ? measureBlocks(input) : []),
        ...opinionBlocks(input, view),
        ...directiveBlocks(input, view.directive),
      ]),
      ...coSignatureBlocks(input, view),
      signatureBlock(version, textsFor(papersTexts, language).forMark, language),
      ...decisionBlocks(input, view.decisions),
    ],
    createdAt: lastEvent(version.at, view),
  }
}

function voteBox(input: PaperInput): readonly Block[] {
  const text = sectionText(input, vote)
  const section = input.definition.sections.find(({ id }) => id === vote)
  if (section === undefined || text === '') return []
  const title = section.heading[input.language]
  return [{ kind: 'box', title, blocks: markdownBlocks(text, 3) }]
}

/** The paper changes with everything that is said on the memo; its date of making is that of the last. */
function lastEvent(written: string, view: MemoView): string {
  const instants = [...view.coSignatures, ...view.opinions, ...view.dissents, ...view.decisions]
  return instants.reduce((last, { at }) => (at > last ? at : last), written)
}
