import { textsFor } from '@meinungsbild/design'
import type { MailSeries } from '@meinungsbild/storage'
import { randomBytes } from 'node:crypto'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { questionnaireUnder } from '../publishing/questionnaire-under.ts'
import { claimInBrief, privacyPage } from '../privacy-notice/claim-in-brief.ts'
import { claimOf } from '../privacy-notice/claim-of.ts'
import { publishedSurvey } from '../publishing/shut-survey.ts'
import { surveyOf } from '../publishing/survey-of.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { mailComposer, type ComposedMail } from './compose-mail.ts'
import { newMailId } from './mail-id.ts'
import type { MailAddressing } from './mail-message.ts'
import { readMailTexts } from './mail-texts.ts'
import { mailWords } from './mail-words.texts.ts'

/** Reads like a code and fails its own check: no door takes it. */
const sampleCode = 'AAAA-BBBB-CCCC-DDDD-EE'

/** How long a field lasts whose end is not settled yet, for the sample only. */
const usualField = 28 * 24 * 60 * 60 * 1000

/** An e-mail of a series as somebody would get it who does not exist. */
export async function composeSample(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  series: MailSeries,
  language: string,
): Promise<ComposedMail> {
  const survey = await surveyOf(deps, initiative)
  const published = publishedSurvey(survey)
  const hash = initiative.state.questionnaires.at(-1)?.contentHash
  const title = hash === undefined ? undefined : (await questionnaireUnder(deps, hash)).title
  const authority = await deps.storage.settings.authority()
  const text = readMailTexts(series.texts)[language]
  if (text === undefined) throw new Error(`The series has no text in ${language}.`)
  const claim = await claimOf(deps, initiative)
  const compose = mailComposer(text, language, {
    title: title ?? { de: initiative.state.initiative?.title ?? '' },
    authority: authority.name,
    protection: (own) => claimInBrief(claim, privacyPage(deps, survey), own),
    closes: published?.closes ?? new Date(deps.now().getTime() + usualField).toISOString(),
  })
  const entry = new URL(`/zugang/${survey.slug}`, deps.admission.publicUrl).href
  return compose({
    name: textsFor(mailWords, language).sampleName,
    entry: series.newCode ? `${entry}#${sampleCode}` : entry,
    code: series.newCode ? sampleCode : undefined,
    unsubscribe: unsubscribeSample(deps),
  })
}

/** How a trial is addressed: its return address and its way to unsubscribe belong to nobody. */
export function sampleAddressing(deps: StaffDeps): Omit<MailAddressing, 'to'> {
  return {
    id: newMailId(),
    tryId: randomBytes(6).toString('hex'),
    date: deps.now(),
    unsubscribe: unsubscribeSample(deps),
  }
}

function unsubscribeSample({ admission }: StaffDeps): string {
  return new URL('/abmelden/muster/muster', admission.publicUrl).href
}
