import { formatMoment, textsFor } from '@meinungsbild/design'
import type { Paper } from '@meinungsbild/documents'
import { headlineOf, isWrittenIn, releaseBlocks } from '../press-release/release-blocks.ts'
import { methodBox } from '../results/method-box.ts'
import { reliabilityBox } from '../results/reliability-box.ts'
import { letterhead } from './letterhead.ts'
import type { PaperInput } from './paper-input.ts'
import { papersTexts } from './papers.texts.ts'

/** A press release: embargo, headline, text, quote, how reliable the figures are, and the method box that is computed. */
export function pressReleasePaper(input: PaperInput): Paper {
  const { state, definition, version, language, results, authority } = input
  const { sections } = version
  const texts = textsFor(papersTexts, language)
  const { publication, embargo } = state
  const until = publication?.visibleFrom ?? embargo
  const label = publication === undefined ? texts.embargo : texts.visibleFrom
  const written = isWrittenIn(sections, language) ? language : 'de'
  return {
    title: headlineOf(sections, written) || (state.initiative?.title ?? ''),
    language,
    style: 'pressRelease',
    label: definition.title[language],
    letterhead: letterhead(input),
    blocks: [
      ...(until === undefined
        ? []
        : [{ kind: 'facts' as const, facts: [{ label, value: formatMoment(until, language) }] }]),
      ...releaseBlocks(definition, sections, written),
      ...(results === undefined
        ? []
        : [
            ...reliabilityBox(results, language),
            methodBox({ state, authority, results }, language),
          ]),
    ],
    createdAt: publication?.at ?? version.at,
  }
}
