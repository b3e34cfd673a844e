import { resolveFigures } from '@meinungsbild/analysis'
import type { UiLanguage } from '@meinungsbild/design'
import { mayReadResults } from '@meinungsbild/procedure'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { resultsOf } from '../results/results-of.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { Sections } from './sections-form.ts'

export type FilledSections = {
  /** With figures in the place of their references; a section with one that cannot be filled in stays as written. */
  readonly sections: Sections
  /** Each reference that cannot be filled in, and why, as a sentence. */
  readonly refusals: readonly string[]
}

const locked = {
  de: 'Die Ergebnisse sind noch nicht geöffnet; die Zahlen lassen sich noch nicht einsetzen.',
  en: 'The results have not been opened yet; the figures cannot be filled in.',
}

/** The sections as they are read: `{{…}}` replaced by released figures, as far as the results may be read. */
export async function filledSections(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  sections: Sections,
  language: UiLanguage,
): Promise<FilledSections> {
  if (!Object.values(sections).some((text) => text.includes('{{'))) {
    return { sections, refusals: [] }
  }
  const results = mayReadResults(initiative.state) ? await resultsOf(deps, initiative) : undefined
  if (results === undefined) return { sections, refusals: [locked[language]] }
  const { released, keyFigures } = results
  const filled = Object.entries(sections).map(([id, text]) => {
    const resolved = resolveFigures(text, released, keyFigures, language)
    return resolved.ok
      ? { id, text: resolved.text, refusals: [] }
      : { id, text, refusals: resolved.refusals }
  })
  return {
    sections: Object.fromEntries(filled.map(({ id, text }) => [id, text])),
    refusals: filled.flatMap(({ refusals }) =>
      refusals.map(({ reference, message }) => `${reference}: ${inLanguage(message, language)}`),
    ),
  }
}
