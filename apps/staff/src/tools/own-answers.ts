import { placeName } from '@meinungsbild/storage'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { sealedBox, type ToolAnswer } from '@meinungsbild/procedure'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { plannedAccess } from '../publishing/planned-access.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { ownAnswersTexts } from './own-answers.texts.ts'

export type OwnAnswers = Readonly<Record<string, ToolAnswer>>

/**
 * What this installation can say about itself, from what it is really set to and from what the product is, by question. An
 * answer that is `partial` names what is known and leaves the rest to the operator; questions that are not here are the
 * operator's alone. With an initiative the answers are those of its survey.
 */
export async function ownAnswers(
  deps: StaffDeps,
  language: UiLanguage,
  initiative?: LoadedInitiative,
): Promise<OwnAnswers> {
  const texts = textsFor(ownAnswersTexts, language)
  const accounts = await deps.storage.accounts.list()
  const administrators = accounts.filter(({ administrator }) => administrator)
  const access = texts.access(accounts.length, administrators.length)
  return {
    hostingPlace: known(
      `${hostsOf(deps, language)} ${texts.database(placeName(deps.storage.place))}`,
    ),
    processors: known(mailOf(deps, language)),
    identity: always('nothing', texts.identity),
    separation: await separationOf(deps, language, initiative),
    transport: transportOf(deps, language),
    storage: always('partly', texts.storage),
    keys: keysOf(language, initiative),
    access: { choice: 'roles', text: access, basis: 'configuration' },
    logs: always('none', texts.logs),
    deletion: always('byHand', texts.deletion),
    backups: { text: texts.backups, basis: 'product', partial: true },
    cookies: always('none', texts.cookies),
    trackers: always('none', texts.trackers),
    accessibility: always('stated', texts.accessibility),
    openSource: always('yes', texts.openSource),
    exit: always('open', texts.exit),
  }
}

/** True of the product wherever it runs. */
function always(choice: string, text: string): ToolAnswer {
  return { choice, text, basis: 'product' }
}

/** Read from the configuration; what it means the operator must say. */
function known(text: string): ToolAnswer {
  return { text, basis: 'configuration', partial: true }
}

function hostsOf({ publicUrl, collector, admission }: StaffDeps, language: UiLanguage): string {
  const texts = textsFor(ownAnswersTexts, language)
  return texts.hosts(publicUrl, collector.publicUrl, admission.publicUrl)
}

function mailOf({ courier }: StaffDeps, language: UiLanguage): string {
  const texts = textsFor(ownAnswersTexts, language)
  if (courier === undefined) return texts.mailNone
  const { host, security } = courier.configuration
  return texts.mailServer(host, security === 'none' ? texts.unencrypted : texts.encrypted)
}

/** Whether everything that citizens and employees reach is reached by https. */
function transportOf(
  { publicUrl, collector, admission }: StaffDeps,
  language: UiLanguage,
): ToolAnswer {
  const texts = textsFor(ownAnswersTexts, language)
  const addresses = [publicUrl, collector.publicUrl, admission.publicUrl]
  const plain = addresses.filter((address) => !address.startsWith('https:'))
  const choice = plain.length === 0 ? 'yes' : plain.length < addresses.length ? 'partly' : 'no'
  const words =
    plain.length === 0
      ? texts.transportYes(addresses.join(', '))
      : texts.transportNo(plain.join(', '))
  return { choice, text: `${words} ${texts.transportSealed}`, basis: 'configuration' }
}

async function separationOf(
  deps: StaffDeps,
  language: UiLanguage,
  initiative: LoadedInitiative | undefined,
): Promise<ToolAnswer> {
  const texts = textsFor(ownAnswersTexts, language)
  if (initiative === undefined || initiative.state.participantsPlans.length === 0)
    return always('organisational', texts.separation)
  const access = await plannedAccess(deps, initiative)
  if (access.kind === 'open')
    return { choice: 'technical', text: texts.separationOpen, basis: 'configuration' }
  const isBlind = access.mode === 'blind'
  return {
    choice: isBlind ? 'technical' : 'organisational',
    text: isBlind ? texts.separationBlind : texts.separationPlain,
    basis: 'configuration',
  }
}

function keysOf(language: UiLanguage, initiative: LoadedInitiative | undefined): ToolAnswer {
  const texts = textsFor(ownAnswersTexts, language)
  if (initiative === undefined) return always('authority', texts.keys)
  const text = sealedBox(initiative.state) ? texts.keysSealed : texts.keysOpen
  return { choice: 'authority', text, basis: 'configuration' }
}
