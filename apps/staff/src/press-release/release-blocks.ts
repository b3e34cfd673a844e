import { resolveFigures, type FigureRefusal } from '@meinungsbild/analysis'
import { markdownBlocks } from '@meinungsbild/documents'
import type { Block } from '@meinungsbild/exchange'
import type { UiLanguage } from '@meinungsbild/design'
import type { DocumentDefinition } from '@meinungsbild/procedure'
import { reliabilityBox } from '../results/reliability-box.ts'
import type { SurveyResults } from '../results/results-of.ts'

export type Resolved =
  | { readonly ok: true; readonly headline: string; readonly blocks: readonly Block[] }
  | { readonly ok: false; readonly refusals: readonly FigureRefusal[] }

/**
 * The press release as it is published: every reference replaced by its released figure. One figure that may not be
 * shown refuses the whole text. Whether the figures are reliable stands in it, whoever has written the text.
 */
export function releaseBlocks(
  definition: DocumentDefinition,
  sections: Readonly<Record<string, string>>,
  results: SurveyResults,
  language: UiLanguage,
): Resolved {
  const { released, keyFigures } = results
  const refusals: FigureRefusal[] = []
  const resolve = (section: string) => {
    const resolved = resolveFigures(sections[section] ?? '', released, keyFigures, language)
    if (resolved.ok) return resolved.text
    refusals.push(...resolved.refusals)
    return ''
  }
  const headline = resolve('headline')
  const blocks = definition.sections
    .map(({ id, heading }) => ({ id, heading: heading[language], text: resolve(id) }))
    .filter(({ id, text }) => id !== 'headline' && text !== '')
    .flatMap(({ id, heading, text }) => sectionBlocks(id, heading, text))
  return refusals.length > 0
    ? { ok: false, refusals }
    : { ok: true, headline, blocks: marked(blocks, reliabilityBox(results, language)) }
}

/** The mark stands before the method box, or at the end if there is none. */
function marked(blocks: readonly Block[], mark: readonly Block[]): readonly Block[] {
  const method = blocks.findIndex(({ kind }) => kind === 'box')
  return blocks.toSpliced(method === -1 ? blocks.length : method, 0, ...mark)
}

function sectionBlocks(id: string, heading: string, text: string): readonly Block[] {
  switch (id) {
    case 'subline':
    case 'lead':
      return [{ kind: 'paragraph', style: 'lead', text }]
    case 'quote':
      return [{ kind: 'paragraph', style: 'quote', text }]
    case 'method':
      return [{ kind: 'box', title: heading, blocks: markdownBlocks(text, 3) }]
    default:
      return [{ kind: 'heading', level: 2, text: heading }, ...markdownBlocks(text, 3)]
  }
}
