import { textsFor } from '@meinungsbild/design'
import { markdownBlocks, type Paper } from '@meinungsbild/documents'
import { letterhead } from './letterhead.ts'
import type { PaperInput } from './paper-input.ts'
import { papersTexts } from './papers.texts.ts'
import { profileFacts } from './profile-facts.ts'
import { sectionBlocks, sectionText } from './section-blocks.ts'
import { signatureBlock } from './signature-block.ts'
import { approvalOn, steckbrief } from './steckbrief.ts'

/** Section of a concept that is its cover sheet (Steckbrief). */
const profile = 'profile'

/**
 * A concept (or the minutes of a meeting) as a paper: the Steckbrief as cover facts, then its sections, and once it is
 * approved the signature of whoever approved it.
 */
export function conceptPaper(input: PaperInput): Paper {
  const { state, definition, version, language } = input
  const texts = textsFor(papersTexts, language)
  const own = profileFacts(sectionText(input, profile))
  const approval = approvalOn(input)
  const isApproved = approval !== undefined && approval.voided === undefined
  const mark =
    approval?.by.deputy === true ? `${texts.approvedMark}. ${texts.deputyMark}` : texts.approvedMark
  return {
    title: state.initiative?.title ?? '',
    language,
    style: 'concept',
    label: definition.title[language],
    letterhead: letterhead(input),
    blocks: [
      { kind: 'facts', facts: [...steckbrief(input), ...own.facts] },
      ...markdownBlocks(own.rest, 2),
      ...sectionBlocks(
        input,
        definition.sections.filter(({ id }) => id !== profile),
      ),
      ...(isApproved ? [signatureBlock(approval, mark, language)] : []),
    ],
    createdAt: approval?.voided?.at ?? approval?.at ?? version.at,
  }
}
