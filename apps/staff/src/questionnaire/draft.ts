import { mayAct, validRelease, type Permission } from '@meinungsbild/procedure'
import {
  lint,
  parseQuestionnaire,
  type Flaw,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import type { Comment, Storage, WorkingCopy } from '@meinungsbild/storage'
import { loadInitiative, type LoadedInitiative } from '../dossier/load-initiative.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { actorOf, type StaffContext } from '../staff-env.ts'
import { lockedBy } from './workbench/edit-lock.ts'

/**
 * The questionnaire of an initiative as it is being edited: the working copy (Arbeitsstand) if there is one, else the
 * newest version (Fassung); and what the signed-in person may do with it.
 */
export type Draft = {
  readonly loaded: LoadedInitiative
  /** The newest version in the dossier. 0: nothing saved yet. */
  readonly version: number
  /** The hash of the newest version. */
  readonly contentHash: string | undefined
  readonly questionnaire: Questionnaire | undefined
  /** Undefined: what is edited is the newest version. */
  readonly working: WorkingCopy | undefined
  /** Who else is editing right now, and since when. */
  readonly lockedBy: { readonly name: string; readonly since: string } | undefined
  readonly comments: readonly Comment[]
  readonly flaws: readonly Flaw[]
  /** Exactly this version is what the field release rests on. */
  readonly released: boolean
  readonly permission: Permission
}

/** A draft that has been begun. */
export type BegunDraft = Draft & { readonly questionnaire: Questionnaire }

/** The draft of the initiative that the address names; undefined if there is no such initiative. */
export async function draftFor(c: StaffContext, deps: StaffDeps): Promise<Draft | undefined> {
  const loaded = await loadInitiative(deps.storage, c.req.param('id') ?? '')
  if (loaded.state.status === 'none') return undefined
  const { model, state } = loaded
  const latest = state.questionnaires.at(-1)
  const working = await deps.storage.workingCopies.read(loaded.id)
  const questionnaire =
    working?.content === undefined
      ? latest && (await readVersion(deps.storage, latest.contentHash))
      : readDraft(working.content)
  return {
    loaded,
    questionnaire,
    working,
    lockedBy: await lockedBy(c, deps, loaded.id),
    comments: await deps.storage.comments.all(loaded.id),
    version: latest?.version ?? 0,
    contentHash: latest?.contentHash,
    flaws: questionnaire === undefined ? [] : lint(questionnaire),
    released:
      latest !== undefined && validRelease(state)?.hashes.questionnaire === latest.contentHash,
    permission: mayAct(model, state, actorOf(c), { kind: 'saveQuestionnaire' }),
  }
}

export function isBegun(draft: Draft | undefined): draft is BegunDraft {
  return draft?.questionnaire !== undefined
}

/** Which state of the draft a form was made from: the version and the step after it, `3.17`. */
export function stateOf({ version, working }: Pick<Draft, 'version' | 'working'>): string {
  return `${version}.${working?.step ?? 0}`
}

/** The questionnaire kept under a hash that the dossier names; throws if it is not there any more. */
export async function readVersion(storage: Storage, hash: string): Promise<Questionnaire> {
  const content = await storage.contents.read(hash)
  const parsed = parseQuestionnaire(content)
  if (!parsed.ok) throw new Error(`No questionnaire lies under ${hash}.`)
  return parsed.questionnaire
}

function readDraft(content: unknown): Questionnaire {
  const parsed = parseQuestionnaire(content)
  if (!parsed.ok) throw new Error('The working copy is no questionnaire.')
  return parsed.questionnaire
}
