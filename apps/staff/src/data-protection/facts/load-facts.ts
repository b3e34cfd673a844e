import { defaultDisclosureRule } from '@meinungsbild/analysis'
import { anonymityClaim } from '@meinungsbild/secrecy'
import type { LoadedInitiative } from '../../dossier/load-initiative.ts'
import { fileNumberOf } from '../../papers/file-number.ts'
import { secrecyOf } from '../../privacy-notice/claim-of.ts'
import { readNotice } from '../../privacy-notice/notice-content.ts'
import { questionnaireUnder } from '../../publishing/questionnaire-under.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { assessmentOf } from '../assessment/assessment-content.ts'
import { deletionOfSurvey } from '../deletion/deletion-lines.ts'
import { legalBasisOf } from '../legal-basis/legal-basis-content.ts'
import { surveyProcessorsOf } from '../processors/survey-processors.ts'
import { notedQuestions, questionNotesOf } from '../questions/question-notes.ts'
import type { ContactWays, Machines, ProtectionFacts } from './protection-facts.ts'

/** Reads everything that the data protection papers of a survey rest on. */
export async function loadFacts(
  deps: StaffDeps,
  initiative: LoadedInitiative,
): Promise<ProtectionFacts> {
  const { storage } = deps
  const { state } = initiative
  const hash = state.questionnaires.at(-1)?.contentHash
  const questionnaire = hash === undefined ? undefined : await questionnaireUnder(deps, hash)
  const notice = state.privacyNotices.at(-1)
  const accounts = await storage.accounts.list()
  const contact = await contactWays(deps, initiative)
  const secrecy = await secrecyOf(deps, initiative)
  const deletion = await deletionOfSurvey(deps, initiative, {
    access: secrecy.access.kind,
    ...contact,
  })
  return {
    title: state.initiative?.title ?? '',
    fileNumber: await fileNumberOf(deps, initiative),
    at: deps.now().toISOString(),
    state,
    authority: await storage.settings.authority(),
    house: await storage.settings.dataProtection(),
    basis: await legalBasisOf(deps, state),
    notice: notice && readNotice(await storage.contents.read(notice.contentHash)),
    plan: state.participantsPlans.at(-1)?.plan,
    questions:
      questionnaire === undefined
        ? []
        : notedQuestions(questionnaire, await questionNotesOf(deps, state)),
    processors: await surveyProcessorsOf(deps, state),
    assessment: await assessmentOf(deps, state),
    claim: anonymityClaim(secrecy),
    secrecy,
    contact,
    machines: machinesOf(deps),
    accounts: {
      all: accounts.length,
      administrators: accounts.filter(({ administrator }) => administrator).length,
    },
    disclosure: defaultDisclosureRule,
    deletion: deletion.lines,
    deleted: deletion.proofs,
  }
}

async function contactWays(
  { storage }: Pick<StaffDeps, 'storage'>,
  { id }: LoadedInitiative,
): Promise<ContactWays> {
  const survey = await storage.surveys.ofInitiative(id)
  const forms = survey === undefined ? [] : await storage.paperForms.list(survey.id)
  const sample = await storage.participantSamples.current(id)
  return {
    list: sample?.source,
    letters: (await storage.letterTexts.newest(id, 'invitation')).length > 0,
    mails: (await storage.mailSeries.all(id)).length > 0,
    paper: forms.length > 0,
  }
}

function machinesOf({ publicUrl, collector, admission, courier }: StaffDeps): Machines {
  const mail = courier?.configuration
  return {
    staff: publicUrl,
    collector: collector.publicUrl,
    admission: admission.publicUrl,
    mail: mail && { host: mail.host, encrypted: mail.security !== 'none' },
  }
}
