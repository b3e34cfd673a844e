import { formatDay, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Paper, PaperBlock } from '@meinungsbild/documents'
import { recheckOf } from '@meinungsbild/procedure'
import { letterheadOf, type House } from '../../papers/letterhead.ts'
import { plainText } from '../../papers/plain-text.ts'
import { assessmentStanding } from '../assessment/assessment-content.ts'
import { levels } from '../assessment/known.ts'
import { dataProtectionTexts } from '../data-protection.texts.ts'
import type { ProtectionFacts } from '../facts/protection-facts.ts'
import { noticeBlocks } from '../notices/notice-blocks.ts'
import { recordBlocks } from '../record/record-blocks.ts'
import { recordOf } from '../record/record-of.ts'
import { standingWords } from '../settled-parts.ts'
import { heading, paragraph, table } from './block-kit.ts'
import {
  assessmentBlocks,
  basisBlocks,
  processorBlocks,
  questionBlocks,
} from './settled-chapters.ts'
import {
  claimBlocks,
  deletionBlocks,
  evidenceBlocks,
  keyBlocks,
  measureBlocks,
  opinionBlocks,
  roleBlocks,
} from './computed-chapters.ts'
import { flowPicture } from './flow-picture.ts'
import { folderTexts } from './folder.texts.ts'
import { linkageOf } from './linkage.ts'

/** The whole folder as one paper: the standing first, then a chapter for each thing that is asked for. */
export function folderPaper(facts: ProtectionFacts, house: House, language: UiLanguage): Paper {
  const texts = textsFor(folderTexts, language)
  return {
    title: facts.title,
    language,
    style: 'report',
    label: texts.title,
    letterhead: letterheadOf(house, facts.fileNumber, facts.at, language),
    blocks: [
      standing(facts, language),
      paragraph(texts.computed),
      heading(texts.record),
      ...recordBlocks(recordOf(facts, language)),
      ...basisBlocks(facts, language),
      ...assessmentBlocks(facts, language),
      ...flowBlocks(facts, language),
      ...claimBlocks(facts, language),
      ...questionBlocks(facts, language),
      heading(texts.notices),
      ...noticeBlocks(facts, language, 2),
      ...processorBlocks(facts, language),
      ...deletionBlocks(facts, language),
      ...roleBlocks(facts, language),
      ...measureBlocks(facts, language),
      ...keyBlocks(facts, language),
      ...evidenceBlocks(facts, language),
      ...opinionBlocks(facts, language),
    ],
    createdAt: facts.at,
  }
}

/** On the cover: what somebody in a hurry has to know. */
function standing(facts: ProtectionFacts, language: UiLanguage): PaperBlock {
  const texts = textsFor(folderTexts, language)
  const words = textsFor(dataProtectionTexts, language)
  const { basis, assessment, claim, state } = facts
  const recheck = recheckOf(state)
  const changed = recheck?.changed.map(({ title }) => title[language]) ?? []
  const opinion = recheck
    ? `${recheck.opinion.by.name}, ${formatDay(recheck.opinion.at, language)}${changed.length === 0 ? '' : `; ${texts.outdated(changed.join(', '))}`}`
    : texts.noOpinion
  const facts_ = [
    { label: texts.asOf, value: formatDay(facts.at, language) },
    { label: texts.legalBasis, value: basis ? words[basis.kind] : texts.missing },
    { label: texts.level, value: levels[claim.level][language] },
    { label: texts.assessment, value: standingWords(assessmentStanding(assessment), language) },
    { label: texts.opinion, value: opinion },
  ]
  return {
    kind: 'facts',
    facts: facts_.map(({ label, value }) => ({ label, value: plainText(value) })),
  }
}

function flowBlocks(facts: ProtectionFacts, language: UiLanguage): readonly PaperBlock[] {
  const texts = textsFor(folderTexts, language)
  return [
    heading(texts.flow),
    { kind: 'picture', picture: flowPicture(facts, language), caption: texts.flowCaption },
    table(
      texts.linkage,
      [texts.when, texts.who, texts.can],
      linkageOf(facts).map(({ when, who, can }) => [when[language], who[language], can[language]]),
    ),
  ]
}
