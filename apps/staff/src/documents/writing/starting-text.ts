import { formatDay } from '@meinungsbild/design'
import type { DocumentDefinition } from '@meinungsbild/procedure'
import type { LoadedInitiative } from '../../dossier/load-initiative.ts'
import { fileNumberOf } from '../../papers/file-number.ts'
import { oneLine } from '../../papers/one-line.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { proposedSections } from '../proposals/proposed-sections.ts'
import type { Sections } from '../sections-form.ts'

/**
 * What a document begins with: the authority's own template (Textvorlage), else what the dossier says already and what the
 * cover sheet asks for.
 */
export async function startingText(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  definition: DocumentDefinition,
): Promise<Sections> {
  const { [definition.id]: template = {} } = await deps.storage.settings.documentTemplates()
  const proposed = await proposedSections(deps, initiative, definition.id)
  const text = { ...houseTemplate(definition), ...proposed, ...template }
  const written = Object.values(text).some((each) => each.includes('{'))
  if (!written) return text
  const values = await valuesOf(deps, initiative)
  return Object.fromEntries(
    Object.entries(text).map(([section, each]) => [section, filled(each, values)]),
  )
}

/** The labels of the Steckbrief that only a writer can fill. */
function houseTemplate({ sections }: DocumentDefinition): Sections {
  return sections.some(({ id }) => id === 'profile')
    ? {
        profile: 'Ziel:\nNutzen:\nZielgruppe:\nMethode:\nZeitraum:\nAufwand:\nRechtsgrundlage:',
      }
    : {}
}

async function valuesOf(
  deps: StaffDeps,
  initiative: LoadedInitiative,
): Promise<Readonly<Record<string, string>>> {
  const proposal = initiative.state.initiative
  const { name, unit } = await deps.storage.settings.authority()
  return {
    titel: proposal?.title ?? '',
    thema: proposal?.topic ?? '',
    frage: proposal?.question ?? '',
    anlass: proposal?.occasion ?? '',
    frist: proposal === undefined ? '' : formatDay(proposal.deadline, 'de'),
    aktenzeichen: await fileNumberOf(deps, initiative),
    behoerde: name,
    stelle: unit,
  }
}

/** Single braces: two of them are a reference to a figure. */
function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/(?<!\{)\{([a-z]+)\}(?!\})/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    return value === undefined ? whole : oneLine(value)
  })
}
