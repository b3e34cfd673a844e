import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { OpenData } from '@meinungsbild/exchange'
import { licenceNamed } from '@meinungsbild/formats'
import type { Text } from '@meinungsbild/questionnaire'
import type { AuthoritySettings } from '@meinungsbild/storage'
import type { LoadedInitiative } from '../../dossier/load-initiative.ts'
import { studyOf } from '../../questionnaire/codebook/study-of.ts'
import { houseOf } from '../../questionnaire/paper/paper-house.ts'
import { methodFacts, type MethodInput } from '../../results/method-box.ts'
import { methodTexts } from '../../results/method.texts.ts'
import type { SurveyResults } from '../../results/results-of.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { anonymisedAnswers } from './anonymised-answers.ts'
import { openDataCatalog, type CatalogRefusal } from './open-data-catalog.ts'
import { openDataFiles, type FilledFile } from './open-data-files.ts'
import { publishedTexts } from './published.texts.ts'

export type MadeOpenData =
  | { readonly ok: true; readonly openData: OpenData; readonly files: readonly FilledFile[] }
  | CatalogRefusal

/** The files of a survey for everybody, and what portals are told about them from `issued` on. */
export async function openDataOf(
  deps: StaffDeps,
  loaded: LoadedInitiative,
  results: SurveyResults,
  settings: AuthoritySettings,
  { slug, issued }: { readonly slug: string; readonly issued: string },
): Promise<MadeOpenData> {
  const { questionnaire, released } = results
  const version = String(loaded.state.questionnaires.at(-1)?.version ?? 0)
  const licence = licenceNamed(settings.licence)
  const singleAnswers = await anonymisedAnswers(deps, loaded)
  const study = {
    ...(await studyOf(deps, { loaded }, questionnaire, version)),
    anonymisation: textOf(singleAnswers === undefined ? 'anonymisation' : 'anonymised'),
    weighting: weightingOf({ state: loaded.state, authority: settings, results }),
    ...(released.responseRate?.kind === 'figure' && { responseRate: released.responseRate.shown }),
    licence: settings.licence,
  }
  const attribution = [settings.name, settings.unit].filter((each) => each !== '').join(', ')
  const house = await houseOf(deps, { loaded }, version)
  const input = { slug, study, attribution, issued }
  const files = await openDataFiles({
    ...input,
    results,
    house,
    licence: settings.licence,
    singleAnswers,
  })
  const { publicUrl } = deps.collector
  const made = openDataCatalog({ ...input, publicUrl, settings, files })
  if (!made.ok) return made
  return {
    ok: true,
    files,
    openData: {
      licence: { title: licence.title, uri: licence.uri, terms: licence.terms },
      attribution: licence.asksForName ? attribution : '',
      files: files.map(({ contents: _contents, ...file }) => file),
      catalog: made.catalog,
    },
  }
}

function textOf(name: 'anonymisation' | 'anonymised'): Text {
  return { de: publishedTexts.de[name], en: publishedTexts.en[name] }
}

/** As the method box says it. */
function weightingOf(input: MethodInput): Text {
  const said = (language: UiLanguage) =>
    methodFacts(input, language).find(
      ({ label }) => label === textsFor(methodTexts, language).weighting,
    )?.value ?? ''
  return { de: said('de'), en: said('en') }
}
