import type { UiLanguage } from '@meinungsbild/design'
import type { State } from '@meinungsbild/procedure'
import type { Storage } from '@meinungsbild/storage'
import { loadAll } from '../dossier/load-all.ts'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { readVersion } from '../questionnaire/draft.ts'
import { prepare, type PreparedPassage } from './find-passages.ts'
import { passagesOf } from './passages-of.ts'

/** A passage and the initiative in which it stands. */
export type InitiativePassage = PreparedPassage & {
  readonly initiative: { readonly id: string; readonly title: string }
}

/**
 * Reads all that can be searched, the initiatives that moved last first. What an unchanged initiative says is prepared once:
 * its state is the same object until something happens.
 */
export function searchedInitiatives(
  storage: Storage,
): (language: UiLanguage) => Promise<readonly InitiativePassage[]> {
  const prepared = { de: new WeakMap(), en: new WeakMap() } satisfies Record<UiLanguage, Prepared>

  return async (language) => {
    const passages: InitiativePassage[] = []
    for (const initiative of await loadAll(storage))
      passages.push(...(await ownPassages(initiative, prepared[language], language)))
    return passages
  }

  async function ownPassages(
    initiative: LoadedInitiative,
    known: Prepared,
    language: UiLanguage,
  ): Promise<readonly InitiativePassage[]> {
    const { id, state } = initiative
    const found = known.get(state)
    if (found !== undefined) return found
    const version = state.questionnaires.at(-1)
    const questionnaire = version && (await readVersion(storage, version.contentHash))
    const named = { id, title: state.initiative?.title ?? '' }
    const own = passagesOf(initiative, questionnaire, language).map((passage) => ({
      ...prepare(passage),
      initiative: named,
    }))
    known.set(state, own)
    return own
  }
}

type Prepared = WeakMap<State, readonly InitiativePassage[]>
