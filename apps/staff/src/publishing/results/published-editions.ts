import type { UiLanguage } from '@meinungsbild/design'
import { markdownBlocks } from '@meinungsbild/documents'
import type { Authority, ResultsEdition } from '@meinungsbild/exchange'
import { findDocument } from '@meinungsbild/procedure'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { LoadedInitiative } from '../../dossier/load-initiative.ts'
import { headlineOf, isWrittenIn, releaseBlocks } from '../../press-release/release-blocks.ts'
import type { Release } from '../../press-release/resolve-release.ts'
import { methodBlocks } from '../../results/method-box.ts'
import type { FittedMaps } from '../../results/maps/fitted-map.ts'
import { reliabilityBox } from '../../results/reliability-box.ts'
import type { SurveyResults } from '../../results/results-of.ts'
import { leftOutBlocks } from '../../results/survey-blocks.ts'
import { publishedQuestions } from './published-questions.ts'

/** The results in German, in English and in easy language, as far as somebody has written them. */
export function publishedEditions(
  { model, state }: LoadedInitiative,
  { sections }: Release,
  found: SurveyResults,
  { authority, maps }: { readonly authority: Authority; readonly maps: FittedMaps },
): readonly [ResultsEdition, ...ResultsEdition[]] {
  const definition = findDocument(model, 'pressRelease')
  if (definition === undefined) throw new Error(`The model ${model.id} has no press release.`)
  const edition = (language: UiLanguage): ResultsEdition => {
    // In the release and above the figures: either may be read without the other.
    const mark = reliabilityBox(found, language)
    return {
      language,
      title: headlineOf(sections, language) || (state.initiative?.title ?? ''),
      teaser: language === 'de' ? (sections['teaser'] ?? '') : '',
      survey: inLanguage(found.questionnaire.title, language),
      pressRelease: [...releaseBlocks(definition, sections, language), ...mark],
      method: methodBlocks({ state, authority, results: found }, language),
      remarks: [...mark, ...leftOutBlocks(found, language)],
      questions: publishedQuestions(found, maps, language),
    }
  }
  return [
    edition('de'),
    ...(isWrittenIn(sections, 'en') ? [edition('en')] : []),
    ...easyEdition(
      sections['easyLanguage'] ?? '',
      inLanguage(found.questionnaire.title, 'de-x-ls'),
    ),
  ]
}

/** Its first line is its title: a headline for the press is not easy to read. */
function easyEdition(text: string, survey: string): readonly ResultsEdition[] {
  const [title = '', ...lines] = text.trim().split('\n')
  if (title === '') return []
  return [
    {
      language: 'de-x-ls',
      title: title.replaceAll(/[*_#]/g, '').trim(),
      teaser: '',
      survey,
      pressRelease: markdownBlocks(eachInItsLine(lines), 2),
      method: [],
      remarks: [],
      questions: [],
    },
  ]
}

/** One statement a line is how easy language is set; Markdown would run the lines together. */
function eachInItsLine(lines: readonly string[]): string {
  return lines.map((line) => (/^\s*(?:[-*]|\d+\.)\s/.test(line) ? line : `${line}\n`)).join('\n')
}
