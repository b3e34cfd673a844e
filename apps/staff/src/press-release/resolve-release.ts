import { referencesIn, resolveFigures } from '@meinungsbild/analysis'
import type { UiLanguage } from '@meinungsbild/design'
import { quoteIn, type DocumentDefinition, type Model } from '@meinungsbild/procedure'
import type { Text } from '@meinungsbild/questionnaire'
import type { Sections } from '../documents/sections-form.ts'
import type { SurveyResults } from '../results/results-of.ts'
import { unfoundedClaim } from './unfounded-claim.ts'

/** Something in a section that must not go out, as it stands there. */
type Problem = { readonly heading: Text; readonly words: string; readonly message: Text }

/** All versions of a press release, every figure put in. */
export type Release = {
  /** What is read in each section. */
  readonly sections: Sections
  /** All that somebody is quoted with; '' where nobody is. */
  readonly quote: string
  /** Each reference with the figure that stands for it. */
  readonly figures: Readonly<Record<string, string>>
}

export type Resolved =
  | { readonly ok: true; readonly release: Release }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Puts released figures in the place of every reference in every section. All or nothing: what may not be shown, and
 * what the figures do not bear, is named with its section, and nothing goes out.
 */
export function resolveRelease(
  model: Model,
  definition: DocumentDefinition,
  written: Sections,
  { released, keyFigures }: Pick<SurveyResults, 'released' | 'keyFigures'>,
): Resolved {
  const problems: Problem[] = []
  const sections: Record<string, string> = {}
  const figures: Record<string, string> = {}
  for (const { id, heading } of definition.sections) {
    const text = (written[id] ?? '').trim()
    const language = languageOf(id)
    const resolved = resolveFigures(text, released, keyFigures, language)
    if (!resolved.ok) {
      for (const { reference, message } of resolved.refusals)
        problems.push({ heading, words: reference, message })
      continue
    }
    sections[id] = resolved.text
    const claim = unfoundedClaim(resolved.text, released.selection)
    if (claim !== undefined) problems.push({ heading, ...claim })
    for (const reference of referencesIn(text)) {
      const figure = resolveFigures(reference, released, keyFigures, 'de')
      if (figure.ok) figures[reference] = figure.text
    }
  }
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    release: { sections, figures, quote: quoteIn(model, definition.id, sections) },
  }
}

/** Sections of the English version say so in their names. */
function languageOf(section: string): UiLanguage {
  return section.endsWith('English') ? 'en' : 'de'
}
