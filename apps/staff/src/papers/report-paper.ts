import { formatDay, textsFor } from '@meinungsbild/design'
import type { Paper } from '@meinungsbild/documents'
import type { Block } from '@meinungsbild/exchange'
import type { Section } from '@meinungsbild/procedure'
import { inLanguage } from '@meinungsbild/questionnaire'
import { memoView } from '../memos/memo-view.ts'
import { annexBlocks, chapterBlocks } from '../result-report/chapter-blocks.ts'
import { chaptersOf, type Chapter } from '../result-report/question-chapters.ts'
import { summaryBlocks } from '../result-report/summary-blocks.ts'
import { manipulationBlocks } from '../results/manipulation-blocks.ts'
import { methodBox } from '../results/method-box.ts'
import { noMaps } from '../results/maps/fitted-map.ts'
import { keyFigureFigure } from '../results/overview/key-figure-figure.ts'
import { respondersOf } from '../results/responders/responders-of.ts'
import { reliabilityBox } from '../results/reliability-box.ts'
import { leftOutBlocks } from '../results/survey-blocks.ts'
import { attachmentBlocks } from './attachment-blocks.ts'
import { detailsOf, keyFigureBlocks } from './key-figure-blocks.ts'
import { letterhead } from './letterhead.ts'
import { coSignatureBlocks } from './memo-voices.ts'
import type { PaperInput } from './paper-input.ts'
import { papersTexts } from './papers.texts.ts'
import { sectionBlocks } from './section-blocks.ts'
import { signatureBlock } from './signature-block.ts'
import { steckbrief } from './steckbrief.ts'

type Fact = Extract<Block, { kind: 'facts' }>['facts'][number]

/**
 * A report as a paper: details on the cover, the most important in brief, the written sections each with what the results say
 * for themselves, attachments,
 * signatures, what people wrote, and in the annex every table.
 */
export function reportPaper(input: PaperInput): Paper {
  const { state, definition, version, language, results, openAnswers = [], maps = noMaps } = input
  const chapters = results
    ? chaptersOf(results.released, results.questionnaire, maps, language)
    : []
  return {
    title: state.initiative?.title ?? '',
    language,
    style: 'report',
    label: definition.title[language],
    letterhead: letterhead(input),
    blocks: [
      { kind: 'facts', facts: [...steckbrief(input), ...answersFact(input)] },
      ...(results === undefined ? [] : summaryBlocks(results, language)),
      ...(results === undefined ? [] : reliabilityBox(results, language)),
      ...definition.sections.flatMap((section) => chapterOf(input, section, chapters)),
      ...attachmentBlocks(input),
      ...signedBlocks(input),
      ...openAnswers,
      ...(results === undefined ? [] : annexBlocks(chapters, language)),
    ],
    createdAt: version.at,
  }
}

/** Who co-signed it, who wrote it; below the text and above what it rests on. */
function signedBlocks(input: PaperInput): readonly Block[] {
  const { model, state, definition, version, language } = input
  const view = memoView(model, state, definition.id)
  const { forMark } = textsFor(papersTexts, language)
  return [
    ...(view === undefined ? [] : coSignatureBlocks(input, view)),
    signatureBlock(version, forMark, language),
  ]
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

/** A written section with what is computed below it; the heading stands there even if only that has something to say. */
function chapterOf(
  input: PaperInput,
  section: Section,
  chapters: readonly Chapter[],
): readonly Block[] {
  const written = sectionBlocks(input, [section])
  const computed = computedBlocks(input, section.id, chapters)
  if (written.length > 0 || computed.length === 0) return [...written, ...computed]
  return [{ kind: 'heading', level: 1, text: section.heading[input.language] }, ...computed]
}

function computedBlocks(
  { state, authority, results, language }: PaperInput,
  section: string,
  chapters: readonly Chapter[],
): readonly Block[] {
  if (results === undefined) return []
  const { released, keyFigures } = results
  switch (section) {
    case 'method':
      return [
        methodBox(
          { state, authority, results: { ...results, responders: respondersOf(results) } },
          language,
        ),
      ]
    case 'results':
      return [
        ...leftOutBlocks(results, language),
        ...chapterBlocks(chapters),
        ...manipulationBlocks(results, language),
      ]
    case 'keyFigures': {
      const figure = keyFigureFigure(keyFigures, released, language)
      return figure
        ? [figure, ...detailsOf(keyFigures, language)]
        : keyFigureBlocks(keyFigures, language)
    }
    default:
      return []
  }
}
