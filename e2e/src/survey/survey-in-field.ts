import { createHash, randomUUID } from 'node:crypto'
import { questionnaireHash, type PublishedSurvey } from '@meinungsbild/exchange'
import type { Answers } from '@meinungsbild/questionnaire'
import { generateSealingKeys, openAnswer } from '@meinungsbild/secrecy'
import type { RunningHouse } from '../harness/running-house.ts'
import { weeklyMarket } from './weekly-market.ts'

const day = 24 * 60 * 60 * 1000

/** An open field, as the inside sees it from outside the collector. */
export type SurveyInField = {
  readonly id: string
  readonly slug: string
  /** Ends the field now. */
  close(): Promise<void>
  /** How many participations the collector has counted. */
  participations(): Promise<number>
  /** What the answers that wait in the collector say, opened with the survey's private key. */
  answers(): Promise<readonly { readonly language: string; readonly answers: Answers }[]>
}

/** Publishes a survey as the inside does, that of the weekly market unless told otherwise; `changes` replace whole fields. */
export async function publishSurvey(
  { inside, collectorInternalUrl }: Pick<RunningHouse, 'inside' | 'collectorInternalUrl'>,
  changes: Partial<PublishedSurvey> & { readonly slug: string },
): Promise<SurveyInField> {
  const keys = await generateSealingKeys()
  const { questionnaire = weeklyMarket } = changes
  const survey: PublishedSurvey = {
    format: 'meinungsbild/published-survey/1',
    id: randomUUID(),
    questionnaire,
    questionnaireHash: questionnaireHash(questionnaire, (text) =>
      createHash('sha256').update(text).digest('hex'),
    ),
    authority: {
      name: 'Stadt Auental',
      unit: 'Pressestelle',
      postalAddress: 'Rathausplatz 1, 99999 Auental',
      email: 'befragung@auental.example',
      phone: '0999 123-0',
    },
    notice: {
      purpose: { de: 'Planung des Wochenmarkts', en: 'Planning of the weekly market' },
      legalBasis: { de: 'Artikel 6 Absatz 1 Buchstabe e DSGVO', en: 'Article 6 (1) (e) GDPR' },
      dataProtectionOfficer: 'Karin Lohmann, datenschutz@auental.example',
      supervisoryAuthority: 'Die Landesbeauftragte für den Datenschutz',
      retention: { de: 'Bis zum Ende der Auswertung', en: 'Until the evaluation has ended' },
    },
    opens: new Date(Date.now() - day).toISOString(),
    closes: new Date(Date.now() + day).toISOString(),
    access: { kind: 'open' },
    sealing: { id: 'key-1', publicKey: keys.publicKey },
    ...changes,
  }
  const at = (path: string) => new URL(path, collectorInternalUrl)
  await inside.call('PUT', at(`/surveys/${survey.id}`), inside.sign(survey))

  const { id, slug } = survey
  return {
    id,
    slug,
    async close() {
      const closed = { ...survey, closes: new Date().toISOString() }
      await inside.call('PUT', at(`/surveys/${id}`), inside.sign(closed))
    },
    async participations() {
      const counts = await inside.call('GET', at(`/counts?survey=${id}`))
      return Number((counts as { spent: unknown }).spent)
    },
    async answers() {
      const body = await inside.call('GET', at(`/submissions?survey=${id}&limit=5000`))
      const { submissions } = body as { submissions: { id: string; sealed: string }[] }
      return Promise.all(
        submissions.map(async (submission) => {
          const opened = await openAnswer({
            privateKey: keys.privateKey,
            surveyId: id,
            questionnaireHash: survey.questionnaireHash,
            submissionId: submission.id,
            sealed: submission.sealed,
          })
          if (!opened.ok) throw new Error(`Submission ${submission.id} does not open.`)
          return JSON.parse(Buffer.from(opened.plaintext).toString('utf8')) as {
            language: string
            answers: Answers
          }
        }),
      )
    },
  }
}
