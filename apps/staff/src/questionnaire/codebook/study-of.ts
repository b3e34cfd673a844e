import { markdownToText, textsFor } from '@meinungsbild/design'
import type { StudyDescription } from '@meinungsbild/formats'
import type { ParticipantsPlan } from '@meinungsbild/procedure'
import { inLanguage, type Questionnaire, type Text } from '@meinungsbild/questionnaire'
import { germanDay } from '../../dossier-timeline/german-day.ts'
import { fileNumberOf } from '../../papers/file-number.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { BegunDraft } from '../draft.ts'
import { studyTexts } from './study.texts.ts'

/** What the dossier knows of a survey by now: who asks whom, when, and how people were chosen. */
export async function studyOf(
  deps: StaffDeps,
  { loaded }: Pick<BegunDraft, 'loaded'>,
  questionnaire: Questionnaire,
  version: string,
): Promise<StudyDescription> {
  const { name, unit, email } = await deps.storage.settings.authority()
  const { state } = loaded
  const { languages, title, introduction } = questionnaire
  const saved = state.questionnaires.find((each) => String(each.version) === version)
  const plan = state.participantsPlans.at(-1)?.plan
  const { opened, ended } = state.field
  const inEach = (words: (language: string) => string): Text =>
    Object.fromEntries(languages.map((language) => [language, words(language)]))
  return {
    id: await fileNumberOf(deps, loaded),
    title,
    languages,
    authority: { name, unit, email },
    version,
    day: germanDay(saved?.at ?? deps.now().toISOString()),
    ...(introduction && {
      abstract: inEach((language) => markdownToText(inLanguage(introduction, language), language)),
    }),
    ...(opened && {
      field: { from: germanDay(opened.at), ...(ended && { until: germanDay(ended.at) }) },
    }),
    ...(plan && {
      universe: { [languages[0]]: plan.population },
      sampling: inEach((language) => samplingOf(plan, language)),
      mode: inEach((language) => textsFor(studyTexts, language)[plan.access]),
    }),
    files: [],
  }
}

/** Where anybody could answer, nobody was selected, whoever was meant to be. */
function samplingOf({ access, selection, size }: ParticipantsPlan, language: string): string {
  const texts = textsFor(studyTexts, language)
  if (access === 'open') return texts.selfSelected
  return size === undefined ? texts[selection] : texts.invited(texts[selection], size)
}
