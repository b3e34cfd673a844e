import { formatDay, textsFor } from '@meinungsbild/design'
import type { Paper } from '@meinungsbild/documents'
import type { Block } from '@meinungsbild/exchange'
import { inLanguage } from '@meinungsbild/questionnaire'
import { resultBlocks } from '../results/result-blocks.ts'
import { keyFigureBlocks } from './key-figure-blocks.ts'
import { letterhead } from './letterhead.ts'
import type { PaperInput } from './paper-input.ts'
import { papersTexts } from './papers.texts.ts'
import { sectionBlocks } from './section-blocks.ts'
import { steckbrief } from './steckbrief.ts'

/** A report as a paper: details on the cover, its sections, and below theirs the figures of every question. */
export function reportPaper(input: PaperInput): Paper {
  const { state, definition, version, language } = input
  const opened = state.results
  const value = opened && `${opened.answers} (${formatDay(opened.at, language)})`
  const texts = textsFor(papersTexts, language)
  const answers = value === undefined ? [] : [{ label: texts.answers, value }]
  return {
    title: state.initiative?.title ?? '',
    language,
    style: 'report',
    label: definition.title[language],
    letterhead: letterhead(input),
    blocks: [
      { kind: 'facts', facts: [...steckbrief(input), ...answers] },
      ...definition.sections.flatMap((section) => [
        ...sectionBlocks(input, [section]),
        ...computed(input, section.id),
      ]),
    ],
    createdAt: version.at,
  }
}

/** What the results say for themselves, below the section that is about them. */
function computed({ results, language }: PaperInput, section: string): readonly Block[] {
  if (results === undefined) return []
  const { released, keyFigures } = results
  switch (section) {
    case 'results':
      return [
        ...resultBlocks(released, language),
        { kind: 'paragraph', text: inLanguage(released.statement, language), style: 'note' },
      ]
    case 'keyFigures':
      return keyFigureBlocks(keyFigures, language)
    default:
      return []
  }
}
