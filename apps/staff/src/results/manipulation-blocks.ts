import { findingTitle, levelLabel } from '@meinungsbild/analysis'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Block } from '@meinungsbild/exchange'
import { inLanguage } from '@meinungsbild/questionnaire'
import { manipulationTexts } from './manipulation.texts.ts'
import type { SurveyResults } from './results-of.ts'

/** The manipulation report for a paper: every check with its verdict and meaning, then the figures behind them. */
export function manipulationBlocks(
  { manipulation }: Pick<SurveyResults, 'manipulation'>,
  language: UiLanguage,
): readonly Block[] {
  if (manipulation?.kind !== 'report') return []
  const texts = textsFor(manipulationTexts, language)
  const { level, findings } = manipulation
  const title = (kind: (typeof findings)[number]['kind']) =>
    inLanguage(findingTitle(kind), language)
  return [
    { kind: 'heading', level: 2, text: texts.reportTitle },
    { kind: 'paragraph', text: texts.lead },
    { kind: 'paragraph', text: `**${texts.overall(inLanguage(levelLabel(level), language))}**` },
    {
      kind: 'table',
      caption: texts.reportTitle,
      head: [texts.check, texts.verdict, texts.meaning],
      numeric: [],
      rows: findings.map((finding) => [
        title(finding.kind),
        inLanguage(levelLabel(finding.level), language),
        inLanguage(finding.sentence, language),
      ]),
    },
    {
      kind: 'table',
      caption: texts.figures,
      head: [texts.check, texts.figure, texts.value],
      numeric: [2],
      rows: findings.flatMap(({ kind, figures }) =>
        figures.map(({ label, figure }) => [
          title(kind),
          inLanguage(label, language),
          inLanguage(figure.shown, language),
        ]),
      ),
    },
  ]
}
