import { randomBytes } from 'node:crypto'
import type { Json, PublishedSurvey } from '@meinungsbild/exchange'
import { contentHash, type Storage } from '@meinungsbild/storage'
import { writeInitiatives } from '../dossiers/dossiers.ts'
import { answerContents, citySurvey } from './city-survey.ts'
import { phasesWith, type Phases } from './phases.ts'

/** The initiatives that are looked at, one in each phase; those with answers have the most of all. */
export type LookedAt = Readonly<Record<keyof Phases, string>>

/** How many answers there are: in all, of the survey whose results are read, and of the one that is still in its field. */
type Amounts = { readonly answers: number; readonly read: number; readonly running: number }

const batch = 5_000

/** Writes a house with so many initiatives and answers through the doors of the storage. */
export async function fillHouse(
  storage: Storage,
  initiatives: number,
  amounts: Amounts,
): Promise<LookedAt> {
  const hashes = {
    questionnaire: await storage.contents.put(plain(citySurvey)),
    recipients: 'r1',
    notice: await storage.contents.put(notice),
  }
  const phases = phasesWith(hashes)
  const written = await writeInitiatives(storage, initiatives, Object.values(phases))
  const asked = [phases.running, phases.decided, phases.toBePublished, phases.closed]
  const surveys = written.filter(({ phase }) => asked.includes(phase))
  const firstOf = (phase: keyof Phases) => {
    const found = written.find((each) => each.phase === phases[phase])
    if (found === undefined) throw new Error('There are fewer initiatives than phases.')
    return found.id
  }
  const lookedAt: LookedAt = {
    begun: firstOf('begun'),
    planned: firstOf('planned'),
    running: firstOf('running'),
    decided: firstOf('decided'),
    toBePublished: firstOf('toBePublished'),
    closed: firstOf('closed'),
  }
  const contents = answerContents()
  const shares = sharesOf(surveys.length - 2, amounts)
  for (const { id, phase } of surveys) {
    await createSurvey(storage, id, phase === phases.running)
    const answers =
      id === lookedAt.toBePublished
        ? amounts.read
        : id === lookedAt.running
          ? amounts.running
          : (shares.pop() ?? 0)
    await keepAnswers(storage, id, answers, contents)
  }
  return lookedAt
}

/** What is left for so many other surveys, as evenly as it goes. */
function sharesOf(others: number, { answers, read, running }: Amounts): number[] {
  const left = answers - read - running
  return Array.from(
    { length: others },
    (_, place) => Math.floor((left * (place + 1)) / others) - Math.floor((left * place) / others),
  )
}

async function createSurvey(storage: Storage, id: string, isRunning: boolean): Promise<void> {
  const sealing = { id: `schluessel-${id}`, publicKey: key(65), privateKey: key(32) }
  const survey = { id, initiative: id, slug: id, sealing, codeHashKey: key(32) }
  const created = await storage.surveys.create(survey)
  if (!created.ok) throw new Error(`The survey ${id} was refused: ${created.code}.`)
  const published: PublishedSurvey = {
    format: 'meinungsbild/published-survey/1',
    id,
    slug: id,
    questionnaire: citySurvey,
    questionnaireHash: contentHash(plain(citySurvey)),
    authority,
    notice: {
      ...notice,
      dataProtectionOfficer: 'Datenschutz',
      supervisoryAuthority: 'Aufsicht',
      retention: { de: 'Zehn Jahre', en: 'Ten years' },
    },
    opens: '2026-09-05T06:00:00.000Z',
    closes: isRunning ? '2026-12-31T22:59:59.999Z' : '2026-09-30T22:59:59.999Z',
    access: { kind: 'open' },
    sealing: { id: sealing.id, publicKey: sealing.publicKey },
  }
  const document = JSON.stringify(published)
  await storage.surveys.setPublished(id, { document, signature: key(64) })
  if (!isRunning) await storage.surveys.setState(id, 'closed')
}

async function keepAnswers(
  { answers }: Storage,
  survey: string,
  count: number,
  contents: readonly string[],
): Promise<void> {
  for (let from = 0; from < count; from += batch) {
    const size = Math.min(batch, count - from)
    const pulled = Array.from({ length: size }, (_, index) => {
      const number = from + index
      return {
        submission: `${survey}-${number}`,
        day: `2026-09-${String(6 + (number % 24)).padStart(2, '0')}`,
        stratum: '',
        channel: 'web' as const,
        opened: true as const,
        content: contents[number % contents.length] ?? '',
      }
    })
    const { kept } = await answers.keep(survey, pulled)
    if (kept !== size) throw new Error(`Of ${size} answers ${kept} were kept.`)
  }
}

function key(bytes: number): string {
  return randomBytes(bytes).toString('base64url')
}

function plain(value: unknown): Json {
  const json: Json = JSON.parse(JSON.stringify(value))
  return json
}

const notice = {
  purpose: { de: 'Wir wollen besser planen.', en: 'We want to plan better.' },
  legalBasis: { de: 'Art. 6 Abs. 1 Buchst. e DSGVO', en: 'Article 6(1)(e) GDPR' },
}

const authority = {
  name: 'Stadt Musterfelde',
  unit: 'Pressestelle',
  postalAddress: 'Markt 1, 12345 Musterfelde',
  email: 'befragung@musterfelde.example',
  phone: '01234 5678',
}
