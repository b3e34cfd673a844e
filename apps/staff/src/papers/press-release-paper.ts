import { formatMoment, textsFor } from '@meinungsbild/design'
import type { Paper } from '@meinungsbild/documents'
import type { Block } from '@meinungsbild/exchange'
import { headlineOf, isWrittenIn, releaseBlocks } from '../press-release/release-blocks.ts'
import { methodBox } from '../results/method-box.ts'
import { reliabilityBox } from '../results/reliability-box.ts'
import { attachmentBlocks } from './attachment-blocks.ts'
import { letterhead } from './letterhead.ts'
import type { PaperInput } from './paper-input.ts'
import { papersTexts } from './papers.texts.ts'
import { plainText } from './plain-text.ts'
import { standing } from './standing.ts'

/** A press release: embargo, headline, text, quote, attachments, how reliable the figures are, and the method box that is computed. */
export function pressReleasePaper(input: PaperInput): Paper {
  const { state, definition, version, language, results, authority } = input
  const { sections } = version
  const written = isWrittenIn(sections, language) ? language : 'de'
  return {
    title: headlineOf(sections, written) || (state.initiative?.title ?? ''),
    language,
    style: 'pressRelease',
    label: definition.title[language],
    letterhead: letterhead(input),
    blocks: [
      ...headBlocks(input),
      ...releaseBlocks(definition, sections, written),
      ...attachmentBlocks(input),
      ...(results === undefined
        ? []
        : [
            ...reliabilityBox(results, language),
            methodBox({ state, authority, results }, language),
          ]),
    ],
    createdAt: state.publication?.at ?? version.at,
  }
}

/** From when it may be quoted; of what is not the last word also where it stands. */
function headBlocks(input: PaperInput): readonly Block[] {
  const { state, language, supersededBy } = input
  const { publication, embargo } = state
  const texts = textsFor(papersTexts, language)
  const until = publication?.visibleFrom ?? embargo
  const label = publication === undefined ? texts.embargo : texts.visibleFrom
  const isFinal = publication !== undefined && supersededBy === undefined
  const facts = [
    ...(until === undefined ? [] : [{ label, value: formatMoment(until, language) }]),
    ...(isFinal ? [] : [{ label: texts.standing, value: plainText(standing(input)) }]),
  ]
  return facts.length === 0 ? [] : [{ kind: 'facts', facts }]
}
