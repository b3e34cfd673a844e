import { formatDay, textsFor } from '@meinungsbild/design'
import type { Paper } from '@meinungsbild/documents'
import type { Block } from '@meinungsbild/exchange'
import { inLanguage } from '@meinungsbild/questionnaire'
import { manipulationBlocks } from '../results/manipulation-blocks.ts'
import { reliabilityBox } from '../results/reliability-box.ts'
import { surveyBlocks } from '../results/survey-blocks.ts'
import { keyFigureBlocks } from './key-figure-blocks.ts'
import { letterhead } from './letterhead.ts'
import type { PaperInput } from './paper-input.ts'
import { papersTexts } from './papers.texts.ts'
import { sectionBlocks } from './section-blocks.ts'
import { steckbrief } from './steckbrief.ts'

type Fact = Extract<Block, { kind: 'facts' }>['facts'][number]

/** A report as a paper: details on the cover, its sections, and below theirs the figures of every question. */
export function reportPaper(input: PaperInput): Paper {
  const { state, definition, version, language, results } = input
  const answers = answersFact(input)
  return {
    title: state.initiative?.title ?? '',
    language,
    style: 'report',
    label: definition.title[language],
    letterhead: letterhead(input),
    blocks: [
      { kind: 'facts', facts: [...steckbrief(input), ...answers] },
      ...(results === undefined ? [] : reliabilityBox(results, language)),
      ...definition.sections.flatMap((section) => [
        ...sectionBlocks(input, [section]),
        ...computed(input, section.id),
      ]),
    ],
    createdAt: version.at,
  }
}

/** How many took part, as far as that may be shown, and when the results were opened. */
function answersFact({ state, results, language }: PaperInput): readonly Fact[] {
  if (state.results === undefined || results === undefined) return []
  const { participants } = results.released
  const shown = inLanguage(
    participants.kind === 'figure' ? participants.shown : participants.message,
    language,
  )
  const value = `${shown} (${formatDay(state.results.at, language)})`
  return [{ label: textsFor(papersTexts, language).answers, value }]
}

/** What the results say for themselves, below the section that is about them. */
function computed({ results, language }: PaperInput, section: string): readonly Block[] {
  if (results === undefined) return []
  const { released, keyFigures } = results
  switch (section) {
    case 'results':
      return [
        ...surveyBlocks(results, language),
        ...manipulationBlocks(results, language),
        { kind: 'paragraph', text: inLanguage(released.statement, language), style: 'note' },
      ]
    case 'keyFigures':
      return keyFigureBlocks(keyFigures, language)
    default:
      return []
  }
}
