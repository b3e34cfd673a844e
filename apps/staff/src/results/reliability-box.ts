import {
  findingTitle,
  reliabilityMark,
  type Finding,
  type ManipulationReport,
  type SuspicionLevel,
} from '@meinungsbild/analysis'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Block } from '@meinungsbild/exchange'
import { inLanguage } from '@meinungsbild/questionnaire'
import { manipulationTexts } from './manipulation.texts.ts'
import type { SurveyResults } from './results-of.ts'

/**
 * The mark of results that say nothing about the population, with what the manipulation report found. It is put in by the
 * system wherever such results are shown or told, and stands in no text that somebody could shorten. Nothing for others.
 */
export function reliabilityBox(
  { released, manipulation }: Pick<SurveyResults, 'released' | 'manipulation'>,
  language: UiLanguage,
): readonly Block[] {
  const mark = reliabilityMark(released.selection)
  if (mark === undefined) return []
  const blocks: Block[] = [{ kind: 'paragraph', text: inLanguage(mark.reason, language) }]
  if (manipulation?.kind === 'report')
    blocks.push({ kind: 'paragraph', text: manipulationSentence(manipulation, language) })
  return [{ kind: 'box', title: inLanguage(mark.title, language), blocks }]
}

/** The whole report in one sentence. */
export function manipulationSentence(
  { level, findings }: ManipulationReport & { readonly kind: 'report' },
  language: UiLanguage,
): string {
  const texts = textsFor(manipulationTexts, language)
  if (level === 'quiet') return texts.quiet
  return texts[level](namesOf(findings, level, language))
}

function namesOf(
  findings: readonly Finding[],
  level: SuspicionLevel,
  language: UiLanguage,
): string {
  return findings
    .filter((finding) => finding.level === level)
    .map(({ kind }) => inLanguage(findingTitle(kind), language))
    .join(', ')
}
