import { textsFor } from '@meinungsbild/design'
import { markdownBlocks, type Paper } from '@meinungsbild/documents'
import { memoView } from '../memos/memo-view.ts'
import { attachmentBlocks } from './attachment-blocks.ts'
import { documentFacts } from './document-facts.ts'
import { letterhead } from './letterhead.ts'
import { coSignatureBlocks } from './memo-voices.ts'
import type { PaperInput } from './paper-input.ts'
import { papersTexts } from './papers.texts.ts'
import { profileFacts } from './profile-facts.ts'
import { sectionBlocks, sectionText } from './section-blocks.ts'
import { signatureBlock } from './signature-block.ts'
import { approvalOn } from './standing.ts'
import { profile, steckbrief } from './steckbrief.ts'

/**
 * A concept as a paper: if it is put before the Leitung, the Steckbrief as a cover sheet; then its sections, attachments,
 * co-signatures, the writer's signature, and once it is approved that of whoever approved it.
 */
export function conceptPaper(input: PaperInput): Paper {
  const { model, state, definition, version, language } = input
  const texts = textsFor(papersTexts, language)
  const coverSheet = model.steps.some(({ decision }) => decision?.covers.includes(definition.id))
  const approval = approvalOn(input)
  const isApproved = approval !== undefined && approval.voided === undefined
  const view = memoView(model, state, definition.id)
  const mark =
    approval?.by.deputy === true ? `${texts.approvedMark}. ${texts.deputyMark}` : texts.approvedMark
  return {
    title: state.initiative?.title ?? '',
    language,
    style: 'concept',
    label: definition.title[language],
    letterhead: letterhead(input),
    coverSheet,
    blocks: [
      { kind: 'facts', facts: coverSheet ? steckbrief(input) : documentFacts(input) },
      ...markdownBlocks(profileFacts(sectionText(input, profile)).rest, 2),
      ...sectionBlocks(
        input,
        definition.sections.filter(({ id }) => id !== profile),
      ),
      ...attachmentBlocks(input),
      ...(view === undefined ? [] : coSignatureBlocks(input, view)),
      signatureBlock(version, texts.forMark, language),
      ...(isApproved ? [signatureBlock(approval, mark, language)] : []),
    ],
    createdAt: approval?.voided?.at ?? approval?.at ?? version.at,
  }
}
